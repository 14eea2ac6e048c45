import { expect, test } from "vitest";
import { opened } from "../../support/opened-document.ts";

test("cells that claim to span a million others are read as the text that came with them", () => {
  const { paste, values } = opened({ sheets: [{ name: "Ark1" }] });
  const cell = '<td colspan="1000" rowspan="1000">x</td>';
  const html = `<table>${`<tr>${cell.repeat(30)}</tr>`.repeat(200)}</table>`;
  expect(paste("A1", "7", html).kind).toBe("done");
  expect(values("A1:B1")).toEqual([[7, null]]);
});

test("a text of more cells than the memory holds is refused, and nothing is changed", () => {
  const { document, paste } = opened({ sheets: [{ name: "Ark1" }] });
  const text = `${"\t".repeat(16_000)}1${"\n".repeat(100_000)}2`;
  expect(paste("A1", text)).toEqual({ kind: "refused", refusal: { code: "too-large" } });
  expect(document.unsaved).toBe(false);
});
