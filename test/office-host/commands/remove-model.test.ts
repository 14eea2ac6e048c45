import { expect, test } from "vitest";
import { tasksTable } from "../../../core/workbook/contract/tasks.ts";
import { type CommandsStage, exampleBytes, held, openCommands } from "./commands-stage.ts";
import { foreignWorkbook } from "./foreign-workbook.ts";

const run = async (stage: CommandsStage, command: "insert-model" | "remove-model") => {
  const outcome = await stage.commands.run(command, "da", await stage.commands.preview(command, "da"));
  await stage.host.settle();
  stage.host.checkGaps();
  return outcome;
};

/** A workbook of somebody's own with the model put in. */
const withModel = async (): Promise<CommandsStage & { readonly before: string }> => {
  const stage = openCommands(foreignWorkbook());
  const before = held(stage.host);
  await run(stage, "insert-model");
  return { ...stage, before };
};

const keptSteps = async (stage: CommandsStage) => {
  const previewed = await stage.commands.preview("remove-model", "da");
  const steps = previewed.kind === "refused" ? [] : previewed.steps;
  return steps.filter(({ kind }) => kind === "keep-sheet");
};

const sheetNames = ({ host }: CommandsStage) => host.state.sheets.map(({ name }) => name);

test("what was put in is taken out again, and the workbook is as it was", async () => {
  const stage = await withModel();
  const before = held(stage.host);
  expect(await stage.commands.preview("remove-model", "en")).toMatchObject({ kind: "ready", endsUndo: true });
  expect(held(stage.host)).toBe(before);
  expect(await run(stage, "remove-model")).toMatchObject({ kind: "done" });
  expect(held(stage.host)).toBe(stage.before);
});

test("figures in the model's own columns go with it", async () => {
  const stage = await withModel();
  stage.host.edit("Sager", "C8", 240);
  expect(await keptSteps(stage)).toEqual([]);
});

test("a sheet with a note of the user's own beside the tables is kept, and the cell is named", async () => {
  const stage = await withModel();
  stage.host.edit("Sager", "AZ40", "Spørg Hanne om det her");
  expect(await keptSteps(stage)).toEqual([
    { kind: "keep-sheet", sheet: "Sager", because: "own-cells", what: "AZ40" },
  ]);
  await run(stage, "remove-model");
  expect(sheetNames(stage)).toEqual(["Kasse", "Sager"]);
  expect(stage.host.valueAt("Sager", "AZ40")).toBe("Spørg Hanne om det her");
  // The lists of what is left are there still.
  expect(stage.host.state.names.map(({ name }) => name)).toEqual(["NormeringCaseGroupsList"]);
});

test("a column of the user's own in a table of the model keeps its sheet", async () => {
  const stage = await withModel();
  const table = stage.host.state.tableOf(tasksTable.name);
  if (table === undefined) throw new Error("no table");
  stage.host.user.insertColumns("Opgaver", table.area.left + 2, 1);
  const header = { D7: "Vores egen kolonne" };
  for (const [address, value] of Object.entries(header)) stage.host.edit("Opgaver", address, value);
  expect(await keptSteps(stage)).toMatchObject([{ sheet: "Opgaver", because: "own-cells", what: "D7" }]);
});

test("a table, a chart, a picture or a comment of the user's own keeps its sheet", async () => {
  const stage = await withModel();
  const { host } = stage;
  const sheet = host.sheet("Kilder");
  host.user.addTable(sheet, { top: 200, left: 2, bottom: 203, right: 3 });
  const own = host.state.tables.at(-1)?.name;
  const chart = { id: "1", name: "Mit diagram", type: "Line", title: "", position: "", series: [] };
  host.sheet("Resultat").charts = [chart];
  host.sheet("Regler").drawn = { shapes: ["Logo"], pivotTables: [], comments: [] };
  host.sheet("Sager").drawn = { shapes: [], pivotTables: [], comments: ["1"] };
  expect(await keptSteps(stage)).toEqual([
    { kind: "keep-sheet", sheet: "Sager", because: "own-chart", what: "" },
    { kind: "keep-sheet", sheet: "Resultat", because: "own-chart", what: "Mit diagram" },
    { kind: "keep-sheet", sheet: "Regler", because: "own-chart", what: "Logo" },
    { kind: "keep-sheet", sheet: "Kilder", because: "own-table", what: own },
  ]);
});

test("a sheet that a cell elsewhere takes a number from is kept, and so is what it hangs on", async () => {
  const stage = await withModel();
  stage.host.editFormula("Kasse", "B1", "=Resultat!C8*2", 0);
  stage.host.editFormula("Resultat", "AZ3", "=SUM(NormeringTasks[Antal])", 0);
  expect(await keptSteps(stage)).toEqual([
    { kind: "keep-sheet", sheet: "Opgaver", because: "named-elsewhere", what: "Resultat!AZ3" },
    { kind: "keep-sheet", sheet: "Resultat", because: "own-cells", what: "AZ3" },
  ]);
});

