import { expect, test } from "vitest";
import { resultWrites } from "../../../core/present/result-writes.ts";
import type { EvaluationResult } from "../../../core/result.ts";
import { contractTexts } from "../../../core/text/contract-texts.ts";
import { type Language, languages } from "../../../core/text/language.ts";
import {
  type ResultTableId,
  resultTableIds,
  resultTables,
} from "../../../core/workbook/contract/contract.ts";
import { resultTableLayout } from "../../../core/workbook/layout.ts";
import type { CellWrite, WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import { answeredWorkbook } from "../../support/answered-workbook.ts";
import { growingInterval, openInterval, queueFigures } from "../../support/queues.ts";
import { evaluationResult, flagResult, periodFigures, scenarioResult } from "../../support/result.ts";
import { columnLetters } from "../../support/workbook-tables.ts";

interface Shape {
  readonly language?: Language;
  readonly rows?: number;
  readonly name?: string;
  readonly headers?: (headers: readonly string[]) => readonly string[];
}

/** A report takes many rows for whatever result; of the others a few are enough. */
const rowsOf = (id: ResultTableId): number => (id === "resultReport" ? resultTables[id].rows : 20);

const resultTable = (
  id: ResultTableId,
  { language = "da", rows = rowsOf(id), name, headers }: Shape,
): WorkbookTable => {
  const texts = contractTexts[language];
  const own = resultTableLayout(id, texts).map(({ header }) => header);
  const all = headers?.(own) ?? own;
  const above = resultTableIds.indexOf(id) * 1000;
  const cell = (column: number, row: number, value: string | null) => ({
    address: `${columnLetters(column)}${above + row}`,
    value,
  });
  return {
    name: name ?? resultTables[id].name,
    sheet: texts.sheets[resultTables[id].sheet].name,
    headers: all.map((header, column) => cell(column, 1, header)),
    rows: Array.from({ length: rows }, (_, row) => all.map((_header, column) => cell(column, row + 2, null))),
  };
};

const workbook = (shapes: Partial<Record<ResultTableId, Shape | null>> = {}): WorkbookTables => {
  const tables = resultTableIds.flatMap((id) => {
    const shape = shapes[id];
    return shape === null ? [] : [resultTable(id, shape ?? {})];
  });
  return { tables, sheets: [...new Set(tables.map(({ sheet }) => sheet))] };
};

/** What is written into a row, by header. */
const written = (writes: readonly CellWrite[], table: WorkbookTable | undefined, row: number) =>
  Object.fromEntries(
    table?.headers.map(({ value }, column) => {
      const address = table.rows[row]?.[column]?.address;
      const write = writes.find((each) => each.sheet === table.sheet && each.address === address);
      return [typeof value === "string" ? value : "", write?.value];
    }) ?? [],
  );

const writtenBy = (result: EvaluationResult, tables = workbook(), language: Language = "da") => {
  const { writes, issues } = resultWrites(answeredWorkbook(result), tables, language);
  return { writes, issues, row: (table: number, row: number) => written(writes, tables.tables[table], row) };
};

test("a row a scenario, and a row a scenario and month", () => {
  const { row, issues } = writtenBy(evaluationResult());
  expect(row(0, 0)).toMatchObject({
    Scenarie: "I dag",
    "Årsværk, der er": 16.2,
    "Forskel (årsværk)": -3.4,
    "Værste måned": { date: { year: 2026, month: 7, day: 1 } },
    "Røde advarsler": 0,
  });
  expect(row(1, 11)).toMatchObject({ Scenarie: "I dag", Måned: { date: { year: 2026, month: 12, day: 1 } } });
  expect(issues).toEqual([]);
});

test("numbers keep their full precision", () => {
  const period = periodFigures({ gapFteTasks: -3.4123456789 });
  const { row } = writtenBy(evaluationResult({ scenarios: [scenarioResult({ period })] }));
  expect(row(0, 0)["Forskel (årsværk)"]).toBe(-3.4123456789);
});

test("the rows after the results are made blank, so that no old figure stays", () => {
  const tables = workbook();
  const { writes, row } = writtenBy(evaluationResult(), tables);
  expect(Object.values(row(0, 1)).every((value) => value === "")).toBe(true);
  const cells = tables.tables.reduce((sum, { rows, headers }) => sum + rows.length * headers.length, 0);
  const kept = resultTables.resultInputs.columns.filter((column) => "kept" in column).length;
  expect(writes).toHaveLength(cells - 20 * kept);
});

/** The result tables with the headers of a language. */
const workbookIn = (language: Language): WorkbookTables =>
  workbook(Object.fromEntries(resultTableIds.map((id) => [id, { language }])));

test.each<[Language, Language, string]>([
  ["da", "da", "kan ikke beregnes"],
  ["en", "en", "cannot be computed"],
  ["da", "en", "kan ikke beregnes"],
  ["en", "da", "cannot be computed"],
])("words in a workbook in %s for a user in %s are the workbook's: %s", (own, language, words) => {
  const period = periodFigures({ gapFteTasks: null });
  const scenarios = [scenarioResult({ period, worstMonth: null })];
  const { writes } = writtenBy(evaluationResult({ scenarios }), workbookIn(own), language);
  expect(writes.filter(({ value }) => value === words)).toHaveLength(3);
});

test("tasks never reached are counted, where their waits can be told", () => {
  const never = periodFigures({ neverReached: ["Virksomhedskontakt", "Projekter"] });
  const unknown = periodFigures({ waitingMonths: null });
  const scenarios = [never, unknown].map((period) => scenarioResult({ period }));
  const { row } = writtenBy(evaluationResult({ scenarios }));
  expect(row(0, 0)["Opgaver, der aldrig nås"]).toBe(2);
  expect(row(0, 1)["Opgaver, der aldrig nås"]).toBe("kan ikke beregnes");
  expect(row(1, 0)["Opgaver, der aldrig nås"]).toBe(0);
});

test("a flag is told in words, with its limit and source", () => {
  const { row } = writtenBy(evaluationResult({ scenarios: [scenarioResult({ flags: [flagResult()] })] }));
  expect(row(2, 0)).toMatchObject({
    Scenarie: "I dag",
    Niveau: "rød",
    Grundlag: "Lov",
    "Første måned": { date: { year: 2026, month: 6, day: 1 } },
    "Værste tal": 49.2,
    Grænse: 48,
    Enhed: "timer om ugen",
  });
  expect(row(2, 0)["Hvad og hvorfor"]).toContain("48-timers-reglen brydes i juni 2026");
});

test("flags that do not fit are counted in the last row", () => {
  const flags = Array.from({ length: 6 }, () => flagResult());
  const { row, issues } = writtenBy(
    evaluationResult({ scenarios: [scenarioResult({ flags })] }),
    workbook({ resultFlags: { rows: 4 } }),
  );
  expect(row(2, 3)["Hvad og hvorfor"]).toBe(
    "Der er 3 advarsler mere, som der ikke er plads til i tabellen. De står i Normering ved siden af arket.",
  );
  expect(row(2, 3).Scenarie).toBe("");
  expect(issues).toEqual([]);
});

test("more months than rows is told, in the last row and beside the sheet", () => {
  const { row, issues } = writtenBy(evaluationResult(), workbook({ resultMonths: { rows: 5 } }));
  expect(row(1, 3)).toMatchObject({ Scenarie: "I dag", Måned: { date: { month: 4 } } });
  expect(row(1, 4)).toMatchObject({ Scenarie: "8 rækker mere i Normering", Måned: "" });
  expect(issues).toMatchObject([
    { code: "result-rows-too-few", table: "NormeringResultMonths", sheet: "Resultat" },
  ]);
});

test("a table is found by its headers when it has another name", () => {
  const { row, issues } = writtenBy(evaluationResult(), workbook({ resultScenarios: { name: "Tabel4" } }));
  expect(row(0, 0).Scenarie).toBe("I dag");
  expect(issues).toEqual([]);
});

test("columns are found by header in either language, the user's own are left alone", () => {
  const tables = workbook({
    resultScenarios: { language: "en", headers: (own) => ["Vores bemærkning", ...[...own].reverse()] },
  });
  const { row } = writtenBy(evaluationResult(), tables, "da");
  expect(row(0, 0).Scenario).toBe("I dag");
  expect(row(0, 0)["Vores bemærkning"]).toBeUndefined();
});

test("a column that is gone is told, and the rest is written", () => {
  const { row, issues } = writtenBy(
    evaluationResult(),
    workbook({
      resultScenarios: { headers: (own) => own.filter((header) => header !== "Til overs (årsværk)") },
    }),
  );
  expect(issues).toMatchObject([{ code: "result-column-missing", column: "Til overs (årsværk)" }]);
  expect(row(0, 0)["Mangel (årsværk)"]).toBe(3.4);
});

test.each(languages)("a table that is gone is told (%s)", (language) => {
  const { issues } = writtenBy(evaluationResult(), workbook({ resultFlags: null }), language);
  expect(issues).toMatchObject([{ code: "result-table-missing", table: "NormeringResultFlags" }]);
});

test("a workbook from before a column came is not told that it lacks it", () => {
  const later = resultTables.resultScenarios.columns.filter((column) => "later" in column).length;
  const headers = (own: readonly string[]) => own.slice(0, own.length - later);
  expect(resultWrites(answeredWorkbook(), workbook({ resultScenarios: { headers } }), "da").issues).toEqual(
    [],
  );
  const without = (own: readonly string[]) => own.filter((_, index) => index !== 3);
  expect(
    resultWrites(answeredWorkbook(), workbook({ resultScenarios: { headers: without } }), "da").issues,
  ).toHaveLength(1);
});

test("phones are told part of the day by part of the day; a queue that grows has no waiting time", () => {
  const queues = [
    queueFigures({
      intervals: [openInterval({ from: 9, until: 10.5 }), growingInterval({ from: 10.5, until: 12 })],
    }),
  ];
  const { row } = writtenBy(evaluationResult({ scenarios: [scenarioResult({ queues })] }));
  expect(row(3, 0)).toMatchObject({
    Scenarie: "I dag",
    Vagt: "Telefon",
    "Fra måned": { date: { year: 2026, month: 1, day: 1 } },
    "Til måned": { date: { year: 2026, month: 12, day: 1 } },
    // A sheet keeps 9:00 as 9 of 24 hours, and 10:30 as 10.5 of 24.
    "Fra kl.": 0.375,
    "Til kl.": 0.4375,
    "Opkald om dagen": 30,
    "Ved telefonen (personer)": 4,
    "Taget i tide (%)": 0.9,
    "Svartid (sekunder)": 60,
  });
  expect(row(3, 1)).toMatchObject({
    "Taget i tide (%)": "køen vokser",
    "Ventetid i snit (sekunder)": "køen vokser",
    "Optaget af opkald (%)": "køen vokser",
  });
  expect(row(3, 2).Scenarie).toBe("");
});

test("a workbook from before the table of phones is not told that it lacks it", () => {
  expect(writtenBy(evaluationResult(), workbook({ resultQueues: null })).issues).toEqual([]);
});
