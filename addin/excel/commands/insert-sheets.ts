import { formatArea } from "../../ooxml/cells/address.ts";
import type { SheetModel, SheetTable } from "../../ooxml/sheets/sheet.ts";
import { type AskedWorkbook, askForWorkbook, isSameName } from "./ask-workbook.ts";
import { type Template, templateNames } from "./template.ts";

/** A sheet of the template, and those of its tables that the workbook is to get. */
export interface WantedSheet {
  readonly sheet: SheetModel;
  readonly tables: readonly SheetTable[];
}

/** A sheet that Excel has inserted, under the name that it gave it. */
export interface InsertedSheet extends WantedSheet {
  readonly id: string;
  readonly name: string;
}

/** What Excel has inserted, and the workbook as it is with it. */
export interface Insertion {
  readonly sheets: readonly InsertedSheet[];
  readonly workbook: AskedWorkbook;
}

/** Names come along with the sheets of a template, and would stay without them and point nowhere. */
export const takeOut = async (
  context: Excel.RequestContext,
  template: Template,
  ids: readonly string[],
  before: AskedWorkbook,
): Promise<void> => {
  const { worksheets, names } = context.workbook;
  for (const id of ids) worksheets.getItem(id).delete();
  names.load("items/name,items/formula");
  await context.sync();
  for (const { name, formula } of names.items) {
    if (!templateNames(template).some((each) => isSameName(each.name, name))) continue;
    const known = before.names.find((each) => isSameName(each.name, name));
    if (known === undefined) names.getItem(name).delete();
    else if (known.formula !== formula) names.getItem(name).formula = known.formula;
  }
  await context.sync();
};

const withSheets = (
  wanted: readonly WantedSheet[],
  ids: readonly string[],
  workbook: AskedWorkbook,
): Insertion => ({
  workbook,
  sheets: wanted.flatMap((each, index) => {
    const sheet = workbook.sheets.find(({ id }) => id === ids[index]);
    return sheet === undefined ? [] : [{ ...each, id: sheet.id, name: sheet.name }];
  }),
});

/** Whether every wanted table came under its own name. */
const isWhole = ({ sheets, workbook }: Insertion, wanted: readonly WantedSheet[]): boolean =>
  sheets.length === wanted.length &&
  sheets.every(({ id, tables }) =>
    tables.every((table) =>
      workbook.tables.some((found) => isSameName(found.name, table.name) && found.sheetId === id),
    ),
  );

/** Asks what came; where that cannot be asked, nothing of it may stay either. */
const askForInserted = async (
  context: Excel.RequestContext,
  takeAllOut: () => Promise<void>,
): Promise<AskedWorkbook> => {
  const asked = askForWorkbook(context);
  try {
    await context.sync();
  } catch (error) {
    await takeAllOut();
    throw error;
  }
  return asked();
};

/**
 * Inserts sheets of the template at the end of the workbook. Null where Excel gave a wanted table another name than it has,
 * because one came up meanwhile: then all that came is removed again.
 */
export const insertSheets = async (
  context: Excel.RequestContext,
  template: Template,
  wanted: readonly WantedSheet[],
  before: AskedWorkbook,
): Promise<Insertion | null> => {
  const inserted = context.workbook.insertWorksheetsFromBase64(template.base64, {
    sheetNamesToInsert: wanted.map(({ sheet }) => sheet.name),
    positionType: "End",
  });
  await context.sync();
  const takeAllOut = () => takeOut(context, template, inserted.value, before);
  const insertion = withSheets(wanted, inserted.value, await askForInserted(context, takeAllOut));
  if (isWhole(insertion, wanted)) return insertion;
  await takeAllOut();
  return null;
};

/** Rows above a table's header that hold its title and what it is for. */
const headingRows = 2;

/** Takes the tables out that the workbook has elsewhere, with their headings. */
export const clearOthers = (
  context: Excel.RequestContext,
  { id, sheet, tables }: InsertedSheet,
  workbook: AskedWorkbook,
): void => {
  const wanted = (name: string) => tables.some((table) => isSameName(table.name, name));
  const others = workbook.tables.filter((table) => table.sheetId === id && !wanted(table.name));
  for (const table of others) context.workbook.tables.getItem(table.id).convertToRange();
  const target = context.workbook.worksheets.getItem(id);
  for (const { area } of sheet.tables.filter(({ name }) => !wanted(name)))
    target.getRange(formatArea({ ...area, top: Math.max(1, area.top - headingRows) })).clear("All");
};
