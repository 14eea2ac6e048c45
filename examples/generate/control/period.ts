import { controlGroups } from "../../../core/workbook/contract/control.ts";
import { criterionOf } from "../exact-names.ts";
import { monthsInYear } from "./basis.ts";
import { type CellLook, type ControlCell, type ControlContext, calculated } from "./cell.ts";
import { scenarioAt } from "./choice.ts";
import {
  area,
  columnOf,
  fact,
  fixed,
  groupMonthRow,
  headRow,
  labelColumn,
  monthsShown,
  rowIn,
  sizes,
  yearColumn,
  years,
} from "./grid.ts";
import { groupName, hasMoreGroups } from "./groups.ts";
import { headlineColumns } from "./headline-columns.ts";
import { quoted } from "./reference.ts";
import { isReused } from "./scenario.ts";

/** Columns of the figures of the whole period and of all groups; those of each group's years are for the formulas alone. */
export const periodColumns = {
  scenario: labelColumn,
  gap: 4,
  core: 5,
  difference: 6,
  firstGroup: 7,
  yearGap: 11,
  yearCore: 12,
  yearDifference: 13,
  firstGroupYear: 18,
  criterion: 30,
} as const;

const lastGroupYear = periodColumns.firstGroupYear + sizes.groups * years.length - 1;
const groupColumn = (group: number): number => periodColumns.firstGroup + group - 1;
const groupYearColumn = (group: number, year: number): number =>
  periodColumns.firstGroupYear + (group - 1) * years.length + year - 1;

const cellOf = (index: number, column: number): string => fixed(column, rowIn("period", index));
/** The scenario's name as a criterion for the table of values. */
export const scenarioCriterion = (index: number): string => cellOf(index, periodColumns.criterion);
export const scenarioCriteria = (): string => columnOf("period", periodColumns.criterion);

const allMonths = years.map(monthsInYear).join("+");

export const periodCells = (context: ControlContext): readonly ControlCell[] => [
  ...headsOfGroups(context),
  ...Array.from({ length: sizes.scenarios }, (_, index) => cellsOfScenario(context, index)).flat(),
];

const headsOfGroups = ({ labels }: ControlContext): readonly ControlCell[] =>
  controlGroups.flatMap((group) => [
    calculated(headRow("period"), groupColumn(group), groupName(group), "head"),
    ...years.map((year) => {
      const text = `IF(${groupName(group)}="","",${groupName(group)}&${quoted(labels.monthsOfYear(year))})`;
      return calculated(headRow("period"), groupYearColumn(group, year), text, "head");
    }),
  ]);

const cellsOfScenario = (context: ControlContext, index: number): readonly ControlCell[] => {
  const row = rowIn("period", index);
  const name = cellOf(index, periodColumns.scenario);
  const own = (column: number, formula: string, look: CellLook): ControlCell =>
    calculated(row, column, `IF(${name}="","",${formula})`, look);
  return [
    calculated(row, periodColumns.scenario, `IF(${allMonths}=0,"",${scenarioAt(String(index + 1))})`, "name"),
    own(periodColumns.criterion, criterionOf(name), "text"),
    ...controlGroups.flatMap((group) =>
      years.map((year) =>
        own(groupYearColumn(group, year), groupYear(context, index, group, year), "precise"),
      ),
    ),
    ...controlGroups.map((group) => own(groupColumn(group), groupGap(context, index, group), "precise")),
    own(periodColumns.gap, wholeGap(context, index), "result"),
    own(periodColumns.core, wholeCore(context, index), "core"),
    own(
      periodColumns.difference,
      difference(cellOf(index, periodColumns.gap), cellOf(index, periodColumns.core)),
      "difference",
    ),
    own(periodColumns.yearGap, ofChosenYear(context, index, headlineColumns.gap), "result"),
    own(periodColumns.yearCore, ofChosenYear(context, index, headlineColumns.core), "core"),
    own(
      periodColumns.yearDifference,
      difference(cellOf(index, periodColumns.yearGap), cellOf(index, periodColumns.yearCore)),
      "difference",
    ),
  ];
};

const difference = (own: string, core: string): string => `IFERROR(IF(${core}="","",${own}-${core}),"")`;

