import type { Figure, NotDone, ScenarioResult } from "../../result.ts";
import type { Unit } from "../../units.ts";
import { piecesDropped, piecesWaiting } from "../comparison-figures.ts";
import { labelled, overviewTextOf, quantityOf, toldQuantity } from "./overview-figure.ts";
import type { OverviewFigureView } from "./overview-section.ts";
import type { ScenarioContext } from "./view-context.ts";

/** Tasks that are named; of the others only how many they are is told. */
const mostNamed = 3;

interface Amount {
  readonly pieces: Figure;
  readonly hours: Figure;
}

/** Work that is counted in pieces, what is not in hours. */
const told = ({ pieces, hours }: Amount, context: ScenarioContext): string =>
  pieces === null ? quantityOf(hours, "hours", context) : quantityOf(pieces, "pieces", context);

const size = ({ pieces, hours }: Amount): number => pieces ?? hours ?? Number.MAX_VALUE;

/** The tasks with the most of it by name. */
const tasksWith = (
  works: readonly NotDone[],
  amountOf: (work: NotDone) => Amount,
  context: ScenarioContext,
): string => {
  const some = works
    .map((work) => ({ task: work.task, amount: amountOf(work) }))
    .filter(({ amount }) => size(amount) !== 0)
    .sort((one, other) => size(other.amount) - size(one.amount));
  const most = some.slice(0, mostNamed).map(({ task, amount }) => ({ task, amount: told(amount, context) }));
  return overviewTextOf(context).tasks(most, some.length - most.length);
};

const waitingOf = ({ backlogPieces, backlogHours }: NotDone): Amount => ({
  pieces: backlogPieces,
  hours: backlogHours,
});
const droppedOf = ({ droppedPieces, droppedHours }: NotDone): Amount => ({
  pieces: droppedPieces,
  hours: droppedHours,
});
const overdueOf = ({ overduePieces, overdueHours }: NotDone): Amount => ({
  pieces: overduePieces,
  hours: overdueHours ?? 0,
});

const total = (works: readonly NotDone[], of: (work: NotDone) => Figure): Figure =>
  works.reduce<Figure>((sum, work) => {
    const value = of(work);
    return sum === null || value === null ? null : sum + value;
  }, 0);

/** Pieces; where nothing of it is counted, hours. */
const amount = (pieces: Figure, hours: Figure, context: ScenarioContext): string => {
  const unit: Unit = pieces === 0 && hours !== 0 ? "hours" : "pieces";
  const value = unit === "hours" ? hours : pieces;
  return value === 0 ? overviewTextOf(context).none : quantityOf(value, unit, context);
};

const waiting = (statutory: boolean, context: ScenarioContext): OverviewFigureView => {
  const { scenario } = context;
  const works = scenario.notDone.filter((work) => work.statutory === statutory);
  const hours = total(works, ({ backlogHours }) => backlogHours);
  return labelled(
    statutory ? "statutoryWaiting" : "otherWaiting",
    amount(piecesWaiting(scenario, statutory), hours, context),
    tasksWith(works, waitingOf, context),
    context,
  );
};

const overdue = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const late = lateWorks(context.scenario);
  if (late.length === 0) return [];
  const hours = total(late, ({ overdueHours }) => overdueHours);
  return [
    labelled("overdue", quantityOf(hours, "hours", context), tasksWith(late, overdueOf, context), context),
  ];
};

const dropped = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { notDone } = context.scenario;
  const pieces = piecesDropped(notDone);
  const hours = total(notDone, ({ droppedHours }) => droppedHours);
  if (pieces === 0 && hours === 0) return [];
  return [
    labelled("dropped", amount(pieces, hours, context), tasksWith(notDone, droppedOf, context), context),
  ];
};

/** Tasks that are past their deadline in some month. */
const lateWorks = ({ notDone }: ScenarioResult): readonly NotDone[] =>
  notDone.filter(({ overdueHours }) => overdueHours !== null && overdueHours > 0);

/** What is not done, in pieces, the statutory first (model-definitions 4, 3). */
export const workFigures = (context: ScenarioContext): readonly OverviewFigureView[] => [
  waiting(true, context),
  waiting(false, context),
  ...overdue(context),
  ...dropped(context),
];

/** What a scenario leaves behind at the end of the period. */
export const leftBehind = (scenario: ScenarioResult, context: ScenarioContext) => ({
  backlog: toldQuantity(scenario.period.backlogHours, "hours", context),
  timeOff: toldQuantity(scenario.overview.owedTimeOffHours, "hours", context),
  late: lateWorks(scenario).length,
});
