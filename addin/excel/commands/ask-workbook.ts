import type { Connection } from "../connection.ts";

/** A sheet as Excel has it now. */
export interface AskedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
}

export interface AskedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
}

/** A name of the whole workbook, with its formula as en-US has it. */
export interface AskedName {
  readonly name: string;
  readonly formula: string;
}

/** What decides whether a command can be done. */
export interface AskedWorkbook {
  readonly sheets: readonly AskedSheet[];
  readonly tables: readonly AskedTable[];
  readonly names: readonly AskedName[];
  /** Sheets can be neither added nor removed. */
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
}

/** Asks by the next sync; the answer is taken after it. */
export const askForWorkbook = ({ workbook }: Excel.RequestContext): (() => AskedWorkbook) => {
  const { worksheets, tables, names } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/id,items/name,items/worksheet/id,items/worksheet/name");
  names.load("items/name,items/formula");
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility,
      isProtected: protection.protected,
    })),
    tables: tables.items.map(({ id, name, worksheet }) => ({
      id,
      name,
      sheet: worksheet.name,
      sheetId: worksheet.id,
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    isProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
  });
};

export const askWorkbook = ({ run }: Connection): Promise<AskedWorkbook> =>
  run(async (context) => {
    const asked = askForWorkbook(context);
    await context.sync();
    return asked();
  });

/** Names of sheets, tables and cells are the same whatever their case. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
