import type { CaseloadBand } from "../../plan/case-flow.ts";
import { todayScenarioId } from "../../plan.ts";
import type { CaseloadSpread } from "../../result/overview.ts";
import { figureNamed, hangingOn, overviewTextOf, toldQuantity } from "./overview-figure.ts";
import type { ScenarioContext } from "./view-context.ts";
import type { OverviewFigureView } from "./workbook-view.ts";

/** How many people of each staff group have more cases than the guideline says, where it is stated. */
export const spreadFigures = (context: ScenarioContext): readonly OverviewFigureView[] =>
  context.scenario.overview.caseloadSpread.map((spread) => spreadFigure(spread, context));

const spreadFigure = (spread: CaseloadSpread, context: ScenarioContext): OverviewFigureView => {
  const { staffGroup, workers, aboveBand, aboveLowEnd, casesAboveBandShare } = spread;
  const { spread: words } = overviewTextOf(context);
  const known = workers !== null && aboveBand !== null && aboveLowEnd !== null;
  const note = known
    ? words.note({
        aboveLowEnd,
        casesShare: toldQuantity(casesAboveBandShare, "share", context),
        scaled: context.scenario.id !== todayScenarioId,
      })
    : words.noGuideline;
  const bands = context.plan.caseloadBands.filter((band) => band.staffGroup === staffGroup);
  return figureNamed(
    `spread:${staffGroup}`,
    words.label(staffGroup),
    known ? words.above(aboveBand, workers) : context.text.notComputable,
    note,
    largestFirst(bands).flatMap((band) => hangingOn(staffGroup, band.workers)),
    context,
  );
};

const largestFirst = (bands: readonly CaseloadBand[]): readonly CaseloadBand[] =>
  [...bands].sort((one, other) => (other.most.value ?? 0) - (one.most.value ?? 0));
