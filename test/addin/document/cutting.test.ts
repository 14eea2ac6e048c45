import { expect, test } from "vitest";
import { opened } from "../../support/opened-document.ts";
import { area, at } from "../../support/sheet-model.ts";

test("formulas that are cut move as they stand, and leave blank cells in one step", () => {
  const { document, paste, formula, values } = opened({
    sheets: [{ name: "Ark1", cells: { A1: 3, B1: { formula: "A1+1", value: 4 }, B2: "under" } }],
  });
  const { copied, outcome } = document.cut(0, area("B1:B2"));
  expect(outcome.kind).toBe("done");
  expect(document.canUndo).toBe("cutting");
  expect(values("B1:B2")).toEqual([[null], [null]]);
  paste("D5", copied.text, copied.html);
  expect([formula("D5"), ...values("D6")]).toEqual(["A1+1", ["under"]]);
  document.undo();
  document.undo();
  expect(formula("B1")).toBe("A1+1");
});

test("cells that cannot be cut are copied", () => {
  const { document, paste, formula } = opened({
    sheets: [
      {
        name: "Ark1",
        cells: { A1: { formula: "B2+1", value: 1 } },
        tables: [{ name: "Tal", ref: "A2:B3", columns: ["Navn", "Timer"] }],
      },
    ],
  });
  const { copied, outcome } = document.cut(0, area("A1:A2"));
  expect(outcome).toEqual({ kind: "refused", refusal: { code: "table-header", at: at("A2") } });
  paste("E1", copied.text, copied.html);
  expect([formula("A1"), formula("E1")]).toEqual(["B2+1", "F2+1"]);
});
