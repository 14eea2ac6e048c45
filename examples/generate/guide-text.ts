import type { Language } from "../../core/text/language.ts";
import type { ExampleStory, PlaceToLook } from "../data/example.ts";

/** What the sheets say besides the contract: the first sheet, and the messages at the cells. */
export interface GuideText {
  readonly question: string;
  readonly stepsTitle: string;
  /** What to do, sheet by sheet, in ten lines. */
  readonly steps: readonly PlaceToLook[];
  readonly referenceTitle: string;
  /** Sheets that are there before anything is filled in. */
  readonly reference: readonly PlaceToLook[];
  readonly coloursTitle: string;
  readonly colours: Readonly<
    Record<"input" | "missing" | "unused", { readonly name: string; readonly what: string }>
  >;
  readonly goodToKnowTitle: string;
  readonly goodToKnow: readonly string[];
  /** Headings of an example's text. */
  readonly storyTitles: Readonly<Record<Exclude<keyof ExampleStory, "title">, string>>;
  readonly start: string;
  readonly onThisSheet: string;
  readonly writtenByCalculation: string;
  /** The results are older than what they follow from; and where an error in a cell hides whether they are. */
  readonly stale: string;
  readonly maybeStale: string;
  /** Stands in the row of a table in which a cell holds an error. */
  readonly changeNotSeen: string;
  readonly page: string;
  readonly of: string;
  readonly or: string;
  /** Of all months with their year the one that takes most room. */
  readonly longestMonth: string;
  readonly templateTitle: string;
  /** Headers of the sheet that tells what the kinds of options are. */
  readonly optionKindHeaders: readonly string[];
  /** Told of a refused value where the list of allowed ones is too long for it. */
  readonly chooseFromList: string;
  /** What a refused value should have been. */
  readonly expected: (allowed: string) => string;
}

const danish: GuideText = {
  question:
    "Hvor mange årsværk kræver opgaverne, hvor mange har I, og hvor går arbejdet ud over dem, der gør det?",
  stepsTitle: "Sådan gør I",
  steps: [
    { sheet: "assumptions", what: "Skriv arbejdspladsens navn og den første måned. Resten kan vente." },
    {
      sheet: "staff",
      what: "En række for hver gruppe: besatte stillinger og sygefravær. Derunder det, tiden går fra til.",
    },
    {
      sheet: "cases",
      what: "En række for hver målgruppe: åbne sager, nye sager om måneden, vejledende sagstal.",
    },
    { sheet: "tasks", what: "Hvad sagerne kræver: hvor tit, hvor mange minutter, og hvem der må gøre det." },
    {
      sheet: "phone",
      what: "Kun hvis en telefonvagt eller reception skal være åben: tider, opkald og svartid.",
    },
    { sheet: "scenarios", what: "Giv de løsninger, I vil sammenligne med i dag, et navn. Det kan vente." },
    { sheet: "options", what: "Skriv, hvad hver løsning består af. Arket Oversigt forklarer dem alle." },
    {
      sheet: "result",
      what: "Læs svaret: årsværk, der er, og årsværk, opgaverne kræver. Se det tegnet i Diagrammer.",
    },
    { sheet: "flags", what: "Læs advarslerne, hver med den lov, aftale eller viden, den bygger på." },
    {
      sheet: "report",
      what: "Udskriv siden til mødet. Arket Kontrol viser, hvordan hovedtallene kommer frem.",
    },
  ],
  referenceTitle: "Til opslag",
  reference: [
    {
      sheet: "rules",
      what: "Kun hvis en anden regel end loven gælder hos jer, eller når en ny lov er kendt.",
    },
    { sheet: "guidelines", what: "Dansk Socialrådgiverforenings vejledende sagstal i to udgaver." },
    { sheet: "sources", what: "Hvor tallene kommer fra." },
  ],
  coloursTitle: "Farverne",
  colours: {
    input: {
      name: "Lyst felt",
      what: "Her skriver I. Hjælpen står ved feltet, når I vælger det, og siger også, hvad en tom celle betyder.",
    },
    missing: { name: "Prikket ramme", what: "Rækken er begyndt, og dette felt mangler." },
    unused: { name: "Gråt felt", what: "Bruges ikke ved den handlemulighed eller opgave, I har valgt." },
  },
  goodToKnowTitle: "Godt at vide",
  goodToKnow: [
    "Skriv på hver række, hvem tallene kommer fra, og om de er oplyst, antaget, aftalt eller omstridt.",
    "Plustegnet over kolonnerne åbner felter til det laveste og højeste tal og til modpartens tal.",
    "Skriv aldrig CPR-numre eller navne på borgere eller ansatte.",
    "Intet forlader jeres computer: der regnes på den.",
    "Jeres egne ark, kolonner, noter og farver bliver stående.",
  ],
  storyTitles: {
    question: "Spørgsmålet",
    proposal: "Det, der sammenlignes",
    answer: "Svaret med eksemplets tal (ret i arkene, og se jeres eget på Resultat)",
    lookAt: "Her står tallene",
    assumed: "Det, der er antaget",
  },
  start: "Til Start",
  onThisSheet: "På dette ark:",
  writtenByCalculation:
    "Normering skriver rækkerne, når der er regnet. Er de tomme, er der ikke regnet endnu. Ret i de lyse felter på de andre ark, ikke her.",
  stale: "Resultaterne her er ældre end tallene på de andre ark. Åbn Normering, så bliver de regnet igen.",
  maybeStale: "Et felt på de andre ark viser en fejl, så arket kan ikke se, om resultaterne her er nye.",
  changeNotSeen: "kan ikke ses",
  page: "Side",
  of: "af",
  or: "eller",
  longestMonth: "september 2026",
  templateTitle: "Normering – skabelon",
  optionKindHeaders: [
    "Handlemulighed",
    "Hvad den gør",
    "Det skal I vide",
    "Skal udfyldes",
    "Kan udfyldes",
    "Forslaget kommer fra",
  ],
  chooseFromList: "Vælg fra listen, der åbner ved feltet.",
  expected: (allowed) => `Her skal stå ${allowed}.`,
};

