import type { MethodStandard } from "../../result.ts";
import { withoutBrackets } from "../edition.ts";
import { danish, formatMonth, formatNumber } from "../notation.ts";
import { quantityWriter, type UnitNames } from "../quantity.ts";
import type { AnswerTime, DisagreementNumbers, MissingFigure, PlanTime, ResultText } from "../result-text.ts";
import { moneyText } from "./money.ts";

export const unitNames: UnitNames = {
  hours: { one: "time", many: "timer" },
  "hours-per-post": { one: "time pr. årsværk", many: "timer pr. årsværk" },
  "hours-per-week": { one: "time om ugen", many: "timer om ugen" },
  "hours-per-day": { one: "time om dagen", many: "timer om dagen" },
  "hours-per-case": { one: "time pr. sag", many: "timer pr. sag" },
  "hours-per-unit": { one: "time pr. stk.", many: "timer pr. stk." },
  posts: { one: "årsværk", many: "årsværk" },
  heads: { one: "person", many: "personer" },
  cases: { one: "sag", many: "sager" },
  "cases-per-post": { one: "sag pr. årsværk", many: "sager pr. årsværk" },
  "cases-per-month": { one: "sag om måneden", many: "sager om måneden" },
  pieces: { one: "stk.", many: "stk." },
  "pieces-per-case": { one: "stk. pr. sag", many: "stk. pr. sag" },
  minutes: { one: "minut", many: "minutter" },
  share: { one: "%", many: "%" },
  factor: { one: "", many: "" },
  days: { one: "dag", many: "dage" },
  weeks: { one: "uge", many: "uger" },
  months: { one: "måned", many: "måneder" },
  kroner: { one: "krone", many: "kroner" },
};

const number = (value: number): string => formatNumber(value, 1, danish);
const month = (value: string): string => formatMonth(value, danish);
const range = (low: string, high: string): string => (low === high ? low : `${low} til ${high}`);
const quantity = quantityWriter(danish, unitNames);
const posts = (value: number): string => quantity(value, "posts");
const postsBetween = (least: number, most: number): string => `${range(number(least), number(most))} årsværk`;

const monthCount = (count: number): string =>
  count === 1 ? "1 måned" : `${formatNumber(count, 0, danish)} måneder`;

const period = ({ from, to, months }: PlanTime): string =>
  `${month(from)} til ${month(to)} (${monthCount(months)})`;

/** The time of an answer, as it stands in brackets. */
export const answerTime = (at: AnswerTime): string =>
  at.kind === "scenario-year" ? `driftsår ${at.number}` : `${month(at.from)} til ${month(at.to)}`;

const time = answerTime;

/** The same in a sentence. */
const inTime = (at: AnswerTime): string =>
  at.kind === "scenario-year" ? `i ${time(at)}` : `fra ${time(at)}`;

const postsOrNone = (value: number): string => (/[1-9]/.test(number(value)) ? posts(value) : "ingen");

/** What is left over less what is missing, as the comparison draws it. */
const netted = (gap: number | null): string => {
  if (gap === null) return "";
  if (!/[1-9]/.test(number(gap))) return " Trækkes det fra hinanden, går det lige op.";
  return gap > 0
    ? ` Trækkes det fra hinanden, er forskellen ${posts(gap)} til overs.`
    : ` Trækkes det fra hinanden, er forskellen ${posts(gap)}.`;
};

const leftOverWhere = (staffGroup: string | null): string =>
  staffGroup === null
    ? "i andre måneder eller hos medarbejdere, der ikke må gøre det arbejde, der mangler"
    : `hos ${staffGroup}, i andre måneder eller fordi gruppen ikke må gøre det arbejde, der mangler`;

