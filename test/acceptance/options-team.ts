import type { TypedTables } from "../support/typed-tables.ts";
import { at, byMonth, type HandFigures, type HandScenario, holidayShares, mean, sum } from "./by-hand.ts";

/** Ten posts from October 2016 to September 2017, today and two scenarios, by the guideline of 2016. */
export const optionsTeam: TypedTables = {
  settings: {
    Arbejdsplads: "Kontanthjælp, Sønder Å",
    "Første måned": "oktober 2016",
    "Antal måneder": "12",
    "Udgave af vejledende sagstal": "2016",
  },
  rows: {
    // 5 June 2017 is Whit Monday: closed once, not one and a half times.
    NormeringClosings: [{ Dato: "05-06-2017", "Lukket (%)": "50 %", Anledning: "Grundlovsdag" }],
    NormeringStaffGroups: [
      { Gruppe: "Rådgivere", "Besatte stillinger (årsværk)": "10", "Sygefravær (%)": "4 %" },
    ],
    NormeringStaffDetails: [
      {
        Gruppe: "Rådgivere",
        "Udbytte den første dag (%)": "50 %",
        "Oplæring (måneder)": "6",
        "Tid til at lære op (timer om ugen)": "4",
        "Måneder med oplærer": "3",
      },
    ],
    NormeringAllowances: [
      { Fradrag: "Teammøder", Timer: "3", "Timerne er": "om ugen pr. ansat" },
      { Fradrag: "Frokost", "Andel af tiden (%)": "6,8 %" },
    ],
    NormeringCaseGroups: [
      {
        Sagsgruppe: "Unge",
        "Åbne sager": "500",
        "Nye sager (om måneden)": "25",
        "Målgruppe i vejledende sagstal": "Unge ledige",
      },
    ],
    NormeringTasks: [
      {
        Opgave: "Jobsamtaler",
        "Hvor tit": "om måneden i alt",
        Antal: "600",
        "Samtale (min.)": "40",
        "Før (min.)": "10",
        "Efter (min.)": "15",
        Rang: "lovbundet",
      },
      {
        Opgave: "Afgørelser",
        "Hvor tit": "pr. ny sag",
        Antal: "1",
        "Efter (min.)": "240",
        Rang: "lovbundet",
      },
      {
        Opgave: "Opfølgning",
        "Hvor tit": "pr. åben sag om året",
        Antal: "6",
        "Samtale (min.)": "30",
        "Før (min.)": "10",
        "Efter (min.)": "20",
        Rang: "3",
      },
    ],
    NormeringScenarios: [
      { Scenarie: "Flere hænder", "Drøftet i MED": "20-10-2016", Besluttes: "25-10-2016" },
      { Scenarie: "Gennem vinteren" },
    ],
    NormeringOptions: [
      {
        Scenarier: "Flere hænder",
        Handlemulighed: "opnormering",
        Gruppe: "Rådgivere",
        Fra: "november 2016",
        "Stillinger (årsværk)": "2",
        "Måneder, før det virker": "2",
      },
      {
        Scenarier: "Flere hænder; Gennem vinteren",
        Handlemulighed: "færre eller kortere interne møder",
        Gælder: "Teammøder",
        Fra: "01-01-2017",
        "Andel (%)": "30 %",
      },
      {
        Scenarier: "Gennem vinteren",
        Handlemulighed: "planlagt overarbejde",
        Gruppe: "Rådgivere",
        Fra: "2017-07",
        "Til og med": "2017-09",
        Personer: "6",
        "Timer om ugen (pr. person)": "5",
        "Timer pr. gang": "4",
        Overarbejdet: "afspadseres",
      },
      {
        Scenarier: "Gennem vinteren",
        Handlemulighed: "midlertidig nedlukning",
        Gælder: "Opfølgning",
        Fra: "november 2016",
        "Til og med": "december 2016",
        "Gives tilbage fra": "januar 2017",
        "Gives tilbage til og med": "april 2017",
      },
    ],
  },
};

const months = 12;
const january = 3;

/**
 * Working days from October 2016, counted in a calendar (2.1): 26 December is a Monday, 24 December and 1 January are
 * at the weekend; 13, 14 and 17 April are Easter; Store Bededag on 12 May (a holiday until 2023) and Ascension on 25
 * May; Whit Monday on 5 June.
 */
const workingDays = [21, 22, 22 - 1, 22, 20, 23, 20 - 3, 23 - 2, 22 - 1, 21, 23, 21];

const scheduled = workingDays.map((days) => (days * 37) / 5);
const holiday = byMonth(months, (month) => at(holidayShares, (month + 9) % 12) * (185 + 37));
const atWork = byMonth(months, (month) => (at(scheduled, month) - at(holiday, month)) * (1 - 0.04));

/** Three hours of meetings of 37, and lunch. */
const netHoursToday = atWork.map((hours) => hours * (1 - (3 / 37 + 0.068)));
/** From January a cut of 30 % leaves 2.1 hours of meetings. */
const netHoursWithCut = byMonth(
  months,
  (month) => at(atWork, month) * (1 - ((month < january ? 3 : 2.1) / 37 + 0.068)),
);

/** Statutory: 600 talks of 65 minutes and 25 decisions of 4 hours. Follow-up: 500 cases (25 · 20), 6 hours a year. */
const statutory = 600 * (65 / 60) + 25 * 4;
const followUp = (500 * 6 * 1) / 12;
const everyMonth = byMonth(months, () => followUp);

