import { controlTexts } from "../../../core/text/control-texts.ts";
import {
  controlMonthColumn,
  controlMonths,
  permissionSets,
} from "../../../core/workbook/contract/control.ts";
import { placeOf } from "../exact-names.ts";
import { inPeriod, monthCell, monthsInYear, sumOfYear } from "./basis.ts";
import { type CellLook, type ControlCell, type ControlContext, calculated, said } from "./cell.ts";
import { chosenScenario, isToday } from "./choice.ts";
import {
  factColumn,
  fixed,
  groupMonthRow,
  guidelineTotalRow,
  inRow,
  labelColumn,
  monthColumn,
  type ScenarioGroupRow,
  type ScenarioUnitRow,
  scenarioGroupRow,
  scenarioRowOfTable,
  scenarioUnitRow,
  setBalanceRow,
  setNeedRow,
  sizes,
  valuesOfMonth,
  yearColumn,
  yearOf,
  years,
} from "./grid.ts";
import { groupName, hasMoreGroups } from "./groups.ts";
import { hoursOfSet } from "./tasks.ts";

const groups = Array.from({ length: sizes.groups }, (_, index) => index + 1);
const members = (set: number): readonly number[] => groups.filter((group) => (set & (2 ** (group - 1))) > 0);
const subsets = (set: number): readonly number[] => permissionSets.filter((other) => (other & set) === other);

/** The scenario's place among those of a month in the table from Normering; 0 while nothing is written. */
const place = fixed(factColumn, scenarioRowOfTable);
const isOwn = (month: number): string => inRow(monthColumn(month), scenarioRowOfTable);

export const scenarioCells = (context: ControlContext): readonly ControlCell[] => [
  said(scenarioRowOfTable, labelColumn, context.labels.rowOfTable, "label"),
  calculated(
    scenarioRowOfTable,
    factColumn,
    `IF(${chosenScenario}="",0,IFERROR(${placeOf(chosenScenario, valuesOfMonth("scenario", 1))},0))`,
    "count",
  ),
  ...controlMonths.map((month) => rowOfMonth(month)),
  ...groups.flatMap((group) => [
    calculated(scenarioGroupRow(group, "name"), labelColumn, groupName(group), "heading"),
    ...controlMonths.flatMap((month) => monthOfGroup(group, month)),
    ...years.flatMap((year) => yearOfGroup(group, year)),
  ]),
  ...controlMonths.flatMap((month) => monthOfUnit(context, month)),
  ...years.flatMap(yearOfUnit),
];

/** The place, where its month and its scenario are those that are meant; an error where the table was rearranged. */
const rowOfMonth = (month: number): ControlCell => {
  const valueIn = (id: string): string => `INDEX(${valuesOfMonth(id, month)},${place})`;
  const isMeant = `AND(${valueIn("scenario")}=${chosenScenario},${valueIn("month")}=${monthCell(month)})`;
  const formula = `IF(${inPeriod(month)}=0,"",IF(${place}=0,0,IF(${isMeant},${place},NA())))`;
  return calculated(scenarioRowOfTable, monthColumn(month), formula, "count");
};

/** What the options change; nothing today, and not known before Normering has written it. */
const effect = (column: string, month: number): string =>
  `IF(${isToday},0,IF(${isOwn(month)}=0,NA(),INDEX(${valuesOfMonth(column, month)},${isOwn(month)})))`;

/** Normering's own figure; empty before it is written. */
const core = (column: string, month: number): string => {
  const value = `INDEX(${valuesOfMonth(column, month)},${isOwn(month)})`;
  return `IF(${isOwn(month)}=0,"",IF(${value}="","",${value}))`;
};

const difference = (own: string, other: string): string => `IF(OR(${other}="",${own}=""),"",${own}-${other})`;

