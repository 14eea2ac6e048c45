import { expect, test } from "vitest";
import type { Template } from "../../../addin/excel/commands/template.ts";
import { placeKey } from "../../../addin/ooxml/cells/address.ts";
import type { SheetModel } from "../../../addin/ooxml/sheets/sheet.ts";
import { apiErrors } from "../host/protocol.ts";
import { held, openCommands, templateIn } from "./commands-stage.ts";
import { foreignWorkbook } from "./foreign-workbook.ts";

const rows = 6000;
const columns = 4;
const firstRow = 400;
/** As long as those of a sheet that checks one figure by many. */
const formulaAt = (row: number, column: number): string => `${"Kasse!$A$1+".repeat(25)}${row}*${column}`;

/** The sheet with formulas far below all that it has, in a block with a gap and with one cell beside it. */
const withFormulas = (sheet: SheetModel): SheetModel => {
  const own = sheet.cells.keys.length;
  const places = Array.from({ length: rows * columns }, (_, index) => ({
    row: firstRow + Math.floor(index / columns),
    column: 2 + (index % columns) + (index % columns === columns - 1 ? 1 : 0),
  }));
  const formulas = new Map(sheet.cells.formulas);
  for (const [index, { row, column }] of places.entries()) formulas.set(own + index, formulaAt(row, column));
  return {
    ...sheet,
    cells: {
      ...sheet.cells,
      keys: Float64Array.from([...sheet.cells.keys, ...places.map(placeKey)]),
      formulas,
    },
  };
};

const largeTemplate = (): Template => {
  const template = templateIn("da");
  if (template === null) throw new Error("no template");
  const [first, ...others] = template.model.sheets;
  if (first === undefined) throw new Error("no sheet");
  return { ...template, model: { ...template.model, sheets: [withFormulas(first), ...others] } };
};

const insertLarge = async () => {
  const template = largeTemplate();
  const stage = openCommands(foreignWorkbook(), { template });
  stage.host.state.calculates = () => 0;
  const previewed = await stage.commands.preview("insert-model", "da");
  const outcome = await stage.commands.run("insert-model", "da", previewed);
  return { ...stage, template, outcome };
};

test("a template of many formulas is inserted in requests that Excel on the web takes", async () => {
  const { host, template, outcome } = await insertLarge();
  expect(outcome).toMatchObject({ kind: "done" });
  const [first] = template.model.sheets;
  const { cells } = host.sheet(first?.name ?? "");
  for (const [row, column] of [
    [firstRow, 2],
    [firstRow + 3777, 4],
    [firstRow + rows - 1, 6],
  ] as const)
    expect(cells.get(placeKey({ row, column }))?.formula).toBe(`=${formulaAt(row, column)}`);
  expect(cells.get(placeKey({ row: firstRow, column: 5 }))?.formula ?? null).toBeNull();
  const actions = host.requests.reduce((sum, request) => sum + request.actions, 0);
  expect(actions).toBeLessThan(2000);
});

test.each([1, 2, 3])(
  "an insertion that Excel refuses at its request %d leaves nothing behind",
  async (refused) => {
    const stage = openCommands(foreignWorkbook());
    const previewed = await stage.commands.preview("insert-model", "da");
    const before = held(stage.host);
    let count = -1;
    stage.host.meanwhile = () => {
      count += 1;
      if (count === refused) throw apiErrors.generalException();
    };
    expect(await stage.commands.run("insert-model", "da", previewed)).toMatchObject({ kind: "refused" });
    expect(count).toBeGreaterThanOrEqual(refused);
    expect(held(stage.host)).toBe(before);
  },
);
