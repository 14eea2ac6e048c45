import type { NumberMarks } from "../../../core/text/number-marks.ts";
import { commandsText } from "./commands-da.ts";
import { contributionsText } from "./contributions-da.ts";
import { optionsText } from "./options-da.ts";
import type { GapNumbers, NettedGap, PaneText } from "./pane-text.ts";
import { queuesText } from "./queues-da.ts";
import { startersText } from "./starters-da.ts";
import { statesText } from "./states-da.ts";
import { troubleText } from "./trouble-da.ts";
import type { WriteNumber } from "./write-number.ts";

/** As Danish has them by itself. */
export const ownMarks: NumberMarks = { decimal: ",", thousands: "." };

const errorCount = (number: WriteNumber, count: number): string => `${number(count, 0)} fejl`;
const toCheck = (number: WriteNumber, count: number): string =>
  count === 1 ? "1 ting at se på" : `${number(count, 0)} ting at se på`;

const guidelineTold = (
  number: WriteNumber,
  { guidelineLow: low, guidelineHigh: high }: GapNumbers,
): string =>
  low === null || high === null
    ? "Efter vejledende sagstal kan det ikke beregnes."
    : `Efter vejledende sagstal: fra ${number(low, 1)} til ${number(high, 1)} årsværk.`;

/** Both with as many decimals as it takes for neither to be shown as nothing. */
const netted = (number: WriteNumber, { shortage, spare }: NettedGap): string => {
  const decimals = Math.min(shortage, spare) < 0.05 ? 2 : 1;
  return `mangler ${number(shortage, decimals)}, men ${number(spare, decimals)} til overs`;
};

const gapTold = (number: WriteNumber, gap: GapNumbers): string => {
  if (gap.tasks === null) return `Efter opgaverne kan det ikke beregnes. ${guidelineTold(number, gap)}`;
  const parts = gap.parts === null ? "" : ` (${netted(number, gap.parts)})`;
  return `Efter opgaverne: ${number(gap.tasks, 1)} årsværk${parts}. ${guidelineTold(number, gap)}`;
};

const flagCounts = (number: WriteNumber, red: number, amber: number): string => {
  if (red === 0 && amber === 0) return "Ingen røde eller gule advarsler";
  const reds = red === 1 ? "1 rød" : `${number(red, 0)} røde`;
  const ambers = amber === 1 ? "1 gul" : `${number(amber, 0)} gule`;
  if (amber === 0) return red === 1 ? "1 rød advarsel" : `${reds} advarsler`;
  if (red === 0) return amber === 1 ? "1 gul advarsel" : `${ambers} advarsler`;
  return `${reds} ${red === 1 ? "advarsel" : "advarsler"} og ${ambers}`;
};

