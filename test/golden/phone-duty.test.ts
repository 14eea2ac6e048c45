import { describe, expect, test } from "vitest";
import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import { explain } from "../../core/explain/explanation.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import { scenarioFlags } from "../../core/flags/scenario-flags.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  gapOf,
  hoursGroup,
  jan,
  lineOf,
  monthsOf,
  servedOf,
  supplyOf,
} from "../support/golden.ts";
import { given, month, option, plan, scenario, task, unstatedQueue } from "../support/plan.ts";
import { recompute } from "../support/second-evaluator.ts";

/** The phone table of model definitions 2.13: 120 calls in 6 hours a day, 300 seconds each, four people, κ 10 %. */
const phone = (changes: Partial<PhoneDuty> = {}): PhoneDuty => ({
  name: "Hovednummer",
  homeGroup: "Team",
  permittedGroups: ["Team"],
  openingHoursPerWeek: given(30),
  positions: given(4),
  offPhoneShare: given(0.1),
  callsPerWeek: given(600),
  handlingSeconds: given(300),
  ...unstatedQueue,
  at: null,
  ...changes,
});

const base = (duty: Partial<PhoneDuty> = {}, changes: Partial<Plan> = {}): Plan =>
  plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties: [phone(duty)], ...changes });

const lineName = "Hovednummer\nphone-duty";
const hours = (of: Plan, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(of, ...options);
  return monthsOf(evaluation, lineOf(evaluation, lineName).arising);
};

const shorter = (weeklyHours: number, positions: number | null, changes: Partial<OptionChoice> = {}) =>
  option(
    "shorter-opening-hours",
    { "weekly-hours": weeklyHours, ...(positions === null ? {} : { positions }) },
    { name: "Kortere tid", target: "Hovednummer", ...changes },
  );

describe("a phone duty is staffed while it is open (2.13)", () => {
  test("four people, 6 hours a day, 21 days, 10 % away from the phone: 504 / .9 = 560 h", () => {
    // January 2026 has 21 working days, February 20.
    expectPrintedRow(hours(base()), ["560.00", "533.33"]);
    expectPrinted(hours(base({ offPhoneShare: given(0) }))[jan] ?? 0, "504.00");
  });

  test("a shift that is all away from the phone has no hours that would do", () => {
    expect(hours(base({ offPhoneShare: given(1) }))[jan]).toBeNaN();
  });

  test("it is served ahead of statutory work, and by those who are permitted", () => {
    const [team, front] = [hoursGroup("Team", 300), hoursGroup("Reception", 100)];
    const shared = plan({
      closings: evenMonths(12),
      staffGroups: [team, front],
      phoneDuties: [
        phone({ permittedGroups: ["Team", "Reception"], offPhoneShare: given(0), positions: given(3) }),
      ],
      tasks: [task("Afgørelser", 200, "Team")],
    });
    const evaluation = evaluate(shared);
    // 3 × 30 × 18/5 = 324 h: Reception 100 and Team 224, which leaves 76 of the 200.
    expectPrinted(servedOf(evaluation, lineName).served[jan] ?? 0, "324.0");
    expectPrinted(servedOf(evaluation, "Afgørelser").served[jan] ?? 0, "76.0");
  });

  test("hours that nobody sits at the phone in one month cannot be caught up in the next: they are lost, and no backlog", () => {
    const more = option(
      "temps",
      { people: 10, "weekly-hours": 10 },
      { staffGroup: "Team", from: month("2026-02") },
    );
    const short = base(
      { offPhoneShare: given(0) },
      {
        closings: evenMonths(12),
        staffGroups: [hoursGroup("Team", 300)],
        tasks: [task("Afgørelser", 100, "Team")],
      },
    );
    const evaluation = evaluate(short, more);
    const duty = servedOf(evaluation, lineName);
    // 432 h a month; 300 h in January, then 10 × 10 × 18/5 = 360 more: 660 h for 432 + 100, and for January's 100
    expectPrintedRow(duty.served, ["300.0", "432.0", "432.0"]);
    expectPrintedRow(duty.lost, ["132.0", "0.0", "0.0"]);
    expectPrintedRow(duty.closing, ["0.0", "0.0", "0.0"]);
    expectPrintedRow(servedOf(evaluation, "Afgørelser").served, ["0.0", "200.0", "100.0"]);
    const explanation = explain(duty.line.backlog, 1);
    expect(recompute(explanation).get(explanation.figure)).toBe(0);
  });

  test("what is not staffed is missing in the month, in posts of the home group", () => {
    const { gap } = gapOf(
      evaluate(
        base(
          { offPhoneShare: given(0) },
          { closings: evenMonths(12), staffGroups: [hoursGroup("Team", 133.2)] },
        ),
      ),
      "Team",
    );
    // 1 post; 4 × 30 × 18/5 = 432 h are 3.2432 posts
    expectPrintedRow(gap.gap.values as Float64Array, ["-2.2432", "-2.2432"]);
  });

  test("positions that nobody has stated make this group's gap not computable, and no other", () => {
    const two = base(
      { positions: given(null) },
      { staffGroups: [hoursGroup("Team", 100), hoursGroup("Syd", 133.2)], closings: evenMonths(12) },
    );
    const evaluation = evaluate(two);
    expect(monthsOf(evaluation, gapOf(evaluation, "Team").gap.gap).every(Number.isNaN)).toBe(true);
    expectPrinted(monthsOf(evaluation, gapOf(evaluation, "Syd").gap.gap)[0] ?? 0, "1.0000");
  });
});

