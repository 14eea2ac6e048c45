import { describe, expect, test } from "vitest";
import type { ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import { evaluate, expectPrinted, gapOf, hoursGroup, jan, lineOf, monthsOf } from "../support/golden.ts";
import { openInterval, phoneQueue } from "../support/phone-duty.ts";
import { given, month, option, plan } from "../support/plan.ts";

const base = (changes: Partial<PhoneDuty> = {}): Plan =>
  plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties: [phoneQueue(changes)] });

const lineName = "Hovednummer\nphone-duty";
const hoursOf = (evaluation: ScenarioEvaluation, name = lineName): number =>
  monthsOf(evaluation, lineOf(evaluation, name).arising)[jan] ?? Number.NaN;

const queueOf = (evaluation: ScenarioEvaluation, name = "Hovednummer") => {
  const found = evaluation.demand.phoneDuties.find((each) => each.duty.name === name);
  if (found === undefined) throw new Error(name);
  return found.queue;
};

const first = (step: Step | null | undefined): number => (step ? valueAt(step, jan) : Number.NaN);

const shares = (vanishing: number, otherChannel = 0, repeated = 0): PhoneDuty["behaviour"] => ({
  vanishingShare: given(vanishing),
  otherChannelShare: given(otherChannel),
  otherChannelMinutes: given(0),
  repeatShare: given(repeated),
});

const open = (weeklyHours: number): OptionChoice =>
  option(
    "shorter-opening-hours",
    { "weekly-hours": weeklyHours },
    { target: "Hovednummer", from: month("2026-01") },
  );

describe("the fewest people that meet the target (2.13)", () => {
  const evaluation = evaluate(base());
  const [interval] = queueOf(evaluation).intervals;

  test("a 1.6667, n 4", () => {
    expectPrinted(first(interval?.offeredLoad), "1.6667");
    expect(first(interval?.positions)).toBe(4);
  });

  test("21 days: 504 h, and 560 h with κ 10 %, which are 5.2393 posts", () => {
    expectPrinted(hoursOf(evaluation), "504.00");
    const away = hoursOf(evaluate(base({ offPhoneShare: given(0.1) })));
    expectPrinted(away, "560.00");
    expectPrinted(away / 106.8853, "5.2393");
  });

  test("of 504 h are 210 calls, and 294 idle", () => {
    const { staffed, handling } = queueOf(evaluation);
    // Hours a week: 120 and 50; January has 21 working days.
    expectPrinted((first(handling) * 21) / 5, "210.00");
    expectPrinted(((first(staffed) - first(handling)) * 21) / 5, "294.00");
  });
});

describe("calls of closed hours (2.13, C20)", () => {
  // X is the 60 of 120 calls that come in the 3 of 6 hours that close. 21 days.
  test.each([
    ["v 20 %", shares(0.2), "108.0", 5, "315.00"],
    ["v 20 % and ρ 10 %", shares(0.2, 0, 0.1), "112.8", 5, "315.00"],
    ["nobody vanishes", shares(0), "120.0", 6, "378.00"],
    // 60 + 60 · (1 − .2 − .1) · 1.1 = 106.2
    ["v 20 %, u 10 % and ρ 10 %", shares(0.2, 0.1, 0.1), "106.2", 5, "315.00"],
  ])("3 h, %s", (_, behaviour, calls, positions, hours) => {
    const evaluation = evaluate(base({ behaviour }), open(15));
    const queue = queueOf(evaluation);
    expectPrinted(first(queue.calls) / 5, calls);
    expect(first(queue.intervals[0]?.positions)).toBe(positions);
    expectPrinted(hoursOf(evaluation), hours);
  });

  test("at 240 calls 20 % of the closed hours are 216 calls and 9 people, where 192 calls would be 8", () => {
    const twice = { callsPerWeek: given(1200), behaviour: shares(0.2) };
    expect(first(queueOf(evaluate(base(twice), open(15))).intervals[0]?.positions)).toBe(9);
  });
});

describe("shorter phone hours (domain, corrected by 2.13)", () => {
  // 120 calls · 300 s: erlang = calls / hours · 300 / 3600; agent hours a day = agents · hours
  test.each([
    [30, 0, "120.0", "1.67", 4, 24, "0.42"],
    [20, 0, "120.0", "2.50", 5, 20, "0.50"],
    [15, 0, "120.0", "3.33", 6, 18, "0.56"],
    // 20 % of the 60 calls of the closed hours: 108 calls, not 96
    [15, 0.2, "108.0", "3.00", 5, 15, "0.60"],
    // 10 % of those 60 call twice: 126 calls, not 132
    [15, -0.1, "126.0", "3.50", 6, 18, "0.58"],
  ])(
    "%d h a week, %d of the closed hours' calls go: %s calls",
    (weekly, gone, calls, erlang, agents, hours, occupancy) => {
      const behaviour = gone < 0 ? shares(0, 0, -gone) : shares(gone);
      const evaluation = evaluate(base({ behaviour }), ...(weekly === 30 ? [] : [open(weekly)]));
      const queue = queueOf(evaluation);
      const [interval] = queue.intervals;
      expectPrinted(first(queue.calls) / 5, calls);
      expectPrinted(first(interval?.offeredLoad), erlang);
      expect(first(interval?.positions)).toBe(agents);
      expectPrinted(first(queue.staffed) / 5, hours.toFixed(1));
      expectPrinted(first(interval?.offeredLoad) / first(interval?.positions), occupancy);
    },
  );
});

