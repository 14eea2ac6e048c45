import type { MissingOf } from "../../result/money.ts";
import { investmentStudies } from "../../sources.ts";
import type { MoneyText, ToldFunding, ToldInvestment } from "../money-text.ts";
import { danish, formatMonth } from "../notation.ts";
import { sourceIn } from "../source-in.ts";

const month = (value: string): string => formatMonth(value, danish);

const funding = ({ name, granted, to, lapse }: ToldFunding): string => {
  const grant =
    granted === null
      ? `${name}: hvor meget der er bevilget, kan ikke beregnes.`
      : `${name}: ${granted} kr. i perioden.`;
  if (to === null) return `${grant} Der er ikke skrevet, hvornår bevillingen slutter.`;
  if (lapse === null) return `${grant} Bevillingen slutter med ${month(to)}.`;
  if (lapse.gap === null || lapse.gapWithout === null)
    return `${grant} Bevillingen slutter med ${month(to)}. Hvad der så mangler, kan ikke beregnes.`;
  return `${grant} Bevillingen slutter med ${month(to)}. I ${month(lapse.month)} er forskellen ${lapse.gap} årsværk, og ${lapse.gapWithout} årsværk, hvis de bevilgede stillinger er væk.`;
};

const sums: Readonly<Record<MissingOf, string>> = {
  cost: "udgiften",
  pay: "lønnen i dag",
  benefits: "ydelserne",
};

const paidBack = (from: ToldInvestment["paidBackFrom"]): string => {
  if (from === null) return "Hvornår scenariet er tjent hjem, kan ikke beregnes.";
  return from === "not-within-period"
    ? "Scenariet er ikke tjent hjem inden for perioden."
    : `Scenariet er tjent hjem fra ${month(from)}.`;
};

const lacking = (missing: readonly string[]): readonly string[] =>
  missing.length === 0 ? [] : [`Der mangler: ${missing.join("; ")}.`];

const presentValue = ({ rate, presentValue: value, isLoss }: ToldInvestment): string => {
  if (rate === null) return "Uden en rente kan scenariets værdi i dag ikke beregnes.";
  if (value === null) return "Scenariets værdi i dag kan ikke beregnes.";
  return isLoss
    ? `Med ${rate} i rente om året koster scenariet ${value} kr. mere, end det sparer, regnet i kroner i dag.`
    : `Med ${rate} i rente om året sparer scenariet ${value} kr. mere, end det koster, regnet i kroner i dag.`;
};

const savedBy = ({ kroner, isLoss }: ToldInvestment["savedByYear"][number], year: number): string => {
  if (kroner === null) return `Hvad der er sparet, når driftsår ${year} er gået, kan ikke beregnes.`;
  return isLoss
    ? `Når driftsår ${year} er gået, har det kostet ${kroner} kr. mere, end det har sparet.`
    : `Når driftsår ${year} er gået, har det sparet ${kroner} kr. mere, end det har kostet.`;
};

const studies = investmentStudies
  .map((id) => sourceIn(id, "da"))
  .map(({ title, publisher, year }) => `${title} (${publisher}, ${year})`);

