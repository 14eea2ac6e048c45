import { controlGroups } from "../../../core/workbook/contract/control.ts";
import { monthsInYear } from "./basis.ts";
import { type CellLook, type ControlCell, type ControlContext, calculated } from "./cell.ts";
import { chosenYear, scenarioAt } from "./choice.ts";
import {
  columnOf,
  fact,
  fixed,
  groupMonthRow,
  guidelineTotalRow,
  rowIn,
  sizes,
  yearColumn,
  years,
} from "./grid.ts";
import { groupName } from "./groups.ts";
import { guidelineColumns, headlineColumns } from "./headline-columns.ts";
import { scenarioCriteria, scenarioCriterion } from "./period.ts";
import { quoted } from "./reference.ts";

const monthsOfChosen = `CHOOSE(${chosenYear},${years.map(monthsInYear).join(",")})`;

export const headlineCells = (context: ControlContext): readonly ControlCell[] => [
  ...Array.from({ length: sizes.scenarios * sizes.groups }, (_, index) => headlineRow(context, index)).flat(),
  ...Array.from({ length: sizes.scenarios }, (_, index) => guidelineRow(context, index)).flat(),
];

/** The group's figure of the chosen scenario year as it is today. */
const todays = (row: "supply" | "need" | "net", groupNumber: string): string => {
  const cells = controlGroups.flatMap((group) =>
    years.map((year) => fixed(yearColumn(year), groupMonthRow(group, row))),
  );
  return `CHOOSE((${groupNumber}-1)*${years.length}+${chosenYear},${cells.join(",")})`;
};

/** The scenario and the chosen year, as criteria for the table of values. */
const inScenarioYear = ({ ref }: ControlContext, criterion: string): string =>
  `${ref.result("controlMonths", "scenario")},${criterion},${ref.result("controlMonths", "year")},${chosenYear}`;

const headlineRow = (context: ControlContext, index: number): readonly ControlCell[] => {
  const { ref, labels } = context;
  const row = rowIn("headline", index);
  const cell = (column: keyof typeof headlineColumns): string => fixed(headlineColumns[column], row);
  const shown = `MIN(${sizes.groups},MAX(1,${fact("groupCount")}))`;
  const group = cell("groupNumber");
  const ofGroup = (formula: (number: number) => string): string =>
    `CHOOSE(${group},${controlGroups.map(formula).join(",")})`;
  const within = inScenarioYear(context, cell("criterion"));
  const sumOf = (id: string): string =>
    ofGroup((number) => `SUMIFS(${ref.result("controlMonths", `${id}${number}`)},${within})`);
  const isNumber = (ids: readonly string[]): string => {
    const numbers = (number: number) =>
      ids.map((id) => `${ref.result("controlMonths", `${id}${number}`)},">-1E+300"`).join(",");
    return `${ofGroup((number) => `COUNTIFS(${within},${numbers(number)})`)}=${monthsOfChosen}`;
  };
  const effects = isNumber(["supplyChange", "needChange", "meanNetChange"]);
  const changed = (id: string): string => `IF(${cell("scenarioNumber")}=1,0,${sumOf(id)})`;
  const known = (formula: string): string =>
    `IFERROR(IF(OR(${cell("scenarioNumber")}=1,${effects}),${formula},${quoted(labels.notComputable)}),${quoted(labels.notComputable)})`;
  const own = (column: keyof typeof headlineColumns, formula: string, look: CellLook): ControlCell =>
    calculated(row, headlineColumns[column], `IF(${cell("scenario")}="","",${formula})`, look);
  const written = `COUNTIFS(${within})`;
  const coreGap = `IF(${written}=0,"",IF(${isNumber(["coreGap"])},${sumOf("coreGap")}/${monthsOfChosen},${quoted(labels.notComputable)}))`;
  return [
    calculated(row, headlineColumns.scenarioNumber, `INT(${index}/${shown})+1`, "count"),
    calculated(row, headlineColumns.groupNumber, `MOD(${index},${shown})+1`, "count"),
    calculated(
      row,
      headlineColumns.scenario,
      `IF(${monthsOfChosen}=0,"",${scenarioAt(cell("scenarioNumber"))})`,
      "name",
    ),
    own("criterion", `INDEX(${scenarioCriteria()},${cell("scenarioNumber")})`, "text"),
    own("group", `CHOOSE(${group},${controlGroups.map(groupName).join(",")})`, "unit"),
    own("supply", known(`${todays("supply", group)}+${changed("supplyChange")}`), "hours"),
    own("need", known(`${todays("need", group)}+${changed("needChange")}`), "hours"),
    own(
      "postHours",
      known(`${todays("net", group)}/12+${changed("meanNetChange")}/${monthsOfChosen}`),
      "precise",
    ),
    own("supplyPosts", known(`${cell("supply")}/${monthsOfChosen}/${cell("postHours")}`), "precise"),
    own("needPosts", known(`${cell("need")}/${monthsOfChosen}/${cell("postHours")}`), "precise"),
    own("gap", known(`${cell("supplyPosts")}-${cell("needPosts")}`), "result"),
    own("core", coreGap, "core"),
    own("difference", `IFERROR(IF(${cell("core")}="","",${cell("gap")}-${cell("core")}),"")`, "difference"),
  ];
};

