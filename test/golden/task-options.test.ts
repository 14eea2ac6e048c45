import { describe, expect, test } from "vitest";
import type { OptionChoice, OptionKind, Plan, RecurringTask } from "../../core/plan.ts";
import {
  evaluate,
  evenMonthHours,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  gapOf,
  hoursGroup,
  jan,
  lineOf,
  monthsOf,
  servedOf,
  total,
} from "../support/golden.ts";
import { caseGroup, given, minutes, month, option, perMonth, plan, task } from "../support/plan.ts";

const from = month("2026-01");

const team = (tasks: readonly RecurringTask[], changes: Partial<Plan> = {}): Plan =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", 300), hoursGroup("Kontor", 100)],
    tasks,
    ...changes,
  });

const on = (
  kind: OptionKind,
  amounts: Readonly<Record<string, number>>,
  changes: Partial<OptionChoice> = {},
) => option(kind, amounts, { target: "Samtaler", from, ...changes });

const arising = (base: Plan, name: string, ...options: readonly OptionChoice[]): readonly number[] => {
  const evaluation = evaluate(base, ...options);
  return monthsOf(evaluation, lineOf(evaluation, name).arising);
};

const talks = (changes: Partial<RecurringTask> = {}): RecurringTask =>
  task("Samtaler", 0, "Team", { driver: perMonth(100), minutes: minutes(30), priority: 2, ...changes });

/** Model definitions 2.4, Golden: 220 cases, 4 held talks, q 20 %, 25 + 10 before + 15 after, lost 1. */
describe("missed talks and preparation (2.4)", () => {
  const base = (rebooked: boolean) =>
    team(
      [
        talks({
          driver: { kind: "per-open-case-a-year", caseGroup: "Jobparate", rate: given(4) },
          minutes: minutes(25, { before: 10, after: 15, noShowShare: 0.2, rebooked }),
        }),
      ],
      { caseGroups: [caseGroup("Jobparate", 220)] },
    );
  const year = (options: readonly OptionChoice[], rebooked = true) =>
    total(arising(base(rebooked), "Samtaler", ...options));
  const afterCheckIn = on("preparation-after-check-in", {});
  const fixedSlots = on("no-show-slots", { share: 0.5 });
  const halfMissed = on("changed-rate", { change: -0.5 }, { quantity: "no-show-share" });

  test("861.67 h, and with preparation after check-in 825.00 h", () => {
    expectPrinted(year([]), "861.67");
    expectPrinted(year([afterCheckIn]), "825.00");
  });

  test("half of the talks prepared at check-in: 10 min × (.5 × 1,100 + .5 × 880) are 165 h, 843.33 in all", () => {
    expectPrinted(year([on("preparation-after-check-in", { share: 0.5 })]), "843.33");
  });

  test("of talks that are booked once: 880 × 10 min ahead, 704 × 10 min at check-in, half of each between", () => {
    expectPrinted(year([], false), "689.33");
    expectPrinted(year([afterCheckIn], false), "660.00");
    expectPrinted(year([on("preparation-after-check-in", { share: 0.5 })], false), "674.67");
  });

  test("half as many missed: 977.78 booked, 366.67 + 162.96 + 220.00 + 40.74 h", () => {
    expectPrinted(year([halfMissed]), "790.37");
  });

  test("both: preparation of 880 talks, 774.07 h; the savings of each alone would leave 753.70", () => {
    expectPrinted(year([afterCheckIn, halfMissed]), "774.07");
    expectPrinted(year([halfMissed, afterCheckIn]), "774.07");
    expectPrinted(year([afterCheckIn]) + year([halfMissed]) - year([]), "753.70");
  });

  test("half of the empty slots used: 91.67 h wasted become 45.83, and 20.37 where half as many are missed", () => {
    expectPrinted(year([fixedSlots]), "815.83");
    expectPrinted(year([fixedSlots, halfMissed]), "770.00");
    expectPrinted(year([fixedSlots]) + year([halfMissed]) - year([]), "744.54");
  });

  test("a rate of missed talks that is changed beyond all talks leaves none held: no value, and not fewer than 0 h", () => {
    const tenfold = on("changed-rate", { change: 9 }, { quantity: "no-show-share" });
    expect(year([tenfold])).toBeNaN();
    // Booked once and never held, 880 talks waste 25 minutes and are prepared for 10.
    expectPrinted(year([tenfold], false), "513.33");
  });
});

