import { describe, expect, test } from "vitest";
import { type CellArea, contains, formatArea } from "../../addin/ooxml/cells/address.ts";
import type { SheetModel, SheetTable, Validation } from "../../addin/ooxml/sheets/sheet.ts";
import {
  inputTableIds,
  inputTables,
  settingsTableIds,
  settingsTables,
} from "../../core/workbook/contract/contract.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";
import { type SeenCell, type SeenSheet, seenSheets } from "../support/looked-at.ts";

/** The one colour that says: write here. */
const inputColour = "#FFF8E1";

const inputNames = new Set<string>(inputTableIds.map((id) => inputTables[id].name));
const settingsNames = new Set<string>(settingsTableIds.map((id) => settingsTables[id].name));

const isInputTable = ({ name }: SheetTable): boolean => inputNames.has(name) || settingsNames.has(name);

const bodyOf = ({ area, headerRows }: SheetTable): CellArea => ({ ...area, top: area.top + headerRows });

const rulesAt = ({ validations }: SheetModel, cell: SeenCell): readonly Validation[] =>
  validations.filter(({ areas }) => areas.some((area) => contains(area, cell)));

const inTables = ({ model }: SeenSheet, cell: SeenCell): SheetTable | undefined =>
  model.tables.find((table) => isInputTable(table) && contains(bodyOf(table), cell));

/** Cells of all sheets that hold for a test, told by their sheet. */
const told = (
  sheets: readonly SeenSheet[],
  holds: (cell: SeenCell, sheet: SeenSheet) => boolean,
): readonly string[] =>
  sheets.flatMap((sheet) =>
    sheet.cells.filter((cell) => holds(cell, sheet)).map(({ address }) => `${sheet.model.name}!${address}`),
  );

describe.each(exampleWorkbooks.map(({ name }) => name))("%s", (name) => {
  const sheets = seenSheets(name);

  test("every cell of a table of inputs has the colour of inputs, but labels and units of settings", () => {
    const others = told(sheets, (cell, sheet) => {
      const table = inTables(sheet, cell);
      if (table === undefined || cell.format.fill === inputColour) return false;
      return inputNames.has(table.name) || rulesAt(sheet.model, cell).length > 0;
    });
    expect(others).toEqual([]);
  });

  test("the colour of inputs stands where something is filled in, once as a sample, and nowhere else", () => {
    const elsewhere = told(
      sheets,
      (cell, sheet) =>
        cell.format.fill === inputColour &&
        inTables(sheet, cell) === undefined &&
        rulesAt(sheet.model, cell).length === 0 &&
        sheet.mergedAt(cell) === null,
    );
    // The sample of the colour, and the one of a cell that is missing.
    expect(elsewhere).toHaveLength(2);
    expect(elsewhere.every((cell) => cell.startsWith(`${sheets[0]?.model.name}!`))).toBe(true);
  });

  test("every input has one rule, a prompt beside it, and words for what is refused", () => {
    const badly = told(sheets, (cell, sheet) => {
      if (cell.format.fill !== inputColour || inTables(sheet, cell) === undefined) return false;
      const [rule, ...more] = rulesAt(sheet.model, cell);
      if (rule === undefined || more.length > 0) return true;
      return !(rule.showsPrompt && rule.prompt !== "") || (rule.showsError && rule.error === "");
    });
    expect(badly).toEqual([]);
  });

  test("what is a number, a share, a day or a choice is refused as anything else", () => {
    const free = sheets.flatMap(({ model }) =>
      model.tables.filter(isInputTable).flatMap((table) => {
        const body = bodyOf(table);
        return table.columns.flatMap((column, index) => {
          // A column of numbers says its unit.
          const place = { row: body.top, column: body.left + index };
          const rules = model.validations.filter(({ areas }) => areas.some((area) => contains(area, place)));
          const isNumeric = /\((?!.*:)[^)]*\)$/.test(column.name);
          return isNumeric && rules.every(({ type, showsError }) => type === "none" || !showsError)
            ? [`${model.name}: ${column.name} ${formatArea(body)}`]
            : [];
        });
      }),
    );
    expect(free).toEqual([]);
  });
});
