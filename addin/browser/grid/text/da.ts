import type { GridText } from "./grid-text.ts";

export const danishGridText: GridText = {
  grid: (sheet) => `Arket ${sheet}`,
  help: "Piletaster flytter mellem cellerne. Skriv for at udfylde cellen, eller tryk F2 for at rette i den. Tab går til næste celle. F6 går videre fra arket, og Escape fulgt af Tab gør det samme.",
  cell: ({ address, shown, hasFormula, isReadOnly, hasChoices, isLink }) =>
    [
      address,
      shown === "" ? "tom" : shown,
      hasFormula ? "formel" : "",
      isLink ? "link" : "",
      hasChoices ? "har en liste, Alt og pil ned åbner den" : "",
      isReadOnly ? "låst" : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  nameBox: "Gå til celle",
  formulaLine: "Cellens indhold",
  editor: (address) => `Ret ${address}`,
  selectAll: "Markér hele arket",
  sheets: "Ark i projektmappen",
  earlierSheets: "Vis tidligere ark",
  laterSheets: "Vis senere ark",
  openList: (address) => `Vis listen for ${address}`,
  list: (address) => `Valg i ${address}`,
  refusals: {
    locked: (address) => `${address} er låst og kan ikke ændres her.`,
    array: (address) => `${address} hører til en matrixformel og kan ikke ændres alene.`,
    merged: (address) => `${address} er flettet med andre celler, så det kan ikke gøres her.`,
    "table-header": (address) =>
      `${address} er en overskrift i en tabel. Beregningen finder kolonnen ved dens overskrift.`,
    validation: (_address, { message }) =>
      message === "" ? "Cellen tager ikke imod det, du har skrevet." : message,
    formula: (address) => `Formlen i ${address} kan ikke læses. Se efter parenteser og semikolon.`,
    outside: () => "Det ville havne uden for arket.",
    "too-large": () => "Det er mere, end der kan sættes ind på én gang.",
    "table-blocked": (address, { table }) =>
      `Tabellen ${table} kan ikke få flere rækker, for der står noget i ${address}.`,
  },
  refusedTitle: "Ikke gemt",
  refusedHelp: (why, held) =>
    held === null
      ? `${why} Ret det, eller tryk Escape for at fortryde.`
      : `${why} Du bliver i ${held}, til det er rettet, eller du fortryder med Escape.`,
  steps: {
    typing: "indtastning",
    clearing: "sletning",
    pasting: "indsættelse",
    cutting: "klip",
    filling: "udfyldning",
    pane: "ændring fra panelet",
  },
  undone: (step) => `Fortrudt: ${step}`,
  redone: (step) => `Gentaget: ${step}`,
  nothingToUndo: "Der er ikke mere at fortryde.",
  nothingToRedo: "Der er ikke mere at gentage.",
  leaving: "Tab går nu videre fra arket.",
  hiddenSheet: "Arket er skjult.",
  hiddenCell: (address) =>
    `${address} er valgt, men ligger i en skjult kolonne eller række. Indholdet står i linjen over arket.`,
  unknownPlace: "Der er ingen celle eller tabel med det navn.",
  copied: (area) => `Kopieret: ${area}`,
  cut: (area) => `Klippet: ${area}`,
  remark: (title, message) => (title === "" ? message : `${title}: ${message}`),
  calculating: "Beregner",
  sum: (figure) => `Sum ${figure}`,
  average: (figure) => `Gennemsnit ${figure}`,
  count: (figure) => `Antal ${figure}`,
};
