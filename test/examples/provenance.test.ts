import { describe, expect, test } from "vitest";
import { provenanceColumns } from "../../core/workbook/contract/column.ts";
import { type InputTableId, inputTables } from "../../core/workbook/contract/contract.ts";
import type { ExampleRow } from "../../examples/data/example.ts";
import { prefilledTables } from "../../examples/data/prefilled.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";

const examples = exampleWorkbooks.flatMap((example) =>
  example.stories === null ? [] : [{ ...example, stories: example.stories }],
);

/** Rows of publications have no supplier. */
const suppliedTables = (Object.keys(inputTables) as InputTableId[]).filter((id) => id !== "sources");
const prefilled = prefilledTables("da");

const rowsOf = (tables: (typeof examples)[number]["tables"], id: InputTableId): readonly ExampleRow[] =>
  tables[id] === prefilled[id] ? [] : (tables[id] ?? []);

describe.each(examples)("$name", ({ tables, stories }) => {
  const rows = suppliedTables.flatMap((id) => rowsOf(tables, id).map((row) => ({ id, row })));

  test("says of every row who supplied it and how it stands", () => {
    const without = rows.filter(({ row }) => provenanceColumns.some((column) => row[column] === undefined));
    expect(without).toEqual([]);
  });

  test("marks what no source gives as assumed, and its text says so", () => {
    const assumed = rows.filter(({ row }) => row.status === "assumed");
    if (assumed.length > 0) {
      expect(stories.da.assumed).toMatch(/antaget|opdigtet/);
      expect(stories.en.assumed).toMatch(/assumed|invented/);
    }
    // Whoever is said to have given or agreed to a number does not call it a guess.
    const guessed = rows.filter(
      ({ row }) =>
        row.status !== "assumed" &&
        row.status !== "disputed" &&
        /antaget|skøn/.test(JSON.stringify(row.suppliedBy)),
    );
    expect(guessed).toEqual([]);
  });

  test("marks a row as assumed where a note says that a number of it is", () => {
    const noted = rows.filter(
      ({ row }) =>
        row.status !== "assumed" &&
        row.status !== "disputed" &&
        /antaget|er valgt/.test(JSON.stringify(row.notes ?? {})),
    );
    expect(noted).toEqual([]);
  });
});
