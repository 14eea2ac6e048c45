import fc from "fast-check";
import { expect, test } from "vitest";
import { workbookView } from "../../../../core/present/view/view-of-workbook.ts";
import type { PlaceView } from "../../../../core/present/view/workbook-view.ts";
import { workbookResult } from "../../../../core/present/workbook-result.ts";
import { type Language, languages } from "../../../../core/text/language.ts";
import type { CellValue, TableCell, TablePlace, WorkbookTables } from "../../../../core/workbook/tables.ts";
import { plainTeam, workbookTables } from "../../../support/workbook-tables.ts";
import { preparedTeam } from "./prepared-team.ts";

const isPlace = (value: object): value is PlaceView =>
  "sheet" in value && "address" in value && Object.keys(value).length === 2;

interface FoundPlace extends PlaceView {
  /** The table whose next row the place is in, where what is chosen there makes that row. */
  readonly newRowOf: TablePlace | null;
}

const newRowOf = (value: object): TablePlace | null =>
  "newRowOf" in value ? (value.newRowOf as TablePlace | null) : null;

/** All cells to go to, and all texts, wherever they stand in a view. */
const found = (view: unknown) => {
  const places: FoundPlace[] = [];
  const texts: string[] = [];
  const visit = (value: unknown, row: TablePlace | null): void => {
    if (typeof value === "string") texts.push(value);
    if (typeof value !== "object" || value === null) return;
    if (isPlace(value)) places.push({ ...value, newRowOf: row });
    const within = newRowOf(value) ?? row;
    for (const part of Object.values(value)) visit(part, within);
  };
  visit(view, null);
  return { places, texts };
};

const addressesOf = (sheet: string, cells: readonly TableCell[]): readonly string[] =>
  cells.map(({ address }) => `${sheet}!${address}`);

const cellsOf = ({ tables }: WorkbookTables): ReadonlySet<string> =>
  new Set(tables.flatMap(({ sheet, headers, rows }) => addressesOf(sheet, [...headers, ...rows.flat()])));

const rowBelow = ({ tables }: WorkbookTables, { sheet, table }: TablePlace): readonly string[] =>
  tables
    .filter((one) => one.sheet === sheet && one.name === table)
    .flatMap(({ headers, rows }) => addressesOf(sheet, rows.at(-1) ?? headers))
    .map((cell) => cell.replace(/\d+$/, (row) => String(Number(row) + 1)));

const expectSound = (tables: WorkbookTables, language: Language): void => {
  const view = workbookView(workbookResult(tables, language), language, tables);
  const { places, texts } = found(view);
  const cells = cellsOf(tables);
  const stands = ({ sheet, address, newRowOf: table }: FoundPlace): boolean =>
    table === null
      ? cells.has(`${sheet}!${address}`)
      : rowBelow(tables, table).includes(`${sheet}!${address}`);
  expect(places.filter((place) => !stands(place))).toEqual([]);
  expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  expect(structuredClone(view)).toEqual(view);
};

const workbooks = [preparedTeam, plainTeam].flatMap((team) =>
  languages.map((language) => workbookTables(team, { language, blankRows: 1 })),
);

test.each(languages)(
  "each place of a view is a cell of the workbook, and the view is plain data (%s)",
  (language) => {
    for (const tables of workbooks) expectSound(tables, language);
  },
);

const strangeValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(
    null,
    "",
    -1,
    0,
    1e9,
    "ja",
    "måske",
    "2,5",
    "1.234",
    "#1",
    "Overarbejde",
    "Rådgivere",
    true,
    { error: "#N/A" },
    { error: "#DIV/0!" },
    { date: { year: 2026, month: 5, day: 2 } },
  ),
  fc.double({ min: -5, max: 500, noNaN: true }),
  fc.string({ maxLength: 12 }),
);

/** A cell by its table, row and column, each taken modulo how many there are. */
const change = fc.tuple(fc.nat(), fc.nat(), fc.nat(), strangeValue);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

const changed = (workbook: WorkbookTables, [tableAt, rowAt, columnAt, value]: Change): WorkbookTables => {
  const filled = workbook.tables.filter(({ rows }) => rows.length > 0);
  const table = filled[tableAt % filled.length];
  return {
    ...workbook,
    tables: workbook.tables.map((each) =>
      each !== table
        ? each
        : {
            ...each,
            rows: each.rows.map((row, at) =>
              at !== rowAt % each.rows.length
                ? row
                : row.map((cell, position) =>
                    position === columnAt % row.length ? { ...cell, value } : cell,
                  ),
            ),
          },
    ),
  };
};

test("whatever stands in its cells", () => {
  const tables = fc.constantFrom(...workbooks);
  fc.assert(
    fc.property(
      tables,
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...languages),
      (workbook, changes, language) => {
        expectSound(changes.reduce(changed, workbook), language);
      },
    ),
    { numRuns: 150 },
  );
});

test("a sheet that is called by a civil registration number cannot be gone to, and is not named", () => {
  const tables = workbookTables(preparedTeam);
  const renamed: WorkbookTables = {
    ...tables,
    tables: tables.tables.map((table) =>
      table.sheet === "Sager"
        ? {
            ...table,
            sheet: "010190-1234",
            rows: table.rows.map((row) => row.map((cell) => ({ ...cell, value: "?" }))),
          }
        : table,
    ),
    sheets: tables.sheets.map((sheet) => (sheet === "Sager" ? "010190-1234" : sheet)),
  };
  const view = workbookView(workbookResult(renamed, "da"), "da", renamed);
  expect(JSON.stringify(view)).not.toContain("010190");
  expect(view.kind === "result" && view.problems.some(({ place }) => place === null)).toBe(true);
});
