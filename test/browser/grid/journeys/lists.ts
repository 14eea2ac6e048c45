import { describe, expect, test } from "vitest";
import { focusedCell, held, type OpenSheet, press, select, status } from "./open-sheet.ts";

const chosen = { row: 8, column: 4 };

export const listJourneys = (open: OpenSheet): void => {
  describe("lists", () => {
    test("the prompt stands beside the cell and describes it", async () => {
      const page = await open();
      await select(page, "D8");
      const note = page.getByRole("note");
      expect(await note.textContent()).toBe("StatusHvor sikkert tallet er.");
      const described = await page.evaluate(() => document.activeElement?.getAttribute("aria-describedby"));
      expect(await note.getAttribute("id")).toBe(described);
      await press(page, "Escape");
      expect(await note.count()).toBe(0);
    });

    test("Alt and down opens the list; letters and arrows move, Enter chooses", async () => {
      const page = await open();
      await select(page, "D8");
      await press(page, "Alt+ArrowDown", "a", "a");
      const list = page.getByRole("listbox", { name: "Valg i D8" });
      const current = await list.getAttribute("aria-activedescendant");
      expect(await page.locator(`[id="${current}"]`).textContent()).toBe("aftalt");
      await press(page, "ArrowDown", "Enter");
      expect(await held(page, chosen)).toBe("omstridt");
      expect(await focusedCell(page)).toBe("D8");
    });

    test("the button opens it for the mouse, Escape leaves the cell as it was", async () => {
      const page = await open();
      await select(page, "D8");
      await page.getByLabel("Vis listen for D8").click();
      await press(page, "ArrowDown", "Escape");
      expect(await held(page, chosen)).toBe("");
      expect(await focusedCell(page)).toBe("D8");
      await page.getByLabel("Vis listen for D8").click();
      await page.getByRole("option", { name: "aftalt" }).click();
      expect(await held(page, chosen)).toBe("aftalt");
    });

    test("an entry that is not in the list is refused", async () => {
      const page = await open();
      await select(page, "D8");
      await page.keyboard.type("gættet");
      await press(page, "Enter");
      expect(await page.getByRole("alert").textContent()).toBe(
        "Ikke gemtCellen tager ikke imod det, du har skrevet. Ret det, eller tryk Escape for at fortryde.",
      );
      expect(await held(page, chosen)).toBe("");
      expect(await status(page).textContent()).toBe("");
    });
  });
};