describe("interpreters (2.4)", () => {
  const base = team([talks({ minutes: minutes(25, { interpreterShare: 0.15, interpreterFactor: 1.8 }) })]);
  const hours = (...options: readonly OptionChoice[]) => 60 * (arising(base, "Samtaler", ...options)[0] ?? 0);

  test("15 % make 28 minutes of 25, half of the talks 35, none 25", () => {
    expectPrinted(hours() / 100, "28.00");
    expectPrinted(hours(on("interpreters", { share: 0.5 })) / 100, "35.00");
    expectPrinted(hours(on("interpreters", { share: 0 })) / 100, "25.00");
  });

  test("two rows for one task contradict each other in the months that they share", () => {
    const first = on("interpreters", { share: 0.5 }, { to: month("2026-03") });
    const second = on("interpreters", { share: 0 }, { from: month("2026-03"), name: "Igen" });
    const [, feb, mar, apr] = arising(base, "Samtaler", first, second);
    expectPrintedRow([feb ?? 0, apr ?? 0], ["58.33", "41.67"]);
    expect(mar).toBeNaN();
  });
});

describe("central booking: minutes leave one group and are done by another", () => {
  const booking = on(
    "central-booking",
    { minutes: 5, productivity: 0.8 },
    { name: "Booking", otherStaffGroup: "Kontor" },
  );
  const paused = on("paused-talks", { share: 0.25 }, { name: "Pause" });

  test("100 talks of 30 minutes: 8.33 h leave, and are 10.42 h where 80 % as much is done in an hour", () => {
    expectPrintedRow(arising(team([talks()]), "Samtaler", booking), ["41.67", "41.67"]);
    expectPrintedRow(arising(team([talks()]), "Booking", booking), ["10.42", "10.42"]);
    const evaluation = evaluate(team([talks()]), booking);
    expectPrinted(
      evenMonthHours * (monthsOf(evaluation, gapOf(evaluation, "Kontor").gap.gap)[jan] ?? 0),
      "89.58",
    );
  });

  test("three quarters of the talks are booked three quarters as often: 31.25 and 7.81 h", () => {
    expectPrintedRow(arising(team([talks()]), "Samtaler", booking, paused), ["31.25"]);
    expectPrintedRow(arising(team([talks()]), "Booking", paused, booking), ["7.81"]);
  });

  test("an IT system shortens what is left of the talk: (30 − 5) × .8 minutes, and no booking", () => {
    const it = on("it-system", { share: 0.2 }, { name: "It" });
    expectPrintedRow(arising(team([talks()]), "Samtaler", booking, it), ["33.33"]);
    expectPrintedRow(arising(team([talks()]), "Booking", booking, it), ["10.42"]);
  });

  const elsewhere = (minutes: number, name = "Booking", changes: Partial<OptionChoice> = {}) =>
    on("central-booking", { minutes }, { name, otherStaffGroup: "Kontor", ...changes });

  // Nothing is handed over beyond what the task holds (2.21: a line frees at most its own size).
  test("of 40 minutes of talks of 30, 30 are handed over: 50 h leave, and 50 h are done where they go", () => {
    expectPrintedRow(arising(team([talks()]), "Samtaler", elsewhere(40)), ["0"]);
    expectPrintedRow(arising(team([talks()]), "Booking", elsewhere(40)), ["50.0"]);
  });

  // 30 of the 50 minutes asked for: each hands over 3/5 of its own, 12 and 18 minutes of 100 talks.
  test("two that ask for 20 and 30 of 30 minutes share them 12 to 18, in any order", () => {
    const both = [elsewhere(20, "A"), elsewhere(30, "B")];
    for (const options of [both, [...both].reverse()]) {
      expectPrintedRow(arising(team([talks()]), "Samtaler", ...options), ["0"]);
      expectPrintedRow(arising(team([talks()]), "A", ...options), ["20.0"]);
      expectPrintedRow(arising(team([talks()]), "B", ...options), ["30.0"]);
    }
  });

  test("only in the months in which they overlap: 20 minutes alone in January are 33.33 h", () => {
    const later = elsewhere(30, "B", { from: month("2026-02") });
    expectPrintedRow(arising(team([talks()]), "Samtaler", elsewhere(20, "A"), later), ["16.67", "0.00"]);
    expectPrintedRow(arising(team([talks()]), "A", elsewhere(20, "A"), later), ["33.33", "20.00"]);
    expectPrintedRow(arising(team([talks()]), "B", elsewhere(20, "A"), later), ["0.00", "30.00"]);
  });

  // (30 + 5) minutes hold 35 of the 40; (30 − 10) hold 20.
  test("minutes that other options add or take away can be handed over, or cannot", () => {
    const changed = (minutes: number) => on("changed-minutes", { minutes }, { name: "Andet" });
    expectPrintedRow(arising(team([talks()]), "Booking", elsewhere(40), changed(5)), ["58.33"]);
    expectPrintedRow(arising(team([talks()]), "Booking", elsewhere(40), changed(-10)), ["33.33"]);
    expectPrintedRow(arising(team([talks()]), "Samtaler", elsewhere(40), changed(-10)), ["0"]);
    expectPrintedRow(arising(team([talks()]), "Samtaler", elsewhere(10), changed(5)), ["41.67"]);
  });

  test("of talks that weigh more, so does their booking: what leaves arrives", () => {
    const mixed = team([talks({ complexityOf: "Jobparate" })], {
      caseGroups: [caseGroup("Jobparate", 220, { complexShare: given(0.3), veryComplexShare: given(0.1) })],
    });
    const plainly = on("central-booking", { minutes: 6 }, { name: "Booking", otherStaffGroup: "Kontor" });
    // 1.25 simple cases: 62.5 h, of which a fifth leaves.
    expectPrintedRow(arising(mixed, "Samtaler", plainly), ["50.0"]);
    expectPrintedRow(arising(mixed, "Booking", plainly), ["12.5"]);
  });

  test("the booking of talks that follow served work is known month by month", () => {
    const following = team([
      task("Afgørelser", 40, "Team"),
      talks({
        driver: { kind: "share-of-task", task: "Afgørelser", rate: given(0.5), lagMonths: given(1) },
      }),
    ]);
    expectPrintedRow(arising(following, "Samtaler", booking), ["0.00", "8.33", "8.33"]);
    expectPrintedRow(arising(following, "Booking", booking), ["0.00", "2.08", "2.08"]);
  });

  test("it ranks as the task does: statutory talks are booked before other work of the office", () => {
    const tasks = [talks({ priority: 1 }), task("Breve", 100, "Kontor", { priority: 2 })];
    const evaluation = evaluate(team(tasks), booking);
    expectPrintedRow(servedOf(evaluation, "Booking").served, ["10.42"]);
    expectPrintedRow(servedOf(evaluation, "Breve").closing, ["10.42", "20.83"]);
  });
});

