import type { Ledger } from "../explain/ledger.ts";
import type { Effects } from "../options/effects.ts";
import type { Investment } from "../options/option-effects.ts";
import type { CaseGroup, Plan } from "../plan.ts";
import { type CaseFlow, type CaseStock, caseFlow, caseStock } from "./cases.ts";
import { type CarryingPosts, stocksUnderInvestment } from "./lower-caseload.ts";

/** What options do to the cases of a plan. */
export interface CaseOptions {
  readonly effects: Effects;
  readonly investments: readonly Investment[];
  /** Posts that carry the cases of a unit; asked for only where something is invested. */
  readonly carryingPosts: (unit: string) => CarryingPosts;
}

/** The stock of each target group by its name; one on which the options act as before is the same. */
export const stocksOf = (
  ledger: Ledger,
  plan: Plan,
  options: CaseOptions,
): ReadonlyMap<string, CaseStock> => {
  const flows = plan.caseGroups.map((group) => rememberedFlow(ledger, group, plan, options));
  const invested = new Set(options.investments.map(({ caseGroup }) => caseGroup));
  const units = new Set(flows.flatMap(({ group }) => (invested.has(group.name) ? [group.unit] : [])));
  const stocks = flows
    .filter(({ group }) => !invested.has(group.name))
    .map((flow) => ledger.remember(flow, "stock", [], () => caseStock(ledger, flow)));
  const lowered = [...units].flatMap((unit) => investedStocks(ledger, unit, flows, stocks, options));
  const byName = new Map([...stocks, ...lowered].map((stock) => [stock.group.name, stock] as const));
  return new Map(
    plan.caseGroups.flatMap(({ name }) => {
      const stock = byName.get(name);
      return stock ? [[name, stock] as const] : [];
    }),
  );
};

const rememberedFlow = (
  ledger: Ledger,
  group: CaseGroup,
  { settings }: Plan,
  { effects }: CaseOptions,
): CaseFlow => {
  const acting = [...effects.on("new-cases", group.name), ...effects.on("case-duration", group.name)];
  return ledger.remember(group, "flow", [settings, ...acting], () =>
    caseFlow(ledger, group, settings, effects),
  );
};

/** The stocks of a unit whose caseload somebody pays to lower: they hang on each other through it. */
const investedStocks = (
  ledger: Ledger,
  unit: string,
  flows: readonly CaseFlow[],
  stocks: readonly CaseStock[],
  { investments, carryingPosts }: CaseOptions,
): readonly CaseStock[] => {
  const others = stocks.filter(({ group }) => group.unit === unit);
  const known = new Set(others.map(({ group }) => group));
  const lowered = flows.filter(({ group }) => group.unit === unit && !known.has(group));
  const names = new Set(lowered.map(({ group }) => group.name));
  const own = investments.filter(({ caseGroup }) => names.has(caseGroup));
  const posts = carryingPosts(unit);
  const hangsOn = [...lowered, ...others, ...own, ...posts.atStart, ...posts.byMonth];
  const [first] = lowered;
  if (!first) return [];
  return ledger.remember(first.group, "stocks under investment", hangsOn, () =>
    stocksUnderInvestment(ledger, unit, { lowered, others, investments: own, posts }),
  );
};
