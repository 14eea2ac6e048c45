import type { FormulaProblem } from "../formula/problem.ts";
import type { CellReference } from "../origin.ts";
import type { OptionKind } from "../plan.ts";
import type { CalendarDate, YearMonth } from "../year-month.ts";
import { type CaseIssueData, caseSeverities } from "./case-issue.ts";
import type { ColumnPlace } from "./column-place.ts";
import type { CellType } from "./contract/column.ts";
import type { InputTableId, ModelTableId } from "./contract/contract.ts";
import type { DriverKind } from "./contract/tasks.ts";
import { type PhoneIssueData, phoneSeverities } from "./phone-issue.ts";
import { type RuleIssueData, ruleSeverities } from "./rule-issue.ts";
import type { CellValue } from "./tables.ts";
import { type VersionIssueData, versionSeverities } from "./version-issue.ts";

export type { ColumnPlace };

/** error: something cannot be calculated; warning: it can, but probably not as meant; note: good to know. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** Where a problem is, as far as it has a place. */
export interface IssuePlace {
  readonly sheet: string | null;
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly cell: string | null;
}

export const nowhere: IssuePlace = { sheet: null, table: null, row: null, column: null, cell: null };

type NoData = Readonly<Record<never, never>>;
interface FoundName {
  readonly found: string;
  readonly available: readonly string[];
}

/** What a message about each kind of problem needs to know. */
export interface IssueData extends CaseIssueData, PhoneIssueData, RuleIssueData, VersionIssueData {
  // the workbook and its tables
  readonly "not-a-model": NoData;
  readonly "table-missing": { readonly table: ModelTableId };
  readonly "optional-table-missing": { readonly table: ModelTableId };
  readonly "table-renamed": { readonly table: ModelTableId; readonly found: string };
  readonly "table-empty": { readonly table: ModelTableId };
  readonly "missing-column": ColumnPlace;
  readonly "later-columns-missing": { readonly table: ModelTableId; readonly columns: readonly string[] };
  readonly "duplicate-column": ColumnPlace & { readonly used: string };
  readonly "missing-setting": ColumnPlace;
  readonly "duplicate-setting": ColumnPlace;
  // cells
  readonly "missing-value": ColumnPlace & {
    readonly name: string | null;
    readonly filled: readonly string[];
  };
  readonly "missing-setting-value": ColumnPlace;
  readonly "not-a-number": { readonly found: CellValue; readonly type: CellType };
  readonly "number-as-text": { readonly found: string; readonly value: number };
  readonly "ambiguous-number": { readonly found: string; readonly readings: readonly [number, number] };
  readonly "date-for-number": {
    readonly date: CalendarDate;
    /** What was probably typed. */
    readonly readings: readonly number[];
  };
  readonly "share-as-number": { readonly found: number; readonly maximum: number };
  readonly "out-of-bounds": { readonly found: number; readonly type: CellType };
  readonly "not-whole": { readonly found: number };
  readonly "not-a-month": { readonly found: CellValue };
  readonly "not-a-date": { readonly found: CellValue };
  readonly "not-yes-no": { readonly found: CellValue };
  readonly "unknown-choice": ColumnPlace & { readonly found: CellValue; readonly choices: readonly string[] };
  readonly "not-text": { readonly found: CellValue };
  readonly "cell-error": { readonly found: string };
  readonly "personal-number": NoData;
  readonly "totals-row-ignored": { readonly found: string };
  readonly "estimate-order": {
    readonly low: number | null;
    readonly likely: number | null;
    readonly high: number | null;
  };
  readonly "duplicate-key": { readonly found: string; readonly first: CellReference };
  readonly "unknown-reference": FoundName & { readonly table: InputTableId };
  readonly "unused-value": ColumnPlace & { readonly reason: UnusedReason };
  // what the figures say together
  readonly "one-group-only": { readonly name: string };
  readonly "give-one-of": { readonly table: ModelTableId; readonly columns: readonly string[] };
  readonly "reserved-name": { readonly found: string };
  readonly "end-before-start": { readonly from: YearMonth; readonly to: YearMonth };
  readonly "deadline-before-start": { readonly start: CalendarDate; readonly deadline: CalendarDate };
  readonly "age-window-order": { readonly from: number; readonly to: number };
  readonly "outside-horizon": { readonly from: YearMonth; readonly to: YearMonth };
  readonly "horizon-not-read": { readonly used: number };
  readonly "holiday-above-hours": {
    readonly month: YearMonth;
    readonly holiday: number;
    readonly hours: number;
    readonly staffGroup: string;
  };
  readonly "holiday-profile-sum": { readonly sum: number };
  readonly "demand-profile-mean": { readonly mean: number };
  readonly "shares-above-one": ColumnPlace & { readonly sum: number; readonly columns: readonly string[] };
  readonly "allowances-too-large": { readonly staffGroup: string; readonly sum: number };
  readonly "too-many-permission-sets": { readonly found: number; readonly maximum: number };
  readonly "duration-outflow-differ": { readonly duration: number; readonly implied: number };
  readonly "lag-below-one-month": { readonly found: number };
  readonly "task-cycle": { readonly tasks: readonly string[] };
  readonly "unknown-edition": FoundName;
  readonly "unknown-guideline": FoundName & { readonly edition: string };
  readonly "guideline-order": { readonly low: number; readonly high: number };
  readonly "unit-without-staff": FoundName;
  readonly "same-month": { readonly from: YearMonth | null; readonly first: CellReference };
  // rules that hold from a month on
  readonly "edition-months-differ": {
    readonly edition: string;
    readonly from: YearMonth;
    readonly first: CellReference;
  };
  readonly "rule-without-source": NoData;
  readonly "rule-without-month": NoData;
  readonly "rule-without-window": { readonly talks: number };
  readonly "closed-for-new": {
    readonly targetGroup: string;
    readonly from: CalendarDate;
    readonly newCases: number;
  };
  /** The months from which the law has another rule, and from which nobody knows it; null: not within the plan. */
  readonly "own-before-law": {
    readonly targetGroup: string;
    readonly law: YearMonth | null;
    readonly unknown: YearMonth | null;
  };
  readonly "cadence-priority": { readonly isStatutory: boolean };
  readonly "unknown-rule-group": FoundName;
  readonly "option-missing-value": ColumnPlace & { readonly option: OptionKind };
  readonly "option-needs-one-of": { readonly option: OptionKind; readonly columns: readonly string[] };
  readonly "temp-without-tasks": { readonly staffGroup: string };
  readonly "moved-hours-overlap": {
    readonly from: YearMonth;
    readonly to: YearMonth;
    readonly returnFrom: YearMonth;
    readonly returnTo: YearMonth;
  };
  readonly "norm-period-too-short": { readonly spanned: number; readonly normPeriod: number };
  readonly "replaced-twice": { readonly first: CellReference; readonly scenario: string };
  readonly "minutes-beyond-task": {
    readonly task: string;
    readonly held: number;
    readonly found: number;
    /** Where only several options together ask for as much: one of the others. */
    readonly together: { readonly first: CellReference; readonly scenario: string } | null;
  };
  readonly "caseload-order": { readonly before: number; readonly after: number };
  readonly "week-not-longer": {
    readonly found: number;
    readonly own: number;
    readonly staffGroup: string;
  };
  readonly "plus-time-too-long": { readonly found: number; readonly longest: number };
  readonly "option-target": FoundName & { readonly option: OptionKind };
  readonly "statutory-task": { readonly task: string; readonly option: OptionKind };
  readonly "statutory-task-reduced": { readonly tasks: readonly string[]; readonly option: OptionKind };
  readonly "formula-refused": { readonly formula: string; readonly problem: FormulaProblem };
}

