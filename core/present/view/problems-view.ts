import type { ResultIssue } from "../../result.ts";
import { messageAlone } from "../../text/issue-message.ts";
import { errorsOf, remarksOf } from "../issue-lines.ts";
import type { ViewContext } from "./view-context.ts";
import type { ProblemView } from "./workbook-view.ts";

const whereOf = ({ sheet, cell }: ResultIssue, { view }: ViewContext): string => {
  if (sheet === null) return "";
  return cell === null ? sheet : view.cell(sheet, cell);
};

export const problemView = (issue: ResultIssue, context: ViewContext): ProblemView => ({
  severity: issue.severity,
  message: messageAlone(issue, issue.message, context.language),
  where: whereOf(issue, context),
  place: context.places.issue(issue),
});

/** Every problem once, errors first. */
export const problemsView = (issues: readonly ResultIssue[], context: ViewContext): readonly ProblemView[] =>
  [...errorsOf(issues), ...remarksOf(issues)].map((issue) => problemView(issue, context));
