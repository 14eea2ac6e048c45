import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hoursBySet, type Service, serve, serviceKey, type WorkLine } from "../support/serve-lines.ts";
import {
  connectedPermissionSets,
  type MatchingPlan,
  matchingPlan,
  maxPermissionSets,
} from "../../core/evaluate/matching-plan.ts";
import { spareBySet, totalUnserved } from "../../core/evaluate/unserved.ts";
import { usedByGroup, utilisationByGroup } from "../../core/evaluate/utilisation.ts";
import { maximumServed } from "./max-flow.ts";

interface Task {
  readonly groups: readonly number[];
  readonly key: number;
  readonly hours: number;
}

interface Month {
  readonly supply: readonly number[];
  readonly tasks: readonly Task[];
}

interface Matched extends Service {
  readonly plan: MatchingPlan;
  readonly lines: readonly WorkLine[];
}

const match = ({ supply, tasks }: Month): Matched => {
  const plan = matchingPlan(
    supply.length,
    tasks.map(({ groups }) => groups),
  );
  const lines = tasks.map(({ key, hours }, task) => ({
    permissionSet: plan.setOfTask[task] ?? -1,
    key,
    hours,
  }));
  return { plan, lines, ...serve(plan, lines, supply) };
};

const used = (month: Month): number[] => {
  const { plan, servedBySet } = match(month);
  return [...usedByGroup(plan, servedBySet, month.supply)];
};

const unserved = (month: Month): number => {
  const { plan, lines } = match(month);
  return totalUnserved(plan, hoursBySet(plan, lines), month.supply);
};

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const expectClose = (actual: Iterable<number>, expected: readonly number[], digits = 4): void => {
  const values = [...actual];
  expect(values).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) {
    expect(values[index]).toBeCloseTo(value, digits);
  }
};

describe("golden cases of model definitions 2.9", () => {
  test("letters go to the student, so that talks get the caseworkers' last 20 hours", () => {
    const [caseworkers, students] = [0, 1];
    const month: Month = {
      supply: [300, 100],
      tasks: [
        { groups: [caseworkers], key: serviceKey(1, 0), hours: 280 }, // decisions
        { groups: [caseworkers], key: serviceKey(2, 0), hours: 120 }, // talks
        { groups: [caseworkers, students], key: serviceKey(2, 0), hours: 60 }, // letters
      ],
    };
    expectClose(match(month).served, [280, 20, 60]);
    expectClose(used(month), [300, 60]);
    // 100 h of talks are short while the students have 40 h to spare; netting the two would say 60.
    expect(unserved(month)).toBeCloseTo(100, 9);
  });

  test("talks and visits share what is left of caseworkers and job consultants, λ = 180/220", () => {
    const [caseworkers, jobConsultants, students] = [0, 1, 2];
    const month: Month = {
      supply: [300, 140, 50],
      tasks: [
        { groups: [caseworkers], key: serviceKey(1, 0), hours: 260 }, // decisions
        { groups: [caseworkers, jobConsultants], key: serviceKey(2, 0), hours: 150 }, // talks
        { groups: [caseworkers, students], key: serviceKey(2, 0), hours: 60 }, // letters
        { groups: [jobConsultants], key: serviceKey(2, 0), hours: 70 }, // visits to firms
      ],
    };
    // Letters: the students' 50 h, since 60 h against 50 + 40 h binds last; C and J have 440 − 260 = 180 h for 220 h.
    expectClose(match(month).served, [260, 122.7273, 50, 57.2727]);
    expectClose(used(month), [300, 140, 50]);
    expect(unserved(month)).toBeCloseTo(50, 9);
  });

  test("the queue first, then the oldest: 290 h on queue 60, carried 40 and arrived 260 (2.7)", () => {
    const month: Month = {
      supply: [290],
      tasks: [
        { groups: [0], key: serviceKey(1, 0), hours: 260 },
        { groups: [0], key: serviceKey(1, -1), hours: 40 },
        { groups: [0], key: serviceKey(0, 0), hours: 60 },
      ],
    };
    expectClose(match(month).served, [190, 40, 60]);
  });
});

