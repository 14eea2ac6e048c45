import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style } from "@cj-tech-master/excelts";
import { resultTexts } from "../../core/text/result-texts.ts";
import { choiceText } from "../../core/workbook/layout.ts";
import type { TableColumn } from "./content.ts";
import { columnLetters } from "./lists.ts";
import type { PlacedTable } from "./place.ts";
import type { SheetLanguage } from "./sheet-language.ts";
import { conditionalStyles } from "./styles.ts";
import { columnsInUse } from "./unused-cells.ts";

type Format = ConditionalFormattingOptions;

const expression = (formula: string, style: Partial<Style>): ConditionalFormattingRule => ({
  type: "expression",
  formulae: [formula],
  style,
});

const cellsOf = (table: PlacedTable, index: number): string => {
  const letters = columnLetters(table.left + index);
  return `${letters}${table.firstRow}:${letters}${table.lastRow}`;
};

/** The row's first cell of a column, the row left free to move. */
const cellInRow = (table: PlacedTable, index: number): string =>
  `$${columnLetters(table.left + index)}${table.firstRow}`;

const shownRow = (table: PlacedTable): string =>
  `${cellInRow(table, 0)}:${cellInRow(table, table.shownColumns - 1)}`;

const format = (table: PlacedTable, index: number, formula: string, style: Partial<Style>): Format => ({
  ref: cellsOf(table, index),
  rules: [expression(formula, style)],
});

const missingCells = (table: PlacedTable): Format[] =>
  table.columns.flatMap(({ spec }, index) =>
    spec.required
      ? [
          format(
            table,
            index,
            `AND(ISBLANK(${cellInRow(table, index)}),COUNTA(${shownRow(table)})>0)`,
            conditionalStyles.missing,
          ),
        ]
      : [],
  );

const missingSettings = (table: PlacedTable): Format[] =>
  table.rows.flatMap((cells, row) =>
    cells.flatMap(({ spec }, index) => {
      if (!spec.required) return [];
      const cell = `${columnLetters(table.left + index)}${table.firstRow + row}`;
      return [{ ref: cell, rules: [expression(`ISBLANK(${cell})`, conditionalStyles.missing)] }];
    }),
  );

/** Cells that the choice made in the row does not use. */
const unusedCells = (language: SheetLanguage, table: PlacedTable): Format[] => {
  const use = columnsInUse[table.id];
  if (use === undefined) return [];
  const chooser = table.columns.findIndex(({ spec }) => spec.column === use.chosenIn);
  const chosen = cellInRow(table, chooser);
  const isChosen = (choice: string): string =>
    `${chosen}="${choiceText(language.text, "options" === table.id ? "options" : "tasks", use.chosenIn, choice)}"`;
  const choices = Object.entries(use.columns);
  const governed = new Set(Object.values(use.columns).flat());
  return table.columns.flatMap(({ spec, hidden }: TableColumn, index) => {
    if (hidden || !governed.has(spec.column)) return [];
    const unused = choices.filter(([, columns]) => !columns.includes(spec.column));
    if (unused.length === 0) return [];
    const used = choices.filter(([, columns]) => columns.includes(spec.column));
    const formula =
      unused.length < used.length
        ? `OR(${unused.map(([choice]) => isChosen(choice)).join(",")})`
        : `AND(${chosen}<>"",NOT(OR(${used.map(([choice]) => isChosen(choice)).join(",")})))`;
    return [format(table, index, formula, conditionalStyles.unused)];
  });
};

const filledResultRows = (table: PlacedTable): Format => {
  const right = columnLetters(table.left + table.columns.length - 1);
  return {
    ref: `${columnLetters(table.left)}${table.firstRow}:${right}${table.lastRow}`,
    rules: [expression(`${cellInRow(table, 0)}<>""`, conditionalStyles.resultLine)],
  };
};

/** The word says the level, and the colour says it again. */
const levelColours = (language: SheetLanguage, table: PlacedTable): Format[] => {
  const index = table.columns.findIndex(({ spec }) => spec.column === "level");
  if (index === -1) return [];
  const { levels } = resultTexts[language.id];
  return (["red", "amber", "note"] as const).map((level) =>
    format(table, index, `${cellInRow(table, index)}="${levels[level]}"`, conditionalStyles[level]),
  );
};

const disputedRows = (language: SheetLanguage, table: PlacedTable): Format[] => {
  const index = table.columns.findIndex(({ spec }) => spec.column === "status");
  if (index === -1) return [];
  const word = language.text.statuses.disputed;
  return [format(table, index, `${cellInRow(table, index)}="${word}"`, conditionalStyles.disputed)];
};

export const conditionalFormats = (language: SheetLanguage, table: PlacedTable): readonly Format[] => {
  if (table.kind === "result") return [...levelColours(language, table), filledResultRows(table)];
  if (table.kind === "settings") return [...missingSettings(table), ...disputedRows(language, table)];
  return [...missingCells(table), ...unusedCells(language, table), ...disputedRows(language, table)];
};
