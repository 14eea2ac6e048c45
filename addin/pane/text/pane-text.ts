import type { FlagView, ProblemView } from "../../../core/present/view/workbook-view.ts";
import type { Language } from "../../../core/text/language.ts";
import type { Failure } from "../../live/live-state.ts";
import type { PortTrouble, PortTroubleCode } from "../../workbook-port.ts";
import type { CommandsText } from "./commands-text.ts";
import type { ContributionsText } from "./contributions-text.ts";
import type { OptionsText } from "./options-text.ts";
import type { QueuesText } from "./queues-text.ts";
import type { ChoiceText, StartersText } from "./starters-text.ts";
import type { StatesText, TroubleText } from "./states-text.ts";
import type { WriteNumber } from "./write-number.ts";

/** All that the pane itself says in one language. Sentences about the workbook come with its view. */
export interface PaneText {
  /** Names of the months, January first. */
  readonly months: readonly string[];
  /** What stands after the day in a date: "25. oktober", "25 October". */
  readonly dayMark: "." | "";
  readonly number: WriteNumber;

  readonly pane: string;
  readonly unnamedWorkplace: string;
  readonly scenario: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly save: string;
  /** The language that one can change to, in its own words. */
  readonly otherLanguage: { readonly language: Language; readonly label: string };
  /** What is seldom needed. */
  readonly moreMenu: {
    readonly label: string;
    readonly report: string;
    /** Where the report waits to be written, and undo ends when it is. */
    readonly reportEndsUndo: string;
    readonly selfTest: string;
  };
  readonly commands: CommandsText;
  readonly back: string;
  readonly retry: string;
  readonly more: string;
  readonly less: string;

  readonly problems: {
    /** At least one of the two is above 0. */
    readonly count: (errors: number, others: number) => string;
    readonly title: string;
    readonly none: string;
    readonly severity: Readonly<Record<ProblemView["severity"], string>>;
    readonly wholeWorkbook: string;
  };

  readonly answer: {
    readonly title: string;
    readonly band: (band: string) => string;
    readonly why: string;
    readonly reasons: string;
  };

  readonly queues: QueuesText;
  readonly monthByMonth: {
    readonly title: string;
    readonly none: string;
    readonly showTable: string;
    readonly showChart: string;
    readonly chartTitle: string;
    readonly chartDescription: (hasGuideline: boolean) => string;
    readonly table: string;
    readonly years: string;
    readonly backlogTitle: string;
    readonly chooseMonth: string;
    readonly chooseMonthHelp: string;
    readonly available: string;
    readonly required: string;
    readonly shortage: string;
    readonly guideline: string;
    readonly caseCarrying: string;
    readonly why: (month: string) => string;
  };

  readonly flags: {
    readonly heading: string;
    readonly title: (count: number) => string;
    /** How many there are of a level. */
    readonly ofLevel: Readonly<Record<FlagView["level"], (count: number) => string>>;
    readonly none: string;
    /** Nothing could be computed, so nothing is known of flags either. */
    readonly notKnown: string;
    readonly about: string;
    readonly why: string;
    readonly source: string;
    readonly clearedBy: string;
    readonly cells: string;
  };

  readonly options: OptionsText;

  readonly keyFigures: string;
  /** Another name than that of the answer's button: they lead to different figures. */
  readonly whyCost: string;
  readonly overview: string;
  /** At which effect an investment breaks even. */
  readonly breakEven: { readonly show: string; readonly loading: string; readonly nothing: string };
  /** The gap by who stands behind its numbers. */
  readonly standing: {
    readonly title: string;
    readonly show: string;
    readonly loading: string;
    readonly nothing: string;
    /** Over the tasks that the first version leaves out. */
    readonly leftOut: string;
    readonly disputed: (label: string, own: string, other: string) => string;
  };
  /** How many of the questions of the checklist are answered. */
  readonly answered: (answered: number, questions: number) => string;
  readonly groups: string;
  readonly units: string;
  readonly notDone: { readonly title: string; readonly show: string; readonly table: string };

  readonly compare: {
    readonly open: string;
    readonly title: string;
    readonly chartTitle: string;
    readonly tasks: string;
    readonly guideline: string;
    readonly shortageSide: string;
    readonly spareSide: string;
    readonly told: (gap: GapNumbers) => string;
    readonly netted: (parts: NettedGap) => string;
    readonly flags: (red: number, amber: number) => string;
    readonly choose: string;
    readonly chosen: string;
    readonly numbers: string;
    readonly marks: Readonly<Record<"best" | "worst", string>>;
  };

  readonly contributions: ContributionsText;

  readonly explain: {
    readonly title: string;
    readonly loading: string;
    readonly failed: string;
    readonly nothing: string;
  };

  readonly loading: string;
  readonly calculating: string;
  readonly noModel: {
    readonly title: string;
    readonly body: string;
    /** Where they are not opened in place of this workbook. */
    readonly newWindow: string;
    readonly starters: StartersText;
    readonly examples: string;
    readonly ownFile: ChoiceText;
    /** Into the workbook that is open. */
    readonly insert: ChoiceText;
  };
  readonly noResult: { readonly title: string; readonly remedy: string };

  readonly states: StatesText;
  readonly trouble: Readonly<Record<PortTroubleCode, (trouble: PortTrouble) => TroubleText>>;
  readonly goToCell: (sheet: string, address: string) => string;
  readonly failure: Readonly<Record<Failure["during"] | "showing", string>>;
  readonly failureStays: string;
  readonly failureRemedy: string;
  readonly details: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly unwritten: string;
  readonly unwrittenResults: TroubleText;
  readonly writeResults: string;
  /** Where undo lives on, result sheets that are old are no matter of weight. */
  readonly resultSheets: { readonly old: string; readonly update: string; readonly updated: string };
}

/** The gap of a scenario in posts; null where it cannot be computed. */
export interface GapNumbers {
  readonly tasks: number | null;
  readonly guidelineLow: number | null;
  readonly guidelineHigh: number | null;
  /** What is missing and what is left over, where the gap nets them so that it is told as another number. */
  readonly parts: NettedGap | null;
}

export interface NettedGap {
  readonly shortage: number;
  readonly spare: number;
}
