import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import { type CostAccount, costAccounts } from "../option-choice.ts";
import type { Effect } from "../options/effects.ts";
import type { OptionCost } from "../options/option-effects.ts";
import { sumOf } from "../supply/overtime.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { payOfMorePosts, postsWithout } from "./changed-posts.ts";
import type { CostLine, Pricing } from "./cost-line.ts";
import { priced } from "./option-costs.ts";
import { monthlyPostPayOf } from "./pay.ts";

const groupPay = formula("staff-pay", ["posts", "monthlyPostPay"], "posts * monthlyPostPay");

/** Kroner against today by month, once and running apart. */
export interface Cost {
  readonly once: Step;
  readonly running: Step;
  readonly total: Step;
}

/** Kroner against today on the three accounts, which stay apart (model-definitions C13), and together. */
export type AccountCosts = Readonly<Record<CostAccount, Cost>> & { readonly all: Cost };

/** Kroner a month for the filled posts of each group, pension included: what the costs of a scenario come on top of. */
export const staffPay = (ledger: Ledger, supplies: readonly GroupSupply[]): Step =>
  sumOf(
    ledger,
    planSubject,
    supplies.map((supply) => ledger.remember(supply, "staff-pay", [], () => payOf(ledger, supply))),
    "staff-pay",
  );

const planSubject: Subject = { kind: "plan", name: "" };

const payOf = (ledger: Ledger, { group, posts }: GroupSupply): Step =>
  ledger.apply(
    groupPay,
    { kind: "staff-group", name: group.name },
    { posts: posts.filled, monthlyPostPay: monthlyPostPayOf(ledger, group, posts.filled) },
  );

/** What options do to turnover and vacancies, which changes the posts that are filled besides those hired. */
const turnoverTargets: readonly Effect["target"][] = ["turnover-per-year", "vacancy-months"];
const postTargets: readonly Effect["target"][] = ["hires", "temporary-hires", "departures"];

/** Pay of posts that are filled more or less because turnover or vacancies change; those that are hired stand by their options. */
const costsOfTurnover = (pricing: Pricing, today: readonly GroupSupply[]): readonly CostLine[] =>
  pricing.supplies.flatMap((supply) => {
    const { ledger, effects } = pricing;
    const { name } = supply.group;
    const ofGroup = effects.filter(({ subject }) => subject === name);
    const acting = ofGroup.filter(({ target }) => turnoverTargets.includes(target));
    const before = today.find(({ group }) => group.name === name);
    if (acting.length === 0 || before === undefined) return [];
    const options = [...new Set(acting.map(({ amount }) => amount.subject.name))];
    const option = options.length === 1 ? (options[0] ?? null) : null;
    const subject: Subject =
      option === null ? { kind: "staff-group", name } : { kind: "option", name: option };
    const hired = ofGroup.filter(({ target }) => postTargets.includes(target));
    const posts = postsWithout(ledger, supply, effects, hired);
    return payOfMorePosts(ledger, supply, subject, posts, before.posts).map(
      (kroner) => ({ option, account: "staff", timing: "running", kroner }) as const,
    );
  });

/** All that a scenario costs against today, line by line. Their order changes no sum but by rounding. */
export const costLines = (
  pricing: Pricing,
  costs: readonly OptionCost[],
  today: readonly GroupSupply[],
): readonly CostLine[] => [
  ...costs.flatMap((cost) => priced(cost, pricing)),
  ...costsOfTurnover(pricing, today),
];

/** The lines by account, and together. */
export const accountCosts = (ledger: Ledger, subject: Subject, lines: readonly CostLine[]): AccountCosts => {
  const of = (account: CostAccount): Cost =>
    costOf(
      ledger,
      subject,
      lines.filter((line) => line.account === account),
    );
  const accounts = { staff: of("staff"), measures: of("measures"), benefits: of("benefits") };
  const together = (part: keyof Cost): Step =>
    total(
      ledger,
      subject,
      costAccounts.map((account) => accounts[account][part]),
      "scenario-cost",
    );
  return {
    ...accounts,
    all: { once: together("once"), running: together("running"), total: together("total") },
  };
};

/** Kroner of the lines by month. */
export const costOf = (ledger: Ledger, subject: Subject, lines: readonly CostLine[]): Cost => {
  const ofTiming = (timing: CostLine["timing"]): Step =>
    total(
      ledger,
      subject,
      lines.filter((line) => line.timing === timing).map(({ kroner }) => kroner),
      "account-cost",
    );
  const once = ofTiming("once");
  const running = ofTiming("running");
  return { once, running, total: total(ledger, subject, [once, running], "account-cost") };
};

/** A sum without the parts that are nothing. */
const total = (ledger: Ledger, subject: Subject, parts: readonly Step[], quantity: Step["quantity"]): Step =>
  sumOf(
    ledger,
    subject,
    parts.filter((part) => part !== ledger.constant(0)),
    quantity,
  );