export const moneyText: MoneyText = {
  title: "Penge",
  accounts: {
    staff: "Konto 6, personale",
    measures: "Konto 5, indsatser",
    benefits: "Konto 5, ydelser",
  },
  allAccounts: "I alt",
  account: "Konto",
  once: "Én gang",
  running: "Løbende",
  total: "I alt",
  today: "I dag",
  basis: "Kroner for hele perioden i forhold til i dag. Det, der spares, har minus foran.",
  cost: (cost) => {
    if (cost === null)
      return "Hvad handlemulighederne koster i alt, kan ikke beregnes. Nedenfor står, hvad der mangler.";
    if (cost.sign === "nothing") return "Handlemulighederne koster ingen kroner.";
    return cost.sign === "more"
      ? `Handlemulighederne koster ${cost.total} kr. i perioden: ${cost.once} kr. én gang og ${cost.running} kr. løbende.`
      : `Handlemulighederne sparer ${cost.total} kr. i perioden. Én gang: ${cost.once} kr. Løbende: ${cost.running} kr.`;
  },
  costsNothing: "Scenariet har ingen handlemuligheder, der er slået til.",
  option: "Hvad hver handlemulighed koster (kr.)",
  ofNoOption: "Flere handlemuligheder sammen",
  benefits: ({ weeks, weeksToday, gross, refund, municipal, municipalToday }) => {
    const onBenefit =
      weeks === null || weeksToday === null
        ? "Hvor mange uger borgerne er på ydelse, kan ikke beregnes."
        : `Borgerne er på ydelse i ${weeks} uger i perioden, lagt sammen, mod ${weeksToday} i dag.`;
    return gross === null || refund === null || municipal === null || municipalToday === null
      ? `${onBenefit} Hvad ydelserne koster, kan ikke beregnes.`
      : `${onBenefit} Ydelserne koster ${gross} kr., heraf betaler staten ${refund} kr. Kommunens andel er ${municipal} kr. mod ${municipalToday} kr. i dag, før budgetgaranti og udligning.`;
  },
  investment: {
    title: "Scenariet som investering",
    told: (told) => [
      presentValue(told),
      paidBack(told.paidBackFrom),
      ...told.savedByYear.map((saved, year) => savedBy(saved, year + 1)),
      ...lacking(told.missing),
      "Regnet med alt, hvad scenariets handlemuligheder koster og sparer, og hvad ydelserne bliver billigere, før budgetgaranti og udligning og med den virkning, I selv har skrevet.",
    ],
    studies: "Undersøgelser af lavere sagstal",
    study: studies,
  },
  breakEven: {
    effect: (share) =>
      `Det går lige op, hvis sagerne bliver ${share} kortere, når sagstallet er nede. Er virkningen mindre, koster det mere, end det sparer.`,
    "always-pays": "Det koster ikke mere, end det sparer, heller ikke hvis sagerne slet ikke bliver kortere.",
    "never-pays": "Det koster mere, end det sparer i perioden, uanset hvor meget kortere sagerne bliver.",
    "not-computable": (missing) => ["Det kan ikke regnes ud.", ...lacking(missing)].join(" "),
  },
  gapHour: ({ today, here, hours, kroner }) =>
    `I hele perioden mangler der ${here} timer mod ${today} i dag, altså ${hours} færre. Det er ${kroner} kr. for hver time. Timer, der skyldes ved periodens slutning, er regnet med som manglende.`,
  noGapHour: ({ today, here }) =>
    `I hele perioden mangler der ${here} timer mod ${today} i dag. Der bliver altså ikke dækket så meget som en time, og så er der ingen pris pr. time. Timer, der skyldes ved periodens slutning, er regnet med som manglende.`,
  noHourCovered: "ingen timer dækkes",
  owed: (hours) =>
    `Ved periodens slutning skyldes ${hours} timer i afspadsering, flyttede timer eller udskudt arbejde. De koster ingen kroner, men timerne mangler senere.`,
  budget: ({ budget, over, isOver }) =>
    isOver
      ? `Der er skrevet ${budget} kr. til handlemulighederne. De koster ${over} kr. mere.`
      : `Der er skrevet ${budget} kr. til handlemulighederne. Der er ${over} kr. tilbage.`,
  budgetUnknown: (budget) =>
    budget === null
      ? "Beløbet til handlemulighederne kan ikke læses."
      : `Der er skrevet ${budget} kr. til handlemulighederne. Om de holder sig inden for det, kan ikke beregnes.`,
  funding,
  hourly: "Hvad en time til opgaver koster (kr.)",
  hourCosts: {
    ordinary: "Almindelig time",
    overtimeFirst: "Betalt overarbejde, dagens første timer",
    overtimeAbove: "Betalt overarbejde, timer derover",
    timeOffFirst: "Afspadsering, dagens første timer",
    timeOffAbove: "Afspadsering, timer derover",
  },
  netHours: "Timer til opgaver i et årsværk om året",
  hourCost: (kroner, toOrdinary) => `${kroner} (${toOrdinary} gange)`,
  hourBasis:
    "En almindelig time bærer ferie, fravær, møder og pension med sig, og det gør en times overarbejde ikke. Derfor kan overarbejde med tillæg være billigere pr. time til opgaver. Afspadsering koster ingen kroner; tallet er lønnen for de timer, der gives fri.",
  monthly: "Måned for måned (kr.)",
  missing: (count) => (count === 1 ? "Der mangler 1 tal" : `Der mangler ${count} tal`),
  missingNumber: (quantity, name, of) => {
    const what = name === "" ? quantity : `${name}: ${quantity}`;
    return `${what} (mangler i ${of.map((sum) => sums[sum]).join(", ")})`;
  },
  missingHere: (quantity, name, place) => {
    const what = name === "" ? quantity : `${quantity} for ${name}`;
    if (place === null) return what;
    return place.cell === null
      ? `${what} (arket ${place.sheet})`
      : `${what} (arket ${place.sheet}, celle ${place.cell})`;
  },
  noKroner: "Der er hverken skrevet løn eller kroner i arbejdsbogen, så her er ingen udgifter.",
  rows: {
    staffPayToday: "Løn og pension til besatte stillinger i dag (kr.)",
    staff: "Konto 6, personale (kr. mere end i dag)",
    measures: "Konto 5, indsatser (kr. mere end i dag)",
    benefits: "Konto 5, ydelser før budgetgaranti og udligning (kr. mere end i dag)",
    once: "Heraf én gang (kr.)",
    running: "Heraf løbende (kr.)",
    total: "I alt (kr. mere end i dag)",
    missingHours: "Manglende timer i hele perioden, med dem, der skyldes til sidst",
    costPerGapHour: "Kr. pr. manglende time, der dækkes",
    overBudget: "Over beløbet til handlemulighederne (kr.; minus er under)",
    owedHours: "Timer, der skyldes ved periodens slutning",
  },
};
