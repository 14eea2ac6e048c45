import { Refused } from "../refusal.ts";
import { type Attributes, parseXml, type Span, type XmlVisitor } from "../xml/parse.ts";
import { type CellPlace, lastColumn, lastRow, parseAddress } from "./address.ts";
import { createTextRuns } from "./text-runs.ts";

export interface CellFormula {
  readonly at: Span;
  readonly attributes: Attributes;
  readonly text: string;
}

/** A cell as the sheet has it, with its place in the text of the part. */
export interface SheetCell extends CellPlace {
  readonly at: Span;
  readonly attributes: Attributes;
  /** The content of `v`, or the inline string; null for a cell with neither. */
  readonly text: string | null;
  readonly formula: CellFormula | null;
}

export interface SheetRow {
  readonly row: number;
  readonly at: Span;
  readonly startTag: Span;
  readonly attributes: Attributes;
}

/** Any other element: column widths, merged cells, table parts. */
export interface SheetElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly tag: Span;
}

export interface SheetVisitor {
  cell(cell: SheetCell): void;
  /** A row, after all its cells. */
  row?(row: SheetRow): void;
  /** The element that holds all rows. */
  sheetData?(at: Span, startTag: Span): void;
  other?(element: SheetElement): void;
  /** Text inside of other elements. */
  otherText?(text: string): void;
  /** The end of another element. */
  otherEnd?(name: string): void;
}

interface OpenElement {
  readonly tag: Span;
  readonly attributes: Attributes;
}

/** The state of a walk through a sheet, row by row and cell by cell. */
class SheetScan implements XmlVisitor {
  readonly #part: string;
  readonly #visitor: SheetVisitor;
  readonly #runs = createTextRuns();
  #data: Span | null = null;
  #row: OpenElement | null = null;
  #rowNumber = 0;
  #cell: OpenElement | null = null;
  #column = 0;
  #text: string | null = null;
  #formulaTag: OpenElement | null = null;
  #formulaText = "";
  #formula: CellFormula | null = null;
  #inside: "v" | "f" | "is" | null = null;

  constructor(part: string, visitor: SheetVisitor) {
    this.#part = part;
    this.#visitor = visitor;
  }

  open(name: string, attributes: Attributes, tag: Span): void {
    if (this.#cell !== null) this.#openInCell(name, attributes, tag);
    else if (this.#row !== null && name === "c") this.#openCell(attributes, tag);
    else if (this.#data !== null && name === "row") this.#openRow(attributes, tag);
    else if (name === "sheetData") this.#data = tag;
    else this.#visitor.other?.({ name, attributes, tag });
  }

  text(text: string): void {
    if (this.#inside === "v") this.#text = (this.#text ?? "") + text;
    else if (this.#inside === "f") this.#formulaText += text;
    else if (this.#inside === "is") this.#runs.text(text);
    else if (this.#data === null) this.#visitor.otherText?.(text);
  }

  close(name: string, tag: Span): void {
    if (this.#cell !== null) this.#closeInCell(name, tag);
    else if (this.#row !== null && name === "row") this.#closeRow(tag);
    else if (this.#data !== null && name === "sheetData") this.#closeData(tag);
    else this.#visitor.otherEnd?.(name);
  }

  /** Rows and cells may leave out their numbers: then they follow the one before. */
  #openRow(attributes: Attributes, tag: Span): void {
    this.#rowNumber = attributes.r === undefined ? this.#rowNumber + 1 : Number(attributes.r);
    const sound = Number.isInteger(this.#rowNumber) && this.#rowNumber >= 1 && this.#rowNumber <= lastRow;
    if (!sound) throw new Refused("damaged", this.#part);
    this.#row = { tag, attributes };
    this.#column = 0;
  }

  #openCell(attributes: Attributes, tag: Span): void {
    const column = attributes.r === undefined ? this.#column + 1 : parseAddress(attributes.r)?.column;
    if (column === undefined || column > lastColumn) throw new Refused("damaged", this.#part);
    this.#column = column;
    this.#cell = { tag, attributes };
    this.#text = null;
    this.#formula = null;
  }

  #openInCell(name: string, attributes: Attributes, tag: Span): void {
    if (this.#inside === "is") this.#runs.open(name, attributes);
    else if (name === "is") this.#inside = name;
    else if (name === "v") {
      this.#inside = name;
      this.#text = "";
    } else if (name === "f") {
      this.#inside = name;
      this.#formulaTag = { tag, attributes };
      this.#formulaText = "";
    }
  }

  #closeInCell(name: string, tag: Span): void {
    if (this.#inside === "is" && name !== "is") this.#runs.close(name);
    else if (name === this.#inside) this.#closeContent(tag);
    else if (name === "c") this.#closeCell(tag);
  }

  #closeContent(tag: Span): void {
    if (this.#inside === "is") this.#text ??= this.#runs.take();
    if (this.#formulaTag !== null && this.#inside === "f") {
      const at = { start: this.#formulaTag.tag.start, end: tag.end };
      this.#formula = { at, attributes: this.#formulaTag.attributes, text: this.#formulaText };
    }
    this.#inside = null;
  }

  #closeCell(tag: Span): void {
    if (this.#cell === null) return;
    this.#visitor.cell({
      row: this.#rowNumber,
      column: this.#column,
      at: { start: this.#cell.tag.start, end: tag.end },
      attributes: this.#cell.attributes,
      text: this.#text,
      formula: this.#formula,
    });
    this.#cell = null;
  }

  #closeRow(tag: Span): void {
    if (this.#row === null) return;
    const at = { start: this.#row.tag.start, end: tag.end };
    this.#visitor.row?.({
      row: this.#rowNumber,
      at,
      startTag: this.#row.tag,
      attributes: this.#row.attributes,
    });
    this.#row = null;
  }

  #closeData(tag: Span): void {
    if (this.#data === null) return;
    this.#visitor.sheetData?.({ start: this.#data.start, end: tag.end }, this.#data);
    this.#data = null;
  }
}

/** Walks through a worksheet part; throws `Refused` where it is damaged. */
export const scanSheet = (xml: string, part: string, visitor: SheetVisitor): void =>
  parseXml(xml, part, new SheetScan(part, visitor));
