import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import { type Plan, todayScenarioId } from "../../plan.ts";
import type { EvaluationResult, ScenarioResult } from "../../result.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import type { ReportText } from "../../text/report-text.ts";
import { reportTexts } from "../../text/report-texts.ts";
import type { AnswerTime, ResultText } from "../../text/result-text.ts";
import { resultTexts } from "../../text/result-texts.ts";
import { modelTable } from "../../workbook/contract/contract.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import { taskAnswer } from "../answer.ts";
import { findResultTable } from "../result-columns.ts";
import type { AnsweredWorkbook } from "../workbook-result.ts";

/** What every section of the report is told from. */
export interface ReportContext {
  readonly plan: Plan;
  /** As it is presented: every scenario and row has a name. */
  readonly result: EvaluationResult;
  readonly today: ScenarioResult;
  /** The steps of today's figures; null where only figures are known. */
  readonly steps: ScenarioEvaluation | null;
  readonly time: AnswerTime;
  readonly language: Language;
  readonly text: ResultText;
  readonly words: ReportText;
  /** Names of the sheets that the report sends its reader to. */
  readonly sheets: {
    readonly staff: string;
    readonly result: string;
    readonly flags: string;
    readonly control: string | null;
  };
}

const sheetNames = (workbook: WorkbookTables, language: Language): ReportContext["sheets"] => {
  const { sheets } = contractTexts[language];
  const pay = modelTable("pay").name.toLowerCase();
  return {
    staff: workbook.tables.find(({ name }) => name.toLowerCase() === pay)?.sheet ?? sheets.staff.name,
    result: findResultTable("resultScenarios", workbook)?.sheet ?? sheets.result.name,
    flags: findResultTable("resultFlags", workbook)?.sheet ?? sheets.flags.name,
    control: findResultTable("controlMonths", workbook)?.sheet ?? null,
  };
};

/** Null where there is no scenario to tell of. */
export const reportContext = (
  { plan, scenarios, result }: AnsweredWorkbook,
  workbook: WorkbookTables,
  language: Language,
): ReportContext | null => {
  const [today] = result.scenarios;
  if (today === undefined) return null;
  return {
    plan,
    result,
    today,
    steps: scenarios.find(({ scenario }) => scenario.id === todayScenarioId) ?? null,
    time: taskAnswer(today).time,
    language,
    text: resultTexts[language],
    words: reportTexts[language],
    sheets: sheetNames(workbook, language),
  };
};
