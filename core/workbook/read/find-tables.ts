import { contractTexts } from "../../text/contract-texts.ts";
import { type Language, languages } from "../../text/language.ts";
import { type Column, settingsColumnsOf } from "../contract/column.ts";
import {
  type InputTableId,
  type ModelTableId,
  modelTable,
  modelTableIds,
  settingsTables,
} from "../contract/contract.ts";
import { type IssueCollector, nowhere } from "../issue.ts";
import { type ColumnSlot, tableLayout } from "../layout.ts";
import { renamedInputHeaders } from "../migration/former-headers.ts";
import type { TableCell, WorkbookTable, WorkbookTables } from "../tables.ts";
import { headerKey } from "./normalise.ts";

/** A table of the workbook that plays a part in the model. */
export interface FoundTable {
  readonly id: ModelTableId;
  /** Position among the workbook's tables. */
  readonly index: number;
  readonly renamed: boolean;
}

/** The name of a slot within its table, for comparing. */
export const slotName = (slot: ColumnSlot): string => {
  switch (slot.kind) {
    case "value":
      return slot.column;
    case "estimate":
      return `${slot.column}.${slot.estimate}`;
    case "provenance":
      return slot.column;
    case "setting":
      return `setting:${slot.column}`;
    case "setting-estimate":
      return `setting:${slot.estimate}`;
  }
};

/** The slots of a table by their headers in every language. */
export type HeaderSlots = ReadonlyMap<string, HeaderSlot>;

interface HeaderSlot {
  readonly slot: ColumnSlot;
  readonly language: Language;
}

/** Headers of earlier workbooks, which stay readable. */
const formerHeaders = (id: ModelTableId, language: Language) =>
  id in settingsTables ? [] : renamedInputHeaders(id as InputTableId, language);

/** By the header as it stands in a new workbook or an earlier one, and by the form in which headers are compared. */
const slotsByHeader = (id: ModelTableId): HeaderSlots =>
  new Map(
    languages.flatMap((language) => [
      ...formerHeaders(id, language).map(({ from, slot }) => [headerKey(from), { slot, language }] as const),
      ...tableLayout(id, contractTexts[language]).flatMap(({ header, slot }) => [
        [header, { slot, language }] as const,
        [headerKey(header), { slot, language }] as const,
      ]),
    ]),
  );

const headerSlots: ReadonlyMap<ModelTableId, HeaderSlots> = new Map(
  modelTableIds.map((id) => [id, slotsByHeader(id)]),
);

/** The slot that a header of the table names. */
export const slotOfHeader = (id: ModelTableId, header: string): HeaderSlot | undefined => {
  const slots = headerSlots.get(id);
  return slots?.get(header) ?? slots?.get(headerKey(header));
};

export const headerText = (cell: TableCell | undefined): string =>
  typeof cell?.value === "string" || typeof cell?.value === "number" ? String(cell.value) : "";

/** Columns without which a table is not taken for what its other headers say. */
const requiredColumns = (id: ModelTableId): readonly string[] => {
  if (id in settingsTables) return ["setting:label", "setting:value"];
  const table = modelTable(id);
  const columns: readonly Column[] = "columns" in table ? table.columns : [];
  return columns.filter(({ required }) => required === true).map((column) => column.id);
};

/** Own columns of a table that its first workbooks had too. */
const ownColumns = (id: ModelTableId): number => {
  const table = modelTable(id);
  if (!("columns" in table)) return settingsColumnsOf(table).length;
  return table.columns.filter(({ later }) => later !== true).length;
};

/** Share of the table's own columns that must be there for its headers to be a signature. */
const signatureShare = 0.75;

/** How well a table's headers fit, 0 to 1; 0 where a required column or who supplied the rows is missing. */
const signatureOf = (id: ModelTableId, table: WorkbookTable): number => {
  const found = table.headers.flatMap((cell) => slotOfHeader(id, headerText(cell))?.slot ?? []);
  const names = new Set(found.map(slotName));
  const own = new Set(found.filter(({ kind }) => kind === "value" || kind === "setting").map(slotName));
  const provenance = found.some(({ kind }) => kind === "provenance");
  const complete = requiredColumns(id).every((column) => names.has(column));
  const share = Math.min(1, own.size / ownColumns(id));
  return provenance && complete && share >= signatureShare ? share : 0;
};

const byName = ({ tables }: WorkbookTables): FoundTable[] =>
  modelTableIds.flatMap((id) => {
    const name = modelTable(id).name.toLowerCase();
    const index = tables.findIndex((table) => table.name.toLowerCase() === name);
    return index < 0 ? [] : [{ id, index, renamed: false }];
  });

const bySignature = ({ tables }: WorkbookTables, found: readonly FoundTable[]): FoundTable[] => {
  const taken = new Set(found.map(({ index }) => index));
  const named = new Set(found.map(({ id }) => id));
  return modelTableIds
    .filter((id) => !named.has(id))
    .flatMap((id) => {
      const candidates = tables
        .map((table, index) => ({ index, score: taken.has(index) ? 0 : signatureOf(id, table) }))
        .sort((left, right) => right.score - left.score);
      const best = candidates[0];
      if (best === undefined || best.score === 0) return [];
      taken.add(best.index);
      return [{ id, index: best.index, renamed: true }];
    });
};

/** Finds the model's tables by name, else by their headers. */
export const findTables = (workbook: WorkbookTables): readonly FoundTable[] => {
  const named = byName(workbook);
  return [...named, ...bySignature(workbook, named)];
};

/** Says which tables have another name and which are not there. */
export const reportTables = (
  workbook: WorkbookTables,
  found: readonly FoundTable[],
  issues: IssueCollector,
): void => {
  for (const { id, index, renamed } of found) {
    const table = workbook.tables[index];
    if (!renamed || table === undefined) continue;
    issues.add(
      "table-renamed",
      { ...nowhere, sheet: table.sheet, table: table.name },
      { table: id, found: table.name },
    );
  }
  for (const id of modelTableIds.filter((candidate) => found.every((table) => table.id !== candidate))) {
    const table = modelTable(id);
    const at = { ...nowhere, table: table.name };
    issues.add(table.optional === true ? "optional-table-missing" : "table-missing", at, { table: id });
  }
};
