import { parseAddress, parseArea } from "../../addin/ooxml/cells/address.ts";
import { isRefusal, savePackage } from "../../addin/ooxml/index.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import type { PackageEdits, SheetEdits } from "../../addin/ooxml/write/package-edits.ts";
import type { WriteRefusal } from "../../addin/ooxml/write/problems.ts";
import { openSound } from "./cells-of.ts";
import { buildWorkbook, type SheetSource } from "./workbook-package.ts";
import { partText, sheetPart } from "./write-values.ts";

/** What a cell is to hold: a value, or a formula with its present value; with a format where it gets another. */
export type TypedEdit =
  | CellScalar
  | { readonly formula: string; readonly value: CellScalar; readonly format?: number }
  | { readonly content: CellScalar; readonly format: number };

/** Edits of a sheet as a person would name them. */
export interface NamedEdits {
  readonly cells?: Readonly<Record<string, TypedEdit>>;
  readonly fresh?: Readonly<Record<string, CellScalar>>;
  /** Growth of tables: part, area before and after. */
  readonly tables?: readonly (readonly [part: string, from: string, to: string])[];
}

const placeOf = (address: string): { readonly row: number; readonly column: number } => {
  const place = parseAddress(address);
  if (place === null) throw new Error(`"${address}" is no address.`);
  return place;
};

const areaOf = (text: string) => {
  const area = parseArea(text);
  if (area === null) throw new Error(`"${text}" is no area.`);
  return area;
};

const contentOf = (edit: TypedEdit): Pick<SheetEdits["cells"][number], "content" | "format"> => {
  if (typeof edit === "object" && edit !== null && "formula" in edit) {
    const { formula, value, format = null } = edit;
    return { content: { kind: "formula", formula, value }, format };
  }
  if (typeof edit === "object" && edit !== null && "content" in edit)
    return { content: { kind: "value", value: edit.content }, format: edit.format };
  return { content: { kind: "value", value: edit }, format: null };
};

export const sheetEdits = (
  part: string,
  { cells = {}, fresh = {}, tables = [] }: NamedEdits,
): SheetEdits => ({
  part,
  cells: Object.entries(cells).map(([address, edit]) => ({ ...placeOf(address), ...contentOf(edit) })),
  freshValues: Object.entries(fresh).map(([address, value]) => ({ ...placeOf(address), value })),
  tables: tables.map(([table, from, to]) => ({ part: table, from: areaOf(from), to: areaOf(to) })),
});

export const trySave = (
  bytes: Uint8Array,
  edits: Readonly<Record<string, NamedEdits>>,
  forceCalculation = false,
): Uint8Array | WriteRefusal => {
  const sheets = Object.entries(edits).map(([part, named]) => sheetEdits(part, named));
  const all: PackageEdits = { sheets, forceCalculation };
  return savePackage(openSound(bytes), all);
};

/** The bytes after edits by part of the sheet, which must be taken. */
export const save = (
  bytes: Uint8Array,
  edits: Readonly<Record<string, NamedEdits>>,
  forceCalculation = false,
): Uint8Array => {
  const saved = trySave(bytes, edits, forceCalculation);
  if (isRefusal(saved)) throw new Error(`refused: ${JSON.stringify(saved)}`);
  return saved;
};

/** The rows of the first sheet after edits. */
export const savedRows = (rows: string, edits: NamedEdits, source: Partial<SheetSource> = {}): string => {
  const saved = save(buildWorkbook({ sheets: [{ name: "Ark1", rows, ...source }] }), { [sheetPart]: edits });
  return /<sheetData>(.*)<\/sheetData>/s.exec(partText(saved, sheetPart))?.[1] ?? "";
};
