import { expect, test } from "vitest";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import { controlMonthCount } from "../../core/workbook/contract/control.ts";
import { scenarioGroupRow, scenarioUnitRow } from "../../examples/generate/control/grid.ts";
import { controlLabels } from "../../examples/generate/control/labels-by-language.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";
import { calculateInLibreOffice } from "../support/calculate-in-libreoffice.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import {
  answerOf,
  areSame,
  controlledExample,
  headlineArea,
  headlineRows,
  rowArea,
  scenarioChoice,
  statusCell,
  writtenTo,
  yearChoice,
} from "./control-workbook.ts";

const folder = temporaryFolder();
const examples = exampleWorkbooks
  .filter(({ stories }) => stories !== null)
  .map(({ name, language }) => ({ name, language, workbook: controlledExample(name, language) }));

const groups = [1, 2, 3, 4] as const;
/** What differences are relative to: the figures that they are the difference of, in hours and in posts. */
const hours = 10_000;
const posts = 20;
const compared = [
  ...groups.flatMap((group) => [
    { own: scenarioGroupRow(group, "supply"), core: scenarioGroupRow(group, "coreSupply"), size: 0 },
    { own: scenarioGroupRow(group, "need"), core: scenarioGroupRow(group, "coreNeed"), size: 0 },
    { own: scenarioGroupRow(group, "gap"), core: scenarioGroupRow(group, "coreGap"), size: posts },
  ]),
  { own: scenarioUnitRow("unserved"), core: scenarioUnitRow("coreUnserved"), size: hours },
  { own: scenarioUnitRow("guidelineLow"), core: scenarioUnitRow("coreGuidelineLow"), size: 0 },
  { own: scenarioUnitRow("guidelineHigh"), core: scenarioUnitRow("coreGuidelineHigh"), size: 0 },
  { own: scenarioUnitRow("carrying"), core: scenarioUnitRow("coreCarrying"), size: 0 },
];

type Read = readonly (readonly CellScalar[])[];

const readings = examples.map(({ name, language, workbook }) => {
  const { sheet } = workbook;
  const { result } = answerOf(workbook.tables, language);
  const chosen = result.scenarios.map(({ name: scenario }, index) => ({
    // The sheet is handed out with today's chosen.
    set: index === 0 ? [] : [{ sheet, address: scenarioChoice, value: scenario }],
    read: [statusCell, ...compared.flatMap(({ own, core }) => [rowArea(own), rowArea(core)])].map((area) => ({
      sheet,
      area,
    })),
  }));
  // The sheet has room for so many years, and says what lies beyond.
  const years = result.scenarios[0]?.years.slice(0, controlMonthCount / 12) ?? [];
  const yearly = years.map((_, year) => ({
    set: [{ sheet, address: yearChoice, value: year + 1 }],
    read: [{ sheet, area: headlineArea }],
  }));
  return { name, language, result, chosen, yearly, bytes: workbook.bytes };
});
type Reading = (typeof readings)[number];

/** Months of a scenario in which a formula and the product's own value differ. */
const unlikeMonths = ({ result }: Reading, [, ...rows]: Read): readonly unknown[] =>
  compared.flatMap(({ own: row, size }, pair) => {
    // What all have together is told of up to four groups; the sheet says so.
    const isOfAll = row === scenarioUnitRow("unserved") || row === scenarioUnitRow("carrying");
    if (isOfAll && (result.scenarios[0]?.years[0]?.byStaffGroup.length ?? 0) > groups.length) return [];
    const [own = [], core = []] = rows.slice(2 * pair, 2 * pair + 2);
    return core.flatMap((value, at) =>
      typeof value !== "number" || own[at] === "" || areSame(own[at] ?? null, value, size)
        ? []
        : [{ row, at, own: own[at], core: value }],
    );
  });

/** Rows of the headline of a year that are not the product's. */
const unlikeHeadline = ({ result }: Reading, year: number, [headline = []]: Read): readonly unknown[] => {
  const rows = headlineRows(headline);
  const told = result.scenarios.flatMap((scenario) =>
    (scenario.years[year]?.byStaffGroup ?? [])
      .slice(0, groups.length)
      .map(({ staffGroup, gapFteTasks }) => ({ scenario: scenario.name, staffGroup, gapFteTasks })),
  );
  if (rows.length !== told.length) return [{ year, rows: rows.length, told: told.length }];
  return told.flatMap(({ staffGroup, gapFteTasks }, row) => {
    const found = rows[row];
    return found?.group === staffGroup && areSame(found.gap, gapFteTasks, posts)
      ? []
      : [{ year, found, gapFteTasks }];
  });
};

test("LibreOffice: in every example each scenario and month of the formulas is the product's, and each year's headline", async () => {
  const workbooks = readings.map(({ name, bytes, chosen, yearly }) => ({
    file: writtenTo(folder, name, bytes),
    steps: [...chosen, ...yearly],
  }));
  const answers = await calculateInLibreOffice(workbooks, folder);
  const found = readings.map((reading, index) => {
    const { name, language, chosen } = reading;
    const steps = answers[index] ?? [];
    const months = steps.slice(0, chosen.length);
    return {
      name,
      said: [...new Set(months.map(([status]) => status?.[0]))],
      alike: controlLabels[language].alike,
      unlike: [
        ...months.flatMap((read) => unlikeMonths(reading, read)),
        ...steps.slice(chosen.length).flatMap((read, year) => unlikeHeadline(reading, year, read)),
      ],
    };
  });
  expect(found.map(({ name, said, unlike }) => ({ name, said, unlike }))).toEqual(
    found.map(({ name, alike }) => ({ name, said: [alike], unlike: [] })),
  );
}, 600_000);
