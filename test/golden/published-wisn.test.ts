import { describe, expect, test } from "vitest";
import { wisnRounded } from "../../core/methods/wisn.ts";
import { expectExact, expectPublished, publishedCases, resultOf } from "../support/published.ts";

type Figures = Readonly<Record<string, number | string>>;

interface Activity {
  readonly annual_workload: number;
  readonly units_per_hour?: number;
  readonly hours_per_unit?: number;
}

interface WisnCase {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected_published: Figures;
  readonly recomputed?: Figures;
  readonly expected_recomputed?: Figures;
  readonly printed_in_report?: Figures;
}

interface PlainCase {
  readonly id: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const { cases, awt_cases, standard_workload_cases, rounding } = publishedCases<{
  readonly cases: readonly WisnCase[];
  readonly awt_cases: readonly PlainCase[];
  readonly standard_workload_cases: readonly PlainCase[];
  readonly rounding: { readonly examples: readonly (readonly [number, number])[] };
}>("wisn");

const starting = (...beginnings: readonly string[]) =>
  cases
    .filter(({ id }) => beginnings.some((beginning) => id.startsWith(beginning)))
    .map((one) => [`${one.id} ${one.source}`, one] as const);

const plain = (all: readonly PlainCase[], id: string): PlainCase => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

const number = (value: unknown): number => Number(value);
const numbers = (value: unknown): readonly number[] => value as readonly number[];

const activitiesOf = ({ inputs }: WisnCase) =>
  (inputs.service_activities as readonly Activity[]).map((activity) => ({
    annualWorkload: activity.annual_workload,
    ...(activity.units_per_hour === undefined
      ? { hoursPerUnit: activity.hours_per_unit }
      : { unitsPerHour: activity.units_per_hour }),
  }));

/** Published labels of the method's figures; "_3dp" after one states the decimals that are printed. */
const labels: Readonly<Record<string, string>> = {
  HSA: "serviceFte",
  CAF: "categoryAllowanceFactor",
  IAF: "individualAllowanceFte",
  required: "requiredFte",
  required_float: "requiredFte",
  required_rounded: "requiredRounded",
  baseline: "serviceFte",
  baseline_staff: "serviceFte",
  required_after_CAF: "requiredFte",
  wisn_ratio: "ratio",
  ratio: "ratio",
  difference: "differenceFte",
};

const expectFigures = (found: Readonly<Record<string, unknown>>, published: Figures = {}): void => {
  for (const [label, printed] of Object.entries(published)) {
    const [, name = "", decimals] = /^(.*?)(?:_(\d)dp)?$/.exec(label) ?? [];
    const figure = found[labels[name] ?? ""];
    if (figure === undefined) continue;
    if (typeof printed === "number")
      expectPublished(figure, printed, decimals === undefined ? undefined : Number(decimals));
    else if (/^\d+\/\d+$/.test(printed)) expectExact(figure, printed);
  }
};

describe("Odisha, India: RHS-WISN", () => {
  const odisha = starting("W-IN-");

  test("seventeen facility-years are listed", () => {
    expect(odisha.length).toBe(17);
  });

  // Hours of a year: (365 − days of leave) / 7 · weekly hours; support work as hours a year of each post.
  test.each(odisha)("%s", (_, published) => {
    const { inputs, expected_published, recomputed } = published;
    const availableHours = ((365 - number(inputs.leave_days)) / 7) * number(inputs.week_hours);
    const found = resultOf("wisn", {
      availableHours,
      activities: activitiesOf(published),
      categoryAllowanceHours: inputs.category_allowance_hours_per_year,
      individualAllowanceHours: inputs.individual_allowance_hours_per_year,
    });
    expectFigures(found, expected_published);
    expectFigures(found, recomputed);
    // The same inputs as hours a unit and as shares.
    const converted = resultOf("wisn", {
      availableHours,
      activities: (inputs.service_activities as readonly Activity[]).map((activity) => ({
        annualWorkload: activity.annual_workload,
        hoursPerUnit: 1 / number(activity.units_per_hour),
      })),
      categoryAllowanceShares: numbers(inputs.category_allowance_hours_per_year).map(
        (hours) => hours / availableHours,
      ),
      individualAllowanceHours: numbers(inputs.individual_allowance_hours_per_year).reduce(
        (sum, hours) => sum + hours,
        0,
      ),
    });
    expectFigures(converted, expected_published);
  });
});

describe("Nepal: wisn-core", () => {
  const hoursOf = ({ inputs }: WisnCase): number =>
    number(
      resultOf("available-time", {
        days: inputs.working_days,
        publicHolidays: inputs.public_holidays,
        annualLeave: inputs.annual_leave,
        sickLeave: inputs.sick_leave,
        otherLeave: inputs.training,
        hoursPerDay: inputs.hours_per_day,
      }).availableHours,
    );

  const inputOf = (published: WisnCase, allowanceHoursPerDay: readonly number[], individual = 0) => ({
    availableHours: hoursOf(published),
    activities: activitiesOf(published),
    categoryAllowanceShares: allowanceHoursPerDay.map(
      (hours) => hours / number(published.inputs.hours_per_day),
    ),
    individualAllowanceHours: individual,
    currentStaff: published.inputs.current_staff,
  });

  test.each(starting("W-NP-UNITTEST"))("%s", (_, published) => {
    expect(hoursOf(published)).toBe(published.expected_published.awt_hours);
    // One hour a day of handover; 1,696 pieces of teaching of half an hour.
    const found = resultOf("wisn", inputOf(published, [1], 1696 * 0.5));
    expectFigures(found, published.expected_published);
    expectFigures(found, published.recomputed);
    expect(number(found.ratio)).toBeGreaterThan(1);
  });

  const departments = starting("W-NP-ICU", "W-NP-GENERAL");

  test.each(departments)("%s", (_, published) => {
    expect(hoursOf(published)).toBe(published.expected_recomputed?.awt_hours);
    const perDay = numbers(published.inputs.category_allowance_hours_per_day);
    const found = resultOf("wisn", inputOf(published, perDay));
    expectFigures(found, published.expected_published);
    expectFigures(found, published.expected_recomputed);
  });

  test.each(departments)("the printed report does not follow from the inputs of %s", (_, published) => {
    const perDay = numbers(published.inputs.category_allowance_hours_per_day);
    const printed = published.printed_in_report ?? {};
    const found = resultOf("check-figures", {
      method: "wisn",
      input: inputOf(published, perDay),
      printed: Object.fromEntries(
        Object.entries(printed).map(([label, figure]) => [labels[label] ?? label, String(figure)]),
      ),
    });
    const figures = found.figures as readonly {
      readonly figure: string;
      readonly follows: boolean;
      readonly recomputed: number;
    }[];
    const wrong = figures.filter(({ follows }) => !follows).map(({ figure }) => figure);
    // The factor of the general ward, 1.143, is the one printed figure that is right.
    const all = ["serviceFte", "categoryAllowanceFactor", "requiredFte", "ratio"];
    const right = published.id === "W-NP-GENERAL" ? ["categoryAllowanceFactor"] : [];
    expect(wrong).toEqual(all.filter((figure) => !right.includes(figure)));
    expect(found.allFollow).toBe(false);
    const recomputed = figures.find(({ figure }) => figure === "requiredFte")?.recomputed;
    expectPublished(recomputed, number(published.expected_recomputed?.required));
  });
});

// 10,000 patients with 10 visits of a quarter of an hour; 4.5 days in 52 weeks less 10 + 30 + 15 days of 8 hours.
test.each(starting("W-KE-HIV"))("%s", (_, published) => {
  const { availableHours } = resultOf("available-time", {
    days: 4.5 * 52,
    publicHolidays: 10,
    annualLeave: 30,
    sickLeave: 15,
    otherLeave: 0,
    hoursPerDay: 8,
  });
  expect(availableHours).toBe(number(published.expected_published.awt_days) * 8);
  const found = resultOf("wisn", {
    availableHours,
    activities: [{ annualWorkload: 100_000, hoursPerUnit: 0.25 }],
    categoryAllowanceHours: [80],
    individualAllowanceHours: 0,
    currentStaff: 12,
  });
  expectFigures(found, published.expected_published);
  expectFigures(found, published.recomputed);
});

test.each(starting("W-NG-"))("%s", (_, { inputs, expected_published, recomputed }) => {
  const found = resultOf("wisn", {
    availableHours: 1,
    activities: [{ annualWorkload: inputs.required, hoursPerUnit: 1 }],
    categoryAllowanceShares: [],
    individualAllowanceHours: 0,
    currentStaff: inputs.existing,
  });
  expectFigures(found, expected_published);
  expectFigures(found, recomputed);
});

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
