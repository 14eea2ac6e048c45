import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice } from "../../core/plan.ts";
import { evaluate, hoursGroup } from "../support/golden.ts";
import { openInterval, phoneQueue } from "../support/phone-duty.ts";
import { given, month, option, plan, scenario } from "../support/plan.ts";

const pool = option("rotating-phone-duty", {}, { name: "På tur", target: "Fælles" });

const duty = (name: string, changes: Partial<PhoneDuty>): PhoneDuty =>
  phoneQueue({ name, rota: "Fælles", ...changes });

const rotaOf = (phoneDuties: readonly PhoneDuty[], ...options: readonly OptionChoice[]) => {
  const of = plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties });
  const [staffed] = evaluate(of, pool, ...options).demand.phoneDuties;
  if (!staffed?.rota) throw new Error("no rota");
  return { rota: staffed.rota.queue, own: staffed.queue };
};

/** From, until, days a week, calls a week and people of each part that is open in the month. */
const partsIn = ({ rota }: ReturnType<typeof rotaOf>, at = 0): readonly (readonly number[])[] => {
  const read = (step: Step | null): number => (step ? valueAt(step, at) : Number.NaN);
  return rota.intervals
    .filter(({ hours }) => read(hours) !== 0)
    .map(({ from, until, daysPerWeek, calls, positions }) =>
      [from, until, daysPerWeek, calls, positions].map((step) => Math.round(read(step) * 1e6) / 1e6),
    );
};

const hoursIn = ({ rota }: ReturnType<typeof rotaOf>, at = 0) => [
  valueAt(rota.openingHours, at),
  valueAt(rota.staffed, at),
];

describe("weekdays that are not alike", () => {
  const quiet = openInterval(9, 12, 20, 3);
  const busy = openInterval(9, 12, 30, 2);

  // 3 days of 40 calls in 3 h are 1.1111 erlang, 3 people; 2 days of 60 are 1.6667, 4: 9 · 3 + 6 · 4
  test("days of one duty are different days, in whatever order their rows stand", () => {
    for (const ofB of [
      [quiet, busy],
      [busy, quiet],
    ]) {
      const shared = rotaOf([duty("A", { intervals: [quiet, busy] }), duty("B", { intervals: ofB })]);
      expect(partsIn(shared)).toEqual([
        [9, 12, 3, 120, 3],
        [9, 12, 2, 120, 4],
      ]);
      expect(hoursIn(shared)).toEqual([15, 51]);
    }
  });

  // As many days each: 2 days of 30 + 30 calls, 1.6667 erlang, 4 people; 2 of 20 + 20, 3 people: 6 · 3 + 6 · 4
  test("of as many days the calls tell which meet", () => {
    const rows = [openInterval(9, 12, 20, 2), busy];
    const shared = rotaOf([duty("A", { intervals: rows }), duty("B", { intervals: [...rows].reverse() })]);
    expect(hoursIn(shared)).toEqual([12, 42]);
  });

  test("a rota of one duty is that duty", () => {
    const shared = rotaOf([duty("A", { intervals: [quiet, busy] })]);
    // 20 calls in 3 h are .5556 erlang, 30 are .8333
    expect(hoursIn(shared)).toEqual([15, valueAt(shared.own.staffed, 0)]);
    expect(partsIn(shared).map(([, , days, calls]) => [days, calls])).toEqual([
      [3, 60],
      [2, 60],
    ]);
  });

  // Of A up to 12 on 3 days 60 calls and on 2 days 40; of B 30 a day all week, of 6 h: half of them up to 12
  test("three long days and two short ones are five days", () => {
    const long = [openInterval(9, 12, 40, 2), openInterval(9, 15, 120, 3)];
    const shared = rotaOf([
      duty("A", { intervals: long }),
      duty("B", { intervals: [openInterval(9, 15, 30)] }),
    ]);
    expect(partsIn(shared).map((part) => part.slice(0, 4))).toEqual([
      [9, 12, 3, 225],
      [9, 12, 2, 110],
      [12, 15, 3, 225],
      [12, 15, 2, 30],
    ]);
    expect(hoursIn(rotaOf([duty("A", { intervals: long })]))[0]).toBe(24);
  });

  // A is open 20 h before, 30 from March: each interval half as long again, 9–12 and 11–14. B stays 9–13.
  // In January both have 20 calls an hour from 9 to 13.
});

describe("a duty without times of day", () => {
  const timed = duty("A", { intervals: [openInterval(9, 15, 120)] });
  const untimed = duty("B", { openingHoursPerWeek: given(20) });

  // B 9–13 with 30 calls an hour; A 20 an hour, from March its 120 calls over 11–15, 30 an hour:
  // 2.5, 5 and 2.5 erlang are 5, 8 and 5 people, (5 + 8 + 5) · 10 h
  test("opens with the first of the others, also when an option opens that one later", () => {
    const later = option(
      "shorter-opening-hours",
      { "opens-at": 11 },
      { target: "A", from: month("2026-03") },
    );
    const shared = rotaOf([timed, untimed], later);
    expect(hoursIn(shared, 2)).toEqual([30, 180]);
    expect(partsIn(shared, 2)).toEqual([
      [9, 11, 5, 300, 5],
      [11, 13, 5, 600, 8],
      [13, 15, 5, 300, 5],
    ]);
    expect(hoursIn(shared)[0]).toBe(30);
    expect(hoursIn(shared)).toEqual(hoursIn(rotaOf([timed, untimed])));
  });

  test("is not known only in the months in which an option closes it at a time", () => {
    const closes = option(
      "shorter-opening-hours",
      { "closes-at": 12 },
      { target: "B", from: month("2026-03") },
    );
    const shared = rotaOf([timed, untimed], closes);
    expect(hoursIn(shared, 1)).toEqual(hoursIn(rotaOf([timed, untimed])));
    expect(hoursIn(shared, 2)).toEqual([Number.NaN, Number.NaN]);
  });
});

test("with a duty whose calls nobody has stated, neither hours nor people of the rota are known", () => {
  const phoneDuties = [duty("A", {}), duty("B", { callsPerWeek: given(null), positions: given(1) })];
  const scenarios = [scenario("På tur", pool)];
  const { result } = evaluatePlan(plan({ staffGroups: [hoursGroup("Team", 1000)], phoneDuties, scenarios }));
  const rota = result.scenarios[0]?.queues.find((queue) => queue.duty === "Fælles");
  expect(rota).toMatchObject({ openingHoursPerWeek: null, staffedHoursPerWeek: null, callsPerWeek: null });
});
