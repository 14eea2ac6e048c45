import { controlTexts } from "../../../core/text/control-texts.ts";
import { controlMonthColumn, controlMonths } from "../../../core/workbook/contract/control.ts";
import { countOf, placeOf } from "../exact-names.ts";
import { inPeriod, monthCell, sumOfYear, workingDays } from "./basis.ts";
import { caseNames, complexities, meanCases, newCases } from "./cases.ts";
import { type CellLook, type ControlCell, type ControlContext, calculated } from "./cell.ts";
import { dayIn, monthIn } from "./dates.ts";
import {
  columnInMonth,
  columnOf,
  fact,
  fixed,
  labelColumn,
  monthColumn,
  rowIn,
  sizes,
  unitColumn,
  yearColumn,
  years,
} from "./grid.ts";
import { groupName, groupNames } from "./groups.ts";
import { lineNumber } from "./lines.ts";
import { holdsName, isOneOf, orElse, quoted, saysYes } from "./reference.ts";

const groups = Array.from({ length: sizes.groups }, (_, index) => index + 1);

const columns = {
  group: 4,
  set: 5,
  rate: 6,
  kind: 7,
  cases: 8,
  detail: 9,
  talk: 10,
  minutes: 11,
  complexity: 12,
  hours: 13,
  profile: 14,
  from: 15,
  to: 16,
  line: 17,
} as const;

/** Number of the home group; 0 for one that the sheet does not show. */
const homeGroup = (home: string): string =>
  `IF(${home}="",IF(${fact("groupCount")}=1,1,NA()),IFERROR(${placeOf(home, groupNames())},IF(${countOf(home, columnOf("groupList", 4))}>0,0,NA())))`;

/** Who may do it: 1 for the first group, 2, 4 and 8 for the next ones, added up. */
const permissionSet = (home: string, also: string): string =>
  groups
    .map((group) => {
      const may = `IF(${home}=${group},1,${holdsName(also, groupName(group))})`;
      return `IF(${groupName(group)}="",0,${2 ** (group - 1)}*${may})`;
    })
    .join("+");

export const taskCells = (context: ControlContext): readonly ControlCell[] =>
  Array.from({ length: sizes.tasks }, (_, index) => cellsOfTask(context, index)).flat();

const cellsOfTask = ({ ref, language, labels }: ControlContext, index: number): readonly ControlCell[] => {
  const row = rowIn("tasks", index);
  const name = fixed(labelColumn, row);
  const cell = (column: keyof typeof columns): string => fixed(columns[column], row);
  const stated = (column: string): string => `INDEX(${ref.input("tasks", column)},${index + 1})`;
  const detail = (column: string, other: number | string): string =>
    `IF(${cell("detail")}=0,${other},${orElse(`INDEX(${ref.input("taskDetails", column)},${cell("detail")})`, other)})`;
  const monthOfDetail = (column: string): string => {
    const month = `INDEX(${ref.input("taskDetails", column)},${cell("detail")})`;
    return `IF(${cell("detail")}=0,"",IF(${month}="","",${monthIn(month)}))`;
  };
  const driver = (kind: string): string => isOneOf(stated("driver"), ref.words("tasks", "driver", kind));
  const caseGroup = stated("caseGroup");
  const moved = `IF(${caseGroup}="",0,${countOf(caseGroup, ref.input("caseMoves", "toGroup"))})`;
  const kind = `IF(OR(${driver("per-open-case-a-year")},${driver("share-of-cases-a-year")}),1,IF(${driver("per-new-case")},IF(${moved}>0,4,2),IF(${driver("per-month")},3,4)))`;
  const rate = `IF(${driver("share-of-cases-a-year")},${orElse(stated("share"), "NA()")},${orElse(stated("rate"), "NA()")})`;
  const cases = `IF(${caseGroup}="",IF(SUMPRODUCT(1*(${caseNames()}<>""))=1,1,NA()),${placeOf(caseGroup, caseNames())})`;
  const { kinds } = controlTexts[language.id];
  const number = lineNumber(ref, kinds.pieces, name);
  const ofHours = lineNumber(ref, kinds.hours, name);
  const weighted = `AND(${fact("mixAverage")}=0,${saysYes(detail("complexityWeighted", '""'))},${caseGroup}<>"")`;
  const profile = detail("monthProfile", '""');
  const own = (column: keyof typeof columns, formula: string, look: CellLook): ControlCell =>
    calculated(row, columns[column], `IF(${name}="","",${formula})`, look);
  const isValue = `${cell("kind")}=4`;
  return [
    calculated(row, labelColumn, `IFERROR(${stated("name")}&"","")`, "name"),
    calculated(
      row,
      unitColumn,
      `IF(${name}="","",IF(${isValue},${quoted(labels.fromNormering)},${quoted(labels.byFormula)}))`,
      "unit",
    ),
    own("group", homeGroup(stated("homeGroup")), "count"),
    own("set", permissionSet(cell("group"), stated("alsoPermitted")), "count"),
    own("rate", `IF(${isValue},0,${rate})`, "precise"),
    own("kind", kind, "count"),
    own("cases", `IF(${cell("kind")}<3,${cases},0)`, "count"),
    own("detail", `IFERROR(${placeOf(name, ref.input("taskDetails", "task"))},0)`, "count"),
    own("talk", meanTalk(stated, detail), "precise"),
    own("minutes", minutesOf(cell("talk"), stated, detail), "precise"),
    own(
      "complexity",
      `IF(${weighted},INDEX(${complexities()},${placeOf(caseGroup, caseNames())}),1)`,
      "precise",
    ),
    own("hours", `${cell("minutes")}/60*${cell("complexity")}`, "precise"),
    own("profile", `IF(${profile}="",0,${placeOf(profile, ref.input("demandProfiles", "name"))})`, "count"),
    own("from", monthOfDetail("firstMonth"), "month"),
    own("to", monthOfDetail("lastMonth"), "month"),
    own("line", `IF(${isValue},IF(${number}>0,${number},IF(${ofHours}>0,-1,NA())),0)`, "count"),
  ];
};

