import { workHangsOn } from "../../demand/demand.ts";
import type { PlanPart } from "../../demand/parts.ts";
import type { WorkLine } from "../../demand/work-line.ts";
import type { OptionChoice, Plan, Scenario } from "../../plan.ts";
import { timeFrameOf } from "../../time-frame.ts";
import { type PartWork, workOfPart } from "../part.ts";
import { type Permissions, permissionsOf, serveQueues } from "../service.ts";
import { type SplitScenario, splitScenario } from "../split-scenario.ts";
import { NumberedLedger } from "./numbered-ledger.ts";
import { type PartValue, partTotals } from "./part-totals.ts";

/** Pieces of the part hang on what was served before: growth of what waits, and work that follows later. */
const hangsOnService = ({ tasks }: PlanPart): boolean =>
  tasks.some(
    ({ growthPerMonth, driver }) =>
      growthPerMonth.value !== 0 || (driver.kind === "share-of-task" && driver.lagMonths.value !== 0),
  );

/** Computes what hangs on earlier months of the same work, where nothing hangs on the service. */
const runMonths = (horizon: number, lines: readonly WorkLine[]): void => {
  const steps = lines.flatMap(({ beforeService, afterService }) => [...beforeService, ...afterService]);
  for (let month = 0; month < horizon; month++) for (const { compute } of steps) compute(month);
};

/**
 * The plan under any of a scenario's options: only what the two totals hang on, part by part. A part on which the options
 * do the same as in an earlier set is the same value, so that what an option does not touch is told apart from what it
 * leaves equal.
 */
export class PartValues {
  readonly #plan: Plan;
  readonly #scenario: Scenario;
  readonly #ledger: NumberedLedger;
  readonly #known = new Map<string, PartValue>();
  readonly #permissions = new Map<string, Permissions>();

  constructor(plan: Plan, scenario: Scenario) {
    this.#plan = plan;
    this.#scenario = scenario;
    this.#ledger = new NumberedLedger(timeFrameOf(plan).span);
  }

  of(options: readonly OptionChoice[]): readonly PartValue[] {
    const split = splitScenario(this.#plan, { ...this.#scenario, options }, this.#ledger);
    return split.parts.map((part) => this.#valueOf(split, part));
  }

  #valueOf(split: SplitScenario, part: PlanPart): PartValue {
    const key = this.#ledger.keyOf(workHangsOn(split.work, part));
    const known = this.#known.get(key);
    if (known) return known;
    const value = this.#evaluate(split, part);
    this.#known.set(key, value);
    return value;
  }

  #evaluate({ frame: { horizon }, work }: SplitScenario, part: PlanPart): PartValue {
    const partWork = workOfPart(work, part);
    const { lines, sources } = partWork;
    const permissions = this.#permissionsOf(partWork);
    if (hangsOnService(part)) serveQueues(horizon, lines, sources, permissions);
    else runMonths(horizon, lines);
    return partTotals(this.#ledger, horizon, part.supplies, partWork, permissions);
  }

  /** Who may do what is the same under most options, and the unions of it take long to work out. */
  #permissionsOf({ sources, lines }: PartWork): Permissions {
    const names = sources.map(({ name }) => name);
    const key = JSON.stringify([names, lines.map(({ permittedGroups }) => permittedGroups)]);
    const permissions = this.#permissions.get(key) ?? permissionsOf(sources, lines);
    this.#permissions.set(key, permissions);
    return permissions;
  }
}
