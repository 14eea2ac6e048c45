import type { OptionChoice, Plan } from "../../plan.ts";
import type { EvaluationResult, ScenarioResult } from "../../result.ts";
import type { Language } from "../../text/language.ts";
import type { ResultText } from "../../text/result-text.ts";
import type { ViewText } from "../../text/view-text.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import type { ChecklistCells } from "./checklist-cells.ts";
import type { OptionRows } from "./option-rows.ts";
import type { Places } from "./places.ts";

/** What every part of a view is made from. The result is the presentable one. */
export interface ViewContext {
  readonly language: Language;
  readonly text: ResultText;
  readonly view: ViewText;
  readonly places: Places;
}

/** The same for the parts of a result. */
export interface ResultContext extends ViewContext {
  readonly plan: Plan;
  readonly tables: WorkbookTables;
  readonly result: EvaluationResult;
  /** Null where the workbook has no table of options. */
  readonly optionRows: OptionRows | null;
  readonly checklistCells: ChecklistCells;
}

/** The scenario's own figures beside what holds for all. */
export interface ScenarioContext extends ResultContext {
  readonly scenario: ScenarioResult;
  /** Its options as the plan has them. */
  readonly chosen: readonly OptionChoice[];
}
