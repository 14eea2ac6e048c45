import type { ContractText } from "../contract-text.ts";
import { controlTablesText } from "./control-tables.ts";

const guidelineHelp = "Efter den valgte udgave af de vejledende sagstal.";

export const resultTablesText: ContractText["resultTables"] = {
  resultScenarios: {
    title: "Hele perioden",
    purpose: "En række for hvert scenarie; i dag står først.",
    columns: {
      scenario: { header: "Scenarie", help: "Scenariets navn." },
      availableFte: {
        header: "Årsværk, der er",
        unit: "",
        help: "Omregnet fra de timer, der er til opgaver.",
      },
      requiredFteTasks: {
        header: "Årsværk, opgaverne kræver",
        unit: "",
        help: "Opgavernes timer divideret med timerne i et årsværk.",
      },
      gapFteTasks: {
        header: "Forskel",
        help: "Årsværk, der er, minus årsværk, opgaverne kræver. Minus er mangel.",
      },
      shortageFte: { header: "Mangel", help: "Arbejde, som ingen, der må gøre det, har tid til." },
      spareFte: {
        header: "Til overs",
        help: "Årsværk til overs, når tidens egne opgaver er gjort: i andre måneder, eller hos medarbejdere, der ikke må gøre det, der mangler. Tiden kan gå til puklen.",
      },
      settledGapFteTasks: {
        header: "Forskel, når afspadsering er gjort op",
        help: "Som forskellen, når skyldig afspadsering er trukket fra.",
      },
      requiredFteGuidelineLow: { header: "Vejledende sagstal, mindst", unit: "årsværk", help: guidelineHelp },
      requiredFteGuidelineHigh: { header: "Vejledende sagstal, højst", unit: "årsværk", help: guidelineHelp },
      availableFteCaseCarrying: {
        header: "Årsværk med egne sager",
        unit: "",
        help: "De årsværk, de vejledende sagstal sammenlignes med.",
      },
      casesPerCaseCarryingPost: {
        header: "Sager pr. årsværk med egne sager",
        unit: "",
        help: "Åbne sager divideret med årsværk med egne sager.",
      },
      hoursPerCaseAndYear: {
        header: "Timer pr. sag om året",
        unit: "",
        help: "De timer, bemandingen giver til hver åben sag om året.",
      },
      worstMonth: { header: "Værste måned", help: "Måneden med den største mangel." },
      worstMonthGapFte: {
        header: "Forskel i værste måned",
        help: "Årsværk, der er, minus årsværk, opgaverne kræver, i den måned.",
      },
      closingBacklogHours: {
        header: "Pukkel ved periodens slutning",
        help: "Timer, der venter efter den sidste måned.",
      },
      waitingMonths: {
        header: "Længste ventetid",
        help: "Den længste ventetid ved periodens slutning for de opgaver, der bliver nået.",
      },
      neverReached: {
        header: "Opgaver, der aldrig nås",
        unit: "",
        help: "Antal opgaver, hvor det, der venter ved periodens slutning, aldrig bliver nået, hvis det sidste år gentager sig.",
      },
      redFlags: { header: "Røde advarsler", unit: "", help: "Antal; se arket Advarsler." },
      amberFlags: { header: "Gule advarsler", unit: "", help: "Antal; se arket Advarsler." },
      permanentGapFte: {
        header: "Forskel, der bliver",
        help: "Forskellen uden engangsopgaver, vækst i puklen, oplæring og mentorer.",
      },
      gapChangeFte: {
        header: "Ændring mod ikke at gøre noget",
        help: "Forskellen i scenariet minus forskellen i dag i samme periode. Plus er bedre.",
      },
      statutoryWaiting: {
        header: "Lovbundet, der venter",
        help: "Antal af lovbundne opgaver, der venter, når perioden er gået.",
      },
      otherWaiting: {
        header: "Andet, der venter",
        help: "Antal af andre opgaver, der venter, når perioden er gået.",
      },
      backToNormal: {
        header: "Tilbage til normalt",
        help: "Den første måned, hvor midlertidige tiltag er holdt op, afspadsering er givet tilbage, og puklen ikke er større, end I kan leve med.",
      },
      longestWeekHours: {
        header: "Længste uge hos nogen",
        help: "Den længste uge, nogen er sat til, med overarbejde.",
      },
      highestAverageHours: {
        header: "Højeste snit over 4 måneder",
        help: "Hvis det er de samme, der tager alt det ekstra. Så mange måneder, som arket Regler siger, ellers fire. Tom celle: ingen arbejder mere end deres uge.",
      },
      citizenFacingShare: {
        header: "Arbejdstid til samtaler med borgere",
        help: "Del af timerne på arbejde. I jobcentrene var den omkring en fjerdedel i 2014.",
      },
      latestDecision: {
        header: "Besluttes senest",
        help: "For at handlemulighederne når at virke. Tom celle: der mangler ingen, eller scenariet har ingen handlemuligheder.",
      },
      unagreedOptions: {
        header: "Aftaler, der ikke er indgået",
        unit: "",
        help: "Antal handlemuligheder, der hviler på en aftale, som ikke er indgået.",
      },
      costStaff: { header: "Pris, løn og drift (konto 6)", help: "For hele perioden mod i dag." },
      costMeasures: { header: "Pris, indsatser (konto 5)", help: "For hele perioden mod i dag." },
      costBenefits: {
        header: "Ydelser, kommunens andel (konto 5)",
        help: "For hele perioden mod i dag, før budgetgaranti og udligning.",
      },
      costTotal: {
        header: "Pris i alt",
        help: "For hele perioden mod i dag. Mindre end 0 er en besparelse.",
      },
      costPerGapHour: {
        header: "Pris pr. manglende time, der dækkes",
        help: "Tom celle: der dækkes ikke en hel time.",
      },
    },
  },
  resultMonths: {
    title: "Måned for måned",
    purpose: "En række for hvert scenarie og hver måned.",
    columns: {
      scenario: { header: "Scenarie", help: "Scenariets navn." },
      month: { header: "Måned", help: "Den måned, rækken gælder." },
      availableFte: { header: "Årsværk, der er", unit: "", help: "Omregnet fra månedens timer til opgaver." },
      requiredFteTasks: { header: "Årsværk, opgaverne kræver", unit: "", help: "Månedens opgaver." },
      gapFteTasks: { header: "Forskel", help: "Minus er mangel." },
      shortageFte: { header: "Mangel", help: "Arbejde, som ingen, der må gøre det, har tid til." },
      spareFte: {
        header: "Til overs",
        help: "Årsværk til overs, når tidens egne opgaver er gjort: i andre måneder, eller hos medarbejdere, der ikke må gøre det, der mangler. Tiden kan gå til puklen.",
      },
      keepUpFte: {
        header: "Bemanding i måneden",
        unit: "årsværk",
        help: "Årsværk, der skulle være på arbejde for at følge med i netop den måned.",
      },
      requiredFteGuidelineLow: { header: "Vejledende sagstal, mindst", unit: "årsværk", help: guidelineHelp },
      requiredFteGuidelineHigh: { header: "Vejledende sagstal, højst", unit: "årsværk", help: guidelineHelp },
      availableFteCaseCarrying: {
        header: "Årsværk med egne sager",
        unit: "",
        help: "De årsværk, de vejledende sagstal sammenlignes med.",
      },
      backlogHours: { header: "Pukkel", help: "Timer, der venter, når måneden er gået." },
      waitingMonths: {
        header: "Ventetid",
        help: "Den længste ventetid for det arbejde, der venter, når måneden er gået, og som bliver nået.",
      },
      neverReached: {
        header: "Opgaver, der aldrig nås",
        unit: "",
        help: "Antal opgaver, hvor det, der venter, aldrig bliver nået, hvis periodens sidste år gentager sig.",
      },
    },
  },
  resultQueues: {
    title: "Telefon og reception",
    purpose: "En række for hvert tidsrum: hvad den, der ringer, møder.",
    columns: {
      scenario: { header: "Scenarie", help: "Scenariets navn." },
      duty: { header: "Vagt", help: "Vagten, eller den fælles vagt for flere." },
      firstMonth: { header: "Fra måned", help: "Den første måned, det er sådan." },
      lastMonth: { header: "Til måned", help: "Den sidste måned, det er sådan." },
      from: { header: "Fra kl.", help: "Hvornår tidsrummet begynder." },
      until: { header: "Til kl.", help: "Hvornår tidsrummet slutter." },
      daysPerWeek: { header: "Dage om ugen", unit: "", help: "Hverdage om ugen, hvor der er åbent." },
      callsPerDay: { header: "Opkald om dagen", unit: "", help: "Opkald i tidsrummet på sådan en dag." },
      positions: { header: "Ved telefonen", help: "Hvor mange der sidder ved den på samme tid." },
      serviceLevel: {
        header: "Taget i tide",
        help: "Den del af opkaldene, der bliver taget inden for svartiden.",
      },
      serviceTarget: { header: "Mål for svar", help: "Den del, der skal tages inden for svartiden." },
      targetSeconds: { header: "Svartid", unit: "sekunder", help: "Svartiden efter målet." },
      averageWaitSeconds: {
        header: "Ventetid i snit",
        unit: "sekunder",
        help: "Hvor længe et opkald venter i gennemsnit.",
      },
      occupancy: {
        header: "Optaget af opkald",
        help: "Den del af tiden ved telefonen, der går med opkald.",
      },
    },
  },
  resultParts: {
    title: "Det, hver handlemulighed betyder",
    purpose:
      "En række for hver handlemulighed i det scenarie, der er spurgt om. Tom, når der ikke er spurgt siden den sidste ændring.",
    columns: {
      scenario: { header: "Scenarie", help: "Scenariets navn." },
      option: { header: "Handlemulighed", help: "Handlemulighedens navn." },
      balanceFte: {
        header: "Del af forskellen",
        help: "Det, den flytter forskellen mellem årsværk, der er, og årsværk, opgaverne kræver. Plus lukker hullet.",
      },
      shortageFte: {
        header: "Del af manglen",
        help: "Det, den flytter manglen, når arbejdet er fordelt på dem, der må gøre det. Plus er mindre mangel.",
      },
    },
  },
  ...controlTablesText,
  resultReport: {
    title: "Rapport",
    purpose: "En linje på papiret er en række her.",
    columns: {
      first: { header: "Rapportens linjer", help: "Tekst, eller det, linjen handler om." },
      second: { header: "2. kolonne", help: "Rapportens tal og ord, kolonne for kolonne." },
      third: { header: "3. kolonne", help: "Rapportens tal og ord, kolonne for kolonne." },
      fourth: { header: "4. kolonne", help: "Rapportens tal og ord, kolonne for kolonne." },
      fifth: { header: "5. kolonne", help: "Rapportens tal og ord, kolonne for kolonne." },
      sixth: { header: "6. kolonne", help: "Rapportens tal og ord, kolonne for kolonne." },
      look: { header: "Linjens udseende", help: "Siger, om linjen er en overskrift, en række eller tekst." },
    },
  },
  resultInputs: {
    title: "Er resultaterne nye?",
    purpose:
      "Viser de tabeller, der er ændret, siden resultaterne blev skrevet. Står der ingen, er resultaterne nye.",
    columns: {
      table: { header: "Tabel", help: "En tabel, som der regnes på." },
      changed: {
        header: "Ændret siden",
        help: "Om tabellen er en anden, end da resultaterne blev skrevet. Det ser arket selv.",
      },
      now: { header: "Kontroltal nu", unit: "", help: "Regnes ud af tabellen, som den er." },
      written: {
        header: "Kontroltal fra sidst",
        unit: "",
        help: "Skrives sammen med resultaterne.",
      },
      seen: {
        header: "Kontroltal set sidst",
        unit: "",
        help: "Skrives kun, når regnearket selv er kommet til et andet tal.",
      },
    },
  },
  resultFlags: {
    title: "Advarsler",
    purpose: "En advarsel siger, hvilken regel eller viden den bygger på. Den er ingen diagnose.",
    columns: {
      scenario: { header: "Scenarie", help: "Det scenarie, advarslen gælder." },
      level: { header: "Niveau", help: "Bemærk, gul eller rød." },
      basis: {
        header: "Grundlag",
        help: "Lov, aftale, helbredsviden, vejledende sagstal, kildedokument eller egen grænse.",
      },
      flag: { header: "Advarsel", help: "Hvad den handler om." },
      statement: { header: "Hvad og hvorfor", help: "Advarslen i ord." },
      firstMonth: { header: "Første måned", help: "Første måned, den gælder." },
      lastMonth: { header: "Sidste måned", help: "Sidste måned, den gælder." },
      worstValue: { header: "Værste tal", unit: "", help: "Tallet i den værste måned." },
      threshold: { header: "Grænse", unit: "", help: "Det tal, der sammenlignes med." },
      unit: { header: "Enhed", help: "Hvad tallene tælles i." },
      source: { header: "Kilde", help: "Hvor grænsen kommer fra." },
    },
  },
};
