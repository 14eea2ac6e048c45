import type { FlagLevel } from "../flags/flag.ts";
import type { InputStatus } from "../origin.ts";
import type { PricedThing } from "../result/money.ts";
import type { MethodStandard } from "../result.ts";
import type { AnswerTime } from "./result-text.ts";
import type { Told } from "./told.ts";

/** What an assumption of the report is about. */
export type AssumptionKind = "staff-group" | "case-group" | "task" | "batch" | "phone-duty";

/**
 * The mark of a row: `unsaid` where it has none. `duties` are hours of named duties and what else is on no row of tasks,
 * batches and phones.
 */
export type RestsOn = InputStatus | "unsaid" | "duties";

/** Posts that the tasks require by the mark of the rows that they rest on, as they are shown; without those of none. */
export type PostsByStatus = readonly { readonly on: RestsOn; readonly posts: string }[];

/** When a scenario comes before the MED committee and when it has to be decided; days as they are shown. */
export interface ReportDates {
  readonly med: string | null;
  readonly decision: string | null;
  readonly latest: string | null;
}

/** Scenarios that something holds for, told in the shortest way: all, a few by name, all but a few, or how many. */
export type ScenariosReached =
  | { readonly kind: "only"; readonly name: string }
  | { readonly kind: "all"; readonly first: string }
  | { readonly kind: "named"; readonly first: string; readonly names: readonly string[] }
  | { readonly kind: "all-but"; readonly first: string; readonly names: readonly string[] }
  | { readonly kind: "counted"; readonly first: string; readonly count: number; readonly all: number };

/** The words of one language for the report. */
export interface ReportText {
  readonly question: {
    readonly heading: string;
    /** Where nobody has written one. */
    readonly usual: (data: { readonly scenarios: number }) => string;
  };
  readonly answer: { readonly heading: string; readonly errors: (count: number) => string };
  readonly scenarios: {
    readonly heading: string;
    readonly columns: {
      readonly scenario: string;
      readonly gap: (standard: MethodStandard | null) => string;
      readonly shortage: string;
      readonly guideline: (standard: MethodStandard | null) => string;
      readonly cost: string;
      readonly flags: string;
    };
    readonly none: string;
    /** What the figures in posts are, and of which time: negative is missing. */
    readonly explanation: (time: AnswerTime) => string;
    /** The gap of the month in which most is missing, by scenario. */
    readonly worstMonths: (
      worst: readonly { readonly name: string; readonly gap: string; readonly month: string }[],
    ) => string;
    readonly proposal: (name: string, sentences: readonly string[]) => string;
    readonly options: (options: readonly string[]) => string;
    readonly assumedOption: (name: string) => string;
    readonly disputedOption: (name: string) => string;
    readonly unagreed: (options: readonly string[]) => string;
    /** What the scenario may cost at most. */
    readonly budget: (kroner: string) => string;
    readonly dates: (dates: ReportDates) => string;
    readonly more: (count: number, sheet: string) => string;
  };
  readonly money: {
    readonly heading: string;
    readonly columns: readonly [string, string, string, string, string, string];
    readonly basis: string;
    readonly staffPayToday: (kroner: Told) => string;
    readonly kroner: (value: string) => string;
    /** What one option of a scenario costs, and how that comes about; nothing where no more can be said of it. */
    readonly part: (option: string, kroner: string, made: readonly string[]) => string;
    /** What a price is made of, so much at so many kroner each. */
    readonly made: Readonly<Record<PricedThing, (amount: string, kronerEach: string) => string>>;
    /** What is not paid at one price. */
    readonly unlike: (kroner: string) => string;
    /** Why months of pay are fewer than those of the calendar; told where some are. */
    readonly monthsOfPay: (staffSheet: string) => string;
    readonly parts: (scenario: string, parts: readonly string[]) => string;
  };
  readonly flags: {
    readonly heading: string;
    readonly about: string;
    readonly flag: (level: FlagLevel, name: string, statement: string) => string;
    /** Which scenarios have it; its numbers are those of the first, beside what it comes to in another. */
    readonly inScenarios: (
      reached: ScenariosReached,
      inOther: { readonly name: string; readonly value: string } | null,
    ) => string;
    readonly basis: (basis: string, source: string) => string;
    /** Flags that are not told one by one, by how many of each level and what they are about. */
    readonly more: (data: {
      readonly red: number;
      readonly amber: number;
      readonly names: readonly string[];
      readonly sheet: string;
    }) => string;
    readonly notes: (count: number, sheet: string) => string;
    readonly notJudged: (count: number) => string;
  };
  readonly assumptions: {
    readonly heading: string;
    readonly rule: (time: AnswerTime) => string;
    readonly columns: readonly [string, string, string, string, string, string];
    readonly kinds: Readonly<Record<AssumptionKind, (name: string) => string>>;
    readonly noStatus: string;
    readonly notSaid: string;
    /** In a calculated or default cell that nobody typed. */
    readonly byModel: string;
    readonly minutes: (minutes: string) => string;
    readonly byStatus: (all: string, parts: PostsByStatus) => string;
  };
  readonly disputed: {
    readonly heading: string;
    readonly columns: readonly [string, string, string, string, string, string];
    readonly none: string;
    readonly input: (row: string | null, column: string) => string;
    readonly withTheirs: (answer: string) => string;
    /** Gaps of scenarios by the other side's numbers. */
    readonly scenariosWithTheirs: (
      gaps: readonly { readonly name: string; readonly gap: string }[],
    ) => string;
    readonly more: (count: number) => string;
  };
  readonly basis: {
    readonly heading: string;
    readonly standard: (standard: MethodStandard) => string;
    readonly version: (model: number, fingerprint: string) => string;
    readonly fingerprint: string;
    /** The sheets that tell the figures month by month, and that reckon them anew by formulas; the latter may be missing. */
    readonly sheets: (result: string, control: string | null) => string;
  };
  readonly signatures: readonly [string, string, string];
}
