import { expect, test } from "vitest";
import { phoneDutiesTable } from "../../../core/workbook/contract/phone.ts";
import { tasksTable } from "../../../core/workbook/contract/tasks.ts";
import { type CommandsStage, exampleBytes, held, openCommands, templateIn } from "./commands-stage.ts";
import { foreignWorkbook } from "./foreign-workbook.ts";

const example = "et-team.xlsx";

const preview = ({ commands }: CommandsStage) => commands.preview("repair-model", "en");

const repair = async (stage: CommandsStage) => {
  const previewed = await preview(stage);
  const outcome = await stage.commands.run("repair-model", "en", previewed);
  await stage.host.settle();
  stage.host.checkGaps();
  return outcome;
};

const tableOf = ({ host }: CommandsStage, name: string) => host.state.tableOf(name);
const formulaOf = ({ host }: CommandsStage, name: string) =>
  host.state.names.find((each) => each.name === name)?.formula;
const templateFormula = (name: string) =>
  `=${templateIn("da")?.model.names.find((each) => each.name === name)?.formula ?? ""}`;

test("a sound model has nothing to be put right", async () => {
  const stage = openCommands(exampleBytes(example));
  expect(await preview(stage)).toEqual({ kind: "nothing-to-do", steps: [] });
});

test("a workbook without the model is told so", async () => {
  const stage = openCommands(foreignWorkbook());
  expect(await preview(stage)).toEqual({ kind: "refused", refusals: [{ kind: "no-model" }] });
});

test("a table that is known by its headers gets its name back, and its cells stay", async () => {
  const stage = openCommands(exampleBytes(example));
  stage.host.user.renameTable(tasksTable.name, "Tabel7");
  const before = held(stage.host);
  expect(await preview(stage)).toEqual({
    kind: "ready",
    endsUndo: true,
    steps: [{ kind: "rename-table", sheet: "Opgaver", from: "Tabel7", to: tasksTable.name }],
  });
  expect(held(stage.host)).toBe(before);
  expect(await repair(stage)).toMatchObject({ kind: "done" });
  expect(held(stage.host)).toBe(before.replace('"Tabel7"', `"${tasksTable.name}"`));
});

test("a table on a protected sheet is left alone, and the sheet is named", async () => {
  const stage = openCommands(exampleBytes(example));
  stage.host.user.renameTable(tasksTable.name, "Tabel7");
  stage.host.setProtected("Opgaver", true);
  const before = held(stage.host);
  expect(await repair(stage)).toEqual({
    kind: "refused",
    refusals: [{ kind: "sheet-protected", sheet: "Opgaver" }],
  });
  expect(held(stage.host)).toBe(before);
});

test("a name that is used for something else is told", async () => {
  const stage = openCommands(exampleBytes(example));
  stage.host.user.renameTable(tasksTable.name, "Tabel7");
  stage.host.state.names = [...stage.host.state.names, { name: tasksTable.name, formula: "=1", sheet: null }];
  expect(await repair(stage)).toEqual({
    kind: "refused",
    refusals: [{ kind: "name-taken", name: tasksTable.name }],
  });
});

test("a sheet that was deleted comes back from the template of the workbook's language, with the names of its lists", async () => {
  const stage = openCommands(exampleBytes(example));
  stage.host.user.deleteSheet("Telefon");
  expect(formulaOf(stage, "NormeringPhoneDutiesList")).toContain("#REF!");
  const previewed = await preview(stage);
  expect(previewed).toMatchObject({
    kind: "ready",
    steps: [
      { kind: "add-sheet", sheet: "Telefon", tables: ["Telefon og reception", "Åbningstider og opkald"] },
      { kind: "set-name", count: 1 },
    ],
  });
  expect(await repair(stage)).toMatchObject({ kind: "done" });
  expect(tableOf(stage, phoneDutiesTable.name)?.sheet.name).toBe("Telefon");
  expect(formulaOf(stage, "NormeringPhoneDutiesList")).toBe(templateFormula("NormeringPhoneDutiesList"));
  expect(await preview(stage)).toEqual({ kind: "nothing-to-do", steps: [] });
});

