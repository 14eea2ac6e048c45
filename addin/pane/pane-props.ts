import type { ContributionsView } from "../../core/present/view/contributions-view.ts";
import type {
  ExplainedFigureView,
  ExplanationRequest,
  ExplanationView,
  OlderModelView,
  PlaceView,
  StandingView,
} from "../../core/present/view/workbook-view.ts";
import type { Language } from "../../core/text/language.ts";
import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { LiveState } from "../live/live-state.ts";
import type { ModelCommands } from "../model-commands.ts";
import type { FileState } from "../workbook-port.ts";
import type { Write } from "./options/use-written-value.ts";

/** The worked examples beside the plainest, in the order in which they are offered. */
export const workedExamples = [
  "example",
  "med-budget",
  "slagelse",
  "laerkevej",
  "koebenhavn",
  "lower-caseload",
  "phones",
] as const;

/** What can be opened from the pane without a file of the user's own. */
export type StarterWorkbook = (typeof workedExamples)[number] | "one-team" | "template";

/** The view that the pane opens with. */
export type StartPage = "main" | "commands";

/** All that the pane is given and all that it may ask for. It knows no host and no core. */
export interface PaneProps {
  readonly language: Language;
  /** How numbers are written and typed, apart from the language; null: as the language has it. */
  readonly marks: NumberMarks | null;
  readonly onLanguage: (language: Language) => void;
  readonly live: LiveState;
  readonly file: FileState;
  /** Whether the host's undo lives on after results are written; where not, writing them is a choice of weight. */
  readonly keepsUndo: boolean;
  /** Whether the host's undo lives on after a table was given a row; where not, it is said beforehand. */
  readonly undoesNewRows: boolean;
  /** Whether a workbook of an earlier edition is brought up to this one in a copy, and not itself. */
  readonly upgradesInCopy: boolean;
  /** A button that opens a file of the user's own is shown only where the host has none. */
  readonly opensFiles: boolean;
  readonly onOpenFile: () => void;
  readonly onOpenStarter: (workbook: StarterWorkbook) => void;
  readonly onSave: () => void;
  /** Null where the host does nothing to the sheets of a workbook. */
  readonly commands: ModelCommands | null;
  /** Shows how the host does; null where there is no such thing. */
  readonly onSelfTest: (() => void) | null;
  readonly startPage: StartPage;
  /** Shows the cell in the sheet. */
  readonly onSelect: (place: PlaceView) => void;
  /** Writes results that wait, and shows the report in the sheet. */
  readonly onReport: (place: PlaceView) => void;
  /** The next view shows what came of it. */
  readonly onWrite: Write;
  /** Brings the workbook up to this edition by what was shown of it; whether that is done. */
  readonly onUpgrade: (older: OlderModelView) => Promise<boolean>;
  /** Writes results that wait; shown where they are not written live. */
  readonly onWriteResults: () => void;
  /** Whether results are written while the user edits, also where undo ends there; asked only of such a host. */
  readonly onLiveWriting: (writesLive: boolean) => void;
  /** Calculates without the tables that are gone. */
  readonly onDoWithout: () => void;
  /** Tries again what the host could not do. */
  readonly onRetry: () => void;
  readonly explain: (request: ExplanationRequest) => Promise<ExplanationView | null>;
  readonly explainParts: (figure: string) => Promise<readonly ExplainedFigureView[]>;
  /** The gap of a scenario by who stands behind its numbers. */
  readonly standing: (scenario: string) => Promise<StandingView | null>;
  /** At which effect the investment of a scenario breaks even. */
  readonly breakEven: (scenario: string) => Promise<string | null>;
  /** What each option of a scenario contributes. `follow` hears how far it is, and stops it by false. */
  readonly contributions: (
    scenario: string,
    follow: (progress: { readonly done: number; readonly all: number }) => boolean,
  ) => Promise<ContributionsView | null>;
}
