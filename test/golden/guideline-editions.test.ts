import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import type { GuidelineRow, Plan } from "../../core/plan.ts";
import { flagOf } from "../support/flags.ts";
import { apr, evaluate, expectPrinted, jan, mar, monthsOf, sep } from "../support/golden.ts";
import { caseGroup, given, month, plan, staffGroup } from "../support/plan.ts";

const edition = (name: string, from: string | null, low: number | null, high: number): GuidelineRow => ({
  edition: name,
  targetGroup: "Voksne",
  low: given(low),
  high: given(high),
  source: `DS ${name}`,
  from: from === null ? null : month(from),
});

const before = edition("2016", null, 40, 55);
const after = edition("2020 eller senere", "2026-04", 25, 40);

/** 400 cases that stay 400, on ten posts. */
const team = (guidelines: readonly GuidelineRow[], changes: Partial<Plan> = {}) =>
  plan({
    staffGroups: [staffGroup("Team A", 10, { caseCarryingShare: given(1) })],
    caseGroups: [
      caseGroup("Sager", 400, {
        newCasesPerMonth: given(20),
        durationMonths: given(20),
        guidelines,
      }),
    ],
    ...changes,
  });

const needs = (guidelines: readonly GuidelineRow[]) => {
  const evaluation = evaluate(team(guidelines));
  const { needHigh, needLow } = evaluation.whole.guideline;
  if (needHigh === null || needLow === null) throw new Error("no guideline");
  return { high: monthsOf(evaluation, needHigh), low: monthsOf(evaluation, needLow), needHigh };
};

describe("the guideline's edition of the month (2.11, C21)", () => {
  test("a month before and after: 400/40 and 400/55, then 400/25 and 400/40", () => {
    const { high, low } = needs([before, after]);
    expectPrinted(high[mar] ?? 0, "10.0000");
    expectPrinted(low[mar] ?? 0, "7.2727");
    expectPrinted(high[apr] ?? 0, "16.0000");
    expectPrinted(low[apr] ?? 0, "10.0000");
  });

  test("one edition throughout is the same however it is dated before the start", () => {
    const dated = { ...after, from: month("2020-01") };
    expect(needs([dated]).high).toEqual(needs([{ ...after, from: null }]).high);
  });

  test("editions in any order give the same", () => {
    expect(needs([after, before]).high).toEqual(needs([before, after]).high);
  });

  test("before the first edition there is nothing to hold the cases against", () => {
    const { high } = needs([after]);
    expect(high[mar]).toBeNaN();
    expectPrinted(high[apr] ?? 0, "16");
  });

  test("a number that is missing in the later edition is missing from its month on", () => {
    const { high } = needs([before, { ...after, low: given(null) }]);
    expectPrinted(high[jan] ?? 0, "10");
    expect(high[sep]).toBeNaN();
  });

  test("the result names both editions with their year; one that has passed is not named", () => {
    const standardOf = (guidelines: readonly GuidelineRow[]) =>
      evaluatePlan(team(guidelines)).result.standards.find(({ method }) => method === "guideline");
    expect(standardOf([before, after])).toMatchObject({
      name: "DS 2016; DS 2020 eller senere",
      year: "2016; 2020 eller senere",
    });
    expect(standardOf([before, { ...after, from: month("2020-01") }])).toMatchObject({
      year: "2020 eller senere",
    });
  });

  test("the flag names the edition of its worst month and that edition's publication", () => {
    expect(flagOf("caseload-guideline", team([before, after]))).toMatchObject({
      level: "amber",
      months: ["04", "05", "06", "07", "08", "09", "10", "11", "12"].map((number) => `2026-${number}`),
      source: "ds-guideline-2020",
      details: { editions: ["2020 eller senere"] },
    });
    expect(
      flagOf(
        "caseload-guideline",
        team([
          { ...after, from: null },
          { ...before, from: month("2026-04") },
        ]),
      ),
    ).toMatchObject({
      months: ["2026-01", "2026-02", "2026-03"],
      details: { editions: ["2020 eller senere"] },
    });
  });
});
