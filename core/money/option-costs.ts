import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { neededInput } from "../explain/needed-input.ts";
import { originAt, type Step, type Subject } from "../explain/step.ts";
import type { OptionCost, OptionCostBasis } from "../options/option-effects.ts";
import { defaultInput } from "../origin.ts";
import type { RecurringTask } from "../plan.ts";
import { textOfRules } from "../rules/rule-in.ts";
import { settledBy } from "../supply/overtime-settlement.ts";
import { isNotStated } from "../supply/stated.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { payOfMorePosts, postsWithout, recruitmentOf } from "./changed-posts.ts";
import type { CostLine, Pricing } from "./cost-line.ts";
import { hourlyPayOf, monthlyPostPayOf, overtimePensionOf } from "./pay.ts";

const payOfPosts = formula("option-cost", ["posts", "monthlyPostPay"], "posts * monthlyPostPay");
const krForHours = formula("option-cost", ["hours", "kronerPerHour"], "hours * kronerPerHour");
const overtimePay = formula(
  "option-cost",
  ["withoutPremium", "first", "premium", "above", "premiumAbove", "hourlyPay", "overtimePension"],
  "(withoutPremium + first * (1 + premium) + above * (1 + premiumAbove)) * hourlyPay * (1 + overtimePension)",
);
const paidOutPay = formula(
  "option-cost",
  ["paidOut", "hourlyPay", "overtimePension"],
  "paidOut * hourlyPay * (1 + overtimePension)",
);
const krForPieces = formula("option-cost", ["pieces", "kronerEach"], "pieces * kronerEach");
const moreInterpretedTalks = formula(
  "paid-pieces",
  ["pieces", "share", "shareToday", "inForce"],
  "pieces * (share - shareToday) * inForce",
);

type Basis<Kind extends OptionCostBasis["kind"]> = Extract<OptionCostBasis, { readonly kind: Kind }>;

/** Prices one kind of cost in kroner by month; what it costs nothing for gives no step. */
type Prices = {
  readonly [Kind in OptionCostBasis["kind"]]: (
    basis: Basis<Kind>,
    subject: Subject,
    pricing: Pricing,
  ) => readonly Step[];
};

const supplyOf = ({ supplies }: Pricing, name: string): readonly GroupSupply[] =>
  supplies.filter(({ group }) => group.name === name);

const longerWeeksOf = (pricing: Pricing, { longerWeek }: Basis<"longer-week" | "longer-week-hours">) =>
  supplyOf(pricing, longerWeek.staffGroup).flatMap(({ group, contracts }) =>
    contracts.longerWeeks
      .filter((worked) => worked.longerWeek === longerWeek)
      .map((worked) => ({ group, ...worked })),
  );

/** Null for work that is stated in hours. */
const piecesOf = ({ lines }: Pricing, task: string) => {
  const line = lines.find(({ name, subject }) => subject.kind === "task" && name === task);
  return line === undefined || line.hoursPerPiece === null ? null : line.pieces;
};

const taskNamed = ({ tasks }: Pricing, task: string): readonly RecurringTask[] =>
  tasks.filter(({ name }) => name === task);

const prices: Prices = {
  kroner: ({ kroner }) => [kroner],
  "hired-posts": ({ staffGroup, changes }, subject, pricing) =>
    supplyOf(pricing, staffGroup).flatMap((supply) =>
      payOfMorePosts(
        pricing.ledger,
        supply,
        subject,
        supply.posts,
        postsWithout(pricing.ledger, supply, pricing.effects, changes),
      ),
    ),
  recruitment: ({ staffGroup, posts, isCovered }, subject, pricing) =>
    supplyOf(pricing, staffGroup).flatMap((supply) =>
      isCovered && isNotStated(supply.group.pay.recruitmentCost)
        ? []
        : [recruitmentOf(pricing.ledger, supply, subject, posts)],
    ),
  "longer-week": (basis, subject, pricing) =>
    longerWeeksOf(pricing, basis).map(({ group, posts }) =>
      pricing.ledger.apply(payOfPosts, subject, {
        posts,
        monthlyPostPay: monthlyPostPayOf(pricing.ledger, group, posts),
      }),
    ),
  "longer-week-hours": (basis, subject, pricing) =>
    longerWeeksOf(pricing, basis).map(({ hours }) =>
      pricing.ledger.apply(krForHours, subject, { hours, kronerPerHour: basis.kronerPerHour }),
    ),
  overtime: ({ overtime }, subject, pricing) =>
    supplyOf(pricing, overtime.staffGroup).flatMap((supply) =>
      overtime.compensation === "paid"
        ? paidOvertime(overtime, supply, subject, pricing)
        : timeOffPaidOut(overtime, supply, subject, pricing),
    ),
  "interpreted-talks": (basis, subject, pricing) => {
    const { inForce, kronerEach } = basis;
    const { ledger } = pricing;
    const kept = piecesOf(pricing, basis.task)?.kept;
    const pieces =
      kept === undefined
        ? uncounted(ledger, subject, kronerEach, inForce)
        : moreInterpreted(basis, kept, subject, pricing);
    return [ledger.apply(krForPieces, subject, { pieces, kronerEach })];
  },
  "handed-over-pieces": ({ handover, kronerEach }, subject, pricing) => {
    const { ledger } = pricing;
    const known = piecesOf(pricing, handover.task)?.handedOver.find(({ of }) => of === handover);
    const pieces = known?.pieces ?? uncounted(ledger, subject, kronerEach, handover.share);
    return [ledger.apply(krForPieces, subject, { pieces, kronerEach })];
  },
};

