import { controlTexts } from "../../../core/text/control-texts.ts";
import { controlMonthColumn, controlMonths } from "../../../core/workbook/contract/control.ts";
import { countOf, criterionOf } from "../exact-names.ts";
import { inPeriod, monthCell, monthsInYear, sumOfYear } from "./basis.ts";
import { type CellLook, type ControlCell, type ControlContext, calculated } from "./cell.ts";
import {
  basisRow,
  type CaseMonthRow,
  caseMonthRow,
  columnOf,
  fact,
  fixed,
  guidelineTotalRow,
  inRow,
  labelColumn,
  monthColumn,
  rowIn,
  sizes,
  yearColumn,
  years,
} from "./grid.ts";
import { carryingPosts } from "./groups.ts";
import { lineNumber } from "./lines.ts";
import { orElse } from "./reference.ts";

const numbers = Array.from({ length: sizes.caseGroups }, (_, index) => index + 1);

const columns = {
  openCases: 4,
  newCases: 5,
  duration: 6,
  staying: 7,
  linked: 8,
  line: 9,
  guideline: 10,
  timeConsuming: 11,
  veryComplex: 12,
  complexity: 13,
  guidelineCriterion: 14,
} as const;

const caseCell = (number: number, column: keyof typeof columns): string =>
  fixed(columns[column], rowIn("caseGroups", number - 1));
const caseName = (number: number): string => fixed(labelColumn, rowIn("caseGroups", number - 1));
export const caseNames = (): string => columnOf("caseGroups", labelColumn);
export const newCases = (): string => columnOf("caseGroups", columns.newCases);
export const complexities = (): string => columnOf("caseGroups", columns.complexity);
/** Mean open cases of all target groups in a month. */
export const meanCases = (month: number): string =>
  `${inRow(monthColumn(month), caseMonthRow(1, "mean"))}:${inRow(monthColumn(month), caseMonthRow(sizes.caseGroups, "mean"))}`;

export const caseGroupCells = (context: ControlContext): readonly ControlCell[] =>
  numbers.flatMap((number) => cellsOfCases(context, number));

const cellsOfCases = ({ ref, language }: ControlContext, number: number): readonly ControlCell[] => {
  const row = rowIn("caseGroups", number - 1);
  const name = caseName(number);
  const stated = (column: string): string => `INDEX(${ref.input("caseGroups", column)},${number})`;
  const own = (column: keyof typeof columns, formula: string, look: CellLook): ControlCell =>
    calculated(row, columns[column], `IF(${name}="","",${formula})`, look);
  const [open, arriving] = [caseCell(number, "openCases"), caseCell(number, "newCases")];
  const moved = ["fromGroup", "toGroup"].map((end) => countOf(name, ref.input("caseMoves", end))).join("+");
  const [duration, outflow] = [stated("durationMonths"), stated("outflowPerMonth")];
  const steady = `IF(AND(${open}>0,${arriving}>0),${open}/${arriving},IF(AND(${open}=0,${arriving}=0),1,NA()))`;
  const [complex, very] = [stated("complexShare"), stated("veryComplexShare")];
  return [
    calculated(row, labelColumn, `IFERROR(${stated("name")}&"","")`, "name"),
    own("openCases", orElse(stated("openCases"), "NA()"), "precise"),
    own("newCases", orElse(stated("newCasesPerMonth"), "NA()"), "precise"),
    own(
      "duration",
      `IF(${duration}<>"",${duration},IF(AND(${outflow}<>"",${open}<>0),${open}/${outflow},${steady}))`,
      "precise",
    ),
    own("staying", `EXP(-1/${caseCell(number, "duration")})`, "precise"),
    own("linked", `IF(${moved}>0,1,0)`, "count"),
    own("line", lineNumber(ref, controlTexts[language.id].kinds.cases, name), "count"),
    own("guideline", `${stated("guidelineGroup")}&""`, "text"),
    own("timeConsuming", orElse(stated("timeConsumingCases"), '""'), "precise"),
    own("veryComplex", orElse(very, 0), "share"),
    own(
      "complexity",
      `1+${orElse(complex, 0)}*(${fact("complexWeight")}-1)+${orElse(very, 0)}*(${fact("veryComplexWeight")}-1)`,
      "precise",
    ),
    own("guidelineCriterion", criterionOf(caseCell(number, "guideline")), "text"),
  ];
};

export const caseMonthCells = (context: ControlContext): readonly ControlCell[] => [
  ...numbers.flatMap((number) => controlMonths.flatMap((month) => monthOfCases(context, number, month))),
  ...numbers.flatMap((number) => labelsOfCases(context, number)),
  ...controlMonths.flatMap((month) => totalsOfMonth(context, month)),
  ...years.flatMap(yearsOfCases),
];

