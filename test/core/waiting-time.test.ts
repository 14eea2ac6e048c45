import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingDays } from "../../core/calendar/working-days.ts";
import {
  arrivedAtOnce,
  arrivedOverTime,
  type CumulativeHours,
  hoursAt,
  servedOverTime,
  shiftedBy,
} from "../../core/evaluate/cumulative-hours.ts";
import { nextBacklog, type TimeToClear, timeToClear } from "../../core/evaluate/time-to-clear.ts";
import { firstOverdue, overdueHours, waitingTime } from "../../core/evaluate/waiting-time.ts";
import { daysToMonths } from "../../core/units.ts";

const every = (hours: number, months: number): readonly number[] =>
  Array.from({ length: months }, () => hours);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const noOpening = { hours: 0, ageMonths: null };

describe("waiting time and overdue work (golden cases of model definitions 2.12)", () => {
  const arrived = arrivedOverTime(every(100, 12), noOpening);
  const served = servedOverTime(every(80, 12));

  test("100 h in and 80 h served a month from empty: after month 6 the backlog is 120 h and the wait 1.5 months", () => {
    expect(hoursAt(arrived, 6) - hoursAt(served, 6)).toBe(120);
    expect(waitingTime(arrived, served, 6)).toBeCloseTo(1.5, 12);
    // The same at the end of a horizon of six months, its service repeated.
    const short = [arrivedOverTime(every(100, 6), noOpening), servedOverTime(every(80, 6))] as const;
    expect(waitingTime(...short, 6)).toBeCloseTo(1.5, 12);
  });

  test.each([
    // A(6 − 1) − V(6) = 500 − 480
    ["a month", 1, 20, 5],
    // 100·(t − d) = 80·t at t = 5·d, d = 14/30.4375 = 0.45996
    ["14 days", daysToMonths(14), 600 - 45.9959 - 480, 2.2998],
  ])("with a deadline of %s", (_, deadline, overdueAfterSix, first) => {
    expect(overdueHours(shiftedBy(arrived, deadline), served, 6)).toBeCloseTo(overdueAfterSix, 3);
    expect(firstOverdue(arrived, served, deadline)).toBeCloseTo(first, 4);
  });
});

describe("waiting time", () => {
  test.each([
    // 200 h waiting and 100 h a month: what arrives now is done when 200 h have been served.
    ["opening backlog at the first month's inflow", { hours: 200, ageMonths: null }, 100, 0, 2],
    ["the same backlog with an age waits as long", { hours: 200, ageMonths: 7 }, 100, 0, 2],
    ["everything in time", noOpening, 100, 3, 0],
    ["no service at all: never", noOpening, 0, 3, null],
  ])("%s", (_, opening, monthlyService, time, expected) => {
    const arrived = arrivedOverTime(every(100, 12), opening);
    expect(waitingTime(arrived, servedOverTime(every(monthlyService, 12)), time)).toBe(expected);
  });

  test("beyond the horizon the last 12 months of service come again, month by month", () => {
    // 24 months of 100 h in; 120 h served in every January only. V(24) = 240, and V reaches 600 in the third January after.
    const arrived = arrivedOverTime(every(100, 24), noOpening);
    const served = servedOverTime(Array.from({ length: 24 }, (_, month) => (month % 12 === 0 ? 120 : 0)));
    expect(waitingTime(arrived, served, 6)).toBeCloseTo(24 + 24 + 1 - 6, 9);
    expect(waitingTime(arrived, served, 5.4)).toBeCloseTo(24 + 24 + 0.5 - 5.4, 9);
  });

  test("rounding does not make work wait", () => {
    const arrived = arrivedOverTime(every(0.1, 3), noOpening);
    expect(waitingTime(arrived, servedOverTime([0, 0, 0.3]), 3)).toBe(0);
  });

  test("hours that cannot be computed give NaN, not never", () => {
    const arrived = arrivedOverTime(every(100, 3), noOpening);
    const unknown = servedOverTime([50, Number.NaN, 50]);
    expect(waitingTime(arrived, unknown, 0.5)).toBeCloseTo(0.5, 12);
    expect(waitingTime(arrived, unknown, 2)).toBeNaN();
    expect(firstOverdue(arrived, unknown, 1)).toBeNaN();
    expect(overdueHours(shiftedBy(arrived, 1), unknown, 3)).toBeNaN();
  });
});

