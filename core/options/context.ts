import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import { defaultInput } from "../origin.ts";
import type { OptionAmount, OptionChoice, Plan, RecurringTask } from "../plan.ts";
import { monthIndex, type StatedReturn, type TimeFrame, windowValues } from "../time-frame.ts";
import type { YearMonth } from "../year-month.ts";
import type { Effect, EffectTarget } from "./effects.ts";
import type { OptionEffects } from "./option-effects.ts";

/** What an option needs to know of the plan that it acts on. */
export interface OptionContext {
  readonly ledger: Ledger;
  readonly frame: TimeFrame;
  readonly plan: OptionPlan;
  /** Working days of each month. */
  readonly workingDays: Step;
}

/** Of groups and tasks an option knows who they are and no number: what it does stands while their numbers change. */
export interface OptionPlan {
  readonly settings: Plan["settings"];
  /** What the working days hang on: whoever reads these hangs on those. */
  readonly closings: Plan["closings"];
  readonly staffGroups: readonly {
    readonly name: string;
    readonly allowances: readonly { readonly name: string }[];
  }[];
  readonly tasks: readonly Pick<RecurringTask, "name" | "priority" | "homeGroup">[];
  readonly caseGroups: readonly { readonly name: string }[];
  readonly phoneDuties: readonly {
    readonly name: string;
    readonly homeGroup: string;
    readonly rota: string | null;
  }[];
}

/** A staffing option: from its amounts to effects on named quantities of the plan. */
export type StaffingOption = (choice: OptionChoice, context: OptionContext) => OptionEffects;

const amountInForce = formula("option-effect", ["amount", "inForce"], "amount * inForce");
const remainingShare = formula("option-effect", ["share", "inForce"], "1 - share * inForce");

export const optionSubject = ({ name }: OptionChoice): Subject => ({ kind: "option", name });

/** An amount of the option; the default where none is stated, not computable where it is needed or was refused. */
export const amountOf = (
  { ledger }: OptionContext,
  choice: OptionChoice,
  amount: OptionAmount,
  fallback: number | null = null,
): Step => {
  const input = choice.amounts[amount] ?? defaultInput(fallback, choice.at);
  return ledger.input("option-amount", optionSubject(choice), input);
};

/** The staff group that the option names; of an option that does not tell it, all might be meant. */
export const staffGroupsOf = ({ plan }: OptionContext, { staffGroup }: OptionChoice): readonly string[] =>
  staffGroup === null ? plan.staffGroups.map(({ name }) => name) : [staffGroup];

/** The target group that the option names; of an option that does not tell it, all might be meant. */
export const caseGroupsOf = ({ plan }: OptionContext, { target }: OptionChoice): readonly string[] =>
  plan.caseGroups.flatMap(({ name }) => (target === null || name === target ? [name] : []));

/** 1 in the months in which the option is in force. */
export const inForceOf = ({ ledger, frame }: OptionContext, choice: OptionChoice): Step =>
  ledger.series(
    "option-window",
    optionSubject(choice),
    windowValues(frame, choice.from, choice.to),
    originOf(choice),
  );

/** 1 in the months for which `holds`, by their position in the frame; what holds last is not held past the horizon. */
const monthsOf = (
  { ledger, frame }: OptionContext,
  choice: OptionChoice,
  holds: (month: number) => boolean,
): Step => {
  const values = Float64Array.from({ length: frame.span }, (_, month) => (holds(month) ? 1 : 0));
  return ledger.series("option-window", optionSubject(choice), values, originOf(choice));
};

/** 1 in the months from one to another, both included, and in none past the horizon but these. */
export const inForceBetween = (
  context: OptionContext,
  choice: OptionChoice,
  from: YearMonth,
  to: YearMonth,
): Step => {
  const first = monthIndex(context.frame, from);
  const last = monthIndex(context.frame, to);
  return monthsOf(context, choice, (month) => month >= first && month <= last);
};

/** 1 in one month only. */
export const pulseOf = (context: OptionContext, choice: OptionChoice, at: YearMonth): Step => {
  const only = monthIndex(context.frame, at);
  return monthsOf(context, choice, (month) => month === only);
};

/** 1 in the months up to and with `last`. */
export const untilOf = (context: OptionContext, choice: OptionChoice, last: YearMonth): Step => {
  const end = monthIndex(context.frame, last);
  return monthsOf(context, choice, (month) => month <= end);
};

const originOf = ({ at }: OptionChoice) => ({ kind: "default", at }) as const;

/** Adds the amount to the quantity while the option is in force. */
export const add = (
  { ledger }: OptionContext,
  choice: OptionChoice,
  target: EffectTarget,
  subject: string,
  amount: Step,
  inForce: Step,
): Effect => ({
  target,
  subject,
  operation: "add",
  amount: ledger.apply(amountInForce, optionSubject(choice), { amount, inForce }),
  inForce,
});

/** Takes the share away from the quantity while the option is in force; shares of several options multiply. */
export const takeShare = (
  { ledger }: OptionContext,
  choice: OptionChoice,
  target: EffectTarget,
  subject: string,
  share: Step,
  inForce: Step,
): Effect => ({
  target,
  subject,
  operation: "multiply",
  amount: ledger.apply(remainingShare, optionSubject(choice), { share, inForce }),
  inForce,
});

/** The months that the user names for giving back, each null where it is not named. */
export const statedReturn = (
  { frame }: OptionContext,
  { returnFrom, returnTo }: OptionChoice,
): StatedReturn => ({
  from: returnFrom && monthIndex(frame, returnFrom),
  to: returnTo && monthIndex(frame, returnTo),
});