type Stated = (column: string) => string;
type Detail = (column: string, other: number | string) => string;

/** Minutes of a mean talk over the channels (model-definitions 2.4). */
const meanTalk = (stated: Stated, detail: Detail): string => {
  const [phone, video] = [detail("phoneShare", 0), detail("videoShare", 0)];
  const channel = (share: string, minutes: string): string => `IF(${share}=0,0,${share}*${minutes})`;
  return `(1-${phone}-${video})*${orElse(stated("talkMinutes"), 0)}+${channel(phone, detail("phoneMinutes", "NA()"))}+${channel(video, detail("videoMinutes", "NA()"))}`;
};

/** Talk, before, after and what missed talks waste. */
const minutesOf = (talk: string, stated: Stated, detail: Detail): string => {
  const noShow = detail("noShowShare", 0);
  const before = orElse(stated("beforeMinutes"), 0);
  const lost = `${talk}*${detail("lostShare", 1)}`;
  const held = `(${talk}*(1+${detail("interpreterShare", 0)}*(${detail("interpreterFactor", 1)}-1))+${orElse(stated("afterMinutes"), 0)})`;
  const atCheckIn = saysYes(detail("preparedAfterCheckIn", '""'));
  const again = `${held}+${before}/IF(${atCheckIn},1,1-${noShow})+(1/(1-${noShow})-1)*${lost}`;
  const once = `(1-${noShow})*${held}+${before}*IF(${atCheckIn},1-${noShow},1)+${noShow}*${lost}`;
  return `IF(${saysYes(detail("rebooked", '""'))},${again},${once})`;
};

export const taskMonthCells = (context: ControlContext): readonly ControlCell[] =>
  Array.from({ length: sizes.tasks }, (_, index) => [
    calculated(rowIn("taskMonths", index), labelColumn, fixed(labelColumn, rowIn("tasks", index)), "name"),
    calculated(rowIn("taskMonths", index), unitColumn, fixed(unitColumn, rowIn("tasks", index)), "unit"),
    ...controlMonths.map((month) => hoursIn(context, index, month)),
    ...years.map((year) => hoursOfYear(index, year)),
  ]).flat();

