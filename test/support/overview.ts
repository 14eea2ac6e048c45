import type { Difference, ScenarioOverview } from "../../core/result/overview.ts";

const noDifference: Difference = {
  gapFteTasks: 0,
  shortageFte: 0,
  backlogHours: 0,
  casesPerCaseCarryingPost: 0,
};

/** Overview of a scenario of 18 posts of which 16.2 are filled, with nothing borrowed and nobody's consent missing. */
export const scenarioOverview = (changes: Partial<ScenarioOverview> = {}): ScenarioOverview => ({
  gapParts: { permanentFte: -2.9, temporaryFte: -0.5 },
  backToNormal: "not-within-period",
  decision: null,
  posts: [
    {
      staffGroup: "Socialrådgivere",
      establishedFte: 18,
      filledFte: 16.2,
      onLeaveFte: 1,
      onLoanFte: 0.3,
      vacantFte: 0.5,
      meanFilledFte: 16.4,
      meanInRampFte: 0.6,
    },
  ],
  staffPerLeader: 17.6,
  timeUse: { citizenFacingShare: 0.24, preparationShare: 0.31 },
  portfolios: { largest: 81, smallest: 35, scaled: false },
  caseloadSpread: [],
  mostLoaded: {
    longestWeek: { hours: 37, staffGroup: "Socialrådgivere", month: null },
    highestAverage: null,
  },
  owedTimeOffHours: 0,
  overtimeHours: 0,
  unagreedOptions: [],
  fromTodaysStart: noDifference,
  fromDoingNothing: noDifference,
  ...changes,
});