describe("overdue work", () => {
  test.each([
    [
      "a batch of 450 h due after two months, 200 h served a month",
      arrivedAtOnce(0, 450),
      every(200, 6),
      2,
      2,
    ],
    ["the same, done in time", arrivedAtOnce(0, 450), every(225, 6), 2, null],
    [
      "late already at the start",
      arrivedOverTime(every(0, 3), { hours: 50, ageMonths: 4 }),
      every(10, 3),
      1,
      0,
    ],
    [
      "an old backlog falls due on its day",
      arrivedOverTime(every(0, 6), { hours: 50, ageMonths: 2 }),
      every(5, 6),
      5,
      3,
    ],
    ["kept up to the hour", arrivedOverTime(every(0.1, 12), noOpening), every(0.1, 12), 0, null],
    // In binary 0.1 + 0.2 is 5.6e-17 more than 0.3.
    ["late by rounding only", arrivedOverTime([0.1, 0.2], noOpening), [0.3, 0], 0, null],
    ["a batch late by rounding only", arrivedAtOnce(0, 0.1 + 0.2), [0.3, 0], 1, null],
  ] as const)("%s", (_, arrived: CumulativeHours, served, deadline, expected) => {
    expect(firstOverdue(arrived, servedOverTime(served), deadline)).toBe(expected);
  });

  const anyRun = fc
    .array(fc.record({ arrived: fc.nat(100), capacity: fc.nat(100) }), { minLength: 1, maxLength: 24 })
    .chain((months) =>
      fc.record({
        months: fc.constant(months),
        opening: fc.nat(200),
        deadline: fc.double({ min: 0, max: 4, noNaN: true }),
      }),
    )
    .map(({ months, opening, deadline }) => {
      let backlog = opening;
      const served = months.map(({ arrived, capacity }) => {
        const done = Math.min(capacity, backlog + arrived);
        backlog += arrived - done;
        return done;
      });
      const arrivals = months.map(({ arrived }) => arrived);
      return {
        arrived: arrivedOverTime(arrivals, { hours: opening, ageMonths: 1 }),
        served: servedOverTime(served),
        deadline,
        end: months.length,
      };
    });

  test("nothing is overdue before the first overdue time, and something is just after it", () => {
    fc.assert(
      fc.property(anyRun, ({ arrived, served, deadline, end }) => {
        const first = firstOverdue(arrived, served, deadline);
        const due = shiftedBy(arrived, deadline);
        for (let step = 0; step <= end * 20; step += 1) {
          const late = overdueHours(due, served, step / 20);
          if (first === null || step / 20 < first) {
            expect(late).toBeLessThan(1e-5);
          }
        }
        if (first !== null && first < end - 1e-6) {
          expect(overdueHours(due, served, first + 1e-6)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("hours are overdue at t exactly when those that fall due waited longer than their deadline", () => {
    fc.assert(
      fc.property(
        anyRun,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ arrived, served, deadline, end }, at) => {
          const time = at * end;
          const wait = waitingTime(arrived, served, time - deadline);
          const late = overdueHours(shiftedBy(arrived, deadline), served, time);
          if (late > 1e-6) {
            expect(wait ?? Number.POSITIVE_INFINITY).toBeGreaterThan(deadline);
          } else {
            expect(wait).not.toBeNull();
            expect(wait).toBeLessThanOrEqual(deadline + 1e-3);
          }
        },
      ),
    );
  });
});

describe("time to clear (golden cases of model definitions 2.12)", () => {
  const steady = (backlog: number, growthPerMonth: number): TimeToClear =>
    timeToClear({ backlog, arrivals: every(80, 12), capacity: every(100, 12), growthPerMonth });

  // 20 h a month more than comes in; with 5 % growth it clears only below 20·1.05/0.05 = 420 h.
  test.each([
    [300, 0.05, { months: 26 }],
    [400, 0.05, { months: 63 }],
    [419, 0.05, { months: 124 }],
    [420, 0.05, "never"],
    [421, 0.05, "never"],
    [1000, 0.05, "never"],
    [300, 0, { months: 15 }],
    [500, 0, { months: 25 }],
    [0, 0.05, { months: 0 }],
  ])("%i h with growth %f", (backlog, growth, expected) => {
    expect(steady(backlog, growth)).toEqual(expected);
  });

  /** Net hours of a full-time post by month of 2026: (W·7.4 − 222·φ)·0.95·0.82, model definitions 2.1. */
  const netHours2026 = [0, 0.1, 0, 0.05, 0.05, 0, 0.5, 0.1, 0, 0.12, 0, 0.08].map((holidayShare, index) => {
    const closings = [
      { date: { year: 2026, month: 6, day: 5 }, share: 0.5 },
      { date: { year: 2026, month: 12, day: 24 }, share: 1 },
    ];
    const days = workingDays({ year: 2026, month: index + 1 }, closings);
    return (days * 7.4 - 222 * holidayShare) * 0.95 * 0.82;
  });

  test("net hours of July and of the year", () => {
    expect(netHours2026[6]).toBeCloseTo(46.1168, 4);
    expect(sum(netHours2026)).toBeCloseTo(1282.6235, 4);
  });

  test("8.6 posts, 900 h a month, 200 h waiting: cleared in month 3, 503.4 h again after July", () => {
    const capacity = netHours2026.map((hours) => 8.6 * hours);
    const path: number[] = [];
    let backlog = 200;
    for (const hours of capacity) {
      backlog = nextBacklog(backlog, 900, hours, 0);
      path.push(backlog);
    }
    expect(path[0]).toBeCloseTo(58.9, 1);
    expect(path[1]).toBeCloseTo(116.1, 1);
    expect(path[2]).toBe(0);
    expect(path[6]).toBeCloseTo(503.4, 1);
    expect(timeToClear({ backlog: 200, arrivals: every(900, 12), capacity, growthPerMonth: 0 })).toEqual({
      months: 3,
    });
  });

  test("8.3 posts: never, 154.2 h short a year", () => {
    const capacity = netHours2026.map((hours) => 8.3 * hours);
    expect(sum(capacity) - 12 * 900).toBeCloseTo(-154.2, 1);
    expect(timeToClear({ backlog: 200, arrivals: every(900, 12), capacity, growthPerMonth: 0 })).toBe(
      "never",
    );
  });

  test.each([
    [
      "a horizon of two years, the second repeated",
      [...every(100, 12), ...every(90, 12)],
      every(100, 24),
      { months: 54 },
    ],
    ["kept up, never cleared", every(100, 12), every(100, 12), "never"],
    ["no month given", [], [], "never"],
    ["an amount that cannot be computed", every(Number.NaN, 12), every(100, 12), { months: Number.NaN }],
  ] as const)("%s", (_, arrivals, capacity, expected) => {
    expect(timeToClear({ backlog: 420, arrivals, capacity, growthPerMonth: 0 })).toEqual(expected);
  });

  test("rounding does not add a month", () => {
    // In binary 0.1 + 0.2 is 5.6e-17 more than 0.3.
    const exact = { backlog: 0.1 + 0.2, arrivals: every(0, 12), capacity: every(0.1, 12), growthPerMonth: 0 };
    expect(timeToClear(exact)).toEqual({ months: 3 });
  });

  test("more capacity never takes longer", () => {
    const months = (time: TimeToClear): number => (time === "never" ? Number.POSITIVE_INFINITY : time.months);
    const hours = fc.array(fc.nat(200), { minLength: 12, maxLength: 24 });
    fc.assert(
      fc.property(
        hours,
        fc.nat(2000),
        fc.constantFrom(0, 0.02),
        fc.nat(60),
        (arrivals, backlog, growth, more) => {
          const clear = (extra: number): number =>
            months(
              timeToClear({
                backlog,
                arrivals,
                capacity: arrivals.map(() => 100 + extra),
                growthPerMonth: growth,
              }),
            );
          expect(clear(more)).toBeLessThanOrEqual(clear(0));
        },
      ),
    );
  });
});
