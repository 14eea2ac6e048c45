import fc from "fast-check";
import { expect, test } from "vitest";
import type { TalkCadence } from "../../core/plan/rules.ts";
import type { CadencePart, OptionChoice } from "../../core/plan.ts";
import { talkGroupIds } from "../../core/rules/talk-groups.ts";
import { addMonths, type YearMonth } from "../../core/year-month.ts";
import { evaluate, hoursGroup, lineOf, monthsOf } from "../support/golden.ts";
import { caseGroup, given, month, option, plan, task } from "../support/plan.ts";
import "../support/property-seed.ts";
import { between, upTo } from "../support/random-work.ts";

const start = month("2024-11");
const horizonMonths = 24;

const ownRow = fc
  .record({
    from: fc.integer({ min: -6, max: horizonMonths - 1 }),
    talks: upTo(8),
    fromMonths: upTo(6),
    length: between(1, 12),
    isThroughout: fc.boolean(),
    coverage: upTo(1),
  })
  .map(
    ({ from, talks, fromMonths, length, isThroughout, coverage }): TalkCadence => ({
      targetGroup: "job-ready",
      from: addMonths(start, from),
      at: null,
      talks: given(talks),
      fromMonths: given(fromMonths),
      toMonths: isThroughout ? null : given(fromMonths + length),
      coverage: given(coverage),
    }),
  );

const monthKey = ({ from }: TalkCadence): string => JSON.stringify(from);
const ownRows = fc.uniqueArray(ownRow, { maxLength: 4, selector: monthKey });

const drawnCases = fc.record({
  stock: upTo(2000),
  newCases: upTo(120),
  duration: between(0.5, 40),
  targetGroup: fc.constantFrom(...talkGroupIds),
  own: ownRows,
});
type DrawnCases = typeof drawnCases extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Talks by month of one part of the cadence. */
const talks = (
  { stock, newCases, duration, targetGroup, own }: DrawnCases,
  part: CadencePart,
  ...options: readonly OptionChoice[]
): readonly number[] => {
  const evaluation = evaluate(
    plan({
      start,
      horizonMonths,
      staffGroups: [hoursGroup("Team", 1000)],
      caseGroups: [
        caseGroup("Sager", stock, { newCasesPerMonth: given(newCases), durationMonths: given(duration) }),
      ],
      tasks: [
        task("Samtaler", 0, "Team", {
          driver: { kind: "talk-cadence", caseGroup: "Sager", targetGroup, own, part },
        }),
      ],
    }),
    ...options,
  );
  return monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising);
};

const runs = { numRuns: 60 };

test("what the law demands and the rest are all talks, in every month", () => {
  fc.assert(
    fc.property(drawnCases, (drawn) => {
      const [covered, rest, all] = (["covered", "rest", "all"] as const).map((part) => talks(drawn, part));
      for (const [at, whole] of (all ?? []).entries()) {
        const sum = (covered?.[at] ?? Number.NaN) + (rest?.[at] ?? Number.NaN);
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-9 * Math.max(1, whole));
        expect(covered?.[at]).toBeGreaterThanOrEqual(0);
      }
    }),
    runs,
  );
});

test("the order of one's own rows changes nothing, and a row changes no month before its own", () => {
  fc.assert(
    fc.property(drawnCases, ownRow, (drawn, row) => {
      const before = talks(drawn, "covered");
      expect(talks({ ...drawn, own: drawn.own.toReversed() }, "covered")).toEqual(before);
      const others = drawn.own.filter((other) => monthKey(other) !== monthKey(row));
      const without = talks({ ...drawn, own: others }, "covered");
      const withRow = talks({ ...drawn, own: [...others, row] }, "covered");
      const first = monthsFromStart(row.from);
      expect(withRow.slice(0, first)).toEqual(without.slice(0, first));
    }),
    runs,
  );
});

const monthsFromStart = (from: TalkCadence["from"]): number =>
  from === null ? 0 : Math.max(0, (from.year - start.year) * 12 + from.month - start.month);

test("the rules as before are those of the month before, and change no month ahead of it", () => {
  const begin = fc.integer({ min: 1, max: horizonMonths - 1 });
  fc.assert(
    fc.property(drawnCases, begin, (drawn, at) => {
      const from: YearMonth = addMonths(start, at);
      const today = talks(drawn, "covered");
      const kept = talks(drawn, "covered", option("earlier-rules", {}, { from }));
      expect(kept.slice(0, at)).toEqual(today.slice(0, at));
      // With as many cases of each age in every month, the talks stay what they were in the last month before.
      const steady = { ...drawn, stock: drawn.newCases * drawn.duration };
      const held = talks(steady, "covered", option("earlier-rules", {}, { from }));
      for (const month of held.slice(at))
        expect(Math.abs(month - (held[at - 1] ?? Number.NaN))).toBeLessThanOrEqual(1e-6);
    }),
    runs,
  );
});