describe("shorter opening and phone hours", () => {
  test("half the hours with the same people take half the hours, from their month on", () => {
    const row = hours(base({ offPhoneShare: given(0) }), shorter(15, null, { from: month("2026-02") }));
    // 4 × 30 × 21/5, then 4 × 15 × 20/5
    expectPrintedRow(row, ["504.0", "240.0"]);
  });

  test("the calls concentrate: with six people in half the hours three quarters of the hours are left", () => {
    expectPrinted(hours(base({ offPhoneShare: given(0) }), shorter(15, 6))[jan] ?? 0, "378.0");
  });

  test("two new opening hours of one duty contradict each other", () => {
    expect(hours(base(), shorter(15, null), shorter(20, null, { name: "Andet" }))[jan]).toBeNaN();
  });
});

describe("rotating phone duty", () => {
  const rota = (
    amounts: OptionChoice["amounts"] | Record<string, number>,
    changes: Partial<OptionChoice> = {},
  ) =>
    option("rotating-phone-duty", amounts as Record<string, number>, {
      name: "På tur",
      target: "Hovednummer",
      ...changes,
    });
  const even = { closings: evenMonths(12), tasks: [task("Breve", 200, "Team", { priority: 2 })] };
  const evaluated = (...options: readonly OptionChoice[]) => evaluate(base({}, even), ...options);

  test("fewer sit at the phones", () => {
    // 3 × 30 × 18/5 / .9
    const evaluation = evaluated(rota({ positions: 3 }));
    expectPrinted(monthsOf(evaluation, lineOf(evaluation, lineName).arising)[jan] ?? 0, "360.0");
  });

  test("interruptions avoided are hours of the staff: 10 people × 12 a week × 5 minutes × 18/5 weeks = 36 h", () => {
    const interrupted = rota({ people: 10, "occasions-a-week": 12, minutes: 5 });
    const [with_, without] = [evaluated(interrupted), evaluated()].map((evaluation) => ({
      supply: monthsOf(evaluation, supplyOf(evaluation, "Team").supply)[jan] ?? 0,
      demand: monthsOf(evaluation, gapOf(evaluation, "Team").gap.demand)[jan] ?? 0,
    }));
    expectPrinted((with_?.supply ?? 0) - (without?.supply ?? 0), "36.0");
    // And nothing of the work goes: one of the two, not both (section 3).
    expectPrinted((with_?.demand ?? 0) - (without?.demand ?? 0), "0.0");
  });

  test("minutes lost by an interruption that nobody has stated are none", () => {
    const [with_, without] = [evaluated(rota({ people: 10, "occasions-a-week": 12 })), evaluated()].map(
      (evaluation) => monthsOf(evaluation, supplyOf(evaluation, "Team").supply),
    );
    expect(with_).toEqual(without);
  });
});

test("an evaluation that remembers gives the same as a fresh one", () => {
  const shared = base({}, { closings: evenMonths(12), tasks: [task("Breve", 200, "Team", { priority: 2 })] });
  const more = { ...shared, phoneDuties: [phone({ positions: given(5) })] };
  const cases: readonly (readonly [Plan, readonly OptionChoice[]])[] = [
    [shared, []],
    [shared, [shorter(15, 3)]],
    [shared, [shorter(20, null)]],
    [more, []],
    [more, [shorter(15, 3)]],
    [{ ...shared, phoneDuties: [] }, []],
    [shared, []],
  ];
  const ledger = new Ledger(12);
  const gaps = (evaluation: ReturnType<typeof evaluate>) => [
    monthsOf(evaluation, gapOf(evaluation, "Team").gap.gap),
    evaluation.demand.lines.map(({ name, arising }) => [name, monthsOf(evaluation, arising)]),
  ];
  for (const [of, options] of cases)
    expect(gaps(evaluateScenario(of, scenario("", ...options), ledger))).toEqual(
      gaps(evaluate(of, ...options)),
    );
});

describe("a queue that grows for as long as the phones are open (2.24)", () => {
  const flagOf = (of: Plan, ...options: readonly OptionChoice[]) =>
    scenarioFlags(of, evaluate(of, ...options)).flags.find(({ code }) => code === "unstable-queue");

  test("600 calls in 30 hours of 300 seconds are 1.6667 at a time: four people are enough, two just so", () => {
    expect(flagOf(base())).toBeUndefined();
    expect(flagOf(base({ positions: given(2) }))).toBeUndefined();
    const flag = flagOf(base({ positions: given(1) }));
    expect(flag).toMatchObject({ level: "red", basis: "queueing", subject: "Hovednummer", threshold: 1 });
    expectPrinted(flag?.worstValue ?? 0, "1.6667");
  });

  test("as many calls as people is already too much: a ≥ the positions", () => {
    // 720 calls × 300 s / 3600 / 30 h = 2
    expect(flagOf(base({ callsPerWeek: given(720), positions: given(2) }))?.level).toBe("red");
    expect(flagOf(base({ callsPerWeek: given(719), positions: given(2) }))).toBeUndefined();
  });

  test("the same calls in 12 hours are 4.1667 at a time: red from that month on, by that option", () => {
    const flag = flagOf(base(), shorter(12, null, { from: month("2026-10") }));
    expect(flag).toMatchObject({
      level: "red",
      months: ["2026-10", "2026-11", "2026-12"],
      options: ["Kortere tid"],
    });
    expectPrinted(flag?.worstValue ?? 0, "4.1667");
    expect(flagOf(base(), shorter(12, 5, { from: month("2026-10") }))).toBeUndefined();
  });

  test("without calls or handling time nothing is said", () => {
    expect(flagOf(base({ callsPerWeek: given(null), positions: given(1) }))).toBeUndefined();
    expect(flagOf(base({ handlingSeconds: given(null), positions: given(1) }))).toBeUndefined();
  });
});
