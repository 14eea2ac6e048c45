import type { SafetyMeasure } from "../../plan.ts";
import { lawfulAveragingMonths } from "../../rules/working-time.ts";
import { withoutBrackets } from "../edition.ts";
import type { FlagFacts, FlagText } from "../flag-text.ts";
import { danish, formatDay, formatNumber } from "../notation.ts";
import { consentMissing } from "./flag-agreements.ts";
import { flagBundleText } from "./flag-bundles.ts";
import { amount, limit, listed, optionNames, quantity, span, when } from "./flag-words.ts";
import { optionFlagTexts } from "./option-flags.ts";

/** "17 timer (52 stk.)" for work that is counted. */
const amountOfWork = (flag: FlagFacts): string => {
  const pieces = flag.details?.pieces ?? null;
  return pieces === null ? amount(flag) : `${amount(flag)} (${quantity(pieces, "pieces")})`;
};
/** Nothing where no post carries cases. */
const inWorstMonth = ({ worstValue }: FlagFacts): string =>
  worstValue === null
    ? ""
    : ` I den værste måned kræver de ${formatNumber(worstValue, 2, danish)} gange så mange årsværk, som der er med egne sager.`;
const guidelineOf = ({ details }: FlagFacts): string =>
  details?.editions === undefined || details.editions.length === 0
    ? ""
    : ` (${listed(details.editions.map(withoutBrackets))})`;

/** Where it is stated how the cases lie on the people. */
const peopleAbove = ({ details, level }: FlagFacts): string => {
  const { workers, workersAbove } = details ?? {};
  if (workers === undefined || workersAbove === undefined) return "";
  const [above, all] = [workersAbove, workers].map((count) => formatNumber(count, 0, danish));
  return ` ${above} af ${all} ansatte har flere sager end det ${level === "red" ? "højeste" : "laveste"} tal.`;
};

const caseload = (flag: FlagFacts): string => {
  const reckoned =
    flag.level === "red" ? "også når der regnes lavest" : "når alle sager regnes som tidskrævende";
  return `${flag.subject}: sagerne ligger over DS' vejledende sagstal${guidelineOf(flag)} ${when(flag)}, ${reckoned}.${inWorstMonth(flag)}${peopleAbove(flag)}`;
};

const averaged = ({ details }: FlagFacts): string => {
  const [first] = details?.averagedMonths ?? [];
  const last = details?.averagedMonths?.at(-1);
  return first === undefined || last === undefined ? "" : `, ${span({ from: first, to: last })}`;
};

const averagedOver = ({ details }: FlagFacts): string => {
  const count = details?.averagedMonths?.length ?? lawfulAveragingMonths;
  const months = count === 1 ? "1 måned" : `${count} måneder`;
  return details?.averagingSource === undefined ? months : `${months} efter ${details.averagingSource}`;
};

const hours48 = (flag: FlagFacts): string => {
  const howMuch = `${flag.subject}: ${amount(flag)} i snit over ${averagedOver(flag)}${averaged(flag)}`;
  if (flag.level === "red") return `48-timers-reglen brydes ${when(flag)} (${howMuch}).`;
  return flag.worstValue !== null && flag.worstValue > 48
    ? `48-timers-reglen bliver brudt ${when(flag)}, hvis de samme personer er med i det hele (${howMuch}).`
    : `Arbejdstiden er tæt på 48-timers-reglen ${when(flag)} (${howMuch}).`;
};

const longWeeks = (flag: FlagFacts): string => {
  const { weeks, weeksLimit } = flag.details ?? {};
  const longest = `${flag.subject}: uger på op til ${amount(flag)} ${when(flag)}`;
  const told = weeks === undefined ? longest : `${longest}, ${quantity(weeks, "weeks")} i alt`;
  if (weeksLimit === undefined) return `${told}.`;
  return weeksLimit === null
    ? `${told}. I har ikke sat en grænse for antallet af uger.`
    : `${told}. Jeres grænse er ${quantity(weeksLimit, "weeks")}.`;
};

const lateWork = (flag: FlagFacts): string => {
  const late = `${flag.subject}: op til ${amountOfWork(flag)} er over fristen ${when(flag)}`;
  if (flag.details?.statutory === true) return `${late}. Opgaven er lovbunden.`;
  return flag.threshold === null || flag.threshold === 0
    ? `${late}.`
    : `${late}. Jeres grænse er ${limit(flag)}.`;
};

const backlogNever = (flag: FlagFacts): string => {
  const missing = flag.details?.missingHoursAYear;
  const never = `${flag.subject}: puklen bliver aldrig væk, hvis de sidste tolv måneder gentager sig. Den når op på ${amountOfWork(flag)}`;
  return missing === undefined ? `${never}.` : `${never}. Der mangler ${quantity(missing, "hours")} om året.`;
};

