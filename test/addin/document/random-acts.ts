import fc from "fast-check";
import type { OpenDocument } from "../../../addin/browser/document/open-document.ts";
import { formatAddress } from "../../../addin/ooxml/cells/address.ts";
import { area, at, type WorkbookModelSource } from "../../support/sheet-model.ts";

/** Two tables to grow, one of them with a totals row, and one for results. */
export const editedWorkbook: WorkbookModelSource = {
  sheets: [
    {
      name: "Sager",
      cells: {
        A2: "Nord",
        B2: 10,
        C2: { formula: "B2+1", value: 11 },
        A3: "Syd",
        B3: 20,
        C3: { formula: "B3+1", value: 21, format: 1 },
        E5: "Porto",
        F5: 3,
        E6: { value: "I alt", format: 2 },
        F6: { formula: "F5+0", value: 3, format: 2 },
        H3: 7,
      },
      tables: [
        { name: "Tal", ref: "A1:C3", columns: ["Navn", "Timer", { name: "Plus", formula: "B2+1" }] },
        { name: "Sum", ref: "E4:F6", columns: ["Post", "Beløb"], totalsRows: 1 },
      ],
    },
    {
      name: "Svar",
      tables: [{ name: "Resultat", ref: "A1:B4", columns: ["Navn", "Tal"] }],
    },
  ],
  formats: [{ numberFormat: "0.00" }, { numberFormat: "#,##0" }],
};

const watched = area("A1:H12");

/** All that a state consists of, as one text; what formulas give follows later and is left out. */
export const copyOf = (document: OpenDocument): string => {
  const cells: string[] = [];
  for (const { index, tables } of document.sheets) {
    cells.push(JSON.stringify(tables.map(({ area: covered }) => covered)));
    for (let row = watched.top; row <= watched.bottom; row += 1)
      for (let column = watched.left; column <= watched.right; column += 1) {
        const { formula, value } = document.cell(index, { row, column });
        if (formula !== null || value !== null)
          cells.push(`${index}${formatAddress({ row, column })}=${formula ?? JSON.stringify(value)}`);
      }
  }
  return cells.join("\n");
};

/** Something that a user or the pane does with the workbook of `editedWorkbook`. */
export type Act =
  | { readonly kind: "type"; readonly address: string; readonly text: string }
  | { readonly kind: "paste"; readonly address: string; readonly text: string }
  | { readonly kind: "clear" | "fill"; readonly ref: string }
  | { readonly kind: "row"; readonly table: "Tal" | "Sum" }
  | { readonly kind: "results"; readonly row: number; readonly value: number }
  | { readonly kind: "pane"; readonly value: number }
  | { readonly kind: "undo" | "redo" | "wait" };

const address = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 7 }))
  .map(([row, column]) => formatAddress({ row, column }));
const text = fc.constantFrom("5", "2,5", "tekst", "", "=B2+B3", "=A1+1");
const pasted = fc.constantFrom("1\t2\n3\t4", "x", "a\tb\tc", "1\n2\n3\n4");
const ref = fc.constantFrom("A2:C3", "B2:B6", "E4:G9", "A1:H12", "B2:C2");
const one = <Kind extends string>(kind: Kind) => fc.constant({ kind } as const);

export const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), address, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("paste" as const), address, text: pasted }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("clear" as const, "fill" as const), ref }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("row" as const),
      table: fc.constantFrom("Tal" as const, "Sum" as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("results" as const),
      row: fc.integer({ min: 2, max: 4 }),
      value: fc.integer({ min: 0, max: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("pane" as const), value: fc.integer({ min: 0, max: 9 }) }),
  },
  { weight: 4, arbitrary: one("undo") },
  { weight: 3, arbitrary: one("redo") },
  { weight: 1, arbitrary: one("wait") },
);

/** Fewer kinds, so that results meet undo and redo in every order. */
export const resultsAmongUndo: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    address: fc.constant("B2"),
    text: fc.constantFrom("5", "6"),
  }),
  fc.record({
    kind: fc.constant("results" as const),
    row: fc.constantFrom(2, 3),
    value: fc.integer({ min: 0, max: 5 }),
  }),
  one("undo"),
  one("redo"),
);

export const perform = (document: OpenDocument, done: Act): void => {
  if (done.kind === "type") document.type(0, at(done.address), done.text);
  else if (done.kind === "paste") document.paste(0, area(done.address), { text: done.text, html: "" });
  else if (done.kind === "clear") document.clear(0, area(done.ref));
  else if (done.kind === "fill") document.fill(0, area(done.ref), "down");
  else if (done.kind === "row") document.addTableRow(0, done.table);
  else if (done.kind === "results")
    document.writeCells([{ sheet: "Svar", address: `B${done.row}`, value: done.value }], "results");
  else if (done.kind === "pane")
    document.writeCells([{ sheet: "Sager", address: "H1", value: done.value }], "edit");
  else if (done.kind === "undo") document.undo();
  else if (done.kind === "redo") document.redo();
};
