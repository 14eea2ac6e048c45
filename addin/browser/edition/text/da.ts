import type { EditionText } from "./edition-text.ts";

export const editionText: EditionText = {
  open: "Åbn",
  save: "Gem",
  saveAs: "Gem som",
  undo: "Fortryd",
  redo: "Gentag",
  newFrom: "Nyt ark",
  starters: {
    example: "Eksempel: kontanthjælp 2016",
    "med-budget": "Eksempel: budget 2027 i MED-udvalget",
    slagelse: "Eksempel: Slagelses prøvehandlinger 2019",
    laerkevej: "Eksempel: seks samtaler på en formiddag",
    koebenhavn: "Eksempel: 225 sager i København 2017",
    "lower-caseload": "Eksempel: lavere sagstal som investering",
    phones: "Eksempel: telefon, reception og ny lov",
    "one-team": "Et team med ti tal",
    template: "Tom skabelon",
  },
  fileCommands: "Fil",
  sheetRegion: "Regneark",
  paneRegion: "Svar og handlemuligheder",
  resize: "Bredde af ruden til højre",
  unsaved: "Ikke gemt",
  saved: "Gemt",
  opening: (name) => `Åbner ${name}`,
  saving: "Gemmer",
  dropHere: "Slip regnearket her for at åbne det",
  dismiss: "Luk beskeden",
  refused: {
    empty: (name) => `${name} er tom. Måske blev den ikke hentet færdig.`,
    "too-large": (name) =>
      `${name} er for stor til at blive åbnet her. Slet ark, der ikke bruges, og prøv igen.`,
    "not-a-workbook": (name) =>
      `${name} er ikke et regneark i formatet .xlsx. Vælg et regneark, eller åbn filen i Excel, og gem den som .xlsx.`,
    truncated: (name) => `${name} mangler sin slutning. Hent eller kopiér filen igen.`,
    damaged: (name) =>
      `${name} er beskadiget. Åbn den i Excel eller LibreOffice, gem en kopi, og åbn kopien her.`,
    "zip-bomb": (name) =>
      `${name} fylder langt mere, end et regneark gør, når den pakkes ud. Den er ikke åbnet.`,
    "password-protected": (name) =>
      `${name} er låst med adgangskode. Fjern koden i Excel, og åbn filen igen.`,
    xls: (name) => `${name} er gemt i det gamle format .xls. Gem den som .xlsx, og åbn den igen.`,
    xlsb: (name) => `${name} er gemt som .xlsb. Gem den som .xlsx, og åbn den igen.`,
    ods: (name) => `${name} er et OpenDocument-ark. Gem det som .xlsx i LibreOffice, og åbn det igen.`,
    "other-office-file": (name) => `${name} er ikke et regneark, men et andet slags dokument.`,
    "forbidden-xml": (name) => `${name} henviser til noget uden for filen og er derfor ikke åbnet.`,
  },
  notAFile: "Det, der blev sluppet, er ikke en fil.",
  notRead: (name) => `${name} kunne ikke læses. Det, der var åbent før, er uændret.`,
  notSaved: (name) => `${name} blev ikke gemt. Dit arbejde er her stadig. Prøv igen, eller vælg “Gem som”.`,
  cellsNotSaved: (reason, cell) => {
    switch (reason) {
      case "no-such-sheet":
        return `Filen blev ikke gemt, fordi arket til ${cell} mangler. Dit arbejde er her stadig.`;
      case "merged-cell":
        return `Filen blev ikke gemt, fordi ${cell} er flettet med andre celler. Dit arbejde er her stadig.`;
      case "array-formula":
        return `Filen blev ikke gemt, fordi ${cell} er en del af en matrixformel. Dit arbejde er her stadig.`;
      case "table-header":
        return `Filen blev ikke gemt, fordi ${cell} er en overskrift i en tabel. Dit arbejde er her stadig.`;
      case "table-blocked":
        return `Filen blev ikke gemt, fordi en tabel ikke kan vokse ned over ${cell}. Dit arbejde er her stadig.`;
      case "table-totals":
        return `Filen blev ikke gemt, fordi ${cell} står i en tabels sumrække. Dit arbejde er her stadig.`;
    }
  },
  changedMeanwhile: (name) =>
    `Nogen har ændret ${name}, siden du åbnede den, så den er ikke skrevet over. Vælg “Gem som”, og gem din udgave under et andet navn.`,
  downloaded: (name) => `${name} er gemt i mappen Overførsler.`,
  engineLost:
    "Formlerne kan ikke regnes om her lige nu. De viser de seneste tal og regnes om, når filen åbnes i Excel.",
  formulasOld: (cell, others) =>
    others === 0
      ? `Formlen i ${cell} kan ikke regnes om her, så tallet kan være gammelt. Den regnes om, når filen åbnes i Excel.`
      : `Formlen i ${cell} og ${others} andre kan ikke regnes om her, så deres tal kan være gamle. De regnes om, når filen åbnes i Excel.`,
  leave: {
    title: "Der er noget, du ikke har gemt",
    question: (name) => `Vil du gemme ${name}, før du åbner en anden fil?`,
    save: "Gem",
    discard: "Åbn uden at gemme",
    stay: "Bliv her",
  },
  recovery: {
    found: (name, when) => `Der ligger en kopi af ${name} fra ${when}, som ikke blev gemt.`,
    open: "Åbn kopien",
    remove: "Slet kopien",
  },
  failed: "Noget gik galt i programmet. Arket er uændret. Gem dit arbejde, og genindlæs siden.",
  copyDetails: "Kopiér detaljer",
  privacy: "Intet forlader din computer.",
};
