import type { FlagBasis, FlagCode, FlagLevel } from "../../flags/flag.ts";
import type { Figure } from "../../result.ts";
import type { TableView } from "./table-view.ts";

export type { TableView };

/**
 * The answer to a workbook as a pane shows it: texts in one language, numbers only where something is drawn. Plain data,
 * so that it passes from the thread that calculates to the one that shows.
 */
export type WorkbookView =
  /** None of the model's tables is there. */
  | { readonly kind: "no-model" }
  /** The model is there and nothing can be computed, such as without a start month. */
  | { readonly kind: "no-result"; readonly reason: string; readonly problems: readonly ProblemView[] }
  | ResultView;

export interface ResultView {
  readonly kind: "result";
  /** Name of the workplace; empty where nobody has stated one. */
  readonly workplace: string;
  /** "april 2016 til marts 2019 (36 måneder)" */
  readonly period: string;
  readonly problems: readonly ProblemView[];
  /** Today's first. */
  readonly scenarios: readonly ScenarioView[];
  readonly comparison: ComparisonView;
}

/** A cell that can be gone to. */
export interface PlaceView {
  readonly sheet: string;
  readonly address: string;
}

/** A problem of the input in a sentence of its own. */
export interface ProblemView {
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  /** "Sager, celle C7"; empty for the whole workbook. */
  readonly where: string;
  /** Null where the problem has no cell. */
  readonly place: PlaceView | null;
}

export interface ScenarioView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly answer: AnswerView;
  /** Cases per case-carrying post, hours per case and the like, each a figure with its label. */
  readonly keyFigures: readonly KeyFigureView[];
  readonly months: MonthsView;
  readonly flags: readonly FlagGroupView[];
  readonly notDone: NotDoneView;
  readonly options: readonly OptionView[];
  /** Staff groups and units over the whole period; not there where there is but one. */
  readonly groups?: TableView;
  readonly units?: TableView;
}

/** The answer of one scenario: the two methods each in sentences of its own, and one large figure. */
export interface AnswerView {
  /** "I mangler 1,7 årsværk til opgaverne (driftsår 1)." */
  readonly sentence: string;
  /** Later years, and what else belongs to the first sentence. */
  readonly more: readonly string[];
  /** "Efter DS' vejledende sagstal (2016) mangler I 2,6 til 6,9 årsværk." */
  readonly guideline: string;
  /** Why the two methods differ; null where they do not. */
  readonly disagreement: string | null;
  readonly headline: HeadlineView;
}

/** The large figure. What is missing and what is left over are never netted. */
export interface HeadlineView {
  readonly state: "shortage" | "shortage-and-spare" | "spare" | "balanced" | "not-computable";
  /** "−1,7" for a shortage; "kan ikke beregnes" where it cannot be computed. */
  readonly value: string;
  /** "årsværk (mangel)" */
  readonly label: string;
  /** "−6,9 til −2,6" by the guideline; null where there is none. */
  readonly band: string | null;
  /** By which standards figure and band are reckoned, in one line. */
  readonly standards: string;
  /** What a figure that cannot be computed hangs on; empty otherwise. */
  readonly reasons: readonly ProblemView[];
}

export interface KeyFigureView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What it is compared to, such as the guideline; empty where there is nothing. */
  readonly note: string;
}

export interface MonthsView {
  /** Availability against need, drawn. */
  readonly series: readonly MonthView[];
  /** The same and more as a table, month by month and by scenario year. */
  readonly table: TableView;
  readonly years: TableView;
  /** Whether there is a guideline, and thus a band. */
  readonly hasGuideline: boolean;
  readonly worst: string;
}

/** Posts, hours and names of one month; null is a figure that cannot be computed. */
export interface MonthView {
  /** "2016-10" */
  readonly month: string;
  /** "okt. 2016" and "oktober 2016" */
  readonly short: string;
  readonly long: string;
  readonly available: Figure;
  readonly required: Figure;
  readonly gap: Figure;
  readonly guidelineLow: Figure;
  readonly guidelineHigh: Figure;
  /** Posts with cases of their own, which the guideline's need is held against. */
  readonly caseCarrying?: Figure;
  readonly backlogHours: Figure;
  /** The same figures in words, one sentence, for those who do not see the drawing. */
  readonly told: string;
}

/** The flags of one basis (lov, aftale, …), the most serious first. */
export interface FlagGroupView {
  readonly basis: FlagBasis;
  readonly title: string;
  readonly lines: readonly FlagLineView[];
}

/** A flag by itself, or many of one rule and level told together. */
export type FlagLineView =
  | { readonly kind: "flag"; readonly flag: FlagView }
  | { readonly kind: "bundle"; readonly bundle: FlagBundleView };

export interface FlagBundleView {
  /** Stays the same from one evaluation to the next as long as the flags are of the same rule and level. */
  readonly key: string;
  readonly level: FlagLevel;
  readonly levelName: string;
  readonly name: string;
  /** All of them, also those that are not shown one by one. */
  readonly count: number;
  /** How many of what, and the worst of them by name. */
  readonly statement: string;
  /** The worst first. */
  readonly flags: readonly FlagView[];
  /** How many more there are, in words, where there are too many to be shown one by one. */
  readonly more?: string;
}

