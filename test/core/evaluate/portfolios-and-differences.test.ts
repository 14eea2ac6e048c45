import { describe, expect, test } from "vitest";
import { overtime } from "../../support/flags.ts";
import { evenMonthHours, hoursGroup } from "../../support/golden.ts";
import { even, overviewsOf, todayOf, withOptions } from "../../support/overviews.ts";
import { caseGroup, given, month, option, scenario, task } from "../../support/plan.ts";

describe("the largest portfolio and the most loaded person (model definitions 4, 1 and 7)", () => {
  const team = even({
    staffGroups: [
      hoursGroup("Team A", 1332, {
        caseCarryingShare: given(1),
        largestCaseload: given(80),
        smallestCaseload: given(30),
      }),
      hoursGroup("Team B", 133.2, { largestCaseload: given(20) }),
    ],
    caseGroups: [caseGroup("Sager", 500)],
  });

  test("portfolios are stated of today and scaled by the mean in the others", () => {
    const [today, more] = overviewsOf(
      team,
      scenario("Forslag", option("hiring", { posts: 10 }, { staffGroup: "Team A", from: month("2026-01") })),
    );
    expect(today?.portfolios).toEqual({ largest: 80, smallest: 30, scaled: false });
    // 500 cases over 20 posts against 10: half.
    expect(more?.portfolios).toMatchObject({ scaled: true });
    expect(more?.portfolios.largest).toBeCloseTo(40, 9);
    expect(more?.portfolios.smallest).toBeCloseTo(15, 9);
  });

  test("portfolios that nobody has stated are not told", () => {
    expect(todayOf(even({ staffGroups: [hoursGroup("Team A", 1332)] })).portfolios).toEqual({
      largest: null,
      smallest: null,
      scaled: false,
    });
  });

  test("the contract week where nobody works more", () => {
    expect(todayOf(team).mostLoaded).toEqual({
      longestWeek: { hours: 37, staffGroup: "Team A", month: null },
      highestAverage: null,
    });
  });

  test("the longest planned week, and the average of those who take all of it", () => {
    const plans = [
      overtime([4, 6], ["2026-03", "2026-06"], { name: "Aften" }),
      overtime([4, 5], ["2026-05", "2026-06"], { name: "Lørdag" }),
    ];
    const { mostLoaded } = withOptions(team, ...plans);
    // Ten people: nobody must be in both plans, so the longest week is that of the first plan.
    expect(mostLoaded.longestWeek).toMatchObject({ staffGroup: "Team A", month: "2026-03" });
    expect(mostLoaded.longestWeek?.hours).toBeCloseTo(43, 9);
    // March to June: (4 · 6 + 2 · 5) h · 18/5 weeks over 122/7 calendar weeks.
    expect(mostLoaded.highestAverage).toMatchObject({ from: "2026-03", to: "2026-06" });
    expect(mostLoaded.highestAverage?.hours).toBeCloseTo(37 + ((4 * 6 + 2 * 5) * 3.6) / (122 / 7), 9);
  });
});

describe("against today and against doing nothing", () => {
  const team = even({
    staffGroups: [hoursGroup("Team A", 1332, { caseCarryingShare: given(1) })],
    caseGroups: [caseGroup("Sager", 400)],
    tasks: [task("Samtaler", 1332 + 66.6, "Team A")],
  });

  test("doing nothing differs from itself in nothing, and from today by what has piled up", () => {
    const { fromDoingNothing, fromTodaysStart } = todayOf(team);
    expect(fromDoingNothing).toEqual({
      gapFteTasks: 0,
      shortageFte: 0,
      backlogHours: 0,
      casesPerCaseCarryingPost: 0,
    });
    expect(fromTodaysStart.gapFteTasks).toBeCloseTo(0, 9);
    // 66.6 h more wait each month: 12 of them at the end, 1 at the end of January.
    expect(fromTodaysStart.backlogHours).toBeCloseTo(11 * 66.6, 9);
  });

  test("one post more", () => {
    const hired = hoursGroup("", 0, { initialProductivity: given(1) }).initialProductivity;
    const groups = team.staffGroups.map((group) => ({ ...group, initialProductivity: hired }));
    const told = withOptions(
      { ...team, staffGroups: groups },
      option("hiring", { posts: 1 }, { staffGroup: "Team A", from: month("2026-01") }),
    );
    expect(told.fromDoingNothing.gapFteTasks).toBeCloseTo(1, 9);
    expect(told.fromDoingNothing.shortageFte).toBeCloseTo(-0.5, 9);
    expect(told.fromDoingNothing.backlogHours).toBeCloseTo(-12 * 66.6, 9);
    expect(told.fromDoingNothing.casesPerCaseCarryingPost).toBeCloseTo(400 / 11 - 40, 9);
    expect(told.fromTodaysStart.backlogHours).toBeCloseTo(-66.6, 9);
    expect(evenMonthHours).toBe(133.2);
  });
});
