import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flagLevels } from "../../../core/flags/flag.ts";
import {
  type ExtraWork,
  unavoidableClass,
  withoutHoursOff,
} from "../../../core/flags/participant-average.ts";
import type { OptionChoice, Plan } from "../../../core/plan.ts";
import { flagOf, flagsOf, overtime, plainGroup } from "../../support/flags.ts";
import { given, month, option, plan, staffGroup } from "../../support/plan.ts";

/** Twelve people on 37 h, without holiday, sickness and meetings. */
const twelve = (changes: Parameters<typeof staffGroup>[2] = {}, of: Partial<Plan> = {}) =>
  plan({
    closings: [],
    start: month("2026-09"),
    horizonMonths: 6,
    staffGroups: [staffGroup("Team A", 12, { ...plainGroup, ...changes })],
    ...of,
  });

const all = ["2026-09", "2027-02"] as const;
const plusTime = (people: number, week: number, changes: Partial<OptionChoice> = {}) =>
  option(
    "plus-time",
    { people, "weekly-hours": week },
    { staffGroup: "Team A", name: "Plustid", from: month("2026-09"), ...changes },
  );
const paidHours = (people: number, hours: number, changes: Partial<OptionChoice> = {}) =>
  option(
    "paid-extra-hours",
    { people, "weekly-hours": hours },
    { staffGroup: "Team A", name: "Aftale", from: month("2026-09"), to: month("2027-02"), ...changes },
  );
const evenings = (people: number, hours = 7) => overtime([people, hours], all, { name: "Aften" });
const stretched = (people: number, hours: number, changes: Partial<OptionChoice> = {}) =>
  option(
    "stretched-norm-period",
    { people, "weekly-hours": hours, "norm-period-months": 6 },
    {
      staffGroup: "Team A",
      name: "Normperiode",
      from: month("2026-09"),
      to: month("2026-11"),
      returnFrom: month("2026-12"),
      returnTo: month("2027-02"),
      ...changes,
    },
  );

/** More work in September to December, less in January and February. */
const fourMonths = (people: number, hours: number) =>
  stretched(people, hours, { to: month("2026-12"), returnFrom: month("2027-01") });

/** Model definitions 2.14, Golden: 12 heads, 5 on 42 h, 9 with 7 h overtime all the time. */
describe("48 hours over plus-time and overtime in one person's week (2.14)", () => {
  test("9 with overtime: 5 + 9 − 12 = 2 people must be in both, red", () => {
    const flag = flagOf("working-time-48h", twelve(), plusTime(5, 42), evenings(9));
    expect(flag).toMatchObject({
      level: "red",
      options: ["Plustid", "Aften"],
      details: { unavoidable: true },
    });
    // September to December: 122 days = 17.4286 weeks; 87 working days are 17.4 weeks of 7 h: 42 + 121.8/17.4286.
    expect(flag?.worstValue).toBeCloseTo(42 + 121.8 / (122 / 7), 9);
    // The definitions' round figure, a week without a public holiday: 49.
    expect(flag?.worstValue).toBeCloseTo(49, 1);
  });

  test("7 with overtime: 5 + 7 = 12 can be kept apart, amber", () => {
    const flag = flagOf("working-time-48h", twelve(), plusTime(5, 42), evenings(7));
    expect(flag).toMatchObject({ level: "amber", threshold: 48, details: { unavoidable: false } });
    expect(flag?.worstValue).toBeCloseTo(49, 1);
  });

  test("each by itself breaks nothing: effects that are judged one by one miss it", () => {
    expect(flagOf("working-time-48h", twelve(), plusTime(5, 42))).toBeNull();
    expect(flagOf("working-time-48h", twelve(), evenings(9))?.threshold ?? 45).toBe(45);
  });

  test.each<readonly [string, readonly OptionChoice[]]>([
    ["paid extra hours and overtime", [paidHours(5, 5), evenings(9)]],
    ["plus-time and moved hours", [plusTime(9, 42), fourMonths(5, 7)]],
    ["moved hours and overtime", [fourMonths(9, 5), evenings(5)]],
  ])("the same week is shared by %s", (_, options) => {
    expect(flagOf("working-time-48h", twelve(), ...options)?.level).toBe("red");
  });

  test("the order of the ticks changes nothing", () => {
    const options = [plusTime(5, 42), evenings(9), stretched(3, 2)];
    const forward = flagOf("working-time-48h", twelve(), ...options);
    const backward = flagOf("working-time-48h", twelve(), ...[...options].reverse());
    expect(backward?.worstValue).toBe(forward?.worstValue);
    expect(backward?.level).toBe(forward?.level);
  });

  test("plus-time that began before the plan counts in the months before its start", () => {
    // Contract 47 h. In the first month the average reaches three months back: 47 in all of them, or in one of the four.
    const first = (from: string) => {
      const flag = flagOf("working-time-48h", twelve(), plusTime(5, 47, { from: month(from) }));
      return flag?.months[0];
    };
    expect(first("2026-05")).toBe("2026-09");
    // 30 of 122 days in September, 61 in September and October … above 45 h from the fourth month on: 37 + 10 · w.
    expect(first("2026-09")).toBe("2026-12");
  });

  test("hours that were moved into the months before the plan stand in the averages of its first months", () => {
    // June to August have 22, 23 and 21 working days, 66/5 weeks of 12 h: 52.8, 55.2 and 50.4 h a person. Up to
    // September 158.4 h in 122/7 weeks: 37 + 9.0885; up to October 105.6 h in 123/7: 37 + 6.0098.
    const earlier = stretched(12, 12, {
      from: month("2026-06"),
      to: month("2026-08"),
      returnFrom: month("2026-12"),
      returnTo: month("2027-02"),
    });
    const flag = flagOf("working-time-48h", twelve(), earlier);
    expect(flag?.worstValue).toBeCloseTo(46.0885, 4);
    expect(flag?.months).toEqual(["2026-09"]);
    expect(flag?.level).toBe("amber");
  });

  test("hours that were taken off before the plan make its first averages shorter", () => {
    // (12 + 20) · 22/5 = 140.8 h in September: 37 + 8.08 up to December. Less 52.8 h in August: 37 + 5.05 up to November.
    const worked = { from: month("2026-09"), to: month("2026-09") };
    const evening = overtime([12, 20], ["2026-09", "2026-09"]);
    const monthsOf = (takenOffIn: string) => {
      const back = { returnFrom: month(takenOffIn), returnTo: month(takenOffIn) };
      return flagOf("working-time-48h", twelve(), stretched(12, 12, { ...worked, ...back }), evening)?.months;
    };
    expect(monthsOf("2027-01")).toEqual(["2026-09", "2026-10", "2026-11", "2026-12"]);
    expect(monthsOf("2026-08")).toEqual(["2026-12"]);
  });

  test("holiday leaves the average of a contract week as it is", () => {
    const holiday = { holidayHours: given(185), sixthWeekShare: given(1) };
    expect(flagOf("working-time-48h", twelve(holiday), plusTime(12, 47))?.worstValue).toBeCloseTo(47, 9);
  });
});

