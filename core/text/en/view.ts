import { english, formatMonth, formatNumber } from "../notation.ts";
import type { Told } from "../told.ts";
import type { ToldGap, ToldMonth, ToldOptionCost, ViewText } from "../view-text.ts";
import { answerTime, resultText, standardName } from "./results.ts";

const { quantity } = resultText;
const month = (value: string): string => formatMonth(value, english);
const count = (value: number): string => formatNumber(value, 0, english);

const toldPosts = ({ available, required, gap }: ToldMonth): string => {
  if (available === null && required === null)
    return "how many full-time posts you have and how many the tasks need cannot be computed.";
  if (available === null)
    return `the tasks need ${required} full-time posts. How many you have cannot be computed.`;
  if (required === null)
    return `you have ${available} full-time posts. How many the tasks need cannot be computed.`;
  return gap === null
    ? `you have ${available} full-time posts, the tasks need ${required}.`
    : `you have ${available} full-time posts, the tasks need ${required}, gap ${gap}.`;
};
const toldGuideline = (guideline: Told): string =>
  guideline === null
    ? "What the guideline caseload needs cannot be computed."
    : `The guideline caseload needs ${guideline}.`;
const toldBacklog = (backlog: Told): string =>
  backlog === null ? "The backlog cannot be computed." : `Backlog: ${backlog} hours.`;

const toldMonth = (told: ToldMonth): string => {
  const posts = `${month(told.month)}: ${toldPosts(told)}`;
  const backlog = toldBacklog(told.backlog);
  return told.guideline === undefined
    ? `${posts} ${backlog}`
    : `${posts} ${toldGuideline(told.guideline)} ${backlog}`;
};

const carrying: ViewText["notes"]["carrying"] = (posts, need, guideline) => {
  const standard = standardName(guideline);
  if (posts === null && need === null)
    return `How many full-time posts carry cases, and how many the cases need by ${standard}, cannot be computed.`;
  if (posts === null)
    return `By ${standard} the cases need ${need} full-time posts. How many carry cases cannot be computed.`;
  return need === null
    ? `${posts} full-time posts carry cases. How many the cases need by ${standard} cannot be computed.`
    : `${posts} full-time posts carry cases; by ${standard} the cases need ${need}.`;
};

const waits = (tasks: number, hours: Told): string => {
  if (hours === null)
    return tasks === 1
      ? "1 task waits when the period is over. How many hours that is cannot be computed."
      : `${count(tasks)} tasks wait when the period is over. How many hours that is cannot be computed.`;
  return tasks === 1
    ? `1 task waits when the period is over: ${hours} hours.`
    : `${count(tasks)} tasks wait when the period is over: ${hours} hours in all.`;
};

const worst = (one: ToldGap, other: ToldGap | null): string =>
  other === null
    ? `The worst month is ${one.month} (gap ${one.gap} full-time posts).`
    : `The worst month is ${one.month} (gap ${one.gap} full-time posts), outside holidays ${other.month} (${other.gap}).`;

const optionCost = (cost: ToldOptionCost | null): string => {
  if (cost === null) return "What it costs cannot be computed. Missing:";
  const { total, once, sign } = cost;
  if (sign === "nothing") return "Costs no kroner.";
  if (sign === "more")
    return once === null
      ? `Costs ${total} kr. in the period.`
      : `Costs ${total} kr. in the period, ${once} kr. of it once.`;
  return once === null
    ? `Saves ${total} kr. in the period.`
    : `Saves ${total} kr. in the period, after the ${once} kr. that it costs once.`;
};

export const viewText: ViewText = {
  headline: {
    shortage: ({ time }) => `full-time posts (shortage, ${answerTime(time)})`,
    "shortage-and-spare": ({ spare, time }) =>
      `full-time posts (shortage, ${answerTime(time)}), with ${quantity(spare, "posts")} left over`,
    spare: ({ time }) => `full-time posts left over (${answerTime(time)})`,
    balanced: ({ time }) => `full-time posts between what you have and what you need (${answerTime(time)})`,
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
  },
  notes: {
    carrying,
    needed: (hours) =>
      hours === null ? "What the tasks need cannot be computed." : `The tasks need ${hours}.`,
    guideline: (hours, guideline) =>
      hours === null
        ? `What ${standardName(guideline)} come to cannot be computed.`
        : `By ${standardName(guideline)}: ${hours}.`,
    unsettled: (gap) =>
      gap === null
        ? "The gap before that is settled cannot be computed."
        : `Before that is settled: ${gap}. Both are for the whole period.`,
  },
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  optionCost,
  agreementLacks: {
    "agreed-after-start": "Is after the option begins.",
    "checklist-says-no": "The checklist says that consent has not been collected.",
  },
  missingForCost: (quantity, name) => (name === null ? quantity : `${name}: ${quantity}`),
  toldMonth,
  worst,
  waits,
  onlyLate: (tasks) =>
    tasks === 1
      ? "Nothing waits when the period is over, but 1 task has been past its deadline."
      : `Nothing waits when the period is over, but ${count(tasks)} tasks have been past their deadlines.`,
  unstaffed: (hours) => `There is nobody for ${hours} hours of the duties, and those cannot be done later.`,
  onlyDropped: (tasks) =>
    tasks === 1
      ? "Nothing waits when the period is over, but some work of 1 task is dropped by choice."
      : `Nothing waits when the period is over, but some work of ${count(tasks)} tasks is dropped by choice.`,
  newerModel: (found, known) => ({
    happened: "The workbook was made for a newer Normering.",
    stays: `The model in it is number ${count(found)}, and this edition knows them up to ${count(known)}. The figures here are calculated as far as this edition goes. Nothing is written into the workbook, not from here either.`,
    remedy: "Get the latest Normering, or ask whoever looks after it to update.",
  }),
  moreRows: (rows) => (rows === 1 ? "1 more row is not shown" : `${count(rows)} more rows are not shown`),
  moreFlags: (flags) =>
    flags === 1
      ? "1 more flag of the same kind is not shown here."
      : `${count(flags)} more flags of the same kind are not shown here.`,
  cell: (sheet, cell) => `${sheet}, cell ${cell}`,
  cellOf: (row, column) => (row === "" ? column : `${row}: ${column}`),
};
