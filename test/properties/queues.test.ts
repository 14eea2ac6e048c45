import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queueService } from "../../core/evaluate/queue-service.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { OpeningInterval, PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import { close, total } from "../support/figures.ts";
import { evaluate, hoursGroup, supplyOf } from "../support/golden.ts";
import { given, option, plan } from "../support/plan.ts";
import { randomDuty, randomRota } from "../support/random-duties.ts";
import { between } from "../support/random-work.ts";

const limits = { queues: true, reuse: true };
const duties = randomDuty("P0", ["G0"], ["T0"], limits);
const twoDuties = fc.tuple(duties, randomDuty("P1", ["G0"], ["T0"], limits));

const planOf = (...phoneDuties: readonly PhoneDuty[]): Plan =>
  plan({ horizonMonths: 2, staffGroups: [hoursGroup("G0", 1332)], phoneDuties });

const queueOf = (duty: PhoneDuty, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(planOf(duty), ...options);
  const [staffed] = evaluation.demand.phoneDuties;
  if (staffed === undefined) throw new Error("a plan without its duty");
  return { ...staffed.queue, service: queueService(evaluation.ledger, staffed.queue) };
};

const inMonth = (step: Step | null): number => (step === null ? Number.NaN : valueAt(step, 0));
const withPositions = (duty: PhoneDuty, positions: number): PhoneDuty => ({
  ...duty,
  positions: given(positions),
  serviceTarget: given(0.8),
  targetSeconds: given(60),
});
const withTarget = (duty: PhoneDuty, target: number): PhoneDuty => ({
  ...duty,
  positions: given(null),
  serviceTarget: given(target),
  targetSeconds: given(30),
});

/** More calls in the same hours. */
const moreCalls = (duty: PhoneDuty, by: number): PhoneDuty => {
  const more = (interval: OpeningInterval): OpeningInterval => ({
    ...interval,
    callsPerDay: given((interval.callsPerDay.value ?? 0) * by),
  });
  return {
    ...duty,
    callsPerWeek: given((duty.callsPerWeek.value ?? 0) * by),
    intervals: duty.intervals.map(more),
  };
};

const levelsOf = (duty: PhoneDuty): readonly number[] =>
  queueOf(duty).service.intervals.map(({ serviceLevel }) => inMonth(serviceLevel));

/** Unstable is worse than any level. */
const atMost = (lower: readonly number[], higher: readonly number[]): boolean =>
  lower.every((level, index) => {
    const other = higher[index] ?? Number.NaN;
    return Number.isNaN(level) || (!Number.isNaN(other) && level <= other + 1e-12);
  });

describe("13: the service of a queue", () => {
  test("falls in calls and in handling time, and rises in people", () => {
    fc.assert(
      fc.property(duties, fc.integer({ min: 1, max: 12 }), between(1, 3), (duty, people, by) => {
        const levels = levelsOf(withPositions(duty, people));
        expect(atMost(levelsOf(withPositions(moreCalls(duty, by), people)), levels)).toBe(true);
        const longer = { ...duty, handlingSeconds: given((duty.handlingSeconds.value ?? 0) * by) };
        expect(atMost(levelsOf(withPositions(longer, people)), levels)).toBe(true);
        expect(atMost(levels, levelsOf(withPositions(duty, people + 1)))).toBe(true);
        for (const level of levels) expect(Number.isNaN(level) || (level >= 0 && level <= 1)).toBe(true);
      }),
    );
  });

  test("people never fall when the target rises; they meet it, are above the load, and one fewer would not do", () => {
    fc.assert(
      fc.property(duties, between(0.1, 0.9), between(0, 0.09), (duty, target, more) => {
        const [lower, higher] = [queueOf(withTarget(duty, target)), queueOf(withTarget(duty, target + more))];
        for (const [index, { positions, offeredLoad }] of lower.intervals.entries()) {
          expect(inMonth(positions)).toBeLessThanOrEqual(inMonth(higher.intervals[index]?.positions ?? null));
          expect(inMonth(positions)).toBeGreaterThan(inMonth(offeredLoad));
          expect(inMonth(lower.service.intervals[index]?.serviceLevel ?? null)).toBeGreaterThanOrEqual(
            target - 1e-9,
          );
          if (inMonth(positions) === 1) continue;
          const fewer = queueOf({ ...withTarget(duty, target), positions: given(inMonth(positions) - 1) });
          const level = inMonth(fewer.service.intervals[index]?.serviceLevel ?? null);
          expect(Number.isNaN(level) || level < target + 1e-9).toBe(true);
        }
      }),
    );
  });
});

