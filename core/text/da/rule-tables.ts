import type { ContractText } from "../contract-text.ts";

type RuleTable = "talkCadences" | "partTimeRules" | "refundRates";

const refundShare = "Den del af ydelsen, som staten betaler i de uger.";

export const ruleTablesText: Pick<ContractText["inputTables"], RuleTable> = {
  talkCadences: {
    title: "Samtaler efter reglerne",
    purpose:
      "Kun hvis I regner efter en anden regel end loven, eller når en ny lov er kendt. En målgruppe uden række har loven, som den står i dokumentationen. Fra jeres første række gælder kun jeres egne.",
    columns: {
      targetGroup: {
        header: "Målgruppe i reglerne",
        help: "En af lovens målgrupper fra listen eller en, I selv giver navn.",
      },
      from: { header: "Fra", help: "Første måned, reglen gælder. Tom celle: fra begyndelsen." },
      talks: {
        header: "Samtaler",
        unit: "",
        help: "Hvor mange samtaler, mens sagen har den alder. Uden en øvre alder: samtaler om året.",
      },
      fromMonths: { header: "Sagens alder fra", unit: "måneder", help: "Fra den alder. Tom celle: 0." },
      toMonths: {
        header: "Sagens alder til",
        unit: "måneder",
        help: "Til den alder. Et halvt år er 6. Tom celle: hele tiden, og samtalerne er da om året.",
      },
      coverage: {
        header: "Dækning",
        help: "Den del af sagerne, der mindst skal have samtalerne. Tom celle: alle.",
      },
      source: { header: "Kilde", help: "Loven eller aftalen med paragraf. Den vises ved tallet." },
    },
  },
  partTimeRules: {
    title: "Deltidsansattes overarbejde",
    purpose: "Fra hvilken time deltidsansatte får tillæg. Tom tabel: fra den første time ud over egen tid.",
    columns: {
      from: { header: "Fra", help: "Første måned, reglen gælder. Tom celle: fra begyndelsen." },
      threshold: {
        header: "Tillæg fra",
        help: "Slå jeres aftale op: dommene C-660/20 og C-184/22 afgør ikke alene, hvad der gælder.",
        choices: {
          "own-hours": "timer ud over egen tid",
          "full-time": "timer ud over fuld tid",
          "pro-rata": "egen tid med tillæg efter ansættelsen",
        },
      },
    },
  },
  refundRates: {
    title: "Refusion",
    purpose: "Statens del af ydelsen efter borgerens uger. Tom tabel: 80, 40, 30 og 20 %, som loven har det.",
    columns: {
      from: { header: "Fra", help: "Første måned, satserne gælder. Tom celle: fra begyndelsen." },
      weeks1to4: { header: "Uge 1 til 4", help: refundShare },
      weeks5to26: { header: "Uge 5 til 26", help: refundShare },
      weeks27to52: { header: "Uge 27 til 52", help: refundShare },
      weeksFrom53: { header: "Fra uge 53", help: refundShare },
    },
  },
};
