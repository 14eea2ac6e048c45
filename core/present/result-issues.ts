import type { NotComputable } from "../evaluate/not-computable.ts";
import type { ResultIssue } from "../result.ts";
import { issueMessage, placeMessage } from "../text/issue-message.ts";
import type { Language } from "../text/language.ts";
import { quantityTexts, resultTexts } from "../text/result-texts.ts";
import { type Issue, type IssuePlace, nowhere } from "../workbook/issue.ts";

const ofInput = (issue: Issue, language: Language): ResultIssue => ({
  ...issue.at,
  code: issue.code,
  severity: issue.severity,
  message: issueMessage(issue, language),
});

const placeOf = ({ at }: NotComputable): IssuePlace =>
  at === null ? nowhere : { sheet: at.sheet, table: at.table, row: at.row, column: at.column, cell: at.cell };

const ofFigure = (cause: NotComputable, language: Language): ResultIssue => {
  const { quantity, subject, missing, affects } = cause;
  const at = placeOf(cause);
  const message = resultTexts[language].missingFigure({
    quantity: quantityTexts[language][quantity],
    subject: subject.kind === "plan" ? "" : subject.name,
    missing,
    affects,
  });
  return {
    ...at,
    code: "not-computable",
    severity: "error",
    message: placeMessage(at, message, language),
  };
};

/** Every problem of the workbook, and what stands behind each figure that cannot be computed. */
export const resultIssues = (
  issues: readonly Issue[],
  causes: readonly NotComputable[],
  language: Language,
): readonly ResultIssue[] => [
  ...issues.map((issue) => ofInput(issue, language)),
  ...causes.map((cause) => ofFigure(cause, language)),
];
