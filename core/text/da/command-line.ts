import type { CommandLineText } from "../command-line-text.ts";
import { resultText } from "./results.ts";

const saveAs = "Åbn den i Excel eller LibreOffice, og gem den som Excel-projektmappe (.xlsx).";

export const commandLineText: CommandLineText = {
  usage: `Sådan bruges kommandoen:

  npm run -s evaluate -- FIL.xlsx [--months] [--why] [--contributions SCENARIE]
                         [--write KOPI.xlsx] [--lang da|en]
  npm run -s evaluate -- FIL.xlsx --json [--contributions SCENARIE] [--write KOPI.xlsx] [--lang da|en]
  npm run -s evaluate -- FIL.xlsx --upgrade [--write KOPI.xlsx] [--lang da|en]

  --months           vis hvert scenarie måned for måned, og alt det, der venter
  --why              vis, hvad forskellen i dag er regnet ud af
  --contributions SCENARIE
                     vis, hvad hver mulighed i et scenarie bidrager med; skriv scenariets navn
  --json             skriv hele resultatet som JSON (formen står i docs/evaluate-json.md)
  --write KOPI.xlsx  gem regnearket som en kopi med resultaterne i
  --overwrite        kopien må erstatte en fil, der findes
  --upgrade          vis, hvad der skal ændres i et regneark fra en tidligere udgave; med --write bliver det ændret i kopien
  --lang da|en       sprog: dansk eller engelsk
  --help             vis dette
`,
  usageProblem: {
    "unknown-option": ({ option }) => `Kommandoen kender ikke "${option}".`,
    "missing-value": ({ option }) => `Efter ${option} skal der stå en værdi.`,
    "unneeded-value": ({ option }) => `${option} tager ingen værdi.`,
    "unknown-language": ({ found }) => `Sproget "${found}" findes ikke. Skriv da eller en.`,
    "no-file": () => "Der skal stå navnet på et regneark.",
    "several-files": ({ files }) =>
      `Der kan kun regnes på et regneark ad gangen, og der står ${files.length}.`,
    "only-in-table": ({ option }) => `${option} hører til tabellen og kan ikke bruges sammen med --json.`,
    "not-with-upgrade": ({ option }) => `${option} kan ikke bruges sammen med --upgrade.`,
  },
  unread: {
    missing: (file) => `Filen ${file} findes ikke.`,
    folder: (file) => `${file} er en mappe, ikke et regneark.`,
    "no-file": (file) => `${file} er ikke en almindelig fil.`,
    "not-allowed": (file) => `Filen ${file} må ikke læses: den er beskyttet eller åben i et andet program.`,
    unreadable: (file) => `Filen ${file} kan ikke læses.`,
  },
  refused: {
    empty: (file) => `Filen ${file} er tom.`,
    "too-large": (file) => `Filen ${file} er større, end et regneark til normering kan være.`,
    "not-a-workbook": (file) => `Filen ${file} er ikke et Excel-regneark (.xlsx).`,
    truncated: (file) =>
      `Filen ${file} er kun en del af et regneark: slutningen mangler. Hent eller kopiér den igen.`,
    damaged: (file) =>
      `Filen ${file} er beskadiget og kan ikke læses. Åbn den i Excel, lad Excel reparere den, og gem den igen.`,
    "zip-bomb": (file) =>
      `Filen ${file} er ikke læst: den pakker sig ud til langt mere, end et regneark gør.`,
    "password-protected": (file) =>
      `Filen ${file} er beskyttet med en adgangskode. Fjern adgangskoden i Excel, og gem den igen.`,
    xls: (file) => `Filen ${file} er i det gamle Excel-format (.xls). ${saveAs}`,
    xlsb: (file) => `Filen ${file} er i Excels binære format (.xlsb). ${saveAs}`,
    ods: (file) => `Filen ${file} er et OpenDocument-regneark (.ods). ${saveAs}`,
    "other-office-file": (file) => `Filen ${file} er et dokument eller en præsentation og ikke et regneark.`,
    "forbidden-xml": (file) =>
      `Filen ${file} er ikke læst: den indeholder XML, der kan hente andre filer ind, og det gør et regneark ikke.`,
  },
  copy: {
    "same-file": ({ out }) =>
      `Resultaterne skrives i en kopi, og ${out} er regnearket selv. Giv kopien et andet navn.`,
    extension: ({ out, extension }) =>
      `Kopien skal have et navn, der slutter på ${extension}; ${out} gør ikke.`,
    folder: ({ out }) => `${out} er en mappe. Skriv også et navn til kopien.`,
    exists: ({ out }) =>
      `${out} findes allerede, og der er ikke skrevet i den. Giv kopien et andet navn, eller skriv --overwrite, hvis den må erstattes.`,
    "no-folder": ({ folder }) => `Mappen ${folder} findes ikke, så kopien kan ikke gemmes der.`,
    "not-allowed": ({ out }) =>
      `Kopien kan ikke gemmes som ${out}: stedet er beskyttet, eller filen er åben i et andet program.`,
    "not-written": ({ out }) => `Kopien kunne ikke gemmes som ${out}. Er der plads på disken?`,
    "no-result-tables": () =>
      "Ingen af de tre resultattabeller er i regnearket, så der er ikke gemt en kopi. Hent arkene Resultat og Advarsler fra skabelonen.",
    "newer-version": ({ found, known }) =>
      `Regnearket er lavet til en nyere Normering: dens model har nummer ${found}, og denne udgave kender dem til og med ${known}. Der er ikke gemt en kopi, for den kunne blive forkert. Hent den nyeste Normering, eller lad --write være, så vises tallene alligevel.`,
  },
  cell: {
    "no-such-sheet": ({ sheet }) => `Arket ${sheet} findes ikke, så der er ikke gemt en kopi.`,
    "merged-cell": ({ sheet, cell, count }) =>
      count === 1
        ? `Resultaterne kan ikke skrives: celle ${cell} på arket ${sheet} er flettet sammen med en anden. Ophæv fletningen.`
        : `Resultaterne kan ikke skrives: ${count} celler er flettet sammen med andre, den første er ${cell} på arket ${sheet}. Ophæv fletningen.`,
    "array-formula": ({ sheet, cell }) =>
      `Resultaterne kan ikke skrives: celle ${cell} på arket ${sheet} er en del af en matrixformel. Flyt formlen.`,
    "table-header": ({ sheet, cell }) =>
      `Resultaterne kan ikke skrives: celle ${cell} på arket ${sheet} er overskrift i en anden tabel. Flyt den tabel.`,
    "table-totals": ({ sheet, cell }) =>
      `Resultaterne kan ikke skrives: celle ${cell} på arket ${sheet} er i en tabels totalrække. Flyt den tabel.`,
  },
  unknownScenario: (found, scenarios) =>
    `Regnearket har intet scenarie, der hedder "${found}". Det har: ${scenarios.map((name) => `"${name}"`).join(", ")}.`,
  upgrade: {
    nothingYet:
      "Der er ikke ændret noget endnu. Skriv også --write KOPI.xlsx, så bliver det ændret i en kopi.",
    written: (out) => `Ændringerne er gjort i kopien ${out}. Jeres regneark er, som det var.`,
    nothingToDo: "Regnearket passer til denne udgave, så der er ikke noget at ændre.",
    notCopied: (out) => `Derfor er der ingen kopi i ${out}.`,
    blocked: ({ sheet, cell }) =>
      `Der er ikke plads til en række mere: celle ${cell} på arket ${sheet} er i vejen. Flyt det, der står der, og prøv igen.`,
  },
  noStart: `${resultText.noStart} Det her er fundet:`,
  written: (out) => `Resultaterne er skrevet i kopien ${out}.`,
  unexpected: (reason) =>
    `Der er ikke noget resultat, fordi programmet har en fejl (${reason}). Jeres regneark er ikke ændret.`,
};
