import { english, formatMonth, formatNumber } from "../notation.ts";
import type { ToldGap, ToldMonth, ViewText } from "../view-text.ts";
import { resultText, standardName } from "./results.ts";

const { quantity } = resultText;
const month = (value: string): string => formatMonth(value, english);
const count = (value: number): string => formatNumber(value, 0, english);

const toldMonth = ({ month: at, available, required, gap, guideline, backlog }: ToldMonth): string => {
  const posts = `${month(at)}: you have ${available} full-time posts, the tasks need ${required}, gap ${gap}.`;
  const hours = `Backlog: ${backlog} hours.`;
  return guideline === null
    ? `${posts} ${hours}`
    : `${posts} The guideline caseload needs ${guideline}. ${hours}`;
};

const worst = (one: ToldGap, other: ToldGap | null): string =>
  other === null
    ? `The worst month is ${one.month} (gap ${one.gap} full-time posts).`
    : `The worst month is ${one.month} (gap ${one.gap} full-time posts), outside holidays ${other.month} (${other.gap}).`;

export const viewText: ViewText = {
  headline: {
    shortage: () => "full-time posts short",
    "shortage-and-spare": ({ spare }) => `full-time posts short, with ${quantity(spare, "posts")} left over`,
    spare: () => "full-time posts left over",
    balanced: () => "full-time posts between what you have and what you need",
    "not-computable": () => "See what is missing or wrong",
  },
  standards: (tasks, guideline) => {
    const byTasks = tasks === null ? "By the tasks" : `By the tasks, ${standardName(tasks)}`;
    return guideline === null ? `${byTasks}.` : `${byTasks}. The range is by ${standardName(guideline)}.`;
  },
  keyFigures: {
    casesPerPost: "Cases per post with cases of its own",
    hoursGiven: "Hours per case a year that the staffing gives",
    hoursNeeded: "Hours per case a year that the tasks need",
    settled: "Gap with time off and deferred work settled",
    worstMonth: "Worst month",
    worstMonthWithoutHolidays: "Worst month outside holidays",
  },
  notes: {
    carrying: (posts, need, guideline) =>
      `${posts} full-time posts carry cases; by ${standardName(guideline)} the cases need ${need}.`,
    needed: (hours) => `The tasks need ${hours}.`,
    guideline: (hours, guideline) => `By ${standardName(guideline)}: ${hours}.`,
    unsettled: (gap) => `Before that is settled: ${gap}. Both are for the whole period.`,
    gapOfMonth: (gap) => `Gap in that month: ${gap} full-time posts.`,
  },
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  toldMonth,
  worst,
  waits: (tasks, hours) =>
    tasks === 1
      ? `1 task waits when the period is over: ${hours} hours.`
      : `${count(tasks)} tasks wait when the period is over: ${hours} hours in all.`,
  onlyLate: (tasks) =>
    tasks === 1
      ? "Nothing waits when the period is over, but 1 task has been past its deadline."
      : `Nothing waits when the period is over, but ${count(tasks)} tasks have been past their deadlines.`,
  moreRows: (rows) => (rows === 1 ? "1 more row is not shown" : `${count(rows)} more rows are not shown`),
  moreFlags: (flags) =>
    flags === 1
      ? "1 more flag of the same kind is not shown here."
      : `${count(flags)} more flags of the same kind are not shown here.`,
  cell: (sheet, cell) => `${sheet}, cell ${cell}`,
  cellOf: (row, column) => (row === "" ? column : `${row}: ${column}`),
};
