import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice } from "../../core/plan.ts";
import type { QueueFigures } from "../../core/result/queues.ts";
import { evenMonths, expectPrinted, hoursGroup } from "../support/golden.ts";
import { openInterval, phoneQueue } from "../support/phone-duty.ts";
import { given, month, option, plan, scenario } from "../support/plan.ts";

const told = (
  phoneDuties: readonly PhoneDuty[],
  ...options: readonly OptionChoice[]
): readonly QueueFigures[] => {
  const scenarios = [scenario("I dag", ...options)];
  const { result } = evaluatePlan(plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties, scenarios }));
  return result.scenarios[0]?.queues ?? [];
};

describe("queues as they are told (2.13)", () => {
  test("3 people give .7704, 4 give .9357", () => {
    const level = (positions: number) =>
      told([phoneQueue({ positions: given(positions) })])[0]?.serviceLevel ?? 0;
    expectPrinted(level(3), "0.7704");
    expectPrinted(level(4), "0.9357");
  });

  test("2 people at 1.67 erlang: 29 % within 60 s, and a wait of 682 s (domain 3)", () => {
    const [queue] = told([phoneQueue({ positions: given(2) })]);
    expectPrinted(queue?.serviceLevel ?? 0, "0.29");
    expectPrinted(queue?.averageWaitSeconds ?? 0, "682");
    expect(queue?.intervals[0]?.stable).toBe(true);
  });

  test.each([
    [26 / 3, 12],
    [9, 12 + 1 / 3],
  ])("80 calls from %d to %d fill two people, whatever the rounding", (from, until) => {
    const phone = phoneQueue({
      openingHoursPerWeek: given(null),
      positions: given(2),
      intervals: [openInterval(from, until, 80)],
    });
    const scenarios = [scenario("I dag")];
    const { result } = evaluatePlan(
      plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties: [phone], scenarios }),
    );
    const [today] = result.scenarios;
    const full = { stable: false, serviceLevel: null, averageWaitSeconds: null, occupancy: null };
    expect(today?.queues).toMatchObject([{ averageWaitSeconds: null, intervals: [full] }]);
    expect(today?.flags.map(({ code }) => code)).toContain("unstable-queue");
    expect(told([{ ...phone, positions: given(null) }])[0]?.intervals[0]?.positions).toBeGreaterThan(2);
  });

  // 86.4 calls a day of 300 s in 6 hours are 1.2 erlang: too many while one person is there, and not while two are.
  test.each([
    [1, false],
    [1.5, null],
    [2, true],
    [2.5, true],
  ])("1.2 erlang and %d at the phones: stable %s, with figures only where it is", (positions, stable) => {
    const [queue] = told([phoneQueue({ callsPerWeek: given(432), positions: given(positions) })]);
    expect(queue?.intervals[0]?.stable).toBe(stable);
    expect([queue?.serviceLevel, queue?.averageWaitSeconds].map((figure) => figure !== null)).toEqual(
      Array.from({ length: 2 }, () => stable === true),
    );
  });

  test("one run of all months where nothing changes but the working days", () => {
    const queues = told([phoneQueue()]);
    expect(queues).toHaveLength(1);
    expect(queues[0]).toMatchObject({
      duty: "Hovednummer",
      duties: ["Hovednummer"],
      from: "2026-01",
      to: "2026-12",
      openingHoursPerWeek: 30,
      callsPerWeek: 600,
      vanishedCallsPerWeek: 0,
      otherChannelCallsPerWeek: 0,
      staffedHoursPerWeek: 120,
      handlingHoursPerWeek: 50,
      reusedHoursPerWeek: 0,
    });
    expect(queues[0]?.intervals).toMatchObject([
      { from: null, until: null, daysPerWeek: 5, callsPerDay: 120 },
    ]);
  });

  test("a run for each time in which an option is in force", () => {
    const shorter = option(
      "shorter-opening-hours",
      { "weekly-hours": 15 },
      { target: "Hovednummer", from: month("2026-03"), to: month("2026-05") },
    );
    const behaviour = {
      vanishingShare: given(0.2),
      otherChannelShare: given(0.1),
      otherChannelMinutes: given(0),
      repeatShare: given(0.1),
    };
    const queues = told([phoneQueue({ behaviour })], shorter);
    expect(queues.map(({ from, to }) => [from, to])).toEqual([
      ["2026-01", "2026-02"],
      ["2026-03", "2026-05"],
      ["2026-06", "2026-12"],
    ]);
    // A week: 300 of closed hours, of which 60 vanish and 30 come another way; 300 + 210 · 1.1 = 531
    expectPrinted(queues[1]?.vanishedCallsPerWeek ?? 0, "60.00");
    expectPrinted(queues[1]?.otherChannelCallsPerWeek ?? 0, "30.00");
    expectPrinted(queues[1]?.callsPerWeek ?? 0, "531.00");
  });

  describe("opening hours that nobody can tell", () => {
    const byClock = { intervals: [openInterval(9, 12, 60), openInterval(12, 15, 60)] };
    const from = month("2026-03");
    const cut = (amounts: Parameters<typeof option>[1]) =>
      option("shorter-opening-hours", amounts, { target: "Hovednummer", from });
    const inMarch = (...options: readonly OptionChoice[]) =>
      told([phoneQueue(byClock)], ...options).find((run) => run.from <= "2026-03" && run.to >= "2026-03");
    const nothing = { callsPerWeek: null, vanishedCallsPerWeek: null, staffedHoursPerWeek: null };

    test("two options that together leave nothing give no figure, and never calls that are gone", () => {
      expect(inMarch(cut({ "opens-at": 12 }), cut({ "closes-at": 12 }))).toMatchObject(nothing);
    });

    test("more hours a week than the parts of the day come to, also after another option has cut them", () => {
      expect(inMarch(cut({ "weekly-hours": 45 }))).toMatchObject(nothing);
      expect(inMarch(cut({ "closes-at": 12 }), cut({ "weekly-hours": 20 }))).toMatchObject(nothing);
      // 15 of the 30 hours by the clock, and two thirds of those by the week
      expect(inMarch(cut({ "closes-at": 12 }), cut({ "weekly-hours": 10 }))?.openingHoursPerWeek).toBe(10);
    });

    test("a part of the day on no day of the week is as if it were not there", () => {
      const never = { ...openInterval(15, 17, 30), daysPerWeek: given(0) };
      const intervals = [...byClock.intervals, never];
      expect(told([phoneQueue({ intervals })])).toEqual(told([phoneQueue(byClock)]));
    });

    test("a duty that is open for no hours has no figure for calls that come all the same", () => {
      const [queue] = told([phoneQueue({ openingHoursPerWeek: given(0) })]);
      expect(queue).toMatchObject({ staffedHoursPerWeek: null, serviceLevel: null });
    });
  });

  // 4 people in 30 hours are 120 a week, 432 in a month of 3.6 weeks: 216 hours are half of it.
  test("a duty that there are not people for: what nobody sits is told, lost and flagged", () => {
    const of = (hours: number) =>
      evaluatePlan(
        plan({
          closings: evenMonths(12),
          staffGroups: [hoursGroup("Team", hours)],
          phoneDuties: [phoneQueue()],
          scenarios: [scenario("I dag")],
        }),
      ).result.scenarios[0];
    const half = of(216);
    expectPrinted(half?.queues[0]?.unstaffedHoursPerWeek ?? 0, "60.000000");
    expect(half?.notDone).toMatchObject([{ task: "Hovednummer", backlogHours: 0, droppedHours: 0 }]);
    expectPrinted(half?.notDone[0]?.lostHours ?? 0, "2592.000");
    const flag = half?.flags.find(({ code }) => code === "unstaffed-duty");
    expect(flag).toMatchObject({ level: "red", subject: "Hovednummer" });
    expect(flag?.months).toHaveLength(12);
    expectPrinted(flag?.worstValue ?? 0, "216.000");
    const whole = of(432);
    expect(whole?.queues[0]?.unstaffedHoursPerWeek).toBe(0);
    expect(whole?.notDone).toEqual([]);
    expect(whole?.flags.map(({ code }) => code)).not.toContain("unstaffed-duty");
  });

  test("as many calls as people: unstable, and no figure for it", () => {
    // 720 calls · 300 s / 3600 / 30 h = 2
    const [queue] = told([phoneQueue({ callsPerWeek: given(720), positions: given(2) })]);
    expect(queue?.intervals[0]).toMatchObject({
      positions: 2,
      stable: false,
      serviceLevel: null,
      averageWaitSeconds: null,
      occupancy: null,
    });
    expect(queue?.serviceLevel).toBeNull();
  });

  test("the day's level is the mean by calls, each interval with its own people", () => {
    const [queue] = told([phoneQueue({ intervals: [openInterval(9, 11, 60), openInterval(11, 15, 20)] })]);
    // 60 calls in 2 h are 2.5 erlang, 5 people; 20 in 4 h are .4167, 2 people.
    const [busy, quiet] = queue?.intervals ?? [];
    expect([busy?.positions, quiet?.positions]).toEqual([5, 2]);
    expectPrinted(busy?.offeredErlangs ?? 0, "2.5000");
    expectPrinted(quiet?.offeredErlangs ?? 0, "0.4167");
    const mean = ((busy?.serviceLevel ?? 0) * 60 + (quiet?.serviceLevel ?? 0) * 20) / 80;
    expectPrinted(queue?.serviceLevel ?? 0, mean.toFixed(6));
    expectPrinted(queue?.staffedHoursPerWeek ?? 0, "90.0");
    expect([queue?.openingHoursPerWeek, queue?.callsPerWeek]).toEqual([30, 400]);
  });

  test("a time of day at which the phones close takes the intervals after it, and part of the one it falls in", () => {
    const closes = option("shorter-opening-hours", { "closes-at": 12 }, { target: "Hovednummer" });
    const intervals = [openInterval(9, 11, 60), openInterval(11, 13, 20), openInterval(13, 15, 20)];
    const [queue] = told([phoneQueue({ intervals })], closes);
    expect(queue?.openingHoursPerWeek).toBe(15);
    // Open 60 + 10, closed 10 + 20; the 30 spread as 70 are: 60 · 100/70 and 10 · 100/70
    expect(queue?.intervals.map(({ from, until }) => [from, until])).toEqual([
      [9, 11],
      [11, 12],
    ]);
    expectPrinted(queue?.intervals[0]?.callsPerDay ?? 0, "85.7143");
    expectPrinted(queue?.intervals[1]?.callsPerDay ?? 0, "14.2857");
  });

  test("a time of day says nothing where nobody has told when the duty is open", () => {
    const opens = option(
      "shorter-opening-hours",
      { "opens-at": 10 },
      { target: "Hovednummer", from: month("2026-02") },
    );
    const [before, after] = told([phoneQueue()], opens);
    expect([before?.openingHoursPerWeek, before?.to]).toEqual([30, "2026-01"]);
    expect([after?.openingHoursPerWeek, after?.staffedHoursPerWeek]).toEqual([null, null]);
  });

  test("all hours closed: nobody sits there, and the calls that move come nowhere", () => {
    const [queue] = told(
      [phoneQueue()],
      option("shorter-opening-hours", { "weekly-hours": 0 }, { target: "Hovednummer" }),
    );
    expect([queue?.staffedHoursPerWeek, queue?.callsPerWeek, queue?.intervals]).toEqual([0, 0, []]);
  });

  test.each([
    ["the hours a week alone", []],
    ["one time of day", [openInterval(9, 15, 120)]],
    ["two", [openInterval(9, 12, 60), openInterval(12, 15, 60)]],
  ])("closed for a time, with %s: nobody is served then, and as before outside it", (_, intervals) => {
    const closed = option(
      "shorter-opening-hours",
      { "weekly-hours": 0 },
      { target: "Hovednummer", from: month("2026-03"), to: month("2026-05") },
    );
    const hours = given(intervals.length === 0 ? 30 : null);
    const [before, during, after] = told([phoneQueue({ openingHoursPerWeek: hours, intervals })], closed);
    expect(during).toMatchObject({ serviceLevel: null, averageWaitSeconds: null, intervals: [] });
    for (const open of [before, after]) expectPrinted(open?.serviceLevel ?? 0, "0.9357");
  });

  test("the rota of duties beside them, in its months", () => {
    const both = ["A", "B"].map((name) => phoneQueue({ name, rota: "Fælles", callsPerWeek: given(300) }));
    const pool = option("rotating-phone-duty", {}, { target: "Fælles", from: month("2026-07") });
    const queues = told(both, pool);
    expect(queues.map(({ duty: name, duties, from, to }) => [name, duties.length, from, to])).toEqual([
      ["A", 1, "2026-01", "2026-06"],
      ["B", 1, "2026-01", "2026-06"],
      ["Fælles", 2, "2026-07", "2026-12"],
    ]);
    expect(queues[2]).toMatchObject({ callsPerWeek: 600, openingHoursPerWeek: 30, staffedHoursPerWeek: 120 });
  });
});
