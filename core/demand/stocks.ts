import type { Ledger } from "../explain/ledger.ts";
import type { Effects } from "../options/effects.ts";
import type { Investment } from "../options/option-effects.ts";
import type { CaseMove } from "../plan/case-flow.ts";
import type { CaseGroup, Plan } from "../plan.ts";
import { linkedGroups } from "./case-links.ts";
import { type CaseFlow, type CaseStock, caseFlow, caseStock } from "./cases.ts";
import { CasesOfPlan } from "./cases-today.ts";
import { linkedStocks } from "./linked-stocks.ts";
import type { CarryingPosts, InvestedUnit } from "./lower-caseload.ts";

/** What options do to the cases of a plan. */
export interface CaseOptions {
  readonly effects: Effects;
  readonly investments: readonly Investment[];
  /** Posts that carry the cases of a unit; asked for only where something is invested. */
  readonly carryingPosts: (unit: string) => CarryingPosts;
}

/** What the stocks of a scenario are made of. */
interface StocksContext extends CaseOptions {
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly today: CasesOfPlan;
  readonly moves: readonly CaseMove[];
}

/** The stock of each target group by its name; one on which the options act as before is the same. */
export const stocksOf = (
  ledger: Ledger,
  plan: Plan,
  options: CaseOptions,
): ReadonlyMap<string, CaseStock> => {
  const known = new Set(plan.caseGroups.map(({ name }) => name));
  const moves = plan.caseMoves.filter(({ from, to }) => known.has(from) && known.has(to));
  const context = { ...options, ledger, plan, moves, today: new CasesOfPlan(ledger, plan) };
  const invested = new Set(options.investments.map(({ caseGroup }) => caseGroup));
  const linked = linkedGroups(plan.caseGroups, moves, invested);
  const standsAlone = (groups: readonly CaseGroup[]): boolean => {
    const [only] = groups;
    const movesToItself = moves.some(({ from }) => from === only?.name);
    return groups.length === 1 && !movesToItself && !invested.has(only?.name ?? "");
  };
  const alone = linked
    .filter(standsAlone)
    .flatMap((groups) => groups.map((group) => stockAlone(context, group)));
  const together = linked
    .filter((groups) => !standsAlone(groups))
    .flatMap((groups) => stocksTogether(context, groups, alone));
  const byName = new Map([...alone, ...together].map((stock) => [stock.group.name, stock] as const));
  return new Map(
    plan.caseGroups.flatMap(({ name }) => {
      const stock = byName.get(name);
      return stock ? [[name, stock] as const] : [];
    }),
  );
};

const rememberedFlow = ({ ledger, plan, today, effects }: StocksContext, group: CaseGroup): CaseFlow => {
  const acting = [...effects.on("new-cases", group.name), ...effects.on("case-duration", group.name)];
  const cases = today.of(group);
  return ledger.remember(group, "flow", [plan.settings, cases, ...acting], () =>
    caseFlow(ledger, group, plan.settings, effects, cases),
  );
};

const stockAlone = (context: StocksContext, group: CaseGroup): CaseStock => {
  const { ledger } = context;
  const flow = rememberedFlow(context, group);
  return ledger.remember(flow, "stock", [], () => caseStock(ledger, flow));
};

/** Stocks that hang on each other through moves, or through the caseload of a unit that somebody pays to lower. */
const stocksTogether = (
  context: StocksContext,
  groups: readonly CaseGroup[],
  alone: readonly CaseStock[],
): readonly CaseStock[] => {
  const { ledger, today } = context;
  const [first] = groups;
  if (!first) return [];
  const names = new Set(groups.map(({ name }) => name));
  const flows = groups.map((group) => rememberedFlow(context, group));
  const moves = context.moves
    .filter(({ from }) => names.has(from))
    .flatMap((move) =>
      groups
        .filter(({ name }) => name === move.from)
        .map((from) => ({ move, closedBefore: today.closedBefore(from) })),
    );
  const invested = investedUnits(context, groups, alone);
  const hangsOn = [
    ...flows,
    ...moves.flatMap(({ move, closedBefore }) => [move, closedBefore]),
    ...invested.flatMap(({ others, investments, posts }) => [
      ...others,
      ...investments,
      ...posts.atStart,
      ...posts.byMonth,
    ]),
  ];
  return ledger.remember(first, "linked stocks", hangsOn, () =>
    linkedStocks(ledger, { flows, moves, invested }),
  );
};

const investedUnits = (
  { investments, carryingPosts }: StocksContext,
  groups: readonly CaseGroup[],
  alone: readonly CaseStock[],
): readonly InvestedUnit[] => {
  const names = new Set(groups.map(({ name }) => name));
  const own = investments.filter(({ caseGroup }) => names.has(caseGroup));
  const lowered = new Set(own.map(({ caseGroup }) => caseGroup));
  const units = new Set(groups.filter(({ name }) => lowered.has(name)).map(({ unit }) => unit));
  return [...units].map((unit) => {
    const inUnit = new Set(groups.filter((group) => group.unit === unit).map(({ name }) => name));
    return {
      unit,
      others: alone.filter(({ group }) => group.unit === unit),
      investments: own.filter(({ caseGroup }) => inUnit.has(caseGroup)),
      posts: carryingPosts(unit),
    };
  });
};
