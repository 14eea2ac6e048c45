import type { ContractText } from "../contract-text.ts";
import { inputTablesText } from "./input-tables.ts";
import { resultTablesText } from "./result-tables.ts";
import { settingsTablesText } from "./settings-tables.ts";

export const contractText: ContractText = {
  sheets: {
    start: { name: "Start", purpose: "Hvad regnearket svarer på, og hvor I begynder." },
    assumptions: {
      name: "Forudsætninger",
      purpose:
        "Det, der gælder for hele arbejdspladsen: periode, sagstal, jeres egne grænser, tjekliste, ferie, lukkedage og midlertidige penge.",
    },
    staff: {
      name: "Medarbejdere",
      purpose: "Hvem der er, hvor meget tid de har, hvad der går fra, og hvad et årsværk koster.",
    },
    cases: {
      name: "Sager",
      purpose: "Hvor mange sager I har, hvor mange der kommer, og hvor længe de varer.",
    },
    tasks: {
      name: "Opgaver",
      purpose: "Hvad sagerne kræver: hvor tit, hvor mange minutter, og hvem der må gøre det.",
    },
    phone: {
      name: "Telefon",
      purpose:
        "Telefonvagt og reception: hvornår der er åbent, hvor mange der ringer, og hvor mange der så skal sidde der.",
    },
    options: {
      name: "Handlemuligheder",
      purpose:
        "Det, I overvejer at gøre: flere ansatte, vikarer, plustid, it, færre møder, opgaver, der venter.",
    },
    scenarios: { name: "Scenarier", purpose: "De løsninger, I vil sammenligne med i dag." },
    result: {
      name: "Resultat",
      purpose: "Årsværk, der er, og årsværk, der skal bruges. Arket skrives af beregningen.",
    },
    charts: {
      name: "Diagrammer",
      purpose:
        "Resultaterne som tegninger, med tallene bag dem til højre. Arket følger selv med arket Resultat.",
    },
    flags: {
      name: "Advarsler",
      purpose:
        "Hvor arbejdet går ud over dem, der gør det, og på hvilket grundlag. Arket skrives af beregningen.",
    },
    control: {
      name: "Kontrol",
      purpose:
        "Regner hovedtallene efter med almindelige formler over jeres tal. Det, formlerne ikke kan regne, er mærket som tal fra Normering.",
    },
    report: {
      name: "Rapport",
      purpose:
        "Svaret på en side eller to, til mødet. Arket skrives af beregningen; der er intet at udfylde.",
    },
    optionKinds: {
      name: "Oversigt",
      purpose:
        "Hvad I kan overveje at gøre, hvad det gør, og hvilke felter der skal udfyldes på arket Handlemuligheder.",
    },
    rules: {
      name: "Regler",
      purpose:
        "Regler, der gælder fra en måned: samtaler, deltidsansattes overarbejde og refusion. Det, I skriver her, går forud for loven, som beregningen kender den.",
    },
    guidelines: {
      name: "Sagstal",
      purpose: "Dansk Socialrådgiverforenings vejledende sagstal, en række for hver målgruppe og udgave.",
    },
    sources: { name: "Kilder", purpose: "Hvor tallene kommer fra." },
  },
  units: {
    hours: "timer",
    "hours-per-post": "timer pr. årsværk",
    "hours-per-week": "timer om ugen",
    "hours-per-day": "timer om dagen",
    "hours-per-case": "timer pr. sag",
    "hours-per-unit": "timer pr. stk.",
    posts: "årsværk",
    heads: "personer",
    cases: "sager",
    "cases-per-post": "sager pr. årsværk",
    "cases-per-month": "sager om måneden",
    pieces: "antal",
    "pieces-per-case": "antal pr. sag",
    minutes: "min.",
    share: "%",
    factor: "faktor",
    days: "dage",
    weeks: "uger",
    months: "måneder",
    kroner: "kr.",
  },
  yes: "ja",
  no: "nej",
  statuses: { given: "oplyst", assumed: "antaget", agreed: "aftalt", disputed: "omstridt" },
  provenance: {
    suppliedBy: {
      header: "Oplyst af",
      help: 'Hvem tallene kommer fra: en funktion eller et system, fx "lederen" eller "Jobindsats". Skriv ikke CPR-numre.',
    },
    status: {
      header: "Status",
      help: "Hvordan tallene står mellem parterne: oplyst, antaget, aftalt eller omstridt.",
      choices: { given: "oplyst", assumed: "antaget", agreed: "aftalt", disputed: "omstridt" },
    },
  },
  estimates: {
    low: (header) => `${header} – laveste`,
    likely: (header) => `${header} – mest sandsynlig`,
    high: (header) => `${header} – højeste`,
    otherSide: (header) => `${header} – modpartens tal`,
  },
  estimateHelp: {
    low: "Det laveste tal, I kan forestille jer.",
    likely: "Det mest sandsynlige tal.",
    high: "Det højeste tal, I kan forestille jer.",
    otherSide: "Det tal, modparten regner med.",
  },
  settingsColumns: {
    label: { header: "Forudsætning", help: "Navnet på forudsætningen. Lad det stå: rækken findes ved det." },
    value: { header: "Værdi", help: "Jeres tal eller svar." },
    unit: { header: "Enhed", help: "Hvad tallet tælles i." },
    date: { header: "Dato", help: "Den dag, der blev svaret." },
  },
  settingsEstimates: {
    low: "Laveste",
    likely: "Mest sandsynlig",
    high: "Højeste",
    otherSide: "Modpartens tal",
  },
  inputTables: inputTablesText,
  settingsTables: settingsTablesText,
  resultTables: resultTablesText,
  formulaNames: {
    "open-cases": { own: ["sager", "åbne sager"], of: (caseGroup) => caseGroup },
    "new-cases": { own: ["nye sager"], of: (caseGroup) => `nye ${caseGroup}` },
    "closed-cases": { own: ["afsluttede sager"], of: (caseGroup) => `afsluttede ${caseGroup}` },
  },
  allowed: {
    text: "tekst",
    number: ({ minimum, maximum, whole, unit }) => {
      const kind = whole ? "et helt tal" : "et tal";
      const counted = unit === "" ? kind : `${kind} (${unit})`;
      if (minimum !== null && maximum !== null) return `${counted} fra ${minimum} til ${maximum}`;
      if (minimum !== null) return `${counted}, mindst ${minimum}`;
      return maximum === null ? counted : `${counted}, højst ${maximum}`;
    },
    share: (minimum, maximum) => `en procent fra ${minimum} til ${maximum}`,
    month: "en måned, fx oktober 2016 eller 2016-10",
    date: "en dato, fx 1. marts 2016",
    time: "et klokkeslæt fra 0:00 til 24:00, fx 9:30",
    yesNo: "ja eller nej",
    choice: (choices) => `et af disse: ${choices.join("; ")}`,
    reference: (table) => `et navn fra tabellen "${table}"`,
    references: (table) => `et eller flere navne fra tabellen "${table}" med semikolon imellem`,
    formula: "et regnestykke med jeres egne sagsgrupper",
  },
  empty: {
    required: "Skal udfyldes, når rækken bruges.",
    optional: "Kan stå tom.",
    byDefault: (value) => `Tom celle: ${value}.`,
  },
};
