import { describe, expect, test } from "vitest";
import type { CaseGroup, Driver, RecurringTask } from "../../core/plan.ts";
import {
  apr,
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  figure,
  gapOf,
  hoursGroup,
  lineOf,
  monthsOf,
  servedOf,
  stockOf,
  total,
} from "../support/golden.ts";
import { batch, caseGroup, given, minutes, month, plan, profile, task } from "../support/plan.ts";

/** Pieces by month, each of 60 minutes, of a task with this driver; enough staff to do all of it. */
const piecesOf = (
  driver: Driver,
  cases: CaseGroup = caseGroup("Kontanthjælp", 2000),
  changes: Partial<RecurringTask> = {},
): number[] => {
  const evaluation = evaluate(
    plan({
      closings: evenMonths(12),
      staffGroups: [hoursGroup("Team", 100_000)],
      caseGroups: [cases],
      tasks: [task("Samtaler", 0, "Team", { driver, ...changes })],
    }),
  );
  return monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising);
};

const window = (rate: number, from: number, to: number | null, coverage = 1): Driver => ({
  kind: "age-window",
  caseGroup: "Kontanthjælp",
  rate: given(rate),
  fromMonths: given(from),
  toMonths: to === null ? null : given(to),
  coverage: given(coverage),
});

/** Model definitions 2.5, Golden: 100 new cases a month, 20 months each, 2,000 open. */
describe("a cadence that runs with the age of the case (C7, 2.5)", () => {
  test("four talks in the first six months: 100 × 4/6 × 20 × (1 − e^−0.3) = 345.58 a month", () => {
    expectPrintedRow(piecesOf(window(4 / 6, 0, 6)), Array(12).fill("345.58"));
  });

  test("8 a year per open case would be 1,333.33 a month, 3.9 times as many", () => {
    const perYear: Driver = { kind: "per-open-case-a-year", caseGroup: "Kontanthjælp", rate: given(8) };
    expectPrintedRow(piecesOf(perYear), Array(12).fill("1333.33"));
  });

  test("the 75 % that the law asks for and the rest of 25 % are the whole, each once (section 3)", () => {
    const covered = piecesOf(window(4 / 6, 0, 6, 0.75));
    const rest = piecesOf(window(4 / 6, 0, 6, 0.25));
    expectPrinted(covered[0] ?? 0, "259.18");
    expectPrinted((covered[0] ?? 0) + (rest[0] ?? 0), "345.58");
  });

  test("later windows follow on: 6 months and older are 2,000 × e^−0.3 = 1,481.64 cases", () => {
    expectPrintedRow(piecesOf(window(1, 6, null)), Array(12).fill("1481.64"));
  });

  test("a measure that starts from nothing has no old cases: after half a year its first window is full", () => {
    const pieces = piecesOf(
      window(4 / 6, 0, 6),
      caseGroup("Kontanthjælp", 0, { newCasesPerMonth: given(100) }),
    );
    // January: mean stock 2,000 × (1 − 20 × (1 − e^−1/20)) = 49.177 cases × 4/6. July on: 345.58 as in the steady state.
    expectPrinted(pieces[0] ?? 0, "32.785");
    expectPrintedRow(pieces, Array(6).fill("345.58"), 6);
    const old = piecesOf(window(1, 6, null), caseGroup("Kontanthjælp", 0, { newCasesPerMonth: given(100) }));
    expectPrintedRow(old, Array(6).fill("0"));
    expectPrinted(old[6] ?? 0, "36.431"); // 49.177 × e^−0.3
  });
});

test("a group that takes in no more cases has none younger than six months after half a year, not −0.00000000001", () => {
  const closed = caseGroup("Kontanthjælp", 600, { newCasesPerMonth: given(0), durationMonths: given(30) });
  const young = piecesOf(window(1, 0, 6), closed);
  expectPrintedRow(young, Array(6).fill("0.00000000"), 6);
  expect(Math.min(...young)).toBeGreaterThanOrEqual(0);
});

