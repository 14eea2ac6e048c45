import { notComputable } from "../../evaluate/not-computable.ts";
import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import type { ResultIssue } from "../../result.ts";
import type { Language } from "../../text/language.ts";
import { resultTexts } from "../../text/result-texts.ts";
import { viewTexts } from "../../text/view-texts.ts";
import { modelVersion } from "../../workbook/contract/version.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import { notJudgedLines } from "../flag-lines.ts";
import { errorsOf, rowKey } from "../issue-lines.ts";
import { staffGroupTable, unitTable } from "../month-table.ts";
import { presentable } from "../presentable.ts";
import { figureIssues, toldBy } from "../result-issues.ts";
import type { WorkbookResult } from "../workbook-result.ts";
import { answerView, lacksAnswer } from "./answer-view.ts";
import { checklistCells } from "./checklist-cells.ts";
import { checklistView } from "./checklist-view.ts";
import { comparisonView } from "./comparison-view.ts";
import { flagsView } from "./flags-view.ts";
import { keyFiguresView } from "./key-figures-view.ts";
import { moneyView } from "./money-view.ts";
import { monthsView } from "./months-view.ts";
import { newOptionView } from "./new-option.ts";
import { newScenarioView } from "./new-scenario.ts";
import { notDoneView } from "./not-done-view.ts";
import { olderModelView } from "./older-model.ts";
import { optionChoices } from "./option-field.ts";
import { adoptionCurveNames, optionRows } from "./option-rows.ts";
import { type OptionsOf, optionsIn } from "./options-view.ts";
import { overviewView } from "./overview-view.ts";
import { placesIn } from "./places.ts";
import { problemsView, problemView } from "./problems-view.ts";
import { queuesView } from "./queue-view.ts";
import { reportPlace } from "./report-place.ts";
import { firstRows } from "./shortened.ts";
import type { ResultContext, ScenarioContext, ViewContext } from "./view-context.ts";
import type { ProblemView, ResultView, ScenarioView, WorkbookView } from "./workbook-view.ts";

type Answered = Extract<WorkbookResult, { readonly kind: "result" }>;
type Unanswered = Extract<WorkbookResult, { readonly kind: "no-result" }>;

/** Reasons beyond these tell nobody where to begin. */
const mostReasons = 20;
/** Staff groups and units beyond these are left out of their tables. */
const mostParts = 60;

const placeKey = ({ sheet, cell }: ResultIssue): string => `${sheet}!${cell}`;

/**
 * What the figures of a scenario that cannot be computed hang on: the problem of the cell or of its row, such as another cell of
 * an option that was left empty; the figure itself where nothing else is wrong there.
 */
const reasonsOf = (
  evaluation: ScenarioEvaluation,
  issues: readonly ResultIssue[],
  context: ViewContext,
): readonly ProblemView[] => {
  const behind = notComputable([evaluation]);
  const causes = figureIssues(behind, issues, context.language);
  const toldSo = new Set(behind.flatMap(toldBy));
  const inCells = causes.filter(({ cell }) => cell !== null);
  const cells = new Set(inCells.map(placeKey));
  const rows = new Set(inCells.map(rowKey));
  const own = errorsOf(issues).filter(
    (issue) =>
      issue.code !== "not-computable" &&
      (cells.has(placeKey(issue)) || rows.has(rowKey(issue)) || toldSo.has(issue.code)),
  );
  return errorsOf([...own, ...causes])
    .slice(0, mostReasons)
    .map((issue) => problemView(issue, context));
};

const scenarioView = (
  evaluation: ScenarioEvaluation,
  optionsOf: OptionsOf,
  context: ScenarioContext,
): ScenarioView => {
  const { scenario, result, text } = context;
  const reasons = lacksAnswer(context) ? reasonsOf(evaluation, result.issues, context) : [];
  const groups = staffGroupTable(scenario, text);
  const units = unitTable(scenario, text);
  return {
    id: scenario.id,
    name: scenario.name,
    description: evaluation.scenario.description ?? "",
    answer: answerView(reasons, context),
    keyFigures: keyFiguresView(context),
    overview: overviewView(context),
    money: moneyView(context),
    months: monthsView(context),
    flags: flagsView(context),
    flagsNotJudged: notJudgedLines(scenario, context.language),
    notDone: notDoneView(context),
    options: optionsOf(evaluation),
    queues: queuesView(context),
    ...(groups !== null && { groups: firstRows(groups, mostParts, context) }),
    ...(units !== null && { units: firstRows(units, mostParts, context) }),
  };
};

const readOnlyOf = ({ newerVersion }: WorkbookResult, { view }: ViewContext): ResultView["readOnly"] =>
  newerVersion === null ? null : view.newerModel(newerVersion, modelVersion);

const resultView = (answer: Answered, tables: WorkbookTables, context: ViewContext): ResultView => {
  const result = presentable(answer.result, context.language);
  const ofResult: ResultContext = {
    ...context,
    result,
    tables,
    plan: answer.plan,
    optionRows: optionRows(tables),
    checklistCells: checklistCells(tables),
  };
  const choices = optionChoices(answer.plan, adoptionCurveNames(tables));
  const optionsOf = optionsIn(choices, ofResult);
  const scenarios = result.scenarios.flatMap((scenario, index) => {
    const evaluation = answer.scenarios[index];
    if (evaluation === undefined) return [];
    const chosen = evaluation.scenario.options;
    return [scenarioView(evaluation, optionsOf, { ...ofResult, scenario, chosen })];
  });
  const { start, horizonMonths, workplace, issues } = result;
  const to = result.scenarios[0]?.period.to ?? start;
  const readOnly = readOnlyOf(answer, context);
  const newOption = newOptionView(tables, choices, ofResult);
  return {
    kind: "result",
    readOnly,
    older: olderModelView(tables, context.language),
    workplace,
    period: context.text.period({ from: start, to, months: horizonMonths }),
    problems: problemsView(issues, context),
    scenarios,
    comparison: comparisonView(ofResult),
    newOption: readOnly === null ? newOption : { ...newOption, obstacle: readOnly.happened },
    newScenario: newScenarioView(tables, ofResult),
    checklist: checklistView(tables, context.language),
    report: reportPlace(tables),
  };
};

const withoutResult = (answer: Unanswered, tables: WorkbookTables, context: ViewContext): WorkbookView =>
  answer.isModel
    ? {
        kind: "no-result",
        reason: context.text.noStart,
        problems: problemsView(answer.issues, context),
        readOnly: readOnlyOf(answer, context),
        older: olderModelView(tables, context.language),
      }
    : { kind: "no-model" };

/**
 * The answer to a workbook as a pane shows it. `tables` are those that the answer is of, and `language` the one that
 * its issues were told in.
 */
export const workbookView = (
  answer: WorkbookResult,
  language: Language,
  tables: WorkbookTables,
): WorkbookView => {
  const context: ViewContext = {
    language,
    text: resultTexts[language],
    view: viewTexts[language],
    places: placesIn(tables),
  };
  return answer.kind === "result"
    ? resultView(answer, tables, context)
    : withoutResult(answer, tables, context);
};
