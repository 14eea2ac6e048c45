import type { ExampleWorkbook } from "./example.ts";
import { assumed, given } from "./example.ts";
import { admin, caseGroups, quietJuly, socialWorkers } from "./kontanthjaelp-2016-names.ts";
import { optionRows, scenarioRows } from "./kontanthjaelp-2016-options.ts";
import { batchRows, openingBacklogRows, taskDetailRows, taskRows } from "./kontanthjaelp-2016-tasks.ts";
import { edition2016, prefilledTables } from "./prefilled.ts";

/**
 * A job centre's cash-benefit team in 2016, when kontanthjælpsloft, 225-timersregel and integrationsydelse came. The
 * team is invented; the tasks are those of the union's note of 25 October 2016, items 1 to 9 and 12 to 37 of what the
 * source documents ask for.
 */

const example = assumed("antaget til eksemplet");

export const kontanthjaelp2016: ExampleWorkbook = {
  name: "kontanthjaelp-2016",
  language: "da",
  title: "Kontanthjælp 2016 – et eksempel",
  story: [
    "Et kontanthjælpsteam i foråret 2016, hvor kontanthjælpsloftet, 225-timersreglen og den udvidede integrationsydelse kommer. Hele sagsstammen skal gennemgås inden 1. oktober, og derefter følger nye driftsopgaver. Tre løsninger sammenlignes med i dag.",
    "Teamet er opdigtet. Opgaverne står i Dansk Socialrådgiverforenings notat af 25. oktober 2016; antal og minutter er antaget, hvor ingen kilde har dem, og det står på hver række. Skriv jeres egne tal over dem, og gem under et andet navn.",
  ],
  tables: {
    ...prefilledTables("da"),
    settings: {
      workplace: "Jobcenter Midtby, kontanthjælp",
      startMonth: "2016-04",
      "startMonth.suppliedBy": "afdelingslederen",
      "startMonth.status": "given",
      horizonMonths: 36,
      guidelineEdition: edition2016,
      "guidelineEdition.suppliedBy": "tillidsrepræsentanten",
      "guidelineEdition.status": "given",
      timeOffFactor: 1.5,
      "timeOffFactor.suppliedBy": "DS, Arbejdstid",
      "timeOffFactor.status": "assumed",
      hoursAtFirstFactor: 3,
      "hoursAtFirstFactor.suppliedBy": "DS, Arbejdstid",
      "hoursAtFirstFactor.status": "assumed",
      timeOffFactorAbove: 2,
      "timeOffFactorAbove.suppliedBy": "DS, Arbejdstid",
      "timeOffFactorAbove.status": "assumed",
      timeOffDeadlineMonths: 8,
      "timeOffDeadlineMonths.suppliedBy": "lokal aftale",
      "timeOffDeadlineMonths.status": "agreed",
      temporaryWeeksLimit: 12,
      "temporaryWeeksLimit.suppliedBy": "MED-udvalget",
      "temporaryWeeksLimit.status": "agreed",
      breathingSpaceMinimum: 1,
      "breathingSpaceMinimum.suppliedBy": "arbejdsmiljørepræsentanten",
      "breathingSpaceMinimum.status": "disputed",
    },
    checklist: {
      alarm: true,
      "alarm.suppliedBy": "arbejdsmiljørepræsentanten",
      "alarm.status": "given",
      "escape-route": true,
      "escape-route.suppliedBy": "arbejdsmiljørepræsentanten",
      "escape-route.status": "given",
      "conflict-course": false,
      "conflict-course.suppliedBy": "arbejdsmiljørepræsentanten",
      "conflict-course.status": "given",
      "risk-assessment": true,
      "risk-assessment.suppliedBy": "afdelingslederen",
      "risk-assessment.status": "given",
    },
    closings: [
      { date: "2016-12-24", share: 1, occasion: "Juleaftensdag", ...example },
      { date: "2017-06-05", share: 0.5, occasion: "Grundlovsdag", ...example },
      { date: "2018-06-05", share: 0.5, occasion: "Grundlovsdag", ...example },
      { date: "2018-12-24", share: 1, occasion: "Juleaftensdag", ...example },
    ],
    holidayProfiles: [
      {
        name: "Ferie i jobcentret",
        january: 0,
        february: 0.1,
        march: 0,
        april: 0.05,
        may: 0.05,
        june: 0.05,
        july: 0.42,
        august: 0.13,
        september: 0,
        october: 0.12,
        november: 0,
        december: 0.08,
        ...given("afdelingslederen"),
      },
    ],
    demandProfiles: [
      {
        name: quietJuly,
        january: 1.05,
        february: 1.05,
        march: 1.05,
        april: 1.05,
        may: 1.05,
        june: 1.05,
        july: 0.45,
        august: 1.05,
        september: 1.05,
        october: 1.05,
        november: 1.05,
        december: 1.05,
        ...example,
      },
    ],
    staffGroups: [
      {
        name: socialWorkers,
        filledPosts: 13.8,
        absenceShare: 0.05,
        caseCarryingShare: 0.9,
        notes: {
          absenceShare:
            "Til sammenligning: 11,1 sygedage om året pr. fuldtidsansat socialrådgiver i kommunerne, 2019 (dknyt). Det er 5,0 % af timerne.",
        },
        ...given("afdelingslederen"),
      },
      { name: admin, filledPosts: 2, absenceShare: 0.05, caseCarryingShare: 0, ...given("afdelingslederen") },
    ],
    allowances: [
      { name: "Teammøde", hours: 2, hoursPer: "week-per-head", ...given("afdelingslederen") },
      {
        name: "Betalt frokost",
        hours: 2.5,
        hoursPer: "week-per-head",
        notes: { hours: "En halv time om dagen. Slå jeres aftale op." },
        ...example,
      },
      {
        name: "Supervision",
        hours: 22,
        hoursPer: "year-per-head",
        staffGroups: socialWorkers,
        ...given("afdelingslederen"),
      },
      { name: "Kurser og vidensdeling", hours: 30, hoursPer: "year-per-head", ...example },
      { name: "Kursus i konflikthåndtering", hours: 7, hoursPer: "year-per-head", ...example },
      { name: "Registrering og måltal", share: 0.04, staffGroups: socialWorkers, ...example },
      {
        name: "Åndehuller mellem samtaler",
        hours: 1.5,
        hoursPer: "week-per-head",
        staffGroups: socialWorkers,
        breathingSpace: true,
        ...given("arbejdsmiljørepræsentanten"),
      },
      {
        name: "TR og AMR",
        hours: 280,
        hoursPer: "year-in-all",
        staffGroups: socialWorkers,
        ...given("tillidsrepræsentanten"),
      },
      {
        name: "Faglig koordinator",
        hours: 370,
        hoursPer: "year-in-all",
        staffGroups: socialWorkers,
        ...given("afdelingslederen"),
      },
    ],
    staffDetails: [
      {
        staffGroup: socialWorkers,
        heads: 14,
        establishedPosts: 14.6,
        turnoverPerYear: 0.1,
        vacancyMonths: 2,
        rampMonths: 6,
        initialProductivity: 0.5,
        mentorHoursPerWeek: 4,
        mentorMonths: 3,
        newWorkerCaseFactor: 0.7,
        ...example,
      },
      { staffGroup: admin, heads: 2, rampMonths: 2, initialProductivity: 0.7, ...example },
    ],
    caseGroups: [
      {
        name: caseGroups.jobReady,
        openCases: 230,
        newCasesPerMonth: 19,
        guidelineGroup: "Jobparate voksne, mange enkle sager",
        timeConsumingCases: 20,
        ...given("afdelingslederen"),
      },
      {
        name: caseGroups.activityReady,
        openCases: 310,
        newCasesPerMonth: 9,
        guidelineGroup: "Voksne ledige",
        timeConsumingCases: 70,
        ...given("afdelingslederen"),
      },
      {
        name: caseGroups.young,
        openCases: 140,
        newCasesPerMonth: 11,
        guidelineGroup: "Unge ledige",
        timeConsumingCases: 35,
        ...given("afdelingslederen"),
      },
      {
        name: caseGroups.integration,
        openCases: 110,
        newCasesPerMonth: 5,
        guidelineGroup: "Voksne ledige",
        timeConsumingCases: 25,
        notes: {
          guidelineGroup:
            "Sagstallene fra maj 2016 har også et tal for integration, men det står ikke i de dokumenter, eksemplet bygger på.",
        },
        ...assumed("antaget: som voksne ledige"),
      },
    ],
    tasks: taskRows,
    taskDetails: taskDetailRows,
    batches: batchRows,
    openingBacklogs: openingBacklogRows,
    scenarios: scenarioRows,
    options: optionRows,
  },
};
