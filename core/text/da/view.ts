import { danish, formatMonth, formatNumber } from "../notation.ts";
import type { Told } from "../told.ts";
import type { ToldGap, ToldMonth, ToldOptionCost, ViewText } from "../view-text.ts";
import { answerTime, resultText, standardName } from "./results.ts";

const { quantity } = resultText;
const month = (value: string): string => formatMonth(value, danish);
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const count = (value: number): string => formatNumber(value, 0, danish);

const toldPosts = ({ available, required, gap }: ToldMonth): string => {
  if (available === null && required === null)
    return "Hvor mange årsværk I har, og hvor mange opgaverne kræver, kan ikke beregnes.";
  if (available === null) return `Opgaverne kræver ${required} årsværk. Hvor mange I har, kan ikke beregnes.`;
  if (required === null) return `I har ${available} årsværk. Hvor mange opgaverne kræver, kan ikke beregnes.`;
  return gap === null
    ? `I har ${available} årsværk, opgaverne kræver ${required}.`
    : `I har ${available} årsværk, opgaverne kræver ${required}, forskel ${gap}.`;
};
const toldGuideline = (guideline: Told): string =>
  guideline === null
    ? "Hvad det vejledende sagstal kræver, kan ikke beregnes."
    : `Det vejledende sagstal kræver ${guideline}.`;
const toldBacklog = (backlog: Told): string =>
  backlog === null ? "Puklen kan ikke beregnes." : `Pukkel: ${backlog} timer.`;

const toldMonth = (told: ToldMonth): string => {
  const posts = `${capitalised(month(told.month))}: ${toldPosts(told)}`;
  const backlog = toldBacklog(told.backlog);
  return told.guideline === undefined
    ? `${posts} ${backlog}`
    : `${posts} ${toldGuideline(told.guideline)} ${backlog}`;
};

const carrying: ViewText["notes"]["carrying"] = (posts, need, guideline) => {
  const standard = standardName(guideline);
  if (posts === null && need === null)
    return `Hvor mange årsværk der har egne sager, og hvor mange sagerne kræver efter ${standard}, kan ikke beregnes.`;
  if (posts === null)
    return `Efter ${standard} kræver sagerne ${need} årsværk. Hvor mange der har egne sager, kan ikke beregnes.`;
  return need === null
    ? `${posts} årsværk har egne sager. Hvor mange sagerne kræver efter ${standard}, kan ikke beregnes.`
    : `${posts} årsværk har egne sager; efter ${standard} kræver sagerne ${need}.`;
};

const waits = (tasks: number, hours: Told): string => {
  if (hours === null)
    return tasks === 1
      ? "1 opgave venter, når perioden er gået. Hvor mange timer det er, kan ikke beregnes."
      : `${count(tasks)} opgaver venter, når perioden er gået. Hvor mange timer det er, kan ikke beregnes.`;
  return tasks === 1
    ? `1 opgave venter, når perioden er gået: ${hours} timer.`
    : `${count(tasks)} opgaver venter, når perioden er gået: ${hours} timer i alt.`;
};

const worst = (one: ToldGap, other: ToldGap | null): string =>
  other === null
    ? `Den værste måned er ${one.month} (forskel ${one.gap} årsværk).`
    : `Den værste måned er ${one.month} (forskel ${one.gap} årsværk), uden for ferien ${other.month} (${other.gap}).`;

const optionCost = (cost: ToldOptionCost | null): string => {
  if (cost === null) return "Hvad den koster, kan ikke beregnes. Der mangler:";
  const { total, once, sign } = cost;
  if (sign === "nothing") return "Koster ingen kroner.";
  if (sign === "more")
    return once === null
      ? `Koster ${total} kr. i perioden.`
      : `Koster ${total} kr. i perioden, heraf ${once} kr. én gang.`;
  return once === null
    ? `Sparer ${total} kr. i perioden.`
    : `Sparer ${total} kr. i perioden, når de ${once} kr., den koster én gang, er trukket fra.`;
};

export const viewText: ViewText = {
  headline: {
    shortage: ({ time }) => `årsværk (mangel, ${answerTime(time)})`,
    "shortage-and-spare": ({ spare, time }) =>
      `årsværk (mangel, ${answerTime(time)}), og ${quantity(spare, "posts")} er til overs`,
    spare: ({ time }) => `årsværk til overs (${answerTime(time)})`,
    balanced: ({ time }) => `årsværk i forskel (${answerTime(time)})`,
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
  },
  notes: {
    carrying,
    needed: (hours) =>
      hours === null ? "Hvad opgaverne kræver, kan ikke beregnes." : `Opgaverne kræver ${hours}.`,
    guideline: (hours, guideline) =>
      hours === null
        ? `Hvad ${standardName(guideline)} svarer til, kan ikke beregnes.`
        : `${standardName(guideline)} svarer til ${hours}.`,
    unsettled: (gap) =>
      gap === null
        ? "Forskellen, før det er gjort op, kan ikke beregnes."
        : `Uden at det er gjort op: ${gap}. Begge er for hele perioden.`,
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
  optionCost,
  agreementLacks: {
    "agreed-after-start": "Ligger efter, at handlemuligheden begynder.",
    "checklist-says-no": "Tjeklisten siger, at samtykke ikke er indhentet.",
  },
  missingForCost: (quantity, name) => (name === null ? quantity : `${name}: ${quantity}`),
  toldMonth,
  worst,
  waits,
  onlyLate: (tasks) =>
    tasks === 1
      ? "Intet venter, når perioden er gået, men 1 opgave har været over fristen."
      : `Intet venter, når perioden er gået, men ${count(tasks)} opgaver har været over fristen.`,
  unstaffed: (hours) => `Til ${hours} timer af vagterne er der ingen, og de timer kan ikke gøres senere.`,
  onlyDropped: (tasks) =>
    tasks === 1
      ? "Intet venter, når perioden er gået, men af 1 opgave er noget valgt fra."
      : `Intet venter, når perioden er gået, men af ${count(tasks)} opgaver er noget valgt fra.`,
  newerModel: (found, known) => ({
    happened: "Projektmappen er lavet til en nyere Normering.",
    stays: `Modellen i den har nummer ${count(found)}, og denne udgave kender dem til og med ${count(known)}. Tallene her er regnet, så langt udgaven rækker. Der skrives intet i projektmappen, heller ikke herfra.`,
    remedy: "Få den nyeste Normering, eller bed den, der står for den, om at opdatere.",
  }),
  moreRows: (rows) => (rows === 1 ? "1 række mere vises ikke" : `${count(rows)} rækker mere vises ikke`),
  moreFlags: (flags) =>
    flags === 1
      ? "1 advarsel mere af samme slags vises ikke her."
      : `${count(flags)} advarsler mere af samme slags vises ikke her.`,
  cell: (sheet, cell) => `${sheet}, celle ${cell}`,
  cellOf: (row, column) => (row === "" ? column : `${row}: ${column}`),
};
