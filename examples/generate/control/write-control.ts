import type { Worksheet } from "@cj-tech-master/excelts";
import { fitRows } from "../fit-rows.ts";
import { columnLetters } from "../lists.ts";
import { type PlacedSheet, staleRow } from "../place.ts";
import type { SheetLanguage } from "../sheet-language.ts";
import { basisCells, closingCells, holidayCells } from "./basis.ts";
import { caseGroupCells, caseMonthCells } from "./cases.ts";
import type { ControlCell, ControlContext } from "./cell.ts";
import { choiceCells, scenarioListCells, scenarioNames } from "./choice.ts";
import { frameCells } from "./frame.ts";
import {
  choiceRow,
  factColumn,
  fixed,
  headingRow,
  headRow,
  labelColumn,
  lastColumn,
  monthColumn,
  partIds,
  rowIn,
  scenarioGroupRow,
  unitColumn,
  yearColumn,
} from "./grid.ts";
import { allowanceCells, groupCells, groupListCells, groupMonthCells } from "./groups.ts";
import { headlineCells } from "./headline.ts";
import { guidelineColumns } from "./headline-columns.ts";
import { controlLabels } from "./labels-by-language.ts";
import { looks } from "./looks.ts";
import { periodCells, periodColumns } from "./period.ts";
import { referencesIn } from "./reference.ts";
import { scenarioCells, setCells } from "./scenario.ts";
import { statusCells } from "./status.ts";
import { batchCells, batchMonthCells, taskCells, taskMonthCells } from "./tasks.ts";

/** All cells of the sheet Kontrol above its tables of values. */
export const controlCells = (language: SheetLanguage): readonly ControlCell[] => {
  const context: ControlContext = {
    language,
    labels: controlLabels[language.id],
    ref: referencesIn(language),
  };
  return [
    ...frameCells(context),
    ...statusCells(context),
    ...choiceCells(context),
    ...headlineCells(context),
    ...periodCells(context),
    ...scenarioCells(context),
    ...basisCells(context),
    ...groupCells(context),
    ...groupMonthCells(context),
    ...allowanceCells(context),
    ...caseGroupCells(context),
    ...caseMonthCells(context),
    ...taskCells(context),
    ...taskMonthCells(context),
    ...batchCells(context),
    ...batchMonthCells(),
    ...setCells(context),
    ...holidayCells(rowIn("holidays", 0)),
    ...closingCells(context.ref, rowIn("closings", 0)),
    ...groupListCells(context),
    ...scenarioListCells(context),
  ];
};

const widths = { label: 46, unit: 24, other: 15.5 } as const;
const headHeight = 58;
/** Columns that the choice of a scenario takes, for its name. */
const choiceWidth = 4;

/** How many scenarios and groups are printed. */
export interface ControlRoom {
  readonly scenarios: number;
  readonly groups: number;
}

/** The formulas of the sheet Kontrol, on a sheet that has its tables of values already. */
export const writeControl = (
  sheet: Worksheet,
  language: SheetLanguage,
  placed: PlacedSheet,
  room: ControlRoom,
): void => {
  for (const { row, column, content, look } of controlCells(language)) {
    const cell = sheet.getCell(row, column);
    cell.value = "formula" in content ? { formula: content.formula } : content.value;
    cell.style = { ...looks[look] };
  }
  setUpColumns(sheet, placed);
  for (const part of partIds) sheet.getRow(headRow(part)).height = headHeight;
  sheet.views = [
    { state: "frozen", xSplit: unitColumn, ySplit: staleRow, showGridLines: false, zoomScale: 100 },
  ];
  fitRows(sheet);
  writeChoices(sheet);
  setUpPages(sheet, room);
};

const setUpColumns = (sheet: Worksheet, { blocks }: PlacedSheet): void => {
  const last = Math.max(lastColumn, ...blocks.map(({ right }) => right));
  sheet.getColumn(labelColumn).width = widths.label;
  sheet.getColumn(unitColumn).width = widths.unit;
  for (let column = factColumn; column <= last; column += 1) sheet.getColumn(column).width = widths.other;
};

const writeChoices = (sheet: Worksheet): void => {
  const lists = [scenarioNames, '"1,2,3"'];
  for (const [index, list] of lists.entries()) {
    const row = choiceRow + index;
    sheet.mergeCells(row, factColumn, row, factColumn + choiceWidth - 1);
    // Each of the merged cells draws its part of the frame.
    for (let column = factColumn; column < factColumn + choiceWidth; column += 1)
      sheet.getCell(row, column).style = { ...looks.input };
    sheet.dataValidations.add(fixed(factColumn, row).replaceAll("$", ""), {
      type: "list",
      allowBlank: false,
      formulae: [list],
    });
  }
};

/** The first columns of a page: the name of a row and its unit. */
const names = `${columnLetters(labelColumn)}:${columnLetters(unitColumn)}`;

/**
 * What is printed: the headline figures on a page, those of the guidelines and of the whole on another, and the first
 * year of the chosen scenario month by month, half a year beside the other, so that the letters can be read.
 */
const setUpPages = (sheet: Worksheet, { scenarios, groups }: ControlRoom): void => {
  const [top, bottom] = [headingRow("months"), scenarioGroupRow(groups, "shortage")];
  const [june, july] = [monthColumn(6), monthColumn(7)].map(columnLetters);
  const areas = [
    `A1:${columnLetters(guidelineColumns.difference)}${rowIn("headline", scenarios * groups - 1)}`,
    `A${headingRow("guideline")}:${columnLetters(periodColumns.yearDifference)}${top - 1}`,
    `A${top}:${june}${bottom}`,
    `${july}${top}:${columnLetters(yearColumn(1))}${bottom}`,
  ];
  Object.assign(sheet.pageSetup, {
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: areas.join("&&"),
    printTitlesRow: undefined,
    printTitlesColumn: names,
  });
};
