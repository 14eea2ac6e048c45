import { contractTexts } from "../../../core/text/contract-texts.ts";
import type { CommandRefusal, CommandStep } from "../../model-commands.ts";
import type { DefinedName } from "../../ooxml/sheets/sheet.ts";
import type { Connection } from "../connection.ts";
import { trouble } from "../trouble.ts";
import { type AskedTable, type AskedWorkbook, askWorkbook, isSameName } from "./ask-workbook.ts";
import { closedWorkbook, nothingToDo, type Planner, ready, refused } from "./command.ts";
import { type FoundTable, modelLanguage } from "./found-tables.ts";
import { clearOthers, type InsertedSheet, insertSheets, takeOut, type WantedSheet } from "./insert-sheets.ts";
import { isAbout, missingSheets, nameAfter } from "./missing-sheets.ts";
import { namesInPlace } from "./name-places.ts";
import { brokenNames, setNames } from "./names.ts";
import { isPlan, readModel } from "./read-model.ts";
import { setFormulas } from "./set-formulas.ts";
import { tableTitle } from "./table-title.ts";
import { type Template, templateNames } from "./template.ts";

/** A table that lost its name, and the name that it gets back. */
interface Renaming {
  readonly table: AskedTable;
  readonly to: string;
}

/** All that is wrong with the model. */
interface Damage {
  readonly renamings: readonly Renaming[];
  readonly missing: readonly WantedSheet[];
  readonly names: readonly DefinedName[];
}

const renamingsOf = (found: readonly FoundTable[], { tables }: AskedWorkbook): Renaming[] =>
  found
    .filter(({ name, table }) => !isSameName(name, table.name))
    .flatMap(({ name, table }) =>
      tables.filter((each) => isSameName(each.name, table.name)).map((each) => ({ table: each, to: name })),
    );

const damageOf = (template: Template, found: readonly FoundTable[], workbook: AskedWorkbook): Damage => {
  const wanted = templateNames(template);
  const broken = brokenNames(wanted, workbook);
  const missing = missingSheets(template, found, broken, workbook);
  // A list of a table that comes anew is taken from there.
  const names = wanted.filter((name) => broken.includes(name) || isAbout(name, missing));
  return { renamings: renamingsOf(found, workbook), missing, names };
};

const isSound = ({ renamings, missing, names }: Damage): boolean =>
  renamings.length + missing.length + names.length === 0;

const refusalsOf = ({ renamings, missing }: Damage, { sheets, names }: AskedWorkbook): CommandRefusal[] => {
  const closed = sheets.filter(
    ({ id, isProtected }) => isProtected && renamings.some(({ table }) => table.sheetId === id),
  );
  const wanted = [
    ...renamings.map(({ to }) => to),
    ...missing.flatMap(({ tables }) => tables.map(({ name }) => name)),
  ];
  const taken = names.filter(({ name }) => wanted.some((each) => isSameName(each, name)));
  return [
    ...closed.map(({ name }): CommandRefusal => ({ kind: "sheet-protected", sheet: name })),
    ...taken.map(({ name }): CommandRefusal => ({ kind: "name-taken", name })),
  ];
};

const stepsOf = (
  { renamings, missing, names }: Damage,
  { language }: Template,
  workbook: AskedWorkbook,
): CommandStep[] => [
  ...renamings.map(
    ({ table, to }): CommandStep => ({ kind: "rename-table", sheet: table.sheet, from: table.name, to }),
  ),
  ...missing.map(
    ({ sheet, tables }): CommandStep => ({
      kind: "add-sheet",
      sheet: nameAfter(sheet.name, workbook),
      tables: tables.map(({ name }) => tableTitle(name, contractTexts[language])),
    }),
  ),
  ...(names.length === 0 ? [] : [{ kind: "set-name", count: names.length } as const]),
];

const rename = (context: Excel.RequestContext, renamings: readonly Renaming[], back: boolean): void => {
  for (const { table, to } of renamings)
    context.workbook.tables.getItem(table.id).name = back ? table.name : to;
};

/** As it was before, as far as Excel lets it be. */
const takeBack = async (
  context: Excel.RequestContext,
  template: Template,
  { renamings }: Damage,
  inserted: readonly InsertedSheet[],
  before: AskedWorkbook,
): Promise<void> => {
  await takeOut(
    context,
    template,
    inserted.map(({ id }) => id),
    before,
  );
  rename(context, renamings, true);
  await context.sync();
};

const repair = (
  { run }: Connection,
  template: Template,
  damage: Damage,
  found: readonly FoundTable[],
  before: AskedWorkbook,
): Promise<CommandRefusal | null> =>
  run(async (context) => {
    const { missing, names } = damage;
    const insertion =
      missing.length === 0
        ? { sheets: [], workbook: before }
        : await insertSheets(context, template, missing, before);
    if (insertion === null)
      return { kind: "trouble", trouble: trouble("failed", { detail: "renamed" }).trouble };
    const { sheets, workbook } = insertion;
    try {
      const isWhole = ({ name, sheet, tables }: InsertedSheet) =>
        tables.length === sheet.tables.length && name === sheet.name;
      await setFormulas(context, sheets.filter(isWhole));
      for (const sheet of sheets) if (!isWhole(sheet)) clearOthers(context, sheet, workbook);
      rename(context, damage.renamings, false);
      setNames(context, namesInPlace(names, template, found, sheets), workbook);
      await context.sync();
      return null;
    } catch (error) {
      await takeBack(context, template, damage, sheets, before);
      throw error;
    }
  });

/** Gives tables that are known by their headers their names back, and fetches from the template what is missing. */
export const planRepair: Planner = async (parts, language) => {
  const model = await readModel(parts);
  if (isPlan(model)) return model;
  const { tables, found } = model;
  const template = await parts.template(modelLanguage(tables, language));
  if (template === null) return refused({ kind: "template-missing" });
  const workbook = await askWorkbook(parts.connection);
  const damage = damageOf(template, found, workbook);
  if (isSound(damage)) return nothingToDo();
  const closed = closedWorkbook(workbook);
  if (closed !== null) return refused(closed);
  const refusals = refusalsOf(damage, workbook);
  if (refusals.length > 0) return refused(...refusals);
  return ready(stepsOf(damage, template, workbook), () =>
    repair(parts.connection, template, damage, found, workbook),
  );
};
