import { expect, test } from "vitest";
import { type Step, valueAt } from "../../../core/explain/step.ts";
import type { Allowance, StaffGroup } from "../../../core/plan.ts";
import { evaluateCase } from "../../support/figures.ts";
import { allowance, given, plan, staffGroup, task } from "../../support/plan.ts";

const figures = (allowances: readonly Allowance[], changes: Partial<StaffGroup> = {}) => {
  const team = plan({
    staffGroups: [staffGroup("Team", 8, { allowances, ...changes }), staffGroup("Andre", 2)],
    tasks: [task("Samtaler", 800, "Team"), task("Breve", 100, "Andre")],
  });
  const { groups } = evaluateCase({ plan: team, options: [] });
  return groups.map(({ gap, periods }) => ({
    net: valueAt(gap.supply.net.net, 2),
    gap: valueAt(periods[0]?.gap as Step, 0),
    spare: valueAt(periods[0]?.spare as Step, 0),
    duties: gap.supply.namedDuties && valueAt(gap.supply.namedDuties, 2),
  }));
};

test.each([
  ["40 hours of a week of 37", [allowance("Møder", "hours-a-week-per-head", 40)]],
  [
    "30 hours of a week of 37, and 30 %",
    [allowance("Møder", "hours-a-week-per-head", 30), allowance("Pauser", "share", 0.3)],
  ],
  [
    "70, 20 and 10 %, which is all of it",
    [allowance("A", "share", 0.7), allowance("B", "share", 0.2), allowance("C", "share", 0.1)],
  ],
])("allowances of %s leave no gap that looks computed", (_, allowances) => {
  const duty = allowance("TR", "named-duty-hours-a-year", 100);
  const [team, others] = figures([...allowances, duty]);
  expect(team).toEqual({ net: Number.NaN, gap: Number.NaN, spare: Number.NaN, duties: Number.NaN });
  expect(others?.gap).not.toBeNaN();
});

test("allowances of nearly all the time still leave the rest", () => {
  const [team] = figures([allowance("Møder", "share", 0.99)]);
  // March 2026: 22 days · 7.4 h · 95 % · 1 %.
  expect(team?.net).toBeCloseTo(22 * 7.4 * 0.95 * 0.01, 10);
});

test("heads that nobody states are one a post; heads that were refused are not", () => {
  const meeting = [allowance("Møder", "hours-a-week-per-head", 2)];
  const at = { sheet: "Team", table: "staff", row: 1, column: "Personer", cell: "C7" };
  const refused = { value: null, origin: { kind: "cell", at, suppliedBy: null, status: null } } as const;
  const unstated = figures(meeting, { heads: given(null) })[0]?.net;
  expect(unstated).toBeCloseTo(22 * 7.4 * 0.95 * (1 - 2 / 37), 10);
  expect(figures(meeting, { heads: refused })[0]?.net).toBeNaN();
  expect(figures([], { heads: refused })[0]?.net).not.toBeNaN();
});

test("established posts that nobody states are those filled; refused ones leave no gap", () => {
  const at = { sheet: "Team", table: "staff", row: 1, column: "Normerede", cell: "D7" };
  const refused = { value: null, origin: { kind: "cell", at, suppliedBy: null, status: null } } as const;
  const turnover = { turnoverPerYear: given(0.12) };
  expect(figures([], { ...turnover, establishedPosts: given(null) })[0]?.gap).not.toBeNaN();
  expect(figures([], { ...turnover, establishedPosts: refused })[0]?.gap).toBeNaN();
  expect(figures([], { establishedPosts: refused })[0]?.gap).not.toBeNaN();
});
