import { describe, expect, test } from "vitest";
import { expectExact, expectPublished, publishedCases, resultOf } from "../support/published.ts";

type Row = Readonly<Record<string, unknown>>;
type Limits = Readonly<Record<string, readonly [number, number]>>;

interface CaseloadCase extends Row {
  readonly id: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly expected: Row;
}

const { cases } = publishedCases<{ readonly cases: readonly CaseloadCase[] }>("weighted-caseload");

const published = (id: string): CaseloadCase => {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

const requiredFte = (hoursPerPost: number, ...lines: readonly Row[]): number =>
  Number(resultOf("weighted-caseload", { hoursPerPost, cases: lines }).requiredFte);

describe("National Public Defense Workload Study 2023 (RAND, NCSC, ABA)", () => {
  const { inputs, table } = published("WC01");
  const year = inputs.staff_year_hours ?? 0;

  test("eleven case types", () => expect(table).toHaveLength(11));

  // The maximum is what one post holds: floor(2,080 / hours).
  test.each(table as readonly Row[])("$case_type: $annual_max_published a year", (row) => {
    const hoursPerCase = row.hours_per_case;
    const most = Number(row.annual_max_published);
    const posts = (count: number) => requiredFte(year, { count, hoursPerCase });
    expect(posts(most)).toBeLessThanOrEqual(1);
    expect(posts(most + 1)).toBeGreaterThan(1);
    expectPublished(1 / posts(1), Number(row.unrounded), 4);
  });
});

describe("SMU Deason Center, Using the NPDWS", () => {
  const { inputs, expected } = published("WC02");
  const weight = inputs.weight;
  const hoursFor = (count: number) =>
    resultOf("weighted-caseload", { cases: [{ count, hoursPerCase: weight }], hoursPerPost: 2080 })
      .totalHours;

  test("18 1/3 cases are kept through the chain", () => {
    expect(hoursFor(18)).toBe(expected.hours_if_18);
    expectPublished(hoursFor(55 / 3), Number(expected.hours_if_18_1_3));
    expectPublished(hoursFor(55 / 3), Number(expected.hours_one_type_published));
  });

  test("the printed 18 x 286 = 5,243 does not follow from 18", () => {
    const check = (count: number) =>
      resultOf("check-figures", {
        method: "weighted-caseload",
        input: { cases: [{ count, hoursPerCase: weight }], hoursPerPost: 2080 },
        printed: { totalHours: expected.hours_one_type_published },
      });
    expect(check(18)).toEqual({
      allFollow: false,
      figures: [{ figure: "totalHours", printed: 5243, recomputed: 5148, follows: false, rounding: null }],
    });
    expect(check(55 / 3).allFollow).toBe(true);
  });

  test.each(expected.fte_by_staff_year as readonly Row[])("$jurisdiction: $fte", (row) => {
    const hours = inputs.total_hours_all_types ?? 0;
    const year = Number(row.staff_year_hours);
    expectPublished(requiredFte(year, { count: hours, hoursPerCase: 1 }), Number(row.fte), 4);
  });
});

describe("California SB 2030", () => {
  const { categories, table, example_load, expected } = published("WC04");
  const load = example_load as Readonly<Record<string, number>>;

  test.each(Object.entries(table as Readonly<Record<string, readonly number[]>>))(
    "%s",
    (standard, limits) => {
      const lines = (categories as readonly string[]).map((category, index) => ({
        name: category,
        count: load[category],
        casesPerPost: limits[index],
      }));
      expectPublished(requiredFte(1600, ...lines), Number(expected[standard]), 6);
    },
  );
});

test("PEBB§Y: cases by minutes, two Länder", () => {
  const { inputs, expected, second } = published("WC06");
  const judges = requiredFte((inputs.minutes_per_judge_year ?? 0) / 60, {
    count: inputs.cases,
    hoursPerCase: (inputs.minutes_per_case ?? 0) / 60,
  });
  expectPublished(judges, Number(expected.judges), 6);
  expectPublished(judges, Number(expected.published), 1);
  const { minutes_per_judge_year, cases_per_judge_year } = second as Readonly<Record<string, unknown>>;
  const perYear = (minutes: number) =>
    1 / requiredFte(Number(minutes_per_judge_year) / 60, { count: 1, hoursPerCase: minutes / 60 });
  const quotients = cases_per_judge_year as Readonly<Record<string, number>>;
  expectPublished(perYear(232), quotients["at 232 min"] ?? 0, 2);
  expectPublished(perYear(157), quotients["at 157 min"] ?? 0, 4);
});

test("Securing Reasonable Caseloads: nine lawyers, six in post", () => {
  const { inputs, expected } = published("WC07");
  const found = resultOf("weighted-caseload", {
    cases: [{ count: inputs.cases, hoursPerCase: inputs.hours_per_case }],
    hoursPerPost: inputs.annual_hours,
    currentPosts: inputs.lawyers_in_post,
  });
  expect(found).toEqual({
    totalHours: 16_200,
    requiredFte: expected.lawyers,
    differenceFte: expected.gap,
  });
});

test("Vermont (NCSC): minutes of judge and of staff", () => {
  const { inputs, expected } = published("WC09");
  const hours = (minutes: number) =>
    Number(
      resultOf("weighted-caseload", {
        cases: [{ count: 1000, hoursPerCase: minutes / 60 }],
        hoursPerPost: 2080,
      }).totalHours,
    );
  const [judge, staff] = [hours(inputs.judge_minutes ?? 0), hours(inputs.staff_minutes ?? 0)];
  const printed = expected.hours_for_1000_cases as Readonly<Record<string, number>>;
  expectPublished(judge, printed.judge ?? 0, 6);
  expectPublished(staff, printed.staff ?? 0, 6);
  expectPublished(staff / judge, Number(expected.staff_to_judge_ratio), 6);
});

describe("vejledende sagstal: a mixture of ranges", () => {
  const { limits, examples } = published("WC10");
  const all = new Map(
    Object.values(limits as Readonly<Record<string, Limits>>).flatMap((list) => Object.entries(list)),
  );

  const limitOf = (group: string): readonly [number, number] => {
    const found = all.get(group.replace(/ \(seed list\)$/, ""));
    if (found === undefined) throw new Error(`no limit for ${group}`);
    return found;
  };

  test.each(examples as readonly Row[])("$cases", (example) => {
    const entries = Object.entries(example.cases as Readonly<Record<string, number>>);
    const [worked = "1", full = "1"] = ((example.employment_fraction as string | undefined) ?? "1").split(
      "/",
    );
    const load = (end: 0 | 1) =>
      requiredFte(1560, ...entries.map(([group, count]) => ({ count, casesPerPost: limitOf(group)[end] }))) /
      (Number(worked) / Number(full));
    expectExact(load(1), String(example.load_at_high_limit));
    expectExact(load(0), String(example.load_at_low_limit));
  });
});