/** A group's supply less its need in posts, added up over the months of a year; an error where the effects are not known. */
const groupYear = ({ ref }: ControlContext, index: number, group: number, year: number): string => {
  const today = (row: "supply" | "need" | "net"): string =>
    fixed(yearColumn(year), groupMonthRow(group, row));
  const isThere = (formula: string): string =>
    `IF(${groupName(group)}="",0,IF(${monthsInYear(year)}=0,0,${formula}))`;
  const ofToday = `(${today("supply")}-${today("need")})/(${today("net")}/12)`;
  if (index === 0) return isThere(ofToday);
  const within = `${ref.result("controlMonths", "scenario")},${scenarioCriterion(index)},${ref.result("controlMonths", "year")},${year}`;
  const effects = (id: string): string => ref.result("controlMonths", `${id}${group}`);
  const changed = (id: string): string => `SUMIFS(${effects(id)},${within})`;
  const known = ["supplyChange", "needChange", "meanNetChange"].map((id) => `${effects(id)},">-1E+300"`);
  const hours = `${today("supply")}+${changed("supplyChange")}-${today("need")}-${changed("needChange")}`;
  const post = `${today("net")}/12+${changed("meanNetChange")}/${monthsInYear(year)}`;
  return isThere(
    `IF(COUNTIFS(${within},${known.join(",")})=${monthsInYear(year)},(${hours})/(${post}),NA())`,
  );
};

const orNotComputable = ({ labels }: ControlContext, formula: string): string =>
  `IFERROR(${formula},${quoted(labels.notComputable)})`;

const groupGap = (context: ControlContext, index: number, group: number): string => {
  const row = rowIn("period", index);
  const ofYears = area(groupYearColumn(group, 1), row, groupYearColumn(group, years.length), row);
  const mean = orNotComputable(context, `SUM(${ofYears})/(${allMonths})`);
  return `IF(OR(${groupName(group)}="",${isLonger}),"",${mean})`;
};

/** Months beyond those of the sheet have no place in its mean. */
const isLonger = `${fact("horizon")}>${monthsShown}`;
/** What the sum of the shown groups is not the sum of all. */
const isPartOfAll = (context: ControlContext): string => `${hasMoreGroups},${isReused(context)}`;

const wholeGap = (context: ControlContext, index: number): string => {
  const row = rowIn("period", index);
  const all = area(periodColumns.firstGroupYear, row, lastGroupYear, row);
  const mean = orNotComputable(context, `SUM(${all})/(${allMonths})`);
  return `IF(OR(${isPartOfAll(context)},${isLonger}),"",${mean})`;
};

const wholeCore = (context: ControlContext, index: number): string => {
  const { ref, labels } = context;
  const within = `${ref.result("controlMonths", "scenario")},${scenarioCriterion(index)}`;
  const gaps = controlGroups.map((group) => ref.result("controlMonths", `coreGap${group}`));
  const sum = gaps.map((gap) => `SUMIFS(${gap},${within})`).join("+");
  const count = gaps.map((gap) => `COUNTIFS(${within},${gap},">-1E+300")`).join("+");
  const told = `IF(${count}=(${allMonths})*${fact("groupCount")},(${sum})/(${allMonths}),${quoted(labels.notComputable)})`;
  return `IF(OR(${isPartOfAll(context)},${isLonger}),"",IF(COUNTIFS(${within})=0,"",${told}))`;
};

/** The sum of the headline's rows of a scenario; empty where it has none of them. */
const ofChosenYear = (context: ControlContext, index: number, column: number): string => {
  const numbers = columnOf("headline", headlineColumns.scenarioNumber);
  const figures = columnOf("headline", column);
  const own = `${numbers},${index + 1}`;
  const count = `COUNTIFS(${own},${figures},">-1E+300")`;
  const isEmpty = `SUMPRODUCT((${numbers}=${index + 1})*(${figures}<>""))=0`;
  const sum = `IF(${count}=${fact("groupCount")},SUMIFS(${figures},${own}),${quoted(context.labels.notComputable)})`;
  return `IF(OR(${isPartOfAll(context)},${isEmpty}),"",${sum})`;
};

/** The differences that the sheet's sentence is told by, and the figures that a formula gives. */
export const periodDifferences = (): readonly string[] => [
  columnOf("period", periodColumns.difference),
  columnOf("period", periodColumns.yearDifference),
];
