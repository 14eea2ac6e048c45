import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reusedTimeOf } from "../../core/demand/reused-time.ts";
import type { ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { servedAhead } from "../../core/evaluate/served-ahead.ts";
import { sourcesOf } from "../../core/evaluate/service.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import { close, evaluateCase, total } from "../support/figures.ts";
import { randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 60 };
const monthsOf = (horizon: number) => Array.from({ length: horizon }, (_, month) => month);

/** Hours of the groups, and the time between calls that other work is done in. */
const hoursOf = ({ ledger, supplies, demand }: ScenarioEvaluation) =>
  sourcesOf(
    supplies,
    reusedTimeOf(ledger, { supplies, phoneDuties: demand.phoneDuties }, () =>
      servedAhead(ledger, supplies, demand.lines),
    ),
  );

/** All unions of the sets, by members; with three groups there are at most seven sets. */
const unionsOf = (sets: readonly (readonly string[])[]): readonly ReadonlySet<string>[] => {
  const unions = new Map<string, ReadonlySet<string>>();
  for (const set of sets) {
    for (const known of [new Set<string>(), ...unions.values()]) {
      const union = new Set([...known, ...set]);
      unions.set([...union].sort().join(), union);
    }
  }
  return [...unions.values()];
};

describe("hours are conserved (section 6)", () => {
  test("1: opening + growth + arrived = served + dropped + lost + closing, by line and month", () => {
    fc.assert(
      fc.property(randomCase(), (drawn) => {
        for (const { served } of evaluateCase(drawn).outcomes) {
          let before = served.opening.hours;
          for (const [month, closing] of served.closing.entries()) {
            const came = before + (served.growth[month] ?? 0) + (served.arrived[month] ?? 0);
            const went = (served.served[month] ?? 0) + (served.growthServed[month] ?? 0);
            const dropped = served.dropped[month] ?? 0;
            expect(close(came, went + dropped + (served.lost[month] ?? 0) + closing)).toBe(true);
            expect(dropped).toBeGreaterThanOrEqual(0);
            expect(Math.min(went, closing)).toBeGreaterThanOrEqual(0);
            before = closing;
          }
        }
      }),
      runs,
    );
  });

  test("2: those who may do some work serve no more of it than their hours", () => {
    fc.assert(
      fc.property(randomCase(), (drawn) => {
        const evaluation = evaluateCase(drawn);
        const { outcomes, frame } = evaluation;
        const sources = hoursOf(evaluation);
        const sets = outcomes.map(({ served }) => served.line.permittedGroups);
        for (const union of unionsOf(sets)) {
          const inside = outcomes.filter(({ served }) =>
            served.line.permittedGroups.every((group) => union.has(group)),
          );
          const members = sources.filter(({ name }) => union.has(name));
          for (const month of monthsOf(frame.horizon)) {
            const done = total(
              inside.map(({ served }) => (served.served[month] ?? 0) + (served.growthServed[month] ?? 0)),
            );
            const hours = total(members.map(({ supply }) => Math.max(0, valueAt(supply, month))));
            expect(done).toBeLessThanOrEqual(hours + 1e-9 * Math.max(1, hours));
          }
        }
      }),
      runs,
    );
  });

  test("2.25: the shortages of the groups are the total that ordinary arithmetic gives", () => {
    fc.assert(
      fc.property(randomCase(), (drawn) => {
        const evaluation = evaluateCase(drawn);
        const { outcomes, groups, frame } = evaluation;
        const sources = hoursOf(evaluation);
        const sets = unionsOf(outcomes.map(({ served }) => served.line.permittedGroups));
        for (const month of monthsOf(frame.horizon)) {
          const hoursOfLine = ({ arising, growth }: { arising: Step; growth: { hours: Step } | null }) =>
            valueAt(arising, month) + (growth ? valueAt(growth.hours, month) : 0);
          const excess = sets.map((union) => {
            const inside = outcomes.filter(({ served }) =>
              served.line.permittedGroups.every((group) => union.has(group)),
            );
            const members = sources.filter(({ name }) => union.has(name));
            return (
              total(inside.map(({ served }) => hoursOfLine(served.line))) -
              total(members.map(({ supply }) => Math.max(0, valueAt(supply, month))))
            );
          });
          const short = total(
            groups.map(({ gap }) => valueAt(gap.shortage, month) * valueAt(gap.supply.net.meanNet, month)),
          );
          // Time off beyond a group's hours is lacking besides: nobody can do the work, and it is owed on top.
          const beyondHours = total(groups.map(({ gap }) => Math.max(0, -valueAt(gap.supply.supply, month))));
          expect(close(short, Math.max(0, ...excess) + beyondHours, 1e-8)).toBe(true);
        }
      }),
      runs,
    );
  });

  test("shutdowns and batches move work and make none: over the months it all arises, or is still to come", () => {
    fc.assert(
      fc.property(randomCase({ horizons: [12] }), (drawn) => {
        for (const { served } of evaluateCase(drawn).outcomes) {
          const { line } = served;
          const put = total(line.deferred.flatMap(({ hours }) => monthsOf(12).map((m) => valueAt(hours, m))));
          const back = total(
            line.deferred.flatMap(({ returned }) => monthsOf(12).map((m) => valueAt(returned, m))),
          );
          const arisen = total(monthsOf(12).map((month) => valueAt(line.arising, month)));
          const dropped = total(served.dropped);
          expect(close(arisen + dropped + put - back, total(served.arrived), 1e-8)).toBe(true);
          expect(back).toBeLessThanOrEqual(put * (1 + 1e-9) + 1e-9);
        }
      }),
      runs,
    );
  });
});

describe("the balance (section 6)", () => {
  test("6: with one group spare − shortage = balance, and a year's mean is the ratio of its sums", () => {
    fc.assert(
      fc.property(randomCase({ groups: 1, horizons: [12], reuse: false }), (drawn) => {
        const { groups } = evaluateCase(drawn);
        for (const { gap, periods } of groups) {
          const months = monthsOf(12);
          for (const month of months) {
            fc.pre(valueAt(gap.supply.supply, month) >= 0);
            const net = valueAt(gap.spare, month) - valueAt(gap.shortage, month);
            expect(close(net, valueAt(gap.gap, month))).toBe(true);
          }
          const sum = (step: Step) => total(months.map((month) => valueAt(step, month)));
          const ratio = (sum(gap.supply.supply) - sum(gap.demand)) / sum(gap.supply.net.net);
          expect(close(valueAt(periods[0]?.gap ?? gap.gap, 0), ratio)).toBe(true);
        }
      }),
      runs,
    );
  });

  test("12: the stock of cases is never negative, moves by what comes and goes, and N = λD stays", () => {
    fc.assert(
      fc.property(randomCase(), (drawn) => {
        const { demand, frame } = evaluateCase(drawn);
        for (const { open, closed, newCases, duration } of demand.stocks.values()) {
          for (const month of monthsOf(frame.horizon - 1)) {
            const now = valueAt(open, month);
            const moved = now + valueAt(newCases, month) - valueAt(closed, month);
            expect(now).toBeGreaterThanOrEqual(0);
            expect(close(valueAt(open, month + 1), moved)).toBe(true);
            const steady = valueAt(newCases, month) * valueAt(duration, month);
            if (close(now, steady, 1e-12)) expect(close(valueAt(open, month + 1), steady)).toBe(true);
            // Between its present level and the steady one, never beyond: short cases do not swing.
            const low = Math.min(now, steady) * (1 - 1e-9) - 1e-9;
            const high = Math.max(now, steady) * (1 + 1e-9) + 1e-9;
            expect(valueAt(open, month + 1)).toBeGreaterThanOrEqual(low);
            expect(valueAt(open, month + 1)).toBeLessThanOrEqual(high);
          }
        }
      }),
      runs,
    );
  });
});
