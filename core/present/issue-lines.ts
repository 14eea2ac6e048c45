import type { ResultIssue } from "../result.ts";
import type { ResultText } from "../text/result-text.ts";
import { paragraph } from "./text-table.ts";

/** The message begins with its place. */
export const issueLines = ({ severity, message }: ResultIssue, text: ResultText): string[] =>
  paragraph(message, `${text.severities[severity]}: `);

const isDerived = ({ code }: ResultIssue): boolean => code === "not-computable";

/** The row of the workbook that a problem stands in. */
export const rowKey = ({ sheet, table, row }: ResultIssue): string => `${sheet}!${table}!${row}`;

/**
 * The errors, each once: a row with something wrong in it is told by that; figures that hang on it say nothing more, and
 * may name cells that are right.
 */
export const errorsOf = (issues: readonly ResultIssue[]): readonly ResultIssue[] => {
  const errors = issues.filter(({ severity }) => severity === "error");
  const own = errors.filter((issue) => !isDerived(issue));
  const wrong = new Set(own.map(rowKey));
  return [
    ...own,
    ...errors.filter((issue) => isDerived(issue) && (issue.row === null || !wrong.has(rowKey(issue)))),
  ];
};

/** What is no error: the warnings, then the notes. */
export const remarksOf = (issues: readonly ResultIssue[]): readonly ResultIssue[] =>
  (["warning", "note"] as const).flatMap((severity) => issues.filter((issue) => issue.severity === severity));
