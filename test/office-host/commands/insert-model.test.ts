import { expect, test } from "vitest";
import { readTables } from "../../../addin/ooxml/index.ts";
import { resultTables } from "../../../core/workbook/contract/contract.ts";
import { openSound } from "../../support/cells-of.ts";
import { type CommandsStage, exampleBytes, held, openCommands, templateIn } from "./commands-stage.ts";
import { foreignWorkbook } from "./foreign-workbook.ts";

const preview = ({ commands }: CommandsStage) => commands.preview("insert-model", "da");

const insert = async (stage: CommandsStage) => {
  const previewed = await preview(stage);
  const outcome = await stage.commands.run("insert-model", "da", previewed);
  await stage.host.settle();
  stage.host.checkGaps();
  return outcome;
};

/** Excel tells a formula that gives an empty text and a blank cell alike. */
const withoutEmptyTexts = (tables: unknown): unknown =>
  JSON.parse(JSON.stringify(tables, (_, value: unknown) => (value === "" ? null : value)));

const sheetNames = ({ host }: CommandsStage) => host.state.sheets.map(({ name }) => name);
const templateSheets = () => templateIn("da")?.model.sheets.map(({ name }) => name) ?? [];

test("what would be inserted is told by one read, and nothing is written", async () => {
  const stage = openCommands(foreignWorkbook());
  const before = held(stage.host);
  const previewed = await preview(stage);
  expect(previewed).toMatchObject({ kind: "ready", endsUndo: true });
  const steps = previewed.kind === "ready" ? previewed.steps : [];
  expect(steps.map((step) => "sheet" in step && step.sheet)).toEqual(templateSheets());
  expect(steps).toContainEqual({
    kind: "add-sheet",
    sheet: "Scenarier",
    tables: ["Scenarier"],
  });
  expect(stage.host.requests.map(({ flags }) => flags)).toEqual([0]);
  expect(held(stage.host)).toBe(before);
});

test("the sheets come last with their tables, names and formulas, and the workbook's own are as before", async () => {
  const stage = openCommands(foreignWorkbook());
  const own = stage.host.sheet("Kasse").cells;
  const before = JSON.stringify([...own]);
  expect(await insert(stage)).toMatchObject({ kind: "done" });
  expect(sheetNames(stage)).toEqual(["Kasse", ...templateSheets()]);
  expect(JSON.stringify([...own])).toBe(before);
  const template = readTables(openSound(exampleBytes("template-plain-da.xlsx")));
  const reading = await stage.port.readTables();
  const tables = reading.kind === "tables" ? reading.tables.tables : [];
  expect(withoutEmptyTexts(tables)).toEqual(withoutEmptyTexts(template.tables));
  const { names } = stage.host.state;
  const model = templateIn("da")?.model;
  const wanted = model?.names.filter(({ sheet }) => sheet === null) ?? [];
  expect(wanted.length).toBeGreaterThan(10);
  for (const { name, formula } of wanted)
    expect(names.filter((each) => each.name === name)).toEqual([
      { name, formula: `=${formula}`, sheet: null },
    ]);
  expect(stage.host.state.sheets[stage.host.state.activeSheet]?.name).toBe("Start");
});

test("no formula of an inserted sheet points to a file", async () => {
  const stage = openCommands(foreignWorkbook());
  await insert(stage);
  const sheets = templateIn("da")?.model.sheets ?? [];
  const formulas = sheets.flatMap(({ name, cells }) =>
    [...cells.formulas].map(([index, formula]) => ({ name, key: cells.keys[index] ?? 0, formula })),
  );
  expect(formulas.length).toBeGreaterThan(30);
  for (const { name, key, formula } of formulas)
    expect(stage.host.sheet(name).cells.get(key)?.formula).toBe(`=${formula}`);
});

