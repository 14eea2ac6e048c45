import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueAt } from "../../core/explain/step.ts";
import type { OptionChoice, OptionKind } from "../../core/plan.ts";
import { close, evaluateCase, total } from "../support/figures.ts";
import { option } from "../support/plan.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 60 };

const share = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const target = fc.integer({ min: 0, max: 4 }).map((task) => `T${task}`);

type Amounts = Parameters<typeof option>[1];

/** Options on one task each, from the first month on; their names tell them apart. */
const onTasks = (
  amounts: Readonly<Partial<Record<OptionKind, (share: number) => Amounts>>>,
): fc.Arbitrary<readonly OptionChoice[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...(Object.keys(amounts) as OptionKind[])), target, share), {
      maxLength: 5,
    })
    .map((drawn) =>
      drawn.map(([kind, task, amount], index) =>
        option(kind, amounts[kind]?.(amount) ?? {}, { name: `${kind} ${index}`, target: task }),
      ),
    );

const months = ({ plan }: RandomCase) => Array.from({ length: plan.horizonMonths }, (_, month) => month);

/** Tasks that hang on no other, whose pieces are the same whatever becomes of others. */
const ownTasks = ({ plan }: RandomCase) => plan.tasks.filter(({ driver }) => driver.kind !== "share-of-task");

describe("what options do to the pieces of a task", () => {
  test("each piece goes one way: it is done here, handed over, or dropped", () => {
    const ways = onTasks({
      "other-providers": (amount) => ({ share: amount, minutes: 6 }),
      prioritisation: (amount) => ({ share: amount }),
    });
    fc.assert(
      fc.property(randomCase(), ways, (drawn, options) => {
        const before = evaluateCase({ plan: drawn.plan, options: [] });
        const after = evaluateCase({ plan: drawn.plan, options });
        for (const { name } of ownTasks(drawn)) {
          const [all, left] = [before, after].map(({ demand }) =>
            demand.lines.find((line) => line.subject.kind === "task" && line.name === name),
          );
          for (const month of months(drawn)) {
            const at = (step: Parameters<typeof valueAt>[0] | undefined) => (step ? valueAt(step, month) : 0);
            const handed = total((left?.pieces?.handedOver ?? []).map(({ pieces }) => at(pieces)));
            const parts = [at(left?.pieces?.kept), handed, at(left?.dropped?.pieces)];
            expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
            expect(close(total(parts), at(all?.pieces?.kept))).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test("a task never frees more than it has: shares of everything leave between nothing and what was there", () => {
    // Fewer missed talks may be more hours: of talks that are booked once, more are held and followed up.
    const cuts = onTasks({
      "it-system": (amount) => ({ share: amount }),
      "changed-minutes": (amount) => ({ change: -amount }),
      "one-caseworker": (amount) => ({ share: amount }),
      "paused-talks": (amount) => ({ share: amount }),
      "preparation-after-check-in": (amount) => ({ share: amount }),
    });
    fc.assert(
      fc.property(randomCase(), cuts, (drawn, options) => {
        const [before, after] = [[], options].map((all) => evaluateCase({ plan: drawn.plan, options: all }));
        for (const { name } of ownTasks(drawn)) {
          const [had, has] = [before, after].map((evaluation) =>
            evaluation?.demand.lines.find((line) => line.subject.kind === "task" && line.name === name),
          );
          for (const month of months(drawn)) {
            const hours = has ? valueAt(has.arising, month) : Number.NaN;
            expect(hours).toBeGreaterThanOrEqual(0);
            expect(hours).toBeLessThanOrEqual((had ? valueAt(had.arising, month) : 0) * (1 + 1e-9));
          }
        }
      }),
      runs,
    );
  });
});