const standardNames: Readonly<Record<MethodStandard["method"], string>> = {
  tasks: "WISN",
  guideline: "DS' vejledende sagstal",
};
/** The standard behind a method, with its year. */
export const standardName = ({ method, year }: MethodStandard): string =>
  year === "" ? standardNames[method] : `${standardNames[method]} (${withoutBrackets(year)})`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names[names.length - 1] ?? ""}`;

const missingFigure = ({ quantity: name, subject, missing, rule, affects }: MissingFigure): string => {
  const what = subject === "" ? `"${name}"` : `"${name}" for ${subject}`;
  const hanging = affects.filter((affected) => affected !== "" && affected !== subject);
  const consequence =
    hanging.length === 0
      ? "det, der bygger på tallet, kan ikke beregnes"
      : `ikke alle tal for ${listed(hanging)} kan beregnes`;
  if (rule !== null)
    return `Tallet ${what} er ikke kendt fra ${formatMonth(rule.from, danish)} (${rule.title}), så ${consequence}. Skriv en række med jeres egen kilde på arket ${rule.sheet}.`;
  return missing
    ? `Tallet ${what} mangler eller kan ikke læses, så ${consequence}.`
    : `Der er ingen værdi for ${what}, fordi der skal divideres med 0, så ${consequence}.`;
};

const behindDisagreement = (behind: DisagreementNumbers | null): string => {
  if (behind === null) return ".";
  const { needed, guidelineLow, guidelineHigh, casesPerPost, posts: counted } = behind;
  const hours = `opgaverne kræver ${number(needed)} timer pr. sag om året, det vejledende sagstal svarer til ${range(number(guidelineLow), number(guidelineHigh))}, og der er ${number(casesPerPost)} sager pr. årsværk med egne sager`;
  return counted === null
    ? `: ${hours}.`
    : `: ${hours}. De to metoder tæller ikke de samme med: opgaverne ${number(counted.tasks)} årsværk, det vejledende sagstal kun ${number(counted.caseCarrying)} med egne sager.`;
};

const laterYears: ResultText["laterYears"] = (years) => {
  const known = years.flatMap(({ time: at, shortage }) =>
    shortage === null ? [] : [`${postsOrNone(shortage)} ${inTime(at)}`],
  );
  const unknown = years.flatMap(({ time: at, shortage }) => (shortage === null ? [inTime(at)] : []));
  return [
    ...(known.length === 0 ? [] : [`Derefter mangler I ${listed(known)}.`]),
    ...(unknown.length === 0 ? [] : [`Hvor mange I mangler ${listed(unknown)}, kan ikke beregnes.`]),
  ].join(" ");
};

export const resultText: ResultText = {
  money: moneyText,
  notation: danish,
  quantity,
  today: "I dag",
  unnamed: {
    group: (row) => `gruppen i række ${row}`,
    task: (row) => `opgaven i række ${row}`,
    scenario: (row) => `scenariet i række ${row}`,
    row: (row) => `række ${row}`,
  },
  unstated: { group: "medarbejderne", task: "opgaverne", scenario: "scenariet", row: "rækken" },
  rowOfTable: (row) => `Det er række ${row} i tabellen.`,
  notComputable: "kan ikke beregnes",
  never: "aldrig",
  moreThan: (limit) => `over ${limit}`,
  notStated: "ikke oplyst",
  range,
  title: ({ workplace, ...time }) =>
    `${workplace === "" ? "Jeres arbejdsplads" : workplace}: ${period(time)}`,
  period,
  noStart: "Der kan ikke regnes, før I har skrevet den måned, perioden begynder.",
  tasks: {
    shortage: ({ shortage, time: at }) => `I mangler ${posts(shortage)} til opgaverne (${time(at)}).`,
    "shortage-and-spare": ({ shortage, spare, gap, spareIn, time: at }) =>
      `I mangler ${posts(shortage)} til opgaverne (${time(at)}). Samtidig er ${posts(spare)} til overs ${leftOverWhere(spareIn)}.${netted(gap)}`,
    spare: ({ spare, time: at }) => `I har ${posts(spare)} mere, end opgaverne kræver (${time(at)}).`,
    balanced: ({ time: at }) => `I har de årsværk, opgaverne kræver (${time(at)}).`,
    "not-computable": ({ time: at }) =>
      `Hvor mange årsværk I mangler til opgaverne (${time(at)}), kan ikke beregnes.`,
  },
  laterYears,
  wholePeriod: ({ shortage, spare, gap }) =>
    `I snit af hele perioden: mangel ${number(shortage)}, til overs ${number(spare)}, forskel ${posts(gap)}.`,
  guideline: {
    shortage: ({ least, most, standard }) =>
      `Efter ${standardName(standard)} mangler I ${postsBetween(least, most)}.`,
    inside: ({ available, least, most, standard }) =>
      `Efter ${standardName(standard)} kræver sagerne ${postsBetween(least, most)}, og ${number(available)} har egne sager. Det er inden for det vejledende.`,
    surplus: ({ least, most, standard }) =>
      `Efter ${standardName(standard)} har I ${postsBetween(least, most)} mere, end sagerne kræver.`,
    "not-computable": ({ standard }) =>
      `Hvor mange årsværk I mangler efter ${standardName(standard)}, kan ikke beregnes.`,
    "no-standard": () => "Ingen af jeres sagsgrupper har et vejledende sagstal at holde bemandingen op imod.",
  },
  disagreement: {
    better: (hours) =>
      `Efter opgaverne ser det bedre ud end efter det vejledende sagstal, og forskellen er større end jeres grænse${behindDisagreement(hours)}`,
    worse: (hours) =>
      `Efter opgaverne ser det værre ud end efter det vejledende sagstal, og forskellen er større end jeres grænse${behindDisagreement(hours)}`,
  },
  withoutAnswer: (names) =>
    `${names.length === 0 ? "" : `Det gælder ${listed(names)}. `}Grunden står øverst. Tal, der ikke kan beregnes, er udeladt nedenfor.`,
  sections: {
    errors: (count) => `${formatNumber(count, 0, danish)} fejl i regnearket, som skal rettes`,
    answer: "Svaret",
    comparison: (months) => `Scenarierne side om side, gennemsnit af ${monthCount(months)}`,
    tasks: (standard) =>
      standard === null ? "Efter opgaverne, årsværk" : `Efter opgaverne, årsværk: ${standardName(standard)}`,
    guideline: (standard) =>
      standard === null ? "Efter vejledende sagstal" : `Efter ${standardName(standard)}, årsværk`,
    hours: "Timer pr. sag om året",
    strain: "Måneder, pukkel og advarsler",
    against: "Mod i dag og mod ikke at gøre noget",
    people: "Medarbejdernes tid",
    decision: "Beslutning",
    months: (scenario) => `Måned for måned, årsværk: ${scenario}`,
    years: (scenario) => `År for år, årsværk: ${scenario}`,
    staffGroups: (scenario) => `Grupperne hver for sig, årsværk i snit af hele perioden: ${scenario}`,
    units: (scenario) => `Teamene hver for sig, årsværk i snit af hele perioden: ${scenario}`,
    flags: (count) => (count === 1 ? "1 advarsel" : `${formatNumber(count, 0, danish)} advarsler`),
    notDone: "Det, der ikke bliver gjort",
    notDoneHours: "Det, der ikke bliver gjort: timer, der venter, når perioden er gået",
    issues: (count) =>
      count === 1
        ? "1 ting at se på i regnearket"
        : `${formatNumber(count, 0, danish)} ting at se på i regnearket`,
  },
  comparison: {
    availableFte: "Årsværk, der er",
    requiredFteTasks: "Årsværk, opgaverne kræver",
    gapFteTasks: "Forskel i hele perioden (til overs minus mangel)",
    shortageFte: "Mangel i hele perioden",
    spareFte: "Til overs i hele perioden",
    settled: "Forskel i hele perioden, når afspadsering og udskudt arbejde er gjort op",
    availableFteCaseCarrying: "Årsværk med egne sager",
    guidelineNeed: "Årsværk, sagerne kræver",
    guidelineGap: "Forskel efter sagstallet (minus er mangel)",
    casesPerCaseCarryingPost: "Sager pr. årsværk med egne sager",
    hoursNeeded: "Opgaverne kræver",
    hoursGiven: "Bemandingen giver",
    hoursGuideline: "Det vejledende sagstal svarer til",
    worstMonth: "Værste måned",
    worstMonthGap: "Forskel i værste måned",
    worstMonthWithoutHolidays: "Værste måned uden for ferien",
    worstMonthWithoutHolidaysGap: "Forskel i værste måned uden for ferien",
    backlogHours: "Pukkel ved slutningen (timer)",
    waitingMonths: "Længste ventetid til sidst (mdr.)",
    neverReached: "Opgaver, der aldrig nås",
    redFlags: "Røde advarsler",
    amberFlags: "Gule advarsler",
    notes: "Til orientering",
    permanentFte: "Heraf blivende: uden engangsopgaver, vækst i puklen og oplæring",
    temporaryFte: "Heraf midlertidigt",
    gapFromNothing: "Forskel: ændring fra ikke at gøre noget",
    gapFromStart: "Forskel: ændring fra første måned i dag",
    shortageFromNothing: "Mangel: ændring fra ikke at gøre noget",
    backlogFromNothing: "Pukkel: ændring fra ikke at gøre noget (timer)",
    largestCaseload: "Flest sager hos én (i scenarierne efter snittet)",
    smallestCaseload: "Færrest sager hos én (i scenarierne efter snittet)",
    statutoryWaiting: "Lovbundet, der venter til sidst (stk.)",
    otherWaiting: "Andet, der venter til sidst (stk.)",
    droppedByChoice: "Valgt fra i perioden (stk.)",
    backToNormal: "Tilbage til normalt",
    overtimeHours: "Overarbejde i perioden (timer)",
    owedTimeOffHours: "Skyldig afspadsering til sidst (timer)",
    longestWeek: "Længste uge hos nogen (timer)",
    highestAverage: "Højeste snit efter 48-timers-reglen (timer om ugen)",
    citizenFacingShare: "Af arbejdstiden: samtaler med borgere",
    preparationShare: "Af arbejdstiden: forberedelse og opfølgning",
    neededFrom: "Skal virke fra",
    latestDecision: "Besluttes senest",
    neededBecause: "Grunden til den måned",
    leadTime: "Længste tid, før noget virker (mdr.)",
    unagreedOptions: "Aftaler, der ikke er indgået",
  },
  flagsOfBasis: (basis) => `Advarsler: ${basis}`,
  flagCounts: (red, amber) => {
    const told = [
      red === 0 ? "" : `${red} rød${red === 1 ? "" : "e"}`,
      amber === 0 ? "" : `${amber} gul${amber === 1 ? "" : "e"}`,
    ];
    return told.filter((part) => part !== "").join(", ") || "–";
  },
  notWithinPeriod: "ikke i perioden",
  yearGap: (year) => `Forskel i driftsår ${year}`,
  neededBecause: { stated: "skrevet", shortage: "første mangel" },
  yearShortage: (year) => `Mangel i driftsår ${year}`,
  partYearShortage: (from, to) => `Mangel ${month(from)} til ${month(to)}`,
  partYearGap: (from, to) => `Forskel ${month(from)} til ${month(to)}`,
  month: "Måned",
  year: (year) => `Driftsår ${year}`,
  partYear: (year) => `Del af år ${year}`,
  months: {
    availableFte: "I har",
    requiredFteTasks: "Opgaverne kræver",
    gapFteTasks: "Forskel",
    shortageFte: "Mangel",
    spareFte: "Til overs",
    guidelineNeed: "Vejledende sagstal kræver",
    backlogHours: "Pukkel (timer)",
    waitingMonths: "Ventetid (mdr.)",
    neverReached: "Nås aldrig",
  },
  staffGroup: "Gruppe",
  betweenCalls: "Tiden mellem opkald",
  unit: "Team",
  groups: {
    availableFte: "I har",
    requiredFteTasks: "Opgaverne kræver",
    gapFteTasks: "Forskel",
    shortageFte: "Mangel",
    spareFte: "Til overs",
    backlogHours: "Pukkel (timer)",
  },
  task: "Opgave",
  notDone: {
    pieces: "Venter (stk.)",
    hours: "Venter (timer)",
    overduePieces: "Højst over fristen (stk.)",
    overdueHours: "Højst over fristen (timer)",
    waitingMonths: "Ventetid (mdr.)",
    monthsToClear: "Væk efter (mdr.)",
    droppedPieces: "Valgt fra (stk.)",
    droppedHours: "Valgt fra (timer)",
    lostHours: "Uden folk (timer)",
  },
  nothingWaits: "Intet venter, når perioden er gået, og ingen frist er overskredet.",
  noFlags: "Der er ingen.",
  notJudged: (name, subjects) =>
    subjects.length > 2
      ? `"${name}" kan ikke bedømmes for ${subjects.length}, blandt andre ${subjects[0]}: der mangler tal.`
      : `"${name}" kan ikke bedømmes for ${subjects.join(" og ")}: der mangler tal.`,
  aboutFlags: "En advarsel siger, hvilken regel eller viden den bygger på. Den er ingen diagnose.",
  moreMonths: "Hvert scenarie måned for måned, og det, der venter, i stk. og måneder: skriv --months.",
  missingFigure,
  severities: { error: "Fejl", warning: "Se efter", note: "Til orientering" },
  bases: {
    law: "Lov",
    agreement: "Aftale",
    "health-evidence": "Helbredsviden",
    "union-guideline": "Vejledende sagstal",
    queueing: "Ventetid",
    "source-document": "Kortvarighed (DS' notat)",
    "user-limit": "Egne grænser",
    "survey-benchmark": "Sammenligningstal",
  },
  levels: { note: "bemærk", amber: "gul", red: "rød" },
  moreFlags: (count) =>
    count === 1
      ? "Der er 1 advarsel mere, som der ikke er plads til i tabellen. Den står i Normering ved siden af arket."
      : `Der er ${formatNumber(count, 0, danish)} advarsler mere, som der ikke er plads til i tabellen. De står i Normering ved siden af arket.`,
  moreRows: (count) =>
    count === 1 ? "1 række mere i Normering" : `${formatNumber(count, 0, danish)} rækker mere i Normering`,
  writing: {
    "result-table-missing": ({ table }) =>
      `Resultattabellen ${table} er ikke i regnearket, så den del af resultatet er ikke skrevet.`,
    "result-column-missing": ({ table, column }) =>
      `Resultattabellen ${table} har ingen kolonne "${column}", så de tal er ikke skrevet.`,
    "result-rows-too-few": ({ table }) =>
      `Resultattabellen ${table} har for få rækker. De sidste resultater er ikke skrevet; gør tabellen længere.`,
  },
};
