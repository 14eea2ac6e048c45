import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import { queueService } from "../../core/evaluate/queue-service.ts";
import { explain } from "../../core/explain/explanation.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import { scenarioFlags } from "../../core/flags/scenario-flags.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice } from "../../core/plan.ts";
import type { QueueFigures } from "../../core/result/queues.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
  lineOf,
  monthsOf,
  servedOf,
} from "../support/golden.ts";
import { given, month, option, plan, scenario, unstatedQueue } from "../support/plan.ts";
import { recompute } from "../support/second-evaluator.ts";

const duty = (changes: Partial<PhoneDuty> = {}): PhoneDuty => ({
  name: "Hovednummer",
  homeGroup: "Team",
  permittedGroups: ["Team"],
  openingHoursPerWeek: given(30),
  positions: given(null),
  offPhoneShare: given(0),
  callsPerWeek: given(600),
  handlingSeconds: given(300),
  ...unstatedQueue,
  serviceTarget: given(0.8),
  targetSeconds: given(60),
  at: null,
  ...changes,
});

const told = (
  phoneDuties: readonly PhoneDuty[],
  ...options: readonly OptionChoice[]
): readonly QueueFigures[] => {
  const scenarios = [scenario("I dag", ...options)];
  const { result } = evaluatePlan(plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties, scenarios }));
  return result.scenarios[0]?.queues ?? [];
};

const interval = (from: number, until: number, callsPerDay: number) => ({
  from: given(from),
  until: given(until),
  daysPerWeek: given(5),
  callsPerDay: given(callsPerDay),
  at: null,
});

