import { describe, expect, test } from "vitest";
import { inputRows } from "../../../core/present/input-rows.ts";
import { resultAreas } from "../../../core/present/result-areas.ts";
import { resultColumns } from "../../../core/present/result-columns.ts";
import { resultDifferences, resultWrites } from "../../../core/present/result-writes.ts";
import { contractTexts } from "../../../core/text/contract-texts.ts";
import { type Language, languages } from "../../../core/text/language.ts";
import { resultTables } from "../../../core/workbook/contract/contract.ts";
import { fingerprintOf } from "../../../core/workbook/fingerprint.ts";
import { resultTableLayout } from "../../../core/workbook/layout.ts";
import type { CellValue, WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import { answeredWorkbook } from "../../support/answered-workbook.ts";
import { plainTeam, workbookTables } from "../../support/workbook-tables.ts";
import { written } from "../../support/written-tables.ts";

/** A row as the sheet holds it: the table's title, and the numbers beside it. */
type Held = readonly [title: string, now: CellValue, written: CellValue, seen: CellValue];

const comparison = (rows: readonly Held[], language: Language): WorkbookTable => {
  const headers = resultTableLayout("resultInputs", contractTexts[language]).map(({ header }) => header);
  const at = (row: number, values: readonly CellValue[]) =>
    values.map((value, column) => ({ address: `${"ABCDE"[column]}${row}`, value }));
  return {
    name: resultTables.resultInputs.name,
    sheet: contractTexts[language].sheets.result.name,
    headers: at(1, headers),
    rows: rows.map(([title, ...numbers], row) => at(row + 2, [title, "", ...numbers])),
  };
};

const casesTitle = (language: Language): string => contractTexts[language].inputTables.caseGroups.title;

const workbook = (rows: readonly Held[], language: Language = "da"): WorkbookTables => {
  const inputs = workbookTables(plainTeam, { language });
  return { ...inputs, tables: [...inputs.tables, comparison(rows, language)] };
};

const rowsOf = (tables: WorkbookTables) => {
  const table = tables.tables.find(({ name }) => name === resultTables.resultInputs.name);
  if (table === undefined) throw new Error("no comparison");
  return inputRows(table, resultColumns("resultInputs", table), tables);
};

const ofCases = (language: Language = "da"): number => {
  const table = workbook([], language).tables.find(({ name }) => name === "NormeringCaseGroups");
  const fingerprint = table === undefined ? null : fingerprintOf("caseGroups", table);
  if (fingerprint === null) throw new Error("no fingerprint");
  return fingerprint;
};

describe.each(languages)("the row of a table (%s)", (language) => {
  test("gets the fingerprint of the table that it names, and nothing beside it where the sheet agrees", () => {
    const own = ofCases(language);
    expect(rowsOf(workbook([[casesTitle(language), own, null, null]], language))).toEqual([
      { written: own, seen: "" },
    ]);
  });

  test("that names nothing of the model is left blank", () => {
    expect(rowsOf(workbook([["Ferieplan 2031", 3, 3, null]], language))).toEqual([{}]);
  });
});

describe("what the sheet shows", () => {
  const own = ofCases();

  test("is written beside the product's own number where it is another", () => {
    expect(rowsOf(workbook([[casesTitle("da"), own + 1462, null, null]]))).toEqual([
      { written: own, seen: own + 1462 },
    ]);
  });

  test("is left out where the sheet has only not calculated anew", () => {
    expect(rowsOf(workbook([[casesTitle("da"), 77, 77, null]]))).toEqual([{ written: own, seen: "" }]);
  });

  test("is left out where it shows no number", () => {
    expect(rowsOf(workbook([[casesTitle("da"), { error: "#NAME?" }, 77, null]]))).toEqual([
      { written: own, seen: "" },
    ]);
  });

  test("stays as it is held but for the last digits, so that nothing is written for them", () => {
    const [held, shown] = [own * (1 + 1e-14), (own + 5) * (1 - 1e-14)];
    expect(rowsOf(workbook([[casesTitle("da"), own + 5, held, shown]]))).toEqual([
      { written: held, seen: shown },
    ]);
  });
});

test("results and fingerprints are written together, and names and formulas are left as they are", () => {
  const tables = workbook([[casesTitle("da"), null, null, null]]);
  const { writes } = resultWrites(answeredWorkbook(), tables, "da");
  expect(writes).toEqual([
    { sheet: "Resultat", address: "D2", value: ofCases() },
    { sheet: "Resultat", address: "E2", value: "" },
  ]);
  expect(resultDifferences(answeredWorkbook(), written(tables, writes), "da").writes).toEqual([]);
  expect(resultAreas(tables)).toEqual([{ sheet: "Resultat", from: "A2", to: "E2" }]);
});

test("a workbook without the table is not told that it lacks it", () => {
  const { issues } = resultWrites(answeredWorkbook(), workbookTables(plainTeam), "da");
  expect(issues.map(({ table }) => table)).not.toContain(resultTables.resultInputs.name);
});
