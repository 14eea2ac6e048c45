import { controlMonthCount } from "../../../core/workbook/contract/control.ts";
import { type ControlCell, type ControlContext, calculated } from "./cell.ts";
import {
  area,
  columnOf,
  fact,
  labelColumn,
  lastColumn,
  lastRowOf,
  limitsRow,
  monthColumn,
  rowIn,
  sizes,
  statusRow,
} from "./grid.ts";
import { hasMoreGroups } from "./groups.ts";
import { headlineDifferences, headlineGaps } from "./headline.ts";
import { periodDifferences } from "./period.ts";
import { quoted, type References } from "./reference.ts";
import { differencesOfMonths, isReused } from "./scenario.ts";

/** Rounding of two ways to the same figure is less than this. */
const alike = 0.000001;

/** Whether the formulas and Normering say the same, in a sentence. */
const agreement = ({ ref, labels }: ControlContext): string => {
  const months = differencesOfMonths().map((row) => area(monthColumn(1), row, lastColumn, row));
  const all = [...headlineDifferences(), ...periodDifferences(), ...months].join(",");
  const largest = `MAX(MAX(${all}),-MIN(${all}))`;
  const written = `COUNT(${ref.result("controlMonths", "year")})`;
  const lacks = headlineGaps().map((gaps) => `COUNTIF(${gaps},${quoted(labels.notComputable)})`);
  const compared = `IF(${lacks.join("+")}>0,${quoted(labels.someNotComputable)},IF(${largest}>${alike},${quoted(labels.unlike)},${quoted(labels.alike)}))`;
  return `IF(${written}=0,${quoted(labels.notWritten)},IFERROR(${compared},${quoted(labels.someNotComputable)}))`;
};

const filled = (column: string): string => `SUMPRODUCT(1*(${column}<>""))`;

/** Filled rows of a table that lie beyond those that the formulas look at. */
const hasRowsBeyond = (ref: References): string => {
  const rows = [
    [ref.input("tasks", "name"), sizes.tasks, "tasks"],
    [ref.input("caseGroups", "name"), sizes.caseGroups, "caseGroups"],
    [ref.input("batches", "name"), sizes.batches, "batches"],
    [ref.input("allowances", "name"), sizes.allowances, "allowances"],
  ] as const;
  const beyond = rows.map(
    ([column, , part]) =>
      `${filled(column)}>${filled(area(labelColumn, rowIn(part, 0), labelColumn, lastRowOf(part)))}`,
  );
  const scenarios = `${filled(ref.input("scenarios", "name"))}>${sizes.scenarios - 1}`;
  return `OR(${[...beyond, scenarios].join(",")})`;
};

/** Closing days beyond those that the formulas look at, or whose day is no day to them. */
const hasClosingsLeftOut = (ref: References): string =>
  `${filled(ref.input("closings", "date"))}>COUNT(${columnOf("closings", 4)})`;

/** What the sheet leaves out, in sentences. */
const limits = (context: ControlContext): string => {
  const { ref, labels } = context;
  const say = (when: string, sentence: string): string => `IF(${when},${quoted(`${sentence} `)},"")`;
  return [
    say(hasMoreGroups, labels.tooManyGroups),
    say(isReused(context), labels.reused),
    say(`${fact("horizon")}>${controlMonthCount}`, labels.tooManyMonths),
    say(hasRowsBeyond(ref), labels.tooManyRows),
    say(hasClosingsLeftOut(ref), labels.closingsLeftOut),
  ].join("&");
};

export const statusCells = (context: ControlContext): readonly ControlCell[] => [
  calculated(statusRow, labelColumn, agreement(context), "status"),
  calculated(limitsRow, labelColumn, limits(context), "sentence"),
];
