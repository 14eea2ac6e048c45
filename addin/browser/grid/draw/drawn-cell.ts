import type { CellFormat } from "../../../ooxml/sheets/sheet.ts";

/** A cell as it is drawn in its row; x and width in px from the first column. */
export interface DrawnCell {
  readonly column: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly format: CellFormat;
  readonly align: "left" | "center" | "right";
  /** How far the text runs over the blank cells beside it, in px. */
  readonly spill: { readonly left: number; readonly right: number };
  /** The grid line to the right is left out where a text runs over it. */
  readonly hasRightLine: boolean;
  readonly hasFormula: boolean;
  readonly isReadOnly: boolean;
  readonly isError: boolean;
  readonly isLink: boolean;
}

/** Whether both are drawn alike, so that a row need not be drawn again. */
export const sameCells = (one: readonly DrawnCell[], other: readonly DrawnCell[]): boolean =>
  one.length === other.length && one.every((cell, index) => sameCell(cell, other[index]));

const sameCell = (one: DrawnCell, other: DrawnCell | undefined): boolean =>
  other !== undefined &&
  one.column === other.column &&
  one.text === other.text &&
  one.format === other.format &&
  one.x === other.x &&
  one.width === other.width &&
  one.height === other.height &&
  one.align === other.align &&
  one.spill.left === other.spill.left &&
  one.spill.right === other.spill.right &&
  one.hasRightLine === other.hasRightLine &&
  one.hasFormula === other.hasFormula &&
  one.isReadOnly === other.isReadOnly &&
  one.isError === other.isError &&
  one.isLink === other.isLink;
