import { describe, expect, test } from "vitest";
import type { Plan, RecurringTask, StaffGroup } from "../../core/plan.ts";
import {
  evaluate,
  evenMonthHours,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  feb,
  gapOf,
  hoursGroup,
  jan,
  monthsOf,
  outcomeOf,
  servedOf,
} from "../support/golden.ts";
import { allowance, batch, given, month, option, plan, staffGroup, task } from "../support/plan.ts";

const even = (
  staffGroups: readonly StaffGroup[],
  tasks: readonly RecurringTask[],
  changes: Partial<Plan> = {},
) => plan({ closings: evenMonths(changes.horizonMonths ?? 12), staffGroups, tasks, ...changes });

const opening = (hours: number, ageMonths: number | null = null) => ({
  hours: given(hours),
  ageMonths: ageMonths === null ? null : given(ageMonths),
});

/** Model definitions 2.7, Golden: regular 300, time off −30, overtime +20; queue 60, carried 40, arrived 260. */
describe("one month in its order (2.7)", () => {
  // 90 h owed at the start are taken over three months. 3.6 weeks of 18 days × 20/3.6 h. 720 h of duties a year.
  const team = hoursGroup("Team", 300, {
    owedTimeOffHours: given(90),
    allowances: [allowance("TR", "named-duty-hours-a-year", 720)],
  });
  const overtime = option(
    "planned-overtime",
    { people: 1, "weekly-hours": 20 / 3.6 },
    { staffGroup: "Team", from: month("2026-01"), to: month("2026-01"), compensation: "paid" },
  );
  const tasks = (growth: number) => [
    task("Samtaler", 260, "Team", { openingBacklog: opening(40), growthPerMonth: given(growth) }),
  ];

  test("290 h do the duties' 60, the 40 that waited and 190 of the 260 new; 70 are left", () => {
    const evaluation = evaluate(even([team], tasks(0)), overtime);
    const { served, closing, arrived } = servedOf(evaluation, "Samtaler");
    expectPrinted(monthsOf(evaluation, gapOf(evaluation, "Team").gap.supply.supply)[jan] ?? 0, "290.0");
    expectPrinted(arrived[jan] ?? 0, "260.0");
    expectPrinted(served[jan] ?? 0, "230.0");
    expectPrinted(closing[jan] ?? 0, "70.0");
  });

  test("with 2 % growth the 70 h make 1.4 h of new work in the next month, and none in the first", () => {
    const { growth } = servedOf(evaluate(even([team], tasks(0.02)), overtime), "Samtaler");
    expectPrinted(growth[jan] ?? 0, "0");
    expectPrinted(growth[feb] ?? 0, "1.4");
  });
});

describe("order of service (C1, 2.8)", () => {
  test("statutory work is served first and deferred last", () => {
    const tasks = [
      task("Breve", 60, "Team", { priority: 2 }),
      task("Afgørelser", 80, "Team", { priority: 1 }),
      task("Arkiv", 10, "Team", { priority: 3 }),
    ];
    const evaluation = evaluate(even([hoursGroup("Team", 100)], tasks));
    expectPrintedRow(servedOf(evaluation, "Afgørelser").closing, Array(12).fill("0"));
    expectPrintedRow(servedOf(evaluation, "Breve").closing, ["40", "80", "120"]);
    expectPrintedRow(servedOf(evaluation, "Arkiv").closing, ["10", "20", "30"]);
  });

  test("of equal rank the oldest is served first, and work of the same age shares alike", () => {
    const tasks = [
      task("Ny", 90, "Team", { priority: 2 }),
      task("Gammel", 30, "Team", { priority: 2, openingBacklog: opening(50, 3) }),
    ];
    const evaluation = evaluate(even([hoursGroup("Team", 110)], tasks));
    // 50 of the 110 h go to the old work; 60 h are half of the 120 that arrive.
    expectPrinted(servedOf(evaluation, "Gammel").served[jan] ?? 0, "65.0");
    expectPrinted(servedOf(evaluation, "Ny").served[jan] ?? 0, "45.0");
  });
});

/** Model definitions 2.9, Golden. */
describe("who may do what (C5, 2.9)", () => {
  test("caseworkers 300 h, students 100 h: 100 h short and 40 h spare, not −60", () => {
    const both = { permittedGroups: ["C", "S"], priority: 2 };
    const tasks = [
      task("Afgørelser", 280, "C"),
      task("Samtaler", 120, "C", { priority: 2 }),
      task("Breve", 60, "C", both),
    ];
    const evaluation = evaluate(even([hoursGroup("C", 300), hoursGroup("S", 100)], tasks));
    const served = (name: string) => servedOf(evaluation, name).served[jan] ?? 0;
    expectPrinted(served("Afgørelser"), "280.0");
    expectPrinted(served("Samtaler"), "20.0");
    expectPrinted(served("Breve"), "60.0");
    const hours = (group: string, kind: "shortage" | "spare") =>
      evenMonthHours * (monthsOf(evaluation, gapOf(evaluation, group).gap[kind])[jan] ?? 0);
    expectPrinted(hours("C", "shortage"), "100.0");
    expectPrinted(hours("C", "spare"), "0.0");
    expectPrinted(hours("S", "shortage"), "0.0");
    expectPrinted(hours("S", "spare"), "40.0");
  });

  test("three groups, talks and visits at the same share 180/220: 260 / 122.7273 / 50 / 57.2727", () => {
    const tasks = [
      task("Virksomhedsbesøg", 70, "J", { priority: 2 }),
      task("Afgørelser", 260, "C"),
      task("Samtaler", 150, "C", { priority: 2, permittedGroups: ["C", "J"] }),
      task("Breve", 60, "S", { priority: 2, permittedGroups: ["C", "S"] }),
    ];
    const groups = [hoursGroup("C", 300), hoursGroup("J", 140), hoursGroup("S", 50)];
    const evaluation = evaluate(even(groups, tasks));
    expectPrinted(servedOf(evaluation, "Afgørelser").served[jan] ?? 0, "260");
    expectPrinted(servedOf(evaluation, "Samtaler").served[jan] ?? 0, "122.7273");
    expectPrinted(servedOf(evaluation, "Breve").served[jan] ?? 0, "50");
    expectPrinted(servedOf(evaluation, "Virksomhedsbesøg").served[jan] ?? 0, "57.2727");
  });
});

