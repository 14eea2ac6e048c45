import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addArrivals,
  type Backlog,
  backlogHours,
  growthHours,
  openingCohorts,
  type TaskBacklog,
  takeOldest,
  taskBacklogHours,
} from "../../core/evaluate/backlog.ts";
import { serve, serviceKey, type WorkLine } from "../../core/evaluate/matching.ts";
import { matchingPlan } from "../../core/evaluate/matching-plan.ts";

const cohorts = (...pairs: readonly (readonly [number, number])[]): Backlog =>
  pairs.map(([arrivalMonth, hours]) => ({ arrivalMonth, hours }));

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
    expect(backlogHours(opening)).toBe(1000);
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
    expect(takeOldest(cohorts([0, 40], [1, 260]), hours)).toEqual(cohorts(...expected));
  });

  test("rounding leaves no cohort behind", () => {
    // In binary 0.1 + 0.2 is 5.6e-17 more than 0.3.
    expect(takeOldest(cohorts([0, 0.1 + 0.2]), 0.3)).toEqual([]);
  });

  test("hours that cannot be computed stay so", () => {
    expect(backlogHours(takeOldest(cohorts([0, 40]), Number.NaN))).toBeNaN();
    expect(backlogHours(addArrivals(cohorts([0, 40]), 1, Number.NaN))).toBeNaN();
    expect(backlogHours(openingCohorts({ hours: Number.NaN, ageMonths: null }, 100))).toBeNaN();
  });
});

describe("golden month of model definitions 2.7", () => {
  test("290 h on queue 60, carried 40 and arrived 260 leave 70; growth 2 % is 1.4 h next month", () => {
    const plan = matchingPlan(1, [[0]]);
    const supply = 300 - 30 + 20;
    const backlog = addArrivals(cohorts([-1, 40]), 0, 260);
    const lines: readonly WorkLine[] = [
      { permissionSet: 0, key: serviceKey(0, 0), hours: 60 },
      ...backlog.map(({ arrivalMonth, hours }) => ({
        permissionSet: 0,
        key: serviceKey(1, arrivalMonth),
        hours,
      })),
    ];
    const { served } = serve(plan, lines, [supply]);
    expect([...served]).toEqual([60, 40, 190]);
    const closing = takeOldest(backlog, 230);
    expect(closing).toEqual(cohorts([0, 70]));
    // opening 40 + growth 0 + arrived 320 = served 290 + dropped 0 + closing 70
    expect(40 + 0 + 320).toBe(290 + 0 + backlogHours(closing));
    expect(growthHours({ own: closing, growth: [] }, 0.02)).toBeCloseTo(1.4, 12);
  });
});

interface Unit {
  readonly supply: readonly (readonly number[])[];
  readonly tasks: readonly {
    readonly groups: readonly number[];
    readonly priorityClass: number;
    readonly arrivals: readonly number[];
    readonly opening: number;
    readonly growth: number;
    readonly dropped: number;
  }[];
}

interface MonthOfTask {
  readonly opening: number;
  readonly growth: number;
  readonly arrived: number;
  readonly served: number;
  readonly dropped: number;
  readonly closing: number;
}

