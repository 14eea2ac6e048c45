import type { PlainWorkbook } from "./workbook-tables.ts";

export const workers = "Socialrådgivere";
export const office = "Kontor";
export const leaders = "Ledere";

/**
 * A workplace in which every table has a row, so that a change of any cell can be seen: two years from January 2026,
 * short of staff, with a scenario that has options already.
 */
export const everyTable: PlainWorkbook = {
  settings: {
    workplace: "Jobcenter",
    startMonth: "2026-01",
    horizonMonths: 24,
    guidelineEdition: "2016",
    discountRate: 0.03,
    complexWeight: 1.5,
    veryComplexWeight: 2,
    minutesAreMixAverage: false,
    temporaryWeeksLimit: 20,
    backlogTargetHours: 0,
  },
  staffGroups: [
    { name: workers, filledPosts: 4, absenceShare: 0.05, caseCarryingShare: 1 },
    { name: office, filledPosts: 3, absenceShare: 0.05, caseCarryingShare: 0 },
    { name: leaders, filledPosts: 1, absenceShare: 0.05, caseCarryingShare: 0 },
  ],
  staffDetails: [
    {
      staffGroup: workers,
      heads: 5,
      establishedPosts: 5,
      turnoverPerYear: 0.12,
      vacancyMonths: 3,
      rampMonths: 6,
      largestCaseload: 90,
      smallestCaseload: 40,
    },
    { staffGroup: leaders, leads: true },
  ],
  pay: [
    { staffGroup: workers, annualPay: 480_000, pensionShare: 0.18, recruitmentCost: 20_000 },
    { staffGroup: office, annualPay: 400_000, pensionShare: 0.17 },
    { staffGroup: leaders, annualPay: 600_000, pensionShare: 0.18 },
  ],
  allowances: [
    { name: "Møder", hours: 2, hoursPer: "week-per-head" },
    { name: "Åndehul", share: 0.05, breathingSpace: true },
  ],
  caseGroups: [
    {
      name: "Voksne",
      openCases: 700,
      newCasesPerMonth: 35,
      durationMonths: 20,
      guidelineGroup: "Voksne",
      complexShare: 0.2,
      veryComplexShare: 0.1,
    },
  ],
  benefits: [
    {
      caseGroup: "Voksne",
      weeklyBenefit: 3000,
      peopleWeeks1to4: 40,
      peopleWeeks5to26: 200,
      peopleWeeks27to52: 160,
      peopleWeeksFrom53: 300,
    },
  ],
  refundRates: [
    { weeks1to4: 0.8, weeks5to26: 0.4, weeks27to52: 0.3, weeksFrom53: 0.2 },
    { from: "2027-01", weeks1to4: 0.8, weeks5to26: 0.4, weeks27to52: 0.3, weeksFrom53: 0.1 },
  ],
  funding: [{ name: "Pulje", to: "2026-12", kronerPerMonth: 50_000, posts: 1, staffGroup: workers }],
  guidelines: [{ edition: "2016", targetGroup: "Voksne", low: 40, high: 55, source: "DS 2016" }],
  tasks: [
    {
      name: "Samtaler",
      caseGroup: "Voksne",
      driver: "per-open-case-a-year",
      rate: 8,
      talkMinutes: 25,
      beforeMinutes: 10,
      afterMinutes: 15,
      priority: "2",
      deadlineDays: 90,
      homeGroup: workers,
    },
    {
      name: "Afgørelser",
      caseGroup: "Voksne",
      driver: "per-new-case",
      rate: 1,
      afterMinutes: 60,
      priority: "1",
      homeGroup: workers,
    },
    {
      name: "Klager",
      driver: "share-of-task",
      share: 0.1,
      afterMinutes: 120,
      priority: "1",
      homeGroup: workers,
    },
    {
      name: "Boligsager",
      caseGroup: "Voksne",
      driver: "share-of-cases-a-year",
      share: 0.1,
      afterMinutes: 90,
      priority: "3",
      homeGroup: workers,
    },
    {
      name: "Udredning",
      caseGroup: "Voksne",
      driver: "age-window",
      rate: 0.2,
      afterMinutes: 60,
      priority: "3",
      homeGroup: workers,
    },
    {
      name: "Møde i teamet",
      driver: "per-month",
      rate: 10,
      talkMinutes: 45,
      priority: "4",
      homeGroup: workers,
    },
    { name: "Breve", driver: "per-month", rate: 100, afterMinutes: 20, priority: "4", homeGroup: office },
  ],
  taskDetails: [
    {
      task: "Samtaler",
      noShowShare: 0.2,
      rebooked: true,
      interpreterShare: 0.1,
      interpreterFactor: 1.8,
      complexityWeighted: true,
    },
    { task: "Klager", followsTask: "Afgørelser", lagMonths: 1.5 },
    { task: "Udredning", ageFromMonths: 12, ageToMonths: 24 },
  ],
  meetingParticipants: [{ task: "Møde i teamet", staffGroup: leaders, people: 1 }],
  batches: [
    {
      name: "Gennemgang",
      cases: 300,
      minutesPerCase: 45,
      start: "2026-03-01",
      deadline: "2026-06-30",
      priority: "1",
      homeGroup: workers,
    },
  ],
  openingBacklogs: [{ task: "Samtaler", hours: 2000, ageMonths: 1 }],
  phoneDuties: [
    {
      name: "Telefon",
      openingHoursPerWeek: 20,
      positions: 2,
      homeGroup: office,
      callsPerWeek: 200,
      handlingSeconds: 300,
    },
  ],
  adoptionCurves: [{ name: "Langsomt", month1: -0.2, month2: 0.3, month3: 1 }],
  scenarios: [{ name: "Løsning", medDate: "2026-01-10", decisionDate: "2026-01-20", budget: 50_000_000 }],
  options: [
    { scenarios: "Løsning", kind: "hiring", staffGroup: workers, from: "2026-04", posts: 1 },
    {
      scenarios: "Løsning",
      kind: "it-system",
      target: "Samtaler",
      from: "2026-05",
      share: 0.1,
      kronerPerMonth: 5000,
    },
    { scenarios: "Løsning", kind: "extra-cost", from: "2026-02", kronerPerMonth: 1000 },
  ],
};
