import type { ResultArea } from "../../core/present/result-areas.ts";
import type { ContributionsView } from "../../core/present/view/contributions-view.ts";
import type {
  ExplainedFigureView,
  ExplanationRequest,
  ExplanationView,
  ProblemView,
  StandingView,
  WorkbookView,
} from "../../core/present/view/workbook-view.ts";
import type { Language } from "../../core/text/language.ts";
import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";

/** The answer to the tables of a workbook. */
export interface Calculated {
  readonly view: WorkbookView;
  /** Cells of the result areas that hold something else than they should. */
  readonly writes: readonly CellWrite[];
  /** What could not be put into the workbook, with its place. */
  readonly unwritten: readonly ProblemView[];
  /** Where results stand in the workbook. */
  readonly resultAreas: readonly ResultArea[];
}

/** Hears how far a long calculation is, in sets done of all; gives back whether it is to go on. */
export type Follow = (progress: {
  readonly done: number;
  readonly all: number;
}) => boolean | Promise<boolean>;

/** The core in a thread of its own, alike in every host. It remembers the latest tables, and what can be kept of them. Its functions stand alone. */
export interface Calculation {
  /**
   * Told in a language, with numbers in these marks; null: in those of the language. What is written into the workbook
   * keeps to the workbook's own language and its marks. Rejects only for a programmer's mistake, and never with a figure of
   * the workbook in its message.
   */
  readonly evaluate: (
    tables: WorkbookTables,
    language: Language,
    marks?: NumberMarks | null,
  ) => Promise<Calculated>;
  /** The latest tables in another language or with other marks. Null before the first. */
  readonly present: (language: Language, marks?: NumberMarks | null) => Promise<WorkbookView | null>;
  /** Null where there is no such figure, such as after the scenario was removed. */
  readonly explain: (request: ExplanationRequest) => Promise<ExplanationView | null>;
  /** The parts of a figure of the latest explanation. */
  readonly explainParts: (figure: string) => Promise<readonly ExplainedFigureView[]>;
  /** The gap of a scenario of the latest tables by who stands behind its inputs. Null where there is no such scenario. */
  readonly standing: (scenario: string) => Promise<StandingView | null>;
  /** At which effect the investment of a scenario of the latest tables breaks even, in a sentence. Null where there is no such scenario. */
  readonly breakEven: (scenario: string) => Promise<string | null>;
  /**
   * What each option of a scenario of the latest tables contributes. It takes seconds, in which other questions are
   * answered. Null where there is no such scenario, where it was stopped, and where other tables came meanwhile.
   */
  readonly contributions: (scenario: string, follow: Follow) => Promise<ContributionsView | null>;
}
