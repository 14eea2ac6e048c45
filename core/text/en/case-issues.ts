import type { CaseIssueData } from "../../workbook/case-issue.ts";
import type { IssueMessages } from "../issue-text.ts";

export const caseIssues: Pick<IssueMessages, keyof CaseIssueData> = {
  "age-bands-overlap": ({ first }) =>
    `The age band and the one in cell ${first.cell} hold the same ages, so cases may be counted twice. Let the one begin where the other ends.`,
  "age-bands-hole": ({ from, to }, say) =>
    `There is no age band from ${say.number(from)} to ${say.number(to)} months. No cases are taken to be of that age at the start. If there are some, add a row.`,
  "age-bands-sum": ({ caseGroup, sum, open, openAt }, say) =>
    `The age bands of "${caseGroup}" come to ${say.number(sum)} cases, but ${say.number(open)} cases are open at the start${openAt === null ? "" : ` (cell ${openAt.cell})`}. Correct what does not fit. Until then, what hangs on the age of the cases cannot be computed.`,
  "move-to-itself": ({ caseGroup }) =>
    `Cases cannot go from "${caseGroup}" to "${caseGroup}". Choose another case group, or clear the row. The row is left out.`,
  "moves-above-all": ({ caseGroup, sum, cells }, say) =>
    `Of the closed cases in "${caseGroup}", ${say.percent(sum)} go on (cell ${say.names(cells)}). It can be at most 100 %. Make the shares smaller.`,
  "no-moves-to-group": ({ caseGroup }) =>
    `The task comes when cases go over to "${caseGroup}", but no row says that they do. Say where the cases come from in the table of cases that go on. Until then the task does not come.`,
  "caseload-band-order": ({ fewest, most }, say) =>
    `The fewest cases are ${say.number(fewest)} and the most ${say.number(most)}. Swap them, or correct one of them.`,
  "caseload-bands-overlap": ({ first }) =>
    `The number of cases overlaps the row in cell ${first.cell}. If some workers are counted in both rows, correct one of them.`,
  "caseload-outside-bands": ({ found, used, first }, say) =>
    `Here it says ${say.number(found)} cases, but by the spread (cell ${first.cell}) it is ${say.number(used)}. The spread is what counts. Correct one of the two.`,
  "band-workers-above-heads": ({ staffGroup, workers, heads }, say) =>
    `The spread has ${say.number(workers)} workers, but "${staffGroup}" has ${say.number(heads)}. Are some counted twice?`,
};