const labelsOfCases = ({ labels }: ControlContext, number: number): readonly ControlCell[] => {
  const rows = Object.entries(labels.caseMonths) as [CaseMonthRow, (group: string) => string][];
  return rows.map(([row, label]) => {
    const name = caseName(number);
    const text = label("").replaceAll('"', '""');
    return calculated(caseMonthRow(number, row), labelColumn, `IF(${name}="","","${text}"&${name})`, "label");
  });
};

const monthOfCases = ({ ref }: ControlContext, number: number, month: number): readonly ControlCell[] => {
  const column = monthColumn(month);
  const cell = (row: CaseMonthRow): string => inRow(column, caseMonthRow(number, row));
  const own = (of: keyof typeof columns): string => caseCell(number, of);
  const settled = `${own("newCases")}*${own("duration")}`;
  const before = inRow(monthColumn(month - 1), caseMonthRow(number, "open"));
  const open = month === 1 ? own("openCases") : `${settled}+(${before}-${settled})*${own("staying")}`;
  const lines = ref.result("controlLines", controlMonthColumn(month));
  const mean = `${settled}+(${cell("open")}-${settled})*${own("duration")}*(1-${own("staying")})`;
  const edition = inRow(column, basisRow("editionCriterion"));
  const guideline = (end: "low" | "high"): string =>
    `SUMIFS(${ref.input("guidelines", end)},${ref.input("guidelines", "edition")},${edition},${ref.input("guidelines", "targetGroup")},${own("guidelineCriterion")})`;
  const consuming = `IF(${own("timeConsuming")}="",${cell("mean")}*${own("veryComplex")},MIN(${own("timeConsuming")},${cell("mean")}))`;
  const put = (row: CaseMonthRow, empty: string, formula: string): ControlCell =>
    calculated(
      caseMonthRow(number, row),
      column,
      `IF(${empty},"",${formula})`,
      row === "open" || row === "mean" ? "posts" : "precise",
    );
  const isGone = `${caseName(number)}="",${monthCell(month)}=""`;
  const isUnguided = `OR(${caseName(number)}="",${inPeriod(month)}=0,${own("guideline")}="")`;
  return [
    put("open", `OR(${isGone},${own("linked")}=1)`, open),
    put(
      "mean",
      `OR(${caseName(number)}="",${inPeriod(month)}=0)`,
      `IF(${own("linked")}=1,IF(${own("line")}=0,NA(),INDEX(${lines},${own("line")})),${mean})`,
    ),
    put("guidelineHigh", isUnguided, `${cell("mean")}/${guideline("low")}`),
    put(
      "guidelineLow",
      isUnguided,
      `${consuming}/${guideline("low")}+(${cell("mean")}-${consuming})/${guideline("high")}`,
    ),
  ];
};

const totalsOfMonth = (context: ControlContext, month: number): readonly ControlCell[] => {
  const { ref, language } = context;
  const column = monthColumn(month);
  const guided = `SUMPRODUCT(1*(${columnOf("caseGroups", columns.guideline)}<>""))`;
  const total = (row: "guidelineHigh" | "guidelineLow"): ControlCell => {
    const rows = `${inRow(column, caseMonthRow(1, row))}:${inRow(column, caseMonthRow(sizes.caseGroups, row))}`;
    const formula = `IF(OR(${inPeriod(month)}=0,${guided}=0),"",SUM(${rows}))`;
    return calculated(guidelineTotalRow(row), column, formula, "precise");
  };
  const value = ref.result("controlLines", controlMonthColumn(month));
  const { carrying } = controlTexts[language.id].kinds;
  const changed = `SUMIFS(${value},${ref.result("controlLines", "kind")},"${carrying}")`;
  return [
    total("guidelineHigh"),
    total("guidelineLow"),
    calculated(
      guidelineTotalRow("carrying"),
      column,
      `IF(${inPeriod(month)}=0,"",${carryingPosts(context)}+${changed})`,
      "precise",
    ),
  ];
};

/** Posts and cases of a year are the mean of its months. */
const yearsOfCases = (year: number): readonly ControlCell[] =>
  [guidelineTotalRow("guidelineHigh"), guidelineTotalRow("guidelineLow"), guidelineTotalRow("carrying")].map(
    (row) => {
      const first = fixed(yearColumn(year) - 12, row);
      return calculated(
        row,
        yearColumn(year),
        `IF(${first}="","",${sumOfYear(row, year)}/${monthsInYear(year)})`,
        "precise",
      );
    },
  );
