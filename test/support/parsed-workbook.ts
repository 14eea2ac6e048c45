import { issueMessage } from "../../core/text/issue-message.ts";
import { parseWorkbook } from "../../core/workbook/plan-from-tables.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { type PlainRow, type PlainWorkbook, plainTeam } from "./workbook-tables.ts";

const { tasks = [], caseGroups = [], staffGroups = [] } = plainTeam;

/** The plain team with other cells in its first task. */
export const withTask = (task: PlainRow<"tasks">): PlainWorkbook => ({
  ...plainTeam,
  tasks: [{ ...tasks[0], ...task }, ...tasks.slice(1)],
});

export const withCase = (row: PlainRow<"caseGroups">): PlainWorkbook => ({
  ...plainTeam,
  caseGroups: [{ ...caseGroups[0], ...row }],
});

export const withStaff = (row: PlainRow<"staffGroups">): PlainWorkbook => ({
  ...plainTeam,
  staffGroups: [{ ...staffGroups[0], ...row }],
});

export const withSettings = (settings: NonNullable<PlainWorkbook["settings"]>): PlainWorkbook => ({
  ...plainTeam,
  settings: { ...plainTeam.settings, ...settings },
});

/** A workbook that gives a plan, with its problems. */
export const parsedWorkbook = (tables: WorkbookTables) => {
  const { plan, issues } = parseWorkbook(tables);
  if (plan === null) throw new Error(`no plan: ${JSON.stringify(issues)}`);
  return { plan, issues, codes: issues.map(({ code }) => code) };
};

/** The one problem that the workbook has, with its message. */
export const onlyIssue = (tables: WorkbookTables) => {
  const { plan, issues, codes } = parsedWorkbook(tables);
  const [issue, ...others] = issues;
  if (issue === undefined || others.length > 0) throw new Error(`problems: ${codes.join(", ")}`);
  return { plan, issue, danish: issueMessage(issue, "da"), english: issueMessage(issue, "en") };
};