describe("hours off in the low months of a norm period", () => {
  const off = (people: number, hours: number): ExtraWork => ({ name: "Fri", people, weeklyHours: -hours });
  const work = (people: number, hours: number): ExtraWork => ({ name: "Aften", people, weeklyHours: hours });
  const longest = (heads: number, ...plans: readonly ExtraWork[]): number => {
    const week = withoutHoursOff(heads, { contractHours: 37, plans });
    return unavoidableClass(week.contractHours, heads, week.plans).weeklyHours;
  };

  test.each([
    // All ten are 3 hours off: 37 − 3 + 7.
    ["all are off", 10, 10, 10, 41],
    // Six are off, five with overtime can be among them; the other four have 37.
    ["those with overtime can be among those who are off", 10, 6, 5, 41],
    // Six with overtime, and six who are off: 37 − 3 + 7.
    ["just as many", 10, 6, 6, 41],
    // Seven with overtime and only six off: somebody has 44.
    ["more with overtime than are off", 10, 6, 7, 44],
    ["nobody has overtime", 10, 6, 0, 37],
  ])("%s", (_, heads, offPeople, workPeople, hours) => {
    expect(longest(heads, off(offPeople, 3), work(workPeople, 7))).toBe(hours);
  });

  test("the average nets what is moved within its four months", () => {
    // All twelve: moved in September and October, taken off in November and December; what is left of 20 h is 0.
    const netted = stretched(12, 20, {
      to: month("2026-10"),
      returnFrom: month("2026-11"),
      returnTo: month("2026-12"),
    });
    const flag = flagOf(
      "working-time-48h",
      twelve({}, { start: month("2026-06"), horizonMonths: 7 }),
      netted,
    );
    expect(flag?.months).not.toContain("2026-12");
    // By the end of October, 20 h × 44/5 weeks over July to October, 123 days: 37 + 176/17.5714.
    expect(flag?.worstValue).toBeCloseTo(37 + 176 / (123 / 7), 6);
  });
});

describe("weeks of 55 hours over longer weeks and moved hours (2.24)", () => {
  test.each<readonly [string, readonly OptionChoice[], number | undefined]>([
    ["42 h of plus-time and 13 h of overtime", [plusTime(12, 42), evenings(4, 13)], 55],
    ["42 h of plus-time and 12 h of overtime", [plusTime(12, 42), evenings(4, 12)], undefined],
    ["10 h of overtime and 8 moved hours", [stretched(12, 8), evenings(4, 10)], 55],
    [
      "five hours by agreement, five moved and eight of overtime",
      [paidHours(12, 5), stretched(12, 5), evenings(4, 8)],
      55,
    ],
    ["plus-time and overtime that can be kept apart", [plusTime(8, 42), evenings(4, 13)], undefined],
  ])("%s", (_, options, hours) => {
    expect(flagOf("week-55h", twelve(), ...options)?.worstValue ?? undefined).toBe(hours);
  });

  test("in the low months the week is shorter", () => {
    const flag = flagOf("week-55h", twelve(), stretched(12, 8), evenings(12, 10));
    expect(flag?.months).toEqual(["2026-09", "2026-10", "2026-11"]);
  });
});

