import {
  type BacklogFigures,
  type EvaluationResult,
  type Figures,
  type GuidelineFigures,
  type MethodStandard,
  type MonthFigures,
  type NotDone,
  type PeriodFigures,
  type ResultIssue,
  resultSchemaVersion,
  type ScenarioResult,
  type StaffGroupFigures,
  type TaskMethodFigures,
  type UnitFigures,
  type WorstMonth,
} from "../../core/result.ts";
import { type Source, sources } from "../../core/sources.ts";
import { contributionForm } from "./contribution-form.ts";
import { flagForm } from "./flag-form.ts";
import {
  count,
  type Field,
  field,
  figure,
  listOf,
  month,
  oneOf,
  optional,
  orNull,
  placeName,
  type RecordForm,
  record,
  sourceId,
  text,
  valuesById,
  yesNo,
} from "./form.ts";
import { moneyForm } from "./money-form.ts";
import { overviewForm } from "./overview-form.ts";
import { queueForm } from "./queue-form.ts";

const never = {
  words: 'number, "never" or null',
  schema: { anyOf: [{ type: ["number", "null"] }, { const: "never" }] },
};
const rowNumber = { words: "whole number or null", schema: { type: ["integer", "null"], minimum: 1 } };

const taskMethod: RecordForm<TaskMethodFigures> = {
  availableFte: field(figure, "full-time posts available, converted from the hours that there are for tasks"),
  requiredFteTasks: field(figure, "full-time posts that the tasks need"),
  gapFteTasks: field(figure, "availableFte less requiredFteTasks; negative is a shortage"),
  shortageFte: field(figure, "posts of work that nobody who may do it has time for"),
  spareFte: field(figure, "posts of time that cannot be used for the work that lacks hands"),
  keepUpFte: field(figure, "posts that would keep up with the work of just this time"),
};

const guideline: RecordForm<GuidelineFigures> = {
  requiredFteGuidelineLow: field(figure, "posts that the guideline caseloads ask for, at least"),
  requiredFteGuidelineHigh: field(figure, "posts that the guideline caseloads ask for, at most"),
  availableFteCaseCarrying: field(
    figure,
    "posts that carry cases of their own; compare these with the two above",
  ),
};

const backlog: RecordForm<BacklogFigures> = {
  backlogHours: field(figure, "hours that wait at the end of the time"),
  waitingMonths: field(
    figure,
    "longest planned wait at the end of the time, in months, of the tasks that are reached",
  ),
  neverReached: field(
    listOf(text),
    "tasks whose work waiting then is never reached if the last year of the period repeats itself",
  ),
};

const figures: RecordForm<Figures> = {
  ...taskMethod,
  ...guideline,
  ...backlog,
  byStaffGroup: field(listOf(record("StaffGroupFigures")), "the same for each staff group"),
  byUnit: field(listOf(record("UnitFigures")), "the same for each unit"),
};

const evaluationResult: RecordForm<EvaluationResult> = {
  schemaVersion: field(
    oneOf("number", [resultSchemaVersion]),
    "version of this form; it rises when a field changes its meaning or goes",
  ),
  product: field(oneOf("text", ["normering"]), "always `normering`"),
  workplace: field(text, "name of the workplace; empty where none is given"),
  start: field(month, "first month"),
  horizonMonths: field(count, "months that are evaluated"),
  standards: field(listOf(record("MethodStandard")), "name and year of the standard behind each method"),
  scenarios: field(listOf(record("ScenarioResult")), "today's first, then those of the workbook"),
  sources: field(
    valuesById(record("Source"), Object.keys(sources)),
    "the publications, laws and agreements that standards and flags name, by their id",
  ),
  issues: field(listOf(record("ResultIssue")), "problems in the workbook"),
  contributions: optional(
    record("Contributions"),
    "what each option of a scenario contributes, where `--contributions` asks for it",
  ),
};

const methodStandard: RecordForm<MethodStandard> = {
  method: field(oneOf("`tasks` or `guideline`", ["tasks", "guideline"]), "the method"),
  name: field(text, "name of the standard; of a guideline the publication that the workbook states"),
  year: field(text, "year, or edition of the guideline"),
  source: field(orNull(sourceId), "id of the source, where it is one of the model's own"),
};

const sourceForm: RecordForm<Source> = {
  title: field(text, "title of the publication, law or agreement"),
  publisher: field(text, "who has published it"),
  year: field(text, "year, or the edition that was read"),
  section: field(text, "paragraph, page or section in it"),
  note: optional(text, "what to know before citing it, such as that only a summary was read"),
};

