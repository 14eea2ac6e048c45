import type { TypedTables } from "../support/typed-tables.ts";
import { at, byMonth, type HandFigures, type HandScenario, holidayShares, mean, sum } from "./by-hand.ts";

/**
 * Two groups from October 2025 to September 2026: the case workers lack hours in every month, the students have hours
 * over that may not be used for talks.
 */
export const twoGroups: TypedTables = {
  settings: {
    Arbejdsplads: "Ungeindsatsen i Ærø Å",
    "Første måned": "01-10-2025",
    "Antal måneder": "12",
    "Udgave af vejledende sagstal": "2016",
    "Vægt på komplekse sager": "1,5",
    "Minutterne er et gennemsnit af jeres sager": "nej",
  },
  rows: {
    NormeringClosings: [
      { Dato: "24-12-2025", "Lukket (%)": "100 %", Anledning: "Juleaften" },
      { Dato: "05-06-2026", "Lukket (%)": "50 %", Anledning: "Grundlovsdag fra kl. 12" },
    ],
    NormeringStaffGroups: [
      {
        Gruppe: "Sagsbehandlere",
        // Five people on 37, 37, 30, 30 and 20 hours.
        "Besatte stillinger (årsværk)": "=(37+37+30+30+20)/37",
        "Sygefravær (%)": "6 %",
        "Med egne sager (%)": "85 %",
      },
      { Gruppe: "Studenter", "Besatte stillinger (årsværk)": "2", "Med egne sager (%)": "0 %" },
    ],
    NormeringStaffDetails: [
      { Gruppe: "Sagsbehandlere", "Ansatte (personer)": "5" },
      { Gruppe: "studenter ", "Sygedage (dage om året)": "8", "6. ferieuge holdt (%)": "50 %" },
    ],
    NormeringAllowances: [
      { Fradrag: "Teammøde", Timer: "2", "Timerne er": "om ugen pr. ansat" },
      { Fradrag: "Supervision", Timer: "20", "Timerne er": "om året pr. ansat", Grupper: "Sagsbehandlere" },
      { Fradrag: "Kurser", "Andel af tiden (%)": "3 %", Grupper: "Sagsbehandlere" },
      {
        Fradrag: "Tillidsrepræsentant",
        Timer: "120",
        "Timerne er": "om året i alt",
        Grupper: "Sagsbehandlere",
      },
    ],
    NormeringCaseGroups: [
      {
        Sagsgruppe: "Unge",
        "Åbne sager": "600",
        "Nye sager (om måneden)": "50",
        "Målgruppe i vejledende sagstal": "Unge ledige",
        "Tidkrævende sager": "60",
        "Komplekse (%)": "20 %",
      },
    ],
    NormeringTasks: [
      {
        Opgave: "Samtaler",
        "Hvor tit": "pr. åben sag om året",
        Antal: "8",
        "Samtale (min.)": "40",
        "Før (min.)": "10",
        "Efter (min.)": "20",
        Rang: "lovbundet",
        Hjemmegruppe: "Sagsbehandlere",
      },
      {
        Opgave: "Journalisering",
        "Hvor tit": "om måneden i alt",
        Antal: "120",
        "Efter (min.)": "10",
        Rang: "2",
        Hjemmegruppe: "Studenter",
      },
      {
        Opgave: "Breve",
        "Hvor tit": "om måneden i alt",
        Antal: "90",
        "Efter (min.)": "30",
        Rang: "3",
        Hjemmegruppe: "Sagsbehandlere",
        "Må også løses af": "Studenter",
      },
    ],
    NormeringTaskDetails: [
      {
        Opgave: "Samtaler",
        "Udeblivelse (%)": "20 %",
        "Aftales igen": "ja",
        "Vægtes efter kompleksitet": "ja",
      },
    ],
    NormeringBatches: [
      {
        Engangsopgave: "Revurdering",
        "Sager i alt": "120",
        "Pr. sag (min.)": "45",
        Begynder: "1. november 2025",
        "Skal være færdig": "31. januar 2026",
        Rang: "lovbundet",
        Hjemmegruppe: "Sagsbehandlere",
      },
    ],
    NormeringOpeningBacklogs: [
      { "Opgave, der venter": "Samtaler", "Venter (timer)": "800", "Ventet (måneder)": "1" },
    ],
  },
};

