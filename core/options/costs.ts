import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionAmount, OptionChoice } from "../plan.ts";
import { monthAt, monthIndex } from "../time-frame.ts";
import { inForceOf, type OptionContext, optionSubject, pulseOf } from "./context.ts";
import type { Effect } from "./effects.ts";
import { optionNeeds } from "./kinds.ts";
import type { OptionCost, OptionCostBasis, OptionEffects } from "./option-effects.ts";
import { isStated, kronerOf } from "./stated-kroner.ts";
import { unitPrices } from "./unit-prices.ts";

type Priced = Pick<OptionCost, "timing" | "basis">;

const krInForce = formula("option-cost", ["kroner", "inForce"], "kroner * inForce");

/** The first month of the option; 0 throughout where that is before the plan: those kroner are spent. */
const firstMonthOf = (context: OptionContext, choice: OptionChoice): Step => {
  const { frame, ledger } = context;
  const first = choice.from === null ? 0 : monthIndex(frame, choice.from);
  return first < 0 ? ledger.constant(0) : pulseOf(context, choice, monthAt(frame, first));
};

/** Kroner of the row that are paid; of a kind that needs some, none of which is stated, all of them are unknown. */
const paidAmounts = (choice: OptionChoice): ((amount: OptionAmount) => boolean) => {
  const { knownBy } = optionNeeds[choice.kind].cost;
  const unknown = !knownBy.some((amount) => isStated(choice, amount));
  return (amount) => isStated(choice, amount) || (unknown && knownBy.includes(amount));
};

/** Kroner that the option's row states, once, by the month and by the unit. */
const statedCosts = (
  context: OptionContext,
  choice: OptionChoice,
  done: OptionEffects,
): readonly Priced[] => {
  const isPaid = paidAmounts(choice);
  const { unit } = optionNeeds[choice.kind].cost;
  const kroner = (amount: OptionAmount, inForce: Step): OptionCostBasis => ({
    kind: "kroner",
    kroner: context.ledger.apply(krInForce, optionSubject(choice), {
      kroner: kronerOf(context, choice, amount, inForce),
      inForce,
    }),
  });
  const once = isPaid("kroner-once") ? [kroner("kroner-once", firstMonthOf(context, choice))] : [];
  const running = [
    ...(isPaid("kroner-per-month") ? [kroner("kroner-per-month", inForceOf(context, choice))] : []),
    ...(unit !== null && isPaid("kroner-per-unit") ? unitPrices[unit](context, choice, done) : []),
  ];
  return [
    ...once.map((basis) => ({ timing: "once", basis }) as const),
    ...running.map((basis) => ({ timing: "running", basis }) as const),
  ];
};

/** Posts that started before the plan were recruited then. */
const isRecruitedInPlan = ({ frame }: OptionContext, { from, amounts }: OptionChoice): boolean =>
  (from === null ? 0 : monthIndex(frame, from)) + (amounts["lag-months"]?.value ?? 0) >= 0;

const isArrival = ({ target }: Effect): boolean => target === "hires" || target === "temporary-hires";
const changesPosts = (effect: Effect): boolean => isArrival(effect) || effect.target === "departures";

const costsOfPosts = (
  context: OptionContext,
  choice: OptionChoice,
  staffGroup: string,
  changes: readonly Effect[],
): readonly Priced[] => {
  const running: Priced = { timing: "running", basis: { kind: "hired-posts", staffGroup, changes } };
  if (!isRecruitedInPlan(context, choice)) return [running];
  const posts = changes.filter(isArrival).map(({ amount }) => amount);
  const isCovered = isStated(choice, "kroner-once");
  return [running, { timing: "once", basis: { kind: "recruitment", staffGroup, posts, isCovered } }];
};

/** What is paid by the pay of a staff group: posts, longer weeks and overtime. */
const costsByPay = (
  context: OptionContext,
  choice: OptionChoice,
  { effects, longerWeeks, overtime }: OptionEffects,
): readonly Priced[] => {
  const ofPosts = effects.filter(changesPosts);
  const groups = [...new Set(ofPosts.map(({ subject }) => subject))];
  return [
    ...groups.flatMap((group) =>
      costsOfPosts(
        context,
        choice,
        group,
        ofPosts.filter(({ subject }) => subject === group),
      ),
    ),
    ...longerWeeks.map(
      (longerWeek) => ({ timing: "running", basis: { kind: "longer-week", longerWeek } }) as const,
    ),
    ...overtime.map((plan) => ({ timing: "running", basis: { kind: "overtime", overtime: plan } }) as const),
  ];
};

/**
 * What an option costs, by what its row states and by what it does: kroner of its own, kroner by the unit, and what is
 * paid by the pay of a group. Kroner that nobody stated are not computable, never 0.
 */
export const costsOf = (
  context: OptionContext,
  choice: OptionChoice,
  done: OptionEffects,
): readonly OptionCost[] => {
  const account = choice.account ?? optionNeeds[choice.kind].cost.account;
  const { name } = choice;
  return [
    ...statedCosts(context, choice, done).map((cost) => ({ ...cost, name, account })),
    ...costsByPay(context, choice, done).map((cost) => ({ ...cost, name, account: "staff" }) as const),
  ];
};