const monthOfGroup = (group: number, month: number): readonly ControlCell[] => {
  const column = monthColumn(month);
  const cell = (row: ScenarioGroupRow): string => inRow(column, scenarioGroupRow(group, row));
  const today = (row: "supply" | "need"): string => inRow(column, groupMonthRow(group, row));
  const netOfYear = fixed(yearColumn(yearOf(month)), groupMonthRow(group, "net"));
  const put = (row: ScenarioGroupRow, formula: string, look: CellLook): ControlCell =>
    calculated(
      scenarioGroupRow(group, row),
      column,
      `IF(OR(${groupName(group)}="",${inPeriod(month)}=0),"",${formula})`,
      look,
    );
  return [
    put("supply", `${today("supply")}+${effect(`supplyChange${group}`, month)}`, "hours"),
    put("coreSupply", core(`coreSupply${group}`, month), "core"),
    put("supplyDifference", difference(cell("supply"), cell("coreSupply")), "difference"),
    put("need", `${today("need")}+${effect(`needChange${group}`, month)}`, "hours"),
    put("coreNeed", core(`coreNeed${group}`, month), "core"),
    put("needDifference", difference(cell("need"), cell("coreNeed")), "difference"),
    put("postHours", `${netOfYear}/12+${effect(`meanNetChange${group}`, month)}`, "precise"),
    put("gap", `(${cell("supply")}-${cell("need")})/${cell("postHours")}`, "result"),
    put("coreGap", core(`coreGap${group}`, month), "core"),
    put("gapDifference", difference(cell("gap"), cell("coreGap")), "difference"),
    put("shortage", core(`coreShortage${group}`, month), "core"),
  ];
};

const sums: readonly ScenarioGroupRow[] = ["supply", "coreSupply", "need", "coreNeed"];
const means: readonly ScenarioGroupRow[] = ["postHours", "gap", "coreGap", "shortage"];
const differences = [
  ["supplyDifference", "supply", "coreSupply"],
  ["needDifference", "need", "coreNeed"],
  ["gapDifference", "gap", "coreGap"],
] as const;

/** Hours of a year are added up, posts are the mean of its months; a word that stands for a figure stands for the year's too. */
const ofYear = (row: number, year: number, isMean: boolean): string => {
  const first = fixed(yearColumn(year) - 12, row);
  const figure = `${sumOfYear(row, year)}${isMean ? `/${monthsInYear(year)}` : ""}`;
  return `IF(${first}="","",IF(COUNT(${first})=0,${first},${figure}))`;
};

const yearOfGroup = (group: number, year: number): readonly ControlCell[] => {
  const column = yearColumn(year);
  const row = (id: ScenarioGroupRow): number => scenarioGroupRow(group, id);
  const cell = (id: ScenarioGroupRow): string => fixed(column, row(id));
  return [
    ...sums.map((id) => calculated(row(id), column, ofYear(row(id), year, false), "hours")),
    ...means.map((id) => calculated(row(id), column, ofYear(row(id), year, true), "precise")),
    ...differences.map(([id, own, other]) =>
      calculated(row(id), column, difference(cell(own), cell(other)), "difference"),
    ),
  ];
};

const guidelines = ["guidelineLow", "guidelineHigh", "carrying"] as const;
const capitalised = {
  guidelineLow: "GuidelineLow",
  guidelineHigh: "GuidelineHigh",
  carrying: "Carrying",
} as const;

/** Hours that nobody reaches have nothing to stand beside where the sheet shows some of the groups. */
const ofAllGroups = (formula: string): string => `IF(${hasMoreGroups},"",${formula})`;

const monthOfUnit = (context: ControlContext, month: number): readonly ControlCell[] => {
  const column = monthColumn(month);
  const cell = (row: ScenarioUnitRow): string => inRow(column, scenarioUnitRow(row));
  const put = (row: ScenarioUnitRow, formula: string, look: CellLook): ControlCell =>
    calculated(scenarioUnitRow(row), column, `IF(${inPeriod(month)}=0,"",${formula})`, look);
  const ends = (need: string): string => `IF(${need}="","",${cell("carrying")}-${need})`;
  return [
    put("unserved", unserved(context, month), "hours"),
    put("coreUnserved", ofAllGroups(core("coreUnserved", month)), "core"),
    put("unservedDifference", difference(cell("unserved"), cell("coreUnserved")), "difference"),
    ...guidelines.flatMap((id) => {
      const today = inRow(column, guidelineTotalRow(id));
      const own = `IF(${today}="","",${today}+${effect(`${id}Change`, month)})`;
      const name = `core${capitalised[id]}` as const;
      return [
        put(id, own, "precise"),
        put(name, core(name, month), "core"),
        put(`${id}Difference`, difference(cell(id), cell(name)), "difference"),
      ];
    }),
    put("gapAtLow", ends(cell("guidelineLow")), "precise"),
    put("gapAtHigh", ends(cell("guidelineHigh")), "precise"),
  ];
};