describe("busiest set", () => {
  test.each([
    // The groups that a talk may go to are equally busy unless one has more work of its own.
    ["one task for two groups loads both alike", [100, 300], [[[0, 1], 200]], [0.5, 0.5]],
    [
      "own work of 90 of 100 h, and the shared 30 h go to the other",
      [100, 100],
      [
        [[0], 90],
        [[0, 1], 30],
      ],
      [0.9, 0.3],
    ],
    [
      "demand may exceed supply",
      [100, 100],
      [
        [[0], 150],
        [[1], 80],
      ],
      [1.5, 0.8],
    ],
    [
      "work without hours is infinitely much",
      [0, 100],
      [
        [[0], 10],
        [[0, 1], 50],
      ],
      [Number.POSITIVE_INFINITY, 0.5],
    ],
    ["a group without work", [100, 100], [[[0], 50]], [0.5, 0]],
  ] as const)("%s", (_, supply, tasks, expected) => {
    const plan = matchingPlan(
      supply.length,
      tasks.map(([groups]) => groups),
    );
    const load = hoursBySet(
      plan,
      tasks.map(([, hours], task) => ({ permissionSet: plan.setOfTask[task] ?? -1, hours })),
    );
    expect([...utilisationByGroup(plan, load, supply)]).toEqual(expected);
  });
});

describe("edges", () => {
  test("nobody may do a task: it is not served, and others are", () => {
    const month: Month = {
      supply: [100],
      tasks: [
        { groups: [], key: 1, hours: 10 },
        { groups: [0], key: 1, hours: 20 },
      ],
    };
    expectClose(match(month).served, [0, 20]);
    expect(unserved(month)).toBeCloseTo(10, 9);
  });

  test("a negative supply, more time off than hours, serves nothing", () => {
    expectClose(match({ supply: [-20, 30], tasks: [{ groups: [0, 1], key: 1, hours: 50 }] }).served, [30]);
  });

  test.each([
    ["supply", [Number.NaN, 100, 100], 10],
    ["work", [100, 100, 100], Number.NaN],
  ])("unknown %s makes the connected tasks and groups unknown, and no others", (_, supply, hours) => {
    const month: Month = {
      supply,
      tasks: [
        { groups: [0], key: 1, hours },
        { groups: [0, 1], key: 2, hours: 10 },
        { groups: [2], key: 1, hours: 120 },
      ],
    };
    expect([...match(month).served]).toEqual([Number.NaN, Number.NaN, 100]);
    expect(used(month)).toEqual([Number.NaN, Number.NaN, 100]);
    expect(unserved(month)).toBeNaN();
  });

  test("groups beyond the bits of a mask: 40 teams in one permission set, beside their leaders", () => {
    const teams = Array.from({ length: 40 }, (_, team) => team);
    const month: Month = {
      supply: Array.from({ length: 41 }, () => 10),
      tasks: [
        { groups: teams, key: 1, hours: 500 },
        { groups: [39, 40], key: 2, hours: 30 },
      ],
    };
    expectClose(match(month).served, [400, 10]);
  });

  test("too many connected permission sets are refused, not approximated", () => {
    const sets = Array.from({ length: maxPermissionSets + 1 }, (_, group) => [group, group + 1]);
    expect(connectedPermissionSets(sets)).toBe(maxPermissionSets + 1);
    expect(() => matchingPlan(sets.length + 1, sets)).toThrow(RangeError);
    const apart = sets.map((_, group) => [group]);
    expect(connectedPermissionSets(apart)).toBe(1);
    expect(matchingPlan(sets.length, apart).components).toHaveLength(sets.length);
  });

  test("what a task could still get is the tightest union around it", () => {
    const { plan, servedBySet } = match({
      supply: [100, 50],
      tasks: [
        { groups: [0], key: 1, hours: 90 },
        { groups: [0, 1], key: 1, hours: 30 },
      ],
    });
    expectClose(spareBySet(plan, servedBySet, [100, 50]), [10, 30]);
  });
});

/** Months of 2 to 6 groups and up to 14 tasks in three classes, from ample supply to deep shortage. */
const anyMonth: fc.Arbitrary<Month> = fc.integer({ min: 2, max: 6 }).chain((groupCount) => {
  const groups = fc.uniqueArray(fc.nat(groupCount - 1), { minLength: 1, maxLength: groupCount });
  return fc
    .uniqueArray(groups, {
      minLength: 1,
      maxLength: 6,
      selector: (set) => [...set].sort((a, b) => a - b).join(),
    })
    .chain((sets) =>
      fc.record({
        supply: fc.array(fc.nat(300), { minLength: groupCount, maxLength: groupCount }),
        tasks: fc.array(
          fc.record({
            groups: fc.constantFrom(...sets),
            key: fc.integer({ min: 1, max: 3 }),
            hours: fc.nat(200),
          }),
          { minLength: 1, maxLength: 14 },
        ),
      }),
    );
});

const tolerance = 1e-7;