/** Number of the month times hours for each. */
const hoursIn = ({ ref }: ControlContext, index: number, month: number): ControlCell => {
  const row = rowIn("tasks", index);
  const cell = (column: keyof typeof columns): string => fixed(columns[column], row);
  const first = monthCell(month);
  const lines = ref.result("controlLines", controlMonthColumn(month));
  const weights = `INDEX(${ref.inputs("demandProfiles", "january", "december")},${cell("profile")},MONTH(${first}))`;
  const driven = `IF(${cell("kind")}=1,INDEX(${meanCases(month)},${cell("cases")})/12,IF(${cell("kind")}=2,INDEX(${newCases()},${cell("cases")}),1))`;
  const season = `IF(${cell("profile")}=0,1,${orElse(weights, 1)})`;
  const begun = `IF(${cell("from")}="",1,IF(${first}>=${cell("from")},1,0))`;
  const window = `${begun}*IF(${cell("to")}="",1,IF(${first}<=${cell("to")},1,0))`;
  const byFormula = `${cell("rate")}*${driven}*${season}*${window}`;
  const value = `IF(${cell("line")}<0,0,INDEX(${lines},${cell("line")}))`;
  return calculated(
    rowIn("taskMonths", index),
    monthColumn(month),
    `IF(OR(${fixed(labelColumn, row)}="",${inPeriod(month)}=0),"",IF(${cell("kind")}=4,${value},${byFormula})*${cell("hours")})`,
    "hours",
  );
};

const hoursOfYear = (index: number, year: number): ControlCell => {
  const row = rowIn("taskMonths", index);
  const begun = fixed(yearColumn(year) - 12, row);
  return calculated(row, yearColumn(year), `IF(${begun}="","",${sumOfYear(row, year)})`, "hours");
};

export const batchCells = ({ ref }: ControlContext): readonly ControlCell[] =>
  Array.from({ length: sizes.batches }, (_, index) => {
    const row = rowIn("batches", index);
    const name = fixed(labelColumn, row);
    const stated = (column: string): string => `INDEX(${ref.input("batches", column)},${index + 1})`;
    const own = (column: number, formula: string, look: CellLook): ControlCell =>
      calculated(row, column, `IF(${name}="","",${formula})`, look);
    const [deadline, from] = [fixed(9, row), fixed(10, row)];
    return [
      calculated(row, labelColumn, `IFERROR(${stated("name")}&"","")`, "name"),
      own(4, homeGroup(stated("homeGroup")), "count"),
      own(5, permissionSet(fixed(4, row), stated("alsoPermitted")), "count"),
      own(6, orElse(stated("cases"), "NA()"), "precise"),
      own(7, orElse(stated("minutesPerCase"), "NA()"), "precise"),
      own(8, `IF(${stated("start")}="",NA(),${dayIn(stated("start"))})`, "date"),
      own(9, `IF(${stated("deadline")}="",NA(),${dayIn(stated("deadline"))})`, "date"),
      own(10, `MAX(${fixed(8, row)},${fact("start")})`, "date"),
      own(11, `IF(${from}>${deadline},0,${workingDays(from, deadline)})`, "precise"),
    ];
  }).flat();

export const batchMonthCells = (): readonly ControlCell[] =>
  Array.from({ length: sizes.batches }, (_, index) => {
    const row = rowIn("batches", index);
    return [
      calculated(rowIn("batchMonths", index), labelColumn, fixed(labelColumn, row), "name"),
      ...controlMonths.map((month) => batchIn(index, month)),
    ];
  }).flat();

const batchIn = (index: number, month: number): ControlCell => {
  const row = rowIn("batches", index);
  const cell = (column: number): string => fixed(column, row);
  const first = monthCell(month);
  const [from, to] = [`MAX(${cell(10)},${first})`, `MIN(${cell(9)},EOMONTH(${first},0))`];
  const inMonth = `IF(${from}>${to},0,${workingDays(from, to)})/${cell(11)}`;
  const arrival = `IF(EOMONTH(MAX(${cell(8)},${fact("start")}),0)=EOMONTH(${first},0),1,0)`;
  return calculated(
    rowIn("batchMonths", index),
    monthColumn(month),
    `IF(OR(${fixed(labelColumn, row)}="",${inPeriod(month)}=0),"",${cell(6)}*${cell(7)}/60*IF(${cell(11)}=0,${arrival},${inMonth}))`,
    "hours",
  );
};

/** Hours of the tasks and of the one-off tasks that just these groups may do, in a month. */
export const hoursOfSet = (set: number, month: number): string =>
  [
    `SUMIFS(${columnInMonth("taskMonths", month)},${columnOf("tasks", columns.set)},${set})`,
    `SUMIFS(${columnInMonth("batchMonths", month)},${columnOf("batches", 5)},${set})`,
  ].join("+");
