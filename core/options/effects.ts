import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { CellReference } from "../origin.ts";
import type { OvertimeCompensation } from "../plan.ts";
import type { ReturnWindow, StatedReturn } from "../time-frame.ts";

/** The quantities of a plan that options act on; each is told of one staff group, allowance, task or case group. */
export const effectTargets = [
  "hires",
  "temporary-hires",
  "departures",
  "temp-weekly-hours",
  "allowance-share",
  "task-volume",
] as const;
export type EffectTarget = (typeof effectTargets)[number];

export type EffectOperation = "replace" | "add" | "multiply" | "cap";

/** What one option does to one quantity: `amount` by month, where it is in force. */
export interface Effect {
  readonly target: EffectTarget;
  readonly subject: string;
  readonly operation: EffectOperation;
  /** For add 0, for multiply 1 where the option is not in force. */
  readonly amount: Step;
  /** For replace and cap: 1 in the months in which it holds. For temporary hires: 1 until they leave. */
  readonly inForce: Step;
}

/** The quantity that a meeting option acts on: one allowance of one group. */
export const allowanceKey = (group: string, allowance: string): string => `${group}\n${allowance}`;

/** People of a group who work more than their week, as the user planned it. */
export interface OvertimePlan {
  readonly name: string;
  readonly staffGroup: string;
  readonly people: Step;
  readonly weeklyHours: Step;
  /** Hours of overtime in one day or evening; decides the tier (model-definitions 2.15). */
  readonly hoursPerOccasion: Step;
  readonly inForce: Step;
  readonly compensation: OvertimeCompensation;
  readonly returnWindow: StatedReturn;
  readonly at: CellReference | null;
}

/** Work of a task that waits while the task is shut down, and the months in which it comes back. */
export interface Shutdown {
  readonly name: string;
  readonly task: string;
  /** Share of the task that is shut in each month. */
  readonly share: Step;
  readonly returnWindow: ReturnWindow;
}

/** A measure that is meant to end, with the months and the staff groups that it touches. */
export interface TemporaryMeasure {
  readonly name: string;
  readonly staffGroups: readonly string[];
  readonly inForce: Step;
  /** The measure makes the staff work more than their week. */
  readonly extraWork: boolean;
}

/** What one chosen option does to the plan. */
export interface OptionEffects {
  readonly effects: readonly Effect[];
  readonly overtime: readonly OvertimePlan[];
  readonly shutdowns: readonly Shutdown[];
  readonly temporary: readonly TemporaryMeasure[];
}

const replacement = formula("option-effect", ["value", "inForce"], "value * inForce");
/** Two replacements in one month contradict each other: there is no value. */
const replaced = formula(
  "folded-quantity",
  ["base", "replacements", "inForce"],
  "(base * max(0, 1 - sum(inForce)) + sum(replacements)) / max(0, 2 - max(1, sum(inForce)))",
);
const addedAndMultiplied = formula(
  "folded-quantity",
  ["base", "additions", "factors"],
  "(base + sum(additions)) * product(factors)",
);
const capped = formula(
  "folded-quantity",
  ["value", "limit", "inForce"],
  "value * (1 - inForce) + min(value, limit) * inForce",
);

/**
 * The effects of all options of a scenario, folded onto the plan's quantities in one order: replace, add, multiply,
 * cap (model-definitions 2.21). The order in which the options stand changes nothing.
 */
export class Effects {
  readonly #byQuantity = new Map<string, Effect[]>();

  constructor(effects: readonly Effect[]) {
    for (const effect of effects) {
      const key = keyOf(effect.target, effect.subject);
      const known = this.#byQuantity.get(key);
      if (known) known.push(effect);
      else this.#byQuantity.set(key, [effect]);
    }
  }

  /** All that acts on a quantity, in the order in which the options stand. */
  on(target: EffectTarget, subject: string): readonly Effect[] {
    return this.#byQuantity.get(keyOf(target, subject)) ?? [];
  }

  fold(ledger: Ledger, target: EffectTarget, subject: string, base: Step): Step {
    const effects = this.#byQuantity.get(keyOf(target, subject));
    if (!effects) return base;
    const of = (operation: EffectOperation) => effects.filter((effect) => effect.operation === operation);
    const quantity = { quantity: base.quantity };
    const afterReplacement = this.#replace(ledger, of("replace"), base);
    const additions = of("add").map(({ amount }) => amount);
    const factors = of("multiply").map(({ amount }) => amount);
    const folded =
      additions.length + factors.length === 0
        ? afterReplacement
        : ledger.apply({ ...addedAndMultiplied, ...quantity }, base.subject, {
            base: afterReplacement,
            additions,
            factors,
          });
    return of("cap").reduce(
      (value, effect) =>
        ledger.apply({ ...capped, ...quantity }, base.subject, {
          value,
          limit: effect.amount,
          inForce: effect.inForce,
        }),
      folded,
    );
  }

  #replace(ledger: Ledger, effects: readonly Effect[], base: Step): Step {
    if (effects.length === 0) return base;
    return ledger.apply({ ...replaced, quantity: base.quantity }, base.subject, {
      base,
      replacements: effects.map(({ amount, inForce }) =>
        ledger.apply(replacement, base.subject, { value: amount, inForce }),
      ),
      inForce: effects.map(({ inForce }) => inForce),
    });
  }
}

const keyOf = (target: EffectTarget, subject: string): string => `${target}\n${subject}`;
