import { danish, formatMonth, formatNumber } from "../notation.ts";
import type { ToldGap, ToldMonth, ViewText } from "../view-text.ts";
import { resultText, standardName } from "./results.ts";

const { quantity } = resultText;
const month = (value: string): string => formatMonth(value, danish);
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const count = (value: number): string => formatNumber(value, 0, danish);

const toldMonth = ({ month: at, available, required, gap, guideline, backlog }: ToldMonth): string => {
  const posts = `${capitalised(month(at))}: I har ${available} årsværk, opgaverne kræver ${required}, forskel ${gap}.`;
  const hours = `Pukkel: ${backlog} timer.`;
  return guideline === null
    ? `${posts} ${hours}`
    : `${posts} Det vejledende sagstal kræver ${guideline}. ${hours}`;
};

const worst = (one: ToldGap, other: ToldGap | null): string =>
  other === null
    ? `Den værste måned er ${one.month} (forskel ${one.gap} årsværk).`
    : `Den værste måned er ${one.month} (forskel ${one.gap} årsværk), uden for ferien ${other.month} (${other.gap}).`;

export const viewText: ViewText = {
  headline: {
    shortage: () => "årsværk mangler",
    "shortage-and-spare": ({ spare }) => `årsværk mangler, og ${quantity(spare, "posts")} er til overs`,
    spare: () => "årsværk til overs",
    balanced: () => "årsværk i forskel",
    "not-computable": () => "Se, hvad der mangler eller er forkert",
  },
  standards: (tasks, guideline) => {
    const byTasks = tasks === null ? "Efter opgaverne" : `Efter opgaverne, ${standardName(tasks)}`;
    return guideline === null ? `${byTasks}.` : `${byTasks}. Spændet er efter ${standardName(guideline)}.`;
  },
  keyFigures: {
    casesPerPost: "Sager pr. årsværk med egne sager",
    hoursGiven: "Timer pr. sag om året, som bemandingen giver",
    hoursNeeded: "Timer pr. sag om året, som opgaverne kræver",
    settled: "Forskel, når afspadsering og udskudt arbejde er gjort op",
    worstMonth: "Værste måned",
    worstMonthWithoutHolidays: "Værste måned uden for ferien",
  },
  notes: {
    carrying: (posts, need, guideline) =>
      `${posts} årsværk har egne sager; efter ${standardName(guideline)} kræver sagerne ${need}.`,
    needed: (hours) => `Opgaverne kræver ${hours}.`,
    guideline: (hours, guideline) => `${standardName(guideline)} svarer til ${hours}.`,
    unsettled: (gap) => `Uden at det er gjort op: ${gap}. Begge er for hele perioden.`,
    gapOfMonth: (gap) => `Forskel i den måned: ${gap} årsværk.`,
  },
  shortMonths: [
    "jan.",
    "feb.",
    "mar.",
    "apr.",
    "maj",
    "jun.",
    "jul.",
    "aug.",
    "sep.",
    "okt.",
    "nov.",
    "dec.",
  ],
  toldMonth,
  worst,
  waits: (tasks, hours) =>
    tasks === 1
      ? `1 opgave venter, når perioden er gået: ${hours} timer.`
      : `${count(tasks)} opgaver venter, når perioden er gået: ${hours} timer i alt.`,
  onlyLate: (tasks) =>
    tasks === 1
      ? "Intet venter, når perioden er gået, men 1 opgave har været over fristen."
      : `Intet venter, når perioden er gået, men ${count(tasks)} opgaver har været over fristen.`,
  moreRows: (rows) => (rows === 1 ? "1 række mere vises ikke" : `${count(rows)} rækker mere vises ikke`),
  moreFlags: (flags) =>
    flags === 1
      ? "1 advarsel mere af samme slags vises ikke her."
      : `${count(flags)} advarsler mere af samme slags vises ikke her.`,
  cell: (sheet, cell) => `${sheet}, celle ${cell}`,
  cellOf: (row, column) => (row === "" ? column : `${row}: ${column}`),
};
