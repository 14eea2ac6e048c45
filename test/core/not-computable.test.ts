import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import type { Input } from "../../core/origin.ts";
import type { Plan } from "../../core/plan.ts";
import { caseGroup, given, minutes, plan, staffGroup, task } from "./../support/plan.ts";

const inCell = (address: string, value: number | null): Input => ({
  value,
  origin: {
    kind: "cell",
    at: { sheet: "Ark", table: "Tabel", row: 1, column: "Kolonne", cell: address },
    suppliedBy: null,
    status: null,
  },
});

const perCase = { kind: "per-open-case-a-year", caseGroup: "Sager", rate: given(4) } as const;

const team = (changes: Partial<Plan>): Plan =>
  plan({ staffGroups: [staffGroup("A", 4, { caseCarryingShare: given(1) })], ...changes });

const causes = (changes: Partial<Plan>) =>
  evaluatePlan(team(changes)).notComputable.map(({ at, quantity }) => at?.cell ?? quantity);

describe("what cannot be computed is told by its cause", () => {
  test.each<[string, Partial<Plan>, readonly string[]]>([
    [
      "a backlog whose hours were refused",
      { tasks: [task("T", 100, "A", { openingBacklog: { hours: inCell("B9", null), ageMonths: null } })] },
      ["B9"],
    ],
    [
      "open cases that were refused, where no duration is stated",
      {
        caseGroups: [caseGroup("Sager", 0, { openCases: inCell("C8", null), durationMonths: given(null) })],
        tasks: [task("T", 0, "A", { driver: perCase, minutes: minutes(30) })],
      },
      ["C8"],
    ],
    [
      "cases to each post of nobody",
      {
        staffGroups: [staffGroup("A", 4)],
        caseGroups: [caseGroup("Sager", 100)],
        tasks: [task("T", 100, "A")],
      },
      ["cases-per-case-carrying-post"],
    ],
  ])("%s", (_, changes, expected) => {
    expect(causes(changes)).toEqual(expected);
  });

  test("a stock that starts empty and has no duration is a cause, not a circle without one", () => {
    const empty = caseGroup("Sager", 0, { newCasesPerMonth: given(20), durationMonths: given(null) });
    const changes = {
      caseGroups: [empty],
      tasks: [task("T", 0, "A", { driver: perCase, minutes: minutes(30) })],
    };
    expect(causes(changes)).not.toEqual([]);
  });
});

test("of a duration that nobody states the stock stays as it is", () => {
  const steady = caseGroup("Sager", 300, { newCasesPerMonth: given(25), durationMonths: given(null) });
  const { scenarios } = evaluatePlan(team({ caseGroups: [steady], tasks: [task("T", 100, "A")] }));
  const stock = scenarios[0]?.demand.stocks.get("Sager");
  expect(stock?.duration.values).toBe(12);
  expect(Array.from(stock?.mean.values as Float64Array).every((cases) => Math.abs(cases - 300) < 1e-9)).toBe(
    true,
  );
});

test("where work waits and none of it is reached, no wait of 0 months is told", () => {
  const nobody = plan({ staffGroups: [staffGroup("A", 0)], tasks: [task("T", 100, "A")] });
  const period = evaluatePlan(nobody).result.scenarios[0]?.period;
  expect(period).toMatchObject({ backlogHours: 1200, waitingMonths: null, neverReached: ["T"] });
});
