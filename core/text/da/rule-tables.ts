import type { ContractText } from "../contract-text.ts";

type RuleTable = "talkCadences" | "overtimeRules" | "partTimeRules" | "normPeriods" | "refundRates";

const sourceHelp = "Loven eller aftalen med paragraf. Den vises ved tallet.";
const asSetting = "Tom celle: tallet på arket Forudsætninger.";
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
      source: { header: "Kilde", help: sourceHelp },
    },
  },
  overtimeRules: {
    title: "Overarbejde",
    purpose:
      "Kun hvis satserne ændrer sig undervejs. Måneden, hvor timerne arbejdes, afgør, hvad der gælder. Før den første række gælder arket Forudsætninger.",
    columns: {
      from: { header: "Fra", help: "Første måned, reglen gælder. Tom celle: fra begyndelsen." },
      premium: {
        header: "Tillæg, de første timer",
        unit: "% af lønnen",
        help: `Tillæg til lønnen for en times overarbejde, der udbetales. ${asSetting}`,
      },
      premiumAbove: {
        header: "Tillæg, timerne derefter",
        unit: "% af lønnen",
        help: `Tillæg for timerne ud over de første på en dag. ${asSetting}`,
      },
      timeOffFactor: {
        header: "Afspadsering, de første timer",
        unit: "timer pr. time",
        help: `Timer fri for hver times overarbejde. ${asSetting}`,
      },
      timeOffFactorAbove: {
        header: "Afspadsering, timerne derefter",
        unit: "timer pr. time",
        help: `Timer fri for hver time ud over de første på en dag. ${asSetting}`,
      },
      hoursAtFirstFactor: {
        header: "Antal timer med den første sats",
        unit: "timer om dagen",
        help: `Hvor mange timers overarbejde på en dag der har den første sats. ${asSetting}`,
      },
      timeOffDeadlineMonths: {
        header: "Frist for afspadsering",
        help: `Måneder efter arbejdet, inden afspadseringen skal være holdt; ellers udbetales den. ${asSetting}`,
      },
      source: { header: "Kilde", help: sourceHelp },
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
      source: { header: "Kilde", help: sourceHelp },
    },
  },
  normPeriods: {
    title: "Normperiode",
    purpose:
      "Kun hvis en aftale siger noget andet end loven. Tom tabel: de 48 timer regnes over fire måneder.",
    columns: {
      from: { header: "Fra", help: "Første måned, reglen gælder. Tom celle: fra begyndelsen." },
      averagingMonths: {
        header: "De 48 timer regnes over",
        help: "Så mange måneder i træk må de 48 timer om ugen højst være i snit over. Tom celle: fire, som i loven.",
      },
      normPeriodMonths: {
        header: "Normperiodens længde",
        help: "Flyttede timer skal gå op inden for så mange måneder, når muligheden ikke selv siger det. Tom celle: ingen regel.",
      },
      source: { header: "Kilde", help: sourceHelp },
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
      source: { header: "Kilde", help: sourceHelp },
    },
  },
};
