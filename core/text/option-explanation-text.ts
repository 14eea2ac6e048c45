import type { OptionKind } from "../option-choice.ts";
import type { ColumnIdOf } from "../workbook/contract/contract.ts";

/** An option in plain words. */
export interface OptionExplanation {
  /** What it does to hours and work. */
  readonly what: string;
  /** What it is limited by: law, agreement, and what is easily overlooked. */
  readonly limits: string;
  /** Who has proposed it, by title and author. */
  readonly source: string;
}

/** Explanations of the kinds of options; "unknown" is a row that does not say what it is. */
export interface OptionExplanationText {
  readonly kinds: Readonly<Record<OptionKind, OptionExplanation>>;
  readonly unknown: string;
}

/** Label and help of a cell where they say more of a kind than the column's header does. */
export interface OptionFieldText {
  readonly label: string;
  readonly help: string;
  readonly unit?: string;
}

export type OptionFieldTexts = Readonly<
  Partial<Record<OptionKind, Readonly<Partial<Record<ColumnIdOf<"options">, OptionFieldText>>>>>
>;
