import { controlTexts } from "../../../core/text/control-texts.ts";
import { controlMonthColumn, controlMonths } from "../../../core/workbook/contract/control.ts";
import { assumedHolidayProfile } from "../../../core/workbook/plan/profiles.ts";
import { placeOf } from "../exact-names.ts";
import { inPeriod, monthCell, sumOfYear, workingDaysIn, workingDaysInYear } from "./basis.ts";
import { type CellLook, type ControlCell, type ControlContext, calculated } from "./cell.ts";
import {
  columnInMonth,
  columnOf,
  fact,
  fixed,
  type GroupMonthRow,
  groupMonthRow,
  inRow,
  labelColumn,
  monthColumn,
  rowIn,
  sizes,
  yearColumn,
  yearOf,
  years,
} from "./grid.ts";
import { holdsName, isOneOf, orElse } from "./reference.ts";

const numbers = Array.from({ length: sizes.groups }, (_, index) => index + 1);

/** Columns of the group's own numbers. */
const columns = {
  staffRow: 4,
  detailRow: 5,
  posts: 6,
  heads: 7,
  week: 8,
  absence: 9,
  absenceDays: 10,
  holiday: 11,
  sixthWeek: 12,
  otherLeave: 13,
  carrying: 14,
  share: 15,
  weekHours: 16,
  yearHours: 17,
  dutyHours: 18,
  profile: 19,
  firstWeight: 20,
} as const;

const groupCell = (group: number, column: keyof typeof columns): string =>
  fixed(columns[column], rowIn("groups", group - 1));
export const groupName = (group: number): string => fixed(labelColumn, rowIn("groups", group - 1));
export const groupNames = (): string => columnOf("groups", labelColumn);
/** Whether there are groups that the sheet does not show. */
export const hasMoreGroups = `${fact("groupCount")}>${sizes.groups}`;

/** Posts with cases of their own, of all groups: also of those that the sheet does not show. */
export const carryingPosts = ({ ref }: ControlContext): string => {
  const [posts, shares] = [
    ref.input("staffGroups", "filledPosts"),
    ref.input("staffGroups", "caseCarryingShare"),
  ];
  const isKnown = `MIN(COUNT(${posts}),COUNT(${shares}))>=${fact("groupCount")}`;
  const ofShown = `SUMPRODUCT(${columnOf("groups", columns.posts)},${columnOf("groups", columns.carrying)})`;
  return `IF(${hasMoreGroups},IF(${isKnown},SUMPRODUCT(${posts},${shares}),NA()),${ofShown})`;
};

/** The groups in the order of their table, without its blank rows. */
export const groupListCells = ({ ref }: ControlContext): readonly ControlCell[] =>
  Array.from({ length: sizes.groupRows }, (_, index) => {
    const row = rowIn("groupList", index);
    const before = index === 0 ? "0" : fixed(5, row - 1);
    const name = `IFERROR(INDEX(${ref.input("staffGroups", "name")},${index + 1})&"","")`;
    return [
      calculated(row, labelColumn, `${index + 1}`, "count"),
      calculated(row, 4, name, "text"),
      calculated(row, 5, `${before}+IF(${fixed(4, row)}="",0,1)`, "count"),
    ];
  }).flat();

export const groupCells = (context: ControlContext): readonly ControlCell[] =>
  numbers.flatMap((group) => cellsOfGroup(context, group));

