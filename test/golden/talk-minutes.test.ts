import { describe, expect, test } from "vitest";
import type { RecurringTask, TaskMinutes } from "../../core/plan.ts";
import { evaluate, expectPrinted, figure, lineOf, monthsOf, total } from "../support/golden.ts";
import { caseGroup, given, minutes, perMonth, plan, settings, staffGroup, task } from "../support/plan.ts";

/** Hours of a year of a talk that 220 cases have four times a year: 880 talks. */
const yearOf = (taskMinutes: TaskMinutes, changes: Partial<RecurringTask> = {}): number => {
  const talks = task("Samtaler", 0, "Team", {
    driver: { kind: "per-open-case-a-year", caseGroup: "Jobparate", rate: given(4) },
    minutes: taskMinutes,
    ...changes,
  });
  const evaluation = evaluate(
    plan({
      staffGroups: [staffGroup("Team", 1)],
      caseGroups: [caseGroup("Jobparate", 220)],
      tasks: [talks],
    }),
  );
  return total(monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising));
};

/** Hours of one piece. */
const pieceOf = (
  taskMinutes: TaskMinutes,
  changes: Partial<RecurringTask> = {},
  mixAverage = false,
): number => {
  const evaluation = evaluate(
    plan({
      staffGroups: [staffGroup("Team", 1)],
      caseGroups: [caseGroup("Jobparate", 220, { complexShare: given(0.3), veryComplexShare: given(0.1) })],
      tasks: [task("Samtaler", 0, "Team", { driver: perMonth(1), minutes: taskMinutes, ...changes })],
      settings: settings({ minutesAreMixAverage: mixAverage }),
    }),
  );
  return figure(lineOf(evaluation, "Samtaler").arising);
};

/** Model definitions 2.4, Golden: 25 minutes of talk, 10 before, 15 after, nobody comes to 20 %, lost 1. */
describe("hours of 880 held talks a year (2.4)", () => {
  const noShow = { before: 10, after: 15, noShowShare: 0.2 };

  test("1,100 booked: 366.67 talk + 183.33 before + 220.00 after + 91.67 lost = 861.67 h", () => {
    expectPrinted(yearOf(minutes(25, noShow)), "861.67");
  });

  test("preparation after check-in saves the missed talks' 36.67 h: 825.00 h", () => {
    expectPrinted(yearOf(minutes(25, { ...noShow, preparedAfterCheckIn: true })), "825.00");
  });

  test("the talk alone is 366.67 h, 43 % of it", () => {
    const talk = yearOf(minutes(25));
    expectPrinted(talk, "366.67");
    expectPrinted((100 * talk) / yearOf(minutes(25, noShow)), "43");
  });

  test("not booked again: 880 booked, 704 held: 293.33 + 146.67 + 176.00 + 73.33 = 689.33 h", () => {
    expectPrinted(yearOf(minutes(25, { ...noShow, rebooked: false })), "689.33");
  });

  test("not booked again and prepared after check-in: 704 × 10 min before, 660.00 h", () => {
    const after = { ...noShow, rebooked: false, preparedAfterCheckIn: true };
    expectPrinted(yearOf(minutes(25, after)), "660.00");
  });

  test("an empty slot of which 40 % is wasted loses 36.67 h instead of 91.67 h", () => {
    expectPrinted(yearOf(minutes(25, { ...noShow, lostShare: 0.4 })), "806.67");
  });
});

describe("minutes of one talk (2.4)", () => {
  test("an interpreter in 15 % of the talks that makes them 1.8 times as long: 28.00 minutes", () => {
    expectPrinted(60 * pieceOf(minutes(25, { interpreterShare: 0.15, interpreterFactor: 1.8 })), "28.00");
  });

  test("the interpreter lengthens the talk, not preparation, follow-up or the empty slot", () => {
    const interpreted = { interpreterShare: 0.15, interpreterFactor: 1.8, before: 10, after: 15 };
    // 28 + 15 + 10/.8 + .25 × 25 = 61.75
    expectPrinted(60 * pieceOf(minutes(25, { ...interpreted, noShowShare: 0.2 })), "61.75");
  });

  test("half in person (30), 30 % by phone (15), 20 % by video (20): 23.50 minutes", () => {
    const channels = {
      ...minutes(30),
      phone: { share: given(0.3), minutes: given(15) },
      video: { share: given(0.2), minutes: given(20) },
    };
    expectPrinted(60 * pieceOf(channels), "23.50");
  });

  test("60 % simple, 30 % complex (1.5), 10 % very complex (2.0) are 1.25 simple cases", () => {
    expectPrinted(60 * pieceOf(minutes(25), { complexityOf: "Jobparate" }), "31.25");
    expectPrinted(60 * pieceOf(minutes(25)), "25.00");
  });

  test("minutes that are an average over the present mix hold the complexity already", () => {
    expectPrinted(60 * pieceOf(minutes(25), { complexityOf: "Jobparate" }, true), "25.00");
  });
});

test("a talk without minutes cannot be computed, and is not 0 h", () => {
  expect(pieceOf({ ...minutes(25), talk: given(null) })).toBeNaN();
});
