import type { EditRefusal, HistoryStep } from "../../document/sheet-document.ts";

/** What is read aloud of a cell. */
export interface CellDescription {
  readonly address: string;
  /** What the cell shows; empty where it is blank. */
  readonly shown: string;
  readonly hasFormula: boolean;
  readonly isReadOnly: boolean;
  readonly hasChoices: boolean;
  readonly isLink: boolean;
}

type RefusalOf<Code extends EditRefusal["code"]> = Extract<EditRefusal, { readonly code: Code }>;

/** Why an edit was not made, by its cell such as "C7"; the address is empty where there is none. */
export interface RefusalText
  extends Readonly<
    Record<Exclude<EditRefusal["code"], "validation" | "table-blocked">, (address: string) => string>
  > {
  readonly validation: (address: string, refusal: RefusalOf<"validation">) => string;
  readonly "table-blocked": (address: string, refusal: RefusalOf<"table-blocked">) => string;
}

/** The words of the sheet; total, so that a forgotten one does not compile. */
export interface GridText {
  readonly grid: (sheet: string) => string;
  /** How to use the grid and to get out of it, for those who cannot see it. */
  readonly help: string;
  readonly cell: (cell: CellDescription) => string;
  readonly nameBox: string;
  readonly formulaLine: string;
  readonly editor: (address: string) => string;
  readonly selectAll: string;
  readonly sheets: string;
  readonly earlierSheets: string;
  readonly laterSheets: string;
  readonly openList: (address: string) => string;
  readonly list: (address: string) => string;
  readonly refusals: RefusalText;
  readonly refusedTitle: string;
  /** Why a text in the editor was not kept, and how to be rid of it; the cell that one wanted to leave and stays in. */
  readonly refusedHelp: (why: string, held: string | null) => string;
  readonly steps: Readonly<Record<HistoryStep, string>>;
  readonly undone: (step: string) => string;
  readonly redone: (step: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly leaving: string;
  readonly hiddenSheet: string;
  /** One is in a cell that is not seen; what it holds stands in the line above. */
  readonly hiddenCell: (address: string) => string;
  readonly unknownPlace: string;
  readonly copied: (area: string) => string;
  readonly cut: (area: string) => string;
  readonly remark: (title: string, message: string) => string;
  readonly calculating: string;
  readonly sum: (figure: string) => string;
  readonly average: (figure: string) => string;
  readonly count: (figure: string) => string;
}