const yearOfUnit = (year: number): readonly ControlCell[] => {
  const column = yearColumn(year);
  const put = (row: ScenarioUnitRow, isMean: boolean, look: CellLook): ControlCell =>
    calculated(scenarioUnitRow(row), column, ofYear(scenarioUnitRow(row), year, isMean), look);
  const apart = (row: ScenarioUnitRow, own: ScenarioUnitRow, other: ScenarioUnitRow): ControlCell =>
    calculated(
      scenarioUnitRow(row),
      column,
      difference(fixed(column, scenarioUnitRow(own)), fixed(column, scenarioUnitRow(other))),
      "difference",
    );
  return [
    put("unserved", false, "hours"),
    put("coreUnserved", false, "core"),
    apart("unservedDifference", "unserved", "coreUnserved"),
    ...guidelines.flatMap((id) => {
      const name = `core${capitalised[id]}` as const;
      return [put(id, true, "precise"), put(name, true, "core"), apart(`${id}Difference`, id, name)];
    }),
    put("gapAtLow", true, "precise"),
    put("gapAtHigh", true, "precise"),
  ];
};

/** Whether the hours that nobody reaches can be had from sums: not beyond four groups, nor with time between calls. */
export const isReused = ({ ref }: ControlContext): string =>
  `SUM(${ref.input("phoneDuties", "reuseShare")})>0`;

/** The largest lack of any groups that may help each other (model-definitions 2.25), and what a group owes beyond its hours. */
const unserved = (context: ControlContext, month: number): string => {
  const column = monthColumn(month);
  const balances = `${inRow(column, setBalanceRow(1))}:${inRow(column, setBalanceRow(permissionSets.length))}`;
  const owed = groups.map((group) => `MIN(0,${inRow(column, scenarioGroupRow(group, "supply"))})`).join("-");
  return `IF(OR(${hasMoreGroups},${isReused(context)}),"",MAX(0,${balances})-${owed})`;
};

export const setCells = (context: ControlContext): readonly ControlCell[] =>
  permissionSets.flatMap((set) => [
    ...labelsOfSet(context, set),
    ...controlMonths.flatMap((month) => monthOfSet(context, set, month)),
  ]);

/** A set with a group that there is not stays empty. */
const hasGroups = (set: number): string => groupName(Math.max(...members(set)));

const labelsOfSet = ({ labels }: ControlContext, set: number): readonly ControlCell[] => {
  const names = members(set).map(groupName).join(`&"${labels.or}"&`);
  const put = (row: number, text: string): ControlCell =>
    calculated(row, labelColumn, `IF(${hasGroups(set)}="","","${text}"&${names})`, "label");
  return [put(setNeedRow(set), labels.setNeed), put(setBalanceRow(set), labels.setBalance)];
};

const monthOfSet = (context: ControlContext, set: number, month: number): readonly ControlCell[] => {
  const { ref, language } = context;
  const column = monthColumn(month);
  const value = ref.result("controlLines", controlMonthColumn(month));
  const { hours } = controlTexts[language.id].kinds;
  const lines = `SUMIFS(${value},${ref.result("controlLines", "kind")},"${hours}",${ref.result("controlLines", "set")},${set})`;
  const [only, ...more] = members(set);
  const duties =
    more.length === 0 && only !== undefined ? `+${inRow(column, groupMonthRow(only, "duties"))}` : "";
  const need = `${hoursOfSet(set, month)}+${lines}${duties}+${effect(`setChange${set}`, month)}`;
  const needs = subsets(set).map((other) => inRow(column, setNeedRow(other)));
  const supplies = members(set).map((group) => `MAX(0,${inRow(column, scenarioGroupRow(group, "supply"))})`);
  const put = (row: number, formula: string): ControlCell =>
    calculated(row, column, `IF(OR(${hasGroups(set)}="",${inPeriod(month)}=0),"",${formula})`, "hours");
  return [
    put(setNeedRow(set), need),
    put(setBalanceRow(set), `SUM(${needs.join(",")})-${supplies.join("-")}`),
  ];
};

/** The largest difference of the months that are shown. */
export const differencesOfMonths = (): readonly number[] => [
  ...groups.flatMap((group) => differences.map(([id]) => scenarioGroupRow(group, id))),
  ...(["unserved", ...guidelines] as const).map((id) => scenarioUnitRow(`${id}Difference`)),
];
