import type { ContributionsView } from "../../core/present/view/contributions-view.ts";
import type {
  ExplainedFigureView,
  ExplanationRequest,
  ExplanationView,
  PlaceView,
  StandingView,
} from "../../core/present/view/workbook-view.ts";
import type { Language } from "../../core/text/language.ts";
import type { LiveState } from "../live/live-state.ts";
import type { FileState } from "../workbook-port.ts";
import type { Write } from "./options/use-written-value.ts";

/** What can be opened from the pane without a file of the user's own. */
export type StarterWorkbook = "example" | "phones" | "one-team" | "template";

/** All that the pane is given and all that it may ask for. It knows no host and no core. */
export interface PaneProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly live: LiveState;
  readonly file: FileState;
  /** Whether the host's undo lives on after results are written; where not, writing them is a choice of weight. */
  readonly keepsUndo: boolean;
  /** Whether the host's undo lives on after a table was given a row; where not, it is said beforehand. */
  readonly undoesNewRows: boolean;
  /** A button that opens a file of the user's own is shown only where the host has none. */
  readonly opensFiles: boolean;
  readonly onOpenFile: () => void;
  readonly onOpenStarter: (workbook: StarterWorkbook) => void;
  readonly onSave: () => void;
  /** Shows the cell in the sheet. */
  readonly onSelect: (place: PlaceView) => void;
  /** The next view shows what came of it. */
  readonly onWrite: Write;
  /** Writes results that wait; shown where they are not written live. */
  readonly onWriteResults: () => void;
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