const guidelineRow = (context: ControlContext, index: number): readonly ControlCell[] => {
  const { ref, labels } = context;
  const row = rowIn("guideline", index);
  const cell = (column: keyof typeof guidelineColumns): string => fixed(guidelineColumns[column], row);
  const scenario = `IF(${monthsOfChosen}=0,"",${scenarioAt(String(index + 1))})`;
  const own = (column: keyof typeof guidelineColumns, formula: string, look: CellLook): ControlCell =>
    calculated(row, guidelineColumns[column], `IF(${cell("scenario")}="","",${formula})`, look);
  const within = inScenarioYear(context, scenarioCriterion(index));
  const meanOf = (id: string): string =>
    `SUMIFS(${ref.result("controlMonths", id)},${within})/${monthsOfChosen}`;
  const count = (id: string): string => `COUNTIFS(${within},${ref.result("controlMonths", id)},">-1E+300")`;
  const today = (id: "guidelineLow" | "guidelineHigh" | "carrying"): string =>
    `CHOOSE(${chosenYear},${years.map((year) => fixed(yearColumn(year), guidelineTotalRow(id))).join(",")})`;
  const inScenario = (id: "guidelineLow" | "guidelineHigh" | "carrying"): string => {
    const change = `${id}Change`;
    const known = `IF(${count(change)}=${monthsOfChosen},${today(id)}+${meanOf(change)},${quoted(labels.notComputable)})`;
    const all = index === 0 ? today(id) : known;
    return `IFERROR(IF(${today(id)}="","",${all}),${quoted(labels.notComputable)})`;
  };
  const core = (id: string): string => `IF(${count(id)}=${monthsOfChosen},${meanOf(id)},"")`;
  const less = (need: string): string => `IFERROR(IF(${need}="","",${cell("carrying")}-${need}),"")`;
  const apart = (mine: string, other: string): string => `IFERROR(IF(${other}="",0,ABS(${mine}-${other})),0)`;
  return [
    calculated(row, guidelineColumns.scenario, scenario, "name"),
    own("low", inScenario("guidelineLow"), "precise"),
    own("high", inScenario("guidelineHigh"), "precise"),
    own("carrying", inScenario("carrying"), "precise"),
    own("best", less(cell("low")), "result"),
    own("worst", less(cell("high")), "result"),
    own("coreLow", core("coreGuidelineLow"), "core"),
    own("coreHigh", core("coreGuidelineHigh"), "core"),
    own("coreCarrying", core("coreCarrying"), "core"),
    own(
      "difference",
      `MAX(${apart(cell("low"), cell("coreLow"))},${apart(cell("high"), cell("coreHigh"))},${apart(cell("carrying"), cell("coreCarrying"))})`,
      "difference",
    ),
  ];
};

/** The differences of all headline figures. */
export const headlineDifferences = (): readonly string[] => [
  columnOf("headline", headlineColumns.difference),
  columnOf("guideline", guidelineColumns.difference),
];
/** Figures of the formulas and of Normering, each of which can say that it is not computable. */
export const headlineGaps = (): readonly string[] =>
  [headlineColumns.gap, headlineColumns.core].map((column) => columnOf("headline", column));
