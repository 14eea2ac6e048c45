import { describe, expect, test } from "vitest";
import { eventually } from "../../support/eventually.ts";
import {
  cell,
  focusedCell,
  nameBox,
  type OpenSheet,
  press,
  select,
  selectedCells,
  status,
} from "./open-sheet.ts";

/** Keys from a cell, and the cell they lead to. The small workbook hides row 7 and column E, and merges F3:G4. */
const moves: readonly (readonly [string, readonly string[], string])[] = [
  ["B3", ["ArrowDown"], "B4"],
  ["B6", ["ArrowDown"], "B8"],
  ["D5", ["ArrowRight"], "F5"],
  ["D3", ["ArrowRight", "ArrowRight"], "H3"],
  ["D4", ["ArrowRight", "ArrowDown"], "F5"],
  ["B3", ["Control+ArrowDown"], "B5"],
  ["B5", ["Control+ArrowDown"], "B8"],
  ["B9", ["Control+ArrowUp", "Control+ArrowUp"], "B5"],
  ["B3", ["Control+ArrowRight"], "F3"],
  ["B3", ["Control+Home"], "A1"],
  ["D9", ["Home"], "A9"],
  ["A1", ["Control+End"], "F14"],
  ["B3", ["Tab", "Tab", "Enter"], "B4"],
  ["B4", ["Shift+Tab"], "A4"],
  ["B4", ["Shift+Enter"], "B3"],
  ["C13", ["Tab"], "B14"],
];

export const movingJourneys = (open: OpenSheet): void => {
  describe("moving", () => {
    test("the keys lead where they do in a spreadsheet", async () => {
      const page = await open();
      const reached: string[] = [];
      for (const [from, keys] of moves) {
        await select(page, from);
        await press(page, ...keys);
        reached.push(`${from} ${keys.join(" ")} ${await focusedCell(page)}`);
      }
      expect(reached).toEqual(moves.map(([from, keys, to]) => `${from} ${keys.join(" ")} ${to}`));
    });

    test("with Shift the selection grows, and the cell with the focus stays", async () => {
      const page = await open();
      await select(page, "B3");
      await press(page, "Shift+ArrowDown", "Shift+ArrowRight");
      expect(await selectedCells(page)).toEqual(["B3", "C3", "B4", "C4"]);
      expect(await focusedCell(page)).toBe("B3");
      await press(page, "Shift+ArrowLeft", "Shift+ArrowUp", "Shift+ArrowUp");
      expect(await selectedCells(page)).toEqual(["B2", "B3"]);
    });

    test("a selection that meets merged cells takes them whole", async () => {
      const page = await open();
      await select(page, "D4");
      await press(page, "Shift+ArrowRight");
      // Column E is hidden; F3 stands for F3:G4.
      expect(await selectedCells(page)).toEqual(["D3", "F3", "D4"]);
    });

    test("Tab and Enter go round inside a selection", async () => {
      const page = await open();
      await select(page, "B3");
      await press(page, "Shift+ArrowDown", "Shift+ArrowRight");
      const round: (string | null)[] = [];
      for (const key of ["Tab", "Tab", "Tab", "Tab", "Enter", "Enter"]) {
        await press(page, key);
        round.push(await focusedCell(page));
      }
      expect(round).toEqual(["C3", "B4", "C4", "B3", "B4", "C3"]);
      expect(await selectedCells(page)).toEqual(["B3", "C3", "B4", "C4"]);
    });

    test("whole columns, rows and the sheet", async () => {
      const page = await open();
      await select(page, "C5");
      await press(page, "Control+Space");
      expect(new Set((await selectedCells(page)).map((address) => address.replace(/\d+/, "")))).toEqual(
        new Set(["C"]),
      );
      await press(page, "Shift+Space", "Control+a");
      expect(await selectedCells(page)).toContain("A1");
      expect(await focusedCell(page)).toBe("C5");
    });

    test("a page further down and up again", async () => {
      const page = await open({ workbook: "large" });
      await select(page, "C5");
      await press(page, "PageDown");
      const reached = Number((await focusedCell(page))?.slice(1));
      expect(reached).toBeGreaterThan(15);
      await expect.poll(() => cell(page, `C${reached}`).isVisible()).toBe(true);
      await press(page, "PageUp");
      expect(await focusedCell(page)).toBe("C5");
    });

    test("the name box goes to cells, areas, sheets and tables, and says where it cannot", async () => {
      const page = await open();
      const go = async (text: string) => {
        await nameBox(page).fill(text);
        await press(page, "Enter");
        return focusedCell(page);
      };
      expect(await go("c300")).toBe("C300");
      expect(await cell(page, "C300").isVisible()).toBe(true);
      expect(await go("Grupper")).toBe("B13");
      await eventually(
        () => selectedCells(page),
        (cells) => cells.join(" ") === "B13 C13 B14 C14",
      );
      expect(await go("Andet!B2")).toBe("B2");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Andet");
      await go("intet sted");
      expect(await page.getByRole("status").textContent()).toBe(
        "Der er ingen celle eller tabel med det navn.",
      );
    });

    test("a cell in a hidden column says so, and the line tells what it holds", async () => {
      const page = await open();
      await nameBox(page).fill("E3");
      await press(page, "Enter");
      await expect
        .poll(() => status(page).textContent())
        .toBe("E3 er valgt, men ligger i en skjult kolonne eller række. Indholdet står i linjen over arket.");
      expect(await nameBox(page).inputValue()).toBe("E3");
    });
  });
};
