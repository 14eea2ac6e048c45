import { edition2016 } from "../../core/rules/guideline-editions.ts";
import { assumed, type ExampleRow, type ExampleWorkbook } from "./example.ts";
import { koebenhavnStories } from "./koebenhavn-225-sager-story.ts";
import { prefilledTables } from "./prefilled.ts";

/** Copenhagen in 2017 as 18 proposals by citizens told it (items 114 to 131 of what the source documents ask for). */

const proposals = "18 forslag, Arbejderen 10.8.2017";
const fromSource = assumed(`${proposals}; tallet antaget`);
const example = assumed("antaget til eksemplet");

const trained = "Uddannede socialrådgivere";
const others = "Andre sagsbehandlere";
const cases = "Kontanthjælp";
const registrations = "Måltal, registrering og rapportering";
const talk = "Samtale med borgeren";

export const scenarios = {
  fewerRegistrations: "Halvt så mange registreringer",
  training: "Samtaletræning med video",
  trained: "Fire uddannede mere",
  caseload: "Højst 55 sager",
} as const;

const by = (homeGroup: string, alsoPermitted = "") =>
  alsoPermitted === "" ? { homeGroup } : { homeGroup, alsoPermitted };

const taskRows: readonly ExampleRow<"tasks">[] = [
  {
    name: talk,
    caseGroup: cases,
    driver: "per-open-case-a-year",
    rate: 4,
    talkMinutes: 25,
    beforeMinutes: 10,
    afterMinutes: 20,
    priority: "1",
    ...by(others, trained),
    ...example,
  },
  {
    name: "Svar på henvendelser",
    caseGroup: cases,
    driver: "per-open-case-a-year",
    rate: 5,
    afterMinutes: 12,
    priority: "2",
    deadlineDays: 14,
    notes: { deadlineDays: "Et krav i de 18 forslag. 14 dage er ikke en lovbestemt frist." },
    ...by(others, trained),
    suppliedBy: `${proposals}; antal og minutter antaget`,
    status: "disputed",
  },
  {
    name: "Afgørelser og sanktioner",
    driver: "per-month",
    rate: 130,
    afterMinutes: 50,
    priority: "1",
    ...by(others, trained),
    ...example,
  },
  {
    name: "Koordinerende sagsbehandler i komplekse forløb",
    driver: "per-month",
    rate: 55,
    talkMinutes: 60,
    beforeMinutes: 60,
    afterMinutes: 180,
    priority: "2",
    notes: { rate: "Den koordinerende sagsbehandler skal være uddannet socialrådgiver (forslag 7)." },
    ...by(trained),
    ...fromSource,
  },
  {
    name: "Tilbage til sagen efter skift af sagsbehandler",
    driver: "per-month",
    rate: 30,
    afterMinutes: 90,
    priority: "2",
    ...by(others, trained),
    ...fromSource,
  },
];

const planned = { from: "2017-10" } as const;

const optionRows: readonly ExampleRow<"options">[] = [
  {
    scenarios: scenarios.fewerRegistrations,
    kind: "fewer-registrations",
    name: "Halvdelen af registreringerne",
    target: registrations,
    share: 0.5,
    ...planned,
    ...fromSource,
  },
  {
    scenarios: scenarios.training,
    kind: "talk-training",
    name: "Træning med video og tilbagemelding",
    staffGroup: others,
    target: talk,
    to: "2017-12",
    people: 8,
    hours: 24,
    share: 0,
    kronerOnce: 80_000,
    notes: { share: "Kilden lover et bedre møde med borgeren og ikke et kortere." },
    ...planned,
    ...fromSource,
  },
  {
    scenarios: scenarios.trained,
    kind: "hiring",
    name: "Fire uddannede socialrådgivere",
    staffGroup: trained,
    posts: 4,
    ...planned,
    ...fromSource,
  },
  {
    scenarios: scenarios.caseload,
    kind: "hiring",
    name: "Sagsbehandlere til 55 sager hver",
    staffGroup: others,
    posts: { formula: "2250/55-10", value: 2250 / 55 - 10 },
    notes: { posts: "2.250 sager delt med 55, minus de 10, der er." },
    ...planned,
    ...example,
  },
];

const discussed = { medDate: "2017-09-20", decisionDate: "2017-09-27" } as const;

const scenarioRows: readonly ExampleRow<"scenarios">[] = [
  {
    name: scenarios.fewerRegistrations,
    description: "Forslag 12: færre måltal og rapporter.",
    ...discussed,
    ...fromSource,
  },
  {
    name: scenarios.training,
    description: "Forslag 8: samtaler optages på video og drøftes bagefter.",
    ...discussed,
    ...fromSource,
  },
  {
    name: scenarios.trained,
    description: "Forslag 7: flere uddannede socialrådgivere til de komplekse sager.",
    ...discussed,
    ...fromSource,
  },
  {
    name: scenarios.caseload,
    description: "Det højeste vejledende sagstal fra 2016 for voksne ledige.",
    ...discussed,
    ...example,
  },
];

export const koebenhavn225Sager: ExampleWorkbook = {
  name: "koebenhavn-225-sager",
  language: "da",
  title: koebenhavnStories.da.title,
  stories: koebenhavnStories,
  tables: {
    ...prefilledTables("da"),
    settings: {
      workplace: "Et jobcenter i København, 10 sagsbehandlere",
      startMonth: "2017-10",
      "startMonth.suppliedBy": "antaget til eksemplet",
      "startMonth.status": "assumed",
      horizonMonths: 12,
      guidelineEdition: edition2016.name.da,
      "guidelineEdition.suppliedBy": "Dansk Socialrådgiverforening",
      "guidelineEdition.status": "given",
    },
    staffGroups: [
      {
        name: others,
        filledPosts: 8,
        absenceShare: 0.05,
        caseCarryingShare: 1,
        notes: {
          filledPosts:
            "Ti i alt er valgt, for at tallene er lette at dele. »Meget få« er uddannede, siger kilden.",
        },
        ...fromSource,
      },
      { name: trained, filledPosts: 2, absenceShare: 0.05, caseCarryingShare: 1, ...fromSource },
    ],
    staffDetails: [
      { staffGroup: others, heads: 8, ...example },
      { staffGroup: trained, heads: 2, rampMonths: 6, initialProductivity: 0.5, ...example },
    ],
    allowances: [
      { name: "Møder, frokost, kurser og supervision", share: 0.13, ...example },
      {
        name: registrations,
        share: 0.14,
        notes: {
          share:
            "Kilden siger op imod 75 procent til alt andet end borgerne, og ikke hvad de 75 procent består af.",
        },
        ...fromSource,
      },
    ],
    pay: [
      { staffGroup: others, annualPay: 390_000, pensionShare: 0.16, recruitmentCost: 30_000, ...example },
      { staffGroup: trained, annualPay: 415_000, pensionShare: 0.16, recruitmentCost: 30_000, ...example },
    ],
    caseGroups: [
      {
        name: cases,
        openCases: 2250,
        newCasesPerMonth: 75,
        guidelineGroup: "Voksne ledige",
        timeConsumingCases: 1100,
        notes: {
          openCases: "Op til 225 sager hver; her 225 gange 10. Nye sager og tidkrævende sager er antaget.",
        },
        ...assumed(`${proposals}; resten antaget`),
      },
    ],
    tasks: taskRows,
    scenarios: scenarioRows,
    options: optionRows,
  },
};
