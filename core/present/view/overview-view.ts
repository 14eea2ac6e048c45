import { todayScenarioId } from "../../plan.ts";
import type { Figure } from "../../result.ts";
import { type OverviewSectionId, overviewSections } from "../../text/overview-text.ts";
import { decisionFigures } from "./overview-decisions.ts";
import { hangingOn, labelled, overviewTextOf, quantityOf, toldQuantity } from "./overview-figure.ts";
import { balanceFigures, peopleFigures, postFigures, timeFigures } from "./overview-people.ts";
import { spreadFigures } from "./overview-spread.ts";
import { leftBehind, workFigures } from "./overview-work.ts";
import type { ScenarioContext } from "./view-context.ts";
import type { OverviewFigureView, OverviewSectionView } from "./workbook-view.ts";

/** A change in posts: an improvement has a plus in front. */
const withSign = (change: Figure, context: ScenarioContext): string => {
  const told = quantityOf(change, "posts", context);
  return change !== null && change > 0 && /[1-9]/.test(told) ? `+${told}` : told;
};

/** What stays and what passes, and what it is against today and against doing nothing (model-definitions 4, 4 and 5). */
const gapFigures = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { scenario, result } = context;
  const { gapParts, fromTodaysStart, fromDoingNothing } = scenario.overview;
  const words = overviewTextOf(context);
  const [today] = result.scenarios;
  const isToday = scenario.id === todayScenarioId;
  const nothing = today && leftBehind(today, context);
  return [
    labelled(
      "permanent",
      quantityOf(gapParts.permanentFte, "posts", context),
      isToday ? words.permanent : words.permanentInScenario,
      context,
    ),
    labelled("temporary", quantityOf(gapParts.temporaryFte, "posts", context), words.temporary, context),
    ...(today && nothing
      ? [
          labelled(
            "doingNothing",
            quantityOf(today.period.gapFteTasks, "posts", context),
            words.doingNothing(nothing, isToday ? null : leftBehind(scenario, context)),
            context,
          ),
        ]
      : []),
    ...(isToday
      ? []
      : [
          labelled(
            "fromNothing",
            withSign(fromDoingNothing.gapFteTasks, context),
            words.fromNothing,
            context,
          ),
        ]),
    labelled("fromStart", withSign(fromTodaysStart.gapFteTasks, context), words.fromStart, context),
  ];
};

/** Cases of each case-carrying post with the largest and smallest portfolio, and hours per case (4, 1 and 2). */
const caseFigures = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { scenario, result, plan } = context;
  const words = overviewTextOf(context);
  const [today] = result.scenarios;
  const mean = (cases: number | null) => toldQuantity(cases, "cases-per-post", context);
  const note =
    scenario.id === todayScenarioId ? "" : words.against(mean(today?.casesPerCaseCarryingPost ?? null));
  return [
    labelled(
      "casesPerPost",
      quantityOf(scenario.casesPerCaseCarryingPost, "cases-per-post", context),
      note,
      context,
      plan.caseGroups.flatMap(({ name, openCases }) => hangingOn(name, openCases)),
    ),
    ...portfolios(context),
    ...spreadFigures(context),
    labelled(
      "hoursGiven",
      quantityOf(scenario.hoursPerCaseAndYear, "hours-per-case", context),
      words.needed(toldQuantity(scenario.hoursPerCaseAndYearNeeded, "hours-per-case", context)),
      context,
    ),
  ];
};

const portfolios = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { largest, smallest, scaled } = context.scenario.overview.portfolios;
  const { scaledCaseload, statedCaseload } = overviewTextOf(context);
  const note = scaled ? scaledCaseload : statedCaseload;
  const { staffGroups } = context.plan;
  const cells = (pick: "largestCaseload" | "smallestCaseload") =>
    staffGroups.flatMap((group) => hangingOn(group.name, group[pick]));
  return [
    ...(largest === null
      ? []
      : [
          labelled(
            "largestCaseload",
            quantityOf(largest, "cases", context),
            note,
            context,
            cells("largestCaseload"),
          ),
        ]),
    ...(smallest === null
      ? []
      : [
          labelled(
            "smallestCaseload",
            quantityOf(smallest, "cases", context),
            note,
            context,
            cells("smallestCaseload"),
          ),
        ]),
  ];
};

const figuresOf: Readonly<
  Record<OverviewSectionId, (context: ScenarioContext) => readonly OverviewFigureView[]>
> = {
  gap: gapFigures,
  cases: caseFigures,
  work: workFigures,
  people: peopleFigures,
  posts: postFigures,
  time: timeFigures,
  balances: balanceFigures,
  decisions: decisionFigures,
};

/** What is asked in the first hour, under headings (model-definitions 4); a heading without figures is left out. */
export const overviewView = (context: ScenarioContext): readonly OverviewSectionView[] =>
  overviewSections.flatMap((id) => {
    const figures = figuresOf[id](context);
    return figures.length === 0 ? [] : [{ id, title: overviewTextOf(context).sections[id], figures }];
  });
