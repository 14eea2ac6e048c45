import { everythingFits, servedShares } from "./matching.ts";
import type { MatchingPlan } from "./matching-plan.ts";

/** Room for arrival months on either side of the first month. */
const keysPerPriority = 2 ** 20;

/**
 * Order of service (model definitions 2.8): by priority, and within a priority the oldest first. The arrival month is
 * a whole number, 0 for the first month of the horizon and negative before it.
 */
const serviceKey = (priority: number, arrivalMonth: number): number =>
  (Number.isNaN(priority) ? firstDeferrable : priority) * keysPerPriority + arrivalMonth;

/** Work whose place is not known may stand ahead of all that can wait: of it and what comes after nothing is known. */
const firstDeferrable = 2;

/** Share of its hours that work of a priority, arrival month and permission set gets. */
export type ShareOf = (priority: number, arrivalMonth: number, permissionSet: number) => number;

const all: ShareOf = () => 1;

/** One month's work, gathered by place in the order of service and permission set. */
export class ServiceOrder {
  readonly #setCount: number;
  readonly #hoursByKey = new Map<number, Float64Array>();
  readonly #hoursBySet: Float64Array;

  constructor(setCount: number) {
    this.#setCount = setCount;
    this.#hoursBySet = new Float64Array(setCount);
  }

  add(priority: number, arrivalMonth: number, permissionSet: number, stated: number): void {
    const key = serviceKey(priority, arrivalMonth);
    const hours = Number.isNaN(priority) ? Number.NaN : stated;
    let ofKey = this.#hoursByKey.get(key);
    if (ofKey === undefined) {
      ofKey = new Float64Array(this.#setCount);
      this.#hoursByKey.set(key, ofKey);
    }
    const toDo = Math.max(0, hours);
    ofKey[permissionSet] = (ofKey[permissionSet] ?? 0) + toDo;
    this.#hoursBySet[permissionSet] = (this.#hoursBySet[permissionSet] ?? 0) + toDo;
  }

  /** Matches the work to the groups' hours. */
  serve(plan: MatchingPlan, supply: ArrayLike<number>): ShareOf {
    if (everythingFits(plan, this.#hoursBySet, supply)) return all;
    const keys = [...this.#hoursByKey.keys()].sort((a, b) => a - b);
    const shares = servedShares(
      plan,
      keys.map((key) => this.#hoursByKey.get(key) ?? new Float64Array(this.#setCount)),
      supply,
    );
    const byKey = new Map(keys.map((key, index) => [key, shares[index]] as const));
    return (priority, arrivalMonth, permissionSet) =>
      byKey.get(serviceKey(priority, arrivalMonth))?.[permissionSet] ?? 0;
  }
}
