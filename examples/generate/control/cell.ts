import type { SheetLanguage } from "../sheet-language.ts";
import type { ControlLabels } from "./labels.ts";
import type { References } from "./reference.ts";

export type CellLook =
  | "heading"
  | "sentence"
  | "head"
  | "headLeft"
  | "monthHead"
  | "label"
  | "name"
  | "unit"
  | "text"
  | "hours"
  | "posts"
  | "precise"
  | "count"
  | "share"
  | "month"
  | "date"
  | "core"
  | "difference"
  | "result"
  | "input"
  | "status";

/** A cell of the sheet: a formula without "=", or what is written there. */
export interface ControlCell {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly formula: string } | { readonly value: string | number };
  readonly look: CellLook;
}

export const calculated = (row: number, column: number, formula: string, look: CellLook): ControlCell => ({
  row,
  column,
  content: { formula },
  look,
});

export const said = (row: number, column: number, value: string | number, look: CellLook): ControlCell => ({
  row,
  column,
  content: { value },
  look,
});

/** What the parts of the sheet are written with. */
export interface ControlContext {
  readonly language: SheetLanguage;
  readonly labels: ControlLabels;
  readonly ref: References;
}
