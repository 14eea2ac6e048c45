import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { cell, focusedCell, type OpenSheet, press, select, selectedCells, status } from "./open-sheet.ts";

const centre = async (page: Page, address: string) => {
  const box = await cell(page, address).boundingBox();
  if (box === null) throw new Error(`${address} is not in the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

export const pointerJourneys = (open: OpenSheet): void => {
  describe("pointer", () => {
    test("dragging selects, Shift and a click extends, and the sum is told", async () => {
      const page = await open();
      const from = await centre(page, "B3");
      const to = await centre(page, "C5");
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
      expect(await selectedCells(page)).toEqual(["B3", "C3", "B4", "C4", "B5", "C5"]);
      await select(page, "B3");
      await cell(page, "B9").click({ modifiers: ["Shift"] });
      // 1 + 2 + 3 + 10 + 20, the hidden row 7 being empty.
      await page.getByText("Sum 36").waitFor();
      await page.getByText("Gennemsnit 7,2").waitFor();
      await page.getByText("Antal 5").waitFor();
    });

    test("dragging beyond the edge scrolls on", async () => {
      const page = await open({ workbook: "large" });
      const from = await centre(page, "C5");
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, 795, { steps: 3 });
      await expect.poll(() => page.getByRole("grid").evaluate((grid) => grid.scrollTop)).toBeGreaterThan(300);
      await page.mouse.up();
      expect((await selectedCells(page)).length).toBeGreaterThan(30);
    });

    test("headers select whole rows and columns, the corner everything", async () => {
      const page = await open();
      await page.getByRole("columnheader", { name: "C", exact: true }).click();
      expect(await selectedCells(page)).toContain("C20");
      expect(await selectedCells(page)).not.toContain("D20");
      await page.getByRole("rowheader", { name: "4", exact: true }).click();
      await page.getByRole("rowheader", { name: "5", exact: true }).click({ modifiers: ["Shift"] });
      expect(await selectedCells(page)).toEqual(expect.arrayContaining(["A4", "H5"]));
      expect(await selectedCells(page)).not.toContain("A6");
      await page.getByRole("columnheader", { name: "Markér hele arket" }).click();
      expect(await selectedCells(page)).toEqual(expect.arrayContaining(["A1", "H20"]));
    });

    test("a double click edits in place", async () => {
      const page = await open();
      await cell(page, "B8").dblclick();
      await page.keyboard.type("5");
      await press(page, "Enter");
      expect(await cell(page, "B8").textContent()).toBe("105");
    });

    test("a link leads to its cell, by click and by Ctrl and Enter", async () => {
      const page = await open();
      await select(page, "F8");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Andet");
      expect(await focusedCell(page)).toBe("B2");
      await press(page, "Control+PageUp", "Control+Enter");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Andet");
    });

    test("a finger selects by a tap, and edits by the next", async () => {
      const page = await open({ hasTouch: true });
      const { x, y } = await centre(page, "B8");
      await page.touchscreen.tap(x, y);
      expect(await focusedCell(page)).toBe("B8");
      await page.touchscreen.tap(x, y);
      expect(await page.getByLabel("Ret B8").inputValue()).toBe("10");
    });

    test("a wish shows the sheet and the cell, each time anew", async () => {
      const page = await open();
      const wish = () => page.evaluate(() => window.wishFor({ sheet: 2, place: { row: 150, column: 12 } }));
      await wish();
      await expect.poll(() => focusedCell(page)).toBe("L150");
      await page.getByRole("tab", { name: "Tal" }).click();
      await wish();
      await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toBe("Andet");
      await page.evaluate(() => window.wishFor({ sheet: 1, place: { row: 1, column: 1 } }));
      await expect.poll(() => status(page).textContent()).toBe("Arket er skjult.");
    });
  });
};
