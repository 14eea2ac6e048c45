import { edition2016 } from "../../core/rules/guideline-editions.ts";
import { assumed, type ExampleRow, type ExampleWorkbook } from "./example.ts";
import { lavereSagstalStories } from "./lavere-sagstal-story.ts";
import { prefilledTables } from "./prefilled.ts";

/** A lower caseload as an investment (items 44, 60, 92 and 93 of what the source documents ask for). The team is invented. */

const example = assumed("antaget til eksemplet");
const union = assumed("DS, En forstærket beskæftigelsesindsats; tallet antaget");

const caseworkers = "Sagsbehandlere";
const cases = "Kontanthjælp, aktivitetsparate";

export const scenarios = {
  noEffect: "50 sager, ingen virkning",
  small: "50 sager, 3 % kortere",
  large: "50 sager, 10 % kortere",
} as const;

const scenario = (name: string, description: string): ExampleRow<"scenarios"> => ({
  name,
  description,
  medDate: "2026-09-08",
  decisionDate: "2026-10-06",
  neededFrom: "2027-04",
  ...example,
});

const invested = (name: string, share: number): ExampleRow<"options"> => ({
  scenarios: name,
  kind: "investment",
  name: "Lavere sagstal",
  target: cases,
  from: "2027-01",
  share,
  caseloadBefore: 100,
  caseloadAfter: 50,
  notes: {
    share: "Der findes ingen undersøgelse, hvis tal kan bruges overalt. Skriv jeres eget, og prøv med 0.",
  },
  ...example,
});

const optionRows: readonly ExampleRow<"options">[] = [
  {
    scenarios: `${scenarios.noEffect}; ${scenarios.small}; ${scenarios.large}`,
    kind: "hiring",
    name: "Ti stillinger mere",
    staffGroup: caseworkers,
    from: "2027-01",
    posts: 10,
    lagMonths: 3,
    ...union,
  },
  invested(scenarios.noEffect, 0),
  invested(scenarios.small, 0.03),
  invested(scenarios.large, 0.1),
];

const taskRows: readonly ExampleRow<"tasks">[] = [
  {
    name: "Samtale",
    caseGroup: cases,
    driver: "per-open-case-a-year",
    rate: 6,
    talkMinutes: 45,
    beforeMinutes: 15,
    afterMinutes: 30,
    priority: "1",
    ...example,
  },
  {
    name: "Opfølgning i praktik og løntilskud",
    caseGroup: cases,
    driver: "per-open-case-a-year",
    rate: 12,
    afterMinutes: 30,
    priority: "2",
    notes: { rate: "En tæt opfølgning er afgørende, når en praktik er kommet i gang (DS, forslag 11)." },
    ...union,
  },
  {
    name: "Rehabiliteringsplan, forberedende del",
    caseGroup: cases,
    driver: "share-of-cases-a-year",
    share: 0.12,
    talkMinutes: 90,
    beforeMinutes: 120,
    afterMinutes: 390,
    priority: "1",
    ...example,
  },
];

export const lavereSagstal: ExampleWorkbook = {
  name: "lavere-sagstal",
  language: "da",
  title: lavereSagstalStories.da.title,
  stories: lavereSagstalStories,
  tables: {
    ...prefilledTables("da"),
    settings: {
      workplace: "Jobcenter Lillesund, kontanthjælp",
      startMonth: "2027-01",
      "startMonth.suppliedBy": "antaget til eksemplet",
      "startMonth.status": "assumed",
      horizonMonths: 48,
      guidelineEdition: edition2016.name.da,
      "guidelineEdition.suppliedBy": "Dansk Socialrådgiverforening",
      "guidelineEdition.status": "given",
      discountRate: 0.035,
      "discountRate.suppliedBy": "antaget til eksemplet",
      "discountRate.status": "assumed",
    },
    staffGroups: [{ name: caseworkers, filledPosts: 10, absenceShare: 0.05, ...example }],
    staffDetails: [
      {
        staffGroup: caseworkers,
        heads: 11,
        rampMonths: 6,
        initialProductivity: 0.5,
        mentorHoursPerWeek: 3,
        mentorMonths: 3,
        ...example,
      },
    ],
    allowances: [{ name: "Møder, frokost, kurser og supervision", share: 0.16, ...example }],
    pay: [
      {
        staffGroup: caseworkers,
        annualPay: 440_000,
        pensionShare: 0.17,
        recruitmentCost: 30_000,
        ...example,
      },
    ],
    caseGroups: [
      {
        name: cases,
        openCases: 1000,
        newCasesPerMonth: 35,
        guidelineGroup: "Voksne ledige",
        timeConsumingCases: 400,
        notes: { openCases: "»Langt over 100 sager« siger DS; her 100 til hver af 10." },
        ...union,
      },
    ],
    benefits: [
      {
        caseGroup: cases,
        weeklyBenefit: 2700,
        peopleWeeks1to4: 30,
        peopleWeeks5to26: 170,
        peopleWeeks27to52: 180,
        peopleWeeksFrom53: 620,
        weeksAtEntry: 0,
        ...example,
      },
    ],
    tasks: taskRows,
    scenarios: [
      scenario(scenarios.noEffect, "Ti stillinger mere. Forløbene bliver ikke kortere."),
      scenario(scenarios.small, "Ti stillinger mere. Forløbene bliver 3 procent kortere."),
      scenario(scenarios.large, "Ti stillinger mere. Forløbene bliver 10 procent kortere."),
    ],
    options: optionRows,
  },
};
