import { columnOfNumber, type NotComputable } from "../evaluate/not-computable.ts";
import type { ResultIssue } from "../result.ts";
import { contractTexts } from "../text/contract-texts.ts";
import { issueMessage, placeMessage } from "../text/issue-message.ts";
import { noSheetNames, type SheetNames } from "../text/issue-text.ts";
import type { Language } from "../text/language.ts";
import { quantityTexts, resultTexts } from "../text/result-texts.ts";
import { sourceIn } from "../text/source-in.ts";
import { type Issue, type IssuePlace, nowhere } from "../workbook/issue.ts";
import { unknownName } from "../workbook/plan/unknown.ts";
import { formatYearMonth } from "../year-month.ts";
import { rowKind, rowName } from "./row-name.ts";

/** A cell that may have held the name of its row; figures of that row are told by its number. */
const mayBeName = (issue: Issue): boolean =>
  issue.code === "personal-number" || (issue.code === "missing-value" && issue.data.name === null);

const rowSentence = (issue: Issue, language: Language): string =>
  issue.at.row === null || !mayBeName(issue) ? "" : ` ${resultTexts[language].rowOfTable(issue.at.row)}`;

/** The issue with a name for its row that says where it stands. */
const withRowName = (issue: Issue, language: Language): Issue => {
  if (issue.code !== "missing-value" || issue.data.name === null) return issue;
  const name = rowName(issue.data.name, "row", resultTexts[language]);
  return { ...issue, data: { ...issue.data, name } };
};

const ofInput = (issue: Issue, language: Language, sheets: SheetNames): ResultIssue => ({
  ...issue.at,
  code: issue.code,
  severity: issue.severity,
  message: `${issueMessage(withRowName(issue, language), language, sheets)}${rowSentence(issue, language)}`,
});

const placeOf = ({ at }: NotComputable): IssuePlace =>
  at === null ? nowhere : { sheet: at.sheet, table: at.table, row: at.row, column: at.column, cell: at.cell };

/** Stands for the rules of the workbook's own. */
const rulesTable = "talkCadences";

const ofFigure = (cause: NotComputable, language: Language, sheets: SheetNames): ResultIssue => {
  const { quantity, subject, missing, rule, affects } = cause;
  const at = placeOf(cause);
  const message = resultTexts[language].missingFigure({
    quantity: columnOfNumber(cause) ?? quantityTexts[language][quantity],
    subject:
      subject.kind === "plan" ? "" : rowName(subject.name, rowKind(subject.kind), resultTexts[language]),
    missing,
    rule: rule && {
      title: sourceIn(rule.source, language).title,
      from: formatYearMonth(rule.from),
      sheet: sheets.get(rulesTable) ?? contractTexts[language].sheets.rules.name,
    },
    affects: affects.map((name) => rowName(name, "group", resultTexts[language])),
  });
  return {
    ...at,
    code: "not-computable",
    severity: "error",
    message: placeMessage(at, message, language),
  };
};

/**
 * Problems of the input that tell the same as the figure without a value: a table without rows, and a rule of talks that
 * nobody knows yet, which is told once for each target group.
 */
export const toldBy = ({ quantity, subject, rule }: NotComputable): readonly string[] => {
  if (subject.name === unknownName) return ["table-empty", "table-missing"];
  return quantity === "rule-talks" && rule !== null ? ["rule-unknown"] : [];
};

/** What stands behind each figure that cannot be computed, where no other problem tells it. */
export const figureIssues = (
  causes: readonly NotComputable[],
  others: readonly { readonly code: string }[],
  language: Language,
  sheets: SheetNames = noSheetNames,
): readonly ResultIssue[] => {
  const told = new Set(others.map(({ code }) => code));
  return causes
    .filter((cause) => !toldBy(cause).some((code) => told.has(code)))
    .map((cause) => ofFigure(cause, language, sheets));
};

/** Every problem of the workbook, and what stands behind each figure that cannot be computed. */
export const resultIssues = (
  issues: readonly Issue[],
  causes: readonly NotComputable[],
  language: Language,
  sheets: SheetNames,
): readonly ResultIssue[] => [
  ...issues.map((issue) => ofInput(issue, language, sheets)),
  ...figureIssues(causes, issues, language, sheets),
];
