import type { GuideText } from "../guide-text.ts";

export const guideText: GuideText = {
  title: "Regnearket, ark for ark",
  opening: [
    "Her står, hvad hver celle i regnearket er til, hvad der kan stå i den, og hvad der regnes med, når den er tom. Engelske navne står ved siden af; et regneark kan have dem i stedet. (English names stand beside the Danish ones; a workbook may use either.)",
    "Siden er lavet ud fra den aftale om tabeller og kolonner, som beregningen selv læser efter, så den passer altid med den udgave, I har.",
  ],
  firstTitle: "Det første, I skriver",
  first: [
    "**Forudsætninger**: arbejdspladsens navn og den første måned.",
    "**Medarbejdere**: en række med gruppens navn, besatte stillinger og sygefravær.",
    "**Sager**: en række med sagsgruppens navn, åbne sager og nye sager om måneden; varighed, hvis I kender den.",
    "**Opgaver**: to eller tre rækker med opgavens navn, hvor tit den kommer, og minutter.",
  ],
  rulesTitle: "Sådan læses regnearket",
  rules: [
    "Tabeller findes ved deres navn, kolonner ved deres overskrift. I kan flytte kolonner, sætte jeres egne ind, sortere, filtrere og skjule, uden at noget går galt.",
    "En tom række er ingen fejl. En række, der er halvt udfyldt, får besked om, hvad der mangler.",
    "Tal skrives med komma: 2,5. Skrives 2.5, gør et dansk Excel det til den 2. maj; så siger beregningen til. Procenter skrives med tegn: 12 %.",
    "Måneder kan skrives som oktober 2016, 2016-10 eller som en dato.",
    "Navne fra andre tabeller, fx en gruppe eller en sagsgruppe, skal staves ens; store og små bogstaver og mellemrum er lige meget.",
    "Skriv ikke CPR-numre. En celle, der ligner et CPR-nummer, læses ikke.",
    "Hver række ender med Oplyst af og Status (oplyst, antaget, aftalt, omstridt), så alle kan se, hvor tallet kommer fra, og hvordan det står mellem parterne.",
    "Yderst til højre i tabellerne er der skjulte kolonner til det laveste, det mest sandsynlige og det højeste tal og til modpartens tal.",
  ],
  sheetsTitle: "Arkene",
  sheet: "Ark",
  column: "Kolonne",
  english: "English",
  allowed: "Her kan stå",
  whenEmpty: "Tom celle",
  help: "Forklaring",
  mustBeFilled: "skal udfyldes",
  nothing: "",
  writtenByCalculation: "Skrives af beregningen.",
  seeHelp: "se forklaringen",
  optionNeeds: (kind, required, oneOf, optional) =>
    [
      `**${kind}** skal have ${required.join(", ")}`,
      oneOf.length === 0 ? "" : ` og mindst et af: ${oneOf.join(", ")}`,
      optional.length === 0 ? "." : `; kan have ${optional.join(", ")}.`,
    ].join(""),
  tableName: (name) => `Tabellens navn i regnearket: \`${name}\`.`,
  estimates: (columns) =>
    `Skjulte kolonner til laveste, mest sandsynlige, højeste og modpartens tal findes for: ${columns.join(", ")}.`,
};