const english: GuideText = {
  question:
    "How many full-time posts does the work need, how many are there, and where does the work wear on those who do it?",
  stepsTitle: "What to do",
  steps: [
    { sheet: "assumptions", what: "Write the name of the workplace and the first month. The rest can wait." },
    {
      sheet: "staff",
      what: "One row for each group: filled posts and sickness absence. Below it what time is spent on.",
    },
    {
      sheet: "cases",
      what: "One row for each target group: open cases, new cases a month, guideline caseload.",
    },
    { sheet: "tasks", what: "What the cases need: how often, how many minutes, and who may do it." },
    {
      sheet: "phone",
      what: "Only if a phone duty or reception has to be open: hours, calls, time to answer.",
    },
    { sheet: "scenarios", what: "Name the solutions that you want to compare with today. It can wait." },
    { sheet: "options", what: "Write what each solution consists of. The sheet Overview explains them all." },
    {
      sheet: "result",
      what: "Read the answer: posts there are, and posts the tasks require. Charts shows it drawn.",
    },
    { sheet: "flags", what: "Read the flags, each with the law, agreement or knowledge that it rests on." },
    {
      sheet: "report",
      what: "Print the page for the meeting. Control shows where the headline figures come from.",
    },
  ],
  referenceTitle: "To look things up",
  reference: [
    { sheet: "rules", what: "Only if another rule than the law holds with you, or once a new law is known." },
    {
      sheet: "guidelines",
      what: "The guideline caseloads of the Danish Association of Social Workers in two editions.",
    },
    { sheet: "sources", what: "Where the figures come from." },
  ],
  coloursTitle: "The colours",
  colours: {
    input: {
      name: "Light cell",
      what: "You write here. The help stands beside the cell when you choose it, and says what an empty cell means.",
    },
    missing: { name: "Dotted frame", what: "The row has been begun, and this cell is missing." },
    unused: { name: "Grey cell", what: "Not used by the option or task that you have chosen." },
  },
  goodToKnowTitle: "Good to know",
  goodToKnow: [
    "Write on each row who the figures come from, and whether they are given, assumed, agreed or disputed.",
    "The plus sign above the columns opens cells for the lowest and highest figure and for the other side's figure.",
    "Never write civil registration numbers (CPR), or names of citizens or staff.",
    "Nothing leaves your computer: the calculation is made on it.",
    "Your own sheets, columns, notes and colours stay as they are.",
  ],
  storyTitles: {
    question: "The question",
    proposal: "What is compared",
    answer: "The answer with the example's numbers (change them, and see your own on Result)",
    lookAt: "Where the figures stand",
    assumed: "What is assumed",
  },
  start: "To the start",
  onThisSheet: "On this sheet:",
  writtenByCalculation:
    "Normering writes the rows when it has calculated. If they are empty, nothing has been calculated yet. Change the light cells on the other sheets, not these.",
  stale:
    "The results here are older than the figures on the other sheets. Open Normering to have them calculated again.",
  maybeStale:
    "A cell on the other sheets shows an error, so the sheet cannot see whether the results here are up to date.",
  changeNotSeen: "cannot be seen",
  page: "Page",
  of: "of",
  or: "or",
  longestMonth: "September 2026",
  templateTitle: "Normering – template",
  optionKindHeaders: [
    "Option",
    "What it does",
    "What to know",
    "Has to be filled in",
    "Can be filled in",
    "Proposed by",
  ],
  chooseFromList: "Choose from the list that opens at the cell.",
  expected: (allowed) => `This should be ${allowed}.`,
};

export const guideTexts: Readonly<Record<Language, GuideText>> = { da: danish, en: english };
