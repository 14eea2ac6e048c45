import { edition2016 } from "../../core/rules/guideline-editions.ts";
import { assumed, type ExampleRow, type ExampleWorkbook } from "./example.ts";
import { laerkevejStories } from "./laerkevej-samtaler-story.ts";
import { prefilledTables } from "./prefilled.ts";

/** Jobcenter Lærkevej as its own caseworkers described it in 2017 (items 67 to 75 of what the source documents ask for). */

const article = "sagsbehandlere fra Lærkevej, Information 18.9.2017 (Skals 2019)";
const told = { suppliedBy: article, status: "given" } as const;
const example = assumed("antaget til eksemplet");

const caseworkers = "Sagsbehandlere";
const cases = "Kontanthjælp, aktivitetsparate";
const talk = "Samtale på samtalegangen";
const clarification = "Sagen gøres klar til rehabiliteringsteamet";

export const scenarios = {
  longerTalks: "45 minutter til hver",
  clarified: "Hver tiende sag afklares",
  caseload: "Højst 55 sager",
} as const;

const discussed = { medDate: "2017-09-20", decisionDate: "2017-09-27" } as const;

const scenarioRows: readonly ExampleRow<"scenarios">[] = [
  {
    name: scenarios.longerTalks,
    description: "20 minutter mere til hver samtale.",
    ...discussed,
    ...example,
  },
  {
    name: scenarios.clarified,
    description: "Hver tiende sag om året gøres klar til fleksjob, ressourceforløb eller førtidspension.",
    ...discussed,
    ...example,
  },
  {
    name: scenarios.caseload,
    description: "Så mange sagsbehandlere, at ingen har flere sager end det højeste vejledende tal fra 2016.",
    ...discussed,
    ...example,
  },
];

const optionRows: readonly ExampleRow<"options">[] = [
  {
    scenarios: scenarios.longerTalks,
    kind: "changed-minutes",
    name: "20 minutter mere",
    target: talk,
    from: "2017-10",
    minutes: 20,
    ...example,
  },
  {
    scenarios: scenarios.clarified,
    kind: "changed-rate",
    name: "Hver tiende sag gøres klar",
    quantity: "task-volume",
    target: clarification,
    from: "2017-10",
    change: { formula: "0.1/0.03-1", value: 0.1 / 0.03 - 1 },
    notes: { change: "Fra 3 til 10 procent af sagerne om året." },
    ...example,
  },
  {
    scenarios: scenarios.caseload,
    kind: "hiring",
    name: "Sagsbehandlere til 55 sager hver",
    staffGroup: caseworkers,
    from: "2017-10",
    posts: { formula: "2000/55-10", value: 2000 / 55 - 10 },
    notes: { posts: "2.000 sager delt med 55, minus de 10, der er." },
    ...example,
  },
];

const taskRows: readonly ExampleRow<"tasks">[] = [
  {
    name: talk,
    caseGroup: cases,
    driver: "per-open-case-a-year",
    rate: 4,
    talkMinutes: 25,
    beforeMinutes: 10,
    afterMinutes: 15,
    priority: "1",
    notes: {
      rate: "Mindst 4 samtaler på 12 måneder (star.dk, samtaledata, regler fra 2018).",
      talkMinutes: "Seks borgere mellem kl. 9 og 12: 6 gange 25 minutter er 150 af 180 minutter.",
      beforeMinutes:
        "Først når borgeren er tjekket ind. De 10 minutter er KLK's forslag fra 2017, som Lærkevej var med til at inspirere.",
    },
    suppliedBy: `${article}; minutterne efter samtalen antaget`,
    status: "assumed",
  },
  {
    name: "Kontakt, notater og opfølgning",
    caseGroup: cases,
    driver: "per-open-case-a-year",
    rate: 12,
    afterMinutes: 11,
    priority: "2",
    ...example,
  },
  {
    name: "Afgørelser og sanktioner",
    driver: "per-month",
    rate: 120,
    afterMinutes: 50,
    priority: "1",
    ...example,
  },
  {
    name: clarification,
    caseGroup: cases,
    driver: "share-of-cases-a-year",
    share: 0.03,
    talkMinutes: 90,
    beforeMinutes: 120,
    afterMinutes: 390,
    priority: "2",
    ...example,
  },
];

export const laerkevejSamtaler: ExampleWorkbook = {
  name: "laerkevej-samtaler",
  language: "da",
  title: laerkevejStories.da.title,
  stories: laerkevejStories,
  tables: {
    ...prefilledTables("da"),
    settings: {
      workplace: "Jobcenter Lærkevej, 10 sagsbehandlere",
      startMonth: "2017-10",
      "startMonth.suppliedBy": "antaget: måneden efter artiklen",
      "startMonth.status": "assumed",
      horizonMonths: 12,
      guidelineEdition: edition2016.name.da,
      "guidelineEdition.suppliedBy": "Dansk Socialrådgiverforening",
      "guidelineEdition.status": "given",
    },
    staffGroups: [
      {
        name: caseworkers,
        filledPosts: 10,
        absenceShare: 0.05,
        notes: {
          filledPosts: "Ti er valgt, for at tallene er lette at dele. Kilden siger, hvad hver enkelt har.",
        },
        ...example,
      },
    ],
    allowances: [{ name: "Møder, frokost, kurser og supervision", share: 0.15, ...example }],
    caseGroups: [
      {
        name: cases,
        openCases: 2000,
        "openCases.low": 1800,
        "openCases.likely": 2000,
        "openCases.high": 2200,
        newCasesPerMonth: 60,
        guidelineGroup: "Voksne ledige",
        timeConsumingCases: 1000,
        notes: {
          openCases: "180-220 borgere hver; her 200 gange 10. Nye sager og tidkrævende sager er antaget.",
        },
        ...assumed(`${article}; resten antaget`),
      },
    ],
    tasks: taskRows,
    taskDetails: [
      {
        task: talk,
        noShowShare: 0.25,
        rebooked: true,
        preparedAfterCheckIn: true,
        lostShare: 0.5,
        notes: {
          preparedAfterCheckIn: "»… må vi ikke bruge tid på forberedelse, før borgeren er tjekket ind.«",
        },
        ...assumed(`${article}; udeblivelsen antaget`),
      },
    ],
    staffDetails: [{ staffGroup: caseworkers, largestCaseload: 220, smallestCaseload: 180, ...told }],
    pay: [
      {
        staffGroup: caseworkers,
        annualPay: 410_000,
        pensionShare: 0.16,
        recruitmentCost: 30_000,
        ...example,
      },
    ],
    scenarios: scenarioRows,
    options: optionRows,
  },
};
