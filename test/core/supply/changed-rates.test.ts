import { describe, expect, test } from "vitest";
import type { ChangedQuantity, OptionChoice, StaffGroup } from "../../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  figure,
  gapOf,
  hoursGroup,
  jan,
  jul,
  mar,
  may,
  monthsOf,
  supplyOf,
} from "../../support/golden.ts";
import { given, month, option, plan, staffGroup, task } from "../../support/plan.ts";

const changed = (
  quantity: ChangedQuantity,
  amounts: { readonly change?: number; readonly value?: number },
  changes: Partial<OptionChoice> = {},
) => option("changed-rate", amounts, { staffGroup: "Team", quantity, ...changes });

/** Months of 18 working days, 133.2 h a post; whoever is new gives as much as the others. */
const even = (posts: number, changes: Partial<StaffGroup> = {}) =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", posts * 133.2, { initialProductivity: given(1), ...changes })],
  });

const filled = (of: ReturnType<typeof plan>, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(of, ...options);
  return monthsOf(evaluation, supplyOf(evaluation, "Team").posts.filled);
};
const supply = (of: ReturnType<typeof plan>, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(of, ...options);
  return monthsOf(evaluation, supplyOf(evaluation, "Team").supply);
};

describe("absence that an option changes", () => {
  test("half the absence of 10 % from March on: 5 × 133.2 × 0.9, then × 0.95", () => {
    const half = changed("absence-share", { change: -0.5 }, { from: month("2026-03") });
    expectPrintedRow(supply(even(5, { absenceShare: given(0.1) }), half), [
      "599.4",
      "599.4",
      "632.7",
      "632.7",
    ]);
  });

  test("absence stated in days: 18 of 216 days are 8.333 %; a quarter less is 6.25 %", () => {
    const of = even(5, { absenceDays: given(18) });
    expectPrinted(supply(of)[jan] ?? 0, "610.50");
    expectPrinted(supply(of, changed("absence-share", { change: -0.25 }))[jan] ?? 0, "624.375");
  });

  test("the weeks at work of overtime, temps and freed hours follow", () => {
    const of = even(5, { absenceShare: given(0.1) });
    const none = changed("absence-share", { value: 0 });
    const work = [
      option(
        "planned-overtime",
        { people: 2, "weekly-hours": 5 },
        { staffGroup: "Team", compensation: "paid" },
      ),
      option("freed-hours", { "weekly-hours": 10 }, { staffGroup: "Team" }),
      option("temps", { people: 1, "weekly-hours": 20 }, { staffGroup: "Team" }),
    ];
    // 10 + 10 + 20 h a week, 3.6 weeks: 129.6 with absence, 144 without, beside 599.4 and 666 regular hours
    expectPrinted(supply(of, ...work)[jan] ?? 0, "729.0");
    expectPrinted(supply(of, ...work, none)[jan] ?? 0, "810.0");
  });

  test("two options multiply: 10 % less a half and a fifth is 4 %", () => {
    const two = [
      changed("absence-share", { change: -0.5 }, { name: "Trivsel" }),
      changed("absence-share", { change: -0.2 }, { name: "Sundhed" }),
    ];
    expectPrinted(supply(even(5, { absenceShare: given(0.1) }), ...two)[jan] ?? 0, "639.36");
    expectPrinted(supply(even(5, { absenceShare: given(0.1) }), ...two.reverse())[jan] ?? 0, "639.36");
  });
});

