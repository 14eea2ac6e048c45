import { contractTexts } from "../../../core/text/contract-texts.ts";
import type { CommandRefusal, CommandStep } from "../../model-commands.ts";
import type { SheetModel } from "../../ooxml/sheets/sheet.ts";
import type { Connection } from "../connection.ts";
import { trouble } from "../trouble.ts";
import { type AskedWorkbook, askWorkbook, isSameName } from "./ask-workbook.ts";
import { closedWorkbook, nothingToDo, type Planner, ready, refused } from "./command.ts";
import { type Insertion, insertSheets, takeOut } from "./insert-sheets.ts";
import { setNames } from "./names.ts";
import { setFormulas } from "./set-formulas.ts";
import { tableTitle } from "./table-title.ts";
import { type Template, templateNames } from "./template.ts";

const takenTables = ({ model }: Template, { tables }: AskedWorkbook): CommandRefusal[] =>
  model.sheets
    .flatMap((sheet) => sheet.tables)
    .flatMap(({ name }) => tables.filter((table) => isSameName(table.name, name)))
    .map(({ name, sheet }) => ({ kind: "table-name-taken", table: name, sheet }));

/** Excel lets no table have a name that a cell or a formula has. */
const takenNames = ({ model }: Template, { names }: AskedWorkbook): CommandRefusal[] =>
  model.sheets
    .flatMap((sheet) => sheet.tables)
    .flatMap((table) => names.filter(({ name }) => isSameName(name, table.name)))
    .map(({ name }) => ({ kind: "name-taken", name }));

const takenSheets = ({ model }: Template, { sheets }: AskedWorkbook): CommandRefusal[] =>
  model.sheets
    .flatMap(({ name }) => sheets.filter((sheet) => isSameName(sheet.name, name)))
    .map(({ name }) => ({ kind: "sheet-name-taken", sheet: name }));

const isThere = ({ model }: Template, { tables }: AskedWorkbook): boolean =>
  model.sheets
    .flatMap((sheet) => sheet.tables)
    .every(({ name }) => tables.some((table) => isSameName(table.name, name)));

const stepOf =
  ({ language }: Template) =>
  ({ name, tables }: SheetModel): CommandStep => ({
    kind: "add-sheet",
    sheet: name,
    tables: tables.map((table) => tableTitle(table.name, contractTexts[language])),
  });

const renamed: CommandRefusal = {
  kind: "trouble",
  trouble: trouble("failed", { detail: "renamed" }).trouble,
};

/** Whether another sheet came up meanwhile under the name of one of the template's. */
const isRenamed = ({ sheets }: Insertion): boolean => sheets.some(({ name, sheet }) => name !== sheet.name);

const insert = (
  { run }: Connection,
  template: Template,
  before: AskedWorkbook,
): Promise<CommandRefusal | null> =>
  run(async (context) => {
    const wanted = template.model.sheets.map((sheet) => ({ sheet, tables: sheet.tables }));
    const insertion = await insertSheets(context, template, wanted, before);
    if (insertion === null) return renamed;
    const ids = insertion.sheets.map(({ id }) => id);
    if (isRenamed(insertion)) {
      await takeOut(context, template, ids, before);
      return renamed;
    }
    try {
      setNames(context, templateNames(template), insertion.workbook);
      await setFormulas(context, insertion.sheets);
      context.workbook.worksheets.getItem(ids[0] ?? "").activate();
      await context.sync();
      return null;
    } catch (error) {
      await takeOut(context, template, ids, before);
      throw error;
    }
  });

/** Puts the sheets of the empty template at the end of the workbook, as long as no name of theirs is taken. */
export const planInsertion: Planner = async ({ connection, template: fetchTemplate }, language) => {
  const template = await fetchTemplate(language);
  if (template === null) return refused({ kind: "template-missing" });
  const workbook = await askWorkbook(connection);
  if (isThere(template, workbook)) return nothingToDo();
  const closed = closedWorkbook(workbook);
  if (closed !== null) return refused(closed);
  const taken = [
    ...takenTables(template, workbook),
    ...takenNames(template, workbook),
    ...takenSheets(template, workbook),
  ];
  if (taken.length > 0) return refused(...taken);
  return ready(template.model.sheets.map(stepOf(template)), () => insert(connection, template, workbook));
};