const phoneQueue = (flag: FlagFacts): string => {
  const { subject, worstValue, threshold } = flag;
  if (worstValue === null || threshold === null) return `${subject}: køen vokser hele tiden ${when(flag)}.`;
  const calls = formatNumber(worstValue, 1, danish);
  const people = formatNumber(threshold, Number.isInteger(threshold) ? 0 : 1, danish);
  return `${subject}: køen vokser, så længe der er åbent, ${when(flag)}. Opkaldene svarer til ${calls} samtaler ad gangen, og der sidder ${people} på vagten.`;
};

const unstaffed = (flag: FlagFacts): string =>
  `${flag.subject}: op til ${amount(flag)} om måneden er der ingen til at tage vagten, ${when(flag)}.`;

const timeOff = (flag: FlagFacts): string => {
  if (flag.details?.paidOut === true)
    return `${flag.subject}: op til ${amount(flag)} afspadsering bliver udbetalt ${when(flag)}, fordi den ikke kan holdes i tide.`;
  const due = `${flag.subject}: op til ${amount(flag)} afspadsering skal gives ${when(flag)}`;
  return flag.threshold === null ? `${due}.` : `${due}, og der er plads til ${limit(flag)}.`;
};

const breathingSpace = (flag: FlagFacts): string => {
  const before = flag.details?.hoursBefore;
  const left = `${flag.subject}: der er ${amount(flag)} tilbage til åndehuller ${when(flag)}`;
  const told = before === undefined ? left : `${left}, mod ${quantity(before, "hours-per-week")} i dag`;
  return flag.threshold === null
    ? `${told}. I har ikke sat et mindstemål.`
    : `${told}. Jeres mindstemål er ${limit(flag)}.`;
};

const temporaryWork = (flag: FlagFacts): string => {
  const names = optionNames(flag);
  const source = "DS' notat siger: kun i kort tid.";
  return flag.threshold === null
    ? `${names}: ekstra arbejde ${when(flag)}, ${amount(flag)} i alt. ${source} I har ikke sat en grænse.`
    : `${names}: ekstra arbejde i ${amount(flag)} i alt. ${source} Jeres grænse er ${limit(flag)}, og den er overskredet ${when(flag)}.`;
};

const safetyNames: Readonly<Record<SafetyMeasure, string>> = {
  alarm: "alarm",
  "escape-route": "flugtvej",
  "conflict-course": "kursus i konflikter",
  "risk-assessment": "risikovurdering",
};
const safety = (measures: readonly SafetyMeasure[]): string =>
  listed(measures.map((measure) => safetyNames[measure]));

const sanctionTalks = (flag: FlagFacts): string => {
  const { missingSafety = [], unansweredSafety = [] } = flag.details ?? {};
  const talks = `${flag.subject}: nye medarbejdere og vikarer bruger op til ${amount(flag)} om måneden på samtaler om sanktioner ${when(flag)}`;
  if (missingSafety.length === 0 && unansweredSafety.length === 0)
    return `${talks}, og tjeklisten om sikkerhed er ikke bekræftet på alle punkter.`;
  if (missingSafety.length === 0)
    return `${talks}, og tjeklisten er ikke besvaret om ${safety(unansweredSafety)}.`;
  return unansweredSafety.length === 0
    ? `${talks}, og tjeklisten siger nej til ${safety(missingSafety)}.`
    : `${talks}, tjeklisten siger nej til ${safety(missingSafety)} og er ikke besvaret om ${safety(unansweredSafety)}.`;
};

const answeredBy = ({ details }: FlagFacts): string => {
  const { answeredBy: by = null, answeredOn: on = null } = details ?? {};
  const parts = [by ?? "", on === null ? "" : formatDay(on, danish)].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};

/** What months cannot show is asked about on the checklist. */
const notSecured =
  (what: string) =>
  (flag: FlagFacts): string => {
    const extra = `${flag.subject}: der arbejdes mere end ugens timer ${when(flag)} (${optionNames(flag)})`;
    return flag.details?.answer === "no"
      ? `${extra}, og tjeklisten siger nej til, at ${what}${answeredBy(flag)}.`
      : `${extra}, og ingen har svaret på tjeklisten, om ${what}.`;
  };

const medDate = (flag: FlagFacts): string => {
  const { medDate: med = null, decisionDate: decision = null } = flag.details ?? {};
  const day = (date: string): string => formatDay(date, danish);
  if (med === null)
    return decision === null
      ? `${flag.subject}: der er ingen dato for, hvornår konsekvenserne kommer for MED-udvalget.`
      : `${flag.subject}: det besluttes ${day(decision)}, og der er ingen dato for, hvornår konsekvenserne kommer for MED-udvalget.`;
  return flag.level === "red"
    ? `${flag.subject}: ${optionNames(flag)} begynder, før konsekvenserne kommer for MED-udvalget ${day(med)}.`
    : `${flag.subject}: det besluttes ${decision === null ? "" : day(decision)}, ${amount(flag)} før konsekvenserne kommer for MED-udvalget ${day(med)}.`;
};

