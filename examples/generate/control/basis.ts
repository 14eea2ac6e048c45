import { controlMonths } from "../../../core/workbook/contract/control.ts";
import { criterionOf } from "../exact-names.ts";
import { type CellLook, type ControlCell, type ControlContext, calculated } from "./cell.ts";
import { dayIn, monthIn } from "./dates.ts";
import {
  area,
  type BasisRow,
  basisRow,
  columnOf,
  fact,
  factColumn,
  fixed,
  inRow,
  lastRowOf,
  monthColumn,
  rowIn,
  sizes,
  yearColumn,
  yearOf,
  years,
} from "./grid.ts";
import { orElse, saysYes } from "./reference.ts";

/** First day of a month of the period; empty after its last scenario year. */
export const monthCell = (month: number): string => inRow(monthColumn(month), basisRow("month"));
export const inPeriod = (month: number): string => inRow(monthColumn(month), basisRow("inPeriod"));
export const monthsInYear = (year: number): string => fixed(yearColumn(year), basisRow("inPeriod"));
export const workingDaysIn = (month: number): string => inRow(monthColumn(month), basisRow("workingDays"));
export const workingDaysInYear = (month: number): string =>
  fixed(yearColumn(yearOf(month)), basisRow("workingDays"));

/** All public holidays that fall on a weekday. */
const holidays = (): string => area(7, rowIn("holidays", 0), 15, lastRowOf("holidays"));

/** Working days from one day to another, both included. */
export const workingDays = (from: string, to: string): string => {
  const closed = columnOf("closings", 6);
  const days = columnOf("closings", 4);
  const within = (range: string): string => `${range},">="&${from},${range},"<="&${to}`;
  return `NETWORKDAYS(${from},${to})-COUNTIFS(${within(holidays())})-SUMIFS(${closed},${within(days)})`;
};

/** The sum over the twelve months of a scenario year. */
export const sumOfYear = (row: number, year: number): string =>
  `SUM(${fixed(yearColumn(year) - 12, row)}:${fixed(yearColumn(year) - 1, row)})`;

export const basisCells = ({ ref }: ControlContext): readonly ControlCell[] => {
  const week = ref.setting("fullTimeWeek");
  const mix = ref.setting("minutesAreMixAverage");
  const start = ref.setting("startMonth");
  const ofFact = (row: BasisRow, formula: string, look: CellLook): ControlCell =>
    calculated(basisRow(row), factColumn, formula, look);
  return [
    ofFact("start", `IF(${start}="","",${monthIn(start)})`, "month"),
    ofFact("horizon", orElse(ref.setting("horizonMonths"), 36), "count"),
    ofFact("week", orElse(week, 37), "precise"),
    ofFact("complexWeight", orElse(ref.setting("complexWeight"), 1), "precise"),
    ofFact("veryComplexWeight", orElse(ref.setting("veryComplexWeight"), 1), "precise"),
    ofFact("mixAverage", `IF(${mix}="",1,IF(${saysYes(mix)},1,0))`, "count"),
    ofFact("edition", `${ref.setting("guidelineEdition")}&""`, "text"),
    ofFact("groupCount", fixed(5, lastRowOf("groupList")), "count"),
    ...controlMonths.flatMap((month) => monthCells(month)),
    ...controlMonths.flatMap((month) => [
      calculated(basisRow("editionFrom"), monthColumn(month), editionFrom(ref, month), "month"),
      calculated(basisRow("editionOfMonth"), monthColumn(month), editionOf(ref, month), "text"),
      calculated(
        basisRow("editionCriterion"),
        monthColumn(month),
        criterionOf(inRow(monthColumn(month), basisRow("editionOfMonth"))),
        "text",
      ),
    ]),
    ...years.flatMap((year) => [
      calculated(basisRow("inPeriod"), yearColumn(year), sumOfYear(basisRow("inPeriod"), year), "count"),
      calculated(
        basisRow("workingDays"),
        yearColumn(year),
        sumOfYear(basisRow("workingDays"), year),
        "precise",
      ),
    ]),
  ];
};

const monthCells = (month: number): readonly ControlCell[] => {
  const column = monthColumn(month);
  const first = monthCell(month);
  const scenarioYears = `INT((${fact("horizon")}+11)/12)*12`;
  return [
    calculated(
      basisRow("month"),
      column,
      `IF(OR(${fact("start")}="",${month}>${scenarioYears}),"",EDATE(${fact("start")},${month - 1}))`,
      "month",
    ),
    calculated(
      basisRow("inPeriod"),
      column,
      `IF(AND(${fact("start")}<>"",${month}<=${fact("horizon")}),1,0)`,
      "count",
    ),
    calculated(
      basisRow("workingDays"),
      column,
      `IF(${first}="","",${workingDays(first, `EOMONTH(${first},0)`)})`,
      "precise",
    ),
  ];
};

