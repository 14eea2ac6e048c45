import { editionNow } from "../../core/rules/guideline-editions.ts";
import { oneTeamStories } from "./et-team-story.ts";
import { type ExampleWorkbook, given } from "./example.ts";
import { prefilledTables } from "./prefilled.ts";

const manager = given("teamlederen");
const team = "Socialrådgivere";
const cases = "Sygedagpengesager";

/** The plainest workbook that gives an answer: one team, one kind of case, ten numbers. */
export const oneTeam: ExampleWorkbook = {
  name: "et-team",
  language: "da",
  title: oneTeamStories.da.title,
  stories: oneTeamStories,
  tables: {
    ...prefilledTables("da"),
    settings: {
      workplace: "Sygedagpengeteamet",
      startMonth: "2027-01",
      horizonMonths: 12,
      guidelineEdition: editionNow.name.da,
    },
    staffGroups: [{ name: team, filledPosts: 7, absenceShare: 0.05, ...manager }],
    allowances: [{ name: "Møder, frokost, kurser og supervision", share: 0.18, ...manager }],
    caseGroups: [
      { name: cases, openCases: 330, newCasesPerMonth: 55, guidelineGroup: "Sygedagpenge", ...manager },
    ],
    tasks: [
      {
        name: "Første samtale",
        caseGroup: cases,
        driver: "per-new-case",
        rate: 1,
        talkMinutes: 75,
        priority: "1",
        ...manager,
      },
      {
        name: "Opfølgning",
        caseGroup: cases,
        driver: "per-open-case-a-year",
        rate: 12,
        talkMinutes: 30,
        afterMinutes: 105,
        ...manager,
      },
    ],
  },
};
