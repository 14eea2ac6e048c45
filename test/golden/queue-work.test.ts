import { describe, expect, test } from "vitest";
import { queueService } from "../../core/evaluate/queue-service.ts";
import { explain } from "../../core/explain/explanation.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import { scenarioFlags } from "../../core/flags/scenario-flags.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice } from "../../core/plan.ts";
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
import { openInterval, phoneQueue } from "../support/phone-duty.ts";
import { given, month, option, plan } from "../support/plan.ts";
import { recompute } from "../support/second-evaluator.ts";

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
        phoneDuties: [phoneQueue({ behaviour, ...changes })],
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
        phoneDuties: [phoneQueue({ behaviour })],
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
  const intervals = [openInterval(9, 11, 60), openInterval(11, 15, 20)];

  test("is told of the worst interval, where the user fixes the people", () => {
    // 60 calls in 2 h are 2.5 at a time, 20 in 4 h .4167
    const [flag] = flagsOf([phoneQueue({ intervals, positions: given(2) })]);
    expect(flag).toMatchObject({ level: "red", subject: "Hovednummer", threshold: 2 });
    expectPrinted(flag?.worstValue ?? 0, "2.5000");
    expect(flagsOf([phoneQueue({ intervals, positions: given(3) })])).toEqual([]);
  });

  test("is not told where the target sets the people, and is in the months in which an option sets them", () => {
    expect(flagsOf([phoneQueue({ intervals })])).toEqual([]);
    const fewer = option(
      "rotating-phone-duty",
      { positions: 1 },
      { name: "Færre", target: "Hovednummer", from: month("2026-11") },
    );
    expect(flagsOf([phoneQueue({ intervals })], fewer)).toMatchObject([
      { months: ["2026-11", "2026-12"], options: ["Færre"], threshold: 1 },
    ]);
  });

  test("of a rota in its months, and not of its duties in those", () => {
    const two = ["A", "B"].map((name) => phoneQueue({ name, positions: given(1), rota: "Fælles" }));
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
      months: ["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
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
        phoneDuties: [phoneQueue({ intervals: [openInterval(9, 11, 60), openInterval(11, 15, 20)] })],
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
      phoneQueue({
        name,
        rota: "Fælles",
        callsPerWeek: given(300),
        intervals: [openInterval(9, 12, name === "A" ? 40 : 20)],
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
