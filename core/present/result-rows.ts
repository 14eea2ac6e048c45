import { type CostAccount, todayScenarioId } from "../plan.ts";
import type { EvaluationResult, Figure, FlagResult, MonthFigures, ScenarioResult } from "../result.ts";
import { contractTexts } from "../text/contract-texts.ts";
import type { Language } from "../text/language.ts";
import { flagTexts, resultTexts } from "../text/result-texts.ts";
import type { ResultTableId, ResultTables } from "../workbook/contract/contract.ts";
import type { CellWrite } from "../workbook/tables.ts";
import { neverReachedCount } from "./answer.ts";
import { piecesWaiting } from "./comparison-figures.ts";
import { byLevel, flagSource, flagStatement } from "./flag-lines.ts";
import { monthValue } from "./month-value.ts";
import { queueRows } from "./queue-rows.ts";

type Value = CellWrite["value"];
/** Values by column id. */
export type ResultRow = Readonly<Record<string, Value>>;
type RowOf<Id extends ResultTableId> = Readonly<Record<ResultTables[Id]["columns"][number]["id"], Value>>;

/** The rows that fit into a table, and how many results do not. */
export interface FittedRows {
  readonly rows: readonly ResultRow[];
  readonly left: number;
}

type OverviewColumn =
  | "permanentGapFte"
  | "gapChangeFte"
  | "statutoryWaiting"
  | "otherWaiting"
  | "backToNormal"
  | "longestWeekHours"
  | "highestAverageHours"
  | "citizenFacingShare"
  | "latestDecision"
  | "unagreedOptions";
type MoneyColumn = "costStaff" | "costMeasures" | "costBenefits" | "costTotal" | "costPerGapHour";

/** Where there is nothing to tell, the cell is blank. */
const nothing: Value = "";

const dayValue = (day: string): Value => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { date: { year, month, day: date } };
};

const overviewCells = (
  scenario: ScenarioResult,
  language: Language,
): Readonly<Record<OverviewColumn, Value>> => {
  const { notComputable, notWithinPeriod } = resultTexts[language];
  const shown = (value: Figure): Value => value ?? notComputable;
  const { gapParts, fromDoingNothing, backToNormal, mostLoaded, timeUse, decision, unagreedOptions } =
    scenario.overview;
  const { longestWeek, highestAverage } = mostLoaded;
  return {
    permanentGapFte: shown(gapParts.permanentFte),
    gapChangeFte: scenario.id === todayScenarioId ? nothing : shown(fromDoingNothing.gapFteTasks),
    statutoryWaiting: shown(piecesWaiting(scenario, true)),
    otherWaiting: shown(piecesWaiting(scenario, false)),
    backToNormal: normalCell(backToNormal, notWithinPeriod, notComputable),
    longestWeekHours: longestWeek === null ? nothing : shown(longestWeek.hours),
    highestAverageHours: highestAverage === null ? nothing : shown(highestAverage.hours),
    citizenFacingShare: shown(timeUse.citizenFacingShare),
    latestDecision: decision === null ? nothing : dayOr(decision.latest, notComputable),
    unagreedOptions: unagreedOptions.length,
  };
};

const normalCell = (month: string | null, notWithin: string, notComputable: string): Value => {
  if (month === null) return notComputable;
  return month === "not-within-period" ? notWithin : monthValue(month);
};

const dayOr = (day: string | null, notComputable: string): Value =>
  day === null ? notComputable : dayValue(day);

/** The price of a covered hour is told only where at least one is covered. */
const moneyCells = (
  { accounts, total, costPerGapHour, shortageHoursClosed }: ScenarioResult["money"],
  language: Language,
): Readonly<Record<MoneyColumn, Value>> => {
  const shown = (value: Figure): Value => value ?? resultTexts[language].notComputable;
  const account = (id: CostAccount): Value =>
    shown(accounts.find((line) => line.account === id)?.total ?? null);
  const coversNone = shortageHoursClosed !== null && shortageHoursClosed < 1;
  return {
    costStaff: account("staff"),
    costMeasures: account("measures"),
    costBenefits: account("benefits"),
    costTotal: shown(total.total),
    costPerGapHour: coversNone ? nothing : shown(costPerGapHour),
  };
};

const scenarioRow = (scenario: ScenarioResult, language: Language): RowOf<"resultScenarios"> => {
  const { name, period, worstMonth, flags } = scenario;
  const { notComputable } = resultTexts[language];
  const shown = (value: Figure): Value => value ?? notComputable;
  return {
    scenario: name,
    availableFte: shown(period.availableFte),
    requiredFteTasks: shown(period.requiredFteTasks),
    gapFteTasks: shown(period.gapFteTasks),
    shortageFte: shown(period.shortageFte),
    spareFte: shown(period.spareFte),
    settledGapFteTasks: shown(period.settled),
    requiredFteGuidelineLow: shown(period.requiredFteGuidelineLow),
    requiredFteGuidelineHigh: shown(period.requiredFteGuidelineHigh),
    availableFteCaseCarrying: shown(period.availableFteCaseCarrying),
    casesPerCaseCarryingPost: shown(scenario.casesPerCaseCarryingPost),
    hoursPerCaseAndYear: shown(scenario.hoursPerCaseAndYear),
    worstMonth: worstMonth === null ? notComputable : monthValue(worstMonth.month),
    worstMonthGapFte: shown(worstMonth?.gapFteTasks ?? null),
    closingBacklogHours: shown(period.backlogHours),
    waitingMonths: shown(period.waitingMonths),
    neverReached: shown(neverReachedCount(period)),
    redFlags: flags.filter(({ level }) => level === "red").length,
    amberFlags: flags.filter(({ level }) => level === "amber").length,
    ...overviewCells(scenario, language),
    ...moneyCells(scenario.money, language),
  };
};

