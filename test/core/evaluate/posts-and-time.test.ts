import { describe, expect, test } from "vitest";
import type { RecurringTask } from "../../../core/plan.ts";
import { overtime, plainGroup } from "../../support/flags.ts";
import { hoursGroup } from "../../support/golden.ts";
import { even, todayOf, withOptions } from "../../support/overviews.ts";
import { batch, given, minutes, month, option, staffGroup, task } from "../../support/plan.ts";

describe("posts and leaders (model definitions 4, 8 and 14)", () => {
  test("paid for against filled", () => {
    // 12 paid for: 10 filled, 1 on leave, 0.4 lent out, so 0.6 are vacant.
    const told = todayOf(
      even({
        staffGroups: [
          staffGroup("Team A", 10, {
            ...plainGroup,
            establishedPosts: given(12),
            postsOnLeave: given(1),
            postsOnLoan: given(0.4),
          }),
          staffGroup("Team B", 5, { ...plainGroup, postsOnLeave: given(1) }),
          staffGroup("Team C", 5, { ...plainGroup, establishedPosts: given(4) }),
        ],
      }),
    );
    expect(told.posts.map(({ establishedFte }) => establishedFte)).toEqual([12, 6, 4]);
    expect(told.posts[0]?.vacantFte).toBeCloseTo(0.6, 9);
    // Where nobody states what is paid for, none is vacant, nor where more are filled than are paid for.
    expect(told.posts.slice(1).map(({ vacantFte }) => vacantFte)).toEqual([0, 0]);
  });

  test("filled and in ramp over the period", () => {
    // Two more from April: 9 of 12 months filled by 12, of these the first 6 in their ramp-up.
    const told = withOptions(
      even({ staffGroups: [staffGroup("Team A", 10, plainGroup)] }),
      option("hiring", { posts: 2 }, { staffGroup: "Team A", from: month("2026-04") }),
    );
    expect(told.posts[0]).toMatchObject({ filledFte: 10 });
    expect(told.posts[0]?.meanFilledFte).toBeCloseTo(10 + (2 * 9) / 12, 9);
    expect(told.posts[0]?.meanInRampFte).toBeCloseTo((2 * 6) / 12, 9);
  });

  test("staff to each leader are heads, and leaders are posts", () => {
    const groups = [
      staffGroup("Team A", 10, { ...plainGroup, heads: given(12) }),
      staffGroup("Team B", 6, plainGroup),
      staffGroup("Ledelse", 1.5, { ...plainGroup, leads: true }),
    ];
    expect(todayOf(even({ staffGroups: groups })).staffPerLeader).toBeCloseTo((12 + 6) / 1.5, 9);
    expect(todayOf(even({ staffGroups: groups.slice(0, 2) })).staffPerLeader).toBeNull();
  });
});

describe("time with citizens (model definitions 4, 9)", () => {
  const talks = (changes: Partial<RecurringTask> = {}) =>
    task("Samtaler", 0, "Team A", {
      driver: { kind: "per-month", rate: given(1000 / 12) },
      minutes: minutes(25, { before: 10, after: 15 }),
      ...changes,
    });
  const team = (...tasks: readonly RecurringTask[]) =>
    even({ staffGroups: [hoursGroup("Team A", 133.2)], tasks });

  test("talks and what is done around them, of the hours at work", () => {
    // 1,000 talks of 25 min: 416.667 h; 10 before and 15 after: 416.667 h. 12 · 133.2 = 1,598.4 h at work.
    const { timeUse } = todayOf(team(talks()));
    expect(timeUse.citizenFacingShare).toBeCloseTo(416.6667 / 1598.4, 6);
    expect(timeUse.preparationShare).toBeCloseTo(416.6667 / 1598.4, 6);
  });

  test("interpreters lengthen the talk; empty slots are in neither", () => {
    // Golden 2.4: i 15 %, f 1.8: 28 min of talk. q 20 %: before 10/0.8 = 12.5, wasted 0.25 · 25 = 6.25 min.
    const told = talks({
      minutes: minutes(25, {
        before: 10,
        after: 15,
        noShowShare: 0.2,
        interpreterShare: 0.15,
        interpreterFactor: 1.8,
      }),
    });
    const { timeUse } = todayOf(team(told));
    expect(timeUse.citizenFacingShare).toBeCloseTo((1000 * 28) / 60 / 1598.4, 9);
    expect(timeUse.preparationShare).toBeCloseTo((1000 * 27.5) / 60 / 1598.4, 9);
  });

  test("a talk that is booked once is held when somebody comes", () => {
    // 0.8 · 25 = 20 min held; after 0.8 · 15 = 12, before 10: 22 min; wasted 0.2 · 25 = 5 min.
    const told = talks({
      minutes: minutes(25, { before: 10, after: 15, noShowShare: 0.2, rebooked: false }),
    });
    const { timeUse } = todayOf(team(told));
    expect(timeUse.citizenFacingShare).toBeCloseTo((1000 * 20) / 60 / 1598.4, 9);
    expect(timeUse.preparationShare).toBeCloseTo((1000 * 22) / 60 / 1598.4, 9);
  });

  test("only what is done counts, and one-off work is in neither", () => {
    // Twice the hours that there are: half is done, 1,598.4 h, half of it talks.
    const twice = talks({ driver: { kind: "per-month", rate: given((2 * 133.2 * 60) / 50) } });
    const plain = team(twice);
    expect(todayOf(plain).timeUse.citizenFacingShare).toBeCloseTo(0.5, 9);
    const reviews = [batch("Gennemgang", 100, 60, ["2026-01-01", "2026-12-31"], "Team A")];
    const { timeUse } = todayOf({ ...team(talks()), batches: reviews });
    expect(timeUse.citizenFacingShare).toBeCloseTo(416.6667 / 1598.4, 6);
  });

  test("what a task grew by while it waited divides as the task does: half of all hours are talks", () => {
    // Twice the hours that there are, so that all hours go to the task, its growth among them.
    const rate = given((2 * 133.2 * 60) / 50);
    const growing = talks({ driver: { kind: "per-month", rate }, growthPerMonth: given(0.1) });
    const { timeUse } = todayOf(team(growing));
    expect(timeUse.citizenFacingShare).toBeCloseTo(0.5, 9);
    expect(timeUse.preparationShare).toBeCloseTo(0.5, 9);
  });

  test("a task without minutes and one whose formula gives hours take no part", () => {
    const idle = task("Intet", 10, "Team A", { minutes: minutes(0) });
    expect(todayOf(team(talks(), idle)).timeUse.citizenFacingShare).toBeCloseTo(416.6667 / 1598.4, 6);
  });

  test("overtime is time at work", () => {
    // 1 person, 10 h a week in January: 36 h more.
    const told = withOptions(team(talks()), overtime([1, 10], ["2026-01", "2026-01"]));
    expect(told.timeUse.citizenFacingShare).toBeCloseTo(416.6667 / (1598.4 + 36), 6);
  });
});
