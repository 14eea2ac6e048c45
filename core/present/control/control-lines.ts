import type { WorkLine } from "../../demand/work-line.ts";
import { carryingPostsOf } from "../../evaluate/carrying-posts.ts";
import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import { type Step, valueAt } from "../../explain/step.ts";
import type { Plan, RecurringTask } from "../../plan.ts";
import type { GroupSupply } from "../../supply/supply.ts";
import type { ControlText } from "../../text/control-text.ts";
import type { ControlLineKind } from "../../workbook/contract/control.ts";
import { isByFormula, isLinked } from "./by-formula.ts";
import { permissionSetOf, shownGroups } from "./permission-set.ts";

/** A quantity that no formula of the sheet gives, by month; whose hours it is where it is hours. */
export interface ControlLine {
  readonly line: string;
  readonly kind: ControlLineKind;
  readonly group: string;
  readonly set: number;
  readonly values: readonly number[];
}

/** Below this part of it, a difference of two ways to the same figure is rounding. */
const rounding = 1e-9;

/** What stands beside the formulas of the sheet Kontrol without any option. */
export const controlLines = (
  plan: Plan,
  today: ScenarioEvaluation,
  text: ControlText,
): readonly ControlLine[] => {
  const { horizon } = today.frame;
  const groups = shownGroups(plan);
  const byMonth = (of: (month: number) => number): readonly number[] =>
    Array.from({ length: horizon }, (_, month) => of(month));
  const valuesOf = (step: Step): readonly number[] => byMonth((month) => valueAt(step, month));
  const ofLine = (
    { homeGroup, permittedGroups }: WorkLine,
    line: string,
    kind: ControlLineKind,
    step: Step,
  ): ControlLine => ({
    line,
    kind,
    group: homeGroup,
    set: permissionSetOf(permittedGroups, groups),
    values: valuesOf(step),
  });
  const alone = (line: string, kind: ControlLineKind, values: readonly number[]): ControlLine => ({
    line,
    kind,
    group: line,
    set: 0,
    values,
  });
  const supplies = today.supplies.filter(({ group }) => groups.some(([, name]) => name === group.name));
  return [
    ...linesOfWork(today).flatMap((line): readonly ControlLine[] => {
      const { name } = line.subject;
      const grown = line.growth ? [ofLine(line, text.growth(name), "hours", line.growth.hours)] : [];
      const task = line.subject.kind === "task" ? plan.tasks.find((each) => each.name === name) : undefined;
      if (isGivenByFormula(plan, line)) return grown;
      const hasRow = task !== undefined && !isOfParticipants(task);
      const pieces = line.hoursPerPiece === null || !hasRow ? undefined : line.pieces?.kept;
      const own = pieces ? ofLine(line, name, "pieces", pieces) : ofLine(line, name, "hours", line.arising);
      return [own, ...grown];
    }),
    ...[...today.demand.stocks.values()].flatMap(({ group: { name }, mean }) =>
      isLinked(name, plan.caseMoves) ? [alone(name, "cases", valuesOf(mean))] : [],
    ),
    ...supplies.flatMap((supply) => {
      const values = byMonth((month) => changedSupply(supply, month));
      return matters(values, supply.supply) ? [alone(supply.group.name, "supply", values)] : [];
    }),
    ...today.supplies.flatMap((supply) => {
      const carrying = carryingPostsOf(today.ledger, supply);
      const { filledPosts, caseCarryingShare } = supply.group;
      const share = (filledPosts.value ?? Number.NaN) * (caseCarryingShare.value ?? Number.NaN);
      const values = byMonth((month) => valueAt(carrying, month) - share);
      return matters(values, carrying) ? [alone(supply.group.name, "carrying", values)] : [];
    }),
  ];
};

const linesOfWork = ({ outcomes }: ScenarioEvaluation): readonly WorkLine[] =>
  outcomes.map(({ served }) => served.line);

/** Those who take part in a meeting have no row among the tasks of the sheet. */
const isOfParticipants = ({ name, driver, homeGroup }: RecurringTask): boolean =>
  driver.kind === "share-of-task" && name.startsWith(`${driver.task} (${homeGroup})`);

/** Tasks of plain drivers, but for the hours of others who take part in them; batches and duties of named posts. */
const isGivenByFormula = (plan: Plan, { subject, arrivesAt, homeGroup }: WorkLine): boolean => {
  if (subject.kind === "staff-group") return true;
  if (subject.kind === "batch") return arrivesAt !== null;
  const task = plan.tasks.find(({ name }) => subject.kind === "task" && name === subject.name);
  return task !== undefined && task.homeGroup === homeGroup && isByFormula(task, plan);
};

/** What the supply has besides the net hours of the posts that are filled at the start. */
const changedSupply = ({ supply, net, group }: GroupSupply, month: number): number =>
  valueAt(supply, month) - valueAt(net.net, month) * (group.filledPosts.value ?? Number.NaN);

/** A figure that cannot be computed is the formulas' own lack. */
const matters = (values: readonly number[], of: Step): boolean =>
  values.some((value, month) => Math.abs(value) > rounding * (1 + Math.abs(valueAt(of, month))));
