import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import type { Plan } from "../../core/plan.ts";
import { presentable } from "../../core/present/presentable.ts";
import { type ReportContext, reportContext } from "../../core/present/report/report-context.ts";
import type { ReportLine } from "../../core/present/report/report-line.ts";
import { reportLines } from "../../core/present/report/report-rows.ts";
import type { EvaluationResult } from "../../core/result.ts";
import type { Language } from "../../core/text/language.ts";
import { reportTable } from "../../core/workbook/contract/report.ts";

const nowhere = { tables: [], sheets: [] };

/** What the report of a plan is told from, with its figures changed where a test states others. */
export const reportContextOf = (
  plan: Plan,
  language: Language,
  change: (result: EvaluationResult) => EvaluationResult = (result) => result,
): ReportContext => {
  const { result, scenarios } = evaluatePlan(plan);
  const presented = presentable(change({ ...result, issues: [] }), language);
  const context = reportContext({ plan, result: presented, scenarios }, nowhere, language);
  if (context === null) throw new Error("no scenario");
  return context;
};

/** The report of a plan as it is written. */
export const reportOf = (
  plan: Plan,
  language: Language = "da",
  room: number = reportTable.rows,
): readonly ReportLine[] => reportLines(reportContextOf(plan, language), room);

/** Headings of sections in their order. */
export const headingsOf = (lines: readonly ReportLine[]): readonly string[] =>
  lines.flatMap(({ look, cells }) => (look === "heading" ? [cells[0] ?? ""] : []));

/** The texts of a section as one, without the breaks of its lines. */
export const sectionOf = (lines: readonly ReportLine[], heading: string): string => {
  const from = lines.findIndex(({ look, cells }) => look === "heading" && cells[0]?.startsWith(heading));
  if (from === -1) throw new Error(`no section ${heading}`);
  const rest = lines.slice(from + 1);
  const end = rest.findIndex(({ look }) => look === "heading");
  return (end === -1 ? rest : rest.slice(0, end))
    .map(({ cells }) => cells.filter((cell) => cell !== "").join(" "))
    .join(" ")
    .replace(/ +/g, " ");
};
