import { describe, expect, test } from "vitest";
import { opened } from "../../support/opened-document.ts";
import type { SheetModelSource } from "../../support/sheet-model.ts";

/** Format 1 is a date. */
const formats = [{ numberFormat: "mm-dd-yy" }];

const work: SheetModelSource = {
  name: "Ark1",
  tables: [{ name: "Opgaver", ref: "B2:E4", columns: ["Opgave", "Fra", "Antal", "Timer"] }],
  cells: {
    B3: "Samtale",
    C3: { value: 42_614, format: 1 },
    D3: 2,
    E3: { formula: "D3+D3", value: 4 },
    B4: "Møde",
  },
};

describe("the tables that are read", () => {
  test("what did not change is the same object as before", () => {
    const { document, type } = opened({
      sheets: [work, { name: "Ark2", tables: [{ name: "Svar", ref: "A1:A3", columns: ["Tal"] }] }],
      formats,
    });
    const first = document.tables();
    expect(document.tables()).toBe(first);
    type("G1", "uden for tabellerne");
    expect(document.tables()).toBe(first);
    type("D3", "9");
    const second = document.tables();
    expect(second).not.toBe(first);
    expect(second.tables[1]).toBe(first.tables[1]);
    expect(second.tables[0]?.rows[1]).toBe(first.tables[0]?.rows[1]);
    expect(second.tables[0]?.rows[0]?.map(({ value }) => value)).toEqual([
      "Samtale",
      { date: { year: 2016, month: 9, day: 1 } },
      9,
      4,
    ]);
    expect(first.tables[0]?.rows[0]?.[2]?.value).toBe(2);
  });

  test("a table that grew and shrank again has its old rows", () => {
    const { document, type } = opened({ sheets: [work], formats });
    const before = document.tables();
    type("B5", "Ny");
    expect(document.tables().tables[0]?.rows.map((row) => row[0]?.value)).toEqual(["Samtale", "Møde", "Ny"]);
    document.undo();
    expect(document.tables()).toEqual(before);
  });
});
