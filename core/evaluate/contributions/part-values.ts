import { linesOf, workHangsOn } from "../../demand/demand.ts";
import type { PlanPart } from "../../demand/parts.ts";
import { permittedInReusedTime, reusedTimeOf } from "../../demand/reused-time.ts";
import { type WorkLine, withService } from "../../demand/work-line.ts";
import { Ledger } from "../../explain/ledger.ts";
import type { OptionChoice, Plan, Scenario } from "../../plan.ts";
import { timeFrameOf } from "../../time-frame.ts";
import { type HoursSource, type Permissions, permissionsOf, serveQueues, sourcesOf } from "../service.ts";
import { type SplitScenario, splitScenario } from "../split-scenario.ts";
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
  readonly #ledger: Ledger;
  readonly #known = new Map<string, PartValue>();
  readonly #permissions = new Map<string, Permissions>();
  readonly #numbers = new WeakMap<object, number>();
  #things = 0;

  constructor(plan: Plan, scenario: Scenario) {
    this.#plan = plan;
    this.#scenario = scenario;
    this.#ledger = new Ledger(timeFrameOf(plan).span);
  }

  of(options: readonly OptionChoice[]): readonly PartValue[] {
    const split = splitScenario(this.#plan, { ...this.#scenario, options }, this.#ledger);
    return split.parts.map((part) => this.#valueOf(split, part));
  }

  #valueOf(split: SplitScenario, part: PlanPart): PartValue {
    const key = this.#keyOf(workHangsOn(split.work, part));
    const known = this.#known.get(key);
    if (known) return known;
    const value = this.#evaluate(split, part);
    this.#known.set(key, value);
    return value;
  }

  #keyOf(things: readonly unknown[]): string {
    let key = "";
    for (const thing of things)
      key += typeof thing === "object" && thing !== null ? `${this.#numberOf(thing)} ` : `${String(thing)}\n`;
    return key;
  }

  #numberOf(thing: object): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#things);
    return this.#things++;
  }

  #evaluate({ frame: { horizon }, work }: SplitScenario, part: PlanPart): PartValue {
    const ledger = this.#ledger;
    const reused = reusedTimeOf(ledger, part);
    const lines = permittedInReusedTime(
      linesOf(work, part).map(({ line }) => withService(ledger, line)),
      reused,
    );
    const sources = sourcesOf(part.supplies, reused);
    const permissions = this.#permissionsOf(sources, lines);
    if (hangsOnService(part)) serveQueues(horizon, lines, sources, permissions);
    else runMonths(horizon, lines);
    return partTotals(ledger, horizon, part.supplies, lines, permissions);
  }

  /** Who may do what is the same under most options, and the unions of it take long to work out. */
  #permissionsOf(sources: readonly HoursSource[], lines: readonly WorkLine[]): Permissions {
    const groups = sources.map(({ name }) => name);
    const key = JSON.stringify([groups, lines.map(({ permittedGroups }) => permittedGroups)]);
    const permissions = this.#permissions.get(key) ?? permissionsOf(sources, lines);
    this.#permissions.set(key, permissions);
    return permissions;
  }
}
