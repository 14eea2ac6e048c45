import { resultAreas } from "../../core/present/result-areas.ts";
import { resultDifferences } from "../../core/present/result-writes.ts";
import { unwrittenView } from "../../core/present/view/unwritten-view.ts";
import { workbookView } from "../../core/present/view/view-of-workbook.ts";
import {
  createWorkbookEvaluator,
  resultIn,
  type WorkbookEvaluation,
} from "../../core/present/workbook-result.ts";
import type { Language } from "../../core/text/language.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import type { Calculated, Calculation } from "./calculation.ts";

interface Latest {
  readonly tables: WorkbookTables;
  readonly evaluation: WorkbookEvaluation;
}

/** The core as the live loop asks it, in the same thread. */
export const createCalculation = (): Calculation => {
  const evaluate = createWorkbookEvaluator();
  let latest: Latest | null = null;
  return {
    evaluate: async (tables, language) => {
      latest = { tables, evaluation: evaluate(tables) };
      return calculated(latest, language);
    },
    present: async (language) =>
      latest && workbookView(resultIn(latest.evaluation, language), language, latest.tables),
    explain: async () => null,
    explainParts: async () => [],
  };
};

const calculated = ({ tables, evaluation }: Latest, language: Language): Calculated => {
  const answer = resultIn(evaluation, language);
  const view = workbookView(answer, language, tables);
  const areas = resultAreas(tables);
  if (answer.kind === "no-result") return { view, writes: [], unwritten: [], resultAreas: areas };
  const { writes, issues } = resultDifferences(answer.result, tables, language);
  return { view, writes, unwritten: unwrittenView(issues, language, tables), resultAreas: areas };
};
