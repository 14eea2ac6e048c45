import type {
  BasisRow,
  CaseMonthRow,
  GroupMonthRow,
  PartId,
  ScenarioGroupRow,
  ScenarioUnitRow,
} from "./grid.ts";

/** What a row is called, and its unit. */
export type RowLabel = readonly [label: string, unit: string];

/** What stands above the columns of the parts that are lists. */
export interface ControlHeads {
  readonly headline: readonly string[];
  readonly guideline: readonly string[];
  readonly period: readonly string[];
  readonly groups: readonly string[];
  readonly allowances: readonly string[];
  readonly caseGroups: readonly string[];
  readonly tasks: readonly string[];
  readonly batches: readonly string[];
  readonly holidays: readonly string[];
  readonly closings: readonly string[];
  readonly lists: readonly string[];
}

/** The words of the sheet Kontrol besides those of the contract. */
export interface ControlLabels extends ControlHeads {
  readonly parts: Readonly<Record<PartId, { readonly title: string; readonly sentence: string }>>;
  readonly basis: Readonly<Record<BasisRow, RowLabel>>;
  readonly groupMonths: Readonly<Record<Exclude<GroupMonthRow, "name">, RowLabel>>;
  readonly caseMonths: Readonly<Record<CaseMonthRow, (group: string) => string>>;
  readonly totals: Readonly<Record<"guidelineHigh" | "guidelineLow" | "carrying", RowLabel>>;
  readonly scenarioGroups: Readonly<Record<Exclude<ScenarioGroupRow, "name">, RowLabel>>;
  readonly scenarioUnit: Readonly<Record<ScenarioUnitRow, RowLabel>>;
  readonly rowOfTable: string;
  readonly chooseScenario: string;
  readonly chooseYear: string;
  readonly year: string;
  readonly byFormula: string;
  readonly fromNormering: string;
  readonly notComputable: string;
  /** Sentences of the top: no results yet, all alike, some not, some not computable. */
  readonly notWritten: string;
  readonly alike: string;
  readonly unlike: string;
  readonly someNotComputable: string;
  readonly tooManyGroups: string;
  readonly tooManyMonths: string;
  readonly tooManyRows: string;
  readonly closingsLeftOut: string;
  readonly reused: string;
  /** Follows the name of a group. */
  readonly monthsOfYear: (year: number) => string;
  readonly setNeed: string;
  readonly setBalance: string;
  readonly or: string;
  readonly hours: string;
  readonly pieces: string;
}