/** Model definitions 2.12, Golden. */
describe("backlog, waiting and late work (2.12)", () => {
  test("100 h in and 80 h served a month: after month 6 120 h wait for 1.5 months, 20 h of them late", () => {
    const tasks = [task("Samtaler", 100, "Team", { deadlineDays: given(30.4375) })];
    const outcome = outcomeOf(
      evaluate(even([hoursGroup("Team", 80)], tasks, { horizonMonths: 24 })),
      "Samtaler",
    );
    expectPrinted(outcome.served.closing[5] ?? 0, "120.0");
    expectPrinted(outcome.waitingMonths[5] ?? Number.NaN, "1.5");
    expectPrinted(outcome.overdueHours?.[5] ?? Number.NaN, "20.0");
    // First overdue at t = 5.0: nothing is late at the end of month 5.
    expectPrinted(outcome.overdueHours?.[4] ?? Number.NaN, "0.0");
    expect(outcome.timeToClear).toBe("never");
  });

  // 20 h more than arrives: 80 h in, 100 h of capacity. B counted with its growth: B' = (1 + g) × max(0, B − 20).
  const clearing = (backlog: number, growth: number, horizonMonths: number) =>
    outcomeOf(
      evaluate(
        even(
          [hoursGroup("Team", 100)],
          [
            task("Samtaler", 80, "Team", {
              openingBacklog: opening(backlog),
              growthPerMonth: given(growth),
            }),
          ],
          { horizonMonths },
        ),
      ),
      "Samtaler",
    );

  test.each([
    [300, 0, 15],
    [500, 0, 25],
    [300, 0.05, 26],
  ])("a backlog of %d h with growth %d clears in %d months", (backlog, growth, months) => {
    const { closing } = clearing(backlog, growth, months).served;
    expect(closing[months - 2]).toBeGreaterThan(0.1);
    expectPrinted(closing[months - 1] ?? Number.NaN, "0");
  });

  // Seen from the end of month 12 the same months are left.
  test.each([
    [300, 0, 15 - 12],
    [500, 0, 25 - 12],
    [300, 0.05, 26 - 12],
    [400, 0.05, 63 - 12],
  ])("after a year a backlog of %d h with growth %d has %d months left", (backlog, growth, months) => {
    expect(clearing(backlog, growth, 12).timeToClear).toEqual({ months });
  });

  test.each([420, 430])(
    "%d h that grow by a twentieth a month never clear, although 20 h more are done than arrive (C2)",
    (h) => {
      expect(clearing(h, 0.05, 12).timeToClear).toBe("never");
    },
  );

  test("8.6 posts, 900 h a month, 200 h waiting: 58.9, 116.1, cleared in March, 503.4 h after July (C2)", () => {
    const tasks = [task("Samtaler", 900, "Team", { openingBacklog: opening(200) })];
    const { closing } = servedOf(
      evaluate(plan({ staffGroups: [staffGroup("Team", 8.6)], tasks })),
      "Samtaler",
    );
    expectPrintedRow(closing, ["58.9", "116.1", "0"]);
    expectPrinted(closing[6] ?? 0, "503.4");
  });

  test("8.3 posts never clear it: the year is 154.2 h short", () => {
    const tasks = [task("Samtaler", 900, "Team", { openingBacklog: opening(200) })];
    const outcome = outcomeOf(evaluate(plan({ staffGroups: [staffGroup("Team", 8.3)], tasks })), "Samtaler");
    expectPrinted((outcome.served.closing[11] ?? 0) - 200, "154.2");
    expect(outcome.timeToClear).toBe("never");
  });

  test("a batch comes once: 450 h in March at 25 h a month leave 200 h in December, 8 months' work", () => {
    const cases = [batch("Gennemgang", 600, 45, ["2026-03-01", "2026-12-31"], "Team")];
    const evaluation = evaluate(even([hoursGroup("Team", 25)], [], { batches: cases }));
    expectPrinted(servedOf(evaluation, "Gennemgang").closing[11] ?? 0, "200.0");
    expect(outcomeOf(evaluation, "Gennemgang").timeToClear).toEqual({ months: 8 });
  });
});
