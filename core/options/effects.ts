import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";

/**
 * The quantities of a plan that options act on; each is told of one staff group, allowance, task, case group or phone
 * duty.
 */
export const effectTargets = [
  // of a staff group
  "hires",
  "temporary-hires",
  "departures",
  "temp-weekly-hours",
  "freed-weekly-hours",
  "course-hours",
  "course-hours-per-head",
  "turnover-per-year",
  "vacancy-months",
  "absence-share",
  // of an allowance
  "allowance-share",
  // of a task
  "task-volume",
  "kept-share",
  "service-priority",
  "task-minutes",
  "handed-over-minutes",
  "prepared-ahead-share",
  "no-show-share",
  "lost-share",
  "interpreter-share",
  // of a case group
  "new-cases",
  "case-duration",
  "rule-month",
  // of a phone duty
  "opening-hours",
  "opens-at",
  "closes-at",
  "positions",
  // of a rota that duties share
  "pooled",
  "rota-positions",
] as const;
export type EffectTarget = (typeof effectTargets)[number];

export type EffectOperation = "replace" | "add" | "multiply" | "cap" | "floor";

/** What one option does to one quantity: `amount` by month, where it is in force. */
export interface Effect {
  readonly target: EffectTarget;
  readonly subject: string;
  readonly operation: EffectOperation;
  /** For add 0, for multiply 1 where the option is not in force. */
  readonly amount: Step;
  /** For replace, cap and floor: 1 in the months in which it holds. For temporary hires: 1 until they leave. */
  readonly inForce: Step;
  /** Of hours that are freed: those that the calls of these duties took of who is not on duty; null: of any duty. */
  readonly endsInterruptions?: { readonly duties: readonly string[] | null };
}

/** The quantity that a meeting option acts on: one allowance of one group. */
export const allowanceKey = (group: string, allowance: string): string => `${group}\n${allowance}`;

const replacement = formula("option-effect", ["value", "inForce"], "value * inForce");
const replacedOnce = formula(
  "folded-quantity",
  ["base", "replacement", "inForce"],
  "base * (1 - inForce) + replacement",
);
/** 1 where a replacement has begun to take hold, however little of it. */
const holding = formula("option-window", ["inForce"], "min(1, max(inForce, 0 - inForce) * 1000000000)");
/** Two replacements in one month contradict each other: there is no value. */
const replaced = formula(
  "folded-quantity",
  ["base", "replacements", "inForce", "holding"],
  "(base * (1 - sum(inForce)) + sum(replacements)) / max(0, 2 - max(1, sum(holding)))",
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
const raised = formula(
  "folded-quantity",
  ["value", "limit", "inForce"],
  "value * (1 - inForce) + max(value, limit) * inForce",
);

/**
 * The effects of all options of a scenario, folded onto the plan's quantities in one order: replace, add, multiply,
 * cap (model-definitions 2.21), and floor, which is the cap of what begins later. The order in which the options stand changes nothing.
 */
export class Effects {
  readonly #bySubject = new Map<EffectTarget, Map<string, Effect[]>>();

  constructor(effects: readonly Effect[]) {
    for (const effect of effects) {
      const bySubject = this.#bySubject.get(effect.target) ?? new Map<string, Effect[]>();
      const known = bySubject.get(effect.subject);
      if (known) known.push(effect);
      else bySubject.set(effect.subject, [effect]);
      this.#bySubject.set(effect.target, bySubject);
    }
  }

  /** All that acts on a quantity, in the order in which the options stand. */
  on(target: EffectTarget, subject: string): readonly Effect[] {
    return this.#bySubject.get(target)?.get(subject) ?? none;
  }

  fold(ledger: Ledger, target: EffectTarget, subject: string, base: Step): Step {
    const effects = this.on(target, subject);
    if (effects.length === 0) return base;
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
    const bounded = (from: Step, bound: typeof capped, operation: EffectOperation): Step =>
      of(operation).reduce(
        (value, { amount: limit, inForce }) =>
          ledger.apply({ ...bound, ...quantity }, base.subject, { value, limit, inForce }),
        from,
      );
    return bounded(bounded(folded, capped, "cap"), raised, "floor");
  }

  #replace(ledger: Ledger, effects: readonly Effect[], base: Step): Step {
    const { quantity, subject } = base;
    const [only, ...others] = effects.map(({ amount, inForce }) => ({
      inForce,
      value: ledger.apply(replacement, subject, { value: amount, inForce }),
    }));
    if (!only) return base;
    if (others.length === 0) {
      const { value, inForce } = only;
      return ledger.apply({ ...replacedOnce, quantity }, subject, { base, replacement: value, inForce });
    }
    const all = [only, ...others];
    return ledger.apply({ ...replaced, quantity }, subject, {
      base,
      replacements: all.map(({ value }) => value),
      inForce: all.map(({ inForce }) => inForce),
      holding: all.map(({ inForce }) => ledger.apply(holding, subject, { inForce })),
    });
  }
}

const none: readonly Effect[] = [];
