import { allContributions } from "../../core/evaluate/contributions/contributions.ts";
import type { Plan, Scenario } from "../../core/plan.ts";
import { explanationLines } from "../../core/present/explanation-lines.ts";
import { resultDocument } from "../../core/present/result-document.ts";
import { resultTable } from "../../core/present/result-table.ts";
import { resultWrites } from "../../core/present/result-writes.ts";
import { scenarioName } from "../../core/present/row-name.ts";
import {
  type AnsweredWorkbook,
  type WorkbookResult,
  workbookResult,
} from "../../core/present/workbook-result.ts";
import type { Contributions } from "../../core/result/contributions.ts";
import type { ResultIssue } from "../../core/result.ts";
import type { CommandLineText } from "../../core/text/command-line-text.ts";
import { type Language, languages } from "../../core/text/language.ts";
import { resultTexts } from "../../core/text/result-texts.ts";
import { modelVersion } from "../../core/workbook/contract/version.ts";
import { parseWorkbook } from "../../core/workbook/plan-from-tables.ts";
import { keyOf } from "../../core/workbook/read/normalise.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { isRefusal, type Package, readTables, writeCells } from "../ooxml/index.ts";
import type { Request } from "./arguments.ts";
import { cellSentence } from "./cell-refusal.ts";
import { checkCopy, failCopy, writeCopy } from "./copy-file.ts";
import { fail } from "./failure.ts";

/** Why there is no result: the workbook is none of the model, or nobody can tell when the period starts. */
const noResult = (
  { isModel, issues }: Extract<WorkbookResult, { kind: "no-result" }>,
  { noStart }: CommandLineText,
): string => {
  const errors = issues.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return (isModel ? [noStart, ...errors] : errors).join("\n");
};

/** Writes the results into a copy; gives what could not be written of them. */
const writeResults = async (
  opened: Package,
  tables: WorkbookTables,
  answer: AnsweredWorkbook,
  { file, overwrite }: Request,
  out: string,
  language: Language,
  text: CommandLineText,
): Promise<readonly ResultIssue[]> => {
  const { writes, issues } = resultWrites(answer, tables, language);
  if (writes.length === 0) return failCopy({ kind: "no-result-tables", out }, text);
  const bytes = writeCells(opened, writes);
  if (isRefusal(bytes)) return fail(cellSentence(bytes.problems, text));
  // Calculating takes its time, and somebody else may have put a file there meanwhile.
  await checkCopy(file, out, overwrite, text);
  await writeCopy(out, bytes, text);
  return issues;
};

/** Whether it is called so, whatever the case of the letters; today by its name in any language. */
const isCalled = ({ id, name }: Scenario, asked: string): boolean =>
  [id, ...languages.map((language) => scenarioName(name, resultTexts[language]))].some(
    (known) => keyOf(known) === keyOf(asked),
  );

/** What each option of the scenario contributes; the scenario by its name, or its id. */
const contributionsTo = (
  plan: Plan,
  asked: string,
  language: Language,
  { unknownScenario }: CommandLineText,
): Contributions => {
  const named = ({ name }: Scenario): string => scenarioName(name, resultTexts[language]);
  const chosen =
    plan.scenarios.find((scenario) => named(scenario) === asked || scenario.id === asked) ??
    plan.scenarios.find((scenario) => isCalled(scenario, asked));
  return chosen === undefined
    ? fail(unknownScenario(asked, plan.scenarios.map(named)))
    : allContributions(plan, chosen);
};

/** Ends the command where results would be written as this edition knows them, and the workbook is of a later one. */
export const checkVersion = (tables: WorkbookTables, text: CommandLineText): void => {
  const { newerVersion: found } = parseWorkbook(tables);
  if (found !== null) failCopy({ kind: "newer-version", found, known: modelVersion }, text);
};

/** What goes to standard output, and what is said beside it. */
export interface Answer {
  readonly output: string;
  readonly remark: string | null;
}

/** Evaluates an opened workbook as asked; results are in the copy before any of them is printed. */
export const evaluateFile = async (
  opened: Package,
  request: Request,
  language: Language,
  text: CommandLineText,
): Promise<Answer> => {
  const { json, months, why, contributions, out } = request;
  const tables = readTables(opened);
  if (out !== null) checkVersion(tables, text);
  const answer = workbookResult(tables, language);
  if (answer.kind === "no-result") return fail(noResult(answer, text));
  const told =
    contributions === null
      ? {}
      : { contributions: contributionsTo(answer.plan, contributions, language, text) };
  const asked = { ...answer, result: { ...answer.result, ...told } };
  const unwritten =
    out === null ? [] : await writeResults(opened, tables, asked, request, out, language, text);
  const result = { ...asked.result, issues: [...asked.result.issues, ...unwritten] };
  const [today] = answer.scenarios;
  const reasons = why && today !== undefined ? explanationLines(today, language) : [];
  return {
    output: json
      ? `${JSON.stringify(resultDocument(result, language), null, 2)}\n`
      : resultTable(result, language, { months, reasons }),
    remark: out === null ? null : text.written(out),
  };
};
