import { danish, formatNumber } from "../notation.ts";
import type { OverviewText, ToldPosts } from "../overview-text.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names[names.length - 1] ?? ""}`;
const unknown = "kan ikke beregnes";
const sentence = (parts: readonly string[]): string => {
  const words = parts.filter((part) => part !== "").join(", ");
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

const state = (of: Parameters<OverviewText["doingNothing"]>[0]): string => {
  const late = of.late === 0 ? "ingen opgaver over fristen" : `${of.late} opgaver over fristen`;
  return listed([
    `pukkel ${of.backlog ?? unknown}`,
    `skyldig afspadsering ${of.timeOff ?? unknown}`,
    of.late === 1 ? "1 opgave over fristen" : late,
  ]);
};

const otherPosts = ({ onLeave, onLoan, vacant, inRamp }: ToldPosts): string =>
  sentence([
    onLeave === null ? "" : `${onLeave} på orlov uden vikar`,
    onLoan === null ? "" : `${onLoan} lånt ud`,
    vacant === null ? "" : `${vacant} ledige`,
    inRamp === null ? "" : `i snit ${inRamp} under oplæring`,
  ]);

/** People are told as whole ones. */
const people = (count: number): string => formatNumber(count, 0, danish);

export const overviewText: OverviewText = {
  sections: {
    gap: "Forskellen i snit af hele perioden",
    cases: "Sager",
    work: "Det, der ikke bliver gjort",
    people: "Medarbejdere",
    posts: "Stillinger: betalt og besat",
    time: "Arbejdstiden",
    balances: "Det, I begynder med",
    decisions: "Beslutning",
  },
  labels: {
    permanent: "Blivende del af forskellen",
    temporary: "Midlertidig del af forskellen",
    doingNothing: "Hvis der ikke bliver gjort noget",
    fromNothing: "Ændring fra ikke at gøre noget",
    fromStart: "Ændring fra første måned i dag",
    casesPerPost: "Sager pr. årsværk med egne sager",
    largestCaseload: "Flest sager hos én",
    smallestCaseload: "Færrest sager hos én",
    hoursGiven: "Timer pr. sag om året, som bemandingen giver",
    statutoryWaiting: "Lovbundet, der venter ved slutningen",
    otherWaiting: "Andet, der venter ved slutningen",
    overdue: "Over fristen, når det er værst",
    dropped: "Valgt fra i perioden",
    longestWeek: "Længste planlagte uge",
    highestAverage: "Højeste snit efter 48-timers-reglen",
    overtime: "Overarbejde i perioden",
    staffPerLeader: "Medarbejdere pr. leder",
    allPosts: "Alle stillinger",
    citizenFacing: "Samtaler med borgere",
    preparation: "Forberedelse og opfølgning",
    openingTimeOff: "Skyldig afspadsering ved begyndelsen",
    openingBacklog: "Pukkel ved begyndelsen",
    closingTimeOff: "Skyldig afspadsering ved slutningen",
    backToNormal: "Tilbage til normalt",
    latestDecision: "Besluttes senest",
    med: "Forelægges MED-udvalget",
    disputed: "Tal, parterne ikke er enige om",
  },
  none: "ingen",
  permanent:
    "Uden engangsopgaver, vækst i puklen, oplæring og mentorer. Det er den del, ansættelser skal dække. Minus er årsværk, der mangler.",
  permanentInScenario:
    "Uden engangsopgaver, vækst i puklen, oplæring og mentorer. Timer fra midlertidige tiltag er talt med. Minus er årsværk, der mangler.",
  temporary: "Engangsopgaver, vækst i puklen, oplæring og mentorer. Det er den del, der går over.",
  doingNothing: (nothing, here) =>
    here === null
      ? `Ved slutningen: ${state(nothing)}.`
      : `Ved slutningen: ${state(nothing)}. I dette scenarie: ${state(here)}.`,
  fromNothing: "Snittet af perioden mod samme snit i dag. Plus er bedre.",
  fromStart:
    "Snittet af perioden mod den første måned i dag, altså før det, der kommer af sig selv. Plus er bedre.",
  against: (today) => (today === null ? "I dag kan tallet ikke beregnes." : `I dag: ${today}.`),
  scaledCaseload: "Regnet fra i dag i samme forhold som snittet; fordelingen i scenariet kender ingen.",
  statedCaseload: "Som oplyst i dag.",
  spread: {
    label: (staffGroup) => `${staffGroup}: over det vejledende sagstal`,
    above: (above, workers) => `${people(above)} af ${people(workers)} ansatte`,
    note: ({ aboveLowEnd, casesShare, scaled }) => {
      const cases = casesShare === null ? "" : `De har ${casesShare} af de ansattes sager. `;
      const low = `${people(aboveLowEnd)} har flere sager end det laveste vejledende tal, som gælder tidskrævende sager.`;
      return scaled ? `${cases}${low} Regnet fra i dag i samme forhold som snittet.` : `${cases}${low}`;
    },
    noGuideline: "Der er ikke et vejledende sagstal for alle teamets sager, eller et tal mangler.",
  },
  needed: (hours) =>
    hours === null ? "Hvad opgaverne kræver, kan ikke beregnes." : `Opgaverne kræver ${hours}.`,
  tasks: (most, others) => {
    const named = most.map(({ task, amount }) => `${task} (${amount})`);
    return sentence(others === 0 ? [listed(named)] : [`${named.join(", ")} og ${others} til`]);
  },
  weekOf: (staffGroup, month) =>
    month === null ? `${staffGroup}, efter kontrakten.` : `${staffGroup}, første gang i ${month}.`,
  averageOf: (staffGroup, from, to) =>
    from === null || to === null
      ? `${staffGroup}.`
      : `${staffGroup}, ${from} til ${to}, hvis det er de samme, der tager det hele.`,
  noExtraWork: "Ingen arbejder mere end deres uge.",
  leaders: (leaders) => (leaders === null ? "" : `${leaders} ledere.`),
  posts: (filled, established) => `${filled} besat af ${established}`,
  otherPosts,
  published: {
    citizenFacing: (source) =>
      `I jobcentrene var det omkring en fjerdedel i 2014, også med virksomheder (${source}).`,
    preparation: (source) =>
      `I jobcentrene var det omkring en tredjedel i 2014 (${source}). Her er alt før og efter talt med.`,
  },
  backlogAge: (months) => (months === null ? "Alderen er ikke oplyst." : `Den ældste er ${months}.`),
  notWithinPeriod: "ikke i perioden",
  backToNormal:
    "Når alle midlertidige tiltag er holdt op, afspadsering er givet tilbage, og puklen ikke er større, end I kan leve med.",
  latest: ({ neededFrom, isStated, option, lead, laterMed, tooLate }) => {
    const need = isStated
      ? `Handlemulighederne skal virke fra ${neededFrom}`
      : `Der mangler første gang nogen i ${neededFrom}`;
    const time = option === null ? "" : `, og ${option} tager ${lead ?? "et ukendt antal måneder"}`;
    const med = laterMed === null ? "" : ` MED-udvalget får det først ${laterMed}.`;
    const late = tooLate.length === 0 ? "" : ` Som det står, virker ${listed(tooLate)} for sent.`;
    return `${need}${time}.${med}${late}`;
  },
  noNeed: "Der mangler ingen i perioden.",
  noOptions: "Scenariet har ingen handlemuligheder.",
  med: (decision) =>
    decision === null ? "Der er ingen dato for beslutningen." : `Det besluttes ${decision}.`,
  noMed: "ingen dato",
  consent: (option) => `Aftale: ${option}`,
  consentState: { agreed: "indgået", "not-agreed": "ikke indgået" },
  consentBy: (by, date) => sentence([by ?? "", date ?? ""]),
  funding: (name) => `Penge: ${name}`,
  fundingEnds: (month) => `til ${month}`,
  fundingWithoutEnd: "ingen slutdato",
  fundingLapse: (gap, without, month) =>
    `I ${month} er forskellen ${gap ?? unknown}, og uden de stillinger, pengene betaler, ${without ?? unknown}.`,
  fundingPosts: (posts) => (posts === null ? "" : `De betaler ${posts}.`),
  disputedInputs: (count) => (count === 1 ? "1 tal" : `${count} tal`),
  disputed: "Forskellen med den anden parts tal kan regnes for sig.",
  standing: {
    title: (scenario) => `Svaret efter hvem der står bag tallene: ${scenario}`,
    explanation:
      "Tre udgaver af samme regnestykke. Den første regner kun med de opgaver, hvor alle tal er oplyst eller aftalt; medarbejdere og handlemuligheder er, som de står. Den sidste bruger den anden parts tal, hvor der står et. Tallene er for samme tid som svaret øverst.",
    rows: {
      agreed: "Kun oplyste og aftalte tal",
      "as-entered": "Som tallene står",
      "other-side": "Med den anden parts tal",
    },
    agreed: (kept, all, hours) => {
      if (kept === 0)
        return "Ingen opgaver hviler kun på oplyste og aftalte tal, så der er intet at regne på.";
      const tasks = all === 1 ? "opgave" : "opgaver";
      const resting = `${kept} af ${all} ${tasks} hviler kun på oplyste og aftalte tal.`;
      if (kept === all) return resting;
      return hours.leftOut === null || hours.all === null
        ? `${resting} Resten af arbejdet er ikke talt med, og hvor mange timer det er, kan ikke beregnes. Tallet siger altså ikke, om I er nok til det hele.`
        : `${resting} ${hours.leftOut} af ${hours.all} timers arbejde er ikke talt med. Tallet siger altså ikke, om I er nok til det hele.`;
    },
    asEntered: "Alle opgaver med de tal, der står i regnearket.",
    otherSide: (numbers) => {
      if (numbers === 0) return "Den anden part har ingen andre tal.";
      return numbers === 1 ? "1 tal er den anden parts." : `${numbers} tal er den anden parts.`;
    },
    cell: (sheet, cell, column) => `${sheet}, celle ${cell}: ${column}`,
    notStated: "ikke oplyst",
    more: (count) => `og ${count} til`,
  },
  unagreed: (options) =>
    options.length === 1
      ? `${listed(options)} hviler på en aftale, der ikke er indgået.`
      : `${listed(options)} hviler på aftaler, der ikke er indgået.`,
};
