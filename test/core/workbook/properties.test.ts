import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import type { TableCell, WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import { type PlainWorkbook, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const fullTeam: PlainWorkbook = {
  ...plainTeam,
  staffGroups: [
    {
      name: "Socialrådgivere",
      filledPosts: 8,
      "filledPosts.low": 7,
      absenceShare: 0.05,
      caseCarryingShare: 0.9,
      suppliedBy: "Lederen",
      status: "agreed",
    },
    { name: "Studenter", filledPosts: 1, absenceShare: 0.02, caseCarryingShare: 0, status: "assumed" },
  ],
  staffDetails: [{ staffGroup: "Studenter", heads: 2, rampMonths: 2 }],
  allowances: [
    { name: "Teammøde", hours: 2, hoursPer: "week-per-head" },
    { name: "Åndehuller", share: 0.03, breathingSpace: true },
    { name: "TR", hours: 200, hoursPer: "year-in-all", staffGroups: "Socialrådgivere" },
  ],
  tasks: (plainTeam.tasks ?? []).map((task) => ({
    ...task,
    homeGroup: "Socialrådgivere",
    alsoPermitted: "Studenter",
  })),
  taskDetails: [
    { task: "Jobsamtale", noShowShare: 0.2, rebooked: true, firstMonth: "2026-02", monthProfile: "Forår" },
  ],
  demandProfiles: [{ name: "Forår", march: 1.5, november: 0.5 }],
  batches: [
    {
      name: "Gennemgang",
      cases: 600,
      minutesPerCase: 45,
      start: "2026-03-01",
      deadline: "2026-05-31",
      homeGroup: "Socialrådgivere",
      priority: "1",
    },
  ],
  scenarios: [{ name: "To mere" }, { name: "Overarbejde", medDate: "2026-02-01" }],
  options: [
    {
      scenarios: "To mere; Overarbejde",
      name: "To stillinger",
      kind: "hiring",
      staffGroup: "Socialrådgivere",
      from: "2026-04",
      posts: 2,
    },
    {
      scenarios: "Overarbejde",
      name: "Overarbejde i foråret",
      kind: "planned-overtime",
      staffGroup: "Socialrådgivere",
      from: "2026-03",
      to: "2026-04",
      people: 4,
      weeklyHours: 5,
      compensation: "time-off",
    },
  ],
};

/** The plan without the places of its cells, which differ between workbooks that say the same. */
const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === "at" ? undefined : part)));

const planOf = (tables: WorkbookTables): unknown => {
  const { plan, issues } = parseWorkbook(tables);
  expect(issues).toEqual([]);
  return withoutPlaces(plan);
};

const expected = planOf(workbookTables(fullTeam));
const tableCount = workbookTables(fullTeam).tables.length;

/** Sorts by keys that the property draws: any order can come out. */
const shuffled = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0, index }))
    .sort((left, right) => left.key - right.key || left.index - right.index)
    .map(({ item }) => item);

const withColumns = (
  table: WorkbookTable,
  order: (cells: readonly TableCell[]) => TableCell[],
): WorkbookTable => ({
  ...table,
  headers: order(table.headers),
  rows: table.rows.map(order),
});

const withBlankRows = (table: WorkbookTable, before: number): WorkbookTable => {
  const blank = table.headers.map(({ address }) => ({ address, value: null }));
  const rows = [...table.rows.slice(0, before), blank, ...table.rows.slice(before), blank];
  return { ...table, rows };
};

const keys = fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 });

test("columns in any order, and tables too, give the same plan", () => {
  fc.assert(
    fc.property(keys, keys, (columns, tables) => {
      const workbook = workbookTables(fullTeam);
      const mixed = {
        ...workbook,
        tables: shuffled(workbook.tables, tables).map((table) =>
          withColumns(table, (cells) => shuffled(cells, columns)),
        ),
      };
      expect(planOf(mixed)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("the user's own columns and blank rows do no harm", () => {
  fc.assert(
    fc.property(fc.nat(4), fc.nat(3), fc.string({ maxLength: 8 }), (position, blankAt, note) => {
      const own = (cells: readonly TableCell[]): TableCell[] => [
        ...cells.slice(0, position),
        { address: "ZZ9", value: `Vores ${note.replace(/\d/g, "")}` },
        ...cells.slice(position),
      ];
      const workbook = workbookTables(fullTeam);
      const mixed = {
        ...workbook,
        tables: workbook.tables.map((table) => withBlankRows(withColumns(table, own), blankAt)),
      };
      expect(planOf(mixed)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("headers and choices of either language, table by table, give the same plan", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: tableCount, maxLength: tableCount }), (english) => {
      const danish = workbookTables(fullTeam);
      const translated = workbookTables(fullTeam, { language: "en" });
      const tables = danish.tables.map((table, index) =>
        english[index] === true ? (translated.tables[index] ?? table) : table,
      );
      expect(planOf({ ...danish, tables })).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("headers in capitals, without unit, with line breaks and odd spaces are known", () => {
  const workbook = workbookTables(fullTeam);
  const odd = (text: string): string =>
    ` ${text
      .replace(/ \([^)]*\)$/, "")
      .toUpperCase()
      .replace(/ /g, "\u00a0\n")} `;
  const tables = workbook.tables.map((table) => ({
    ...table,
    headers: table.headers.map((cell) => ({
      ...cell,
      value: typeof cell.value === "string" ? odd(cell.value) : cell.value,
    })),
  }));
  const { plan, issues } = parseWorkbook({ ...workbook, tables });
  expect(issues).toEqual([]);
  expect(plan?.staffGroups).toHaveLength(2);
});

test("whatever stands in the cells, reading gives a value or a problem with a place, and no figure that is not a number", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: "#REF!" }),
    fc.record({
      date: fc.record({
        year: fc.integer({ min: 1900, max: 2200 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    }),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 40, maxLength: 40 }), fc.nat(tableCount - 1), (values, which) => {
      const workbook = workbookTables(fullTeam);
      const tables = workbook.tables.map((table, index) =>
        index !== which
          ? table
          : {
              ...table,
              rows: table.rows.map((row) =>
                row.map((part, column) => ({ ...part, value: values[column % values.length] ?? null })),
              ),
            },
      );
      const { plan, issues } = parseWorkbook({ ...workbook, tables });
      for (const { at } of issues) expect(at.table).not.toBeNull();
      const numbers = JSON.stringify(plan, (_, part: unknown) =>
        typeof part === "number" && !Number.isFinite(part) ? "NOT FINITE" : part,
      );
      expect(numbers).not.toContain("NOT FINITE");
    }),
    { numRuns: 100 },
  );
});
