import type { CommandsText } from "./commands-text.ts";
import { troubleText } from "./trouble-da.ts";

const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} og ${last}`;
};

const charts = (count: number): string => (count === 1 ? "et diagram" : `${count} diagrammer`);

export const commandsText: CommandsText = {
  title: "Ark og tabeller",
  intro:
    "Her kan du få gjort noget ved selve arkene. Først ser du, hvad der vil ske. Der sker ikke noget, før du siger ja.",
  commands: {
    "insert-model": {
      label: "Sæt modellen ind i dette regneark",
      hint: "Den tomme skabelon kommer bagest, og jeres egne ark bliver, som de er",
      doIt: "Sæt modellen ind",
      nothingToDo: "Modellen er her allerede, med alle sine tabeller.",
      done: "Modellen er sat ind. Begynd på arket Start.",
      mind: "Jeres egne ark bliver der ikke rørt ved.",
    },
    "repair-model": {
      label: "Ret modellens tabeller",
      hint: "Giver tabeller deres navn igen, og henter dem, der mangler",
      doIt: "Ret tabellerne",
      nothingToDo: "Alle modellens tabeller er her og har deres rette navn.",
      done: "Tabellerne er rettet.",
      mind: "Det, I har skrevet i tabellerne, bliver stående.",
    },
    "refresh-looks": {
      label: "Opdatér diagrammer og talformater",
      hint: "Diagrammerne følger med den periode, I regner på",
      doIt: "Opdatér dem",
      nothingToDo: "Diagrammer og talformater er, som de skal være.",
      done: "Diagrammer og talformater er opdateret.",
      mind: "Talformater, I selv har valgt, bliver, som de er. Ingen tal bliver ændret.",
    },
    "write-results": {
      label: "Skriv resultatet i arkene",
      hint: "Resultatarkene kommer til at vise det samme som ruden her",
      doIt: "Skriv resultatet",
      nothingToDo: "Arkene viser de samme resultater som ruden her.",
      done: "Resultatet er skrevet.",
      mind: "",
    },
    "remove-model": {
      label: "Fjern modellen fra regnearket",
      hint: "Sletter de ark, der kun hører til modellen",
      doIt: "Fjern modellen",
      nothingToDo: "Der er ingen ark, der kan fjernes.",
      done: "Modellen er fjernet.",
      mind: "De tal, I har skrevet i modellens tabeller, bliver slettet med dem. Gem en kopi først, hvis I kan få brug for dem.",
    },
  },
  show: "Se, hvad der vil ske",
  asking: "Ser på regnearket.",
  running: "Arbejder i regnearket.",
  cancel: "Lad være",
  close: "Luk",
  willDo: "Det her vil ske",
  step: {
    "add-sheet": ({ sheet, tables }) =>
      tables.length === 0
        ? `Arket ${sheet} kommer til.`
        : `Arket ${sheet} kommer til, med tabellerne: ${tables.join(", ")}`,
    "rename-table": ({ sheet, from, to }) => `På arket ${sheet} får tabellen ${from} navnet ${to} igen.`,
    "set-name": ({ count }) =>
      count === 1
        ? "Et navn, som cellernes lister henter fra, peger på de rigtige celler igen."
        : `${count} navne, som cellernes lister henter fra, peger på de rigtige celler igen.`,
    "make-charts": ({ sheet, charts: count, until }) =>
      `På arket ${sheet} bliver der tegnet ${charts(count)}, til og med ${until}.`,
    "set-formats": ({ sheet, tables }) =>
      `På arket ${sheet} får cellerne i ${listed(tables)} deres talformat igen.`,
    "write-results": ({ sheet }) => `Resultaterne på arket ${sheet} bliver skrevet på ny.`,
    "remove-sheet": ({ sheet }) => `Arket ${sheet} bliver slettet.`,
    "keep-sheet": ({ sheet, because, what }) =>
      `Arket ${sheet} bliver, for ${commandsText.keep[because](what)}`,
  },
  manyAdded: (sheets) => `${sheets.length} ark kommer til: ${listed(sheets)}.`,
  manyRemoved: (sheets) => `${sheets.length} ark bliver slettet: ${listed(sheets)}.`,
  sheetBySheet: "Se, hvad der er på hvert ark",
  keep: {
    "own-cells": (what) => `i celle ${what} står der noget, som ikke hører til modellen.`,
    "own-table": (what) => `tabellen ${what} er jeres egen.`,
    "own-chart": (what) => (what === "" ? "der er noget af jeres eget på det." : `${what} er jeres eget.`),
    "named-elsewhere": (what) => `${what} henter tal fra det.`,
  },
  endsUndo: "Bagefter kan det, du har gjort før, ikke fortrydes med Ctrl+Z. Det her kan heller ikke.",
  keepsUndo: "Det kan fortrydes med Ctrl+Z.",
  changed: "Regnearket er blevet ændret imens. Se igen, hvad der vil ske.",
  refusedTitle: "Det kan ikke gøres nu, og der er ikke ændret noget",
  partlyTitle: "Det blev kun gjort delvis",
  refusal: {
    "table-name-taken": ({ table, sheet }) =>
      `Der er allerede en tabel, der hedder ${table}, på arket ${sheet}.`,
    "name-taken": ({ name }) => `Regnearket bruger allerede navnet ${name} til noget andet.`,
    "sheet-name-taken": ({ sheet }) => `Der er allerede et ark, der hedder ${sheet}.`,
    "sheet-protected": ({ sheet }) => `Arket ${sheet} er beskyttet.`,
    "workbook-protected": () =>
      "Regnearkets opbygning er beskyttet, så ark ikke kan komme til eller fjernes.",
    "no-model": () => "Modellen er ikke i dette regneark.",
    "newer-version": () => "Regnearket er lavet til en nyere udgave af Normering end denne.",
    "only-the-model": () => "Regnearket har ingen andre ark end modellens, og et ark skal der være.",
    "partly-removed": ({ sheets }) => `Slettet er ${listed(sheets)}. Resten ville Excel ikke slette.`,
    "template-missing": () => "Skabelonen kunne ikke hentes.",
  },
  moreRefusals: (count) => (count === 1 ? "Og et til af samme slags." : `Og ${count} mere af samme slags.`),
  remedy: (refusal) => {
    switch (refusal.kind) {
      case "table-name-taken":
      case "name-taken":
      case "sheet-name-taken":
        return "Giv det et andet navn, og prøv igen.";
      case "sheet-protected":
      case "workbook-protected":
        return "Fjern beskyttelsen, og prøv igen.";
      case "newer-version":
        return "Få den, der passer programmet hos jer, til at opdatere Normering.";
      case "no-model":
        return "Sæt den ind først.";
      case "only-the-model":
        return "Slet filen i stedet, eller lav et tomt ark først.";
      case "partly-removed":
        return "Se efter, om en anden har regnearket åbent, og prøv igen.";
      case "template-missing":
        return "Se efter, om der er forbindelse til den side, ruden kommer fra, og prøv igen.";
      case "trouble":
        return troubleText[refusal.trouble.code](refusal.trouble).remedy;
    }
  },
  trouble: (trouble) => troubleText[trouble.code](trouble).happened,
};