/**
 * The month of the latest dated edition that has begun; empty where none has, or where an edition is chosen. A month that is a
 * text has no place in the order of the others.
 */
const editionFrom = (ref: ControlContext["ref"], month: number): string => {
  const first = monthCell(month);
  const from = ref.input("guidelines", "from");
  const begun = `SUMPRODUCT((${from}<>"")*(${from}<=${first}))=0`;
  const latest = `IF(COUNTA(${from})>COUNT(${from}),NA(),IF(${begun},"",SUMPRODUCT(MAX((${from}<=${first})*${from}))))`;
  return `IF(OR(${inPeriod(month)}=0,${fact("edition")}<>""),"",${latest})`;
};

/** The chosen edition, else the latest that has begun, else the one without a month. */
const editionOf = (ref: ControlContext["ref"], month: number): string => {
  const latest = inRow(monthColumn(month), basisRow("editionFrom"));
  const from = ref.input("guidelines", "from");
  const editions = ref.input("guidelines", "edition");
  const begun = `INDEX(${editions},MATCH(${latest},${from},0))`;
  const undated = `INDEX(${editions},MATCH(0,INDEX(1*(${from}<>""),0),0))&""`;
  return `IF(${inPeriod(month)}=0,"",IF(${fact("edition")}<>"",${fact("edition")},IF(${latest}<>"",${begun},IFERROR(${undated},""))))`;
};

/** Years of the calendar with their public holidays on weekdays. */
export const holidayCells = (firstRow: number): readonly ControlCell[] =>
  Array.from({ length: sizes.holidayYears }, (_, index) => yearOfHolidays(firstRow + index, index)).flat();

const yearOfHolidays = (row: number, index: number): readonly ControlCell[] => {
  const year = fixed(4, row);
  const moon = fixed(5, row);
  const easter = fixed(6, row);
  const weekday = `MOD(2*MOD(${year},4)+4*MOD(${year},7)+6*${moon}+5,7)`;
  const late = `OR(AND(${moon}=29,${weekday}=6),AND(${moon}=28,${weekday}=6,MOD(${year},19)>10))`;
  const onWeekday = (day: string): string => `IF(WEEKDAY(${day},2)<6,${day},"")`;
  const inYear = (column: number, formula: string, look: CellLook): ControlCell =>
    calculated(row, column, `IF(${year}="","",${formula})`, look);
  const days = [
    onWeekday(`DATE(${year},1,1)`),
    `${easter}-3`,
    `${easter}-2`,
    `${easter}+1`,
    `IF(${year}<=2023,${easter}+26,"")`,
    `${easter}+39`,
    `${easter}+50`,
    onWeekday(`DATE(${year},12,25)`),
    onWeekday(`DATE(${year},12,26)`),
  ];
  return [
    calculated(row, 4, `IF(${fact("start")}="","",YEAR(${fact("start")})+${index})`, "count"),
    inYear(5, `MOD(19*MOD(${year},19)+24,30)`, "count"),
    inYear(6, `DATE(${year},3,22)+${moon}+${weekday}-IF(${late},7,0)`, "date"),
    ...days.map((formula, day) => inYear(7 + day, formula, "date")),
  ];
};

/**
 * The workplace's own closings; of two of one day the larger counts, and none on a day that is closed anyhow. One whose day
 * cannot be read is left out, and the sheet says so.
 */
export const closingCells = (ref: ControlContext["ref"], firstRow: number): readonly ControlCell[] =>
  Array.from({ length: sizes.closings }, (_, index) => {
    const row = firstRow + index;
    const [day, share] = [fixed(4, row), fixed(5, row)];
    const date = `INDEX(${ref.input("closings", "date")},${index + 1})`;
    const stated = `INDEX(${ref.input("closings", "share")},${index + 1})`;
    const larger = `SUMPRODUCT((${columnOf("closings", 4)}=${day})*(${columnOf("closings", 5)}>${share}))`;
    const before = fixed(4, firstRow);
    const [earlierDays, earlierShares] = [
      `${before}:${fixed(4, row - 1)}`,
      `${fixed(5, firstRow)}:${fixed(5, row - 1)}`,
    ];
    const same = index === 0 ? "0" : `SUMPRODUCT((${earlierDays}=${day})*(${earlierShares}=${share}))`;
    const closed = `OR(WEEKDAY(${day},2)>5,COUNTIF(${holidays()},${day})>0)`;
    return [
      calculated(row, 4, `IFERROR(IF(${date}="","",${dayIn(date)}),"")`, "date"),
      calculated(row, 5, `IF(${day}="","",${orElse(stated, 1)})`, "share"),
      calculated(row, 6, `IF(${day}="","",IF(${closed},0,IF(${larger}+${same}>0,0,${share})))`, "share"),
    ];
  }).flat();
