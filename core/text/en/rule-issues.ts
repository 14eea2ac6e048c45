import type { RuleIssueData } from "../../workbook/rule-issue.ts";
import type { IssueMessages } from "../issue-text.ts";
import { sourceIn } from "../source-in.ts";

export const ruleIssues: Pick<IssueMessages, keyof RuleIssueData> = {
  "rule-from-next-month": ({ date, from }, say) =>
    `The cell says ${say.date(date)}. What holds on the 1st holds the whole month, so the row is reckoned with from ${say.month(from)}. Write ${say.month(date)} if that month is to follow the row.`,
  "rule-without-cases": ({ found, available }, say) => {
    const column = say.column({ table: "caseGroups", column: "ruleGroup" });
    const sheet = say.sheet("caseGroups");
    return available.length === 0
      ? `The row has no effect: none of the case groups on the sheet ${sheet} has a "${column}". Write "${found}" there at the group that the row is for.`
      : `The row has no effect: no case group on the sheet ${sheet} has the target group "${found}" in "${column}". The groups there are ${say.names(available)}. Correct the name, or write the target group at a case group.`;
  },
  "rule-unknown": ({ targetGroup, from, law }, say) => {
    const why =
      law === null
        ? `The calculation knows no rule on talks for "${targetGroup}" in ${say.month(from)}.`
        : `From ${say.month(from)} a new law is expected (${sourceIn(law, "en").title}), and nobody knows how many talks "${targetGroup}" have to have.`;
    return `${why} Those months cannot be computed. Write a row on the sheet ${say.sheet("talkCadences")} with target group, month, talks and source: the rule once it is known, or the one that you want to reckon with.`;
  },
};
