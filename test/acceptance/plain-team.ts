import type { TypedTables } from "../support/typed-tables.ts";
import { at, byMonth, type HandFigures, type HandScenario, holidayShares, mean, sum } from "./by-hand.ts";

/** One group, two case groups, three tasks, over 2026 and 2027. */
export const plainTeam: TypedTables = {
  settings: {
    Arbejdsplads: "Jobcenter Æblerød",
    "Første måned": "januar 2026",
    "Antal måneder": "24",
    "Udgave af vejledende sagstal": "2016",
  },
  rows: {
    NormeringClosings: [
      { Dato: "05-06-2026", "Lukket (%)": "50 %", Anledning: "Grundlovsdag" },
      { Dato: "24-12-2026", Anledning: "Juleaften" },
      { Dato: "24-12-2027", Anledning: "Juleaften" },
    ],
    NormeringStaffGroups: [
      {
        Gruppe: "Rådgivere",
        "Besatte stillinger (årsværk)": "7",
        "Sygefravær (%)": "5 %",
        "Med egne sager (%)": "90 %",
        "Oplyst af": "teamlederen",
        Status: "oplyst",
      },
    ],
    NormeringAllowances: [
      { Fradrag: "Møder og supervision", "Andel af tiden (%)": "10,5 %", Status: "aftalt" },
      { Fradrag: "Frokost", "Andel af tiden (%)": "7,5 %" },
    ],
    NormeringCaseGroups: [
      {
        Sagsgruppe: "Unge",
        "Åbne sager": "400",
        "Nye sager (om måneden)": "20",
        "Målgruppe i vejledende sagstal": "Unge ledige",
        "Meget komplekse (%)": "10 %",
      },
      {
        Sagsgruppe: "Voksne",
        "Åbne sager": "900",
        "Nye sager (om måneden)": "30",
        "Varighed (måneder)": "24",
        "Målgruppe i vejledende sagstal": "Voksne ledige",
        "Tidkrævende sager": "90",
      },
    ],
    NormeringTasks: [
      {
        Opgave: "Jobsamtale",
        Sagsgruppe: "Unge",
        "Hvor tit": "pr. åben sag om året",
        Antal: "6",
        "Samtale (min.)": "45",
        "Før (min.)": "10",
        "Efter (min.)": "15",
        Rang: "lovbundet",
      },
      {
        Opgave: "Afgørelse",
        Sagsgruppe: "voksne",
        "Hvor tit": "pr. ny sag",
        Antal: "1",
        "Efter (min.)": "120",
        Rang: "lovbundet",
      },
      {
        Opgave: "Opfølgning",
        Sagsgruppe: "Voksne",
        "Hvor tit": "pr. åben sag om året",
        Antal: "8",
        "Samtale (min.)": "30",
        "Før (min.)": "2,5",
        "Efter (min.)": "12,5",
        Rang: "3",
      },
    ],
  },
};

/** The same team in the English workbook, on the same Danish computer. */
export const plainTeamInEnglish: TypedTables = {
  settings: {
    Workplace: "Jobcenter Æblerød",
    "Start month": "2026-01",
    "Number of months": "24",
    "Edition of the guideline caseloads": "2016",
  },
  rows: {
    NormeringClosings: [
      { Date: "05-06-2026", "Closed (%)": "50 %" },
      { Date: "24-12-2026" },
      { Date: "24-12-2027" },
    ],
    NormeringStaffGroups: [
      {
        Group: "Social workers",
        "Filled posts (full-time posts)": "7",
        "Sickness absence (%)": "5 %",
        "With cases of their own (%)": "90 %",
        "Supplied by": "the team leader",
        Standing: "given",
      },
    ],
    NormeringAllowances: [
      { Allowance: "Meetings and supervision", "Share of the time (%)": "10,5 %" },
      { Allowance: "Lunch", "Share of the time (%)": "7,5 %" },
    ],
    NormeringCaseGroups: [
      {
        "Case group": "Young",
        "Open cases": "400",
        "New cases (a month)": "20",
        "Target group in the guideline": "Young unemployed (unge ledige)",
        "Very complex (%)": "10 %",
      },
      {
        "Case group": "Adult",
        "Open cases": "900",
        "New cases (a month)": "30",
        "Duration (months)": "24",
        "Target group in the guideline": "Adult unemployed (voksne ledige)",
        "Time-consuming cases": "90",
      },
    ],
    NormeringTasks: [
      {
        Task: "Job talk",
        "Case group": "Young",
        "How often": "per open case a year",
        Number: "6",
        "Talk (min.)": "45",
        "Before (min.)": "10",
        "After (min.)": "15",
        Rank: "statutory",
      },
      {
        Task: "Decision",
        "Case group": "Adult",
        "How often": "per new case",
        Number: "1",
        "After (min.)": "120",
        Rank: "statutory",
      },
      {
        Task: "Follow-up",
        "Case group": "Adult",
        "How often": "per open case a year",
        Number: "8",
        "Talk (min.)": "30",
        "Before (min.)": "2,5",
        "After (min.)": "12,5",
        Rank: "3",
      },
    ],
  },
};