test("a name of the user's own keeps the sheet that it is about", async () => {
  const stage = await withModel();
  const { state } = stage.host;
  state.names = [...state.names, { name: "VoresMangel", formula: "='Resultat'!$E$8", sheet: null }];
  expect(await keptSteps(stage)).toEqual([
    { kind: "keep-sheet", sheet: "Resultat", because: "named-elsewhere", what: "VoresMangel" },
  ]);
});

test("a sheet whose name only begins alike is no reference", async () => {
  const stage = await withModel();
  stage.host.user.addSheet("Mine Sager");
  stage.host.editFormula("Kasse", "B1", "='Mine Sager'!C8+[Bog.xlsx]Sager!C8", 0);
  expect(await keptSteps(stage)).toEqual([]);
});

test("a hidden sheet of the model goes too, also one that its user cannot unhide", async () => {
  const stage = await withModel();
  stage.host.user.setVisibility("Sagstal", "Hidden");
  stage.host.user.setVisibility("Kilder", "VeryHidden");
  expect(await run(stage, "remove-model")).toMatchObject({ kind: "done" });
  expect(sheetNames(stage)).toEqual(["Kasse"]);
});

test("a workbook of nothing but the model keeps it, since one sheet must be there", async () => {
  const stage = openCommands(exampleBytes("template-da.xlsx"));
  expect(await run(stage, "remove-model")).toEqual({
    kind: "refused",
    refusals: [{ kind: "only-the-model" }],
  });
});

test("sheets that were handed out protected go with the model, the charts among them", async () => {
  const stage = openCommands(exampleBytes("template-da.xlsx"));
  stage.host.user.addSheet("Vores");
  const locked = stage.host.state.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  expect(locked).toEqual(["Start", "Diagrammer", "Oversigt"]);
  expect(await run(stage, "remove-model")).toMatchObject({ kind: "done" });
  expect(sheetNames(stage)).toEqual(["Vores"]);
});

test.each([
  ["text below the charts", "B90", "Husk det her"],
  ["a number among the figures", "S12", 4],
  ["a text over the charts", "D12", "Husk det her"],
])(
  "a sheet of charts that was locked again over %s is kept, and the cell is named",
  async (_, cell, content) => {
    const stage = openCommands(exampleBytes("kontanthjaelp-2016.xlsx"));
    stage.host.user.addSheet("Vores");
    stage.host.setProtected("Diagrammer", false);
    stage.host.edit("Diagrammer", cell, content);
    stage.host.setProtected("Diagrammer", true);
    expect(await keptSteps(stage)).toContainEqual(
      expect.objectContaining({ sheet: "Diagrammer", because: "own-cells", what: cell }),
    );
    expect(await run(stage, "remove-model")).toMatchObject({ kind: "done" });
    expect(stage.host.valueAt("Diagrammer", cell)).toBe(content);
  },
);

test("a sheet of charts on which only the scenario was chosen goes, whether it is locked or not", async () => {
  const stage = openCommands(exampleBytes("kontanthjaelp-2016.xlsx"));
  stage.host.user.addSheet("Vores");
  stage.host.edit("Diagrammer", "E5", "I dag");
  stage.host.setProtected("Diagrammer", false);
  await run(stage, "remove-model");
  expect(sheetNames(stage)).not.toContain("Diagrammer");
});

test("a protected sheet is named, and nothing is removed", async () => {
  const stage = await withModel();
  stage.host.setProtected("Sagstal", true);
  const before = held(stage.host);
  expect(await run(stage, "remove-model")).toEqual({
    kind: "refused",
    refusals: [{ kind: "sheet-protected", sheet: "Sagstal" }],
  });
  expect(held(stage.host)).toBe(before);
});

test("a sheet that another person deletes at the same moment leaves a part undone, and that is told", async () => {
  let isArmed = false;
  let left = Number.NaN;
  const stage = openCommands(foreignWorkbook(), {
    between: ({ user }) => {
      if (!isArmed) return;
      left -= 1;
      if (left === 0) user.deleteSheet("Telefon");
    },
  });
  await run(stage, "insert-model");
  const previewed = await stage.commands.preview("remove-model", "da");
  isArmed = true;
  // One question about the workbook, one about each sheet, and then they go.
  left = 1 + stage.host.state.sheets.length + 1;
  const outcome = await stage.commands.run("remove-model", "da", previewed);
  expect(outcome).toEqual({
    kind: "refused",
    refusals: [
      {
        kind: "partly-removed",
        sheets: ["Start", "Forudsætninger", "Medarbejdere", "Sager", "Opgaver", "Telefon"],
      },
    ],
  });
  expect(sheetNames(stage)).toContain("Handlemuligheder");
});