describe("turnover and vacancies that an option changes", () => {
  test("turnover that begins: 24 % of 10 posts a year are 0.2 posts in March, filled again in April", () => {
    const of = even(10, { vacancyMonths: given(1) });
    const choice = changed("turnover-per-year", { value: 0.24 }, { from: month("2026-03") });
    // 10 − 0.2; + 0.2 − 0.02 × 9.8; + 0.196 − 0.02 × 9.804
    expectPrintedRow(filled(of, choice), ["10", "10", "9.8", "9.804", "9.80392"]);
  });

  test("posts are filled sooner: what is left from April on stands vacant for one month and not three", () => {
    const of = even(10, { turnoverPerYear: given(0.12), vacancyMonths: given(3) });
    const choice = changed("vacancy-months", { value: 1 }, { from: month("2026-04") });
    // January to March: × 0.99. April: 9.70299 − 0.0970299 + 0.1 of January. May: − 0.0970596 + 0.099 of February and
    // 0.0970299 of April.
    expectPrintedRow(filled(of, choice), ["9.9", "9.801", "9.70299", "9.7059601", "9.8049304"]);
  });

  test.each([0, 1, 2.5, 3])("a time of %d months that stays as it was changes nothing", (vacancy) => {
    const of = even(9, {
      turnoverPerYear: given(0.2),
      vacancyMonths: given(vacancy),
      establishedPosts: given(10),
    });
    const same = filled(of, changed("vacancy-months", { value: vacancy }));
    for (const [at, posts] of filled(of).entries()) expect(same[at]).toBeCloseTo(posts, 12);
  });

  test("what was left before the start is filled after the time that held then", () => {
    // One of ten posts vacant, a third of it to be filled in each month; whoever leaves from January on is never missed.
    const of = even(9, {
      turnoverPerYear: given(12 / 27),
      vacancyMonths: given(3),
      establishedPosts: given(10),
    });
    const choice = changed("vacancy-months", { value: 0 });
    expectPrintedRow(filled(of, choice), ["9.3333", "9.6667", "10.0000", "10.0000"]);
  });

  test("a time that is not known makes the posts not computable", () => {
    const of = even(10, { turnoverPerYear: given(0.12) });
    const unknown = { ...changed("vacancy-months", {}), amounts: { value: given(null) } };
    expect(filled(of, unknown)).toEqual(Array(12).fill(Number.NaN));
  });

  test("of another group's rate nothing is felt", () => {
    const of = plan({ staffGroups: [staffGroup("Team", 5), staffGroup("Andre", 5)] });
    const choice = changed("turnover-per-year", { value: 0.5 }, { staffGroup: "Andre" });
    expect(filled(of, choice)).toEqual(filled(of));
  });

  test("new staff of the higher turnover cost ramp-up and mentors", () => {
    const of = { ...plan({ staffGroups: [staffGroup("Team", 10, { vacancyMonths: given(0) })] }) };
    const evaluation = evaluate(
      of,
      changed("turnover-per-year", { value: 0.24 }, { from: month("2026-03") }),
    );
    const { posts } = supplyOf(evaluation, "Team");
    // 0.2 posts a month, filled at once: half a post lost at first, (1 − 0.5) × (1 − 0.5/6)
    expectPrinted(monthsOf(evaluation, posts.rampLoss)[mar] ?? 0, (0.2 * 0.5 * (1 - 0.5 / 6)).toFixed(6));
    expectPrinted(monthsOf(evaluation, posts.replacements)[may] ?? 0, "0.2");
  });
});

describe("management attention", () => {
  const choice = option(
    "management-attention",
    { people: 2, "weekly-hours": 3 },
    { staffGroup: "Ledere", name: "Opfølgning", from: month("2026-03") },
  );
  const of = plan({
    staffGroups: [staffGroup("Team", 5), staffGroup("Ledere", 1, { leads: true })],
    tasks: [task("Sager", 700, "Team")],
  });

  test("2 people × 3 h × 22/5 weeks of March are work of the leaders, and lower no gap", () => {
    const [with_, without] = [evaluate(of, choice), evaluate(of)];
    const demand = (name: string) =>
      monthsOf(with_, gapOf(with_, name).gap.demand).map(
        (hours, at) => hours - (monthsOf(without, gapOf(without, name).gap.demand)[at] ?? Number.NaN),
      );
    expectPrintedRow(demand("Ledere"), ["0", "0", "26.4", "22.8"]);
    expect(demand("Team")).toEqual(Array(12).fill(0));
    expect(figure(gapOf(with_, "Team").period.gap)).toBe(figure(gapOf(without, "Team").period.gap));
    expect(figure(gapOf(with_, "Ledere").period.gap)).toBeLessThan(
      figure(gapOf(without, "Ledere").period.gap),
    );
  });

  test("without people it is one leader", () => {
    const one = { ...choice, amounts: { "weekly-hours": given(3) } };
    const evaluation = evaluate(of, one);
    expectPrinted(monthsOf(evaluation, gapOf(evaluation, "Ledere").gap.demand)[jul] ?? 0, "13.8");
  });
});