const months = 12;

/** Calendar month of a month from October: 9 is October, 0 January. */
const calendarMonth = (month: number): number => (month + 9) % 12;

/**
 * Working days from October 2025, counted in a calendar (2.1): 24, 25 and 26 December are a Wednesday, a Thursday and a
 * Friday; then as in 2026 with Easter on 5 April, and half of 5 June.
 */
const workingDays = [23, 20, 23 - 3, 22 - 1, 20, 22, 22 - 3, 21 - 2, 22 - 0.5, 23, 21, 22];
const scheduled = workingDays.map((days) => (days * 37) / 5);

/** Case workers: 185 + 37 hours' holiday, 6 % sick. */
const atWork = byMonth(
  months,
  (month) => (at(scheduled, month) - at(holidayShares, calendarMonth(month)) * 222) * 0.94,
);
/** Contracts of 154 hours a week are 154/37 posts; meetings are held per head (2.2). */
const posts = 154 / 37;
const allowances = (2 * 5) / 154 + (20 * 5) / (posts * sum(atWork)) + 0.03;
const netHours = atWork.map((hours) => hours * (1 - allowances));
const meanNetHours = mean(netHours);
const supply = netHours.map((hours) => posts * hours);

/** Students: half of the sixth week, eight sick days of 7.4 hours a year, and the meeting. */
const studentsAfterHoliday = byMonth(
  months,
  (month) => at(scheduled, month) - at(holidayShares, calendarMonth(month)) * (185 + 37 / 2),
);
const studentsNetHours = studentsAfterHoliday.map(
  (hours) => hours * (1 - (8 * 7.4) / sum(studentsAfterHoliday)) * (1 - 2 / 37),
);
const studentsMean = mean(studentsNetHours);
const studentsSupply = studentsNetHours.map((hours) => 2 * hours);

/** The union representative's 120 hours at work are 120 · (1 − c) net hours of demand (2.2), by working days. */
const duties = workingDays.map((days) => (120 * (1 - allowances) * days) / sum(workingDays));
/** 600 · 8/12 held talks a month: a fifth stays away and is booked again, prepared again, and leaves an empty slot (2.4). */
const minutesOfTalk = 40 + 20 + 10 / 0.8 + (1 / 0.8 - 1) * 40;
/** A fifth of the cases take one and a half times the time. */
const talks = (600 * 8 * (minutesOfTalk / 60) * (0.8 + 0.2 * 1.5)) / 12;
const letters = (90 * 30) / 60;
const filing = (120 * 10) / 60;

/** 120 cases of 45 minutes: the backlog has them in November, the gap by working days up to the deadline (2.5). */
const batch = (120 * 45) / 60;
const batchInGap = [0, 20, 20, 21, 0, 0, 0, 0, 0, 0, 0, 0].map((days) => (batch * days) / (20 + 20 + 21));
const batchInBacklog = (month: number): number => (month === 1 ? batch : 0);

/** What only the case workers may do. It is more than their hours in every month, so no letter is theirs to write. */
const own = byMonth(months, (month) => at(duties, month) + talks + at(batchInGap, month));
export const caseWorkersLackHoursInAllMonths = own.every((hours, month) => hours > at(supply, month));
/** The students write all letters and file, and have hours over in every month. */
const studentsOver = studentsSupply.map((hours) => hours - filing - letters);
export const studentsHaveHoursOverInAllMonths = studentsOver.every((hours) => hours > 0);

