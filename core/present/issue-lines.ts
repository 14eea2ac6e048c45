import type { ResultIssue } from "../result.ts";
import type { ResultText } from "../text/result-text.ts";
import { paragraph } from "./text-table.ts";

/** The message begins with its place. */
export const issueLines = ({ severity, message }: ResultIssue, text: ResultText): string[] =>
  paragraph(message, `${text.severities[severity]}: `);

const isDerived = ({ code }: ResultIssue): boolean => code === "not-computable";

const placeKey = ({ sheet, cell }: ResultIssue): string => `${sheet}!${cell}`;

/** The errors, each once: a figure that is missing because its cell has an error is told by that error. */
export const errorsOf = (issues: readonly ResultIssue[]): readonly ResultIssue[] => {
  const errors = issues.filter(({ severity }) => severity === "error");
  const own = errors.filter((issue) => !isDerived(issue));
  const told = new Set(own.filter(({ cell }) => cell !== null).map(placeKey));
  return [...own, ...errors.filter((issue) => isDerived(issue) && !told.has(placeKey(issue)))];
};

/** What is no error: the warnings, then the notes. */
export const remarksOf = (issues: readonly ResultIssue[]): readonly ResultIssue[] =>
  (["warning", "note"] as const).flatMap((severity) => issues.filter((issue) => issue.severity === severity));
