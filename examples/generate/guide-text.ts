import type { Language } from "../../core/text/language.ts";
import type { SheetId } from "../../core/workbook/contract/sheets.ts";

/** A step of filling in: the sheets it is done on, and what to do there. */
export interface GuideStep {
  readonly sheet: Exclude<SheetId, "start">;
  readonly what: string;
}

/** What the sheets say besides the contract: the first sheet, and the messages at the cells. */
export interface GuideText {
  readonly question: string;
  readonly stepsTitle: string;
  readonly steps: readonly GuideStep[];
  readonly coloursTitle: string;
  readonly colours: Readonly<
    Record<"input" | "missing" | "unused", { readonly name: string; readonly what: string }>
  >;
  readonly goodToKnowTitle: string;
  readonly goodToKnow: readonly string[];
  readonly storyTitle: string;
  readonly start: string;
  readonly onThisSheet: string;
  readonly writtenByCalculation: string;
  readonly page: string;
  readonly of: string;
  readonly or: string;
  /** Of all months with their year the one that takes most room. */
  readonly longestMonth: string;
  readonly templateTitle: string;
  /** Headers of the sheet that tells what the kinds of options are. */
  readonly optionKindHeaders: readonly string[];
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
      what: "En række for hver gruppe: besatte stillinger og sygefravær. Derunder den tid, der går til møder, frokost og supervision. Løn kun, hvis I vil se kroner.",
    },
    {
      sheet: "cases",
      what: "En række for hver målgruppe: åbne sager, nye sager om måneden og det vejledende sagstal.",
    },
    {
      sheet: "tasks",
      what: "Hvad sagerne kræver: hvor tit, hvor mange minutter før, under og efter samtalen, og hvem der må gøre det.",
    },
    {
      sheet: "phone",
      what: "Kun hvis I har en telefonvagt eller en reception, der skal være åben: tiderne, opkaldene og hvor hurtigt de skal tages.",
    },
    {
      sheet: "scenarios",
      what: "Giv de løsninger, I vil sammenligne med i dag, et navn. Det kan vente, til I kender tallet for i dag.",
    },
    {
      sheet: "options",
      what: "Skriv, hvad hver løsning består af. Arket Oversigt forklarer arterne, og hvad hver af dem skal have.",
    },
    {
      sheet: "result",
      what: "Her står svaret, når der er regnet: årsværk, der er, og årsværk, opgaverne kræver.",
    },
    { sheet: "flags", what: "Her står advarslerne, hver med den lov, aftale eller viden, den bygger på." },
    {
      sheet: "optionKinds",
      what: "Alt, hvad I kan overveje at gøre, med det, der taler for og imod, og de felter, der skal udfyldes.",
    },
    {
      sheet: "rules",
      what: "Kun hvis en anden regel end loven gælder hos jer, eller når en ny lov er kendt: en række fra den måned, med kilden.",
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
  storyTitle: "Om eksemplet",
  start: "Til Start",
  onThisSheet: "På dette ark:",
  writtenByCalculation:
    "Normering skriver rækkerne, når der er regnet. Er de tomme, er der ikke regnet endnu. Ret i de lyse felter på de andre ark, ikke her.",
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
      what: "One row for each group: filled posts and sickness absence. Below it the time that goes to meetings, lunch and supervision. Pay only if you want to see kroner.",
    },
    {
      sheet: "cases",
      what: "One row for each target group: open cases, new cases a month and the guideline caseload (vejledende sagstal).",
    },
    {
      sheet: "tasks",
      what: "What the cases need: how often, how many minutes before, during and after the talk, and who may do it.",
    },
    {
      sheet: "phone",
      what: "Only if you have a phone duty or a reception that has to be open: its hours, its calls and how soon they are to be answered.",
    },
    {
      sheet: "scenarios",
      what: "Name the solutions that you want to compare with today. It can wait until you know the figure for today.",
    },
    {
      sheet: "options",
      what: "Write what each solution consists of. The sheet Overview explains the kinds, and what each of them needs.",
    },
    {
      sheet: "result",
      what: "The answer, once it is calculated: posts that there are, and posts that the work needs.",
    },
    { sheet: "flags", what: "The flags, each with the law, agreement or knowledge that it rests on." },
    {
      sheet: "optionKinds",
      what: "All that you can consider doing, what speaks for and against it, and the cells to fill in.",
    },
    {
      sheet: "rules",
      what: "Only if another rule than the law holds with you, or once a new law is known: a row from that month on, with its source.",
    },
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
  storyTitle: "About the example",
  start: "To the start",
  onThisSheet: "On this sheet:",
  writtenByCalculation:
    "Normering writes the rows when it has calculated. If they are empty, nothing has been calculated yet. Change the light cells on the other sheets, not these.",
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
  expected: (allowed) => `This should be ${allowed}.`,
};

export const guideTexts: Readonly<Record<Language, GuideText>> = { da: danish, en: english };
