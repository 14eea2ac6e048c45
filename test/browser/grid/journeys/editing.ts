import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { cell, focusedCell, held, nameBox, type OpenSheet, press, select, status } from "./open-sheet.ts";

const line = "Cellens indhold";

export const editingJourneys = (open: OpenSheet): void => {
  describe("editing", () => {
    test("typing fills the cell, and the formula line follows", async () => {
      const page = await open();
      await select(page, "A3");
      await page.keyboard.type("2,5");
      expect(await page.getByLabel(line).inputValue()).toBe("2,5");
      await press(page, "Enter");
      expect(await focusedCell(page)).toBe("A4");
      expect(await cell(page, "A3").textContent()).toBe("2,5");
      expect(await held(page, { row: 3, column: 1 })).toBe("2,5");
    });

    test("what is typed at once after moving is not lost", async () => {
      const page = await open();
      await select(page, "A3");
      await page.keyboard.type("11\n22\n33\n");
      expect(await held(page, { row: 4, column: 1 })).toBe("22");
      expect(await held(page, { row: 5, column: 1 })).toBe("33");
    });

    test("a text begun by typing ends with an arrow; after F2 the arrow moves in the text", async () => {
      const page = await open();
      await select(page, "A3");
      await page.keyboard.type("ja");
      await press(page, "ArrowRight");
      expect(await focusedCell(page)).toBe("B3");
      await select(page, "A3");
      await press(page, "F2", "ArrowLeft");
      await page.keyboard.type("-");
      await press(page, "Enter");
      expect(await held(page, { row: 3, column: 1 })).toBe("j-a");
    });

    test("Escape leaves the cell as it was; Alt and Enter begins a new line", async () => {
      const page = await open();
      await select(page, "B3");
      await page.keyboard.type("99");
      await press(page, "Escape");
      expect(await held(page, { row: 3, column: 2 })).toBe("1");
      expect(await focusedCell(page)).toBe("B3");
      await page.keyboard.type("en");
      await press(page, "Alt+Enter");
      await page.keyboard.type("to");
      await press(page, "Enter");
      expect(await held(page, { row: 3, column: 2 })).toBe("en\nto");
    });

    test("the formula line edits too", async () => {
      const page = await open();
      await select(page, "C3");
      expect(await page.getByLabel(line).inputValue()).toBe("=B3+3.5");
      await page.getByLabel(line).fill("=B3*2");
      await press(page, "Enter");
      expect(await held(page, { row: 3, column: 3 })).toBe("=B3*2");
      expect(await focusedCell(page)).toBe("C4");
    });

    test("a locked cell says so and takes nothing", async () => {
      const page = await open();
      await select(page, "D3");
      await page.keyboard.type("x");
      expect(await status(page).textContent()).toBe("D3 er låst og kan ikke ændres her.");
      expect(await held(page, { row: 3, column: 4 })).toBe("låst");
      expect(await cell(page, "D3").getAttribute("aria-readonly")).toBe("true");
    });

    test("an entry against the rule stays in the editor, with the reason", async () => {
      const page = await open();
      await select(page, "C8");
      await page.keyboard.type("200");
      await press(page, "Enter");
      const alert = page.getByRole("alert");
      expect(await alert.textContent()).toBe(
        "AndelHer skal stå et tal fra 0 til 100. Ret det, eller tryk Escape for at fortryde.",
      );
      const editor = page.getByLabel("Ret C8");
      expect(await editor.inputValue()).toBe("200");
      expect(await editor.getAttribute("aria-invalid")).toBe("true");
      await press(page, "Backspace", "Enter");
      expect(await held(page, { row: 8, column: 3 })).toBe("20");
      expect(await alert.count()).toBe(0);
    });

    test("a refused text is not lost by going elsewhere", async () => {
      const page = await open();
      await select(page, "C8");
      await page.keyboard.type("200");
      await press(page, "Enter");
      await page.evaluate(() => window.wishFor({ sheet: 2, place: { row: 2, column: 2 } }));
      await cell(page, "A3").click();
      await page.getByRole("tab", { name: "Tomt" }).click();
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Tal");
      expect(await page.getByLabel("Ret C8").inputValue()).toBe("200");
    });

    const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
      [
        "the name box",
        async (page) => {
          await nameBox(page).fill("A3");
          await press(page, "Enter");
        },
      ],
      ["a tab", (page) => page.getByRole("tab", { name: "Tomt" }).click()],
      ["another cell", (page) => cell(page, "A3").click()],
      ["F6", (page) => press(page, "F6")],
    ];
    test.each(ways)(
      "refused, %s says that one stays, and what is typed lands in the framed cell",
      async (_, go) => {
        const page = await open();
        await select(page, "C8");
        await page.keyboard.type("200");
        await press(page, "Enter");
        await go(page);
        expect(await page.getByRole("alert").textContent()).toContain(
          "Du bliver i C8, til det er rettet, eller du fortryder med Escape.",
        );
        const editor = page.getByLabel("Ret C8");
        expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);
        expect(await nameBox(page).inputValue()).toBe("C8");
        expect(await page.locator("[data-active]").getAttribute("data-cell")).toBe("C8");
        await page.keyboard.type("5");
        expect(await editor.inputValue()).toBe("2005");
        await press(page, "Escape");
        await nameBox(page).fill("A3");
        await press(page, "Enter");
        expect(await focusedCell(page)).toBe("A3");
      },
    );

    test("clicking another cell keeps what was typed", async () => {
      const page = await open();
      await select(page, "A3");
      await page.keyboard.type("7");
      await select(page, "A9");
      expect(await held(page, { row: 3, column: 1 })).toBe("7");
      expect(await focusedCell(page)).toBe("A9");
    });

    test("Delete, undo and redo show where they happened, also from another sheet", async () => {
      const page = await open();
      await select(page, "B3");
      await press(page, "Shift+ArrowDown", "Delete");
      expect(await held(page, { row: 4, column: 2 })).toBe("");
      await page.getByRole("tab", { name: "Tomt" }).click();
      await press(page, "Control+z");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Tal");
      expect(await focusedCell(page)).toBe("B3");
      expect(await held(page, { row: 4, column: 2 })).toBe("2");
      expect(await status(page).textContent()).toBe("Fortrudt: sletning");
      await press(page, "Control+y");
      expect(await held(page, { row: 4, column: 2 })).toBe("");
      await press(page, "Control+z", "Control+Shift+z", "Control+Shift+z");
      expect(await status(page).textContent()).toBe("Der er ikke mere at gentage.");
    });

    test("Ctrl+D fills down, Ctrl+R to the right", async () => {
      const page = await open();
      await select(page, "B3");
      await press(page, "Shift+ArrowDown", "Control+d");
      expect(await held(page, { row: 4, column: 2 })).toBe("1");
      await select(page, "A8");
      await page.keyboard.type("5\n");
      await select(page, "A8");
      await press(page, "Shift+ArrowRight", "Control+r");
      expect(await held(page, { row: 8, column: 2 })).toBe("5");
    });

    test("Tab in a table's last cell adds a row", async () => {
      const page = await open();
      await select(page, "C14");
      await press(page, "Tab");
      expect(await focusedCell(page)).toBe("B15");
      const rows = await page.evaluate(() => window.sheetDocument.sheets[0]?.tables[0]?.area.bottom);
      expect(rows).toBe(15);
    });

    test("a dead key and its letter become one letter", async () => {
      const page = await open();
      await select(page, "A3");
      const session = await page.context().newCDPSession(page);
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Dead", code: "Equal" });
      await session.send("Input.imeSetComposition", { text: "´", selectionStart: 1, selectionEnd: 1 });
      await session.send("Input.insertText", { text: "é" });
      await press(page, "Enter");
      expect(await held(page, { row: 3, column: 1 })).toBe("é");
    });

    test("a key without a text leaves the cell as it was; Backspace empties it", async () => {
      const page = await open();
      await select(page, "B3");
      const session = await page.context().newCDPSession(page);
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Unidentified" });
      await press(page, "ArrowDown");
      expect(await held(page, { row: 3, column: 2 })).toBe("1");
      await select(page, "B3");
      await press(page, "Backspace", "ArrowDown");
      expect(await held(page, { row: 3, column: 2 })).toBe("");
    });

    test("Enter that ends a composition does not leave the cell", async () => {
      const page = await open();
      await select(page, "A3");
      await page.keyboard.type("a");
      const session = await page.context().newCDPSession(page);
      await session.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
      await press(page, "Enter");
      expect(await focusedCell(page)).toBeNull();
    });
  });
};
