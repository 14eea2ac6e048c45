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

/** Share of its hours that a piece of work gets, by its number in the order in which work was added. */
export type ShareOf = (piece: number) => number;

const all: ShareOf = () => 1;

/** One month's work at a time: pieces of a place in the order of service, a permission set and hours. */
export class ServiceOrder {
  readonly #setCount: number;
  readonly #hoursBySet: Float64Array;
  /** By piece; what lies past the count is of an earlier month. */
  readonly #keys: number[] = [];
  readonly #sets: number[] = [];
  readonly #hours: number[] = [];
  #count = 0;
  /** Columns for the hours by set of each place, used again from month to month. */
  readonly #places: Float64Array[] = [];

  constructor(setCount: number) {
    this.#setCount = setCount;
    this.#hoursBySet = new Float64Array(setCount);
  }

  /** Begins another month. */
  clear(): void {
    this.#count = 0;
    this.#hoursBySet.fill(0);
  }

  add(priority: number, arrivalMonth: number, permissionSet: number, stated: number): void {
    const hours = Math.max(0, Number.isNaN(priority) ? Number.NaN : stated);
    this.#keys[this.#count] = serviceKey(priority, arrivalMonth);
    this.#sets[this.#count] = permissionSet;
    this.#hours[this.#count] = hours;
    this.#count += 1;
    this.#hoursBySet[permissionSet] = (this.#hoursBySet[permissionSet] ?? 0) + hours;
  }

  /** Matches the work to the groups' hours. What it gives holds until the month is cleared. */
  serve(plan: MatchingPlan, supply: ArrayLike<number>): ShareOf {
    if (everythingFits(plan, this.#hoursBySet, supply)) return all;
    const places = new Map<number, number>();
    for (const key of [...new Set(this.#keys.slice(0, this.#count))].sort((a, b) => a - b))
      places.set(key, places.size);
    const placeOf = (piece: number): number => places.get(this.#keys[piece] ?? 0) ?? 0;
    const shares = servedShares(plan, this.#hoursByPlace(places.size, placeOf), supply);
    return (piece) => shares[placeOf(piece)]?.[this.#sets[piece] ?? -1] ?? 0;
  }

  /** Hours by set of each place: asked for only in months in which not all can be done. */
  #hoursByPlace(count: number, placeOf: (piece: number) => number): readonly Float64Array[] {
    while (this.#places.length < count) this.#places.push(new Float64Array(this.#setCount));
    const byPlace = this.#places.slice(0, count);
    for (const hours of byPlace) hours.fill(0);
    for (let piece = 0; piece < this.#count; piece++) {
      const hours = byPlace[placeOf(piece)];
      const set = this.#sets[piece] ?? -1;
      if (hours) hours[set] = (hours[set] ?? 0) + (this.#hours[piece] ?? 0);
    }
    return byPlace;
  }
}
