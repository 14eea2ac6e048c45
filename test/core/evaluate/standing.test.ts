import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { gapByStanding } from "../../../core/evaluate/standing.ts";
import type { Input, InputStatus } from "../../../core/origin.ts";
import { withInputs } from "../../../core/plan/inputs.ts";
import type { Plan } from "../../../core/plan.ts";
import { evenMonths, hoursGroup } from "../../support/golden.ts";
import { batch, caseGroup, given, month, option, plan, scenario, task } from "../../support/plan.ts";

const cell = (value: number | null, status: InputStatus | null, otherSide: number | null = null): Input => ({
  value,
  origin: {
    kind: "cell",
    at: { sheet: "Opgaver", table: "Tasks", row: 1, column: "Antal", cell: "C4" },
    suppliedBy: null,
    status,
  },
  ...(otherSide !== null && { estimate: { low: null, likely: null, high: null, otherSide } }),
});

const perMonth = (rate: Input) => ({ driver: { kind: "per-month", rate } }) as const;

/** Ten posts of 133.2 h; tasks of 600, 400 and 300 h, the last two not agreed on. */
const team = (changes: Partial<Plan> = {}): Plan =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team A", 1332)],
    tasks: [
      task("Samtaler", 0, "Team A", perMonth(cell(600, "agreed"))),
      task("Breve", 0, "Team A", perMonth(cell(400, "assumed"))),
      task("Møder", 0, "Team A", perMonth(cell(300, "disputed", 500))),
    ],
    scenarios: [
      scenario("I dag"),
      scenario("Forslag", option("temps", { people: 1, "weekly-hours": 37 }, { staffGroup: "Team A" })),
    ],
    ...changes,
  });

describe("the gap by who stands behind its inputs (model definitions 4, 10)", () => {
  test("on given and agreed inputs, as entered, and by the other side's numbers", () => {
    const told = gapByStanding(team(), "I dag");
    expect(told?.agreed.gapFteTasks).toBeCloseTo((1332 - 600) / 133.2, 9);
    expect(told?.asEntered.gapFteTasks).toBeCloseTo((1332 - 1300) / 133.2, 9);
    expect(told?.otherSide.gapFteTasks).toBeCloseTo((1332 - 1500) / 133.2, 9);
    expect(told?.otherSide.shortageFte).toBeCloseTo(168 / 133.2, 9);
    expect(told).toMatchObject({ leftOut: ["Breve", "Møder"], workCount: 3 });
    // 400 and 300 of 1,300 hours a month, in the twelve months of the answer.
    expect(told?.hours.leftOut).toBeCloseTo(12 * 700, 6);
    expect(told?.hours.all).toBeCloseTo(12 * 1300, 6);
  });

  test("where no work stands there is no gap: staff without work would look like posts left over", () => {
    const disputed = [task("Møder", 0, "Team A", perMonth(cell(300, "disputed")))];
    const none = { gapFteTasks: null, shortageFte: null, spareFte: null };
    expect(gapByStanding(team({ tasks: disputed }), "I dag")).toMatchObject({
      agreed: none,
      leftOut: ["Møder"],
      workCount: 1,
    });
    expect(gapByStanding(team({ tasks: [] }), "I dag")?.agreed).toEqual(none);
  });

  test("a scenario has its options in all three: one temp of 37 h is a post", () => {
    const told = gapByStanding(team(), "Forslag");
    expect(told?.agreed.gapFteTasks).toBeCloseTo((1332 - 600) / 133.2 + 1, 9);
    expect(told?.otherSide.gapFteTasks).toBeCloseTo((1332 - 1500) / 133.2 + 1, 9);
    expect(gapByStanding(team(), "Andet")).toBeNull();
  });

  test("what is entered is what the plan's own evaluation tells", () => {
    const [today] = evaluatePlan(team()).result.scenarios;
    expect(gapByStanding(team(), "I dag")?.asEntered.gapFteTasks).toBe(today?.years[0]?.gapFteTasks);
  });

  test("cases behind a task are inputs of it, and so is the task that it follows", () => {
    const cases = caseGroup("Sager", 120, { openCases: cell(120, "disputed") });
    const tasks = [
      task("Opfølgning", 0, "Team A", {
        driver: { kind: "per-open-case-a-year", caseGroup: "Sager", rate: cell(6, "given") },
      }),
      task("Klager", 0, "Team A", {
        driver: { kind: "share-of-task", task: "Opfølgning", rate: given(0.1), lagMonths: given(0) },
      }),
      task("Andet", 100, "Team A"),
    ];
    const told = gapByStanding(team({ caseGroups: [cases], tasks }), "I dag");
    expect(told?.leftOut).toEqual(["Opfølgning", "Klager"]);
    expect(told?.agreed.gapFteTasks).toBeCloseTo((1332 - 100) / 133.2, 9);
  });

  test("a number that is missing in work that is left out spoils nothing", () => {
    const missing = task("Breve", 0, "Team A", perMonth(cell(null, "assumed")));
    const told = gapByStanding(team({ tasks: [task("Andet", 100, "Team A"), missing] }), "I dag");
    expect(told?.agreed.gapFteTasks).toBeCloseTo((1332 - 100) / 133.2, 9);
    expect(told?.asEntered.gapFteTasks).toBeNull();
    expect(told?.hours.leftOut).toBeNull();
  });

  test("one-off work stands or falls by its own inputs, and a cell without a status is neither given nor agreed", () => {
    const review = batch("Gennemgang", 1332, 60, ["2026-01-01", "2026-12-31"], "Team A");
    const told = gapByStanding(
      team({
        tasks: [],
        batches: [
          { ...review, cases: cell(1332, null) },
          { ...review, name: "Anden" },
        ],
      }),
      "I dag",
    );
    expect(told?.leftOut).toEqual(["Gennemgang"]);
    expect(told?.agreed.gapFteTasks).toBeCloseTo((1332 - 111) / 133.2, 6);
    expect(told?.asEntered.gapFteTasks).toBeCloseTo((1332 - 222) / 133.2, 6);
  });

  test("options that act on work that is left out do nothing there", () => {
    const from = month("2026-01");
    const onLetters = (kind: "changed-minutes" | "shutdown" | "other-providers" | "prioritisation") =>
      option(
        kind,
        { share: 0.5, change: -0.5, minutes: 10 },
        { target: "Breve", from, to: month("2026-06") },
      );
    const options = (["changed-minutes", "shutdown", "other-providers", "prioritisation"] as const).map(
      onLetters,
    );
    const plain = team({ scenarios: [scenario("I dag"), scenario("Forslag", ...options)] });
    const letters = plain.tasks.map((each) => ({ ...each, priority: 2 }));
    const told = gapByStanding({ ...plain, tasks: letters }, "Forslag");
    expect(told?.agreed.gapFteTasks).toBeCloseTo((1332 - 600) / 133.2, 9);
  });
});

test("parts of a plan in which nothing changes are the same objects as before", () => {
  const plain = team();
  const changed = withInputs(plain, (input) => (input.value === 300 ? { ...input, value: 301 } : input));
  expect(changed.tasks[0]).toBe(plain.tasks[0]);
  expect(changed.staffGroups).toBe(plain.staffGroups);
  expect(changed.tasks[2]).not.toBe(plain.tasks[2]);
  expect(withInputs(plain, (input) => input)).toBe(plain);
});
