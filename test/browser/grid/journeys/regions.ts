import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { accessibilityFindings } from "../../support/axe.ts";
import { cell, focusedCell, type OpenSheet, press, select } from "./open-sheet.ts";

const focusedText = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
  });

export const regionJourneys = (open: OpenSheet): void => {
  describe("regions", () => {
    test("F6 goes round through address, cells and tabs, and out of the sheet", async () => {
      const page = await open();
      await page.getByRole("button", { name: "Før" }).focus();
      await press(page, "Tab");
      const stops = [await focusedText(page)];
      for (let times = 0; times < 3; times += 1) {
        await press(page, "F6");
        stops.push((await focusedCell(page)) ?? (await focusedText(page)));
      }
      expect(stops).toEqual(["Gå til celle", "A1", "Tal", "Efter"]);
      await select(page, "B3");
      await press(page, "Shift+F6", "Shift+F6");
      expect(await focusedText(page)).toBe("Før");
    });

    test("Tab moves among the cells; after Escape it leaves them", async () => {
      const page = await open();
      await select(page, "B3");
      await press(page, "Tab");
      expect(await focusedCell(page)).toBe("C3");
      await press(page, "Escape");
      expect(await page.getByRole("status").textContent()).toBe("Tab går nu videre fra arket.");
      await press(page, "Tab");
      expect(await focusedText(page)).toBe("Tal");
      await press(page, "Tab");
      expect(await focusedText(page)).toBe("Efter");
      await press(page, "Shift+Tab", "Shift+Tab");
      expect(await focusedCell(page)).toBe("C3");
    });

    test("the tabs are walked by arrows, hidden sheets are none, Enter leads into the sheet", async () => {
      const page = await open();
      await page.getByRole("tab", { name: "Tal" }).focus();
      await press(page, "ArrowRight");
      expect(await focusedText(page)).toBe("Andet");
      expect(await cell(page, "B2").textContent()).toBe("her");
      await press(page, "End", "Enter");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Tomt");
      expect(await focusedCell(page)).toBe("A1");
      await press(page, "Control+PageUp");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Andet");
      expect(await page.getByRole("tab").allTextContents()).toEqual(["Tal", "Andet", "Tomt"]);
    });

    test("many sheets: the shown tab is in view", async () => {
      const page = await open({ workbook: "many-sheets", width: 320 });
      await page.getByRole("tab", { name: "Ark nummer 1", exact: true }).focus();
      await press(page, "End");
      const box = await page.getByRole("tab", { name: "Ark nummer 24" }).boundingBox();
      expect(box === null ? Number.NaN : box.x + box.width).toBeLessThanOrEqual(320);
    });

    test("each sheet keeps its selection and where it was scrolled to", async () => {
      const page = await open();
      await select(page, "C5");
      await page.getByRole("grid").evaluate((grid) => grid.scrollTo(0, 200));
      await page.getByRole("tab", { name: "Andet" }).click();
      expect(await focusedCell(page)).toBe("A1");
      await page.getByRole("tab", { name: "Tal" }).click();
      expect(await focusedCell(page)).toBe("C5");
      expect(await page.getByRole("grid").evaluate((grid) => grid.scrollTop)).toBe(200);
    });

    test("what a screen reader is told of a cell", async () => {
      const page = await open();
      const told = async (address: string) => {
        await select(page, address);
        return focusedText(page);
      };
      expect(await told("C3")).toBe("C3, 4,5, formel");
      expect(await told("A5")).toBe("A5, tom");
      expect(await told("D3")).toBe("D3, låst, låst");
      expect(await told("D8")).toBe("D8, tom, har en liste, Alt og pil ned åbner den");
      const row = page.locator('[role="row"]', { has: cell(page, "C3") });
      expect(await row.getAttribute("aria-rowindex")).toBe("4");
      expect(await cell(page, "C3").getAttribute("aria-colindex")).toBe("4");
    });

    test.each([
      ["light", "da"],
      ["dark", "en"],
    ] as const)("axe finds nothing, %s, %s", async (scheme, language) => {
      const page = await open({ workbook: "example", scheme, language });
      await page.getByRole("tab", { name: "Sager" }).click();
      await cell(page, "C9").click();
      expect(await accessibilityFindings(page)).toEqual([]);
    });

    test("axe finds nothing while one edits, is refused, or chooses from a list", async () => {
      const page = await open();
      await select(page, "C8");
      await page.keyboard.type("200");
      await press(page, "Enter");
      expect(await accessibilityFindings(page)).toEqual([]);
      await press(page, "Escape");
      await select(page, "D8");
      await press(page, "Alt+ArrowDown");
      expect(await accessibilityFindings(page)).toEqual([]);
    });
  });
};
