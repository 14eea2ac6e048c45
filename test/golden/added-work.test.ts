import { describe, test } from "vitest";
import type { OptionChoice, Plan, RecurringTask } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
  jan,
  lineOf,
  monthsOf,
  servedOf,
  supplyOf,
} from "../support/golden.ts";
import { allowance, minutes, month, option, perMonth, plan, task } from "../support/plan.ts";

const from = month("2026-01");

const team = (tasks: readonly RecurringTask[], changes: Partial<Plan> = {}): Plan =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", 300), hoursGroup("Kontor", 100)],
    tasks,
    ...changes,
  });

const arising = (base: Plan, name: string, ...options: readonly OptionChoice[]): readonly number[] => {
  const evaluation = evaluate(base, ...options);
  return monthsOf(evaluation, lineOf(evaluation, name).arising);
};

const talks = task("Samtaler", 0, "Team", {
  driver: perMonth(100),
  minutes: minutes(30),
  priority: 2,
});

const training = (amounts: Readonly<Record<string, number>>, first: string, last: string) =>
  option(
    "talk-training",
    { people: 10, hours: 6, share: 0.1, ...amounts },
    {
      name: "Træning",
      target: "Samtaler",
      staffGroup: "Team",
      from: month(first),
      to: month(last),
    },
  );

describe("work that options bring with them", () => {
  const added = (amounts: Readonly<Record<string, number>>, changes: Partial<OptionChoice> = {}) =>
    option("added-work", amounts, {
      name: "Projekt",
      staffGroup: "Team",
      from: month("2026-02"),
      ...changes,
    });

  test("three people for 2 h a week in months of 3.6 weeks, and 40 h once in the first", () => {
    expectPrintedRow(arising(team([]), "Projekt", added({ people: 3, "weekly-hours": 2, hours: 40 })), [
      "0",
      "61.6",
      "21.6",
    ]);
    expectPrintedRow(arising(team([]), "Projekt", added({ "weekly-hours": 5 }, { to: month("2026-02") })), [
      "0",
      "18",
      "0",
    ]);
    expectPrintedRow(arising(team([]), "Projekt", added({ hours: 40 })), ["0", "40", "0"]);
  });

  test("it comes after statutory work, and after all that the user puts before it", () => {
    const tasks = [task("Afgørelser", 250, "Team"), task("Breve", 60, "Team", { priority: 3 })];
    const weekly = { "weekly-hours": 20 };
    const first = evaluate(team(tasks), added(weekly, { from }));
    // 72 h a month: 50 of the 300 h are left by the decisions.
    expectPrintedRow(servedOf(first, "Projekt").served, ["50", "50"]);
    expectPrintedRow(servedOf(first, "Breve").served, ["0", "0"]);
    const last = evaluate(team(tasks), added({ ...weekly, priority: 4 }, { from }));
    expectPrintedRow(servedOf(last, "Projekt").served, ["0", "0"]);
    expectPrintedRow(servedOf(last, "Breve").served, ["50", "50"]);
  });

  test("ten people train 6 h each in March and April, and talks are a tenth shorter from May on", () => {
    const choice = training({ "lag-months": 2 }, "2026-03", "2026-04");
    expectPrintedRow(arising(team([talks]), "Træning", choice), ["0", "0", "30", "30", "0"]);
    expectPrintedRow(arising(team([talks]), "Samtaler", choice), ["50", "50", "50", "50", "45", "45"]);
  });

  test("training that began before the plan has its part of it: one of three months, by working days", () => {
    const choice = training({}, "2025-11", "2026-01");
    // November and December 2025 have 20 and 21 working days, January 18: 600/10 × 18/59.
    expectPrintedRow(arising(team([talks]), "Træning", choice), ["18.31", "0"]);
  });
});

test("fewer registrations free hours of their allowance, and of no task that has its name", () => {
  const staffGroups = [
    hoursGroup("Team", 500, { allowances: [allowance("Registrering", "share", 0.1)] }),
    hoursGroup("Kontor", 100),
  ];
  const base = team([task("Registrering", 40, "Kontor", { priority: 2 })], { staffGroups });
  const fewer = option("fewer-registrations", { share: 0.5 }, { target: "Registrering", from });
  const supply = (...options: readonly OptionChoice[]) => {
    const evaluation = evaluate(base, ...options);
    return monthsOf(evaluation, supplyOf(evaluation, "Team").supply)[jan] ?? 0;
  };
  expectPrinted(supply(fewer) - supply(), "25.0");
  expectPrintedRow(arising(base, "Registrering", { ...fewer, staffGroup: "Kontor" }), ["40"]);
});