const overBudget = (flag: FlagFacts): string =>
  `${flag.subject}: handlemulighederne koster ${amount(flag)} i hele perioden.${flag.threshold === null ? "" : ` Der er skrevet ${limit(flag)} til dem.`}`;

export const flagText: FlagText = {
  when,
  inScenarios: (scenarios) =>
    scenarios
      .map(({ names, differing }) => (differing === "" ? listed(names) : `${listed(names)}: ${differing}`))
      .join("; "),
  everyScenario: "i alle scenarier",
  flags: {
    "working-time-48h": {
      name: "48 timer om ugen",
      statement: hours48,
      clearedBy: "færre overarbejdstimer om ugen, flere til at dele dem, eller en kortere periode",
    },
    "plus-time-42h": {
      name: "Plustid over 42 timer",
      statement: (flag) =>
        `${flag.subject}: plustid på ${amount(flag)} ${when(flag)}. Aftalen siger højst 42 timer om ugen.`,
      clearedBy: "en plustidsaftale på højst 42 timer om ugen",
    },
    "week-55h": {
      name: "Uger på 55 timer eller mere",
      statement: longWeeks,
      clearedBy: "færre overarbejdstimer i ugen, eller flere til at dele dem",
    },
    "caseload-guideline": {
      name: "Over vejledende sagstal",
      statement: caseload,
      clearedBy: "flere årsværk med egne sager, eller færre åbne sager",
    },
    "late-work": {
      name: "Over fristen",
      statement: lateWork,
      clearedBy: "flere timer hos dem, der må gøre opgaven, eller en anden rækkefølge",
    },
    "backlog-never": {
      name: "Puklen bliver ikke afviklet",
      statement: backlogNever,
      clearedBy: "flere timer til opgaven om året, end der kommer til",
    },
    "unstable-queue": {
      name: "Flere opkald, end der er folk til",
      statement: phoneQueue,
      clearedBy: "flere på vagten ad gangen, flere åbne timer, eller kortere samtaler",
    },
    "unstaffed-duty": {
      name: "Vagt, der ikke er folk til",
      statement: unstaffed,
      clearedBy: "flere timer hos dem, der må sidde på vagten, eller en kortere vagt",
    },
    "time-off-owed": {
      name: "Afspadsering, der ikke kan gives",
      statement: timeOff,
      clearedBy: "mindre overarbejde, betaling i stedet for afspadsering, eller en senere afvikling",
    },
    "breathing-space": {
      name: "Åndehuller",
      statement: breathingSpace,
      clearedBy: "at åndehullerne får deres timer tilbage",
    },
    "temporary-extra-work": {
      name: "Midlertidigt ekstra arbejde",
      statement: temporaryWork,
      clearedBy: "at tiltaget holder op",
    },
    "two-temporary-measures": {
      name: "Flere midlertidige tiltag på en gang",
      statement: (flag) =>
        `${flag.subject}: ${flag.worstValue === null ? "flere" : formatNumber(flag.worstValue, 0, danish)} midlertidige tiltag på samme tid ${when(flag)}: ${listed(flag.options)}.`,
      clearedBy: "at tiltagene afløser hinanden",
    },
    "new-staff-sanction-talks": {
      name: "Nye i samtaler om sanktioner",
      statement: sanctionTalks,
      clearedBy:
        "ja til alarm, flugtvej, kursus i konflikter og risikovurdering, eller at andre holder samtalerne",
    },
    "daily-rest-11h": {
      name: "11 timers hvile i døgnet",
      statement: notSecured("der er 11 timers hvile i hvert døgn"),
      clearedBy: "et ja på tjeklisten fra en, der har set vagterne, eller at det ekstra arbejde holder op",
    },
    "weekly-day-off": {
      name: "Ugentligt fridøgn",
      statement: notSecured("der er et fridøgn hver uge"),
      clearedBy: "et ja på tjeklisten fra en, der har set vagterne, eller at det ekstra arbejde holder op",
    },
    "med-date": {
      name: "MED-udvalget først",
      statement: medDate,
      clearedBy:
        "en dato for MED-udvalget, der ligger før beslutningen og før den første handlemulighed begynder",
    },
    "consent-missing": {
      name: "Aftale, der ikke er på plads",
      statement: consentMissing,
      clearedBy:
        "at aftalen bliver indgået, før handlemuligheden begynder, og at det står ved den, hvem der har skrevet under, og hvornår; eller at den slås fra",
    },
    ...optionFlagTexts,
    "over-budget": {
      name: "Over beløbet",
      statement: overBudget,
      clearedBy: "færre eller billigere handlemuligheder, eller et større beløb til dem",
    },
  },
  bundles: flagBundleText,
  source: ({ title, publisher, year, section }) =>
    year === "" ? `${title}: ${section}` : `${title} (${publisher}, ${year}): ${section}`,
  sourceLine: (source) => `Kilde: ${source}`,
  clearedBy: (what) => `Det fjerner advarslen: ${what}.`,
};