const cellsOfGroup = ({ ref }: ControlContext, group: number): readonly ControlCell[] => {
  const row = rowIn("groups", group - 1);
  const name = groupName(group);
  const place = `MATCH(${group},${columnOf("groupList", 5)},0)`;
  const [staffRow, detailRow] = [groupCell(group, "staffRow"), groupCell(group, "detailRow")];
  const stated = (column: string): string => `INDEX(${ref.input("staffGroups", column)},${staffRow})`;
  const detail = (column: string, other: number | string): string =>
    `IF(${detailRow}=0,${other},${orElse(`INDEX(${ref.input("staffDetails", column)},${detailRow})`, other)})`;
  const posts = groupCell(group, "posts");
  const applies = columnOf("allowances", 6 + group);
  const ofBasis = (basis: number, amounts: number): string =>
    `SUMIFS(${columnOf("allowances", amounts)},${columnOf("allowances", 5)},${basis},${applies},1)`;
  const profiles = ref.input("holidayProfiles", "name");
  const named = detail("holidayProfile", '""');
  const heads = detail("heads", '""');
  const own = (column: keyof typeof columns, formula: string, look: CellLook): ControlCell =>
    calculated(row, columns[column], `IF(${name}="","",${formula})`, look);
  return [
    calculated(row, labelColumn, `IFERROR(INDEX(${columnOf("groupList", 4)},${place}),"")`, "name"),
    own("staffRow", place, "count"),
    own("detailRow", `IFERROR(${placeOf(name, ref.input("staffDetails", "staffGroup"))},0)`, "count"),
    own("posts", orElse(stated("filledPosts"), "NA()"), "precise"),
    own("heads", `IF(OR(${posts}=0,${heads}=""),1,${heads}/${posts})`, "precise"),
    own("week", orElse(stated("weeklyHours"), fact("week")), "precise"),
    own("absence", orElse(stated("absenceShare"), '""'), "share"),
    own("absenceDays", detail("absenceDays", '""'), "precise"),
    own("holiday", detail("holidayHours", 185), "precise"),
    own("sixthWeek", detail("sixthWeekShare", 1), "share"),
    own("otherLeave", detail("otherLeaveHours", 0), "precise"),
    own("carrying", orElse(stated("caseCarryingShare"), `IF(${fact("groupCount")}=1,1,NA())`), "share"),
    own("share", ofBasis(0, 6), "share"),
    own("weekHours", ofBasis(1, 4), "precise"),
    own("yearHours", ofBasis(2, 4), "precise"),
    own("dutyHours", ofBasis(3, 4), "precise"),
    own("profile", `IF(${named}="",IF(INDEX(${profiles},1)="",0,1),${placeOf(named, profiles)})`, "count"),
    ...assumedHolidayProfile.weights.map(({ value }, month) => {
      const weights = `INDEX(${ref.inputs("holidayProfiles", "january", "december")},${groupCell(group, "profile")},${month + 1})`;
      const formula = `IF(${groupCell(group, "profile")}=0,${value ?? 0},${orElse(weights, 0)})`;
      return calculated(row, columns.firstWeight + month, `IF(${name}="","",${formula})`, "share");
    }),
  ];
};

export const allowanceCells = ({ ref }: ControlContext): readonly ControlCell[] =>
  Array.from({ length: sizes.allowances }, (_, index) => {
    const row = rowIn("allowances", index);
    const name = fixed(labelColumn, row);
    const stated = (column: string): string => `INDEX(${ref.input("allowances", column)},${index + 1})`;
    const per = stated("hoursPer");
    const words = (basis: string): readonly string[] => ref.words("allowances", "hoursPer", basis);
    const basis = `IF(${isOneOf(per, words("week-per-head"))},1,IF(${isOneOf(per, words("year-per-head"))},2,IF(${isOneOf(per, words("year-in-all"))},3,NA())))`;
    const own = (column: number, formula: string, look: CellLook): ControlCell =>
      calculated(row, column, `IF(${name}="","",${formula})`, look);
    return [
      calculated(row, labelColumn, `IFERROR(${stated("name")}&"","")`, "name"),
      own(4, orElse(stated("hours"), 0), "precise"),
      own(5, `IF(${stated("hours")}="",0,${basis})`, "count"),
      own(6, orElse(stated("share"), 0), "share"),
      ...numbers.map((group) => {
        const listed = holdsName(stated("staffGroups"), groupName(group));
        const applies = `IF(${stated("staffGroups")}="",1,${listed})`;
        return own(6 + group, `IF(${groupName(group)}="",0,${applies})`, "count");
      }),
    ];
  }).flat();

/** From working days to supply and need, group by group. */
export const groupMonthCells = (context: ControlContext): readonly ControlCell[] =>
  numbers.flatMap((group) => [
    calculated(groupMonthRow(group, "name"), labelColumn, groupName(group), "heading"),
    ...controlMonths.flatMap((month) => monthOfGroup(context, group, month)),
    ...years.flatMap((year) => yearOfGroup(group, year)),
  ]);

