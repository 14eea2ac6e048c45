import { editionNow } from "../../core/rules/guideline-editions.ts";
import { assumed, type ExampleRow, type ExampleWorkbook, given } from "./example.ts";
import { prefilledTables } from "./prefilled.ts";
import { caseGroups, mainNumber, scenarios, sharedRota, teams } from "./telefon-og-reception-names.ts";
import { phoneDutyRows, phoneIntervalRows } from "./telefon-og-reception-phones.ts";
import { telefonOgReceptionStories } from "./telefon-og-reception-story.ts";
import { taskRows } from "./telefon-og-reception-tasks.ts";

const manager = given("jobcenterchefen");
const example = assumed("antaget til eksemplet");

const advisers = [teams.benefit, teams.jobReady, teams.sickness, teams.flexjob];
const everyAdviser = advisers.join("; ");

const staff = (name: string, filledPosts: number, caseCarryingShare: number): ExampleRow<"staffGroups"> => ({
  name,
  filledPosts,
  absenceShare: 0.05,
  caseCarryingShare,
  ...manager,
});

const scenarioRows: readonly ExampleRow<"scenarios">[] = [
  {
    name: scenarios.shorter,
    description:
      "Åbent 9 til 12 og ikke 9 til 15. De fleste af eftermiddagens opkald kommer så om formiddagen.",
    medDate: "2026-01-20",
    decisionDate: "2026-01-27",
    neededFrom: "2026-03",
    ...manager,
  },
  {
    name: scenarios.rota,
    description: "De fire team tager hinandens telefon på skift, og de andre bliver ikke afbrudt.",
    medDate: "2026-01-20",
    decisionDate: "2026-01-27",
    neededFrom: "2026-03",
    ...manager,
  },
  {
    name: scenarios.both,
    description: "Begge dele på en gang.",
    medDate: "2026-01-20",
    decisionDate: "2026-01-27",
    neededFrom: "2026-03",
    ...manager,
  },
  {
    name: scenarios.asBefore,
    description: "Et regnestykke: samtalerne efter reglerne før 1. februar 2026. Det kan ikke vælges.",
    ...manager,
  },
  {
    name: scenarios.asBeforeWithRota,
    description: "Hvad den fælles vagt ville betyde, hvis loven ikke var kommet.",
    ...manager,
  },
];

const optionRows: readonly ExampleRow<"options">[] = [
  {
    scenarios: `${scenarios.shorter}; ${scenarios.both}`,
    kind: "shorter-opening-hours",
    name: "Hovednummeret åbent 9 til 12",
    target: mainNumber,
    from: "2026-03",
    closesAt: "12:00",
    ...manager,
  },
  {
    scenarios: `${scenarios.rota}; ${scenarios.both}; ${scenarios.asBeforeWithRota}`,
    kind: "rotating-phone-duty",
    name: "Teamenes telefoner på skift",
    target: sharedRota,
    from: "2026-03",
    people: 3,
    occasionsAWeek: 6,
    minutes: 4,
    ...example,
  },
  {
    scenarios: `${scenarios.asBefore}; ${scenarios.asBeforeWithRota}`,
    kind: "earlier-rules",
    name: "Samtaler som før lov 1750",
    from: "2026-02",
    ...manager,
  },
];

/** Phones and a counter by the hour, and the law of 2025 with a month before and after each of its dates. */
export const telefonOgReception: ExampleWorkbook = {
  name: "telefon-og-reception",
  language: "da",
  title: telefonOgReceptionStories.da.title,
  stories: telefonOgReceptionStories,
  tables: {
    ...prefilledTables("da"),
    settings: {
      workplace: "Jobcenter Fjordby",
      startMonth: "2025-11",
      "startMonth.suppliedBy": "jobcenterchefen",
      "startMonth.status": "given",
      horizonMonths: 14,
      "horizonMonths.suppliedBy": "jobcenterchefen",
      "horizonMonths.status": "given",
      guidelineEdition: editionNow.name.da,
      "guidelineEdition.suppliedBy": "tillidsrepræsentanten",
      "guidelineEdition.status": "given",
    },
    closings: [
      { date: "2025-12-24", share: 1, occasion: "Juleaftensdag", ...example },
      { date: "2026-06-05", share: 0.5, occasion: "Grundlovsdag", ...example },
      { date: "2026-12-24", share: 1, occasion: "Juleaftensdag", ...example },
    ],
    staffGroups: [
      staff(teams.front, 6, 0),
      staff(teams.benefit, 4.5, 1),
      staff(teams.jobReady, 4.5, 1),
      staff(teams.sickness, 7, 1),
      staff(teams.flexjob, 4, 1),
    ],
    staffDetails: [
      { staffGroup: teams.front, heads: 8, ...manager },
      { staffGroup: teams.benefit, heads: 5, ...manager },
      { staffGroup: teams.jobReady, heads: 5, ...manager },
      { staffGroup: teams.sickness, heads: 8, ...manager },
      { staffGroup: teams.flexjob, heads: 5, ...manager },
    ],
    allowances: [
      { name: "Møder", hours: 2, hoursPer: "week-per-head", ...manager },
      { name: "Betalt frokost", hours: 2.5, hoursPer: "week-per-head", ...example },
      {
        name: "Supervision og kurser",
        hours: 45,
        hoursPer: "year-per-head",
        staffGroups: everyAdviser,
        ...example,
      },
      { name: "Kurser", hours: 15, hoursPer: "year-per-head", staffGroups: teams.front, ...example },
    ],
    caseGroups: [
      {
        name: caseGroups.benefit,
        openCases: 250,
        newCasesPerMonth: 50,
        guidelineGroup: "Jobparate over 30",
        ruleGroup: "Dagpenge",
        notes: {
          guidelineGroup: "DS har ikke et tal for dagpenge. Her er brugt tallet for jobparate over 30.",
        },
        ...manager,
      },
      {
        name: caseGroups.jobReady,
        openCases: 230,
        newCasesPerMonth: 23,
        guidelineGroup: "Jobparate over 30",
        ruleGroup: "Jobparate på kontanthjælp",
        ...manager,
      },
      {
        name: caseGroups.sickness,
        openCases: 320,
        newCasesPerMonth: 64,
        guidelineGroup: "Sygedagpenge",
        ruleGroup: "Sygedagpenge",
        ...manager,
      },
      {
        name: caseGroups.flexjob,
        openCases: 130,
        newCasesPerMonth: 10,
        guidelineGroup: "Fleksjob",
        ruleGroup: "Ledighedsydelse",
        ...manager,
      },
      {
        name: caseGroups.resourceCourse,
        openCases: 50,
        newCasesPerMonth: 0,
        durationMonths: 24,
        guidelineGroup: "Ressourceforløb",
        ruleGroup: "Ressourceforløb",
        notes: {
          newCasesPerMonth:
            "Ordningen er lukket for nye fra 1. februar 2026. De få, der kom til i månederne før, er ikke regnet med.",
        },
        ...manager,
      },
    ],
    tasks: taskRows,
    phoneDuties: phoneDutyRows,
    phoneIntervals: phoneIntervalRows,
    scenarios: scenarioRows,
    options: optionRows,
  },
};
