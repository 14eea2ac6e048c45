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
import { toldWith } from "../../core/text/notation.ts";
import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import type { Calculated, Calculation } from "./calculation.ts";
import { inSlices } from "./in-slices.ts";

/** What was evaluated last, and how it was told. */
interface Latest {
  readonly tables: WorkbookTables;
  readonly evaluation: WorkbookEvaluation;
  readonly language: Language;
  readonly marks: NumberMarks | null;
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
    evaluate: async (tables, language, marks = null) => {
      latest = { tables, evaluation: evaluate(tables), language, marks };
      return calculated(latest);
    },
    present: async (language, marks = null) => {
      latest = latest && { ...latest, language, marks };
      return latest && viewOf(latest);
    },
    explain: async (request) => {
      const { readExplanation } = await loadExplanations();
      if (latest === null) return null;
      const { tables, language, evaluation, marks } = latest;
      explanation = toldWith(marks, () =>
        readExplanation(resultIn(evaluation, language), request, language, tables),
      );
      return explanation?.view ?? null;
    },
    explainParts: async (figure) => toldWith(latest?.marks ?? null, () => explanation?.parts(figure) ?? []),
    standing: async (scenario) => {
      const { standingView } = await loadStanding();
      if (latest === null) return null;
      const { language, evaluation, marks } = latest;
      return toldWith(marks, () => standingView(resultIn(evaluation, language), scenario, language));
    },
    breakEven: async (scenario) => {
      const { breakEvenSentence } = await loadBreakEven();
      if (latest === null) return null;
      const { language, evaluation, marks } = latest;
      return toldWith(marks, () => breakEvenSentence(resultIn(evaluation, language), scenario, language));
    },
    contributions: async (scenario, follow) => {
      const { contributionsOfScenario, contributionsView } = await loadContributions();
      const asked = latest?.evaluation ?? null;
      const holds = () => asked !== null && latest?.evaluation === asked;
      const run = asked?.evaluated && contributionsOfScenario(asked.evaluated.plan, scenario);
      const found =
        run && (await inSlices(run.steps, async (progress) => (await follow(progress)) && holds()));
      if (!found || latest === null || !holds()) return null;
      const { language, marks } = latest;
      return toldWith(marks, () => contributionsView(found, run.name, language));
    },
  };
};

const viewOf = ({ tables, evaluation, language, marks }: Latest): WorkbookView =>
  toldWith(marks, () => workbookView(resultIn(evaluation, language), language, tables));

/** What is written is told without the user's marks: everybody who has the workbook open must write the same. */
const calculated = (latest: Latest): Calculated => {
  const { tables, evaluation, language } = latest;
  const view = viewOf(latest);
  const answer = resultIn(evaluation, language);
  const areas = resultAreas(tables);
  // What a later edition means by its result tables is not known.
  if (answer.kind === "no-result" || answer.newerVersion !== null)
    return { view, writes: [], unwritten: [], resultAreas: areas };
  const { writes, issues } = resultDifferences(answer, tables, language);
  return { view, writes, unwritten: unwrittenView(issues, language, tables), resultAreas: areas };
};
