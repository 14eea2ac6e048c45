import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractTexts } from "../../../core/text/contract-texts.ts";
import { languages } from "../../../core/text/language.ts";
import type { Column } from "../../../core/workbook/contract/column.ts";
import { type InputTableId, inputTableIds, inputTables } from "../../../core/workbook/contract/contract.ts";
import { resultInputsTable } from "../../../core/workbook/contract/results.ts";
import { fingerprintOf } from "../../../core/workbook/fingerprint.ts";
import { areAlike, fingerprintTableIds, unreadable } from "../../../core/workbook/fingerprint-form.ts";
import { choiceText, tableLayout, textOfColumn } from "../../../core/workbook/layout.ts";
import { findTables } from "../../../core/workbook/read/find-tables.ts";
import type { CellValue, WorkbookTable } from "../../../core/workbook/tables.ts";
import { everyTable } from "../../support/every-table.ts";
import { workbookTables } from "../../support/workbook-tables.ts";

const workbook = workbookTables(everyTable, { blankRows: 2 });
const found = findTables(workbook).filter(({ id }) => fingerprintTableIds.includes(id));

const tableAt = (index: number): WorkbookTable => {
  const table = workbook.tables[index];
  if (table === undefined) throw new Error("no table");
  return table;
};

const edited = (table: WorkbookTable, row: number, column: number, value: CellValue): WorkbookTable => ({
  ...table,
  rows: table.rows.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? { ...cell, value } : cell)) : cells,
  ),
});

const known = (id: (typeof found)[number]["id"], table: WorkbookTable): number => {
  const fingerprint = fingerprintOf(id, table);
  if (fingerprint === null) throw new Error("a column is missing");
  return fingerprint;
};

/** The columns of a table that hold numbers, from left to right; a table of settings has them below one another. */
const numberColumns = (id: (typeof found)[number]["id"], table: WorkbookTable): readonly number[] =>
  id in inputTables
    ? tableLayout(id, contractTexts.da)
        .filter(({ slot }) => slot.kind === "value")
        .flatMap(({ header, type }) =>
          ["number", "share", "month", "date", "time"].includes(type.kind)
            ? [table.headers.findIndex(({ value }) => value === header)]
            : [],
        )
    : [];

describe.each(found.map(({ id, index }) => [id, tableAt(index)] as const))("%s", (id, table) => {
  const before = known(id, table);
  const numbers = table.rows.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) => (typeof value === "number" ? [{ row, column, value }] : [])),
  );

  test("any number that becomes a little greater, or is emptied, is seen", () => {
    for (const { row, column, value } of numbers) {
      const more = known(id, edited(table, row, column, value + 0.0001));
      expect(areAlike(before, more)).toBe(false);
      if (value !== 0) expect(areAlike(before, known(id, edited(table, row, column, null)))).toBe(false);
    }
  });

  test("a number that is written into an empty cell is seen", () => {
    for (const [column] of table.headers.entries()) {
      if (table.rows[0]?.[column]?.value !== null) continue;
      expect(areAlike(before, known(id, edited(table, 0, column, 7)))).toBe(false);
    }
  });

  test("a 0 that is written into an empty cell is seen, and so is one that is emptied", () => {
    const last = table.headers.length - 1;
    for (const [row, cells] of table.rows.entries()) {
      for (const column of [0, 1, last - 1, last]) {
        const without = known(id, edited(table, row, column, null));
        if (typeof cells[column]?.value !== "string")
          expect(areAlike(without, known(id, edited(table, row, column, 0)))).toBe(false);
      }
    }
  });

  test("a number that is moved into the column of numbers beside is seen", () => {
    const places = numberColumns(id, table);
    for (const [index, from] of places.entries()) {
      const to = places[index + 1];
      if (to === undefined) continue;
      const one = edited(edited(table, 0, from, 15), 0, to, null);
      const other = edited(edited(table, 0, from, null), 0, to, 15);
      expect(areAlike(known(id, one), known(id, other))).toBe(false);
    }
  });

  test("an error in a cell leaves nothing to be told", () => {
    expect(known(id, edited(edited(table, 0, 0, 3), 0, 1, { error: "#N/A" }))).toBe(unreadable);
  });
});

describe.each(languages)("what is chosen from a list (%s)", (language) => {
  const choices = inputTableIds
    .filter((id) => fingerprintTableIds.includes(id))
    .flatMap((id) => {
      const columns: readonly Column[] = inputTables[id].columns;
      return columns.flatMap(
        ({ id: column, type }): readonly (readonly [InputTableId, string, readonly string[]])[] => {
          if (type.kind === "yes-no")
            return [[id, column, [contractTexts[language].yes, contractTexts[language].no]]];
          if (type.kind !== "choice") return [];
          return [
            [
              id,
              column,
              type.choices.map((choice) => choiceText(contractTexts[language], id, column, choice)),
            ],
          ];
        },
      );
    });

  test.each(choices)("is another fingerprint each time: %s, %s", (id, column, texts) => {
    const { tables } = workbookTables(everyTable, { language });
    const table = tables.find(({ name }) => name === inputTables[id].name);
    if (table === undefined) throw new Error("no table");
    const at = tableLayout(id, contractTexts[language]).findIndex(
      ({ slot }) => slot.kind === "value" && slot.column === column,
    );
    const all = [null, ...texts].map((text) => known(id, edited(table, 0, at, text)));
    expect(new Set(all).size).toBe(all.length);
  });
});

const casesTable = (): readonly [InputTableId, WorkbookTable] => {
  const index = found.find(({ id }) => id === "caseGroups")?.index;
  return ["caseGroups", tableAt(index ?? -1)];
};

test("two numbers that change places are seen", () => {
  const [id, table] = casesTable();
  const one = edited(edited(table, 0, 1, 100), 0, 2, 200);
  const other = edited(edited(table, 0, 1, 200), 0, 2, 100);
  expect(areAlike(known(id, one), known(id, other))).toBe(false);
});

test("a name of another length is seen, and so is another number at its end", () => {
  const [id, table] = casesTable();
  const named = (name: string) => known(id, edited(table, 0, 0, name));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 8 }), (name, digit) => {
      expect(named(`${name}${digit}`)).not.toBe(named(`${name}${digit + 1}`));
    }),
  );
  expect(named("Voksne")).not.toBe(named("Voksne over 30"));
  expect(named("Team A")).not.toBe(named("Team B"));
});

test("where a column has lost its header, nothing is told", () => {
  const [id, table] = casesTable();
  const headers = table.headers.map((header, index) => (index === 0 ? { ...header, value: "Hold" } : header));
  expect(fingerprintOf(id, { ...table, headers })).toBeNull();
});

test("the sheet has a row for each table, by a name of its own", () => {
  expect(resultInputsTable.rows).toBe(fingerprintTableIds.length);
  for (const language of languages) {
    const text = contractTexts[language];
    const titles = fingerprintTableIds.map((id) =>
      id in text.settingsTables
        ? text.settingsTables[id as "settings"].title
        : text.inputTables[id as InputTableId].title,
    );
    expect(new Set(titles).size).toBe(titles.length);
  }
  expect(textOfColumn(contractTexts.da, "tasks", "name").header).not.toBe("");
});
