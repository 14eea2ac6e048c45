import { describe, expect, test } from "vitest";
import { cell, focusedCell, type OpenSheet, press, select } from "./open-sheet.ts";

export const drawingJourneys = (open: OpenSheet): void => {
  describe("drawing", () => {
    test("of 300,000 cells those in view are in the page, wherever it is scrolled to", async () => {
      const page = await open({ workbook: "large" });
      const drawn = () => page.getByRole("gridcell").count();
      expect(await drawn()).toBeLessThan(2000);
      await page.getByRole("grid").evaluate((grid) => grid.scrollTo(600, 100_000));
      await expect.poll(() => cell(page, "L5010").count()).toBe(1);
      // Each cell holds a thousand times its row, and its column.
      expect(await cell(page, "L5010").textContent()).toBe("5010012");
      await page.getByRole("grid").evaluate((grid) => grid.scrollBy(0, 240));
      await expect.poll(() => cell(page, "M5050").count()).toBe(1);
      expect(await cell(page, "M5050").textContent()).toBe("5050013");
      expect(await drawn()).toBeLessThan(2000);
    });

    test("the frozen row and column stay in view", async () => {
      const page = await open({ workbook: "large" });
      await page.getByRole("grid").evaluate((grid) => grid.scrollTo(600, 100_000));
      await expect.poll(() => cell(page, "A5010").isVisible()).toBe(true);
      const grid = await page.getByRole("grid").boundingBox();
      const corner = await cell(page, "A1").boundingBox();
      expect((corner?.y ?? 0) - (grid?.y ?? 0)).toBe(24);
      const column = await cell(page, "A5010").boundingBox();
      expect(column?.x).toBe(corner?.x);
    });

    test("the cell with the focus stays in the page while one scrolls, and the next key leads back to it", async () => {
      const page = await open({ workbook: "large" });
      await select(page, "C5");
      await page.getByRole("grid").evaluate((grid) => grid.scrollTo(0, 50_000));
      await expect.poll(() => cell(page, "C2510").count()).toBe(1);
      expect(await focusedCell(page)).toBe("C5");
      await press(page, "ArrowDown");
      expect(await focusedCell(page)).toBe("C6");
      await expect.poll(() => page.getByRole("grid").evaluate((grid) => grid.scrollTop)).toBeLessThan(200);
    });

    test("a number that has no room is hashed; a text runs over blank cells and its end is cut at a filled one", async () => {
      const page = await open();
      expect(await cell(page, "C4").textContent()).toMatch(/^#+$/);
      const right = (address: string) =>
        cell(page, address)
          .locator("span")
          .first()
          .evaluate((text) => text.getBoundingClientRect().right);
      const edge = async (address: string) => {
        const box = await cell(page, address).boundingBox();
        return box === null ? Number.NaN : box.x + box.width;
      };
      expect(await right("A1")).toBeGreaterThan(await edge("C1"));
      await select(page, "B1");
      await page.keyboard.type("stop\n");
      expect(await right("A1")).toBeLessThanOrEqual(await edge("A1"));
    });

    test("merged cells are one cell as large as all of them", async () => {
      const page = await open();
      const merged = await cell(page, "F3").boundingBox();
      const below = await cell(page, "F5").boundingBox();
      const right = await cell(page, "H3").boundingBox();
      expect((merged?.y ?? 0) + (merged?.height ?? 0)).toBe(below?.y);
      expect((merged?.x ?? 0) + (merged?.width ?? 0)).toBe(right?.x);
      expect(await cell(page, "G4").count()).toBe(0);
      expect(await cell(page, "F3").getAttribute("aria-colspan")).toBe("2");
    });

    test("at 320 px and at twice the size nothing scrolls but the cells, and frozen columns leave room", async () => {
      const page = await open({ workbook: "example", width: 320, height: 500 });
      await page.getByRole("tab", { name: "Sager" }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.getByRole("grid").evaluate((grid) => grid.scrollTo(300, 200));
      await expect.poll(() => cell(page, "C14").isVisible()).toBe(true);
      const box = await cell(page, "B14").boundingBox();
      // Column B would take most of the view; it scrolls along.
      expect(box === null ? 0 : box.x).toBeLessThan(0);
    });
  });
};
