import { type UnservedLine, withService } from "../demand/work-line.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { type GroupGap, groupGaps } from "./gap.ts";
import { type LineOutcome, lineOutcome } from "./line-outcome.ts";
import { groupPeriod, type Period, type PeriodGap } from "./period.ts";
import { permissionsOf, serveQueues } from "./service.ts";

/** Staff groups and lines of work that hang together: by permissions, or because one task follows another. */
export interface Part {
  readonly supplies: readonly GroupSupply[];
  readonly lines: readonly UnservedLine[];
}

export interface GroupEvaluation {
  readonly gap: GroupGap;
  readonly periods: readonly PeriodGap[];
}

/** What the service and the matching of a part give. */
export interface PartEvaluation {
  readonly outcomes: readonly LineOutcome[];
  readonly groups: readonly GroupEvaluation[];
}

/** Splits a scenario into parts that have nothing to do with each other, in the order of their staff groups. */
export const partsOf = (
  supplies: readonly GroupSupply[],
  lines: readonly UnservedLine[],
): readonly Part[] => {
  const partOfGroup = new Map(supplies.map(({ group }) => [group.name, group.name] as const));
  const partOf = (name: string): string => {
    const part = partOfGroup.get(name) ?? name;
    return part === name ? name : partOf(part);
  };
  const join = (names: readonly string[]): void => {
    const [first, ...others] = names.map(partOf);
    for (const other of others) partOfGroup.set(partOf(other), partOf(first ?? other));
  };
  const homes = new Map(lines.map(({ name, homeGroup }) => [name, homeGroup] as const));
  for (const { homeGroup, permittedGroups, follows } of lines) {
    const followed = follows === null ? undefined : homes.get(follows);
    join([homeGroup, ...permittedGroups, ...(followed === undefined ? [] : [followed])]);
  }
  const parts = new Map<string, { supplies: GroupSupply[]; lines: UnservedLine[] }>();
  const at = (name: string) => {
    const part = parts.get(partOf(name)) ?? { supplies: [], lines: [] };
    parts.set(partOf(name), part);
    return part;
  };
  for (const supply of supplies) at(supply.group.name).supplies.push(supply);
  for (const line of lines) at(line.homeGroup).lines.push(line);
  return [...parts.values()];
};

/** Evaluates a part; one whose supplies and lines are the same as before is not evaluated again. */
export const evaluatePart = (
  ledger: Ledger,
  horizon: number,
  periods: readonly Period[],
  { supplies, lines }: Part,
): PartEvaluation => {
  const evaluate = () => {
    const served = lines.map((line) => withService(ledger, line));
    const permissions = permissionsOf(supplies, served);
    const outcomes = serveQueues(horizon, served, supplies, permissions).map(lineOutcome);
    const groups = groupGaps(ledger, horizon, supplies, served, permissions).map((gap) => ({
      gap,
      periods: periods.map((period) => groupPeriod(ledger, gap, period)),
    }));
    return { outcomes, groups };
  };
  const [first] = supplies;
  return first ? ledger.remember(first, "part", [...supplies, ...lines], evaluate) : evaluate();
};
