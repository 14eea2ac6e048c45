import type { VersionIssueData } from "../../workbook/version-issue.ts";
import type { IssueMessages } from "../issue-text.ts";

export const versionIssues: Pick<IssueMessages, keyof VersionIssueData> = {
  "newer-version": ({ found, known }, say) =>
    `The workbook was made for a newer Normering: its model is number ${say.number(found)}, and this edition knows them up to ${say.number(known)}. It is calculated as far as this edition goes, and nothing is written into the workbook. Get the latest Normering.`,
};
