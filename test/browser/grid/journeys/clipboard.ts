import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { held, type OpenSheet, press, select, selectedCells, status } from "./open-sheet.ts";

/** The event that the browser sends for a paste, with these contents. */
const paste = (page: Page, contents: { readonly text: string; readonly html: string }) =>
  page.evaluate(({ text, html }) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    data.setData("text/html", html);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, contents);

/** What the browser's copy or cut event is given. */
const copied = (page: Page, kind: "copy" | "cut") =>
  page.evaluate((type) => {
    const data = new DataTransfer();
    const event = new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return {
      text: data.getData("text/plain"),
      html: data.getData("text/html"),
      taken: event.defaultPrevented,
    };
  }, kind);

export const clipboardJourneys = (open: OpenSheet): void => {
  describe("clipboard", () => {
    test("copied cells go to the clipboard as text and as a table", async () => {
      const page = await open();
      await select(page, "B3");
      await press(page, "Shift+ArrowDown", "Shift+ArrowRight");
      const { text, html, taken } = await copied(page, "copy");
      expect(text).toBe("1\t=B3+3.5\n2\t1234567890123");
      expect(html).toContain("<td>=B3+3.5</td>");
      expect(taken).toBe(true);
      expect(await status(page).textContent()).toBe("Kopieret: B3:C4");
    });

    test("a whole column is copied as far as it is filled", async () => {
      const page = await open();
      await select(page, "B3");
      await press(page, "Control+Space");
      expect((await copied(page, "copy")).text.split("\n")).toHaveLength(14);
    });

    test("cut cells are emptied", async () => {
      const page = await open();
      await select(page, "B8");
      await press(page, "Shift+ArrowDown");
      expect((await copied(page, "cut")).text).toBe("10\n20");
      expect(await held(page, { row: 9, column: 2 })).toBe("");
    });

    test("pasted cells are selected, and both forms reach the document", async () => {
      const page = await open();
      await select(page, "H3");
      await paste(page, { text: "1,5\t2\n3\t4\n", html: "<table></table>" });
      expect(await selectedCells(page)).toEqual(["H3", "I3", "H4", "I4"]);
      expect(await held(page, { row: 3, column: 8 })).toBe("1,5");
      expect(await page.evaluate(() => window.sheetDocument.pasted)).toEqual([
        { text: "1,5\t2\n3\t4\n", html: "<table></table>" },
      ]);
    });

    test("a paste into the editor is text", async () => {
      const page = await open();
      await select(page, "H3");
      await page.keyboard.type("a");
      await paste(page, { text: "1\t2", html: "" });
      expect(await page.evaluate(() => window.sheetDocument.pasted)).toEqual([]);
    });
  });
};
