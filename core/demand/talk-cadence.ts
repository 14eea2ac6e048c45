import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { type Step, type Subject, valueAt } from "../explain/step.ts";
import type { Effect, Effects } from "../options/effects.ts";
import { defaultInput, type Origin } from "../origin.ts";
import type { TalkCadence } from "../plan/rules.ts";
import type { CadencePart, Driver, RecurringTask } from "../plan.ts";
import { ruleIn } from "../rules/rule-in.ts";
import { cadencesOf } from "../rules/talk-cadences.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { casesAgedFrom } from "./case-ages.ts";
import type { CaseStock } from "./cases.ts";

const inWindow = formula(
  "driver-pieces",
  ["talks", "fromMonths", "toMonths", "share", "agedFrom", "agedTo"],
  // Cohorts that are all gone differ by rounding, which is no work.
  "talks / (toMonths - fromMonths) * share * max(0, agedFrom - agedTo)",
);
const throughout = formula("driver-pieces", ["talks", "share", "agedFrom"], "talks / 12 * share * agedFrom");
const uncovered = formula("uncovered-share", ["coverage"], "1 - coverage");

type CadenceDriver = Extract<Driver, { kind: "talk-cadence" }>;

interface CadenceSteps {
  readonly ledger: Ledger;
  readonly frame: TimeFrame;
  readonly effects: Effects;
  readonly stocks: ReadonlyMap<string, CaseStock>;
}

/**
 * Talks a month by the rule of that month (model-definitions 2.5, 2.7): talks of the window times the share that has
 * them times the open cases of that age. Each rule explains itself with its own source.
 */
export const talksByRule = (
  { ledger, frame, effects, stocks }: CadenceSteps,
  subject: Subject,
  task: RecurringTask,
  driver: CadenceDriver,
): Step => {
  const stock = stocks.get(driver.caseGroup);
  if (!stock) throw new Error(`no case group ${driver.caseGroup}`);
  const held = effects.on("rule-month", driver.caseGroup);
  const { start, horizon } = frame;
  return ledger.remember(task, "talks", [stock, start.year, start.month, horizon, ...held], () => {
    const months = ruleMonths(ledger, frame, effects, driver.caseGroup);
    return chosenByMonth({ ledger, frame, subject, stock, driver, held }, months);
  });
};

/** The month whose rule holds in each month: itself, or an earlier one while an option keeps its rules. */
const ruleMonths = (ledger: Ledger, frame: TimeFrame, effects: Effects, caseGroup: string): Step => {
  const itself = Float64Array.from({ length: frame.span }, (_, month) => Math.min(month, frame.horizon - 1));
  const subject: Subject = { kind: "case-group", name: caseGroup };
  return effects.fold(
    ledger,
    "rule-month",
    caseGroup,
    ledger.series("rule-month", subject, itself, { kind: "calendar" }),
  );
};

interface CadenceContext extends Omit<CadenceSteps, "effects" | "stocks"> {
  readonly subject: Subject;
  readonly stock: CaseStock;
  readonly driver: CadenceDriver;
  readonly held: readonly Effect[];
}

/** Each rule's talks in its own months, so that a rule that nobody knows leaves no other month without a value. */
const chosenByMonth = (context: CadenceContext, ruleMonth: Step): Step => {
  const { ledger, frame, driver } = context;
  const rules = cadencesOf(driver.own, driver.targetGroup);
  const inMonth = Array.from({ length: frame.span }, (_, month) => {
    const asIn = valueAt(ruleMonth, month);
    return Number.isNaN(asIn) ? null : ruleIn(rules, monthAt(frame, asIn));
  });
  const [first, ...others] = [...new Set(inMonth)].map((rule) => ({ rule, pieces: talksOf(context, rule) }));
  if (first === undefined) return ledger.constant(0);
  const inItsMonths = (before: Step, { rule, pieces }: typeof first): Step =>
    ledger.chosen("driver-pieces", inForce(context, inMonth, rule), pieces, before);
  // Where an option holds rules on, the first one too says in which months it does.
  const start = context.held.length === 0 ? first.pieces : inItsMonths(first.pieces, first);
  return others.reduce(inItsMonths, start);
};

/** 1 in the months in which the rule holds, with its source and the option that holds it on. */
const inForce = (
  { ledger, subject, held }: CadenceContext,
  inMonth: readonly (TalkCadence | null)[],
  rule: TalkCadence | null,
): Step => {
  const origins = inMonth.map((other, month): Origin => {
    const origin = rule?.talks.origin ?? none;
    return other === rule ? heldOn(origin, held, month) : none;
  });
  const values = Float64Array.from(inMonth, (other) => (other === rule ? 1 : 0));
  return ledger.series("rule-in-force", subject, values, origins);
};

const none: Origin = { kind: "default", at: null };

const heldOn = (origin: Origin, held: readonly Effect[], month: number): Origin => {
  if (origin.kind !== "figure" && origin.kind !== "cell") return origin;
  const holding = held.find((effect) => valueAt(effect.inForce, month) > 0);
  return holding === undefined ? origin : { ...origin, heldBy: holding.amount.subject.name };
};

/** Talks a month by one rule in every month; of no rule, nobody knows. */
const talksOf = (context: CadenceContext, rule: TalkCadence | null): Step => {
  const { ledger, subject, stock } = context;
  if (rule === null) return ledger.input("rule-talks", subject, defaultInput(null));
  const talks = ledger.input("rule-talks", subject, rule.talks);
  const fromMonths = ledger.input("rule-age-from", subject, rule.fromMonths);
  const share = shareOf(context, rule, context.driver.part);
  const agedFrom = casesAgedFrom(ledger, stock, fromMonths);
  if (rule.toMonths === null) return ledger.apply(throughout, subject, { talks, share, agedFrom });
  const toMonths = ledger.input("rule-age-to", subject, rule.toMonths);
  const agedTo = casesAgedFrom(ledger, stock, toMonths);
  return ledger.apply(inWindow, subject, { talks, fromMonths, toMonths, share, agedFrom, agedTo });
};

/** Coverage counts here and nowhere else: what it leaves is the rest. */
const shareOf = ({ ledger, subject }: CadenceContext, rule: TalkCadence, part: CadencePart): Step => {
  if (part === "all") return ledger.constant(1);
  const coverage = ledger.input("coverage", subject, rule.coverage);
  return part === "covered" ? coverage : ledger.apply(uncovered, subject, { coverage });
};