describe("other providers take pieces, referral and follow-up stay (trap: removes the whole case)", () => {
  const provider = (share: number, name: string, stays = 6) =>
    on("other-providers", { share, minutes: stays }, { name });

  test("40 of 100 talks of 30 minutes leave, 40 × 6 minutes stay: 30 + 4 h", () => {
    expectPrintedRow(arising(team([talks()]), "Samtaler", provider(0.4, "A")), ["30.0", "30.0"]);
    expectPrintedRow(arising(team([talks()]), "A", provider(0.4, "A")), ["4.0", "4.0"]);
  });

  test("30 % and 20 % leave 56 talks, and each of the 44 others is handed over once: 26.4 and 17.6", () => {
    const both = [provider(0.3, "A"), provider(0.2, "B")];
    expectPrintedRow(arising(team([talks()]), "Samtaler", ...both), ["28.00"]);
    expectPrintedRow(arising(team([talks()]), "A", ...both), ["2.64"]);
    expectPrintedRow(arising(team([talks()]), "B", ...both), ["1.76"]);
  });

  test("of talks that are not held none is handed over, and of the others none dropped after", () => {
    const paused = on("paused-talks", { share: 0.5 }, { name: "Pause" });
    expectPrintedRow(arising(team([talks()]), "A", provider(0.4, "A"), paused), ["2.0"]);
    const dropped = on("prioritisation", { share: 0.5 }, { name: "Valgt fra" });
    const evaluation = evaluate(team([talks()]), provider(0.4, "A"), dropped);
    expectPrintedRow(servedOf(evaluation, "Samtaler").dropped, ["15.0"]);
    expectPrintedRow(servedOf(evaluation, "Samtaler").arrived, ["30.0"]);
    expectPrintedRow(servedOf(evaluation, "A").served, ["4.0"]);
  });

  test("what stays ranks as the task does, and the same groups may do it", () => {
    const statutory = evaluate(
      team([talks({ priority: 1, permittedGroups: ["Team", "Kontor"] })]),
      provider(1, "A"),
    );
    expect(lineOf(statutory, "A")).toMatchObject({
      priority: 1,
      homeGroup: "Team",
      permittedGroups: ["Team", "Kontor"],
    });
  });
});