test("per new case, per month, share of the cases, and a window in the year", () => {
  expectPrintedRow(
    piecesOf({ kind: "per-new-case", caseGroup: "Kontanthjælp", rate: given(1.5) }),
    Array(12).fill("150.0"),
  );
  // 3 % of 2,000 cases a year have a housing problem: 60 a year, 5 a month.
  expectPrintedRow(
    piecesOf({ kind: "share-of-cases-a-year", caseGroup: "Kontanthjælp", rate: given(0.03) }),
    Array(12).fill("5.0"),
  );
  const seasonal = { profile: profile("sæson", [2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) };
  const limited = { ...seasonal, from: month("2026-01"), to: month("2026-03") };
  expect(piecesOf({ kind: "per-month", rate: given(40) }, undefined, limited)).toEqual([
    80,
    0,
    40,
    ...Array<number>(9).fill(0),
  ]);
});

test("the user's own formula sager * 0,3 counts the month's mean stock", () => {
  const formula: Driver = {
    kind: "formula",
    formula: {
      text: "sager * 0,3",
      expression: "sager * 0.3",
      variables: { sager: { caseGroup: "Kontanthjælp", quantity: "open-cases" } },
      gives: "pieces",
      at: null,
    },
  };
  expectPrintedRow(piecesOf(formula), Array(12).fill("600.0"));
});

/** Model definitions 2.5, Golden: decisions 200, 200 in months 1, 2; 10 % complaints, lag 1.5 months. */
describe("complaints follow decisions made (2.5)", () => {
  const complaints = (capacity: number, lag: number, opening = 0) => {
    const evaluation = evaluate(
      plan({
        closings: evenMonths(12),
        staffGroups: [hoursGroup("Team", capacity), hoursGroup("Jurist", 1000)],
        tasks: [
          task("Klager", 0, "Jurist", {
            driver: { kind: "share-of-task", task: "Afgørelser", rate: given(0.1), lagMonths: given(lag) },
          }),
          task("Afgørelser", 200, "Team", {
            minutes: minutes(30),
            openingBacklog: opening === 0 ? null : { hours: given(opening), ageMonths: null },
          }),
        ],
      }),
    );
    return monthsOf(evaluation, lineOf(evaluation, "Klager").arising);
  };

  test("with all made: none in month 1, 10 in month 2, 20 in month 3", () => {
    expectPrintedRow(complaints(1000, 1.5), ["0", "10.0", "20.0", "20.0"]);
  });

  test("a lag of two months is two whole months", () => {
    expectPrintedRow(complaints(1000, 2), ["0", "0", "20.0", "20.0"]);
  });

  test("25 h make 50 of the 200 decisions of half an hour: 5 complaints, not 20", () => {
    expectPrintedRow(complaints(25, 1), ["0", "5.0", "5.0", "5.0"]);
  });

  test("decisions that waited from before the start count when they are made", () => {
    // January makes 200 and the 40 that wait 20 h.
    expectPrintedRow(complaints(1000, 1, 20), ["0", "24.0", "20.0"]);
  });
});

/** Model definitions 2.5, Golden: 600 cases × 45 min, March-May 2026 with 22, 19 and 19 working days. */
describe("cases in a batch (2.5)", () => {
  const evaluation = evaluate(
    plan({
      staffGroups: [hoursGroup("Team", 1)],
      batches: [batch("Gennemgang", 600, 45, ["2026-03-01", "2026-05-31"], "Team")],
    }),
  );

  test("the gap takes 165.0, 142.5 and 142.5 h up to the deadline", () => {
    expectPrintedRow(monthsOf(evaluation, gapOf(evaluation, "Team").gap.demand), [
      "0",
      "0",
      "165.0",
      "142.5",
      "142.5",
      "0",
    ]);
  });

  test("the backlog takes all 450 h in March", () => {
    expectPrintedRow(servedOf(evaluation, "Gennemgang").arrived, ["0", "0", "450.0", "0", "0", "0"]);
  });

  test("a batch that runs past a horizon of four months leaves its last part to later months", () => {
    const cut = evaluate(
      plan({
        horizonMonths: 4,
        staffGroups: [hoursGroup("Team", 1)],
        batches: [batch("Gennemgang", 600, 45, ["2026-03-01", "2026-05-31"], "Team")],
      }),
    );
    expectPrintedRow(monthsOf(cut, gapOf(cut, "Team").gap.demand), ["0", "0", "165.0", "142.5"]);
    expectPrinted(servedOf(cut, "Gennemgang").arrived[apr] ?? 0, "0");
  });
});

/** Model definitions 2.6, Golden. */
describe("the stock of cases (2.6)", () => {
  const stock = (cases: CaseGroup) => {
    const evaluation = evaluate(plan({ caseGroups: [cases] }));
    const { open, mean, closed, duration } = stockOf(evaluation, cases.name);
    const months = (step: typeof open) => monthsOf(evaluation, step);
    return { open: months(open), mean: months(mean), closed: months(closed), duration: figure(duration) };
  };

  test("2,000 open, 120 new, 20 months: next 2,019.5082, mean 2,009.8354, outflow 100.4918", () => {
    const { open, mean, closed } = stock(caseGroup("A", 2000, { newCasesPerMonth: given(120) }));
    expectPrintedRow(open, ["2000", "2019.5082"]);
    expectPrinted(mean[0] ?? 0, "2009.8354");
    expectPrinted(closed[0] ?? 0, "100.4918");
  });

  test("10 open, 100 new, half a month each: next 44.5866, without swinging", () => {
    const short = { newCasesPerMonth: given(100), durationMonths: given(0.5) };
    const { open } = stock(caseGroup("A", 10, short));
    expectPrintedRow(open, ["10", "44.5866"]);
    expect(open).toEqual([...open].sort((a, b) => a - b));
    expect(Math.max(...open)).toBeLessThanOrEqual(50);
  });

  test("an outflow of 80 a month from 2,000 cases is a duration of 25 months", () => {
    const stated = { outflowPerMonth: given(80), durationMonths: given(null) };
    const { duration, closed } = stock(caseGroup("A", 2000, { ...stated, newCasesPerMonth: given(80) }));
    expectPrinted(duration, "25.0");
    expectPrintedRow(closed, Array(12).fill("80.0"));
  });

  test("cases are neither lost nor made: what came in less what went out is the change of the stock", () => {
    const { open, closed } = stock(caseGroup("A", 500, { newCasesPerMonth: given(120) }));
    expectPrinted((open[11] ?? 0) - (open[0] ?? 0), (11 * 120 - total(closed.slice(0, 11))).toFixed(9));
  });
});
