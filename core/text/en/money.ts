import type { MissingOf } from "../../result/money.ts";
import { investmentStudies } from "../../sources.ts";
import type { MoneyText, ToldFunding, ToldInvestment } from "../money-text.ts";
import { english, formatMonth } from "../notation.ts";
import { sourceIn } from "../source-in.ts";

const month = (value: string): string => formatMonth(value, english);

const funding = ({ name, granted, to, lapse }: ToldFunding): string => {
  const grant =
    granted === null
      ? `${name}: how much is granted cannot be computed.`
      : `${name}: ${granted} kr. in the period.`;
  if (to === null) return `${grant} No end of the grant is stated.`;
  if (lapse === null) return `${grant} The grant ends with ${month(to)}.`;
  if (lapse.gap === null || lapse.gapWithout === null)
    return `${grant} The grant ends with ${month(to)}. What is missing then cannot be computed.`;
  return `${grant} The grant ends with ${month(to)}. In ${month(lapse.month)} the gap is ${lapse.gap} posts, and ${lapse.gapWithout} posts if those that it paid are gone.`;
};

const sums: Readonly<Record<MissingOf, string>> = {
  cost: "the cost",
  pay: "today's pay",
  benefits: "the benefits",
};

const paidBack = (from: ToldInvestment["paidBackFrom"]): string => {
  if (from === null) return "When the scenario has paid for itself cannot be computed.";
  return from === "not-within-period"
    ? "The scenario does not pay for itself within the period."
    : `The scenario has paid for itself from ${month(from)}.`;
};

const lacking = (missing: readonly string[]): readonly string[] =>
  missing.length === 0 ? [] : [`Missing: ${missing.join("; ")}.`];

const presentValue = ({ rate, presentValue: value, isLoss }: ToldInvestment): string => {
  if (rate === null)
    return "Without a rate of interest the present value of the scenario cannot be computed.";
  if (value === null) return "The present value of the scenario cannot be computed.";
  return isLoss
    ? `At ${rate} interest a year the scenario costs ${value} kr. more than it saves, in kroner of today.`
    : `At ${rate} interest a year the scenario saves ${value} kr. more than it costs, in kroner of today.`;
};

const savedBy = ({ kroner, isLoss }: ToldInvestment["savedByYear"][number], year: number): string => {
  if (kroner === null) return `What is saved by the end of scenario year ${year} cannot be computed.`;
  return isLoss
    ? `By the end of scenario year ${year} it has cost ${kroner} kr. more than it has saved.`
    : `By the end of scenario year ${year} it has saved ${kroner} kr. more than it has cost.`;
};

const studies = investmentStudies
  .map((id) => sourceIn(id, "en"))
  .map(({ title, publisher, year }) => `${title} (${publisher}, ${year})`);

