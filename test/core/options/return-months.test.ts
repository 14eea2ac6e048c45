import { describe, expect, test } from "vitest";
import { type Step, valueAt } from "../../../core/explain/step.ts";
import type { OptionChoice } from "../../../core/plan.ts";
import { evaluateCase } from "../../support/figures.ts";
import { overtime, plainGroup } from "../../support/flags.ts";
import { given, month, option, plan, settings, staffGroup, task } from "../../support/plan.ts";

const monthsOf = (step: Step) => Array.from({ length: 12 }, (_, at) => valueAt(step, at));

/** One person works 5 h a week in January: 21/5 weeks · 5 h · 1.5 = 31.5 h owed. */
const timeOff = (changes: Partial<OptionChoice>, deadline = 3) => {
  const choice = overtime([1, 5], ["2026-01", "2026-01"], { compensation: "time-off", ...changes });
  const team = plan({
    closings: [],
    staffGroups: [staffGroup("Team A", 4, plainGroup)],
    settings: settings({ timeOffDeadlineMonths: given(deadline) }),
  });
  const [supply] = evaluateCase({ plan: team, options: [choice] }).supplies;
  if (!supply) throw new Error("no group");
  return { taken: monthsOf(supply.timeOff.taken), paidOut: monthsOf(supply.timeOff.paidOut) };
};

const none: readonly number[] = Array(12).fill(0);
const at = (months: Readonly<Record<number, number>>): readonly number[] =>
  none.map((_, index) => months[index] ?? 0);
const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1e9) / 1e9);

describe("time off of which only one month of return is named", () => {
  test("from March: up to the deadline in April, and nothing is paid out", () => {
    const { taken, paidOut } = timeOff({ returnFrom: month("2026-03") });
    expect(rounded(taken)).toEqual(at({ 2: 15.75, 3: 15.75 }));
    expect(paidOut).toEqual(none);
  });

  test("until March: from the month after it was earned", () => {
    const { taken, paidOut } = timeOff({ returnTo: month("2026-03") });
    expect(rounded(taken)).toEqual(at({ 1: 15.75, 2: 15.75 }));
    expect(paidOut).toEqual(none);
  });

  test("from after the deadline: paid out then, as the flag tells", () => {
    const { taken, paidOut } = timeOff({ returnFrom: month("2026-08") });
    expect(taken).toEqual(none);
    expect(rounded(paidOut)).toEqual(at({ 3: 31.5 }));
  });
});

/** 100 h a month are shut down in February and March: 200 h come back. */
const cameBack = (changes: Partial<OptionChoice>) => {
  const team = plan({
    staffGroups: [staffGroup("Team", 4)],
    tasks: [task("Breve", 100, "Team", { priority: 2 })],
  });
  const shut = option(
    "shutdown",
    { share: 1 },
    { target: "Breve", from: month("2026-02"), to: month("2026-03"), ...changes },
  );
  const [group] = evaluateCase({ plan: team, options: [shut] }).groups;
  const deferred = group?.gap.lines[0]?.deferred[0];
  if (!deferred) throw new Error("nothing deferred");
  return rounded(monthsOf(deferred.returned));
};

describe("a shutdown of which only one month of return is named", () => {
  const third = Math.round((200 / 3) * 1e9) / 1e9;
  test.each([
    ["none: three months from the end", {}, at({ 3: third, 4: third, 5: third })],
    [
      "the first: three months from it",
      { returnFrom: month("2026-08") },
      at({ 7: third, 8: third, 9: third }),
    ],
    ["the last: from the month after the end", { returnTo: month("2026-05") }, at({ 3: 100, 4: 100 })],
  ])("%s", (_, changes, returned) => {
    expect(cameBack(changes)).toEqual(returned);
  });
});
