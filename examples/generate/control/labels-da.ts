import { danishHeads } from "./heads-da.ts";
import type { ControlLabels } from "./labels.ts";

const value = "tal fra Normering";

export const danishLabels: ControlLabels = {
  parts: {
    headline: {
      title: "Hovedtallet for hvert scenarie",
      sentence:
        "Udbud minus behov i det valgte driftsår, delt med timerne i et årsværk. I dag er regnet af jeres tal; telefoner, opgaver, der følger af andre, og folk, der kommer og går, er tal fra Normering. I de andre scenarier er handlemulighedernes virkning det også.",
    },
    guideline: {
      title: "De vejledende sagstal for hvert scenarie",
      sentence:
        "Snit af månederne i det valgte driftsår. Bedste og værste ende er årsværk med egne sager minus det mindste og det højeste behov.",
    },
    period: {
      title: "Hele perioden og alle grupper under ét",
      sentence:
        "Snit af alle måneder, som på arket Resultat, og derefter det valgte driftsår. Hver måned tæller med timerne i et årsværk i sit eget driftsår.",
    },
    months: {
      title: "Måned for måned i det valgte scenarie",
      sentence:
        "Udbud og behov i dag, som de er regnet længere nede, plus scenariets virkning fra Normering. Under hvert tal står Normerings eget og forskellen på de to.",
    },
    basis: {
      title: "1. Periode og arbejdsdage",
      sentence: "Fra arket Forudsætninger. Arbejdsdage er hverdage uden helligdage og jeres egne lukkedage.",
    },
    groups: {
      title: "2. Grupperne",
      sentence: "Fra arket Medarbejdere. Hver gruppes egne tal, som formlerne nedenfor bruger.",
    },
    groupMonths: {
      title: "3. Fra arbejdsdage til udbud",
      sentence:
        "Skemalagte timer minus ferie og anden frihed, minus sygefravær, minus faste fradrag er nettotimerne i et årsværk. Gange besatte årsværk er udbuddet.",
    },
    allowances: {
      title: "4. Faste fradrag",
      sentence: "Fra arket Medarbejdere. Et 1-tal viser, at linjen gælder gruppen.",
    },
    caseGroups: {
      title: "5. Målgrupperne",
      sentence:
        "Fra arket Sager. Varigheden er den, I har skrevet, ellers åbne sager delt med afgang, ellers åbne sager delt med tilgang.",
    },
    caseMonths: {
      title: "6. Åbne sager og vejledende sagstal",
      sentence:
        "Åbne sager nærmer sig tilgang gange varighed. Det vejledende behov er sagerne delt med sagstallets laveste tal (højst) eller med lavt for de tidskrævende og højt for resten (mindst).",
    },
    tasks: {
      title: "7. Opgaverne: hvem, hvor tit og hvor længe",
      sentence:
        "Fra arket Opgaver. Minutterne lægges sammen af samtale, før og efter, med udeblivelser og tolk. Kilden siger, om antallet er en formel eller kommer fra Normering.",
    },
    taskMonths: {
      title: "8. Opgaverne: timer hver måned",
      sentence: "Antal den måned gange timer pr. stk. Summen for en gruppe er dens behov i afsnit 3.",
    },
    batches: {
      title: "9. Engangsopgaver",
      sentence: "Fra arket Opgaver. Timerne fordeles på arbejdsdagene fra start til frist.",
    },
    batchMonths: {
      title: "10. Engangsopgaver: timer hver måned",
      sentence: "Sager gange minutter, efter arbejdsdage.",
    },
    sets: {
      title: "11. Hvem må hvad i det valgte scenarie",
      sentence:
        "Først det arbejde, som netop disse grupper må gøre. Derefter det, der mangler, når kun de må hjælpe: det største af tallene er de timer, ingen når.",
    },
    holidays: {
      title: "12. Helligdage på hverdage",
      sentence: "Regnet af påskedagen. Store bededag til og med 2023.",
    },
    closings: {
      title: "13. Egne lukkedage",
      sentence: "Fra arket Forudsætninger. Dage i weekenden og på helligdage tæller ikke.",
    },
    groupList: { title: "14. Lister", sentence: "De grupper og scenarier, der er skrevet navn på." },
  },
  basis: {
    start: ["Første måned", ""],
    horizon: ["Måneder i perioden", "måneder"],
    week: ["Fuldtid", "timer om ugen"],
    complexWeight: ["Vægt, komplekse sager", "faktor"],
    veryComplexWeight: ["Vægt, meget komplekse sager", "faktor"],
    mixAverage: ["Minutterne gælder en gennemsnitlig sag (1 = ja)", ""],
    edition: ["Valgt udgave af sagstallene", ""],
    groupCount: ["Antal grupper", ""],
    month: ["Måned", ""],
    inPeriod: ["Med i perioden (1 = ja)", ""],
    workingDays: ["Arbejdsdage", "dage"],
    editionFrom: ["Udgave med dato, der gælder fra", ""],
    editionOfMonth: ["Sagstal, der gælder", "udgave"],
    editionCriterion: ["Sagstal, der gælder, til opslag", ""],
  },
  groupMonths: {
    scheduled: ["Skemalagt for et årsværk", "timer"],
    holiday: ["– ferie", "timer"],
    otherLeave: ["– anden betalt frihed", "timer"],
    absenceShare: ["– sygefravær af resten", "del"],
    atWork: ["= timer på arbejde", "timer"],
    allowanceShare: ["– faste fradrag af dem", "del"],
    net: ["= nettotimer i et årsværk", "timer"],
    change: ["Personaleomsætning, afspadsering og afbrydelser", value],
    supply: ["Udbud i dag: nettotimer gange årsværk", "timer"],
    duties: ["Hverv hos navngivne (TR, AMR)", "timer"],
    need: ["Behov i dag: opgaver, engangsopgaver og hverv", "timer"],
  },
  caseMonths: {
    open: (group) => `Åbne sager den 1., ${group}`,
    mean: (group) => `Åbne sager i snit, ${group}`,
    guidelineHigh: (group) => `Vejledende behov, højst, ${group}`,
    guidelineLow: (group) => `Vejledende behov, mindst, ${group}`,
  },
  totals: {
    guidelineHigh: ["Vejledende behov i dag, højst", "årsværk"],
    guidelineLow: ["Vejledende behov i dag, mindst", "årsværk"],
    carrying: ["Årsværk med egne sager i dag", "årsværk"],
  },
  scenarioGroups: {
    supply: ["Udbud", "timer"],
    coreSupply: ["Normering", "timer"],
    supplyDifference: ["forskel", "timer"],
    need: ["Behov", "timer"],
    coreNeed: ["Normering", "timer"],
    needDifference: ["forskel", "timer"],
    postHours: ["Timer i et årsværk om måneden", "timer"],
    gap: ["Udbud minus behov", "årsværk"],
    coreGap: ["Normering", "årsværk"],
    gapDifference: ["forskel", "årsværk"],
    shortage: ["Mangel, fordelt på gruppen", value],
  },
  scenarioUnit: {
    unserved: ["Timer, ingen når", "timer"],
    coreUnserved: ["Normering", "timer"],
    unservedDifference: ["forskel", "timer"],
    guidelineLow: ["Vejledende behov, mindst", "årsværk"],
    coreGuidelineLow: ["Normering", "årsværk"],
    guidelineLowDifference: ["forskel", "årsværk"],
    guidelineHigh: ["Vejledende behov, højst", "årsværk"],
    coreGuidelineHigh: ["Normering", "årsværk"],
    guidelineHighDifference: ["forskel", "årsværk"],
    carrying: ["Årsværk med egne sager", "årsværk"],
    coreCarrying: ["Normering", "årsværk"],
    carryingDifference: ["forskel", "årsværk"],
    gapAtLow: ["Årsværk minus vejledende behov, bedste ende", "årsværk"],
    gapAtHigh: ["Årsværk minus vejledende behov, værste ende", "årsværk"],
  },
  rowOfTable: "Scenariets plads i tabellen fra Normering",
  chooseScenario: "Vis dette scenarie måned for måned:",
  chooseYear: "Vis dette driftsår i hovedtallene:",
  year: "Driftsår",
  byFormula: "formel",
  fromNormering: "antal fra Normering",
  notComputable: "kan ikke beregnes",
  notWritten: "Normering har ikke skrevet tal her endnu. Formlerne for i dag regner alligevel.",
  alike: "Formlerne på arket og Normering giver de samme tal.",
  unlike: "Formlerne på arket og Normering giver ikke de samme tal. Skriv resultaterne igen.",
  someNotComputable: "Nogle tal kan ikke beregnes: et tal mangler, eller resultaterne er ikke skrevet.",
  tooManyGroups:
    "Arket viser de første fire grupper, og timer, ingen når, og summen af alle grupper er så ikke regnet.",
  tooManyMonths: "Arket viser de første 36 måneder, og snittet af hele perioden er så ikke regnet.",
  tooManyRows: "Der er flere rækker, end arkets formler har plads til; tallene her er da for små.",
  closingsLeftOut:
    "En lukkedag er ikke med i formlerne: Der er for mange, eller dagen er skrevet, så arket ikke kan læse den.",
  reused: "Tid mellem opkald bruges igen, og timer, ingen når, og summen af alle grupper er så ikke regnet.",
  ...danishHeads,
  monthsOfYear: (year) => `, driftsår ${year}: årsværk gange måneder`,
  setNeed: "Behov, som må gøres af: ",
  setBalance: "Mangler, når kun disse må: ",
  or: " eller ",
  hours: "timer",
  pieces: "antal",
};
