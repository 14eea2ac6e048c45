import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { OptionChoice, Plan, RecurringTask, Scenario } from "../../../core/plan.ts";
import type { ScenarioOverview } from "../../../core/result/overview.ts";
import { overtime, plainGroup } from "../../support/flags.ts";
import { evenMonthHours, evenMonths, hoursGroup } from "../../support/golden.ts";
import {
  batch,
  caseGroup,
  date,
  given,
  minutes,
  month,
  option,
  plan,
  scenario,
  settings,
  staffGroup,
  task,
} from "../../support/plan.ts";

/** Twelve months of 18 working days: 133.2 hours of a post in each. */
const even = (changes: Partial<Plan>): Plan => plan({ closings: evenMonths(12), ...changes });

const overviewsOf = (plain: Plan, ...scenarios: readonly Scenario[]): readonly ScenarioOverview[] =>
  evaluatePlan({ ...plain, scenarios: [scenario("I dag"), ...scenarios] }).result.scenarios.map(
    ({ overview }) => overview,
  );

const todayOf = (plain: Plan): ScenarioOverview => {
  const [today] = overviewsOf(plain);
  if (today === undefined) throw new Error("no scenario");
  return today;
};

const withOptions = (plain: Plan, ...options: readonly OptionChoice[]): ScenarioOverview => {
  const [, told] = overviewsOf(plain, scenario("Forslag", ...options));
  if (told === undefined) throw new Error("no scenario");
  return told;
};

describe("permanent and temporary part of the gap (model definitions 4, 5)", () => {
  test("one-off work passes: it is taken out of what stays", () => {
    // 1,332 h of ten posts a month, 1,200 h of talks: +132 h. 1,598.4 h of one-off work spread evenly over the year
    // by working days: 133.2 h a month, one post. Gap (132 − 133.2)/133.2; without it 132/133.2.
    const told = todayOf(
      even({
        staffGroups: [hoursGroup("Team A", 1332)],
        tasks: [task("Samtaler", 1200, "Team A")],
        batches: [batch("Gennemgang", 1598.4, 60, ["2026-01-01", "2026-12-31"], "Team A")],
      }),
    ).gapParts;
    expect(told.permanentFte).toBeCloseTo(132 / 133.2, 9);
    expect(told.temporaryFte).toBeCloseTo(-1, 9);
  });

  test("growth of what waits passes", () => {
    // 133.2 h a month, 153.2 h arise: 20 h more wait each month. Growth 10 % of what waited the month before: 0, 2, 4.2 …
    // B_m = 1.1·B_(m−1) + 20, so growth over the year is Σ 0.1·B_(m−1) = B_12 − 12·20, B_12 = 200·(1.1^12 − 1).
    const growth = 200 * (1.1 ** 12 - 1) - 240;
    const told = todayOf(
      even({
        staffGroups: [hoursGroup("Team A", 133.2)],
        tasks: [task("Samtaler", 153.2, "Team A", { growthPerMonth: given(0.1) })],
      }),
    ).gapParts;
    expect(told.permanentFte).toBeCloseTo(-20 / 133.2, 9);
    expect(told.temporaryFte).toBeCloseTo(-growth / 12 / 133.2, 9);
  });

  test("ramp-up and mentors pass", () => {
    // Two hired in January, p0 .5, R 6: 1.5 post-months each. Mentors 4 h a week each for 3 months: 2·4·18/5·3 = 86.4 h.
    const told = withOptions(
      even({
        staffGroups: [hoursGroup("Team A", 1332, { mentorHoursPerWeek: given(4) })],
        tasks: [task("Samtaler", 1332, "Team A")],
      }),
      option("hiring", { posts: 2 }, { staffGroup: "Team A", from: month("2026-01") }),
    ).gapParts;
    expect(told.permanentFte).toBeCloseTo(2, 9);
    expect(told.temporaryFte).toBeCloseTo(-(3 / 12 + 86.4 / 12 / 133.2), 9);
  });

  test("they add up to the gap, and one that cannot be computed is told so", () => {
    const plain = even({
      staffGroups: [hoursGroup("Team A", 400), hoursGroup("Team B", 100)],
      tasks: [task("Samtaler", 500, "Team A", { growthPerMonth: given(0.02) }), task("Breve", 50, "Team B")],
      batches: [batch("Gennemgang", 100, 90, ["2026-03-01", "2026-05-31"], "Team B")],
    });
    const [today] = evaluatePlan(plain).result.scenarios;
    const { permanentFte, temporaryFte } = todayOf(plain).gapParts;
    expect((permanentFte ?? 0) + (temporaryFte ?? 0)).toBeCloseTo(today?.period.gapFteTasks ?? 0, 9);
    const unknown = { ...plain, tasks: [task("Samtaler", Number.NaN, "Team A")] };
    expect(todayOf(unknown).gapParts.permanentFte).toBeNull();
  });
});

