import { describe, expect, test } from "vitest";
import type { AdoptionCurve, OptionChoice, Plan, RecurringTask } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
  lineOf,
  monthsOf,
  servedOf,
  total,
} from "../support/golden.ts";
import { caseGroup, given, minutes, month, option, perMonth, plan, task } from "../support/plan.ts";

const curve = (...weights: readonly (number | null)[]): AdoptionCurve => ({
  name: "Kurve",
  weights: weights.map(given),
});
/** The adoption of the golden numbers. */
const slowly = curve(0, 0.25, 0.5, 1);

const talks = (changes: Partial<RecurringTask> = {}): RecurringTask =>
  task("Samtaler", 0, "Team", { driver: perMonth(100), minutes: minutes(30), priority: 2, ...changes });

const team = (tasks: readonly RecurringTask[] = [talks()], changes: Partial<Plan> = {}): Plan =>
  plan({ closings: evenMonths(12), staffGroups: [hoursGroup("Team", 300)], tasks, ...changes });

const it20 = (changes: Partial<OptionChoice> = {}, amounts: Readonly<Record<string, number>> = {}) =>
  option(
    "it-system",
    { share: 0.2, ...amounts },
    { name: "Nyt it", target: "Samtaler", from: month("2026-01"), adoption: slowly, ...changes },
  );

const changed = (amounts: Readonly<Record<string, number>>, changes: Partial<OptionChoice> = {}) =>
  option("changed-minutes", amounts, { target: "Samtaler", from: month("2026-01"), ...changes });

const minutesOf = (base: Plan, ...options: readonly OptionChoice[]): readonly number[] => {
  const evaluation = evaluate(base, ...options);
  const { hoursPerPiece } = lineOf(evaluation, "Samtaler");
  return hoursPerPiece ? monthsOf(evaluation, hoursPerPiece).map((hours) => 60 * hours) : [];
};

/** Model definitions 2.21, Golden. */
describe("minutes fall along the adoption curve (2.21)", () => {
  test("30 min, saving 20 %, adoption 0, .25, .5, 1: 30, 28.5, 27, 24, and 24 from then on", () => {
    expectPrintedRow(minutesOf(team(), it20()), ["30", "28.5", "27", "24", "24", "24"]);
  });

  test("without a curve all of it holds at once", () => {
    expectPrintedRow(minutesOf(team(), it20({ adoption: null })), Array(12).fill("24"));
  });

  test("decided in February with a lag of one month, the curve begins in March", () => {
    const late = it20({ from: month("2026-02") }, { "lag-months": 1 });
    expectPrintedRow(minutesOf(team(), late), ["30", "30", "30", "28.5", "27", "24", "24"]);
  });

  test("half a month of lag is half the step in the month that it touches", () => {
    const late = it20({ adoption: null }, { "lag-months": 1.5 });
    expectPrintedRow(minutesOf(team(), late), ["30", "27", "24", "24"]);
  });

  test("a system from November is in its third month in January", () => {
    const before = it20({ from: month("2025-11") });
    expectPrintedRow(minutesOf(team(), before), ["27", "24", "24"]);
  });

  test("from November with 1.5 months of lag January is half way from the first weight to the second", () => {
    // Adoption (0 + .25)/2, (.25 + .5)/2, (.5 + 1)/2: 30 × (1 − .2 × .125) = 29.25 and so on.
    const before = it20({ from: month("2025-11") }, { "lag-months": 1.5 });
    expectPrintedRow(minutesOf(team(), before), ["29.25", "27.75", "25.50", "24.00"]);
  });

  test("worse at first: −50 % of the saving makes 33 minutes", () => {
    expectPrintedRow(minutesOf(team(), it20({ adoption: curve(-0.5, 0, 1) })), ["33", "30", "24", "24"]);
  });

  test("a system that is taken off gives the minutes back", () => {
    const ended = it20({ adoption: null, to: month("2026-02") });
    expectPrintedRow(minutesOf(team(), ended), ["24", "24", "30"]);
  });

  test("a weight that is missing leaves its own months without value, and no other", () => {
    const [jan, feb, mar, apr] = minutesOf(team(), it20({ adoption: curve(0, null, 0.5, 1) }));
    expect(feb).toBeNaN();
    expectPrintedRow([jan ?? 0, mar ?? 0, apr ?? 0], ["30", "27", "24"]);
  });

  test("minutes of a complex case fall with those of the others", () => {
    // 30 % complex at 1.5 and 10 % very complex at 2.0 are 1.25 simple cases: 37.5 and 30 minutes.
    const mixed = team([talks({ complexityOf: "Jobparate" })], {
      caseGroups: [caseGroup("Jobparate", 220, { complexShare: given(0.3), veryComplexShare: given(0.1) })],
    });
    expectPrintedRow(minutesOf(mixed), ["37.5"]);
    expectPrintedRow(minutesOf(mixed, it20({ adoption: null })), ["30.0"]);
  });

  test("a formula that gives hours as they stand gives a fifth fewer", () => {
    const formula = { text: "100", expression: "100", variables: {}, gives: "hours", at: null } as const;
    const stated = team([talks({ driver: { kind: "formula", formula } })]);
    const evaluation = evaluate(stated, it20({ adoption: null }));
    expectPrintedRow(monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising), ["80", "80"]);
    expect(lineOf(evaluation, "Samtaler").hoursPerPiece).toBeNull();
  });
});

