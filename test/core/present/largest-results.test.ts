import { describe, expect, test } from "vitest";
import { type FilledTableId, resultRows } from "../../../core/present/result-rows.ts";
import type { Contributions } from "../../../core/result/contributions.ts";
import type { EvaluationResult, MonthFigures } from "../../../core/result.ts";
import { languages } from "../../../core/text/language.ts";
import { resultTableIds, resultTables } from "../../../core/workbook/contract/contract.ts";
import { settingsTable } from "../../../core/workbook/contract/settings.ts";
import { openInterval, queueFigures } from "../../support/queues.ts";
import { evaluationResult, flagResult, scenarioResult } from "../../support/result.ts";

/** All but those that are written from more than the result, or whose rows are there before anything is calculated. */
const writtenOtherwise = /^(?:resultInputs|resultReport|control.*)$/;
const filledTables = resultTableIds.filter((id): id is FilledTableId => !writtenOtherwise.test(id));

const longestHorizon = (): number => {
  const setting = settingsTable.settings.find(({ id }) => id === "horizonMonths");
  if (setting?.type.kind !== "number" || !("maximum" in setting.type)) throw new Error("no horizon");
  return setting.type.maximum;
};

const repeated = <Item>(count: number, item: Item): readonly Item[] =>
  Array.from({ length: count }, () => item);

/** A result with so many scenarios over the longest period, flags and parts of the day in each. */
const largeResult = (
  scenarios: number,
  flags: number,
  intervals: number,
  options: number,
): EvaluationResult => {
  const [month] = scenarioResult().months;
  if (month === undefined) throw new Error("no month");
  const months: readonly MonthFigures[] = repeated(longestHorizon(), month);
  const queues = [queueFigures({ intervals: repeated(intervals, openInterval()) })];
  const one = scenarioResult({ months, queues, flags: repeated(flags, flagResult()) });
  return evaluationResult({ scenarios: repeated(scenarios, one), contributions: partsOf(one.id, options) });
};

/** What each of so many options adds. */
const partsOf = (scenario: string, options: number): Contributions => {
  const parts = repeated(options, { option: "Vikarer", posts: 0.5, standardError: null });
  const table = { before: -1, after: 1, parts };
  return { scenario, method: { kind: "exact", sets: 4 }, balance: table, shortage: table };
};

const { resultScenarios, resultMonths, resultFlags, resultQueues, resultParts } = resultTables;

test("the longest period of as many scenarios as the first table has rows for fits, and so do their flags and phones", () => {
  expect(resultMonths.rows).toBe(resultScenarios.rows * longestHorizon());
  const flags = Math.floor(resultFlags.rows / resultScenarios.rows);
  const intervals = Math.floor(resultQueues.rows / resultScenarios.rows);
  const result = largeResult(resultScenarios.rows, flags, intervals, resultParts.rows);
  for (const id of filledTables) {
    const { rows, left } = resultRows(id, result, resultTables[id].rows, "da");
    expect(left).toBe(0);
    expect(rows.length).toBeLessThanOrEqual(resultTables[id].rows);
  }
});

describe.each(languages)("what does not fit (%s)", (language) => {
  const result = largeResult(resultScenarios.rows + 3, 40, 40, resultTables.resultParts.rows + 3);

  test.each(filledTables)("is counted in the last row of %s, and the rows before it are whole", (id) => {
    const room = resultTables[id].rows;
    const all = resultRows(id, result, 1_000_000, language).rows;
    const { rows, left } = resultRows(id, result, room, language);
    expect(rows).toHaveLength(room);
    expect(rows.slice(0, -1)).toEqual(all.slice(0, room - 1));
    const last = Object.values(rows.at(-1) ?? {})
      .filter((value) => typeof value === "string")
      .join(" ");
    const missing = all.length - (room - 1);
    expect(last.replace(/[.,](?=\d{3})/g, "")).toContain(`${missing} `);
    expect(last).toContain("Normering");
    expect(left).toBe(id === "resultFlags" ? 0 : missing);
  });

  test.each(filledTables)("leaves nothing to write where %s has no rows", (id) => {
    expect(resultRows(id, result, 0, language).rows).toEqual([]);
  });
});