/** Talks and reviews that wait; letters and filing never do. */
const backlogs: number[] = [];
for (let month = 0; month < months; month++) {
  const arrived = at(duties, month) + talks + batchInBacklog(month);
  backlogs.push(Math.max(0, (backlogs.at(-1) ?? 800) + arrived - at(supply, month)));
}

const guideline = {
  requiredFteGuidelineHigh: 600 / 35,
  requiredFteGuidelineLow: 60 / 35 + (600 - 60) / 50,
  availableFteCaseCarrying: posts * 0.85,
};

interface HandGroup {
  readonly availableFte: number;
  readonly requiredFteTasks: number;
  readonly shortageFte: number;
  readonly spareFte: number;
}

/** Letters are the case workers' work (home group), whoever writes them. */
const caseWorkers = (month: number): HandGroup => ({
  availableFte: at(supply, month) / meanNetHours,
  requiredFteTasks: (at(own, month) + letters) / meanNetHours,
  shortageFte: (at(own, month) - at(supply, month)) / meanNetHours,
  spareFte: 0,
});
const students = (month: number): HandGroup => ({
  availableFte: at(studentsSupply, month) / studentsMean,
  requiredFteTasks: filing / studentsMean,
  shortageFte: 0,
  spareFte: at(studentsOver, month) / studentsMean,
});

/** Groups do not net: hours over of one do not hide that the other lacks some. */
const together = (one: HandGroup, other: HandGroup): HandGroup & { readonly gapFteTasks: number } => ({
  availableFte: one.availableFte + other.availableFte,
  requiredFteTasks: one.requiredFteTasks + other.requiredFteTasks,
  gapFteTasks: one.availableFte + other.availableFte - one.requiredFteTasks - other.requiredFteTasks,
  shortageFte: one.shortageFte + other.shortageFte,
  spareFte: one.spareFte + other.spareFte,
});

const meanOf = (group: (month: number) => HandGroup): HandGroup => {
  const all = byMonth(months, (month) => month).map(group);
  return {
    availableFte: mean(all.map(({ availableFte }) => availableFte)),
    requiredFteTasks: mean(all.map(({ requiredFteTasks }) => requiredFteTasks)),
    shortageFte: mean(all.map(({ shortageFte }) => shortageFte)),
    spareFte: mean(all.map(({ spareFte }) => spareFte)),
  };
};
const period = together(meanOf(caseWorkers), meanOf(students));

export const twoGroupsByHand: HandScenario = {
  months: byMonth(months, (month) => month).map(
    (month): HandFigures => ({
      ...together(caseWorkers(month), students(month)),
      ...guideline,
      backlogHours: at(backlogs, month),
    }),
  ),
  period: { ...period, ...guideline, backlogHours: at(backlogs, months - 1), settled: period.gapFteTasks },
  casesPerCaseCarryingPost: 600 / (posts * 0.85),
};

/** The period by staff group. */
export const groupsByHand = { Sagsbehandlere: meanOf(caseWorkers), Studenter: meanOf(students) };

/** All that waits when the year ends is talks: the reviews, older than they, are done. */
export const talksThatWait = {
  backlogHours: at(backlogs, months - 1),
  backlogPieces: at(backlogs, months - 1) / ((minutesOfTalk / 60) * 1.1),
};

/**
 * The oldest work is done first, the reviews side by side with the talks of November (2.8). When their deadline passes,
 * on 31 January, four months of hours less duties have not reached the end of November's work: the reviews' share of
 * what is left of it is late, and never more than then (2.12).
 */
const doneByDeadline = sum(supply.slice(0, 4)) - sum(duties.slice(0, 4));
const november = talks + batch;
const leftOfNovember = 800 + talks + november - doneByDeadline;
export const lateReviews = {
  overdueHours: (leftOfNovember * batch) / november,
  overduePieces: (leftOfNovember * 120) / november,
  backlogHours: 0,
};