export const moneyText: MoneyText = {
  title: "Money",
  accounts: {
    staff: "Account 6 (konto 6), staff",
    measures: "Account 5 (konto 5), measures",
    benefits: "Account 5 (konto 5), benefits",
  },
  allAccounts: "Total",
  account: "Account",
  once: "Once",
  running: "Running",
  total: "Total",
  today: "Today",
  basis: "Kroner over the whole period against today. What is saved has a minus in front.",
  cost: (cost) => {
    if (cost === null)
      return "What the options cost in all cannot be computed. What is missing stands below.";
    if (cost.sign === "nothing") return "The options cost no kroner.";
    return cost.sign === "more"
      ? `The options cost ${cost.total} kr. in the period: ${cost.once} kr. once and ${cost.running} kr. running.`
      : `The options save ${cost.total} kr. in the period. Once: ${cost.once} kr. Running: ${cost.running} kr.`;
  },
  costsNothing: "The scenario has no options that are switched on.",
  option: "What each option costs (kr.)",
  ofNoOption: "Several options together",
  benefits: ({ weeks, weeksToday, gross, refund, municipal, municipalToday }) => {
    const onBenefit =
      weeks === null || weeksToday === null
        ? "How many weeks people are on benefit cannot be computed."
        : `People are on benefit for ${weeks} weeks in the period, all together, against ${weeksToday} today.`;
    return gross === null || refund === null || municipal === null || municipalToday === null
      ? `${onBenefit} What the benefits cost cannot be computed.`
      : `${onBenefit} The benefits cost ${gross} kr., of which the state pays ${refund} kr. The municipality's share is ${municipal} kr. against ${municipalToday} kr. today, before budgetgaranti and udligning.`;
  },
  investment: {
    title: "The scenario as an investment",
    told: (told) => [
      presentValue(told),
      paidBack(told.paidBackFrom),
      ...told.savedByYear.map((saved, year) => savedBy(saved, year + 1)),
      ...lacking(told.missing),
      "It is reckoned with all that the scenario's options cost and save and what benefits become cheaper, before budgetgaranti and udligning, with the effect that you have stated.",
    ],
    studies: "Studies of lower caseloads",
    study: studies,
  },
  breakEven: {
    effect: (share) =>
      `It breaks even if the cases become ${share} shorter once the caseload is down. With a smaller effect it costs more than it saves.`,
    "always-pays": "It costs no more than it saves, even if the cases become no shorter.",
    "never-pays": "It costs more than it saves in the period, however much shorter the cases become.",
    "not-computable": (missing) => ["It cannot be computed.", ...lacking(missing)].join(" "),
  },
  gapHour: ({ today, here, hours, kroner }) =>
    `Over the whole period ${here} hours are missing against ${today} today, so ${hours} fewer. That is ${kroner} kr. for each hour. Hours owed at the end of the period are counted as missing.`,
  noGapHour: ({ today, here }) =>
    `Over the whole period ${here} hours are missing against ${today} today. So not as much as an hour is covered, and there is no price for each hour. Hours owed at the end of the period are counted as missing.`,
  noHourCovered: "no hours covered",
  owed: (hours) =>
    `At the end of the period ${hours} hours of time off, moved hours or deferred work are owed. They cost no kroner, but the hours are missing later.`,
  budget: ({ budget, over, isOver }) =>
    isOver
      ? `${budget} kr. are stated for the options. They cost ${over} kr. more.`
      : `${budget} kr. are stated for the options. ${over} kr. are left.`,
  budgetUnknown: (budget) =>
    budget === null
      ? "The amount for the options cannot be read."
      : `${budget} kr. are stated for the options. Whether they stay within it cannot be computed.`,
  funding,
  hourly: "What an hour for tasks costs (kr.)",
  hourCosts: {
    ordinary: "Ordinary hour",
    overtimeFirst: "Paid overtime, the first hours of a day",
    overtimeAbove: "Paid overtime, hours above them",
    timeOffFirst: "Time off in lieu, the first hours of a day",
    timeOffAbove: "Time off in lieu, hours above them",
  },
  netHours: "Hours for tasks in a full-time post a year",
  hourCost: (kroner, toOrdinary) => `${kroner} (${toOrdinary} times)`,
  hourBasis:
    "An ordinary hour carries holiday, absence, meetings and pension, and an hour of overtime does not. That is why overtime with a premium can be cheaper for each hour of work on tasks. Time off costs no kroner; the number is the pay of the hours that are given off.",
  monthly: "Month by month (kr.)",
  missing: (count) => (count === 1 ? "1 number is missing" : `${count} numbers are missing`),
  missingNumber: (quantity, name, of) => {
    const what = name === "" ? quantity : `${name}: ${quantity}`;
    return `${what} (missing in ${of.map((sum) => sums[sum]).join(", ")})`;
  },
  missingHere: (quantity, name, place) => {
    const what = name === "" ? quantity : `${quantity} for ${name}`;
    if (place === null) return what;
    return place.cell === null
      ? `${what} (sheet ${place.sheet})`
      : `${what} (sheet ${place.sheet}, cell ${place.cell})`;
  },
  noKroner: "The workbook states neither pay nor kroner, so there are no costs here.",
  rows: {
    staffPayToday: "Pay and pension of today's filled posts (kr.)",
    staff: "Account 6 (konto 6), staff (kr. more than today)",
    measures: "Account 5 (konto 5), measures (kr. more than today)",
    benefits: "Account 5 (konto 5), benefits before budgetgaranti and udligning (kr. more than today)",
    once: "Of this once (kr.)",
    running: "Of this running (kr.)",
    total: "Total (kr. more than today)",
    missingHours: "Hours missing in the whole period, with those owed at the end",
    costPerGapHour: "Kr. for each missing hour that is covered",
    overBudget: "Above the amount for the options (kr.; minus is below)",
    owedHours: "Hours owed at the end of the period",
  },
};