test("neither a target nor positions: this group cannot be computed", () => {
  const unsaid = base({ serviceTarget: given(null), targetSeconds: given(null) });
  const evaluation = evaluate(unsaid);
  expect(hoursOf(evaluation)).toBeNaN();
  expect(monthsOf(evaluation, gapOf(evaluation, "Team").gap.gap).every(Number.isNaN)).toBe(true);
});

describe("duties that share a rota", () => {
  const four = (changes: Partial<PhoneDuty> = {}): readonly PhoneDuty[] =>
    ["A", "B", "C", "D"].map((name) =>
      phoneQueue({ name, callsPerWeek: given(150), rota: "Fælles", ...changes }),
    );
  const pool = (amounts: Record<string, number> = {}, changes: Partial<OptionChoice> = {}) =>
    option("rotating-phone-duty", amounts, { name: "På tur", target: "Fælles", ...changes });
  const team = (phoneDuties: readonly PhoneDuty[]) =>
    plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties });
  const dutiesHours = (evaluation: ScenarioEvaluation) =>
    ["A", "B", "C", "D"].map((name) =>
      monthsOf(evaluation, lineOf(evaluation, `${name}\nphone-duty`).arising),
    );
  const rotaOf = (evaluation: ScenarioEvaluation) => {
    const queue = evaluation.demand.phoneDuties[0]?.rota?.queue;
    if (queue === undefined) throw new Error("no rota");
    return queue;
  };

  test("four duties of 30 calls with 2 people each, 8 in all, need 4 together: half the hours", () => {
    const apart = evaluate(team(four()));
    const together = evaluate(team(four()), pool());
    expect(apart.demand.phoneDuties.map(({ queue }) => first(queue.intervals[0]?.positions))).toEqual([
      2, 2, 2, 2,
    ]);
    expect(first(rotaOf(together).intervals[0]?.positions)).toBe(4);
    // 2 × 30 × 21/5 each; together 4 × 30 × 21/5 = 504 h, by calls 126 each
    for (const hours of dutiesHours(apart)) expectPrinted(hours[jan] ?? 0, "252.00");
    for (const hours of dutiesHours(together)) expectPrinted(hours[jan] ?? 0, "126.00");
  });

  test("opening hours without times of day get none", () => {
    const [interval, ...more] = rotaOf(evaluate(team(four()), pool())).intervals;
    expect([interval?.from, interval?.until, more]).toEqual([null, null, []]);
  });

  test("only in the months in which it runs, and as many people as the option states", () => {
    const evaluation = evaluate(team(four()), pool({ positions: 5 }, { from: month("2026-02") }));
    const [hours] = dutiesHours(evaluation);
    // January 21 days by itself; February 20 days of 5 people for four duties: 5 × 30 × 20/5 / 4
    expectPrinted(hours?.[0] ?? 0, "252.00");
    expectPrinted(hours?.[1] ?? 0, "150.00");
  });

  test("hours go to the duties by the time that their calls take", () => {
    const [a, b, c, d] = four();
    if (!a || !b || !c || !d) throw new Error("four duties");
    // Handling 150 · 300 s for three, 150 · 100 s for one: 12.5, 12.5, 12.5 and 4.1667 h
    const evaluation = evaluate(team([a, b, c, { ...d, handlingSeconds: given(100) }]), pool());
    const [of, , , least] = dutiesHours(evaluation).map((hours) => hours[jan] ?? 0);
    const positions = first(rotaOf(evaluation).intervals[0]?.positions);
    // 1.3889 erlang of (450 · 300 + 150 · 100) / 600 = 250 s; 3 people: C .1987, 1 − .1987 · e^(−1.6111 · 60/250) = .865
    expect(positions).toBe(3);
    // 3 × 30 × 21/5 = 378 h, of them 12.5/41.667 and 4.1667/41.667
    expectPrinted(of ?? 0, "113.40");
    expectPrinted(least ?? 0, "37.80");
  });

  test("arrival profiles are added on common break points", () => {
    const [a, b] = four();
    if (!a || !b) throw new Error("two duties");
    const evaluation = evaluate(
      team([
        { ...a, intervals: [openInterval(9, 11, 40), openInterval(11, 13, 20)] },
        { ...b, intervals: [openInterval(10, 12, 30, 3)] },
      ]),
      pool(),
    );
    const found = rotaOf(evaluation).intervals.map(({ from, until, daysPerWeek, hours, calls }) =>
      [from, until, daysPerWeek, hours, calls].map(first),
    );
    // Calls a week: A 20 an hour up to 11 and 10 after it, on 5 days; B 15 an hour on 3 of them. Days are told apart
    // where they differ, and not while A alone is open.
    expect(found).toEqual([
      [9, 10, 5, 5, 100],
      [10, 11, 3, 3, 105],
      [10, 11, 2, 2, 40],
      [11, 12, 3, 3, 75],
      [11, 12, 2, 2, 20],
      [12, 13, 5, 5, 50],
    ]);
  });
});
