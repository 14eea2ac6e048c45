import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import type { InputTableId, ResultTableId } from "../contract/contract.ts";
import { type ColumnSlot, inputTableLayout, resultTableLayout, textOfColumn } from "../layout.ts";

/** What a column was called in earlier workbooks, without its unit. */
type FormerHeader = Readonly<Record<Language, string>>;

/** Input columns that workbooks of version 1 have under another name. */
const formerInputs: Readonly<Partial<Record<InputTableId, Readonly<Record<string, FormerHeader>>>>> = {
  benefits: {
    peopleWeeks1to4: { da: "Borgere i uge 1-4", en: "People in weeks 1-4" },
    peopleWeeks5to26: { da: "Borgere i uge 5-26", en: "People in weeks 5-26" },
    peopleWeeks27to52: { da: "Borgere i uge 27-52", en: "People in weeks 27-52" },
  },
  refundRates: {
    weeks1to4: { da: "Uge 1-4", en: "Weeks 1-4" },
    weeks5to26: { da: "Uge 5-26", en: "Weeks 5-26" },
    weeks27to52: { da: "Uge 27-52", en: "Weeks 27-52" },
  },
};

const spareTime: FormerHeader = { da: "Ledig tid", en: "Spare time" };

/** Result columns that workbooks of version 1 have under another name. */
const formerResults: Readonly<Partial<Record<ResultTableId, Readonly<Record<string, FormerHeader>>>>> = {
  resultScenarios: { spareFte: spareTime },
  resultMonths: { spareFte: spareTime },
};

/** A header of an earlier workbook and what it is in a new one. */
export interface RenamedHeader<Slot> {
  readonly slot: Slot;
  readonly from: string;
  readonly to: string;
}

const renamed = <Slot>(slot: Slot, to: string, now: string, before: string): RenamedHeader<Slot>[] =>
  to.startsWith(now) ? [{ slot, to, from: before + to.slice(now.length) }] : [];

/** The headers of an input table that were others before, those of its columns of estimates too. */
export const renamedInputHeaders = (
  table: InputTableId,
  language: Language,
): readonly RenamedHeader<ColumnSlot>[] => {
  const former = formerInputs[table];
  const text = contractTexts[language];
  if (former === undefined) return [];
  return inputTableLayout(table, text).flatMap(({ slot, header }) => {
    if (slot.kind !== "value" && slot.kind !== "estimate") return [];
    const before = former[slot.column]?.[language];
    const now = textOfColumn(text, table, slot.column).header;
    return before === undefined ? [] : renamed(slot, header, now, before);
  });
};

/** The headers of a table of results that were others before, by the column's id. */
export const renamedResultHeaders = (
  table: ResultTableId,
  language: Language,
): readonly RenamedHeader<string>[] => {
  const former = formerResults[table];
  const text = contractTexts[language];
  if (former === undefined) return [];
  const texts: Readonly<Record<string, { readonly header: string }>> = text.resultTables[table].columns;
  return resultTableLayout(table, text).flatMap(({ id, header }) => {
    const before = former[id]?.[language];
    return before === undefined ? [] : renamed(id, header, texts[id]?.header ?? header, before);
  });
};

/** Tables of results of which a column was called something else. */
export const renamedResultTables = Object.keys(formerResults) as ResultTableId[];

/** Input tables of which a column was called something else. */
export const renamedInputTables = Object.keys(formerInputs) as InputTableId[];