/**
 * Work that is stated in hours comes in no pieces that could be paid for: how many they are is missed in the months in
 * which they would be, at the cell of their price.
 */
const uncounted = (ledger: Ledger, subject: Subject, { operation }: Step, paidIn: Step): Step => {
  const stated = operation.kind === "input" ? originAt(operation.origin, 0) : null;
  const origin = stated ?? defaultInput(null).origin;
  return neededInput(ledger, "uncounted-pieces", subject, { value: null, origin }, paidIn);
};

/** Talks with an interpreter beyond those that the task has today, which nobody pays for anew; below 0 what is saved. */
const moreInterpreted = (
  { task, share, inForce }: Basis<"interpreted-talks">,
  kept: Step,
  subject: Subject,
  pricing: Pricing,
): Step => {
  const { ledger } = pricing;
  const [today] = taskNamed(pricing, task);
  const stated = today?.minutes.interpreterShare ?? defaultInput(null);
  const shareToday = ledger.input("interpreter-share", { kind: "task", name: task }, stated);
  return ledger.apply(moreInterpretedTalks, subject, { pieces: kept, share, shareToday, inForce });
};

/** By the tiers that the hours fall in; part-timers' hours up to a full week may have none (model-definitions 2.14, 2.19). */
const paidOvertime = (
  overtime: Basis<"overtime">["overtime"],
  { group, overtime: worked }: GroupSupply,
  subject: Subject,
  pricing: Pricing,
): readonly Step[] =>
  worked
    .filter(({ plan }) => plan === overtime)
    .map(({ hours, tiers }) =>
      pricing.ledger.apply(overtimePay, subject, {
        withoutPremium: tiers.withoutPremium,
        first: tiers.first,
        premium: settledBy(pricing, subject, "premium"),
        above: tiers.above,
        premiumAbove: settledBy(pricing, subject, "premiumAbove"),
        hourlyPay: hourlyPayOf(pricing.ledger, group, hours),
        overtimePension: overtimePensionOf(pricing.ledger, group, hours),
      }),
    );

/** Time off costs no kroner, but what of it was not taken by its deadline is paid out. */
const timeOffPaidOut = (
  overtime: Basis<"overtime">["overtime"],
  { group, timeOff }: GroupSupply,
  subject: Subject,
  { ledger }: Pricing,
): readonly Step[] =>
  timeOff.loans
    .filter(({ plan, paidOut }) => plan === overtime && paidOut.values !== 0)
    .map(({ paidOut }) =>
      ledger.apply(paidOutPay, subject, {
        paidOut,
        hourlyPay: hourlyPayOf(ledger, group, paidOut),
        overtimePension: overtimePensionOf(ledger, group, paidOut),
      }),
    );

const groupOf = (basis: OptionCostBasis): string | null => {
  switch (basis.kind) {
    case "hired-posts":
    case "recruitment":
      return basis.staffGroup;
    case "longer-week":
    case "longer-week-hours":
      return basis.longerWeek.staffGroup;
    case "overtime":
      return basis.overtime.staffGroup;
    case "kroner":
    case "interpreted-talks":
    case "handed-over-pieces":
      return null;
  }
};

const taskOf = (basis: OptionCostBasis): string | null => {
  if (basis.kind === "interpreted-talks") return basis.task;
  return basis.kind === "handed-over-pieces" ? basis.handover.task : null;
};

/** The cost of an option in kroner by month; of the same group and pieces it is the same as before. */
export const priced = (cost: OptionCost, pricing: Pricing): readonly CostLine[] => {
  const { basis, name: option, account, timing } = cost;
  const group = groupOf(basis);
  const task = taskOf(basis);
  const hangsOn = [
    pricing.settings,
    textOfRules(pricing.overtimeRules),
    ...(group === null ? [] : supplyOf(pricing, group)),
    ...(task === null ? [] : [piecesOf(pricing, task), ...taskNamed(pricing, task)]),
  ];
  return pricing.ledger.remember(cost, "price", hangsOn, () => {
    const price = prices[basis.kind] as (
      of: OptionCostBasis,
      subject: Subject,
      pricing: Pricing,
    ) => readonly Step[];
    const steps = price(basis, { kind: "option", name: option }, pricing);
    return steps.map((kroner) => ({ option, account, timing, kroner }));
  });
};
