import type { GroupWords } from "./self-test-text.ts";

const platforms: Readonly<Record<string, string>> = {
  PC: "Excel til Windows",
  Mac: "Excel til Mac",
  OfficeOnline: "Excel på nettet",
  iOS: "Excel til iPad",
  Android: "Excel til Android",
};

const newestSet = (newest: string): string =>
  newest === "" ? "Ingen udgave af ExcelApi." : `ExcelApi ${newest} er den nyeste.`;

/** The program around the page, and the page. */
export const pageWords: GroupWords<"program" | "page"> = {
  library: {
    name: "Microsofts fil til Excel er hentet",
    told: (_, isOk) =>
      isOk
        ? { found: "Den er hentet.", meaning: "Ruden kan tale med Excel." }
        : {
            found: "Den er ikke hentet.",
            meaning:
              "Uden den når ruden ikke regnearket. Spørg it-afdelingen, om filen office.js er spærret.",
          },
  },
  host: {
    name: "Siden er åbnet i Excel",
    told: ({ name }, isOk) =>
      isOk
        ? { found: `Programmet er ${name}.`, meaning: "Ruden står ved siden af et regneark." }
        : {
            found: name === "" ? "Den er ikke åbnet i et Office-program." : `Programmet er ${name}.`,
            meaning: "Åbn ruden fra fanen Hjem i Excel.",
          },
  },
  platform: {
    name: "Ruden er lavet til denne udgave af Excel",
    told: ({ name }, isOk) => ({
      found: `${platforms[name] ?? name}.`,
      meaning: isOk
        ? "Der er en tjekliste for det."
        : "Ruden er ikke lavet til det. Brug Excel til Windows, til Mac eller på nettet.",
    }),
  },
  version: {
    name: "Excel siger sin version",
    told: ({ version }) => ({ found: version, meaning: "Skriv den, når I beder om hjælp." }),
  },
  floor: {
    name: "Excel er nyt nok til ruden",
    told: ({ newest }, isOk) => ({
      found: newestSet(newest),
      meaning: isOk
        ? "Ruden kræver ExcelApi 1.14."
        : "Ruden kræver ExcelApi 1.14, som kom med Excel 2021. Brug et nyere Excel eller Normering i browseren.",
    }),
  },
  "live-writing": {
    name: "Excel lover, at fortryd holder, når ruden skriver",
    told: ({ newest }, isOk) => ({
      found: newestSet(newest),
      meaning: isOk
        ? "Ruden skriver resultaterne i arket, mens du arbejder."
        : "Det løfte kom med ExcelApi 1.20. Ruden viser svaret med det samme, men skriver først i arket, når du trykker.",
    }),
  },
  build: {
    name: "Ruden siger, hvilken udgave den er",
    told: ({ file }) => ({
      found: file,
      meaning:
        "Navnet skifter, når ruden bliver opdateret. Står der noget andet hos en kollega, har en af jer en gammel udgave.",
    }),
  },
  engine: {
    name: "Det er kendt, hvad der tegner ruden",
    told: ({ name }) => ({ found: name, meaning: "Skriv det, når I beder om hjælp." }),
  },
  secure: {
    name: "Forbindelsen er sikker",
    told: ({ origin }, isOk) => ({
      found: origin,
      meaning: isOk
        ? "Siden kommer over https eller fra denne computer."
        : "Siden kommer ikke over https. Så åbner Excel den ikke. Spørg it-afdelingen.",
    }),
  },
  storage: {
    name: "Dine valg bliver husket",
    told: (_, isOk) =>
      isOk
        ? { found: "Der kan gemmes på computeren.", meaning: "Sproget er det samme næste gang." }
        : { found: "Der kan ikke gemmes på computeren.", meaning: "Du skal vælge sprog hver gang." },
  },
  thread: {
    name: "Ruden kan regne",
    told: ({ time }, isOk) =>
      isOk
        ? { found: `Den var i gang efter ${time} ms.`, meaning: "Regningen foregår i baggrunden." }
        : {
            found: "Regningen kom ikke i gang.",
            meaning: "Uden den er der intet svar. Prøv at lukke ruden og åbne den igen.",
          },
  },
  language: {
    name: "Office er på dansk eller engelsk",
    told: ({ locale, words }, isOk) => ({
      found: `Office siger ${locale}. Ruden er på ${words === "da" ? "dansk" : "engelsk"}.`,
      meaning: isOk
        ? "Ruden følger Office, hvis du ikke har valgt sprog selv."
        : "Ruden bruger engelsk, til du vælger dansk i den.",
    }),
  },
  theme: {
    name: "Office siger, om det er lyst eller mørkt",
    told: ({ scheme }) =>
      scheme === null
        ? { found: "Det siger det ikke.", meaning: "Ruden følger computerens valg." }
        : { found: scheme === "dark" ? "Mørkt." : "Lyst.", meaning: "Ruden følger Office." },
  },
};
