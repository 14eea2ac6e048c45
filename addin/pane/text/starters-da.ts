import type { StartersText } from "./starters-text.ts";

/** The hints are the questions of the examples, word for word. */
export const startersText: StartersText = {
  example: {
    label: "Kontanthjælp 2016",
    hint: "I foråret 2016 kommer kontanthjælpsloftet, 225-timersreglen og den udvidede integrationsydelse. Alle sager skal gennemgås inden 1. oktober, og derefter bliver opgaverne ved med at komme. Har teamet timer nok, og hvad hjælper?",
  },
  "med-budget": {
    label: "Budget 2027 i MED-udvalget",
    hint: "Budgettet for 2027 giver sygedagpenge og jobafklaring 14 rådgiverstillinger mod 16 nu. Hvad betyder det for arbejdet, og hvad skal der til?",
  },
  slagelse: {
    label: "Slagelses prøvehandlinger 2019",
    hint: "Slagelse Kommune vil prøve tre ting på sygedagpenge og jobafklaring: stoppe indsatsmøderne, lade den samme sagsbehandler følge borgeren, og lade 10-15 medarbejdere træne den jobrettede samtale. Hvor meget tid frigør det, og hvor meget koster det at komme i gang?",
  },
  laerkevej: {
    label: "Lærkevej 2017: seks samtaler på en formiddag",
    hint: "På Jobcenter Lærkevej har en sagsbehandler 180-220 borgere. Seks er indkaldt til en formiddag, 25 minutter hver, og der må først bruges tid på forberedelse, når borgeren er tjekket ind. Hvad kan nås på den tid, og hvad kan ikke?",
  },
  koebenhavn: {
    label: "København 2017: 225 sager",
    hint: "I de 18 forslag fra august 2017 står, at en sagsbehandler har op til 225 personsager og bruger op imod 75 procent af tiden på alt andet end borgerne. Hænger de to tal sammen, og hvad ville forslagene betyde?",
  },
  "lower-caseload": {
    label: "Lavere sagstal som investering",
    hint: "Ti sagsbehandlere har 1.000 aktivitetsparate borgere, 100 til hver. Kan det betale sig at ansætte ti mere, så sagstallet bliver omkring 50?",
  },
  phones: {
    label: "Telefon, reception og ny lov",
    hint: "Et jobcenter fra november 2025 til december 2026. Hovednummeret er talt op time for time, receptionen er åben til kl. 17 om torsdagen, og fire team har hver sin telefon. Hvad betyder kortere telefontid og en fælles telefonvagt, når loven samtidig bliver ændret 1. februar og 1. juli 2026?",
  },
  "one-team": {
    label: "Et lille team",
    hint: "Et sygedagpengeteam har 7 stillinger og 330 sager. Hvor mange årsværk kræver opgaverne, og hvor mange er der?",
  },
  template: { label: "Den tomme skabelon", hint: "Til jeres egne tal" },
};
