import fc from "fast-check";
import { expect, test } from "vitest";
import type { Input } from "../../../core/origin.ts";
import { inputsOf, withInputs } from "../../../core/plan/inputs.ts";
import type { Plan } from "../../../core/plan.ts";
import { planFingerprint } from "../../../core/workbook/plan-fingerprint.ts";
import { plan, staffGroup, task } from "../../support/plan.ts";
import { randomCase } from "../../support/random-plan.ts";

const changedAt = (of: Plan, place: number, change: (input: Input) => Input): Plan => {
  let seen = -1;
  return withInputs(of, (input) => {
    seen += 1;
    return seen === place ? change(input) : input;
  });
};

test("another number anywhere is another mark", () => {
  fc.assert(
    fc.property(randomCase(), fc.nat(), ({ plan: drawn }, at) => {
      const inputs = inputsOf(drawn);
      const place = at % inputs.length;
      const other = changedAt(drawn, place, (input) => ({ ...input, value: (input.value ?? 0) + 1 }));
      expect(planFingerprint(other)).not.toBe(planFingerprint(drawn));
    }),
    { numRuns: 100 },
  );
});

const team = plan({ staffGroups: [staffGroup("A", 5)], tasks: [task("Post", 700, "A")] });

test("who supplied a number, where it stands, and what is asked make no other mark", () => {
  const at = { sheet: "Opgaver", table: "NormeringTasks", row: 3, column: "x", cell: "G9" };
  const told = withInputs(team, (input) => ({
    ...input,
    origin: { kind: "cell", at, suppliedBy: "afdelingslederen", status: "agreed" },
  }));
  expect(planFingerprint({ ...told, question: "Er vi nok?" })).toBe(planFingerprint(team));
});

test("the last digits that programs add up differently make no other mark", () => {
  const near = withInputs(team, (input) => ({
    ...input,
    value: input.value === null ? null : input.value * (1 + 1e-15),
  }));
  expect(planFingerprint(near)).toBe(planFingerprint(team));
});

test("another name, month or choice is another mark", () => {
  const marks = [
    team,
    { ...team, workplace: "Jobcenter Syd" },
    { ...team, start: { year: 2026, month: 2 } },
    { ...team, horizonMonths: 24 },
    { ...team, tasks: [task("Post", 700, "A", { priority: 2 })] },
  ].map(planFingerprint);
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks[0]).toMatch(/^(?:[0-9A-F]{4}-){3}[0-9A-F]{4}$/);
});