/** Why a filled cell has no effect. */
export type UnusedReason =
  | { readonly kind: "option"; readonly option: OptionKind }
  | { readonly kind: "driver"; readonly driver: DriverKind }
  | { readonly kind: "absence-in-per-cent" };

export type IssueCode = keyof IssueData;

export type Issue = {
  readonly [Code in IssueCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly at: IssuePlace;
    readonly data: IssueData[Code];
  };
}[IssueCode];

const severityOf: Readonly<Record<IssueCode, Severity>> = {
  ...caseSeverities,
  ...phoneSeverities,
  ...ruleSeverities,
  ...versionSeverities,
  "not-a-model": "error",
  "table-missing": "error",
  "optional-table-missing": "note",
  "table-renamed": "note",
  "table-empty": "error",
  "missing-column": "error",
  "later-columns-missing": "note",
  "duplicate-column": "warning",
  "missing-setting": "note",
  "duplicate-setting": "warning",
  "missing-value": "error",
  "missing-setting-value": "error",
  "not-a-number": "error",
  "number-as-text": "note",
  "ambiguous-number": "error",
  "date-for-number": "error",
  "share-as-number": "error",
  "out-of-bounds": "error",
  "not-whole": "error",
  "not-a-month": "error",
  "not-a-date": "error",
  "not-yes-no": "error",
  "unknown-choice": "error",
  "not-text": "error",
  "cell-error": "error",
  "personal-number": "error",
  "totals-row-ignored": "note",
  "estimate-order": "error",
  "duplicate-key": "error",
  "unknown-reference": "error",
  "unused-value": "warning",
  "one-group-only": "error",
  "give-one-of": "error",
  "reserved-name": "error",
  "end-before-start": "error",
  "deadline-before-start": "error",
  "age-window-order": "error",
  "outside-horizon": "warning",
  "horizon-not-read": "error",
  "holiday-above-hours": "error",
  "holiday-profile-sum": "error",
  "demand-profile-mean": "error",
  "shares-above-one": "error",
  "allowances-too-large": "error",
  "too-many-permission-sets": "error",
  "duration-outflow-differ": "error",
  "lag-below-one-month": "error",
  "task-cycle": "error",
  "unknown-edition": "error",
  "unknown-guideline": "error",
  "guideline-order": "error",
  "unit-without-staff": "warning",
  "same-month": "error",
  "edition-months-differ": "warning",
  "rule-without-source": "note",
  "rule-without-month": "warning",
  "rule-without-window": "note",
  "closed-for-new": "warning",
  "own-before-law": "warning",
  "cadence-priority": "note",
  "unknown-rule-group": "error",
  "option-missing-value": "error",
  "option-needs-one-of": "error",
  "temp-without-tasks": "error",
  "moved-hours-overlap": "error",
  "norm-period-too-short": "error",
  "replaced-twice": "error",
  "minutes-beyond-task": "warning",
  "caseload-order": "error",
  "week-not-longer": "error",
  "plus-time-too-long": "warning",
  "option-target": "error",
  "statutory-task": "error",
  "statutory-task-reduced": "warning",
  "formula-refused": "error",
};

export const issueCodes = Object.keys(severityOf) as IssueCode[];

/** Collects every problem in the order in which it is found. */
export interface IssueCollector {
  readonly issues: readonly Issue[];
  readonly add: <Code extends IssueCode>(
    code: Code,
    at: IssuePlace,
    data: IssueData[Code],
    severity?: Severity,
  ) => void;
}

export const issueCollector = (): IssueCollector => {
  const issues: Issue[] = [];
  return {
    issues,
    add: (code, at, data, severity = severityOf[code]) => {
      // The compiler does not see that code and data of one call belong together.
      issues.push({ code, severity, at, data } as Issue);
    },
  };
};