/** Statutory work is served first; while the follow-up is shut, none of it is (2.7, 2.8). */
const backlogsOf = (supply: readonly number[], isShut: (month: number) => boolean): readonly number[] => {
  let statutoryWaits = 0;
  let followUpWaits = 0;
  return supply.map((hours, month) => {
    const left = Math.max(0, hours - statutoryWaits - statutory);
    statutoryWaits = Math.max(0, statutoryWaits + statutory - hours);
    followUpWaits = Math.max(0, followUpWaits + followUp - (isShut(month) ? 0 : left));
    return statutoryWaits + followUpWaits;
  });
};

interface HandPlan {
  readonly netHours: readonly number[];
  readonly supply: readonly number[];
  /** Hours of follow-up in the gap: none while it is shut, more when it comes back. */
  readonly followUpInGap: readonly number[];
  readonly isShut: (month: number) => boolean;
  readonly caseCarrying: readonly number[];
  /** Hours of time off that are owed when the period ends. */
  readonly owedAtEnd: number;
}

const figuresOf = (plan: HandPlan): HandScenario => {
  const { netHours, supply, followUpInGap, isShut, caseCarrying, owedAtEnd } = plan;
  // Each scenario divides by its own mean (2.10).
  const divisor = mean(netHours);
  const demand = followUpInGap.map((hours) => statutory + hours);
  const backlogs = backlogsOf(supply, isShut);
  // 500 young unemployed at 35 to 50 a post, none of them time-consuming (2.11).
  const guideline = { requiredFteGuidelineHigh: 500 / 35, requiredFteGuidelineLow: 500 / 50 };
  const gap = (sum(supply) - sum(demand)) / sum(netHours);
  return {
    months: byMonth(months, (month) => month).map((month): HandFigures => {
      const balance = at(supply, month) - at(demand, month);
      return {
        availableFte: at(supply, month) / divisor,
        requiredFteTasks: at(demand, month) / divisor,
        gapFteTasks: balance / divisor,
        shortageFte: Math.max(0, -balance) / divisor,
        spareFte: Math.max(0, balance) / divisor,
        keepUpFte: at(demand, month) / at(netHours, month),
        ...guideline,
        availableFteCaseCarrying: at(caseCarrying, month),
        backlogHours: at(backlogs, month),
      };
    }),
    period: {
      availableFte: sum(supply) / sum(netHours),
      requiredFteTasks: sum(demand) / sum(netHours),
      gapFteTasks: gap,
      shortageFte: Math.max(0, -gap),
      spareFte: Math.max(0, gap),
      ...guideline,
      availableFteCaseCarrying: mean(caseCarrying),
      backlogHours: at(backlogs, months - 1),
      settled: (sum(supply) - sum(demand) - owedAtEnd) / sum(netHours),
    },
    casesPerCaseCarryingPost: 500 / mean(caseCarrying),
  };
};

const never = () => false;
const tenPosts = byMonth(months, () => 10);

export const todayByHand = figuresOf({
  netHours: netHoursToday,
  supply: netHoursToday.map((hours) => 10 * hours),
  followUpInGap: everyMonth,
  isShut: never,
  caseCarrying: tenPosts,
  owedAtEnd: 0,
});

/** Decided for November, two months to recruit: two start in January at 50 % and are trained in six months (2.3). */
const lost = [0, 0, 0, 5.5, 4.5, 3.5, 2.5, 1.5, 0.5, 0, 0, 0].map((twelfths) => 2 * (twelfths / 12));
/** Mentors spend 4 hours a week on each of the two in January, February and March. */
const mentoring = [0, 0, 0, 22, 20, 23, 0, 0, 0, 0, 0, 0].map((days) => (2 * 4 * days) / 5);
const twelvePosts = [10, 10, 10, 12, 12, 12, 12, 12, 12, 12, 12, 12];

export const moreHandsByHand = figuresOf({
  netHours: netHoursWithCut,
  supply: byMonth(
    months,
    (month) => at(netHoursWithCut, month) * (at(twelvePosts, month) - at(lost, month)) - at(mentoring, month),
  ),
  followUpInGap: everyMonth,
  isShut: never,
  caseCarrying: twelvePosts,
  owedAtEnd: 0,
});

/** Six people work five hours more in the weeks that they are at work in July, August and September (2.14). */
const july = 9;
const overtime = byMonth(months, (month) =>
  month < july ? 0 : 6 * 5 * (at(workingDays, month) / 5 - at(holiday, month) / 37) * (1 - 0.04),
);
/** Four hours an evening give (3 · 1.5 + 1 · 2)/4 hours off for each (2.15). */
const earned = overtime.map((hours) => (hours * (3 * 1.5 + 1 * 2)) / 4);
/** A third of them in each of the three months after: July's in August and September, August's in September. */
const taken = byMonth(months, (month) => {
  if (month === july + 1) return at(earned, july) / 3;
  return month === july + 2 ? at(earned, july) / 3 + at(earned, july + 1) / 3 : 0;
});

export const throughWinterByHand = figuresOf({
  netHours: netHoursWithCut,
  supply: byMonth(
    months,
    (month) => 10 * at(netHoursWithCut, month) + at(overtime, month) - at(taken, month),
  ),
  // Shut in November and December; those two months' hours come back over January to April.
  followUpInGap: [1, 0, 0, 1.5, 1.5, 1.5, 1.5, 1, 1, 1, 1, 1].map((times) => times * followUp),
  isShut: (month) => month === 1 || month === 2,
  caseCarrying: tenPosts,
  owedAtEnd: sum(earned) - sum(taken),
});
