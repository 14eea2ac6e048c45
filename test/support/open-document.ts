import { strFromU8, unzipSync } from "fflate";
import { type Attributes, parseXml } from "../../addin/ooxml/xml/parse.ts";

/** A cell of an OpenDocument spreadsheet, as LibreOffice writes it. */
export interface OpenDocumentCell {
  /** "float", "percentage", "date", "time", "boolean" or "string". */
  readonly type: string;
  /** The value as the file has it, also where the cell's format shows none of it; of an error what is shown. */
  readonly value: string;
  /** The value as the cell shows it. */
  readonly shown: string;
}

export interface OpenDocumentSheet {
  readonly name: string;
  /** By row and column, from 1, as "3,2". */
  readonly cells: ReadonlyMap<string, OpenDocumentCell>;
  /** Merged cells as "first row,first column,rows,columns". */
  readonly merged: readonly string[];
}

const officeValue = (attributes: Attributes): string | undefined =>
  attributes["office:value"] ??
  attributes["office:date-value"] ??
  attributes["office:time-value"] ??
  attributes["office:boolean-value"] ??
  (attributes["calcext:value-type"] === "error" ? undefined : attributes["office:string-value"]);

const repeated = (attributes: Attributes, of: "rows" | "columns"): number =>
  Number(attributes[`table:number-${of}-repeated`] ?? 1);

/** Walks through the content and gathers its sheets. */
class ContentReader {
  readonly sheets: OpenDocumentSheet[] = [];
  #cells = new Map<string, OpenDocumentCell>();
  #merged: string[] = [];
  #row = 0;
  #rowsRepeated = 1;
  #column = 0;
  #cell: Attributes | null = null;
  #paragraphs: string[] = [];
  #inParagraph = false;
  /** Depth inside of notes, whose paragraphs are not the cell's. */
  #notes = 0;

  open(name: string, attributes: Attributes): void {
    if (name === "annotation") this.#notes += 1;
    if (name === "table") this.#openSheet(attributes);
    else if (name === "table-row") {
      this.#row += 1;
      this.#rowsRepeated = repeated(attributes, "rows");
      this.#column = 0;
    } else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes);
    else if (name === "p" && this.#notes === 0) {
      this.#inParagraph = true;
      this.#paragraphs.push("");
    } else if (name === "s") this.text(" ".repeat(Number(attributes["text:c"] ?? 1)));
    else if (name === "line-break") this.text("\n");
    else if (name === "tab") this.text("\t");
  }

  text(text: string): void {
    if (this.#inParagraph) this.#paragraphs.push((this.#paragraphs.pop() ?? "") + text);
  }

  close(name: string): void {
    if (name === "annotation") this.#notes -= 1;
    if (name === "p") this.#inParagraph = false;
    if (name === "table-cell" || name === "covered-table-cell") this.#closeCell();
    if (name === "table-row") this.#row += this.#rowsRepeated - 1;
  }

  #openSheet(attributes: Attributes): void {
    this.#cells = new Map();
    this.#merged = [];
    this.#row = 0;
    this.sheets.push({
      name: attributes["table:name"] ?? "",
      cells: this.#cells,
      merged: this.#merged,
    });
  }

  #openCell(attributes: Attributes): void {
    this.#column += 1;
    this.#cell = attributes;
    this.#paragraphs = [];
    const rows = attributes["table:number-rows-spanned"];
    const columns = attributes["table:number-columns-spanned"];
    if (rows !== undefined && columns !== undefined)
      this.#merged.push(`${this.#row},${this.#column},${rows},${columns}`);
  }

  #closeCell(): void {
    const attributes = this.#cell ?? {};
    const type = attributes["office:value-type"];
    const columns = repeated(attributes, "columns");
    if (type !== undefined) {
      const shown = this.#paragraphs.join("\n");
      this.#keep({ type, value: officeValue(attributes) ?? shown, shown }, columns);
    }
    this.#column += columns - 1;
    this.#cell = null;
  }

  #keep(cell: OpenDocumentCell, columns: number): void {
    for (let row = this.#row; row < this.#row + this.#rowsRepeated; row++)
      for (let column = this.#column; column < this.#column + columns; column++)
        this.#cells.set(`${row},${column}`, cell);
  }
}

/** The sheets of an OpenDocument spreadsheet. */
export const readOpenDocument = (bytes: Uint8Array): readonly OpenDocumentSheet[] => {
  const content = unzipSync(bytes)["content.xml"];
  if (content === undefined) throw new Error("no content.xml");
  const reader = new ContentReader();
  parseXml(strFromU8(content), "content.xml", {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.sheets;
};