describe("pieces that fall away take what follows them along", () => {
  const letters = (lag: number): RecurringTask =>
    task("Breve", 0, "Team", {
      driver: { kind: "share-of-task", task: "Samtaler", rate: given(2), lagMonths: given(lag) },
      minutes: minutes(6),
    });

  test.each(["one-caseworker", "stopped-meeting-series", "paused-talks"] as const)(
    "%s: a quarter fewer talks, and a quarter fewer letters in the same month and after",
    (kind) => {
      const fewer = on(kind, { share: 0.25 }, { from: month("2026-03") });
      expectPrintedRow(arising(team([talks(), letters(0)]), "Samtaler", fewer), ["50", "50", "37.5"]);
      expectPrintedRow(arising(team([talks(), letters(0)]), "Breve", fewer), ["20", "20", "15"]);
      expectPrintedRow(arising(team([talks(), letters(1)]), "Breve", fewer), ["0", "20", "20", "15"]);
    },
  );

  test("nothing is taken from a statutory task but by one caseworker, whose hand-overs are no duty", () => {
    const statutory = team([talks({ priority: 1 })]);
    expectPrintedRow(arising(statutory, "Samtaler", on("stopped-meeting-series", {})), ["50"]);
    expectPrintedRow(arising(statutory, "Samtaler", on("paused-talks", { share: 1 })), ["50"]);
    expectPrintedRow(arising(statutory, "Samtaler", on("one-caseworker", { share: 1 })), ["0"]);
  });

  test("120 meetings of five people and 45 minutes: stopping the one frees 450 h, of them 90 of caseworkers (2.21)", () => {
    const others = ["Konsulent", "Læge", "Leder", "Sekretær"];
    const meeting = (name: string, changes: Partial<RecurringTask>) =>
      task(`Indsatsmøde ${name}`, 0, name, { minutes: minutes(45), priority: 2, ...changes });
    const own = meeting("Team", { driver: perMonth(10) });
    const base = team(
      [
        own,
        ...others.map((name) =>
          meeting(name, {
            driver: { kind: "share-of-task", task: own.name, rate: given(1), lagMonths: given(0) },
          }),
        ),
      ],
      { staffGroups: ["Team", ...others].map((name) => hoursGroup(name, 200)) },
    );
    const stopped = on("stopped-meeting-series", {}, { target: own.name });
    const freed = base.tasks.map(
      ({ name }) => total(arising(base, name)) - total(arising(base, name, stopped)),
    );
    expectPrinted(total(freed), "450.0");
    expectPrinted(freed[0] ?? 0, "90.0");
  });
});