test("the sheet that lists are taken from comes back though it has no table", async () => {
  const stage = openCommands(exampleBytes(example));
  stage.host.user.deleteSheet("Oversigt");
  expect(await repair(stage)).toMatchObject({
    kind: "done",
    steps: [
      { kind: "add-sheet", sheet: "Oversigt", tables: [] },
      { kind: "set-name", count: 2 },
    ],
  });
  expect(formulaOf(stage, "NormeringOptionKindsList")).toBe(templateFormula("NormeringOptionKindsList"));
});

test("a table that was deleted from its sheet comes alone on a sheet beside it", async () => {
  const stage = openCommands(exampleBytes(example));
  stage.host.user.deleteTable(tasksTable.name);
  const others = stage.host.state.tables.map(({ name, sheet }) => `${sheet.name}: ${name}`);
  expect(await preview(stage)).toMatchObject({
    steps: [
      { kind: "add-sheet", sheet: "Opgaver (2)", tables: ["Driftsopgaver"] },
      { kind: "set-name", count: 1 },
    ],
  });
  expect(await repair(stage)).toMatchObject({ kind: "done" });
  expect(stage.host.state.tables.map(({ name, sheet }) => `${sheet.name}: ${name}`)).toEqual([
    ...others,
    `Opgaver (2): ${tasksTable.name}`,
  ]);
  expect(formulaOf(stage, "NormeringTasksList")).toBe(
    templateFormula("NormeringTasksList").replaceAll("'Opgaver'", "'Opgaver (2)'"),
  );
  const template = templateIn("da")?.model.sheets.find(({ name }) => name === "Opgaver");
  const batches = template?.tables.find(({ name }) => name !== tasksTable.name)?.area;
  const { cells } = stage.host.sheet("Opgaver (2)");
  const left = [...cells].filter(([, { value }]) => value === "Engangsopgaver");
  expect(batches).toBeDefined();
  expect(left).toEqual([]);
});

test("a name that comes up while tables are put right leaves the workbook as it was", async () => {
  const stage = openCommands(exampleBytes(example), {
    between: ({ state }, conversations) => {
      if (conversations === 2)
        state.names = [...state.names, { name: tasksTable.name, formula: "=1", sheet: null }];
    },
  });
  stage.host.user.renameTable(tasksTable.name, "Tabel7");
  stage.host.user.deleteSheet("Telefon");
  const before = stage.host.state.sheets.map(({ name }) => name);
  const names = () =>
    stage.host.state.names
      .filter(({ name }) => name !== tasksTable.name)
      .map(({ name, formula }) => `${name}${formula}`)
      .sort();
  const namesBefore = names();
  expect(await repair(stage)).toMatchObject({ kind: "refused" });
  expect(stage.host.state.sheets.map(({ name }) => name)).toEqual(before);
  expect(names()).toEqual(namesBefore);
  expect(tableOf(stage, "Tabel7")).toBeDefined();
});

test("a broken name is set for the place that its table has now", async () => {
  const stage = openCommands(exampleBytes(example));
  const { host } = stage;
  host.user.renameSheet("Opgaver", "Vores opgaver");
  const name = host.state.names.find((each) => each.name === "NormeringTasksList");
  if (name !== undefined) name.formula = "=#REF!";
  host.user.insertRows("Vores opgaver", 1, 3);
  expect(await repair(stage)).toMatchObject({ kind: "done", steps: [{ kind: "set-name", count: 1 }] });
  expect(formulaOf(stage, "NormeringTasksList")).toBe(
    templateFormula("NormeringTasksList")
      .replaceAll("'Opgaver'", "'Vores opgaver'")
      .replaceAll("$8", "$11")
      .replaceAll("$319", "$322")
      .replace("-7", "-10"),
  );
});
