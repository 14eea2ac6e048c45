import type { PaneText } from "./pane-text.ts";

const nothingChanged = "Der er ikke ændret noget i arket.";

export const troubleText: PaneText["trouble"] = {
  "cell-being-edited": () => ({
    happened: "Du er i gang med at skrive i en celle.",
    stays: "Tallene her er dem fra før.",
    remedy: "Tryk Enter eller Esc i arket, så regnes der videre.",
  }),
  "sheet-protected": ({ sheet }) => ({
    happened:
      sheet === null
        ? "Et ark er beskyttet, så der kan ikke skrives i det."
        : `Arket ${sheet} er beskyttet, så der kan ikke skrives i det.`,
    stays: nothingChanged,
    remedy: "Fjern beskyttelsen af arket, og prøv igen.",
  }),
  "read-only": () => ({
    happened: "Regnearket er åbnet, så det kun kan læses.",
    stays: "Svaret vises her, men kommer ikke ind i arket.",
    remedy: "Gem en kopi under et andet navn, og arbejd i den.",
  }),
  "cell-not-writable": ({ sheet, address }) => ({
    happened:
      sheet === null || address === null
        ? "Der kan ikke skrives i en af cellerne."
        : `Der kan ikke skrives i celle ${address} på arket ${sheet}.`,
    stays: nothingChanged,
    remedy: "Se efter, om cellen er låst, flettet eller har en regel for, hvad den må indeholde.",
  }),
  "sheet-missing": ({ sheet }) => ({
    happened:
      sheet === null ? "Et ark findes ikke længere." : `Arket ${sheet} findes ikke længere under det navn.`,
    stays: "Resten af regnearket er, som det var.",
    remedy: "Giv arket sit navn igen, eller fortryd sletningen.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    happened:
      sheet === null ? "Cellen står på et skjult ark." : `Cellen står på arket ${sheet}, som er skjult.`,
    stays: nothingChanged,
    remedy: "Højreklik på et faneblad, vis arket, og prøv igen.",
  }),
  "table-blocked": ({ sheet }) => ({
    happened:
      sheet === null
        ? "En tabel kan ikke få en række mere, for der står noget under den."
        : `Tabellen på arket ${sheet} kan ikke få en række mere, for der står noget under den.`,
    stays: nothingChanged,
    remedy: "Flyt det, der står under tabellen, eller tøm en af tabellens rækker, og prøv igen.",
  }),
  "table-changed": ({ sheet }) => ({
    happened:
      sheet === null
        ? "En tabel er ikke længere, som den var."
        : `Tabellen på arket ${sheet} er ikke længere, som den var.`,
    stays: nothingChanged,
    remedy: "Prøv igen. Bliver det ved, så se efter, om tabellen er slettet eller har fået et andet navn.",
  }),
  "too-large": () => ({
    happened: "Regnearket er større, end Excel kan læse eller skrive på en gang.",
    stays: nothingChanged,
    remedy:
      "Slet tomme rækker nederst i tabellerne, eller flyt store tabeller, der ikke hører til Normering, til et andet regneark.",
  }),
  "not-supported": () => ({
    happened: "Det kan programmet her ikke.",
    stays: nothingChanged,
    remedy: "Brug en nyere udgave, eller åbn regnearket i browserudgaven.",
  }),
  "file-not-readable": () => ({
    happened: "Filen kan ikke læses.",
    stays: "Det regneark, der var åbent før, er der stadig.",
    remedy: "Se efter, om det er et regneark (.xlsx) uden adgangskode.",
  }),
  "file-not-saved": () => ({
    happened: "Filen blev ikke gemt.",
    stays: "Dine ændringer er her stadig.",
    remedy: "Prøv igen, eller gem under et andet navn.",
  }),
  failed: () => ({
    happened: "Regnearket svarede ikke, som det skulle.",
    stays: "Tallene her er de sidste, der kunne regnes.",
    remedy: "Prøv igen. Bliver det ved, så gem regnearket, og åbn det på ny.",
  }),
};