describe("calls are conserved", () => {
  const closing = fc.oneof(
    fc.record({ "opens-at": between(8, 11) }),
    fc.record({ "closes-at": between(9, 15) }),
    // Of the hours that the duty is open.
    fc.record({ "weekly-hours": between(0.01, 1) }),
  );

  test("open + X · (1 − v − u) · (1 + ρ), whichever hours close; what is open takes no more than it had", () => {
    fc.assert(
      fc.property(duties, closing, (duty, drawn) => {
        fc.pre("weekly-hours" in drawn || duty.intervals.length > 0);
        const before = queueOf(duty);
        const amounts =
          "weekly-hours" in drawn
            ? { "weekly-hours": drawn["weekly-hours"] * inMonth(before.openingHours) }
            : drawn;
        const after = queueOf(duty, option("shorter-opening-hours", amounts, { target: "P0" }));
        const all = inMonth(before.calls);
        if (inMonth(after.openingHours) < 1e-6) {
          expect(inMonth(after.calls)).toBeNaN();
          return;
        }
        const open = total(
          before.intervals.map(({ calls, hours }, index) => {
            const left = inMonth(after.intervals[index]?.hours ?? null) / inMonth(hours);
            return inMonth(calls) * Math.min(1, left);
          }),
        );
        const closed = all - open;
        const { vanishingShare: v, otherChannelShare: u, repeatShare: repeated } = duty.behaviour;
        const moved = closed * (1 - (v.value ?? 0) - (u.value ?? 0)) * (1 + (repeated.value ?? 0));
        expect(close(inMonth(after.calls), open + moved)).toBe(true);
        expect(close(inMonth(after.vanished), closed * (v.value ?? 0))).toBe(true);
        expect(close(inMonth(after.otherChannel), closed * (u.value ?? 0))).toBe(true);
        for (const [index, { hours }] of after.intervals.entries())
          if (!("weekly-hours" in amounts))
            expect(inMonth(hours)).toBeLessThanOrEqual(
              inMonth(before.intervals[index]?.hours ?? null) + 1e-9,
            );
      }),
    );
  });

  test("a rota has the calls of its duties and their hours of calls, and its hours are theirs", () => {
    fc.assert(
      fc.property(twoDuties, between(0.3, 0.95), (drawn, target) => {
        const both = drawn.map((duty) => withTarget(duty, target));
        const pool = option("rotating-phone-duty", {}, { target: randomRota });
        const staffed = evaluate(planOf(...both), pool).demand.phoneDuties;
        const rota = staffed[0]?.rota?.queue;
        if (rota === undefined) throw new Error("no rota");
        const apart = staffed.map(({ queue }) => queue);
        expect(
          close(
            total(rota.intervals.map(({ calls }) => inMonth(calls))),
            total(apart.map(({ calls }) => inMonth(calls))),
          ),
        ).toBe(true);
        const load = total(
          rota.intervals.map(({ offeredLoad, hours }) => inMonth(offeredLoad) * inMonth(hours)),
        );
        expect(close(load, total(apart.map(({ handling }) => inMonth(handling))))).toBe(true);
        expect(close(total(staffed.map((each) => inMonth(each.staffed))), inMonth(rota.staffed))).toBe(true);
      }),
    );
  });

  test("calls that take as long, at the same times, need no more people together than apart", () => {
    fc.assert(
      fc.property(twoDuties, between(0.3, 0.95), ([one, other], target) => {
        const hours = { openingHoursPerWeek: one.openingHoursPerWeek, intervals: [] };
        const alike = { ...hours, handlingSeconds: one.handlingSeconds };
        const both = [one, other].map((duty) => withTarget({ ...duty, ...alike }, target));
        const pool = option("rotating-phone-duty", {}, { target: randomRota });
        const staffed = evaluate(planOf(...both), pool).demand.phoneDuties;
        const apart = total(staffed.map(({ queue }) => inMonth(queue.staffed)));
        expect(inMonth(staffed[0]?.rota?.queue.staffed ?? null)).toBeLessThanOrEqual(apart * (1 + 1e-12));
      }),
    );
  });
});

test("an hour that interruptions take is freed once: options together free no more than there is, in any order", () => {
  fc.assert(
    fc.property(twoDuties, fc.array(between(0, 20), { minLength: 1, maxLength: 4 }), (drawn, amounts) => {
      const both = drawn.map((duty) => ({
        ...withPositions(duty, 2),
        interruptions: { perPersonAWeek: given(10), minutes: given(4) },
      }));
      const options = amounts.map((hours, index) =>
        index % 2 === 0
          ? option("talk-blocks", { "weekly-hours": hours }, { name: `B${index}`, staffGroup: "G0" })
          : option(
              "rotating-phone-duty",
              { people: hours, "occasions-a-week": 6, minutes: 10 },
              { name: `R${index}`, target: `P${(index >> 1) % 2}` },
            ),
      );
      const supplyWith = (...chosen: readonly OptionChoice[]) => {
        const { supply, interrupted } = supplyOf(evaluate(planOf(...both), ...chosen), "G0");
        return { supply: inMonth(supply), interrupted: inMonth(interrupted) };
      };
      const [none, all, turned] = [
        supplyWith(),
        supplyWith(...options),
        supplyWith(...[...options].reverse()),
      ];
      expect(close(all.supply, turned.supply)).toBe(true);
      expect(all.interrupted).toBeGreaterThanOrEqual(0);
      expect(all.interrupted).toBeLessThanOrEqual(none.interrupted + 1e-9);
      expect(all.supply).toBeLessThanOrEqual(none.supply + none.interrupted + 1e-9);
    }),
  );
});