export interface FlagView {
  /** Stays the same from one evaluation to the next as long as it is the same flag. */
  readonly key: string;
  readonly code: FlagCode;
  readonly level: FlagLevel;
  /** The level in a word, since colour never stands alone. */
  readonly levelName: string;
  readonly name: string;
  /** What, how much and when, as one sentence. */
  readonly statement: string;
  /** Why it is told. */
  readonly why: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly clearedBy: string;
  /** Cells that the flag hangs on, such as those of its options. */
  readonly places: readonly { readonly label: string; readonly place: PlaceView }[];
}

export interface NotDoneView {
  /** Whether anything waits or is past its deadline. */
  readonly any: boolean;
  readonly sentence: string;
  readonly table: TableView;
}

/** One option (handlemulighed) of a scenario with its cells. */
export interface OptionView {
  /** "Handlemuligheder!7": the sheet and row that state it. */
  readonly key: string;
  readonly name: string;
  readonly kindName: string;
  /** What the option is and what limits it, in plain words. */
  readonly explanation: string;
  readonly place: PlaceView;
  readonly enabled: OptionSwitchView;
  /** Names of other scenarios that the same row is in; a change changes them too. */
  readonly alsoIn: readonly string[];
  /** The two or three amounts that matter first; the rest are behind "mere". */
  readonly fields: readonly OptionFieldView[];
}

/** The cell that switches an option on and off, and what is written there. */
export interface OptionSwitchView {
  readonly on: boolean;
  /** Null where the sheet has no such column. */
  readonly place: PlaceView | null;
  readonly words: { readonly yes: string; readonly no: string };
}

export interface OptionFieldView {
  readonly column: string;
  readonly label: string;
  /** "timer/uge"; empty where there is none. */
  readonly unit: string;
  readonly help: string;
  readonly place: PlaceView;
  readonly required: boolean;
  readonly important: boolean;
  readonly input: OptionInputView;
  /** What is wrong with the cell as it is; null where nothing is. */
  readonly problem: string | null;
}

/** What a field holds and may hold; null is an empty cell. */
export type OptionInputView =
  | {
      readonly kind: "number";
      readonly value: number | null;
      readonly minimum: number | null;
      readonly maximum: number | null;
      /** Shown and typed as per cent, written as a fraction. */
      readonly isShare: boolean;
    }
  /** "2016-10"; the cell holds the first day of the month. */
  | { readonly kind: "month"; readonly value: string | null }
  /** Words that the sheet has, written as they are. */
  | { readonly kind: "choice"; readonly value: string | null; readonly choices: readonly string[] }
  | { readonly kind: "text"; readonly value: string | null };

/** All scenarios side by side, one column a scenario. */
export interface ComparisonView {
  readonly table: TableView;
  /** Sentence of the answer of each scenario, in the order of the columns. */
  readonly sentences: readonly string[];
  /** Gap of each scenario for the drawing: tasks, and the guideline's interval. */
  readonly gaps: readonly {
    readonly scenario: string;
    readonly name: string;
    readonly tasks: Figure;
    /** How it stands among the others. */
    readonly mark: "best" | "worst" | null;
    readonly guidelineLow: Figure;
    readonly guidelineHigh: Figure;
    /** What is missing and what is left over, which the gap nets. */
    readonly shortage?: Figure;
    readonly spare?: Figure;
    readonly red: number;
    readonly amber: number;
  }[];
}

/** Which figure is asked about: one by the tasks, of the time of the answer or of one month. */
export interface ExplanationRequest {
  readonly scenario: string;
  /** "2016-10", or null for the time of the answer. */
  readonly month: string | null;
  /** Without it the gap; of an answer with both a shortage and time left over, the shortage. */
  readonly figure?: "gap" | "shortage" | "spare";
}

/** "Why this figure": the figure and its parts; the parts of a part are asked for when it is opened. */
export interface ExplanationView {
  readonly title: string;
  readonly figure: ExplainedFigureView;
}

export interface ExplainedFigureView {
  /** Names the figure within the explanation. */
  readonly id: string;
  readonly name: string;
  /** What and when it is told of, where that differs from what it is a part of; empty otherwise. */
  readonly about: string;
  /** "1.560 timer"; that it cannot be computed where it cannot. */
  readonly value: string;
  /** "årsværk, der er − årsværk, opgaverne kræver": the arithmetic in words; null where it has not two names. */
  readonly words?: string | null;
  /** "12 · 3,5 + 4"; null for an input, and where nothing is reckoned. */
  readonly arithmetic: string | null;
  /** How it comes about that no formula tells; null where a formula does. */
  readonly shared: string | null;
  /** Where an input comes from; null for what is computed. */
  readonly origin: OriginView | null;
  /** Null: it has parts that are not loaded. Those that say nothing to a reader are left out. */
  readonly parts: readonly ExplainedFigureView[] | null;
}

/** Where an input comes from: a cell with who supplied it and its status, or a law or publication. */
export interface OriginView {
  readonly text: string;
  readonly place: PlaceView | null;
  readonly url: string | null;
}
