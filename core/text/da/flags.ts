import type { FlagFacts, FlagText, MonthRun } from "../flag-text.ts";
import { danish, formatMonth, formatNumber } from "../notation.ts";
import { resultText } from "./results.ts";

const { quantity } = resultText;
const month = (value: string): string => formatMonth(value, danish);
const yearOf = (value: string): string => value.slice(0, value.indexOf("-"));
const monthAlone = (value: string): string => month(value).split(" ")[0] ?? "";

const run = ({ from, to }: MonthRun): string => {
  if (from === to) return month(from);
  return yearOf(from) === yearOf(to)
    ? `${monthAlone(from)} til ${month(to)}`
    : `${month(from)} til ${month(to)}`;
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names[names.length - 1] ?? ""}`;

/** "i juni 2026", "fra juni til august 2026", "i 7 måneder fra juni 2026 til marts 2027". */
const when = ({ runs, count }: FlagFacts): string => {
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined) return "i perioden";
  if (runs.length === 1) return first.from === first.to ? `i ${month(first.from)}` : `fra ${run(first)}`;
  if (runs.length <= 3) return `i ${listed(runs.map(run))}`;
  return `i ${count} måneder fra ${month(first.from)} til ${month(last.to)}`;
};

const amount = ({ worstValue, unit }: FlagFacts): string =>
  worstValue === null ? "et antal, der ikke kan beregnes," : quantity(worstValue, unit);
const limit = ({ threshold, unit }: FlagFacts): string =>
  threshold === null ? "" : quantity(threshold, unit);
const times = ({ worstValue }: FlagFacts): string =>
  worstValue === null ? "flere" : `${formatNumber(worstValue, 2, danish)} gange så mange`;
const optionNames = ({ options, subject }: FlagFacts): string =>
  options.length === 0 ? subject : listed(options);

const caseload = (flag: FlagFacts): string =>
  flag.level === "red"
    ? `${flag.subject}: sagerne ligger over DS' vejledende sagstal ${when(flag)}, hvordan de end er sammensat: de kræver op til ${times(flag)} årsværk, som der er med egne sager.`
    : `${flag.subject}: sagerne ligger over det lave vejledende sagstal, det for tidskrævende sager, ${when(flag)}: de kræver op til ${times(flag)} årsværk, som der er med egne sager.`;

const hours48 = (flag: FlagFacts): string => {
  const howMuch = `${flag.subject}: ${amount(flag)} i snit over 4 måneder`;
  if (flag.level === "red") return `48-timers-reglen brydes ${when(flag)} (${howMuch}).`;
  return flag.worstValue !== null && flag.threshold !== null && flag.worstValue > flag.threshold
    ? `48-timers-reglen kan blive brudt ${when(flag)} (${howMuch}).`
    : `Arbejdstiden er tæt på 48-timers-reglen ${when(flag)} (${howMuch}).`;
};

const breathingSpace = (flag: FlagFacts): string => {
  const left = `${flag.subject}: der er ${amount(flag)} tilbage til åndehuller ${when(flag)}`;
  return flag.threshold === null
    ? `${left}. I har ikke sat et mindstemål.`
    : `${left}. Jeres mindstemål er ${limit(flag)}.`;
};

const temporaryWork = (flag: FlagFacts): string => {
  const running = `${optionNames(flag)} giver ekstra arbejde ${when(flag)}, ${amount(flag)} i alt`;
  return flag.threshold === null
    ? `${running}. DS' notat siger: kun i kort tid. I har ikke sat en grænse.`
    : `${running}. DS' notat siger: kun i kort tid. Jeres grænse er ${limit(flag)}.`;
};

export const flagText: FlagText = {
  flags: {
    "working-time-48h": {
      name: "48 timer om ugen",
      statement: hours48,
      clearedBy: "færre overarbejdstimer om ugen, flere til at dele dem, eller en kortere periode",
    },
    "week-55h": {
      name: "Uger på 55 timer eller mere",
      statement: (flag) =>
        `${flag.subject}: uger på op til ${amount(flag).replace(" om ugen", "")} ${when(flag)}.`,
      clearedBy: "færre overarbejdstimer i ugen, eller flere til at dele dem",
    },
    "caseload-guideline": {
      name: "Over vejledende sagstal",
      statement: caseload,
      clearedBy: "flere årsværk med egne sager, eller færre åbne sager",
    },
    "late-work": {
      name: "Over fristen",
      statement: (flag) =>
        flag.threshold === null || flag.threshold === 0
          ? `${flag.subject}: op til ${amount(flag)} er over fristen ${when(flag)}.`
          : `${flag.subject}: op til ${amount(flag)} er over fristen ${when(flag)}. Jeres grænse er ${limit(flag)}.`,
      clearedBy: "flere timer hos dem, der må gøre opgaven, eller en anden rækkefølge",
    },
    "backlog-never": {
      name: "Puklen bliver ikke afviklet",
      statement: ({ subject }) =>
        `${subject}: puklen bliver aldrig væk, hvis de sidste tolv måneder gentager sig.`,
      clearedBy: "flere timer til opgaven om året, end der kommer til",
    },
    "time-off-owed": {
      name: "Afspadsering, der ikke kan gives",
      statement: (flag) =>
        `${flag.subject}: op til ${amount(flag)} afspadsering skal gives ${when(flag)}${flag.threshold === null ? "" : `, og der er plads til ${limit(flag)}`}.`,
      clearedBy: "mindre overarbejde, betaling i stedet for afspadsering, eller en senere afvikling",
    },
    "breathing-space": {
      name: "Åndehuller",
      statement: breathingSpace,
      clearedBy: "de timer til åndehuller, der er taget væk",
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
      statement: (flag) =>
        `${flag.subject}: nye medarbejdere og vikarer har ${amount(flag)} til samtaler om sanktioner ${when(flag)}, og tjeklisten om sikkerhed er ikke bekræftet på alle punkter.`,
      clearedBy:
        "ja til alarm, flugtvej, kursus i konflikter og risikovurdering, eller at andre holder samtalerne",
    },
  },
  source: ({ title, publisher, year, section }) =>
    year === "" ? `${title}, ${section}` : `${title}, ${publisher} ${year}: ${section}`,
  clearedBy: (what) => `Fjernes af ${what}.`,
};
