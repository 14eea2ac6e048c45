import { expect, test } from "vitest";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import { ReadingMemory } from "../../../core/workbook/read/reading-memory.ts";
import type { CellWrite, WorkbookTables } from "../../../core/workbook/tables.ts";
import { liveWorkbook, openCases } from "../../support/live-workbook.ts";
import { written } from "../../support/written-tables.ts";

const reader = () => {
  const memory = new ReadingMemory();
  return (tables: WorkbookTables) => {
    const { plan, issues } = parseWorkbook(tables, memory);
    if (plan === null) throw new Error("no plan");
    return { plan, codes: issues.map(({ code }) => code) };
  };
};

const cellOf = (tables: WorkbookTables, name: string, row: number): Omit<CellWrite, "value"> => {
  const table = tables.tables.find((each) => each.name === name);
  const address = table?.rows[row]?.[0]?.address;
  if (table === undefined || address === undefined) throw new Error(`no row ${row} in ${name}`);
  return { sheet: table.sheet, address };
};

test("parts of the plan whose rows did not change are the same objects", () => {
  const read = reader();
  const tables = liveWorkbook();
  const { plan: before } = read(tables);
  const { plan: after } = read(written(tables, [{ ...openCases(tables), value: 777 }]));
  expect(after.caseGroups[0]?.openCases.value).toBe(777);
  expect(after.tasks.length).toBeGreaterThan(0);
  for (const [index, task] of after.tasks.entries()) expect(task).toBe(before.tasks[index]);
  for (const [index, group] of after.staffGroups.entries()) expect(group).toBe(before.staffGroups[index]);
});

test("a name that other rows call is looked up anew when it changes, and its problems come and go", () => {
  const read = reader();
  const tables = liveWorkbook();
  const { codes: before } = read(tables);
  const renamed = written(tables, [{ ...cellOf(tables, "NormeringCaseGroups", 0), value: "Et andet navn" }]);
  const { codes: without } = read(renamed);
  expect(without.filter((code) => code === "unknown-reference").length).toBeGreaterThan(0);
  expect(read(renamed).codes).toEqual(without);
  expect(read(tables).codes).toEqual(before);
  expect(before).not.toContain("unknown-reference");
});

test("rows that moved are told by their new places", () => {
  const read = reader();
  const tables = liveWorkbook();
  const { plan: before } = read(tables);
  const swapped = {
    ...tables,
    tables: tables.tables.map((table) =>
      table.name === "NormeringTasks" ? { ...table, rows: [...table.rows].reverse() } : table,
    ),
  };
  const { plan: after } = read(swapped);
  const first = before.tasks[0];
  const last = after.tasks.at(-1);
  expect(last?.name).toBe(first?.name);
  expect(first?.at?.row).toBe(1);
  expect(last?.at?.row).toBe(swapped.tables.find(({ name }) => name === "NormeringTasks")?.rows.length);
});
