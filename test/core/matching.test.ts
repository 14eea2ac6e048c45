import { describe, expect, test } from "vitest";
import {
  connectedPermissionSets,
  matchingPlan,
  maxPermissionSets,
} from "../../core/evaluate/matching-plan.ts";
import { spareBySet } from "../../core/evaluate/unserved.ts";
import { utilisationByGroup } from "../../core/evaluate/utilisation.ts";
import { expectClose, type Month, match, unserved, used } from "../support/matched-month.ts";
import { hoursBySet, serviceKey } from "../support/serve-lines.ts";

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
