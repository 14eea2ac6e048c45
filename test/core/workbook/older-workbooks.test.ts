import { expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { contractTexts } from "../../../core/text/contract-texts.ts";
import type { Column } from "../../../core/workbook/contract/column.ts";
import { modelTable, modelTableIds } from "../../../core/workbook/contract/contract.ts";
import { settingLabel, tableLayout } from "../../../core/workbook/layout.ts";
import type { WorkbookTable } from "../../../core/workbook/tables.ts";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import { type PlainWorkbook, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

/** Tables that came after the first workbooks were handed out. */
const laterTables = [
  "adoptionCurves",
  "partTimeRules",
  "refundRates",
  "funding",
  "pay",
  "benefits",
  "meetingParticipants",
  "phoneDuties",
  "phoneIntervals",
  "talkCadences",
  "overtimeRules",
  "normPeriods",
] as const;

const team: PlainWorkbook = {
  ...plainTeam,
  staffDetails: [{ staffGroup: "Socialrådgivere", heads: 9 }],
  scenarios: [{ name: "Mere tid" }],
  options: [
    { scenarios: "Mere tid", kind: "hiring", staffGroup: "Socialrådgivere", from: "2026-03", posts: 1 },
  ],
};

/** The table as it was before its later columns and rows came. */
const asItWas = (table: WorkbookTable): WorkbookTable => {
  const id = modelTableIds.find((candidate) => modelTable(candidate).name === table.name);
  if (id === undefined) return table;
  const model = modelTable(id);
  if ("settings" in model) {
    const later = new Set<unknown>(
      model.settings
        .filter((setting) => setting.later)
        .map((setting: Column) => settingLabel(contractTexts.da, id as "settings", setting).label),
    );
    return { ...table, rows: table.rows.filter(([label]) => !later.has(label?.value)) };
  }
  const later = new Set(model.columns.filter((column) => column.later).map((column) => column.id));
  const kept = tableLayout(id, contractTexts.da).map(
    ({ slot }) => !(slot.kind === "value" || slot.kind === "estimate") || !later.has(slot.column),
  );
  const keep = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, index) => kept[index]);
  return { ...table, headers: keep(table.headers), rows: table.rows.map(keep) };
};

const older = () => {
  const tables = workbookTables(team, { without: laterTables });
  return { ...tables, tables: tables.tables.map(asItWas) };
};

test("a workbook of before is read with notes alone, and calculates as it did", () => {
  const { plan, issues } = parsedWorkbook(older());
  expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(["note"]));
  const { plan: now } = parsedWorkbook(workbookTables(team));
  const gaps = ({ result }: ReturnType<typeof evaluatePlan>) =>
    result.scenarios.map(({ period }) => period.gapFteTasks);
  expect(gaps(evaluatePlan(plan))).toEqual(gaps(evaluatePlan(now)));
  expect(gaps(evaluatePlan(plan))).toEqual([expect.any(Number), expect.any(Number)]);
});

test("one note names all the columns that a table lacks", () => {
  const { issues } = parsedWorkbook(older());
  const notes = issues.filter(({ code }) => code === "later-columns-missing");
  expect(notes.map(({ at }) => at.table)).toEqual([
    "NormeringSettings",
    "NormeringChecklist",
    "NormeringStaffDetails",
    "NormeringCaseGroups",
    "NormeringTaskDetails",
    "NormeringOptions",
    "NormeringScenarios",
    "NormeringGuidelines",
  ]);
});

test("rules stand on a sheet of their own, and are found on the sheet on which they stood before", () => {
  const rules = {
    partTimeRules: [{ from: "2026-03", threshold: "full-time" }],
    refundRates: [{ from: "2026-05", weeks1to4: 0.7, weeks5to26: 0.3, weeks27to52: 0.2, weeksFrom53: 0.1 }],
  };
  const now = workbookTables({ ...team, ...rules });
  const moved = now.tables.filter(({ sheet }) => sheet === contractTexts.da.sheets.rules.name);
  expect(moved.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["NormeringPartTimeRules", "NormeringRefundRates"]),
  );
  const before = now.tables.map((table) =>
    moved.includes(table) ? { ...table, sheet: contractTexts.da.sheets.assumptions.name } : table,
  );
  const { plan, codes } = parsedWorkbook({ ...now, tables: before });
  expect(codes).toEqual(parsedWorkbook(now).codes);
  expect(plan.partTimeOvertime.at(-1)).toMatchObject({
    threshold: "full-time",
    from: { year: 2026, month: 3 },
  });
  expect(plan.refundRates.at(-1)?.shares.weeksFrom53.value).toBe(0.1);
});

test("a renamed table of before is found by the columns that it had", () => {
  const tables = older();
  const renamed = tables.tables.map((table) =>
    table.name === "NormeringOptions" ? { ...table, name: "Tabel9" } : table,
  );
  const { plan, codes } = parsedWorkbook({ ...tables, tables: renamed });
  expect(codes).toContain("table-renamed");
  expect(plan.scenarios[1]?.options).toHaveLength(1);
});

test("a header is found without its accent, as it was written before", () => {
  const { tables, ...rest } = workbookTables(team);
  const written = (value: unknown) => (typeof value === "string" ? value.replaceAll("én", "en") : value);
  const plain = tables.map((table) => ({
    ...table,
    headers: table.headers.map((header) => ({
      ...header,
      value: written(header.value) as typeof header.value,
    })),
  }));
  expect(plain.flatMap(({ headers }) => headers).map(({ value }) => value)).toContain("Kr. en gang");
  expect(parsedWorkbook({ ...rest, tables: plain }).codes).toEqual(
    parsedWorkbook(workbookTables(team)).codes,
  );
});

test("a phone of before has the hours and people that it states, and neither target nor profile", () => {
  const phone = { name: "Telefon", openingHoursPerWeek: 20, positions: 2, callsPerWeek: 100 };
  const tables = workbookTables({ ...team, phoneDuties: [phone] }, { without: ["phoneIntervals"] });
  const { plan, issues } = parsedWorkbook({ ...tables, tables: tables.tables.map(asItWas) });
  expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(["note"]));
  expect(plan.phoneDuties).toMatchObject([
    {
      openingHoursPerWeek: { value: 20 },
      positions: { value: 2 },
      serviceTarget: { value: null },
      intervals: [],
    },
  ]);
});
