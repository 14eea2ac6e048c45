import { describe, expect, test } from "vitest";
import { type Backlog, openingCohorts, Queue } from "../../core/evaluate/backlog.ts";

const cohorts = (...pairs: readonly (readonly [number, number])[]): Backlog =>
  pairs.map(([arrivalMonth, hours]) => ({ arrivalMonth, hours }));

const waiting = (queue: Queue): Backlog =>
  Array.from({ length: queue.length }, (_, position) => ({
    arrivalMonth: queue.arrivalMonth(position),
    hours: queue.hours(position),
  }));

describe("cohorts", () => {
  test.each([
    ["nothing", 0, null, 100, []],
    [
      "two and a half months of inflow",
      250,
      null,
      100,
      [
        [-3, 50],
        [-2, 100],
        [-1, 100],
      ],
    ],
    ["no inflow: as young as possible", 250, null, 0, [[-1, 250]]],
    ["all of it three months old", 250, 3, 100, [[-3, 250]]],
    ["half a month old: arrived in the month before", 250, 0.5, 100, [[-1, 250]]],
    ["just arrived, still before the first month's own", 250, 0, 100, [[-1, 250]]],
  ] as const)("opening backlog: %s", (_, hours, ageMonths, inflow, expected) => {
    expect(openingCohorts({ hours, ageMonths }, inflow)).toEqual(cohorts(...expected));
  });

  test("an opening backlog of many years is held in ten years of months", () => {
    const opening = openingCohorts({ hours: 1000, ageMonths: null }, 1);
    expect(opening).toHaveLength(120);
    expect(new Queue(opening).total).toBe(1000);
    expect(opening[0]).toEqual({ arrivalMonth: -120, hours: 881 });
  });

  test.each([
    [
      "nothing",
      0,
      [
        [0, 40],
        [1, 260],
      ],
    ],
    [
      "part of the oldest",
      30,
      [
        [0, 10],
        [1, 260],
      ],
    ],
    ["the oldest and some of the next", 230, [[1, 70]]],
    ["more than there is", 500, []],
  ] as const)("taking the oldest first: %s", (_, hours, expected) => {
    const queue = new Queue(cohorts([0, 40], [1, 260]));
    queue.take(hours);
    expect(waiting(queue)).toEqual(cohorts(...expected));
  });

  test("rounding leaves no cohort behind", () => {
    // In binary 0.1 + 0.2 is 5.6e-17 more than 0.3.
    const queue = new Queue(cohorts([0, 0.1 + 0.2]));
    queue.take(0.3);
    expect(queue.length).toBe(0);
  });

  test("hours that cannot be computed stay so", () => {
    const unknownService = new Queue(cohorts([0, 40], [1, 10]));
    unknownService.take(Number.NaN);
    expect(waiting(unknownService).map(({ hours }) => hours)).toEqual([Number.NaN, Number.NaN]);
    const unknownArrivals = new Queue(cohorts([0, 40]));
    unknownArrivals.arrive(1, Number.NaN);
    expect(unknownArrivals.total).toBeNaN();
    expect(new Queue(openingCohorts({ hours: Number.NaN, ageMonths: null }, 100)).total).toBeNaN();
  });
});