const months = 24;

/**
 * Working days, counted in a calendar (2.1). 2026: Easter 2, 3 and 6 April, Ascension 14 May, Whit Monday 25 May, half
 * of 5 June, 24 and 25 December. 2027: Easter 25, 26 and 29 March, Ascension 6 May, Whit Monday 17 May, 24 December;
 * 1 January is a Friday in 2027 and 25 December a Saturday.
 */
const daysIn2026 = [22 - 1, 20, 22, 22 - 3, 21 - 2, 22 - 0.5, 23, 21, 22, 22, 21, 23 - 2];
const daysIn2027 = [21 - 1, 20, 23 - 3, 22, 21 - 2, 22, 22, 22, 22, 21, 22, 23 - 1];
const workingDays = [...daysIn2026, ...daysIn2027];

/** Net hours of a post: 5 + 1 weeks' holiday are 185 + 37 hours, 5 % are sick, 10.5 + 7.5 % go to meetings and lunch. */
const netHours = byMonth(
  months,
  (month) =>
    ((at(workingDays, month) * 37) / 5 - at(holidayShares, month % 12) * (185 + 37)) *
    (1 - 0.05) *
    (1 - 0.18),
);

/** Each scenario year divides by its own mean (2.10). */
const meanOfYear = [mean(netHours.slice(0, 12)), mean(netHours.slice(12, 24))];
const divisor = (month: number): number => at(meanOfYear, month < 12 ? 0 : 1);

/** Young: 20 new a month and no duration given, so 400 stay 400. */
const young = 400;

/** Adult (2.6): 30 new a month that last 24 months go towards 720; the distance shrinks by e^(−1/24) a month. */
const adultOnThe1st = (month: number): number => 30 * 24 + (900 - 30 * 24) * Math.exp(-month / 24);
const adult = (month: number): number =>
  30 * 24 + (adultOnThe1st(month) - 30 * 24) * 24 * (1 - Math.exp(-1 / 24));

const supply = byMonth(months, (month) => 7 * at(netHours, month));
const demand = byMonth(
  months,
  (month) =>
    young * (6 / 12) * ((45 + 10 + 15) / 60) +
    30 * 1 * (120 / 60) +
    adult(month) * (8 / 12) * ((30 + 2.5 + 12.5) / 60),
);

/** What could not be done waits; what is waiting takes the hours that are left over (2.7). */
const backlogs: number[] = [];
for (let month = 0; month < months; month++)
  backlogs.push(Math.max(0, (backlogs.at(-1) ?? 0) + at(demand, month) - at(supply, month)));

/** 2016: 35-50 young and 40-55 adult unemployed a post; a tenth of the young and 90 of the adults take time (2.11). */
const guidelineHigh = (month: number): number => young / 35 + adult(month) / 40;
const guidelineLow = (month: number): number => 40 / 35 + 360 / 50 + 90 / 40 + (adult(month) - 90) / 55;

const handMonths = byMonth(months, (month) => month).map((month): HandFigures => {
  const balance = (at(supply, month) - at(demand, month)) / divisor(month);
  return {
    availableFte: at(supply, month) / divisor(month),
    requiredFteTasks: at(demand, month) / divisor(month),
    gapFteTasks: balance,
    shortageFte: Math.max(0, -balance),
    spareFte: Math.max(0, balance),
    keepUpFte: at(demand, month) / at(netHours, month),
    requiredFteGuidelineLow: guidelineLow(month),
    requiredFteGuidelineHigh: guidelineHigh(month),
    availableFteCaseCarrying: 7 * 0.9,
    backlogHours: at(backlogs, month),
  };
});

/** A period is the plain mean of its months, which net within the group. */
const gap = mean(handMonths.map(({ gapFteTasks }) => gapFteTasks));

export const plainTeamByHand: HandScenario = {
  months: handMonths,
  period: {
    availableFte: mean(handMonths.map(({ availableFte }) => availableFte)),
    requiredFteTasks: mean(handMonths.map(({ requiredFteTasks }) => requiredFteTasks)),
    gapFteTasks: gap,
    shortageFte: Math.max(0, -gap),
    spareFte: Math.max(0, gap),
    keepUpFte: sum(demand) / sum(netHours),
    requiredFteGuidelineLow: mean(byMonth(months, guidelineLow)),
    requiredFteGuidelineHigh: mean(byMonth(months, guidelineHigh)),
    availableFteCaseCarrying: 6.3,
    backlogHours: at(backlogs, months - 1),
    settled: gap,
  },
  casesPerCaseCarryingPost: (young + mean(byMonth(months, adult))) / 6.3,
};

/** The golden calendar of 2.1 is the first year of this team. */
export const netHoursOf2026 = sum(netHours.slice(0, 12));