const linesOf = (backlog: Backlog, permissionSet: number, priorityClass: number): readonly WorkLine[] =>
  backlog.map(({ arrivalMonth, hours }) => ({
    permissionSet,
    key: serviceKey(priorityClass, arrivalMonth),
    hours,
  }));

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** The steps of model definitions 2.7 that concern the backlog, for every task and month. */
const run = ({ supply, tasks }: Unit): readonly (readonly MonthOfTask[])[] => {
  const plan = matchingPlan(
    supply[0]?.length ?? 0,
    tasks.map(({ groups }) => groups),
  );
  let state: readonly TaskBacklog[] = tasks.map(({ opening, arrivals }) => ({
    own: openingCohorts({ hours: opening, ageMonths: null }, arrivals[0] ?? 0),
    growth: [],
  }));
  return supply.map((hoursOfGroups, month) => {
    const growths = tasks.map(({ growth }, task) => growthHours(state[task] as TaskBacklog, growth));
    const waiting = tasks.map(({ arrivals }, task) => ({
      own: addArrivals(state[task]?.own ?? [], month, arrivals[month] ?? 0),
      growth: addArrivals(state[task]?.growth ?? [], month, growths[task] ?? 0),
    }));
    const lines = tasks.map(({ priorityClass }, task) => {
      const set = plan.setOfTask[task] ?? -1;
      return {
        own: linesOf(waiting[task]?.own ?? [], set, priorityClass),
        growth: linesOf(waiting[task]?.growth ?? [], set, priorityClass),
      };
    });
    const { served } = serve(
      plan,
      lines.flatMap(({ own, growth }) => [...own, ...growth]),
      hoursOfGroups,
    );
    let next = 0;
    const take = (count: number): number => {
      next += count;
      return sum(served.slice(next - count, next));
    };
    const before = state;
    const months: MonthOfTask[] = [];
    state = tasks.map(({ dropped, arrivals }, task) => {
      const ownServed = take(lines[task]?.own.length ?? 0);
      const growthServed = take(lines[task]?.growth.length ?? 0);
      const left = takeOldest(waiting[task]?.own ?? [], ownServed);
      const drop = Math.min(dropped, backlogHours(left));
      const closing = {
        own: takeOldest(left, drop),
        growth: takeOldest(waiting[task]?.growth ?? [], growthServed),
      };
      months.push({
        opening: taskBacklogHours(before[task] as TaskBacklog),
        growth: growths[task] ?? 0,
        arrived: arrivals[month] ?? 0,
        served: ownServed + growthServed,
        dropped: drop,
        closing: taskBacklogHours(closing),
      });
      return closing;
    });
    return months;
  });
};

const horizon = 8;

const anyUnit = (mostDropped: number): fc.Arbitrary<Unit> =>
  fc.integer({ min: 1, max: 4 }).chain((groupCount) =>
    fc.record({
      supply: fc.array(fc.array(fc.nat(300), { minLength: groupCount, maxLength: groupCount }), {
        minLength: horizon,
        maxLength: horizon,
      }),
      tasks: fc.array(
        fc.record({
          groups: fc.uniqueArray(fc.nat(groupCount - 1), { minLength: 1, maxLength: groupCount }),
          priorityClass: fc.integer({ min: 1, max: 3 }),
          arrivals: fc.array(fc.nat(150), { minLength: horizon, maxLength: horizon }),
          opening: fc.nat(300),
          growth: fc.constantFrom(0, 0.02, 0.1),
          dropped: fc.nat(mostDropped),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  );

describe("properties over eight months", () => {
  test("opening + growth + arrived = served + dropped + closing, per task and month", () => {
    fc.assert(
      fc.property(anyUnit(30), (unit) => {
        for (const task of run(unit).flat()) {
          const put = task.opening + task.growth + task.arrived;
          const taken = task.served + task.dropped + task.closing;
          expect(Math.abs(put - taken)).toBeLessThanOrEqual(1e-9 * Math.max(1, put));
          expect(task.closing).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("more supply of any group: no task's backlog rises, in that month or later", () => {
    fc.assert(
      fc.property(
        anyUnit(0),
        fc.nat(horizon - 1),
        fc.nat(3),
        fc.integer({ min: 1, max: 200 }),
        (unit, month, which, more) => {
          const group = which % (unit.supply[0]?.length ?? 1);
          const supply = unit.supply.map((hours, index) =>
            hours.map((value, of) => (index === month && of === group ? value + more : value)),
          );
          const before = run(unit);
          for (const [index, tasks] of run({ ...unit, supply }).entries()) {
            for (const [task, { closing }] of tasks.entries()) {
              expect(closing).toBeLessThanOrEqual((before[index]?.[task]?.closing ?? 0) + 1e-6);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
