import type { UndoFound } from "../check.ts";
import type { GroupWords } from "./self-test-text.ts";

const times = ({ usual, slowest }: { readonly usual: number; readonly slowest: number }): string =>
  `Som regel ${usual} ms, længst ${slowest} ms.`;

const undone = ({ typed, written }: UndoFound): string => {
  if (!typed && !written) return "Ctrl+Z tog både dit og rudens tal tilbage.";
  if (typed && written) return "Ctrl+Z tog ingenting tilbage.";
  return typed ? "Ctrl+Z tog kun rudens tal tilbage." : "Ctrl+Z tog kun dit tal tilbage.";
};

const redone = ({ typed, written }: UndoFound): string => {
  if (typed && written) return "Ctrl+Y gjorde både dit og rudens om igen.";
  if (!typed && !written) return "Ctrl+Y gjorde ingenting om igen.";
  return typed ? "Ctrl+Y gjorde kun dit om igen." : "Ctrl+Y gjorde kun rudens om igen.";
};

const removals = {
  removed: "Det er fjernet.",
  gone: "Det var allerede væk.",
  "in-use": "Der står noget på det, som selvtesten ikke har skrevet.",
} as const;

const echoes = {
  own: "Det kom tilbage med det mærke, at ruden selv skrev det.",
  unmarked: "Det kom tilbage uden mærke.",
  silent: "Der kom ikke noget inden for 3 sekunder.",
} as const;

const echoMeanings = {
  own: "Ruden svarer ikke på det, den selv har skrevet.",
  unmarked: "Ruden regner en gang for meget. Den skriver kun det, der er anderledes, så den stopper selv.",
  silent: "Ruden hører ikke, når arket ændres. Luk ruden, og åbn den igen, når I har ændret tal.",
} as const;

/** The workbook, and what is tried in it. */
export const workbookWords: GroupWords<"workbook" | "sheet" | "undo"> = {
  "answer-time": {
    name: "Excel svarer hurtigt",
    told: (found, isOk) => ({
      found: times(found),
      meaning: isOk
        ? "En ændring i arket bliver læst, uden at du mærker det."
        : "Svaret i ruden kommer langsomt. Det kan være en langsom forbindelse eller et stort regneark.",
    }),
  },
  notation: {
    name: "Excel siger, hvordan tal bliver skrevet",
    told: ({ decimal, thousands }) => ({
      found: `Som i 1${thousands}234${decimal}5.`,
      meaning: "Ruden skriver tal på samme måde.",
    }),
  },
  "calculation-mode": {
    name: "Excel regner af sig selv",
    told: (_, isOk) =>
      isOk
        ? { found: "Beregning er automatisk.", meaning: "Formlerne i arket er regnet, når ruden læser dem." }
        : {
            found: "Beregning er manuel.",
            meaning:
              "Ruden kan læse gamle tal fra formler. Tryk F9, eller slå automatisk beregning til under Formler.",
          },
  },
  writable: {
    name: "Regnearket kan ændres",
    told: (_, isOk) =>
      isOk
        ? { found: "Det er åbnet til at skrive i.", meaning: "Resultaterne kan komme i arket." }
        : {
            found: "Det er åbnet, så det kun kan læses.",
            meaning: "Svaret står i ruden, men kommer ikke i arket. Gem en kopi under et andet navn.",
          },
  },
  structure: {
    name: "Der kan lægges ark til",
    told: (_, isOk) =>
      isOk
        ? { found: "Regnearkets struktur er ikke beskyttet.", meaning: "Prøverne herunder kan laves." }
        : {
            found: "Regnearkets struktur er beskyttet.",
            meaning: "Prøverne herunder kan ikke laves her. Prøv i et tomt regneark.",
          },
  },
  model: {
    name: "Regnearket har modellens tabeller",
    told: ({ there, all }, isOk) => ({
      found: `${there} af ${all} tabeller.`,
      meaning: isOk
        ? "Ruden har noget at regne på. Nogle af tabellerne kan undværes."
        : "Ruden har ikke noget at regne på her. Selvtesten kan bruges alligevel.",
    }),
  },
  "sheet-added": {
    name: "Selvtesten kan lægge et ark til",
    told: ({ code }, isOk) =>
      isOk
        ? { found: "Arket kom.", meaning: "Regnearket tager imod nye ark." }
        : {
            found: code === "" ? "Excel sagde nej." : `Excel sagde nej (${code}).`,
            meaning: "Prøven kunne ikke laves. Intet er ændret. Prøv i et tomt regneark.",
          },
  },
  "write-time": {
    name: "Excel skriver hurtigt",
    told: (found, isOk) => ({
      found: times(found),
      meaning: isOk
        ? "Resultaterne kommer i arket, uden at du mærker det."
        : "Resultaterne kommer langsomt i arket. Det kan være en langsom forbindelse eller et stort regneark.",
    }),
  },
  values: {
    name: "Det, ruden skriver, står uændret i arket",
    told: (_, isOk) =>
      isOk
        ? {
            found: "Tal og tekster stod, som de blev skrevet.",
            meaning: "Resultaterne i arket er dem i ruden.",
          }
        : {
            found: "Excel lavede noget af det om.",
            meaning:
              "En tekst som 1/2 kan være blevet til en dato. Stol på ruden, og skriv til den, der hjælper jer.",
          },
  },
  echo: {
    name: "Excel siger, hvad ruden selv har skrevet",
    told: ({ as }) => ({ found: echoes[as], meaning: echoMeanings[as] }),
  },
  calculated: {
    name: "Excel siger til, når formler har fået nye tal",
    told: (_, isOk) =>
      isOk
        ? { found: "Det sagde til.", meaning: "Der må gerne stå formler, hvor ruden læser." }
        : {
            found: "Der kom ikke noget inden for 3 sekunder.",
            meaning: "Står der formler, hvor ruden læser, kan svaret være bagud, til du skriver i arket.",
          },
  },
  "sheet-removed": {
    name: "Selvtestens ark er fjernet igen",
    told: ({ reason }, isOk) => ({
      found: removals[reason],
      meaning: isOk ? "Regnearket har de ark, det havde." : "Flyt det, du vil beholde, og slet arket selv.",
    }),
  },
  typing: {
    name: "Ruden hører, hvad du skriver",
    told: (_, isOk) =>
      isOk
        ? { found: "Den hørte det af sig selv.", meaning: "Svaret følger med, når du ændrer tal." }
        : {
            found: "Den hørte det ikke.",
            meaning: "Svaret følger ikke med. Luk ruden, og åbn den igen, når I har ændret tal.",
          },
  },
  undo: {
    name: "Du kan fortryde, efter at ruden har skrevet",
    told: ({ promised, ...found }, isOk) => ({
      found: undone(found),
      meaning: undoMeaning(isOk, promised),
    }),
  },
  redo: {
    name: "Du kan gøre det om igen, når du har fortrudt",
    told: (found, isOk) => ({
      found: redone(found),
      meaning: isOk
        ? "Intet er tabt ved at fortryde."
        : "Tænk dig om, før du fortryder: det kan ikke gøres om igen.",
    }),
  },
};

function undoMeaning(isOk: boolean, promised: boolean): string {
  if (isOk)
    return promised
      ? "Du kan fortryde dine egne ændringer, mens ruden skriver."
      : "Det er mere, end denne udgave af Excel lover. Ruden skriver alligevel først, når du trykker.";
  return promised
    ? "Det skulle det kunne i denne udgave af Excel. Skriv til den, der hjælper jer."
    : "Det er ventet i denne udgave af Excel. Derfor skriver ruden først i arket, når du trykker.";
}
