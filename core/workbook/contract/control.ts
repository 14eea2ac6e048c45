import type { ResultTable } from "./column.ts";

/** Staff groups and months that the sheet Kontrol shows; what is beyond them it says in words. */
export const controlGroups = [1, 2, 3, 4] as const;
export type ControlGroup = (typeof controlGroups)[number];
export const controlMonthCount = 36;
const linesShown = 40;
/** Scenarios that have a place in each month, with today's. */
export const controlScenarios = 10;

/** Sets of the groups that may do a piece of work: the first group counts 1, then 2, 4 and 8. */
export const permissionSets = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;

/** The months of the period by their number, from 1. */
export const controlMonths: readonly number[] = Array.from(
  { length: controlMonthCount },
  (_, index) => index + 1,
);
export type ControlMonthColumn = `month${number}`;
export const controlMonthColumn = (month: number): ControlMonthColumn => `month${month}`;

const hours = { kind: "number", unit: "hours" } as const;
const posts = { kind: "number", unit: "posts" } as const;
const number = { kind: "number", unit: "factor" } as const;

const perGroup = <Id extends string, Type>(id: Id, type: Type) =>
  controlGroups.map((group) => ({ id: `${id}${group}`, type }) as const);

/**
 * One row a scenario and month, month by month with ten places each, all of it from the product: what the options do, and its own figures to hold those of the
 * sheet's formulas against. Today's effects are 0.
 */
export const controlMonthsTable = {
  id: "controlMonths",
  name: "NormeringControlMonths",
  sheet: "control",
  rows: controlScenarios * controlMonthCount,
  later: true,
  columns: [
    { id: "scenario", type: { kind: "text" } },
    { id: "month", type: { kind: "month" } },
    { id: "year", type: number },
    ...perGroup("supplyChange", hours),
    ...perGroup("needChange", hours),
    ...perGroup("meanNetChange", hours),
    { id: "guidelineLowChange", type: posts },
    { id: "guidelineHighChange", type: posts },
    { id: "carryingChange", type: posts },
    ...permissionSets.map((set) => ({ id: `setChange${set}`, type: hours }) as const),
    ...perGroup("coreSupply", hours),
    ...perGroup("coreNeed", hours),
    ...perGroup("coreGap", posts),
    ...perGroup("coreShortage", posts),
    { id: "coreUnserved", type: hours },
    { id: "coreGuidelineLow", type: posts },
    { id: "coreGuidelineHigh", type: posts },
    { id: "coreCarrying", type: posts },
  ],
} as const satisfies ResultTable;

/** Quantities that formulas of a sheet cannot tell, without any option: one row each, from month to month. */
export const controlLineKinds = ["pieces", "hours", "cases", "supply", "carrying"] as const;
export type ControlLineKind = (typeof controlLineKinds)[number];

export const controlLinesTable = {
  id: "controlLines",
  name: "NormeringControlLines",
  sheet: "control",
  rows: linesShown,
  later: true,
  columns: [
    { id: "line", type: { kind: "text" } },
    { id: "kind", type: { kind: "text" } },
    { id: "number", type: number },
    { id: "group", type: { kind: "text" } },
    { id: "set", type: number },
    ...controlMonths.map((month) => ({ id: controlMonthColumn(month), type: number })),
  ],
} as const satisfies ResultTable;
