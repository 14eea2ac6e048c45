import type { CommandRefusal, CommandStep } from "../../model-commands.ts";
import type { SheetModel } from "../../ooxml/sheets/sheet.ts";
import type { Connection } from "../connection.ts";
import { type AskedSheet, type AskedWorkbook, askWorkbook, isSameName } from "./ask-workbook.ts";
import { chartNames } from "./chart-names.ts";
import { type CommandParts, closedWorkbook, nothingToDo, type Planner, ready, refused } from "./command.ts";
import { type FoundTable, modelLanguage } from "./found-tables.ts";
import { type Kept, keepStep, ownOn, withoutModelFormulas } from "./model-sheets.ts";
import { isPlan, readModel } from "./read-model.ts";
import { usedFrom } from "./references.ts";
import { readSheetContent, type SheetContent } from "./sheet-content.ts";
import { type Template, templateNames } from "./template.ts";

/** The whole workbook, and what in it is the model's. */
interface Surveyed {
  readonly workbook: AskedWorkbook;
  readonly template: Template;
  readonly found: readonly FoundTable[];
  /** Sheets that may be the model's alone. */
  readonly candidates: readonly SheetContent[];
  readonly others: readonly SheetContent[];
}

/** Sheets with tables or charts of the model, and those of the template's sheets that have none, by their names. */
const isCandidate =
  ({ model }: Template, found: readonly FoundTable[]) =>
  ({ sheet: { name }, charts }: SheetContent): boolean =>
    found.some(({ table }) => table.sheet === name) ||
    charts.some((chart) => chartNames.has(chart)) ||
    model.sheets.some((sheet) => sheet.tables.length === 0 && isSameName(sheet.name, name));

const survey = async (
  { connection }: CommandParts,
  workbook: AskedWorkbook,
  template: Template,
  found: readonly FoundTable[],
): Promise<Surveyed> => {
  const isModel = isCandidate(template, found);
  const contents: SheetContent[] = [];
  for (const sheet of workbook.sheets) contents.push(await readSheetContent(connection, sheet));
  return {
    workbook,
    template,
    found,
    candidates: contents.filter(isModel),
    others: contents.filter((content) => !isModel(content)),
  };
};

const templateSheet = ({ template }: Surveyed, { sheet }: SheetContent): SheetModel | undefined =>
  template.model.sheets.find(({ name }) => isSameName(name, sheet.name));

const withOwn = (surveyed: Surveyed): Map<string, Kept> =>
  new Map(
    surveyed.candidates.flatMap((content) => {
      const model = templateSheet(surveyed, content);
      const own = ownOn(content, surveyed.found, surveyed.workbook.tables, model);
      return own === null ? [] : [[content.sheet.id, own] as const];
    }),
  );

/** What is kept keeps what its formulas take something from. */
const kept = (surveyed: Surveyed): ReadonlyMap<string, Kept> => {
  const { candidates, others, found, workbook, template } = surveyed;
  const known = templateNames(template);
  const names = workbook.names.filter(({ name }) => !known.some((each) => isSameName(each.name, name)));
  const keeping = withOwn(surveyed);
  const own = (content: SheetContent) =>
    withoutModelFormulas(content, found, templateSheet(surveyed, content));
  for (let count = -1; count !== keeping.size; ) {
    count = keeping.size;
    for (const { sheet } of candidates.filter((each) => !keeping.has(each.sheet.id))) {
      const tables = found.filter(({ table }) => table.sheet === sheet.name).map(({ table }) => table.name);
      const stay = [...others, ...candidates.filter((each) => keeping.has(each.sheet.id)).map(own)];
      const what = usedFrom(sheet.name, tables, stay, names);
      if (what !== null) keeping.set(sheet.id, { because: "named-elsewhere", what });
    }
  }
  return keeping;
};

/** Names of the template that are about sheets that go; all of them where the whole model goes. */
const goingNames = (
  { template, workbook }: Surveyed,
  going: readonly AskedSheet[],
  isAll: boolean,
): string[] =>
  templateNames(template)
    .filter(({ formula }) => isAll || going.some(({ name }) => formula.includes(`'${name}'!`)))
    .flatMap(({ name }) => workbook.names.filter((each) => isSameName(each.name, name)))
    .map(({ name }) => name);

/** A sheet that its user cannot unhide has to be shown to Excel before it goes. Names go last: sheets may be refused. */
const removeAll = (
  { run }: Connection,
  going: readonly AskedSheet[],
  names: readonly string[],
): Promise<void> =>
  run(async (context) => {
    const { worksheets, names: named } = context.workbook;
    for (const { id, visibility } of going) {
      const sheet = worksheets.getItem(id);
      if (visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    for (const name of names) named.getItem(name).delete();
    await context.sync();
  });

/** What Excel deletes before it refuses stays deleted, and has to be told. */
const remove = async (
  connection: Connection,
  going: readonly AskedSheet[],
  names: readonly string[],
): Promise<CommandRefusal | null> => {
  try {
    await removeAll(connection, going, names);
    return null;
  } catch (error) {
    const { sheets } = await askWorkbook(connection);
    const gone = going.filter(({ id }) => !sheets.some((sheet) => sheet.id === id));
    if (gone.length === 0) throw error;
    return { kind: "partly-removed", sheets: gone.map(({ name }) => name) };
  }
};

const leavesNothing = ({ workbook }: Surveyed, going: readonly AskedSheet[]): boolean =>
  workbook.sheets.every((sheet) => sheet.visibility !== "Visible" || going.includes(sheet));

/** Sheets without tables are handed out protected; one with tables was protected by somebody. */
const holdsTables = (found: readonly FoundTable[], name: string): boolean =>
  found.some(({ table }) => table.sheet === name);

/** Removes the sheets that hold nothing but the model's, and says which it keeps and why. */
export const planRemoval: Planner = async (parts, language) => {
  const model = await readModel(parts);
  if (isPlan(model)) return model;
  const { tables, found } = model;
  const template = await parts.template(modelLanguage(tables, language));
  if (template === null) return refused({ kind: "template-missing" });
  const workbook = await askWorkbook(parts.connection);
  const closed = closedWorkbook(workbook);
  if (closed !== null) return refused(closed);
  const surveyed = await survey(parts, workbook, template, found);
  const keeping = kept(surveyed);
  const sheets = surveyed.candidates.map(({ sheet }) => sheet);
  const going = sheets.filter(({ id }) => !keeping.has(id));
  const steps = sheets.map((sheet): CommandStep => {
    const own = keeping.get(sheet.id);
    return own === undefined ? { kind: "remove-sheet", sheet: sheet.name } : keepStep(sheet.name, own);
  });
  const locked = going.filter(({ isProtected, name }) => isProtected && holdsTables(found, name));
  if (locked.length > 0)
    return refused(...locked.map(({ name }) => ({ kind: "sheet-protected", sheet: name }) as const));
  if (going.length === 0) return nothingToDo(steps);
  if (leavesNothing(surveyed, going)) return refused({ kind: "only-the-model" });
  const names = goingNames(surveyed, going, keeping.size === 0);
  return ready(steps, () => remove(parts.connection, going, names));
};
