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

export const rowKey = ({ sheet, table, row }: ResultIssue): string => `${sheet}!${table}!${row}`;

/** A row with something wrong in it is told by that; figures that hang on it say nothing more, and name cells that are right. */
export const withoutDerived = (issues: readonly ResultIssue[]): readonly ResultIssue[] => {
  const isDerived = ({ code }: ResultIssue): boolean => code === "not-computable";
  const wrong = new Set(
    errorsOf(issues)
      .filter((issue) => !isDerived(issue))
      .map(rowKey),
  );
  return issues.filter((issue) => !isDerived(issue) || issue.row === null || !wrong.has(rowKey(issue)));
};

/** Every problem once, errors first. */
export const problemsView = (
  issues: readonly ResultIssue[],
  context: ViewContext,
): readonly ProblemView[] => {
  const told = withoutDerived(issues);
  return [...errorsOf(told), ...remarksOf(told)].map((issue) => problemView(issue, context));
};
