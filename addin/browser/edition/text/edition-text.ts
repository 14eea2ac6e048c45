import type { RefusalCode } from "../../../ooxml/refusal.ts";
import type { GrowthProblem, WriteProblemCode } from "../../../ooxml/write/problems.ts";
import type { StarterWorkbook } from "../../../pane/pane-props.ts";

/** The words of the browser edition around sheet and pane. */
export interface EditionText {
  readonly open: string;
  readonly save: string;
  readonly saveAs: string;
  readonly undo: string;
  readonly redo: string;
  readonly newFrom: string;
  readonly starters: Readonly<Record<StarterWorkbook, string>>;
  readonly fileCommands: string;
  readonly sheetRegion: string;
  readonly paneRegion: string;
  readonly resize: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly opening: (name: string) => string;
  readonly saving: string;
  readonly dropHere: string;
  readonly dismiss: string;
  readonly refused: Readonly<Record<RefusalCode, (name: string) => string>>;
  /** A dropped thing that is no file. */
  readonly notAFile: string;
  readonly notRead: (name: string) => string;
  readonly notSaved: (name: string) => string;
  readonly cellsNotSaved: (reason: WriteProblemCode | GrowthProblem["code"], cell: string) => string;
  readonly changedMeanwhile: (name: string) => string;
  readonly downloaded: (name: string) => string;
  /** Formulas that this edition cannot calculate keep the value of the file. */
  readonly engineLost: string;
  /** One formula that this edition cannot calculate, and how many others there are. */
  readonly formulasOld: (cell: string, others: number) => string;
  readonly leave: {
    readonly title: string;
    readonly question: (name: string) => string;
    readonly save: string;
    readonly discard: string;
    readonly stay: string;
  };
  readonly recovery: {
    readonly found: (name: string, when: string) => string;
    readonly open: string;
    readonly remove: string;
  };
  readonly failed: string;
  readonly copyDetails: string;
  readonly privacy: string;
}
