import fc from "fast-check";
import type { OpenDocument } from "../../addin/browser/document/open-document.ts";
import type { EditOutcome, GridSheet } from "../../addin/browser/document/sheet-document.ts";
import type { CellArea, CellPlace } from "../../addin/ooxml/cells/address.ts";

/** An edit that fits any workbook: places are drawn as numbers and found in what is there. */
export interface RandomEdit {
  readonly kind: "type" | "table" | "below" | "paste" | "clear" | "fill" | "row" | "undo";
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const anywhere = fc.nat({ max: 10_000 });

const texts = fc.constantFrom(
  "5",
  "2,5",
  "12 %",
  "",
  "Ny række",
  "'=ikke en formel",
  "æøå & <b> \u{1f600}",
  "=1+1",
  "=SUM(A1:C9)",
  "24-12-2026",
  " luft ",
);

const kinds = fc.constantFrom<RandomEdit["kind"]>(
  "type",
  "type",
  "table",
  "table",
  "below",
  "paste",
  "clear",
  "fill",
  "row",
  "undo",
);

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  kind: kinds,
  sheet: anywhere,
  row: anywhere,
  column: anywhere,
  text: texts,
});

/** What an edit covered; null where the workbook refused it, or there was nothing to do. */
export interface EditedArea {
  readonly sheet: number;
  readonly area: CellArea;
}

const within = (number: number, from: number, to: number): number =>
  from + (number % Math.max(1, to - from + 1));

const placeIn = ({ row, column }: RandomEdit, { top, left, bottom, right }: CellArea): CellPlace => ({
  row: within(row, top, bottom),
  column: within(column, left, right),
});

const oneCell = ({ row, column }: CellPlace): CellArea => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const chosenSheet = ({ sheets }: OpenDocument, { sheet }: RandomEdit): GridSheet | undefined => {
  const visible = sheets.filter(({ isVisible }) => isVisible);
  return visible[sheet % Math.max(1, visible.length)];
};

const done = (sheet: number, outcome: EditOutcome): EditedArea | null =>
  outcome.kind === "done" ? { sheet, area: outcome.area } : null;

const inTable = (document: OpenDocument, edit: RandomEdit, sheet: GridSheet): EditedArea | null => {
  const { index, tables } = sheet;
  const table = tables[edit.row % Math.max(1, tables.length)];
  if (table === undefined) return null;
  if (edit.kind === "row") return done(index, document.addTableRow(index, table.name));
  const { area, headerRows, totalsRows } = table;
  const body = { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows };
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  const place = placeIn(edit, edit.kind === "below" ? below : body);
  return done(index, document.type(index, place, edit.text));
};

const anywhereOn = (document: OpenDocument, edit: RandomEdit, sheet: GridSheet): EditedArea | null => {
  const { index, used } = sheet;
  const place = placeIn(edit, { top: 1, left: 1, bottom: used.row + 3, right: used.column + 2 });
  const block = { ...oneCell(place), bottom: place.row + 1, right: place.column + 1 };
  const { kind, text } = edit;
  if (kind === "paste")
    return done(index, document.paste(index, oneCell(place), { text: `${text}\t3\nb\t\n`, html: "" }));
  if (kind === "clear") return done(index, document.clear(index, block));
  if (kind === "fill") return done(index, document.fill(index, block, "down"));
  return done(index, document.type(index, place, text));
};

/** Makes the edit in the document, as a user of the browser edition would. */
export const perform = (document: OpenDocument, edit: RandomEdit): EditedArea | null => {
  if (edit.kind === "undo") return document.undo();
  const sheet = chosenSheet(document, edit);
  if (sheet === undefined) return null;
  const isOfTable = edit.kind === "table" || edit.kind === "below" || edit.kind === "row";
  return isOfTable ? inTable(document, edit, sheet) : anywhereOn(document, edit, sheet);
};
