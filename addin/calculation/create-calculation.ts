import { resultAreas } from "../../core/present/result-areas.ts";
import { resultDifferences } from "../../core/present/result-writes.ts";
import type { ExplanationReader } from "../../core/present/view/explanation-reader.ts";
import { unwrittenView } from "../../core/present/view/unwritten-view.ts";
import { workbookView } from "../../core/present/view/view-of-workbook.ts";
import type { WorkbookView } from "../../core/present/view/workbook-view.ts";
import {
  createWorkbookEvaluator,
  resultIn,
  type WorkbookEvaluation,
} from "../../core/present/workbook-result.ts";
import type { Language } from "../../core/text/language.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import type { Calculated, Calculation } from "./calculation.ts";
import { inSlices } from "./in-slices.ts";

/** What was evaluated last, and the language that it was told in. */
interface Latest {
  readonly tables: WorkbookTables;
  readonly evaluation: WorkbookEvaluation;
  readonly language: Language;
}

/** What explains is large and seldom asked for, so it is loaded at the first question. */
const loadExplanations = () => import("../../core/present/view/explanation-reader.ts");
const loadBreakEven = () => import("../../core/present/view/break-even-reader.ts");
const loadContributions = () => import("../../core/present/view/contributions-reader.ts");
const loadStanding = () => import("../../core/present/view/standing-reader.ts");

/** The core as the live loop asks it, in the same thread. */
export const createCalculation = (): Calculation => {
  const evaluate = createWorkbookEvaluator();
  let latest: Latest | null = null;
  let explanation: ExplanationReader | null = null;
  return {
    evaluate: async (tables, language) => {
      latest = { tables, evaluation: evaluate(tables), language };
      return calculated(latest);
    },
    present: async (language) => {
      latest = latest && { ...latest, language };
      return latest && viewOf(latest);
    },
    explain: async (request) => {
      const { readExplanation } = await loadExplanations();
      if (latest === null) return null;
      const { tables, language, evaluation } = latest;
      explanation = readExplanation(resultIn(evaluation, language), request, language, tables);
      return explanation?.view ?? null;
    },
    explainParts: async (figure) => explanation?.parts(figure) ?? [],
    standing: async (scenario) => {
      const { standingView } = await loadStanding();
      if (latest === null) return null;
      const { language, evaluation } = latest;
      return standingView(resultIn(evaluation, language), scenario, language);
    },
    breakEven: async (scenario) => {
      const { breakEvenSentence } = await loadBreakEven();
      if (latest === null) return null;
      const { language, evaluation } = latest;
      return breakEvenSentence(resultIn(evaluation, language), scenario, language);
    },
    contributions: async (scenario, follow) => {
      const { contributionsOfScenario, contributionsView } = await loadContributions();
      const asked = latest?.evaluation ?? null;
      const holds = () => asked !== null && latest?.evaluation === asked;
      const run = asked?.evaluated && contributionsOfScenario(asked.evaluated.plan, scenario);
      const found =
        run && (await inSlices(run.steps, async (progress) => (await follow(progress)) && holds()));
      if (!found || latest === null || !holds()) return null;
      return contributionsView(found, run.name, latest.language);
    },
  };
};

const viewOf = ({ tables, evaluation, language }: Latest): WorkbookView =>
  workbookView(resultIn(evaluation, language), language, tables);

const calculated = ({ tables, evaluation, language }: Latest): Calculated => {
  const answer = resultIn(evaluation, language);
  const view = workbookView(answer, language, tables);
  const areas = resultAreas(tables);
  if (answer.kind === "no-result") return { view, writes: [], unwritten: [], resultAreas: areas };
  const { writes, issues } = resultDifferences(answer.result, tables, language);
  return { view, writes, unwritten: unwrittenView(issues, language, tables), resultAreas: areas };
};
