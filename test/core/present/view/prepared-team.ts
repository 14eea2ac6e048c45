import { workbookView } from "../../../../core/present/view/view-of-workbook.ts";
import type { FlagView, ResultView, ScenarioView } from "../../../../core/present/view/workbook-view.ts";
import { workbookResult } from "../../../../core/present/workbook-result.ts";
import type { Language } from "../../../../core/text/language.ts";
import type { WorkbookTables } from "../../../../core/workbook/tables.ts";
import { type BuildOptions, type PlainWorkbook, workbookTables } from "../../../support/workbook-tables.ts";

/**
 * A team of 2026 that is reckoned in the head. Nobody is away, so that a post gives 254 working days · 7.4 hours in the
 * year, 156.633 a month. 1,566 hours of talks a month are 9.998 posts, and there are 8. The 440 cases are 8 to 11
 * posts at 40 to 55 a post.
 */
export const preparedTeam: PlainWorkbook = {
  settings: {
    workplace: "Prøvehuset",
    startMonth: "2026-01",
    horizonMonths: 12,
    guidelineEdition: "2016",
    longWeekWeeksLimit: 2,
  },
  staffGroups: [{ name: "Rådgivere", filledPosts: 8, absenceShare: 0, suppliedBy: "HR", status: "given" }],
  staffDetails: [{ staffGroup: "Rådgivere", holidayHours: 0, sixthWeekShare: 0 }],
  caseGroups: [
    {
      name: "Voksne",
      openCases: 440,
      newCasesPerMonth: 22,
      durationMonths: 20,
      guidelineGroup: "Voksne ledige",
    },
  ],
  tasks: [{ name: "Samtaler", driver: "per-month", rate: 1566, talkMinutes: 60, priority: "2" }],
  guidelines: [{ edition: "2016", targetGroup: "Voksne ledige", low: 40, high: 55, source: "DS 2016" }],
  scenarios: [
    { name: "Overarbejde", description: "Fire tager mere i foråret" },
    { name: "Begge dele" },
    { name: "Halvt udfyldt" },
  ],
  options: [
    {
      scenarios: "Overarbejde; Begge dele",
      name: "Forårets overarbejde",
      kind: "planned-overtime",
      enabled: true,
      staffGroup: "Rådgivere",
      from: "2026-01",
      to: "2026-04",
      people: 4,
      weeklyHours: 12,
      compensation: "paid",
    },
    {
      scenarios: "Begge dele",
      kind: "hiring",
      enabled: false,
      staffGroup: "rådgivere",
      from: "2026-05",
      posts: 2,
    },
    { scenarios: "Halvt udfyldt", kind: "temps", staffGroup: "Rådgivere", from: "2026-03" },
    { scenarios: "Halvt udfyldt", name: "Uden art", enabled: false },
  ],
};

export const preparedTables = (options: BuildOptions = {}): WorkbookTables =>
  workbookTables(preparedTeam, options);

export const viewOf = (tables: WorkbookTables, language: Language = "da"): ResultView => {
  const view = workbookView(workbookResult(tables, language), language, tables);
  if (view.kind !== "result") throw new Error(`no result but ${view.kind}`);
  return view;
};

export const scenarioOf = (view: ResultView, name: string): ScenarioView => {
  const scenario = view.scenarios.find((candidate) => candidate.name === name);
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  return scenario;
};

export const flagsOf = ({ flags }: ScenarioView): readonly FlagView[] =>
  flags.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === "flag" ? [line.flag] : line.bundle.flags)),
  );

export const flagOf = (scenario: ScenarioView, code: FlagView["code"]): FlagView => {
  const flag = flagsOf(scenario).find((candidate) => candidate.code === code);
  if (flag === undefined) throw new Error(`no flag ${code}`);
  return flag;
};