describe("plus-time above 42 hours (2.24)", () => {
  test.each([
    ["42 hours", 42, undefined],
    ["a minute above", 42.02, "red"],
    ["48 hours, computed as entered", 48, "red"],
  ])("%s", (_, week, level) => {
    const flag = flagOf("plus-time-42h", twelve(), plusTime(3, week, { to: month("2026-10") }));
    expect(flag?.level).toBe(level);
    if (flag !== null)
      expect(flag).toMatchObject({
        basis: "agreement",
        source: "plus-time-agreement",
        threshold: 42,
        worstValue: week,
        months: ["2026-09", "2026-10"],
        options: ["Plustid"],
      });
  });

  test("paid extra hours are another agreement, and have no such limit", () => {
    expect(flagOf("plus-time-42h", twelve(), paidHours(3, 8))).toBeNull();
  });

  test("of two agreements the longer week is told", () => {
    const flag = flagOf("plus-time-42h", twelve(), plusTime(3, 43), plusTime(2, 45, { name: "Anden" }));
    expect(flag).toMatchObject({ worstValue: 45, options: ["Plustid", "Anden"] });
  });

  test("a week that is not known is neither flagged nor passed over", () => {
    const unknown = { ...plusTime(3, 40), amounts: { people: given(3), "weekly-hours": given(null) } };
    const { flags, notJudged } = flagsOf(twelve(), unknown);
    expect(flags.filter(({ code }) => code === "plus-time-42h")).toEqual([]);
    expect(notJudged.map(({ code }) => code)).toContain("plus-time-42h");
  });
});

describe("temporary extra work (2.24)", () => {
  test.each<readonly [string, OptionChoice, readonly string[] | undefined]>([
    ["paid extra hours", paidHours(3, 3, { to: month("2026-10") }), ["2026-09", "2026-10"]],
    ["the high months of a norm period", stretched(3, 3), ["2026-09", "2026-10", "2026-11"]],
    ["plus-time with a last month", plusTime(3, 40, { to: month("2026-10") }), ["2026-09", "2026-10"]],
    ["plus-time without a last month is none", plusTime(3, 40), undefined],
  ])("%s", (_, choice, months) => {
    expect(flagOf("temporary-extra-work", twelve(), choice)?.months).toEqual(months);
  });

  test("a norm period and overtime at once are two measures", () => {
    const flag = flagOf("two-temporary-measures", twelve(), stretched(3, 3), evenings(3, 2));
    expect(flag?.months).toEqual(["2026-09", "2026-10", "2026-11"]);
  });
});

describe("time off that falls due while a norm period gives hours back", () => {
  test("either fits into the month, both do not", () => {
    // 12 people × 5 h × 4.4 weeks in September and in October are 528 h, 792 h of time off, of which 264 in December. Its
    // 22 days have 12 × 7.4 × 22 = 1,953.6 h; a fifth of what the time off leaves is 338 h. The norm period takes off
    // 12 × 18 × 13 × 22/62 = 996 h more, and a fifth of what is left then is 139 h.
    const owed = overtime([12, 5], ["2026-09", "2026-10"], { name: "Timer", compensation: "time-off" });
    const back = stretched(12, 18);
    const limited = twelve();
    expect(flagOf("time-off-owed", limited, owed)).toBeNull();
    expect(flagOf("time-off-owed", limited, back)).toBeNull();
    expect(flagOf("time-off-owed", limited, owed, back)?.level).toBe("amber");
  });
});

describe("raising the hours never lowers the 48-hour level", () => {
  const people = fc.integer({ min: 1, max: 12 });
  const drawn = fc.record({
    plus: people,
    week: fc.integer({ min: 38, max: 46 }),
    paid: people,
    paidHours: fc.integer({ min: 1, max: 8 }),
    evening: people,
    eveningHours: fc.integer({ min: 1, max: 12 }),
    more: fc.integer({ min: 1, max: 6 }),
    which: fc.constantFrom("week", "paidHours", "eveningHours", "plus", "paid", "evening"),
  });
  const levelOf = ({ plus, week, paid, paidHours: hours, evening, eveningHours }: Record<string, number>) => {
    const flag = flagOf(
      "working-time-48h",
      twelve(),
      plusTime(plus ?? 0, week ?? 0),
      paidHours(paid ?? 0, hours ?? 0, { from: month("2026-10"), to: month("2027-01") }),
      evenings(evening ?? 0, eveningHours),
    );
    return flag === null ? -1 : flagLevels.indexOf(flag.level);
  };

  test("plus-time, paid extra hours, overtime: more hours or more people", () => {
    fc.assert(
      fc.property(drawn, ({ more, which, ...now }) => {
        expect(levelOf({ ...now, [which]: now[which] + more })).toBeGreaterThanOrEqual(levelOf(now));
      }),
      { numRuns: 60 },
    );
  });
});
