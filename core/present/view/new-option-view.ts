import type { OptionKind } from "../../option-choice.ts";
import type { CellWrite, TablePlace } from "../../workbook/tables.ts";
import type { OptionExplanationView } from "./option-view.ts";
import type { PlaceView } from "./place-view.ts";

/** The options (handlemuligheder) that can be added, in groups by where they come from; and what stands in the way. */
export interface NewOptionView {
  readonly groups: readonly {
    readonly title: string;
    readonly options: readonly NewOptionKindView[];
  }[];
  /** Key that the new option will have; null where none can be written. */
  readonly key: string | null;
  /** The cell that gets the name of the scenario, written beside what the kind writes; null where none can be. */
  readonly scenario: PlaceView | null;
  /** The table that gets a row first, since none of its rows is blank; null where one is. */
  readonly newRowOf: TablePlace | null;
  /** Why nothing can be added, such as a table that the workbook lacks; null where it can. */
  readonly obstacle: string | null;
}

/** A kind of option with what it writes into its new row, besides the scenario. */
export interface NewOptionKindView {
  readonly kind: OptionKind;
  readonly name: string;
  readonly explanation: OptionExplanationView;
  readonly needsConsent: boolean;
  /** Columns that it needs and the sheet lacks, in a sentence; null where it can be added. */
  readonly lacks: string | null;
  readonly writes: readonly CellWrite[];
}

/** Where a new scenario is written. */
export interface NewScenarioView {
  /** The cell for its name; null where none can be written. */
  readonly name: PlaceView | null;
  /** The table that gets a row first, since none of its rows is blank; null where one is. */
  readonly newRowOf: TablePlace | null;
  /** Names that are taken, those that mean today's among them; compared without capitals. */
  readonly taken: readonly string[];
  /** Why none can be made; null where one can. */
  readonly obstacle: string | null;
}