const monthOfGroup = ({ ref, language }: ControlContext, group: number, month: number) => {
  const column = monthColumn(month);
  const name = groupName(group);
  const kinds = controlTexts[language.id].kinds;
  const cell = (row: GroupMonthRow): string => inRow(column, groupMonthRow(group, row));
  const ofYear = (row: GroupMonthRow): string => fixed(yearColumn(yearOf(month)), groupMonthRow(group, row));
  const first = monthCell(month);
  const weight = `INDEX(${weightsOf(group)},MONTH(${first}))`;
  const own = (column: keyof typeof columns): string => groupCell(group, column);
  const value = ref.result("controlLines", controlMonthColumn(month));
  const line = (kind: string, by: "line" | "group", is: string): string =>
    `SUMPRODUCT((${ref.result("controlLines", "kind")}="${kind}")*(${ref.result("controlLines", by)}=${is}),${value})`;
  const spread = `${workingDaysIn(month)}/${workingDaysInYear(month)}`;
  const arising = [
    `SUMIFS(${columnInMonth("taskMonths", month)},${columnOf("tasks", 4)},${group})`,
    `SUMIFS(${columnInMonth("batchMonths", month)},${columnOf("batches", 4)},${group})`,
    line(kinds.hours, "group", name),
    cell("duties"),
  ].join("+");
  const always = (row: GroupMonthRow, formula: string): ControlCell =>
    calculated(groupMonthRow(group, row), column, `IF(OR(${name}="",${first}=""),"",${formula})`, "hours");
  const reported = (row: GroupMonthRow, formula: string): ControlCell =>
    calculated(
      groupMonthRow(group, row),
      column,
      `IF(OR(${name}="",${inPeriod(month)}=0),"",${formula})`,
      "hours",
    );
  return [
    always("scheduled", `${workingDaysIn(month)}*${own("week")}/5`),
    always("holiday", `${weight}*(${own("holiday")}+${own("week")}*${own("sixthWeek")})`),
    always("otherLeave", `${own("otherLeave")}*${spread}`),
    always(
      "atWork",
      `(${cell("scheduled")}-${cell("holiday")}-${cell("otherLeave")})*(1-${ofYear("absenceShare")})`,
    ),
    // Deductions that take all the time leave no hours to reckon with.
    always(
      "net",
      `IF(${ofYear("allowanceShare")}>=0.999999999,NA(),${cell("atWork")}*(1-${ofYear("allowanceShare")}))`,
    ),
    reported("change", line(kinds.supply, "line", name)),
    reported("supply", `${cell("net")}*${own("posts")}+${cell("change")}`),
    reported("duties", `${own("dutyHours")}*(1-${ofYear("allowanceShare")})*${spread}`),
    reported("need", arising),
  ];
};

const weightsOf = (group: number): string => {
  const row = rowIn("groups", group - 1);
  return `${fixed(columns.firstWeight, row)}:${fixed(columns.firstWeight + 11, row)}`;
};

const yearOfGroup = (group: number, year: number): readonly ControlCell[] => {
  const column = yearColumn(year);
  const cell = (row: GroupMonthRow): string => fixed(column, groupMonthRow(group, row));
  const own = (of: keyof typeof columns): string => groupCell(group, of);
  const left = `(${cell("scheduled")}-${cell("holiday")}-${cell("otherLeave")})`;
  const fromDays = `${own("absenceDays")}*${own("week")}/5/${left}`;
  const begun = fixed(column - 12, groupMonthRow(group, "scheduled"));
  const inYear = (row: GroupMonthRow, formula: string, look: CellLook): ControlCell =>
    calculated(groupMonthRow(group, row), column, `IF(${begun}="","",${formula})`, look);
  const summed = [
    "scheduled",
    "holiday",
    "otherLeave",
    "atWork",
    "net",
    "change",
    "supply",
    "duties",
    "need",
  ];
  return [
    inYear("absenceShare", `IF(${own("absence")}<>"",${own("absence")},${fromDays})`, "precise"),
    inYear(
      "allowanceShare",
      `${own("share")}+${own("weekHours")}*${own("heads")}/${own("week")}+${own("yearHours")}*${own("heads")}/${cell("atWork")}`,
      "precise",
    ),
    ...summed.map((row) =>
      inYear(row as GroupMonthRow, sumOfYear(groupMonthRow(group, row as GroupMonthRow), year), "hours"),
    ),
  ];
};
