import { contributionsText } from "./contributions-da.ts";
import { optionsText } from "./options-da.ts";
import type { GapNumbers, NettedGap, PaneText } from "./pane-text.ts";
import { queuesText } from "./queues-da.ts";
import { troubleText } from "./trouble-da.ts";
import { writeNumber } from "./write-number.ts";

const number = (value: number, decimals: number): string =>
  writeNumber(value, decimals, { decimal: ",", thousands: "." });

const errorCount = (count: number): string => `${number(count, 0)} fejl`;
const toCheck = (count: number): string =>
  count === 1 ? "1 ting at se på" : `${number(count, 0)} ting at se på`;

const guidelineTold = ({ guidelineLow: low, guidelineHigh: high }: GapNumbers): string =>
  low === null || high === null
    ? "Efter vejledende sagstal kan det ikke beregnes."
    : `Efter vejledende sagstal: fra ${number(low, 1)} til ${number(high, 1)} årsværk.`;

/** Both with as many decimals as it takes for neither to be shown as nothing. */
const netted = ({ shortage, spare }: NettedGap): string => {
  const decimals = Math.min(shortage, spare) < 0.05 ? 2 : 1;
  return `mangler ${number(shortage, decimals)}, men ${number(spare, decimals)} til overs`;
};

const gapTold = (gap: GapNumbers): string => {
  if (gap.tasks === null) return `Efter opgaverne kan det ikke beregnes. ${guidelineTold(gap)}`;
  const parts = gap.parts === null ? "" : ` (${netted(gap.parts)})`;
  return `Efter opgaverne: ${number(gap.tasks, 1)} årsværk${parts}. ${guidelineTold(gap)}`;
};

const flagCounts = (red: number, amber: number): string => {
  if (red === 0 && amber === 0) return "Ingen røde eller gule advarsler";
  const reds = red === 1 ? "1 rød" : `${number(red, 0)} røde`;
  const ambers = amber === 1 ? "1 gul" : `${number(amber, 0)} gule`;
  if (amber === 0) return red === 1 ? "1 rød advarsel" : `${reds} advarsler`;
  if (red === 0) return amber === 1 ? "1 gul advarsel" : `${ambers} advarsler`;
  return `${reds} ${red === 1 ? "advarsel" : "advarsler"} og ${ambers}`;
};

export const paneText: PaneText = {
  decimalMark: ",",
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
  back: "Tilbage",
  retry: "Prøv igen",
  more: "Mere",
  less: "Mindre",

  problems: {
    count: (errors, others) => {
      if (errors === 0) return toCheck(others);
      return others === 0 ? errorCount(errors) : `${errorCount(errors)} og ${toCheck(others)}`;
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
  groups: "Grupperne hver for sig",
  units: "Teamene hver for sig",
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
    told: gapTold,
    netted,
    flags: flagCounts,
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
    starters: {
      example: {
        label: "Eksemplet",
        hint: "Et kontanthjælpsteam i 2016 med fem scenarier, udfyldt fra ende til anden",
      },
      phones: {
        label: "Telefon, reception og ny lov",
        hint: "Åbningstid time for time, en fælles vagt og samtalerne efter loven i 2026",
      },
      "one-team": { label: "Et lille team", hint: "Få tal, til at se hvordan det virker" },
      template: { label: "Den tomme skabelon", hint: "Til jeres egne tal" },
    },
    ownFile: { label: "Åbn jeres egen fil", hint: "Et regneark (.xlsx), som I har gemt før" },
  },
  noResult: {
    title: "Der kan ikke regnes endnu",
    remedy: "Ret det, der står nedenfor, så kommer svaret.",
  },

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
};
