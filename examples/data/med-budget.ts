import { editionNow } from "../../core/rules/guideline-editions.ts";
import { assumed, type ExampleRow, type ExampleWorkbook, given } from "./example.ts";
import { caseGroups, groups, newSystem, quietJuly, teamMeeting } from "./med-budget-names.ts";
import { optionRows, scenarioRows } from "./med-budget-options.ts";
import { medBudgetStories } from "./med-budget-story.ts";
import { phoneDutyRows, phoneIntervalRows, taskDetailRows, taskRows } from "./med-budget-tasks.ts";
import { prefilledTables } from "./prefilled.ts";

/**
 * A budget before the MED committee, with all twelve options of the union's note of 25 October 2016 (items 12 to 23 of
 * what the source documents ask for). The job centre is invented.
 */

const manager = given("afdelingslederen");
const union = given("tillidsrepræsentanten");
const safety = given("arbejdsmiljørepræsentanten");
const example = assumed("antaget til eksemplet");

const allowanceRows: readonly ExampleRow<"allowances">[] = [
  { name: teamMeeting, hours: 2, hoursPer: "week-per-head", ...manager },
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
    staffGroups: groups.socialWorkers,
    ...union,
  },
  { name: "Kurser og vidensdeling", hours: 25, hoursPer: "year-per-head", ...example },
  {
    name: "Registrering og måltal",
    share: 0.04,
    "share.otherSide": 0.02,
    staffGroups: groups.socialWorkers,
    notes: { share: "Teamet har talt to uger til 4 %. Ledelsen regner med 2 %." },
    suppliedBy: "teamet",
    status: "disputed",
  },
  {
    name: "Åndehuller mellem samtaler",
    hours: 1.5,
    hoursPer: "week-per-head",
    staffGroups: groups.socialWorkers,
    breathingSpace: true,
    ...safety,
  },
  { name: "TR og AMR", hours: 260, hoursPer: "year-in-all", staffGroups: groups.socialWorkers, ...union },
];

const staffRows = {
  staffGroups: [
    {
      name: groups.socialWorkers,
      filledPosts: 14,
      absenceShare: 0.055,
      caseCarryingShare: 0.95,
      notes: { filledPosts: "Budgettet for 2027: 16 stillinger nu, to færre fra 1. januar." },
      ...manager,
    },
    { name: groups.admin, filledPosts: 4.6, absenceShare: 0.05, caseCarryingShare: 0, ...manager },
    { name: groups.leaders, filledPosts: 2, absenceShare: 0.03, caseCarryingShare: 0, ...manager },
  ],
  staffDetails: [
    {
      staffGroup: groups.socialWorkers,
      heads: 15,
      establishedPosts: 14,
      turnoverPerYear: 0.12,
      vacancyMonths: 2,
      rampMonths: 6,
      initialProductivity: 0.5,
      mentorHoursPerWeek: 3,
      mentorMonths: 3,
      newWorkerCaseFactor: 0.7,
      ...example,
    },
    { staffGroup: groups.admin, heads: 6, rampMonths: 2, initialProductivity: 0.7, ...example },
    { staffGroup: groups.leaders, heads: 2, leads: true, ...manager },
  ],
  pay: [
    {
      staffGroup: groups.socialWorkers,
      annualPay: 440_000,
      pensionShare: 0.17,
      recruitmentCost: 30_000,
      ...example,
    },
    { staffGroup: groups.admin, annualPay: 375_000, pensionShare: 0.155, recruitmentCost: 0, ...example },
    { staffGroup: groups.leaders, annualPay: 590_000, pensionShare: 0.17, recruitmentCost: 0, ...example },
  ],
} as const;

const caseRows: readonly ExampleRow<"caseGroups">[] = [
  {
    name: caseGroups.sickness,
    openCases: 520,
    newCasesPerMonth: 104,
    guidelineGroup: "Sygedagpenge",
    timeConsumingCases: 120,
    ...manager,
  },
  {
    name: caseGroups.clarification,
    openCases: 130,
    newCasesPerMonth: 7,
    guidelineGroup: "Ressourceforløb",
    timeConsumingCases: 60,
    notes: {
      guidelineGroup: "DS har ikke et tal for jobafklaring. Her er brugt tallet for ressourceforløb.",
    },
    ...manager,
  },
];

const askedBefore = (by: string, date: string, answer: boolean, id: string) => ({
  [id]: answer,
  [`${id}.date`]: date,
  [`${id}.suppliedBy`]: by,
  [`${id}.status`]: "given",
});

export const medBudget: ExampleWorkbook = {
  name: "med-budget",
  language: "da",
  title: medBudgetStories.da.title,
  stories: medBudgetStories,
  tables: {
    ...prefilledTables("da"),
    settings: {
      workplace: "Jobcenter Engby, sygedagpenge og jobafklaring",
      startMonth: "2027-01",
      "startMonth.suppliedBy": "afdelingslederen",
      "startMonth.status": "given",
      horizonMonths: 12,
      "horizonMonths.suppliedBy": "MED-udvalget",
      "horizonMonths.status": "agreed",
      guidelineEdition: editionNow.name.da,
      "guidelineEdition.suppliedBy": "tillidsrepræsentanten",
      "guidelineEdition.status": "given",
      temporaryWeeksLimit: 13,
      "temporaryWeeksLimit.suppliedBy": "MED-udvalget",
      "temporaryWeeksLimit.status": "agreed",
      breathingSpaceMinimum: 1.5,
      "breathingSpaceMinimum.suppliedBy": "arbejdsmiljørepræsentanten",
      "breathingSpaceMinimum.status": "agreed",
      timeOffDeadlineMonths: 10,
      "timeOffDeadlineMonths.suppliedBy": "lokal aftale",
      "timeOffDeadlineMonths.status": "agreed",
    },
    checklist: {
      ...askedBefore("afdelingslederen", "2026-09-08", true, "daily-rest"),
      ...askedBefore("afdelingslederen", "2026-09-08", true, "weekly-day-off"),
      ...askedBefore("MED-udvalgets formand", "2026-09-08", true, "med-informed"),
    },
    closings: [{ date: "2027-12-24", share: 1, occasion: "Juleaftensdag", ...example }],
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
    adoptionCurves: [
      { name: newSystem, month1: -0.25, month2: 0, month3: 0.4, month4: 0.7, month5: 1, ...example },
    ],
    ...staffRows,
    allowances: allowanceRows,
    caseGroups: caseRows,
    tasks: taskRows,
    taskDetails: taskDetailRows,
    phoneDuties: phoneDutyRows,
    phoneIntervals: phoneIntervalRows,
    scenarios: scenarioRows,
    options: optionRows,
  },
};
