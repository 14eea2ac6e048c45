import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluatePlan } from "../../../../core/evaluate/evaluate.ts";
import { gapByStanding, gapsByOtherSide } from "../../../../core/evaluate/standing.ts";
import { valueAt } from "../../../../core/explain/step.ts";
import type { Plan } from "../../../../core/plan.ts";
import { assumptionsOf } from "../../../../core/present/report/assumptions.ts";
import {
  caseGroup,
  given,
  minutes,
  option,
  plan,
  scenario,
  staffGroup,
  task,
} from "../../../support/plan.ts";

const today = [{ ...scenario("today"), name: "" }];

/** Tasks by the month, by open cases and by another task, of two groups; each has its own minutes. */
const plans = fc
  .record({
    posts: fc.double({ min: 2, max: 30, noNaN: true }),
    hours: fc.double({ min: 5, max: 800, noNaN: true }),
    talk: fc.double({ min: 5, max: 120, noNaN: true }),
    after: fc.double({ min: 0, max: 60, noNaN: true }),
    cases: fc.double({ min: 10, max: 900, noNaN: true }),
  })
  .map(({ posts, hours, talk, after, cases }) =>
    plan({
      scenarios: today,
      staffGroups: [staffGroup("A", posts), staffGroup("B", 3)],
      caseGroups: [caseGroup("Sager", cases)],
      tasks: [
        task("Post", hours, "B"),
        task("Samtaler", 0, "A", {
          driver: { kind: "per-open-case-a-year", caseGroup: "Sager", rate: given(4) },
          minutes: minutes(talk, { after }),
        }),
      ],
    }),
  );

const read = (of: Plan) => {
  const { result, scenarios } = evaluatePlan(of);
  const [figures] = result.scenarios;
  const [steps] = scenarios;
  if (figures === undefined || steps === undefined) throw new Error("no scenario");
  return {
    figures,
    steps,
    gap: valueAt((steps.whole.periods[1] ?? steps.whole.periods[0])?.gap ?? steps.whole.months.gap, 0),
  };
};

const more = 1.1;

/** The plan with a tenth more of what a row states. */
const raised = (of: Plan, kind: string, name: string): Plan => ({
  ...of,
  staffGroups: of.staffGroups.map((group) =>
    kind === "staff-group" && group.name === name
      ? { ...group, filledPosts: given((group.filledPosts.value ?? 0) * more) }
      : group,
  ),
  caseGroups: of.caseGroups.map((group) =>
    kind === "case-group" && group.name === name
      ? {
          ...group,
          openCases: given((group.openCases.value ?? 0) * more),
          newCasesPerMonth: given((group.newCasesPerMonth.value ?? 0) * more),
        }
      : group,
  ),
  tasks: of.tasks.map((each) =>
    kind === "task" && each.name === name
      ? {
          ...each,
          minutes: {
            ...each.minutes,
            talk: given((each.minutes.talk.value ?? 0) * more),
            before: given((each.minutes.before.value ?? 0) * more),
            after: given((each.minutes.after.value ?? 0) * more),
          },
        }
      : each,
  ),
});

test("a tenth more of a row changes the gap by a tenth of the posts that are said to hang on it", () => {
  fc.assert(
    fc.property(plans, (drawn) => {
      const { figures, steps, gap } = read(drawn);
      const rows = assumptionsOf(drawn, steps, figures);
      expect(rows.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
        "case-group Sager",
        "staff-group A",
        "staff-group B",
        "task Post",
        "task Samtaler",
      ]);
      for (const { kind, name, posts } of rows) {
        const change = read(raised(drawn, kind, name)).gap - gap;
        expect(change).toBeCloseTo((kind === "staff-group" ? 1 : -1) * posts * (more - 1), 6);
      }
    }),
    { numRuns: 25 },
  );
});

test("the rows stand by their posts, the most first", () => {
  fc.assert(
    fc.property(plans, (drawn) => {
      const { figures, steps } = read(drawn);
      const posts = assumptionsOf(drawn, steps, figures).map((row) => row.posts);
      expect(posts).toEqual([...posts].sort((one, other) => other - one));
    }),
    { numRuns: 25 },
  );
});

test("the answers by the other side's numbers are those of the pane, also where an option's number is theirs", () => {
  const other = (otherSide: number) => ({ low: null, likely: null, high: null, otherSide });
  const hiring = option("hiring", { posts: 2 }, { staffGroup: "A" });
  const hired = { value: 2, origin: given(2).origin, estimate: other(1) };
  const base = plan({
    scenarios: [...today, scenario("En til", { ...hiring, amounts: { ...hiring.amounts, posts: hired } })],
    staffGroups: [staffGroup("A", 5)],
    tasks: [task("Post", 700, "A")],
  });
  const [post] = base.tasks;
  if (post === undefined) throw new Error("no task");
  const disputed: Plan = {
    ...base,
    tasks: [{ ...post, minutes: { ...post.minutes, talk: { ...given(60), estimate: other(100) } } }],
  };
  const solution = base.scenarios[1]?.id ?? "";
  const [ofToday, ofSolution, ofNone] = gapsByOtherSide(disputed, ["today", solution, "no such scenario"]);
  expect(ofToday).toEqual(gapByStanding(disputed, "today")?.otherSide);
  expect(ofSolution).toEqual(gapByStanding(disputed, solution)?.otherSide);
  expect(ofNone).toBeNull();
  expect(ofToday?.gapFteTasks).not.toBe(gapsByOtherSide(base, ["today"])[0]?.gapFteTasks);
  // One post by their number where two are entered, both from the first month.
  const gained = (ofSolution?.gapFteTasks ?? 0) - (ofToday?.gapFteTasks ?? 0);
  expect(gained).toBeGreaterThan(0.5);
  expect(gained).toBeLessThan(1.2);
});
