import { describe, expect, test } from "vitest";
import type { CaseMove } from "../../core/plan/case-flow.ts";
import type { CaseGroup, OptionChoice, Plan } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
  lineOf,
  monthsOf,
  stockOf,
} from "../support/golden.ts";
import { caseGroup, given, month, option, plan, staffGroup, task } from "../support/plan.ts";

const move = (from: string, to: string, share: number | null): CaseMove => ({
  from,
  to,
  share: given(share),
  at: null,
});

const cases = (name: string, stock: number, newCases: number, duration: number | null): CaseGroup =>
  caseGroup(name, stock, {
    newCasesPerMonth: given(newCases),
    durationMonths:
      duration === null ? { value: null, origin: { kind: "default", at: null } } : given(duration),
  });

const stocks = (
  caseGroups: readonly CaseGroup[],
  caseMoves: readonly CaseMove[],
  options: readonly OptionChoice[] = [],
  changes: Partial<Plan> = {},
) => {
  const evaluation = evaluate(
    plan({
      closings: evenMonths(12),
      staffGroups: [hoursGroup("Team", 100_000)],
      caseGroups,
      caseMoves,
      ...changes,
    }),
    ...options,
  );
  const row = (name: string, pick: "open" | "mean" | "closed" | "newCases" | "duration") =>
    monthsOf(evaluation, stockOf(evaluation, name)[pick]);
  return { evaluation, row };
};

const all = (value: string): string[] => Array<string>(12).fill(value);

/** 10 of A close each month and 40 % of them go on to B, where each stays 5 months. */
describe("cases that go on to another target group", () => {
  test("Little's law holds through the move: 4 a month × 5 months are 20", () => {
    const { row } = stocks([cases("A", 100, 10, 10), cases("B", 20, 0, 5)], [move("A", "B", 0.4)]);
    expectPrintedRow(row("A", "mean"), all("100.000000"));
    expectPrintedRow(row("B", "newCases"), all("4.000000"));
    expectPrintedRow(row("B", "mean"), all("20.000000"));
  });

  test("what closes in the one arrives in the other the month after", () => {
    const { row } = stocks([cases("A", 200, 10, 10), cases("B", 20, 0, 5)], [move("A", "B", 0.4)]);
    // Before the start 200/10 closed. Month 1: (100 + 100 × 10 × (1 − e^−.1))/10 = 19.5163.
    expectPrintedRow(row("A", "closed"), ["19.5163"]);
    expectPrintedRow(row("B", "newCases"), ["8.0000", "7.8065"]);
    // 8 × 5 + (20 − 40) × e^−.2
    expectPrintedRow(row("B", "open"), ["20.0000", "23.6254"]);
  });

  test("new cases from outside come on top, and moves from two groups add up", () => {
    const groups = [cases("A", 100, 10, 10), cases("C", 60, 6, 10), cases("B", 100, 3, 10)];
    const { row } = stocks(groups, [move("A", "B", 0.4), move("C", "B", 0.5)]);
    expectPrintedRow(row("B", "newCases"), all("10.000000")); // 3 + 4 + 3
    expectPrintedRow(row("B", "mean"), all("100.000000"));
  });

  test("they may go round: A 6 from outside, half of it on to B, of which 40 % come back", () => {
    const ring = [move("A", "B", 0.5), move("B", "A", 0.4)];
    // c_A = 6 + .4 c_B, c_B = .5 c_A: 7.5 and 3.75 close a month; × 10 and × 4 months.
    const { row } = stocks([cases("A", 75, 6, 10), cases("B", 15, 0, 4)], ring);
    expectPrintedRow(row("A", "mean"), all("75.000000"));
    expectPrintedRow(row("B", "mean"), all("15.000000"));
    expectPrintedRow(row("B", "closed"), all("3.750000"));
    const long = { horizonMonths: 240, closings: evenMonths(240) };
    const empty = stocks([cases("A", 0, 6, 10), cases("B", 0, 0, 4)], ring, [], long);
    expectPrinted(empty.row("A", "mean").at(-1) ?? 0, "75.000");
    expectPrinted(empty.row("B", "mean").at(-1) ?? 0, "15.000");
  });

  test("a duration that is not stated keeps the stock: 20/(0 + 4), and 75/(6 + 1.5) in the ring", () => {
    const chain = stocks([cases("B", 20, 0, null), cases("A", 100, 10, null)], [move("A", "B", 0.4)]);
    expectPrinted(chain.row("B", "duration")[0] ?? 0, "5.000000");
    const ring = [move("A", "B", 0.5), move("B", "A", 0.4)];
    const one = stocks([cases("A", 75, 6, null), cases("B", 15, 0, 4)], ring);
    expectPrinted(one.row("A", "duration")[0] ?? 0, "10.000000");
    expectPrintedRow(one.row("B", "mean"), all("15.000000"));
    const neither = stocks([cases("A", 75, 6, null), cases("B", 15, 0, null), cases("C", 40, 2, 20)], ring);
    expect(neither.row("A", "mean").every(Number.isNaN)).toBe(true);
    expectPrintedRow(neither.row("C", "mean"), all("40.000000"));
  });

  test("an option that closes more in the one sends more to the other, from the month after", () => {
    const faster = option("faster-clarification", { share: 0.25 }, { target: "A", from: month("2026-03") });
    const groups = [cases("A", 100, 10, 10), cases("B", 20, 0, 5)];
    const { row } = stocks(groups, [move("A", "B", 0.4)], [faster]);
    // D 8 from March: 80 + 20 × 8 × (1 − e^−.125) = 98.8005 open in the mean, of which an eighth closes
    expectPrintedRow(row("A", "closed"), ["10.0000", "10.0000", "12.3501"]);
    expectPrintedRow(row("B", "newCases"), ["4.0000", "4.0000", "4.0000", "4.9400"]);
  });

  test("fewer new cases by an option are fewer from outside; who comes from the other group comes", () => {
    const fewer = option("after-care", { share: 0.5 }, { target: "B" });
    const groups = [cases("A", 100, 10, 10), cases("B", 50, 6, 5)];
    expectPrintedRow(stocks(groups, [move("A", "B", 0.4)], [fewer]).row("B", "newCases"), all("7.000000"));
  });

  test("a share that nobody has stated leaves the receiving group without a figure, and no other", () => {
    const groups = [cases("A", 100, 10, 10), cases("B", 20, 0, 5), cases("C", 40, 2, 20)];
    const { row } = stocks(groups, [move("A", "B", null)]);
    expect(row("B", "mean").every(Number.isNaN)).toBe(true);
    expectPrintedRow(row("A", "mean"), all("100.000000"));
    expectPrintedRow(row("C", "mean"), all("40.000000"));
  });

  test("the order of target groups and of moves changes nothing", () => {
    const groups = [cases("A", 120, 10, 10), cases("B", 20, 1, 5), cases("C", 30, 2, 8)];
    const moves = [move("A", "B", 0.4), move("B", "C", 0.5), move("C", "A", 0.1)];
    const one = stocks(groups, moves);
    const other = stocks(groups.toReversed(), moves.toReversed());
    for (const name of ["A", "B", "C"])
      expectPrintedRow(
        one.row(name, "mean"),
        other.row(name, "mean").map((value) => value.toFixed(9)),
      );
  });
});

