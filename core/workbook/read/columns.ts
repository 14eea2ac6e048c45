import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import type { Column } from "../contract/column.ts";
import { type ModelTableId, modelTable } from "../contract/contract.ts";
import { type IssueCollector, nowhere } from "../issue.ts";
import { type ColumnSlot, tableLayout } from "../layout.ts";
import type { WorkbookTable } from "../tables.ts";
import { headerText, slotName, slotOfHeader } from "./find-tables.ts";

/** Positions of a table's columns by slot name; columns that are the user's own have none. */
export type ColumnPositions = ReadonlyMap<string, number>;

interface MatchedHeader {
  readonly slot: ColumnSlot;
  readonly language: Language;
  readonly index: number;
  readonly header: string;
}

const matchedHeaders = (id: ModelTableId, table: WorkbookTable): MatchedHeader[] =>
  table.headers.flatMap((cell, index) => {
    const header = headerText(cell);
    const match = slotOfHeader(id, header);
    return match === undefined ? [] : [{ slot: match.slot, language: match.language, index, header }];
  });

/** The language that most of the headers are in. */
const languageOf = (matched: readonly MatchedHeader[]): Language => {
  const english = matched.filter(({ language }) => language === "en").length;
  return english > matched.length / 2 ? "en" : "da";
};

const columnOf = (id: ModelTableId, slot: ColumnSlot): Column | undefined => {
  const table = modelTable(id);
  const columns: readonly Column[] = "columns" in table ? table.columns : [];
  return slot.kind === "value" ? columns.find((column) => column.id === slot.column) : undefined;
};

/** The columns of a settings table without which it cannot be read. */
const neededOfSettings: ReadonlySet<string> = new Set(["label", "value"]);

const reportMissing = (
  id: ModelTableId,
  table: WorkbookTable,
  matched: readonly MatchedHeader[],
  issues: IssueCollector,
): void => {
  const found = new Set(matched.map(({ slot }) => slotName(slot)));
  const later: string[] = [];
  for (const { slot, header } of tableLayout(id, contractTexts[languageOf(matched)])) {
    const ofSettings = slot.kind === "setting" && neededOfSettings.has(slot.column);
    const column = columnOf(id, slot);
    if ((!ofSettings && column === undefined) || found.has(slotName(slot))) continue;
    if (column?.later === true) {
      later.push(column.id);
      continue;
    }
    issues.add(
      "missing-column",
      { ...nowhere, sheet: table.sheet, table: table.name, column: header },
      { table: id, column: column?.id ?? header },
      ofSettings || column?.required === true ? "error" : "warning",
    );
  }
  if (later.length > 0)
    issues.add(
      "later-columns-missing",
      { ...nowhere, sheet: table.sheet, table: table.name },
      { table: id, columns: later },
    );
};

/** Finds the columns of a table by their headers in either language; of two alike the left one counts. */
export const matchColumns = (
  id: ModelTableId,
  table: WorkbookTable,
  issues: IssueCollector,
): ColumnPositions => {
  const matched = matchedHeaders(id, table);
  const positions = new Map<string, number>();
  const headers = new Map<string, string>();
  for (const { slot, index, header } of matched) {
    const name = slotName(slot);
    const used = headers.get(name);
    if (used === undefined) {
      positions.set(name, index);
      headers.set(name, header);
      continue;
    }
    const at = { ...nowhere, sheet: table.sheet, table: table.name, column: header };
    const column = "column" in slot ? slot.column : slot.estimate;
    issues.add(
      "duplicate-column",
      { ...at, cell: table.headers[index]?.address ?? null },
      { table: id, column, used },
    );
  }
  reportMissing(id, table, matched, issues);
  return positions;
};
