import type { CellWrite } from "../../workbook/tables.ts";
import type { PlaceView } from "./place-view.ts";

/** What an option does, what limits it, and where it comes from, in plain words. */
export interface OptionExplanationView {
  readonly what: string;
  readonly limits: string;
  readonly source: string;
}

/** One option (handlemulighed) of a scenario with its cells. */
export interface OptionView {
  /** "Handlemuligheder!7": the sheet and row that state it. */
  readonly key: string;
  readonly name: string;
  readonly kindName: string;
  /** Null for a row that does not say what it is, which `unknown` tells. */
  readonly explanation: OptionExplanationView | null;
  /** Empty where the row says what it is. */
  readonly unknown: string;
  readonly place: PlaceView;
  readonly enabled: OptionSwitchView;
  /** Claimed: it is said to be agreed to, and what is said does not show it. Null where nobody has to agree to it. */
  readonly agreement: "agreed" | "claimed" | "not-agreed" | null;
  /** Null for one that is off, and in a workbook that tells of no kroner. */
  readonly cost: OptionCostView | null;
  /** Names of other scenarios that the same row is in; a change changes them too. */
  readonly alsoIn: readonly string[];
  /** The two or three amounts that matter first; the rest are behind "mere". */
  readonly fields: readonly OptionFieldView[];
  /** Takes it out of this scenario; of a row in no other, clears the row. Empty where no cell can be written. */
  readonly removal: readonly CellWrite[];
}

/** What an option costs over the period against today. */
export interface OptionCostView {
  /** "Koster 240.000 kr. i perioden." */
  readonly told: string;
  /** Numbers that it cannot be computed for want of, with the cells to go to. */
  readonly missing: readonly { readonly label: string; readonly place: PlaceView | null }[];
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
  /** Whether it is empty and has to be filled, or one of several of which one has to be. */
  readonly lacks: "value" | "one-of" | null;
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
      /** A count of people, which is whole. */
      readonly isWhole?: true;
    }
  /** "2016-10"; the cell holds the first day of the month. */
  | { readonly kind: "month"; readonly value: string | null }
  /** "2016-10-25" */
  | { readonly kind: "date"; readonly value: string | null }
  /** Hours of the day: 9.5 is half past nine; the cell holds a part of the day. */
  | { readonly kind: "time"; readonly value: number | null }
  /** Words that the sheet has, written as they are. */
  | { readonly kind: "choice"; readonly value: string | null; readonly choices: readonly string[] }
  | { readonly kind: "text"; readonly value: string | null };