describe("hand-over work in the group that receives (items 91, 101, 119)", () => {
  const groups = [cases("A", 100, 10, 10), cases("B", 20, 0, 5)];
  const handOver = (caseGroupName: string) =>
    task("Overlevering", 0, "Team", {
      driver: { kind: "per-moved-case", caseGroup: caseGroupName, rate: given(1.5) },
    });
  const hours = (name: string, moves: readonly CaseMove[]) => {
    const { evaluation } = stocks(groups, moves, [], { tasks: [handOver(name)] });
    return monthsOf(evaluation, lineOf(evaluation, "Overlevering").arising);
  };

  test("one and a half to each of the 4 that come in a month", () => {
    expectPrintedRow(hours("B", [move("A", "B", 0.4)]), all("6.000000"));
  });

  test("a group to which nobody goes on has none", () => {
    expectPrintedRow(hours("A", [move("A", "B", 0.4)]), all("0.000000"));
    expectPrintedRow(hours("B", []), all("0.000000"));
  });

  test("who comes is new in the group: talks of the first two months, and a status at three", () => {
    const talks = task("Samtaler", 0, "Team", {
      driver: {
        kind: "age-window",
        caseGroup: "B",
        rate: given(1),
        fromMonths: given(0),
        toMonths: given(2),
        coverage: given(1),
      },
    });
    const status = task("Status", 0, "Team", {
      driver: { kind: "at-age", caseGroup: "B", rate: given(1), ageMonths: given(3), coverage: given(1) },
    });
    const tasks = [talks, status];
    const { evaluation } = stocks(groups, [move("A", "B", 0.4)], [], { tasks });
    const row = (name: string) => monthsOf(evaluation, lineOf(evaluation, name).arising);
    expectPrintedRow(row("Samtaler"), all("6.593599")); // 20 × (1 − e^−.4)
    expectPrintedRow(row("Status"), all("2.195247")); // 4 × e^−.6
  });
});

describe("movement between units", () => {
  const band = {
    edition: "2016",
    targetGroup: "",
    low: given(20),
    high: given(40),
    source: "DS",
    from: null,
  };
  const guidelines = [band];
  const north = { ...cases("A", 200, 10, 10), unit: "Nord", guidelines };
  const south = { ...cases("B", 20, 0, 5), unit: "Syd", guidelines };
  const { evaluation } = stocks([north, south], [move("A", "B", 0.4)], [], {
    units: ["Nord", "Syd"],
    staffGroups: [staffGroup("N", 5, { unit: "Nord" }), staffGroup("S", 5, { unit: "Syd" })],
  });
  const unit = (name: string) => evaluation.units.find((one) => one.name === name)?.guideline;

  test("the cases count by the guideline of the unit that has them", () => {
    // B's mean in month 1: 40 + (20 − 40) × 5 × (1 − e^−.2) = 21.8731, at 20 to 40 a post
    expectPrinted(
      monthsOf(evaluation, unit("Syd")?.needHigh ?? stockOf(evaluation, "B").mean)[0] ?? 0,
      "1.093654",
    );
    expectPrinted(
      monthsOf(evaluation, unit("Nord")?.needHigh ?? stockOf(evaluation, "A").mean)[0] ?? 0,
      "9.758129",
    );
  });
});