describe("queues as they are told (2.13)", () => {
  test("3 people give .7704, 4 give .9357", () => {
    const level = (positions: number) => told([duty({ positions: given(positions) })])[0]?.serviceLevel ?? 0;
    expectPrinted(level(3), "0.7704");
    expectPrinted(level(4), "0.9357");
  });

  test("2 people at 1.67 erlang: 29 % within 60 s, and a wait of 682 s (domain 3)", () => {
    const [queue] = told([duty({ positions: given(2) })]);
    expectPrinted(queue?.serviceLevel ?? 0, "0.29");
    expectPrinted(queue?.averageWaitSeconds ?? 0, "682");
    expect(queue?.intervals[0]?.stable).toBe(true);
  });

  test("one run of all months where nothing changes but the working days", () => {
    const queues = told([duty()]);
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
    const queues = told([duty({ behaviour })], shorter);
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

  test("as many calls as people: unstable, and no figure for it", () => {
    // 720 calls · 300 s / 3600 / 30 h = 2
    const [queue] = told([duty({ callsPerWeek: given(720), positions: given(2) })]);
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
    const [queue] = told([duty({ intervals: [interval(9, 11, 60), interval(11, 15, 20)] })]);
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
    const intervals = [interval(9, 11, 60), interval(11, 13, 20), interval(13, 15, 20)];
    const [queue] = told([duty({ intervals })], closes);
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
    const [before, after] = told([duty()], opens);
    expect([before?.openingHoursPerWeek, before?.to]).toEqual([30, "2026-01"]);
    expect([after?.openingHoursPerWeek, after?.staffedHoursPerWeek]).toEqual([null, null]);
  });

  test("all hours closed: nobody sits there, and the calls that move come nowhere", () => {
    const [queue] = told(
      [duty()],
      option("shorter-opening-hours", { "weekly-hours": 0 }, { target: "Hovednummer" }),
    );
    expect([queue?.staffedHoursPerWeek, queue?.callsPerWeek, queue?.intervals]).toEqual([0, 0, []]);
  });

  test("the rota of duties beside them, in its months", () => {
    const both = ["A", "B"].map((name) => duty({ name, rota: "Fælles", callsPerWeek: given(300) }));
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

describe("calls that come another way (2.13)", () => {
  const behaviour = {
    vanishingShare: given(0.2),
    otherChannelShare: given(0.1),
    otherChannelMinutes: given(6),
    repeatShare: given(0),
  };
  const shorter = option(
    "shorter-opening-hours",
    { "weekly-hours": 15 },
    { target: "Hovednummer", from: month("2026-02") },
  );
  const work = (changes: Partial<PhoneDuty> = {}, ...options: readonly OptionChoice[]) =>
    evaluate(
      plan({
        closings: evenMonths(12),
        staffGroups: [hoursGroup("Team", 1000)],
        phoneDuties: [duty({ behaviour, ...changes })],
      }),
      ...options,
    );
  const name = "Hovednummer\nother-channel";

  test("10 % of 300 calls a week of closed hours at 6 minutes are 10.8 h in a month of 3.6 weeks, after what is ranked 1", () => {
    const evaluation = work({}, shorter);
    const line = lineOf(evaluation, name);
    expectPrintedRow(monthsOf(evaluation, line.arising), ["0.00", "10.80", "10.80"]);
    expect([line.priority, line.homeGroup, line.permittedGroups]).toEqual([2, "Team", ["Team"]]);
    expectPrintedRow(servedOf(evaluation, name).served, ["0.00", "10.80"]);
  });

  test("it waits where there are no hours for it, unlike the calls, and is told in pieces", () => {
    const evaluation = evaluate(
      plan({
        closings: evenMonths(12),
        staffGroups: [hoursGroup("Team", 100)],
        phoneDuties: [duty({ behaviour })],
      }),
      shorter,
    );
    // 11 months of 108 contacts
    expectPrinted(servedOf(evaluation, name).closing.at(-1) ?? 0, "118.80");
    expectPrinted(servedOf(evaluation, name).closingPieces, "1188.0");
  });

  test("no such work without an option that closes hours, or where it takes no time", () => {
    const linesOf = (evaluation: ReturnType<typeof evaluate>) =>
      evaluation.demand.lines.map((line) => line.name);
    expect(linesOf(work())).not.toContain(name);
    const noTime = { ...behaviour, otherChannelMinutes: given(0) };
    expect(linesOf(work({ behaviour: noTime }, shorter))).not.toContain(name);
  });
});

describe("a queue that grows for as long as the phones are open (2.24)", () => {
  const flagsOf = (phoneDuties: readonly PhoneDuty[], ...options: readonly OptionChoice[]) => {
    const of = plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties });
    return scenarioFlags(of, evaluate(of, ...options)).flags.filter(({ code }) => code === "unstable-queue");
  };
  const intervals = [interval(9, 11, 60), interval(11, 15, 20)];

  test("is told of the worst interval, where the user fixes the people", () => {
    // 60 calls in 2 h are 2.5 at a time, 20 in 4 h .4167
    const [flag] = flagsOf([duty({ intervals, positions: given(2) })]);
    expect(flag).toMatchObject({ level: "red", subject: "Hovednummer", threshold: 2 });
    expectPrinted(flag?.worstValue ?? 0, "2.5000");
    expect(flagsOf([duty({ intervals, positions: given(3) })])).toEqual([]);
  });

  test("is not told where the target sets the people, and is in the months in which an option sets them", () => {
    expect(flagsOf([duty({ intervals })])).toEqual([]);
    const fewer = option(
      "rotating-phone-duty",
      { positions: 1 },
      { name: "Færre", target: "Hovednummer", from: month("2026-11") },
    );
    expect(flagsOf([duty({ intervals })], fewer)).toMatchObject([
      { months: ["2026-11", "2026-12"], options: ["Færre"], threshold: 1 },
    ]);
  });

  test("of a rota in its months, and not of its duties in those", () => {
    const two = ["A", "B"].map((name) => duty({ name, positions: given(1), rota: "Fælles" }));
    const pool = (positions: number) =>
      option(
        "rotating-phone-duty",
        { positions },
        { name: "På tur", target: "Fælles", from: month("2026-07") },
      );
    // 1.6667 each for one person, and 3.3333 together
    expect(flagsOf(two, pool(4)).map(({ subject, months }) => [subject, months.at(-1)])).toEqual([
      ["A", "2026-06"],
      ["B", "2026-06"],
    ]);
    const [, , rota] = flagsOf(two, pool(3));
    expect(rota).toMatchObject({
      subject: "Fælles",
      months: [..."789"].map((m) => `2026-0${m}`).concat("2026-10", "2026-11", "2026-12"),
      options: ["På tur"],
      threshold: 3,
    });
    expectPrinted(rota?.worstValue ?? 0, "3.3333");
  });
});

describe("why a figure of a queue", () => {
  const explained = (step: Step | null | undefined, at = 0) => {
    if (!step) throw new Error("no step");
    const explanation = explain(step, at);
    return {
      value: recompute(explanation).get(explanation.figure),
      figures: Object.values(explanation.figures),
    };
  };

  test("people, level and wait open down to the cells of calls, times, handling and target", () => {
    const evaluation = evaluate(
      plan({
        staffGroups: [hoursGroup("Team", 1000)],
        phoneDuties: [duty({ intervals: [interval(9, 11, 60), interval(11, 15, 20)] })],
      }),
      option("shorter-opening-hours", { "closes-at": 13 }, { target: "Hovednummer" }),
    );
    const [staffed] = evaluation.demand.phoneDuties;
    if (staffed === undefined) throw new Error("no duty");
    const service = queueService(evaluation.ledger, staffed.queue);
    const [busy] = service.intervals;
    expect(explained(busy?.interval.positions).value).toBe(valueAt(busy?.interval.positions as Step, 0));
    for (const step of [service.serviceLevel, service.averageWait, busy?.serviceLevel, busy?.occupancy]) {
      const { value, figures } = explained(step);
      expectPrinted(value ?? Number.NaN, valueAt(step as Step, 0).toFixed(9));
      const quantities = figures.map(({ quantity }) => quantity);
      for (const quantity of [
        "interval-from",
        "calls-per-day",
        "handling-seconds",
        "service-target",
      ] as const)
        expect(quantities).toContain(quantity);
    }
  });

  test("of a rota too", () => {
    const both = ["A", "B"].map((name) =>
      duty({
        name,
        rota: "Fælles",
        callsPerWeek: given(300),
        intervals: [interval(9, 12, name === "A" ? 40 : 20)],
      }),
    );
    const pool = option("rotating-phone-duty", {}, { target: "Fælles", from: month("2026-03") });
    const evaluation = evaluate(plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties: both }), pool);
    for (const { staffed, rota } of evaluation.demand.phoneDuties) {
      for (const at of [0, 5])
        expectPrinted(explained(staffed, at).value ?? 0, valueAt(staffed, at).toFixed(9));
      const level = rota && queueService(evaluation.ledger, rota.queue).serviceLevel;
      expectPrinted(explained(level).value ?? 0, valueAt(level as Step, 0).toFixed(9));
    }
  });
});