describe("properties", () => {
  test("key by key the most hours possible are served (against maximum flow)", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { served } = match(month);
        for (const key of [1, 2, 3]) {
          const upToKey = month.tasks.filter((task) => task.key <= key);
          const hours = sum(served.filter((_, task) => (month.tasks[task]?.key ?? 0) <= key));
          expect(hours).toBeCloseTo(maximumServed(upToKey, month.supply), 6);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("no line can get more without taking from an earlier key or an equal line with no larger share", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { served } = match(month);
        const share = (task: number) => (served[task] ?? 0) / (month.tasks[task]?.hours ?? 1);
        const short = month.tasks.findIndex(({ hours }, task) => hours - (served[task] ?? 0) > tolerance);
        fc.pre(short >= 0);
        const key = month.tasks[short]?.key ?? 0;
        const held = month.tasks.map((task, index) => {
          const keeps = task.key < key || (task.key === key && share(index) <= share(short) + tolerance);
          const more = index === short ? 1e-3 : 0;
          return { groups: task.groups, hours: keeps ? (served[index] ?? 0) + more : 0 };
        });
        const wanted = sum(held.map(({ hours }) => hours));
        expect(maximumServed(held, month.supply)).toBeLessThan(wanted - 1e-4);
      }),
      { numRuns: 500 },
    );
  });

  test("every served hour lies in a permitted pair, and no group uses more than its supply", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { served } = match(month);
        const hours = used(month);
        for (const [group, supply] of month.supply.entries()) {
          expect(hours[group]).toBeLessThanOrEqual(supply);
        }
        expect(sum(hours)).toBeCloseTo(sum(served), 6);
        const lines = month.tasks.map(({ groups }, task) => ({ groups, hours: served[task] ?? 0 }));
        expect(maximumServed(lines, hours)).toBeCloseTo(sum(served), 6);
      }),
      { numRuns: 500 },
    );
  });

  test("the shortages add up to the closed form of 2.25, in 2,000 months", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const demanded = sum(month.tasks.map(({ hours }) => hours));
        expect(demanded - sum(match(month).served)).toBeCloseTo(unserved(month), 6);
      }),
      { numRuns: 2000 },
    );
  });

  test("more supply of any group: no line is served less", () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(5), fc.integer({ min: 1, max: 200 }), (month, which, more) => {
        const group = which % month.supply.length;
        const supply = month.supply.map((hours, index) => (index === group ? hours + more : hours));
        const before = match(month).served;
        const after = match({ ...month, supply }).served;
        for (const [task, hours] of before.entries()) {
          expect(after[task]).toBeGreaterThanOrEqual(hours - tolerance);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("more demand on one line: the hours unserved do not fall", () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(13), fc.nat(200), (month, which, more) => {
        const line = which % month.tasks.length;
        const tasks = month.tasks.map((task, index) =>
          index === line ? { ...task, hours: task.hours + more } : task,
        );
        expect(unserved({ ...month, tasks })).toBeGreaterThanOrEqual(unserved(month) - tolerance);
      }),
    );
  });

  test("the order of rows and the numbering of groups change nothing", () => {
    fc.assert(
      fc.property(anyMonth, fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }), (month, ranks) => {
        const shuffled = (length: number, ofRanks: readonly number[]): number[] =>
          Array.from({ length }, (_, index) => index).sort((a, b) => (ofRanks[a] ?? 0) - (ofRanks[b] ?? 0));
        const rows = shuffled(month.tasks.length, ranks);
        const names = shuffled(month.supply.length, ranks.slice(14));
        const renamed: Month = {
          supply: names.map((group) => month.supply[group] ?? 0),
          tasks: rows.map((row) => {
            const { groups, key, hours } = month.tasks[row] as Task;
            return { groups: groups.map((group) => names.indexOf(group)), key, hours };
          }),
        };
        const { served } = match(month);
        expectClose(
          match(renamed).served,
          rows.map((row) => served[row] ?? 0),
          8,
        );
        const hours = used(month);
        expectClose(
          used(renamed),
          names.map((group) => hours[group] ?? 0),
          8,
        );
      }),
      { numRuns: 300 },
    );
  });

  test("the same month gives the same figures to the last digit, and scaled hours give scaled service", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { served } = match(month);
        expect([...match(month).served]).toEqual([...served]);
        const doubled: Month = {
          supply: month.supply.map((hours) => hours * 2),
          tasks: month.tasks.map((task) => ({ ...task, hours: task.hours * 2 })),
        };
        expectClose(
          match(doubled).served,
          [...served].map((hours) => hours * 2),
          8,
        );
      }),
    );
  });
});