export const paneText = (number: WriteNumber): PaneText => ({
  months: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  dayMark: ".",
  number,

  pane: "Normering",
  unnamedWorkplace: "Jeres arbejdsplads",
  scenario: "Scenarie",
  saved: "Gemt",
  unsaved: "Ikke gemt",
  save: "Gem",
  otherLanguage: { language: "en", label: "English" },
  moreMenu: {
    label: "Mere",
    report: "Rapport til mødet",
    reportEndsUndo: "Skrives først. Så kan det, du har gjort før, ikke fortrydes.",
    selfTest: "Selvtest",
  },
  commands: commandsText,
  back: "Tilbage",
  retry: "Prøv igen",
  more: "Mere",
  less: "Mindre",

  problems: {
    count: (errors, others) => {
      if (errors === 0) return toCheck(number, others);
      return others === 0
        ? errorCount(number, errors)
        : `${errorCount(number, errors)} og ${toCheck(number, others)}`;
    },
    title: "At se på i regnearket",
    none: "Der er ikke noget at se på.",
    severity: { error: "Fejl", warning: "Se efter", note: "Bemærk" },
    wholeWorkbook: "Hele regnearket",
  },

  answer: {
    title: "Svaret",
    band: (band) => `${band} efter vejledende sagstal`,
    why: "Hvorfor dette tal",
    reasons: "Det hænger på",
  },

  queues: queuesText,
  monthByMonth: {
    title: "Måned for måned",
    none: "Ingen af månederne kan beregnes. Grunden står øverst.",
    showTable: "Vis som tabel",
    showChart: "Vis som diagram",
    chartTitle: "Årsværk, I har, og årsværk, der skal bruges",
    chartDescription: (hasGuideline) =>
      hasGuideline
        ? "En linje for de årsværk, I har, en for dem, opgaverne kræver, og en for dem med egne sager, som holdes op imod båndet for vejledende sagstal. Under det puklen i timer. De samme tal står i tabellen."
        : "En linje for de årsværk, I har, og en for dem, opgaverne kræver. Under det puklen i timer. De samme tal står i tabellen.",
    table: "Månederne som tabel",
    years: "År for år",
    backlogTitle: "Pukkel i timer",
    chooseMonth: "Måned",
    chooseMonthHelp: "Piletasterne skifter måned.",
    available: "I har",
    required: "Opgaverne kræver",
    shortage: "I mangler",
    guideline: "Vejledende sagstal",
    caseCarrying: "Har egne sager",
    why: (month) => `Hvorfor tallet for ${month}`,
  },

  flags: {
    heading: "Advarsler",
    title: (count) => (count === 1 ? "1 advarsel" : `${number(count, 0)} advarsler`),
    ofLevel: {
      red: (count) => (count === 1 ? "1 rød" : `${number(count, 0)} røde`),
      amber: (count) => (count === 1 ? "1 gul" : `${number(count, 0)} gule`),
      note: (count) => `${number(count, 0)} til orientering`,
    },
    none: "Ingen advarsler.",
    notKnown: "Om der er advarsler, kan ikke siges, før svaret kan beregnes.",
    about: "En advarsel siger, hvilken regel eller viden den bygger på. Den er ingen diagnose.",
    why: "Hvorfor",
    source: "Kilde",
    clearedBy: "Det fjerner advarslen",
    cells: "Cellerne bag",
  },

  options: optionsText,

  keyFigures: "Nøgletal",
  whyCost: "Hvorfor dette beløb",
  overview: "Overblik",
  breakEven: {
    show: "Hvor stor skal virkningen være?",
    loading: "Regner.",
    nothing: "Det kunne ikke regnes ud. Prøv igen.",
  },
  standing: {
    title: "Hvem står bag tallene",
    show: "Regn på de aftalte tal alene",
    loading: "Regner.",
    nothing: "Det kunne ikke regnes ud. Prøv igen.",
    leftOut: "Ikke med i den første",
    disputed: (label, own, other) => `${label}: ${own}, modpartens tal ${other}`,
  },
  answered: (answered, questions) => `${answered} af ${questions} er besvaret`,
  groups: "Grupperne hver for sig, i snit af hele perioden",
  units: "Teamene hver for sig, i snit af hele perioden",
  notDone: {
    title: "Det, der ikke bliver gjort",
    show: "Vis opgaverne",
    table: "Opgaver, der venter",
  },

  compare: {
    open: "Sammenlign scenarierne",
    title: "Scenarierne side om side",
    chartTitle: "Forskel i årsværk: til overs minus mangel, i snit af hele perioden",
    tasks: "Efter opgaverne",
    guideline: "Efter vejledende sagstal",
    shortageSide: "mangler",
    spareSide: "til overs",
    told: (gap) => gapTold(number, gap),
    netted: (parts) => netted(number, parts),
    flags: (red, amber) => flagCounts(number, red, amber),
    choose: "Vælg scenariet",
    chosen: "Valgt",
    numbers: "Alle tal",
    marks: { best: "bedst", worst: "værst" },
  },

  contributions: contributionsText,

  explain: {
    title: "Hvorfor dette tal",
    loading: "Finder tallene bag.",
    failed: "Tallene bag kunne ikke hentes. Gå tilbage, og prøv igen.",
    nothing: "Der er ingen forklaring på tallet, for det kan ikke beregnes.",
  },

  loading: "Læser regnearket og regner.",
  calculating: "Regner",
  noModel: {
    title: "Her er ikke noget at regne på endnu",
    body: "Regnearket har ingen af de tabeller, som Normering læser. Begynd med et af disse:",
    newWindow:
      "Eksemplerne og skabelonen åbner i et vindue for sig selv. Dette regneark bliver, som det er, til du vælger andet.",
    starters: startersText,
    examples: "Udfyldte eksempler, hver med et spørgsmål",
    ownFile: { label: "Åbn jeres egen fil", hint: "Et regneark (.xlsx), som I har gemt før" },
    insert: {
      label: "Sæt modellen ind her",
      hint: "Den tomme skabelon kommer ind som ark i dette regneark. Du ser først, hvad der vil ske",
    },
  },
  noResult: {
    title: "Der kan ikke regnes endnu",
    remedy: "Ret det, der står nedenfor, så kommer svaret.",
  },

  states: statesText,
  trouble: troubleText,
  goToCell: (sheet, address) => `Vis celle ${address} på arket ${sheet}`,
  failure: {
    reading: "Noget gik galt, da regnearket blev læst.",
    calculating: "Noget gik galt, mens der blev regnet.",
    writing: "Noget gik galt, da resultatet skulle skrives i arket.",
    showing: "Noget gik galt, da resultatet skulle vises.",
  },
  failureStays: "Jeres tal i arket er der ikke rørt ved.",
  failureRemedy: "Prøv igen. Bliver det ved, så send detaljerne til den, der passer programmet hos jer.",
  details: "Detaljer, uden jeres tal",
  copy: "Kopiér detaljerne",
  copied: "Kopieret.",
  notCopied: "De kunne ikke kopieres. Markér teksten, og kopiér den selv.",
  unwritten: "Noget af resultatet kunne ikke skrives i arket",
  unwrittenResults: {
    happened: "Arket viser ældre resultater end her.",
    stays: "Skrives de, kan det, du har gjort før i arket, ikke fortrydes bagefter.",
    remedy: "Skriv dem, når du er færdig med at rette.",
  },
  writeResults: "Skriv resultatet i arket",
  resultSheets: {
    old: "Resultatarkene er ikke opdateret.",
    update: "Opdatér dem",
    updated: "Resultatarkene er opdateret.",
  },
});