test("a table whose name is taken is named with its sheet, and nothing is written", async () => {
  const stage = openCommands(foreignWorkbook());
  const { host } = stage;
  const sheet = host.sheet("Kasse");
  const area = { top: 1, left: 1, bottom: 3, right: 1 };
  host.state.addTable({
    name: resultTables.resultMonths.name.toUpperCase(),
    sheet,
    area,
    showHeaders: true,
    showTotals: false,
    columns: [],
  });
  const before = held(host);
  const refusals = [
    { kind: "table-name-taken", table: resultTables.resultMonths.name.toUpperCase(), sheet: "Kasse" },
  ];
  expect(await preview(stage)).toEqual({ kind: "refused", refusals });
  expect(await insert(stage)).toEqual({ kind: "refused", refusals });
  expect(held(host)).toBe(before);
});

test("a sheet whose name is taken is named, whatever its case", async () => {
  const stage = openCommands(foreignWorkbook());
  stage.host.user.renameSheet("Kasse", "SAGER");
  expect(await insert(stage)).toEqual({
    kind: "refused",
    refusals: [{ kind: "sheet-name-taken", sheet: "SAGER" }],
  });
});

test("a name that the workbook uses for something else is told", async () => {
  const stage = openCommands(foreignWorkbook());
  stage.host.state.names = [{ name: "NormeringTasks", formula: "=Kasse!$A$1", sheet: null }];
  expect(await insert(stage)).toEqual({
    kind: "refused",
    refusals: [{ kind: "name-taken", name: "NormeringTasks" }],
  });
});

test("names that a model left behind are taken over", async () => {
  const stage = openCommands(foreignWorkbook());
  stage.host.state.names = [{ name: "NormeringTasksList", formula: "=#REF!", sheet: null }];
  expect(await insert(stage)).toMatchObject({ kind: "done" });
  const found = stage.host.state.names.filter(({ name }) => name === "NormeringTasksList");
  expect(found.map(({ formula }) => formula.startsWith("=OFFSET('Opgaver'"))).toEqual([true]);
});

test("a workbook that is protected, or can only be read, is told so before anything is done", async () => {
  const stage = openCommands(foreignWorkbook());
  stage.host.state.isStructureProtected = true;
  expect(await preview(stage)).toEqual({ kind: "refused", refusals: [{ kind: "workbook-protected" }] });
  stage.host.state.isStructureProtected = false;
  stage.host.state.isReadOnly = true;
  expect(await preview(stage)).toMatchObject({
    kind: "refused",
    refusals: [{ kind: "trouble", trouble: { code: "read-only" } }],
  });
});

test("where the model is, there is nothing to insert", async () => {
  const stage = openCommands(exampleBytes("et-team.xlsx"));
  expect(await preview(stage)).toEqual({ kind: "nothing-to-do", steps: [] });
});

test("a workbook that was changed after the preview is looked at once more", async () => {
  const stage = openCommands(foreignWorkbook());
  const previewed = await preview(stage);
  stage.host.user.addSheet("Telefon");
  const before = held(stage.host);
  expect(await stage.commands.run("insert-model", "da", previewed)).toEqual({
    kind: "refused",
    refusals: [{ kind: "sheet-name-taken", sheet: "Telefon" }],
  });
  expect(held(stage.host)).toBe(before);
});

test("a name that comes up while Excel inserts leaves the workbook without the model", async () => {
  const stage = openCommands(foreignWorkbook(), {
    // The first asks for the preview, the second before the sheets come, the third lets them come.
    between: (host, conversations) => (conversations === 2 ? host.user.addSheet("Sager") : undefined),
  });
  expect(await insert(stage)).toMatchObject({ kind: "refused" });
  expect(sheetNames(stage)).toEqual(["Kasse", "Sager"]);
  expect(stage.host.state.tables).toEqual([]);
});

test("inserting ends undo, as was said", async () => {
  const stage = openCommands(foreignWorkbook());
  stage.host.edit("Kasse", "A1", 13);
  await insert(stage);
  stage.host.undo();
  expect(stage.host.valueAt("Kasse", "A1")).toBe(13);
});
