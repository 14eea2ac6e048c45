import type { NumberForm } from "../../methods/form.ts";
import type { Found } from "../../methods/problem.ts";
import type { MethodText } from "../method-text.ts";

const found: Readonly<Record<Found, string>> = {
  text: "tekst",
  "true-or-false": "sandt eller falsk",
  list: "en liste",
  object: "et objekt",
  number: "et tal",
};

const names = (list: readonly string[], word: string): string =>
  list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} ${word} ${list[list.length - 1]}`;

/** Tal står, som de skrives i JSON. */
const range = ({ from, above, to, below, whole }: NumberForm): string => {
  const lower = above === true ? `over ${from}` : `fra ${from}`;
  const upper = below === true ? `under ${to}` : `${above === true ? "højst" : "til"} ${to}`;
  const joined = above === true || below === true ? `${lower} og ${upper}` : `${lower} ${upper}`;
  return `${whole === true ? "et helt tal" : "et tal"} ${joined}`;
};

const field = (path: string): string => (path === "" ? "Det, der er sendt," : `Feltet "${path}"`);
const inside = (path: string): string => (path === "" ? "Der" : `I "${path}"`);

const answers: MethodText["answers"] = {
  "available-time": "arbejdstid til rådighed for et årsværk",
  wisn: "årsværk efter WHO's WISN",
  "weighted-caseload": "årsværk efter vægtede sager",
  "erlang-b": "andel af opkald, der bliver afvist uden kø",
  "erlang-c": "ventetid og serviceniveau med kø",
  "erlang-a": "det samme, når nogen lægger på",
  "servers-for": "hvor mange der skal til for et mål",
  "offered-for": "hvor stor en belastning der kan tages",
  "check-figures": "om trykte tal følger af deres inddata",
};

export const methodText: MethodText = {
  answers,
  usage: (methods) => `Sådan bruges kommandoen:

  npm run -s method -- METODE < inddata.json [--lang da|en]

Den læser et JSON-dokument og skriver et. Metoderne er:

${methods.map((name) => `  ${name.padEnd(19)}${answers[name]}`).join("\n")}

  --lang da|en       sprog i beskeder: dansk eller engelsk
  --help             vis dette

Felter, formler og eksempler står i docs/methods.md.
`,
  usageProblem: {
    "no-method": () => "Der skal stå navnet på en metode.",
    "unknown-method": ({ found: name }) => `Metoden "${name}" findes ikke.`,
    "several-methods": ({ found: listed }) =>
      `Der kan kun regnes med en metode ad gangen, og der står ${names(listed, "og")}.`,
    "unknown-option": ({ option }) => `Kommandoen kender ikke "${option}".`,
    "missing-value": ({ option }) => `Efter ${option} skal der stå en værdi.`,
    "unknown-language": ({ found: language }) => `Sproget "${language}" findes ikke. Skriv da eller en.`,
  },
  unread: {
    none: () => "Der er ingen inddata. Send et JSON-dokument ind, som i < inddata.json.",
    empty: () => "Inddata er tomme. Der skal være et JSON-dokument.",
    "too-long": () => "Inddata fylder mere, end en metode kan bruge.",
    "not-json": ({ reason }) =>
      `Inddata er ikke JSON (${reason}). Tal skrives med punktum, og navne på felter i anførselstegn.`,
  },
  problem: {
    "not-an-object": ({ field: path }) =>
      `${field(path)} skal være et objekt med felter, og det er det ikke.`,
    "not-a-list": ({ field: path, found: what }) =>
      `${field(path)} skal være en liste, og der står ${found[what]}.`,
    "not-a-name": ({ field: path, found: what }) =>
      `${field(path)} skal være tekst, og der står ${found[what]}.`,
    "not-a-number": ({ field: path, found: what, form }) =>
      `${field(path)} skal være ${range(form)}, og der står ${found[what]}.`,
    "out-of-range": ({ field: path, found: value, form }) =>
      `${field(path)} skal være ${range(form)}, og der står ${value}.`,
    missing: ({ field: path }) => `${field(path)} mangler.`,
    "unknown-field": ({ field: path, known }) =>
      `${field(path)} hører ikke til metoden. Felterne er ${names(known, "og")}.`,
    "none-of": ({ field: path, choices }) =>
      `${inside(path)} mangler et af felterne ${names(choices, "og")}.`,
    "several-of": ({ field: path, given }) =>
      `${inside(path)} må kun stå et af felterne ${names(given, "og")}; nu er der ${given.length}.`,
    needs: ({ field: path, needed }) => `${field(path)} kan kun bruges sammen med feltet "${needed}".`,
    "days-away": ({ days, away }) =>
      `Fraværet er ${away} dage, og der er kun ${days} dage i alt. "publicHolidays", "annualLeave", "sickLeave" og "otherLeave" må tilsammen højst være "days".`,
    "longer-than-a-year": ({ hours }) =>
      `"days" gange "hoursPerDay" er ${hours} timer, og et år har højst 8784.`,
    "no-time-left": ({ share }) =>
      `De fælles fradrag i "categoryAllowanceShares" og "categoryAllowanceHours" er tilsammen ${share} af arbejdstiden. De skal være under 1.`,
    "out-of-reach": ({ servers }) => `Målet kan ikke nås, heller ikke med ${servers} på arbejde.`,
    "endless-line": ({ calls }) =>
      `Køen bliver længere end ${calls} opkald: belastningen "offeredErlangs" er så stor mod "servers" og tålmodigheden "patienceSeconds" så lang, at køen i praksis er ustabil.`,
    "no-such-figure": ({ field: path, known }) =>
      `${field(path)} er ikke et tal, som metoden giver. Tallene er ${names(known, "og")}.`,
    "not-a-figure": ({ field: path }) =>
      `${field(path)} skal være et tal, eller et tal som tekst med punktum og uden mellemrum, som "0.66".`,
    "unknown-method": ({ field: path, known }) => `${field(path)} skal være en af ${names(known, "og")}.`,
  },
  more: (count) => `Og ${count} til.`,
  unexpected: (reason) => `Der er ikke noget resultat, fordi programmet har en fejl (${reason}).`,
};
