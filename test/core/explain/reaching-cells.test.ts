import { describe, expect, test } from "vitest";
import { notComputable } from "../../../core/evaluate/not-computable.ts";
import { evaluateScenario } from "../../../core/evaluate/scenario.ts";
import { explain } from "../../../core/explain/explanation.ts";
import { valueAt } from "../../../core/explain/step.ts";
import type { CellReference, Input } from "../../../core/origin.ts";
import type { Plan } from "../../../core/plan.ts";
import {
  given,
  goldenHolidays,
  minutes,
  month,
  option,
  plan,
  scenario,
  staffGroup,
  task,
} from "../../support/plan.ts";

const cell = (column: string, address: string): CellReference => ({
  sheet: "Ark",
  table: "Tabel",
  row: 1,
  column,
  cell: address,
});

const inCell = (address: string, value: number | null): Input => ({
  value,
  origin: { kind: "cell", at: cell("", address), suppliedBy: null, status: null },
});

const evaluate = (changes: Partial<Plan>) => {
  const team = plan(changes);
  const [today] = team.scenarios;
  if (!today) throw new Error("no scenario");
  return evaluateScenario(team, today);
};

const cellsBehind = (changes: Partial<Plan>, at: number): readonly string[] => {
  const { figures } = explain(evaluate(changes).whole.months.gap, at);
  return Object.values(figures).flatMap(({ derivation }) =>
    derivation.kind === "input" && "at" in derivation.origin && derivation.origin.at
      ? [derivation.origin.at.cell]
      : [],
  );
};

const missingCells = (changes: Partial<Plan>): readonly (string | undefined)[] =>
  notComputable([evaluate(changes)]).map(({ at }) => at?.cell);

const holidays = (july: number | null) => ({
  name: "Ferie",
  weights: goldenHolidays.weights.map(({ value }, index) =>
    inCell(`${String.fromCharCode(66 + index)}2`, index === 6 ? july : value),
  ),
});

describe("a figure reaches the cell of its own month", () => {
  test("July's hours hang on July's weight of the holiday profile", () => {
    const changes = {
      staffGroups: [staffGroup("A", 5, { holidayProfile: holidays(0.5) })],
      tasks: [task("T", 400, "A")],
    };
    expect(cellsBehind(changes, 6)).toContain("H2");
  });

  test("a missing July weight is told by July's cell", () => {
    const changes = {
      staffGroups: [staffGroup("A", 5, { holidayProfile: holidays(null) })],
      tasks: [task("T", 400, "A")],
    };
    expect(missingCells(changes)).toEqual(["H2"]);
  });
});

describe("an input that chooses a month or a number of months is reached, and missed by its cell", () => {
  const complaints = (lag: number | null) => ({
    staffGroups: [staffGroup("A", 5)],
    tasks: [
      task("Afgørelser", 300, "A"),
      task("Klager", 0, "A", {
        driver: { kind: "share-of-task", task: "Afgørelser", rate: given(0.1), lagMonths: inCell("K4", lag) },
      }),
    ],
  });
  const newStaff = (months: number | null) => ({
    staffGroups: [
      staffGroup("A", 5, {
        turnoverPerYear: given(0.12),
        mentorHoursPerWeek: given(4),
        mentorMonths: inCell("M3", months),
      }),
    ],
    tasks: [task("T", 400, "A")],
  });
  const openingBacklog = (age: number | null) => ({
    staffGroups: [staffGroup("A", 2)],
    tasks: [
      task("T", 400, "A", { openingBacklog: { hours: given(100), ageMonths: inCell("C9", age) } }),
      task("Følger", 0, "A", {
        driver: { kind: "share-of-task", task: "T", rate: given(0.1), lagMonths: given(1) },
      }),
    ],
  });

  test.each([
    ["lag of complaints", complaints, "K4"],
    ["months with a mentor", newStaff, "M3"],
    ["age of a backlog, through what follows it", openingBacklog, "C9"],
  ] as const)("%s", (_, changes, address) => {
    expect(cellsBehind(changes(2), 8)).toContain(address);
    expect(missingCells(changes(null))).toEqual([address]);
  });

  test("recruitment lag of a hire", () => {
    const hire = option("hiring", { posts: 1 }, { staffGroup: "A", from: month("2026-02") });
    const changes = (lag: number | null): Partial<Plan> => ({
      staffGroups: [staffGroup("A", 5)],
      tasks: [task("T", 400, "A")],
      scenarios: [scenario("S", { ...hire, amounts: { posts: given(1), "lag-months": inCell("N7", lag) } })],
    });
    expect(cellsBehind(changes(2), 8)).toContain("N7");
    expect(missingCells(changes(null))).toEqual(["N7"]);
  });
});

describe("missing minutes take away what hangs on them, and no more", () => {
  const changes: Partial<Plan> = {
    staffGroups: [staffGroup("A", 4)],
    tasks: [
      task("Lovbundet", 300, "A", { priority: 1 }),
      task("Ukendt", 10, "A", { priority: 2, minutes: { ...minutes(0), talk: given(null) } }),
      task("Senere", 100, "A", { priority: 3 }),
    ],
  };
  const backlogs = () =>
    Object.fromEntries(
      evaluate(changes).outcomes.map(
        ({ served: { line } }) => [line.name, Number.isNaN(valueAt(line.backlog, 3))] as const,
      ),
    );

  test("statutory work is served first, whatever comes after it", () => {
    expect(backlogs()).toEqual({ Lovbundet: false, Ukendt: true, Senere: true });
  });
});