describe("minutes that change (2.21: replace, add, multiply, cap)", () => {
  test("5 minutes more and a fifth less: (30 + 5) × .8 = 28, in either order of the rows", () => {
    const [more, fewer] = [changed({ minutes: 5 }, { name: "Mere" }), it20({ adoption: null })];
    expectPrintedRow(minutesOf(team(), more, fewer), ["28"]);
    expectPrintedRow(minutesOf(team(), fewer, more), ["28"]);
  });

  test("10 % more: 33 minutes", () => {
    expectPrintedRow(minutesOf(team(), changed({ change: 0.1 })), ["33"]);
  });

  test("a share and minutes in one row: (30 − 6) × .75 = 18", () => {
    expectPrintedRow(minutesOf(team(), changed({ change: -0.25, minutes: -6 })), ["18"]);
  });

  test("savings of 20 % and 30 % leave .8 × .7 of 30 minutes, not half", () => {
    const two = [it20({ adoption: null }), it20({ adoption: null, name: "Mere it" }, { share: 0.3 })];
    expectPrintedRow(minutesOf(team(), ...two), ["16.8"]);
  });

  test("a piece takes no fewer than 0 minutes, and two such savings do not make work of it", () => {
    expectPrintedRow(minutesOf(team(), changed({ minutes: -45 })), ["0"]);
    const overshot = curve(1.5);
    const [one, other] = [changed({ change: -1 }, { adoption: overshot }), it20({ adoption: curve(7) })];
    expectPrintedRow(minutesOf(team(), one), ["0"]);
    expectPrintedRow(minutesOf(team(), one, other), ["0"]);
  });
});

/** Model definitions 2.22, Golden: talks 600 h; a: −20 % minutes, b: −25 % talks. */
describe("fewer minutes and fewer talks multiply (2.22)", () => {
  const base = team([talks({ driver: perMonth(1200) })]);
  const fewerMinutes = it20({ adoption: null });
  const fewerTalks = option("paused-talks", { share: 0.25 }, { target: "Samtaler", from: month("2026-01") });
  const freed = (...options: readonly OptionChoice[]) => {
    const hours = (all: readonly OptionChoice[]) => {
      const evaluation = evaluate(base, ...all);
      return monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising)[0] ?? Number.NaN;
    };
    return hours([]) - hours(options);
  };

  test("alone 120 h and 150 h, together 240 h: an additive model would free 270", () => {
    expectPrinted(freed(fewerMinutes), "120.0");
    expectPrinted(freed(fewerTalks), "150.0");
    expectPrinted(freed(fewerMinutes, fewerTalks), "240.0");
    expectPrinted(freed(fewerTalks, fewerMinutes), "240.0");
  });
});

test("a shutdown puts off the shorter talks: 2 × 40 h, and 80 h come back, not 100", () => {
  const shut = option(
    "shutdown",
    {},
    { target: "Samtaler", from: month("2026-03"), to: month("2026-04"), returnTo: month("2026-06") },
  );
  const evaluation = evaluate(team(), it20({ adoption: null }), shut);
  expectPrintedRow(monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising), [
    "40",
    "40",
    "0",
    "0",
    "80",
    "80",
    "40",
  ]);
});

describe("the project takes its hours once (2.21, trap: minutes fall on the go-live date)", () => {
  const withProject = (changes: Partial<OptionChoice> = {}) =>
    it20({ from: month("2026-02"), ...changes }, { hours: 120 });
  const hoursOf = (base: Plan, choice: OptionChoice) => {
    const evaluation = evaluate(base, choice);
    return monthsOf(evaluation, lineOf(evaluation, "Nyt it").arising);
  };

  test("120 h in February, ahead of all that waits", () => {
    const busy = team([talks({ driver: perMonth(560) })]);
    expectPrintedRow(hoursOf(busy, withProject()), ["0", "120", "0", "0"]);
    const evaluation = evaluate(busy, withProject());
    expectPrintedRow(servedOf(evaluation, "Nyt it").served, ["0", "120", "0"]);
    // 280 h a month of talks and 300 h: February does 180 of 280.
    expectPrintedRow(servedOf(evaluation, "Samtaler").closing, ["0", "100"]);
  });

  test("of the group that the row names, else of the task's own", () => {
    const two = team([talks()], { staffGroups: [hoursGroup("Team", 300), hoursGroup("Kontor", 100)] });
    const homeOf = (choice: OptionChoice) => lineOf(evaluate(two, choice), "Nyt it").homeGroup;
    expect(homeOf(withProject({ staffGroup: "Kontor" }))).toBe("Kontor");
    expect(homeOf(withProject())).toBe("Team");
  });

  test("a project that was over before the plan began costs nothing in it", () => {
    expectPrinted(total(hoursOf(team(), withProject({ from: month("2025-10") }))), "0");
  });
});