const scenarioResult: RecordForm<ScenarioResult> = {
  id: field(text, "`today` for the first; otherwise an id of the scenario"),
  name: field(text, "name as the workbook has it; today's in the language that was asked for"),
  months: field(listOf(record("MonthFigures")), "each month from the start"),
  period: field(record("PeriodFigures"), "the whole period"),
  years: field(listOf(record("PeriodFigures")), "each scenario year (driftsår); the last may be cut short"),
  worstMonth: field(orNull(record("WorstMonth")), "the month with the lowest gap"),
  worstMonthWithoutHolidays: field(
    orNull(record("WorstMonth")),
    "the same without months in which holiday takes more than a quarter of the hours",
  ),
  casesPerCaseCarryingPost: field(figure, "mean open cases per post that carries cases"),
  hoursPerCaseAndYear: field(figure, "hours that the staffing gives a case in a year"),
  hoursPerCaseAndYearNeeded: field(figure, "hours that the tasks need for a case in a year"),
  hoursPerCaseAndYearGuidelineLow: field(
    figure,
    "hours at which the tasks would meet the lower guideline need",
  ),
  hoursPerCaseAndYearGuidelineHigh: field(
    figure,
    "hours at which the tasks would meet the higher guideline need",
  ),
  methodsDisagree: field(orNull(yesNo), "the methods differ by more than the workbook's tolerance"),
  money: field(record("MoneyResult"), "kroner of the options on three accounts, beside today's"),
  notDone: field(listOf(record("NotDone")), "work that waits at the end, or was past its deadline"),
  queues: field(listOf(record("QueueFigures")), "phones and counters, by the months in which each is alike"),
  flags: field(listOf(record("FlagResult")), "what threatens those who do the work, each with its basis"),
  notJudged: field(
    listOf(record("FlagsNotJudged")),
    "flags that may hold, or hold at a higher level, since what they hang on could not be computed",
  ),
  overview: field(record("ScenarioOverview"), "what is asked in the first hour"),
};

const monthFigures: RecordForm<MonthFigures> = { month: field(month, "the month"), ...figures };

const periodFigures: RecordForm<PeriodFigures> = {
  from: field(month, "first month"),
  to: field(month, "last month, included"),
  seasonAffected: field(yesNo, "not a whole number of years, so that the seasons weigh unevenly"),
  ...figures,
  settled: field(figure, "gapFteTasks when owed time off and deferred work are counted as given back"),
};

const staffGroupFigures: RecordForm<StaffGroupFigures> = {
  staffGroup: field(text, "name of the staff group"),
  ...taskMethod,
  ...backlog,
};

const unitFigures: RecordForm<UnitFigures> = {
  unit: field(text, "name of the unit"),
  ...taskMethod,
  ...guideline,
  ...backlog,
};

const worstMonth: RecordForm<WorstMonth> = {
  month: field(month, "the month"),
  gapFteTasks: field(figure, "its gap"),
};

const notDone: RecordForm<NotDone> = {
  task: field(text, "name of the task or batch"),
  statutory: field(yesNo, "it is statutory (lovbunden)"),
  backlogHours: field(figure, "hours that wait at the end"),
  backlogPieces: field(figure, "the same in pieces; null for work that is not counted"),
  overdueHours: field(figure, "the most hours past the deadline in any month; null without a deadline"),
  overduePieces: field(figure, "the same in pieces"),
  droppedHours: field(figure, "hours that are dropped by choice (valgt fra) over the horizon"),
  droppedPieces: field(figure, "the same in pieces"),
  lostHours: field(figure, "hours of a duty that nobody had time for, over the horizon"),
  waitingMonths: field(
    never,
    "planned wait at the end, in months; `never` where what waits is not reached if the last year repeats itself",
  ),
  monthsToClear: field(
    never,
    "months until the backlog is gone when the last year repeats itself; `never` when it never is",
  ),
};

const resultIssue: RecordForm<ResultIssue> = {
  sheet: field(placeName, "name of the sheet"),
  table: field(placeName, "name of the table"),
  row: field(rowNumber, "row of the table's body, 1 is the first below the header"),
  column: field(placeName, "header of the column"),
  cell: field(placeName, "address of the cell, such as C7"),
  code: field(text, "what is wrong, such as `not-a-number`; `not-computable` for a figure that is null"),
  severity: field(
    oneOf("`error`, `warning` or `note`", ["error", "warning", "note"]),
    "error: something cannot be computed; warning: it can, but probably not as meant",
  ),
  message: field(text, "the same as a sentence in the language that was asked for"),
};

type Fields = Readonly<Record<string, Field>>;

/** Every record of the document, the whole first. */
export const resultForm: readonly { readonly name: string; readonly fields: Fields }[] = [
  { name: "EvaluationResult", fields: { ...evaluationResult } },
  { name: "MethodStandard", fields: { ...methodStandard } },
  { name: "Source", fields: { ...sourceForm } },
  { name: "ScenarioResult", fields: { ...scenarioResult } },
  { name: "MonthFigures", fields: { ...monthFigures } },
  { name: "PeriodFigures", fields: { ...periodFigures } },
  { name: "StaffGroupFigures", fields: { ...staffGroupFigures } },
  { name: "UnitFigures", fields: { ...unitFigures } },
  { name: "WorstMonth", fields: { ...worstMonth } },
  { name: "NotDone", fields: { ...notDone } },
  ...flagForm,
  ...overviewForm,
  ...queueForm,
  ...moneyForm,
  ...contributionForm,
  { name: "ResultIssue", fields: { ...resultIssue } },
];
