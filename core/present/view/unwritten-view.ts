import type { ResultIssue } from "../../result.ts";
import type { Language } from "../../text/language.ts";
import { resultTexts } from "../../text/result-texts.ts";
import { viewTexts } from "../../text/view-texts.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import { placesIn } from "./places.ts";
import { problemsView } from "./problems-view.ts";
import type { ProblemView } from "./workbook-view.ts";

/** What of the results could not be put into the workbook, as a pane shows it. */
export const unwrittenView = (
  issues: readonly ResultIssue[],
  language: Language,
  tables: WorkbookTables,
): readonly ProblemView[] =>
  problemsView(issues, {
    language,
    text: resultTexts[language],
    view: viewTexts[language],
    places: placesIn(tables),
  });
