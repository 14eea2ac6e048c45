import { type ResultTableId, resultTables } from "../../../core/workbook/contract/contract.ts";
import { resultTableLayout } from "../../../core/workbook/layout.ts";
import { countOf, placeOf } from "../exact-names.ts";
import type { SheetLanguage } from "../sheet-language.ts";
import { columnReference } from "../table-reference.ts";
import {
  absolute,
  chooseRow,
  chosenColumn,
  type DataBlock,
  firstDataRow,
  type Helper,
  helperCell,
  mostRows,
} from "./chart-places.ts";
import type { DataColumn } from "./chart-text.ts";

const noValue = "NA()";

const columnOf = ({ text }: SheetLanguage, table: ResultTableId, column: string): string => {
  const header = resultTableLayout(table, text).find(({ id }) => id === column)?.header;
  if (header === undefined) throw new Error(`${table} has no column ${column}`);
  return columnReference(resultTables[table].name, header);
};

/** The chosen scenario, or the first one where none of that name has results; a text, also where there are no results. */
const chosenFormula = (language: SheetLanguage): string => {
  const cell = absolute(chosenColumn, chooseRow);
  const names = columnOf(language, "resultScenarios", "scenario");
  return `IF(IF(${cell}="",0,${countOf(cell, names)})>0,${cell},INDEX(${names},1)&"")`;
};

/** Formulas that stand once; 0 where no results are written. */
export const helperFormulas = (language: SheetLanguage): Readonly<Record<Helper, string>> => {
  const scenarios = columnOf(language, "resultMonths", "scenario");
  const first = `INDEX(${columnOf(language, "resultScenarios", "scenario")},1)`;
  const chosen = helperCell("chosen");
  const startOf = (name: string) => `IFERROR(${placeOf(name, scenarios)},0)`;
  return {
    chosen: chosenFormula(language),
    start: `IF(${chosen}="",0,${startOf(chosen)})`,
    count: `IF(${chosen}="",0,${countOf(chosen, scenarios)})`,
    todayStart: `IF(${chosen}="",0,${startOf(first)})`,
  };
};

/** Rows after the last month repeat it: on an axis of dates that shows nothing more. */
const monthRow = (start: Helper, index: number): string =>
  `${helperCell(start)}+MIN(${index + 1},${helperCell("count")})-1`;

const known = (value: string): string => `IF(ISNUMBER(${value}),${value},${noValue})`;
const difference = (one: string, other: string): string => `IFERROR(${one}-${other},${noValue})`;

type RowFormulas<Block extends DataBlock> = Readonly<
  Partial<Record<DataColumn, (index: number) => string>> & { readonly block?: Block }
>;

const monthFormulas = (language: SheetLanguage): RowFormulas<"months"> => {
  const inMonth = (column: string, index: number, start: Helper = "start") =>
    `INDEX(${columnOf(language, "resultMonths", column)},${monthRow(start, index)})`;
  const whenThere = (formula: string) => `IF(${helperCell("start")}=0,${noValue},${formula})`;
  const guidelineEdge = (column: string, index: number) =>
    difference(inMonth("availableFteCaseCarrying", index), inMonth(column, index));
  return {
    month: (index) => whenThere(known(inMonth("month", index))),
    gap: (index) => whenThere(known(inMonth("gapFteTasks", index))),
    guidelineFrom: (index) => whenThere(guidelineEdge("requiredFteGuidelineHigh", index)),
    guidelineRoom: (index) =>
      whenThere(
        difference(inMonth("requiredFteGuidelineHigh", index), inMonth("requiredFteGuidelineLow", index)),
      ),
    backlog: (index) => whenThere(known(inMonth("backlogHours", index))),
    backlogToday: (index) => whenThere(known(inMonth("backlogHours", index, "todayStart"))),
  };
};

const scenarioFormulas = (language: SheetLanguage): RowFormulas<"scenarios"> => {
  const inRow = (column: string, index: number) =>
    `INDEX(${columnOf(language, "resultScenarios", column)},${index + 1})`;
  const edge = (column: string, index: number) =>
    `IF(ISNUMBER(${inRow(column, index)}),${difference(inRow("availableFteCaseCarrying", index), inRow(column, index))},${noValue})`;
  return {
    // The row that tells how many scenarios have no room has no figures.
    scenario: (index) => `${inRow("scenario", index)}&""`,
    scenarioGap: (index) => known(inRow("gapFteTasks", index)),
    scenarioGuidelineFrom: (index) => edge("requiredFteGuidelineHigh", index),
    scenarioGuidelineTo: (index) => edge("requiredFteGuidelineLow", index),
  };
};

const partFormulas = (language: SheetLanguage): RowFormulas<"parts"> => {
  const inRow = (column: string, index: number) =>
    `INDEX(${columnOf(language, "resultParts", column)},${index + 1})`;
  return {
    option: (index) => `${inRow("option", index)}&""`,
    part: (index) => known(inRow("balanceFte", index)),
  };
};

/** A formula of the figures behind the charts, in functions that every program knows. */
export interface DataCell {
  readonly column: DataColumn;
  readonly row: number;
  readonly formula: string;
}

/** The figures behind the charts, which follow the tables of results. */
export const dataCells = (language: SheetLanguage): readonly DataCell[] => {
  const formulas = {
    months: monthFormulas(language),
    scenarios: scenarioFormulas(language),
    parts: partFormulas(language),
  } as const;
  return (Object.keys(formulas) as DataBlock[]).flatMap((block) =>
    Array.from({ length: mostRows[block] }, (_, index) => index).flatMap((index) =>
      Object.entries(formulas[block]).flatMap(([column, formula]) => [
        {
          column: column as DataColumn,
          row: firstDataRow + index,
          formula: (formula as (index: number) => string)(index),
        },
      ]),
    ),
  );
};