const monthRow = (scenario: string, month: MonthFigures, language: Language): RowOf<"resultMonths"> => {
  const shown = (value: Figure): Value => value ?? resultTexts[language].notComputable;
  return {
    scenario,
    month: monthValue(month.month),
    availableFte: shown(month.availableFte),
    requiredFteTasks: shown(month.requiredFteTasks),
    gapFteTasks: shown(month.gapFteTasks),
    shortageFte: shown(month.shortageFte),
    spareFte: shown(month.spareFte),
    keepUpFte: shown(month.keepUpFte),
    requiredFteGuidelineLow: shown(month.requiredFteGuidelineLow),
    requiredFteGuidelineHigh: shown(month.requiredFteGuidelineHigh),
    availableFteCaseCarrying: shown(month.availableFteCaseCarrying),
    backlogHours: shown(month.backlogHours),
    waitingMonths: shown(month.waitingMonths),
    neverReached: shown(neverReachedCount(month)),
  };
};

const flagRow = (scenario: string, flag: FlagResult, language: Language): RowOf<"resultFlags"> => {
  const text = resultTexts[language];
  const words = flagTexts[language];
  return {
    scenario,
    level: text.levels[flag.level],
    basis: text.bases[flag.basis],
    flag: words.flags[flag.code].name,
    statement: flagStatement(flag, language),
    firstMonth: monthValue(flag.months[0]),
    lastMonth: monthValue(flag.months[flag.months.length - 1]),
    worstValue: flag.worstValue ?? text.notComputable,
    threshold: flag.threshold ?? text.notStated,
    unit: contractTexts[language].units[flag.unit],
    source: words.source(flagSource(flag, language)),
  };
};

/** What each option adds, where somebody has asked: scenario and option by their names, totals by themselves. */
const partRows = (
  { contributions, scenarios }: EvaluationResult,
  language: Language,
): readonly RowOf<"resultParts">[] => {
  if (contributions === undefined) return [];
  const { scenario: id, balance, shortage } = contributions;
  const scenario = scenarios.find((each) => each.id === id)?.name ?? "";
  const shown = (value: Figure | undefined): Value => value ?? resultTexts[language].notComputable;
  return balance.parts.map(({ option, posts }, index) => ({
    scenario,
    option,
    balanceFte: shown(posts),
    shortageFte: shown(shortage.parts[index]?.posts),
  }));
};

/** The last row says how many do not fit, where the name of the scenario stands. */
const fitted = (all: readonly ResultRow[], room: number, language: Language): FittedRows => {
  if (all.length <= room) return { rows: all, left: 0 };
  const told = all.slice(0, Math.max(0, room - 1));
  const left = all.length - told.length;
  return { rows: room === 0 ? [] : [...told, { scenario: resultTexts[language].moreRows(left) }], left };
};

/** Flags that do not fit are counted in the last row. */
const fittedFlags = (scenarios: readonly ScenarioResult[], room: number, language: Language): FittedRows => {
  const all = scenarios.flatMap(({ name, flags }) => byLevel(flags).map((flag) => ({ name, flag })));
  const allFit = all.length <= room;
  const told = all.slice(0, allFit ? room : Math.max(0, room - 1));
  const rows = told.map(({ name, flag }) => flagRow(name, flag, language));
  if (allFit || room === 0) return { rows, left: all.length - rows.length };
  return {
    rows: [...rows, { statement: resultTexts[language].moreFlags(all.length - rows.length) }],
    left: 0,
  };
};

/** Tables of results that have nothing in them before results are written. */
export type FilledTableId = Exclude<ResultTableId, "resultInputs" | "resultReport" | `control${string}`>;

/** The rows of a result table, as far as it has room for them. */
export const resultRows = (
  id: FilledTableId,
  result: EvaluationResult,
  room: number,
  language: Language,
): FittedRows => {
  const { scenarios } = result;
  switch (id) {
    case "resultScenarios":
      return fitted(
        scenarios.map((scenario) => scenarioRow(scenario, language)),
        room,
        language,
      );
    case "resultMonths":
      return fitted(
        scenarios.flatMap(({ name, months }) => months.map((month) => monthRow(name, month, language))),
        room,
        language,
      );
    case "resultQueues":
      return fitted(queueRows(scenarios, language), room, language);
    case "resultParts":
      return fitted(partRows(result, language), room, language);
    case "resultFlags":
      return fittedFlags(scenarios, room, language);
  }
};
