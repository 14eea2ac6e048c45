import type { Figure } from "../../result.ts";
import type { ReadOnlyText } from "../../text/view-text.ts";
import type { ChecklistView } from "./checklist-form.ts";
import type { FlagGroupView } from "./flag-view.ts";
import type { MoneyView } from "./money-form.ts";
import type { NewOptionView, NewScenarioView } from "./new-option-view.ts";
import type { OlderModelView } from "./older-model-view.ts";
import type { OptionView } from "./option-view.ts";
import type { OverviewSectionView } from "./overview-section.ts";
import type { PlaceView } from "./place-view.ts";
import type { QueueView } from "./queue-form.ts";
import type { TableView } from "./table-view.ts";

export type { ChecklistQuestionView, ChecklistView } from "./checklist-form.ts";
export type {
  ExplainedFigureView,
  ExplanationRequest,
  ExplanationView,
  OriginView,
} from "./explanation-view.ts";
export type { FlagBundleView, FlagGroupView, FlagLineView, FlagView } from "./flag-view.ts";
export type { MoneyView } from "./money-form.ts";
export type { NewOptionKindView, NewOptionView, NewScenarioView } from "./new-option-view.ts";
export type {
  OptionCostView,
  OptionExplanationView,
  OptionFieldView,
  OptionInputView,
  OptionView,
} from "./option-view.ts";
export type { OverviewFigureView, OverviewSectionView } from "./overview-section.ts";
export type {
  QueueChartView,
  QueueColumnView,
  QueueFigureView,
  QueueRequest,
  QueueRunView,
  QueueView,
} from "./queue-form.ts";
export type { StandingView } from "./standing-view.ts";
export type { OlderModelView, PlaceView, TableView };

/**
 * The answer to a workbook as a pane shows it: texts in one language, numbers only where something is drawn. Plain data,
 * so that it passes from the thread that calculates to the one that shows.
 */
export type WorkbookView =
  /** None of the model's tables is there. */
  | { readonly kind: "no-model" }
  /** The model is there and nothing can be computed, such as without a start month. */
  | {
      readonly kind: "no-result";
      readonly reason: string;
      readonly problems: readonly ProblemView[];
      readonly readOnly: ReadOnlyText | null;
      readonly older: OlderModelView | null;
    }
  | ResultView;

export interface ResultView {
  readonly kind: "result";
  /** Why nothing is written into the workbook, such as that it is of a later edition; null where it is. */
  readonly readOnly: ReadOnlyText | null;
  /** What would bring a workbook of an earlier edition up to this one; null where there is nothing. */
  readonly older: OlderModelView | null;
  /** Name of the workplace; empty where nobody has stated one. */
  readonly workplace: string;
  /** "april 2016 til marts 2019 (36 måneder)" */
  readonly period: string;
  readonly problems: readonly ProblemView[];
  /** Today's first. */
  readonly scenarios: readonly ScenarioView[];
  readonly comparison: ComparisonView;
  /** What options can be added, and where a new scenario is written. */
  readonly newOption: NewOptionView;
  readonly newScenario: NewScenarioView;
  /** Null where the workbook has no checklist. */
  readonly checklist: ChecklistView | null;
  /** The first line of the report; null where the workbook has none. */
  readonly report: PlaceView | null;
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
  /** What is asked in the first hour, under headings: people, cases, time, decisions. */
  readonly overview: readonly OverviewSectionView[];
  readonly money: MoneyView;
  readonly months: MonthsView;
  readonly flags: readonly FlagGroupView[];
  /** What of the flags cannot be told, a sentence a rule. */
  readonly flagsNotJudged: readonly string[];
  readonly notDone: NotDoneView;
  readonly options: readonly OptionView[];
  /** Phones and counters as callers meet them; none where the workbook has no such duty. */
  readonly queues: readonly QueueView[];
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

export interface NotDoneView {
  /** Whether anything waits or is past its deadline. */
  readonly any: boolean;
  readonly sentence: string;
  readonly table: TableView;
}

/** All scenarios side by side, one column a scenario. */
export interface ComparisonView {
  readonly table: TableView;
  /** The answer of each scenario, what comes after, and the whole period, in the order of the columns. */
  readonly sentences: readonly (readonly string[])[];
  /** Gap of each scenario for the drawing: tasks, and the guideline's interval. */
  readonly gaps: readonly {
    readonly scenario: string;
    readonly name: string;
    readonly tasks: Figure;
    /** How it stands among the others. */
    readonly mark: "best" | "worst" | null;
    readonly guidelineLow: Figure;
    readonly guidelineHigh: Figure;
    /** What is missing and what is left over, where the gap nets them so that it is told as another number. */
    readonly parts: { readonly shortage: number; readonly spare: number } | null;
    readonly red: number;
    readonly amber: number;
    /** That the scenario rests on an agreement that nobody has made; null where it does not. */
    readonly unagreed?: string | null;
  }[];
}
