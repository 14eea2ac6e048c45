import { describe, expect, test } from "vitest";
import { wisnRounded } from "../../core/methods/wisn.ts";
import { expectPublished, publishedCases, resultOf } from "../support/published.ts";

interface PlainCase {
  readonly id: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const { awt_cases, standard_workload_cases, rounding } = publishedCases<{
  readonly awt_cases: readonly PlainCase[];
  readonly standard_workload_cases: readonly PlainCase[];
  readonly rounding: { readonly examples: readonly (readonly [number, number])[] };
}>("wisn");

const plain = (all: readonly PlainCase[], id: string): PlainCase => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

const number = (value: unknown): number => Number(value);
const numbers = (value: unknown): readonly number[] => value as readonly number[];

describe("available time", () => {
  test.each(["A-NP", "A-ID1", "A-TXT"].map((id) => plain(awt_cases, id)))(
    "$id $source",
    ({ inputs, expected }) => {
      const [publicHolidays, annualLeave, sickLeave, otherLeave] = numbers(inputs.deduct);
      const leave = { publicHolidays, annualLeave, sickLeave, otherLeave };
      const year = { days: inputs.days, ...leave };
      const { availableHours } = resultOf("available-time", { ...year, hoursPerDay: inputs.hours_per_day });
      expect(availableHours).toBe(expected.hours);
      if (expected.minutes !== undefined) expect(number(availableHours) * 60).toBe(expected.minutes);
      expect(resultOf("available-time", { ...year, hoursPerDay: 1 }).availableHours).toBe(expected.net_days);
    },
  );

  // The hours printed give 1,522.0; 1,521.9 holds only with the shares, 18.7 % of 1,872, that are rounded to hours in print.
  test("A-NL BMC Health Services Research 7:196 Table 1", () => {
    const { inputs, expected } = plain(awt_cases, "A-NL");
    const [publicHolidays = 0, annualLeave = 0, sickLeave = 0, ...others] = numbers(inputs.deduct_hours);
    const year = { days: number(inputs.gross_hours), hoursPerDay: 1 };
    const asPrinted = {
      method: "available-time",
      input: {
        ...year,
        publicHolidays,
        annualLeave,
        sickLeave,
        otherLeave: others.reduce((sum, hours) => sum + hours, 0),
      },
      printed: { availableHours: String(expected.hours) },
    };
    const { allFollow, figures } = resultOf("check-figures", asPrinted);
    expect(allFollow).toBe(false);
    expectPublished((figures as readonly { readonly recomputed: number }[])[0]?.recomputed, 1522, 9);
    const shares = { publicHolidays: 0.09, annualLeave: 0.002, sickLeave: 0.035, otherLeave: 0.06 };
    const unrounded = Object.fromEntries(
      Object.entries(shares).map(([name, share]) => [name, share * year.days]),
    );
    const { availableHours } = resultOf("available-time", { ...year, ...unrounded });
    expectPublished(availableHours, number(expected.hours));
  });
});

describe("standard workloads", () => {
  const standardWorkload = (availableHours: number, hoursPerUnit: number): number =>
    1 /
    number(
      resultOf("wisn", {
        availableHours,
        activities: [{ annualWorkload: 1, hoursPerUnit }],
        categoryAllowanceShares: [],
        individualAllowanceHours: 0,
      }).serviceFte,
    );

  // Printed cut off: 667.33 of 667.333, 1334.66 of 1334.667.
  test("S-ID2: minutes a unit", () => {
    const { inputs, expected } = plain(standard_workload_cases, "S-ID2");
    const found = numbers(inputs.minutes_per_unit).map((minutes) =>
      standardWorkload(number(inputs.awt_minutes) / 60, minutes / 60),
    );
    const cutOff = found.map((workload) => Math.floor(workload * 100 + 1e-6) / 100);
    expect(cutOff).toEqual(expected.standard_workloads);
  });

  test("S-NP wisn-core report 4.4", () => {
    const { inputs, expected } = plain(standard_workload_cases, "S-NP");
    const availableHours = number(inputs.awt_hours);
    const hoursPerUnit = number(inputs.hours_per_unit);
    expectPublished(
      standardWorkload(availableHours, hoursPerUnit),
      number(expected.standard_workload_2dp),
      2,
    );
    const { requiredFte } = resultOf("wisn", {
      availableHours,
      activities: [{ annualWorkload: inputs.annual_volume, hoursPerUnit }],
      categoryAllowanceShares: [],
      individualAllowanceHours: 0,
    });
    expectPublished(requiredFte, number(expected.required_2dp), 2);
  });

  test("S-TXT: minutes in all", () => {
    const { inputs, expected } = plain(standard_workload_cases, "S-TXT");
    const minutes = numbers(inputs.minutes);
    const cases = numbers(inputs.volumes).map((count, index) => ({
      count,
      hoursPerCase: number(minutes[index]) / 60,
    }));
    const { totalHours } = resultOf("weighted-caseload", { cases, hoursPerPost: 1519 });
    expectPublished(number(totalHours) * 60, number(expected.total_minutes), 6);
  });

  test("S-IAF: individual allowance", () => {
    const { inputs, expected } = plain(standard_workload_cases, "S-IAF");
    const { individualAllowanceFte } = resultOf("wisn", {
      availableHours: inputs.awt_hours,
      activities: [],
      categoryAllowanceShares: [],
      individualAllowanceHours: inputs.ias_hours,
    });
    expect(individualAllowanceFte).toBe(expected.iaf);
  });
});

describe("whole posts", () => {
  test.each(rounding.examples)("%d is %d", (posts, whole) => {
    expect(wisnRounded(posts)).toBe(whole);
  });

  // The edges of the rule: a tenth of the whole posts is not yet too much, nothing is none, and five is no more than five.
  test.each([
    [0, 0],
    [1, 1],
    [1.1, 1],
    [2.2, 2],
    [2.3, 3],
    [3.3, 3],
    [4.4, 4],
    [5, 5],
    [5.4, 5],
    [6.5, 7],
  ])("%d is %d at the edge", (posts, whole) => {
    expect(wisnRounded(posts)).toBe(whole);
  });
});
