import type { QueueNeed, QueueText, ToldInterval } from "../queue-text.ts";

const listed = (names: readonly string[]): string => {
  const [last = "", ...earlier] = [...names].reverse();
  return earlier.length === 0 ? last : `${earlier.reverse().join(", ")} og ${last}`;
};

const seconds = (count: number): string => (count === 1 ? "1 sekund" : `${count} sekunder`);
const minutes = (count: number): string => (count === 1 ? "1 minut" : `${count} minutter`);

/** From ten minutes on, seconds tell nothing. */
const longWait = 600;

const duration = (wait: number): string => {
  const whole = Math.round(wait);
  if (whole === 0) return wait === 0 ? "0 sekunder" : "under 1 sekund";
  if (whole < 60) return seconds(whole);
  if (whole >= longWait) return minutes(Math.round(wait / 60));
  const rest = whole % 60;
  return rest === 0 ? minutes(whole / 60) : `${minutes(Math.floor(whole / 60))} og ${seconds(rest)}`;
};

const shortDuration = (wait: number): string => {
  const whole = Math.round(wait);
  if (whole === 0) return wait === 0 ? "0 sek." : "under 1 sek.";
  if (whole < 60) return `${whole} sek.`;
  if (whole >= longWait) return `${Math.round(wait / 60)} min.`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} min.` : `${Math.floor(whole / 60)} min. ${rest} sek.`;
};

const told = ({ time, calls, positions, answered, wait, within, today }: ToldInterval): string => {
  const parts = [
    calls === null ? null : `${calls} opkald om dagen.`,
    positions === null ? null : `${positions} ved telefonen.`,
    answered === null || within === null ? null : `${answered} bliver taget inden for ${within}.`,
    today === null ? null : `I dag er det ${today}.`,
    wait === null ? null : `Et opkald venter i snit ${wait}.`,
  ];
  return `Kl. ${time}: ${parts.filter((part) => part !== null).join(" ")}`;
};

const needNames: Readonly<Record<QueueNeed, string>> = {
  hours: "åbningstid",
  calls: "opkald",
  handling: "tid pr. opkald",
  staffing: "pladser eller et mål",
};

export const queueText: QueueText = {
  title: "Telefon og reception",
  duration,
  shortDuration,
  time: (from, until) => `${from}–${until}`,
  allDay: "hele åbningstiden",
  onDays: (time, days) => `${time} (${days} om ugen)`,
  shared: (duties) => `${listed(duties)} deles om en fælles vagt.`,
  months: (from, to) => (from === to ? from : `${from} til ${to}`),
  answered: (level, { within }) => `${level} af opkaldene bliver taget inden for ${within}.`,
  held: (target, isMet) =>
    isMet ? `Målet på ${target} er nået.` : `Målet er ${target}, og det er ikke nået.`,
  waits: (wait) => `Et opkald venter i gennemsnit ${wait}.`,
  unstaffed: (hours, ofHours) =>
    `Der er ikke folk til hele vagten: i gennemsnit ${hours} af ${ofHours} er der ingen til.`,
  answeredIfStaffed: (level, { within }) =>
    `Sad der nogen på alle pladserne, blev ${level} af opkaldene taget inden for ${within}. Det gør der ikke, og så er det færre.`,
  unstable: (times) =>
    times.length === 0
      ? "Der kommer flere opkald, end dem ved telefonen kan nå at tage. Køen vokser, så længe der er åbent."
      : `Kl. ${listed(times)} kommer der flere opkald, end dem ved telefonen kan nå at tage. Køen vokser, så længe der er åbent.`,
  unstableFor: (times) =>
    times.length === 0
      ? "Så er der ingen ventetid at regne ud: den bliver længere og længere."
      : "For hele dagen er der derfor ingen ventetid at regne ud.",
  unknown:
    "Hvor længe borgerne venter, kan ikke regnes ud, for et tal, det bygger på, mangler eller kan ikke bruges. Det står på listen over fejl.",
  lacking: (needs, sheet) =>
    `Hvor længe borgerne venter, kan ikke regnes ud: der mangler ${listed(needs.map((need) => needNames[need]))}${sheet === null ? "" : ` på arket ${sheet}`}.`,
  partOfAPerson: (positions, whole) =>
    `Der er ${positions} pladser, så en del af tiden sidder der kun ${whole}, og da kommer der flere opkald, end de kan nå. Derfor kan det ikke regnes ud, hvor længe borgerne venter. Skriv et helt antal pladser.`,
  closedCalls: (vanished, otherChannel) => {
    if (vanished !== null && otherChannel !== null)
      return `Af opkaldene i de lukkede timer kommer ${vanished} om ugen slet ikke, og ${otherChannel} kommer som brev eller mail.`;
    if (otherChannel !== null)
      return `Af opkaldene i de lukkede timer kommer ${otherChannel} om ugen som brev eller mail.`;
    return vanished === null ? "" : `Af opkaldene i de lukkede timer kommer ${vanished} om ugen slet ikke.`;
  },
  today: (value) => `I dag: ${value}`,
  todayApart: (levels) =>
    `I dag hver for sig: ${levels.map(([duty, level]) => `${duty} ${level}`).join(", ")}.`,
  labels: {
    serviceLevel: "Opkald taget i tide",
    averageWaitSeconds: "Ventetid i gennemsnit",
    positions: "Ved telefonen på samme tid",
    openingHoursPerWeek: "Åbent",
    callsPerWeek: "Opkald om ugen",
    vanishedCallsPerWeek: "Opkald om ugen, der ikke kommer",
    otherChannelCallsPerWeek: "Opkald om ugen, der kommer som brev eller mail",
    staffedHoursPerWeek: "Timer ved telefonen",
    handlingHoursPerWeek: "Heraf med opkald",
    unstaffedHoursPerWeek: "Heraf uden folk",
    reusedHoursPerWeek: "Heraf til andre opgaver mellem opkald",
  },
  answeredWithin: (within) => `Opkald taget inden for ${within}`,
  heads: {
    time: "Klokken",
    calls: "Opkald om dagen",
    positions: "Ved telefonen",
    answered: "Taget i tide",
    wait: "Ventetid i snit",
    busy: "Optaget af opkald",
    today: "I dag taget i tide",
  },
  whyTitle: ({ label, duty, time, scenario, month }) =>
    time === null
      ? `Hvad det er regnet ud af: ${label}, ${duty}: ${scenario}, ${month}`
      : `Hvad det er regnet ud af: ${label}, ${duty} kl. ${time}: ${scenario}, ${month}`,
  compared: {
    answered: (duty) => `${duty}: taget i tide`,
    wait: (duty) => `${duty}: ventetid i snit`,
  },
  queueGrows: "køen vokser",
  tooFewPeople: "ikke folk nok",
  chartTitle: (within) => `Opkald taget inden for ${within}, time for time`,
  target: (share) => `mål ${share}`,
  told,
  toldUnstable: (time, positions) =>
    positions === null
      ? `Kl. ${time}: Der kommer flere opkald, end der kan tages. Køen vokser, så længe der er åbent.`
      : `Kl. ${time}: Der kommer flere opkald, end ${positions} ved telefonen kan nå at tage. Køen vokser, så længe der er åbent.`,
  toldUnknown: (time) => `Kl. ${time}: Hvor længe borgerne venter, kan ikke regnes ud.`,
};