describe("return to normal (model definitions 4, 13)", () => {
  const team = (hours: number, changes: Partial<RecurringTask> = {}, target = 0) =>
    even({
      staffGroups: [hoursGroup("Team A", 133.2)],
      tasks: [task("Samtaler", hours, "Team A", changes)],
      settings: settings({ backlogTargetHours: given(target) }),
    });
  const backlog = (hours: number) => ({ openingBacklog: { hours: given(hours), ageMonths: null } });

  test("the month at whose end the backlog is gone, when it stays gone", () => {
    // 20 h are left over each month; 50 h wait: 30, 10, then none in March.
    expect(todayOf(team(113.2, backlog(50))).backToNormal).toBe("2026-03");
    // As much as 10 h may wait: February.
    expect(todayOf(team(113.2, backlog(50), 10)).backToNormal).toBe("2026-02");
  });

  test("normal from the start, and not within the period", () => {
    expect(todayOf(team(133.2)).backToNormal).toBe("2026-01");
    expect(todayOf(team(140)).backToNormal).toBe("not-within-period");
  });

  test("not while a temporary measure runs, however short the backlog", () => {
    const temps = option(
      "temps",
      { people: 1, "weekly-hours": 10 },
      { staffGroup: "Team A", from: month("2026-02"), to: month("2026-05") },
    );
    expect(withOptions(team(113.2), temps).backToNormal).toBe("2026-06");
    expect(withOptions(team(113.2), { ...temps, to: null }).backToNormal).toBe("not-within-period");
    expect(withOptions(team(113.2), { ...temps, enabled: false }).backToNormal).toBe("2026-01");
  });

  test("not before time off is given back: three months after the last overtime", () => {
    const evenings = overtime([1, 5], ["2026-02", "2026-03"], { compensation: "time-off" });
    const told = withOptions(team(80), evenings);
    // March's hours are taken from April to June; at the end of June nothing is owed.
    expect(told.backToNormal).toBe("2026-06");
    // 5 h in 2 · 18/5 weeks.
    expect(told.overtimeHours).toBeCloseTo(36, 9);
    expect(told.owedTimeOffHours).toBeCloseTo(0, 9);
  });

  test("what cannot be computed has no month", () => {
    expect(todayOf(team(Number.NaN)).backToNormal).toBeNull();
  });
});

describe("the latest day to decide (model definitions 4, 15)", () => {
  // 1,332 h a month, and a one-off task from May: the first shortage is May's.
  const team = even({
    staffGroups: [hoursGroup("Team A", 1332)],
    tasks: [task("Samtaler", 1300, "Team A")],
    batches: [batch("Gennemgang", 400, 60, ["2026-05-01", "2026-06-30"], "Team A")],
  });
  const hiring = (lag: number, changes: Partial<OptionChoice> = {}) =>
    option(
      "hiring",
      { posts: 2, "lag-months": lag },
      { name: "Opnormering", staffGroup: "Team A", from: month("2026-01"), ...changes },
    );
  const temps = option(
    "temps",
    { people: 1, "weekly-hours": 20 },
    { name: "Vikar", staffGroup: "Team A", from: month("2026-04") },
  );
  const decisionOf = (changes: Partial<Scenario>, ...options: readonly OptionChoice[]) =>
    overviewsOf(team, { ...scenario("Forslag", ...options), ...changes })[1]?.decision ?? null;

  test("the first month with a shortage today, less the longest lead", () => {
    expect(decisionOf({}, temps, hiring(3))).toEqual({
      neededFrom: "2026-05",
      isStated: false,
      latest: "2026-02-01",
      option: "Opnormering",
      leadMonths: 3,
      laterMed: null,
      tooLate: [],
    });
  });

  test("the stated month goes before it; part of a month is a whole one", () => {
    expect(decisionOf({ neededFrom: month("2026-04") }, hiring(2.5))).toMatchObject({
      neededFrom: "2026-04",
      isStated: true,
      latest: "2026-01-01",
      leadMonths: 2.5,
    });
  });

  test("a MED date after that day is told, and so are options that work too late", () => {
    const late = hiring(3, { from: month("2026-03") });
    expect(decisionOf({ medDate: date("2026-02-02") }, late)).toMatchObject({
      latest: "2026-02-01",
      laterMed: "2026-02-02",
      tooLate: ["Opnormering"],
    });
    expect(decisionOf({ medDate: date("2026-02-01") }, late)?.laterMed).toBeNull();
  });

  test("without a lead it is the month itself; options that are off do not count", () => {
    expect(decisionOf({}, temps, hiring(3, { enabled: false }))).toMatchObject({
      latest: "2026-05-01",
      option: null,
      leadMonths: 0,
    });
  });

  test("a lead that was refused leaves no day", () => {
    const at = { sheet: "Handlemuligheder", table: "Options", row: 1, column: "Måneder", cell: "F4" };
    const refused = hiring(3, {
      amounts: {
        posts: given(2),
        "lag-months": { value: null, origin: { kind: "cell", at, suppliedBy: null, status: null } },
      },
    });
    expect(decisionOf({}, temps, refused)).toMatchObject({ latest: null, option: "Opnormering" });
  });

  test("nothing to decide without options, or where nothing is short", () => {
    expect(decisionOf({})).toBeNull();
    const enough = { ...team, batches: [] };
    expect(overviewsOf(enough, scenario("Forslag", temps))[1]?.decision).toBeNull();
    expect(todayOf(team).decision).toBeNull();
  });
});

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
