import { describe, expect, test } from "vitest";
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

const { cases } = publishedCases<{ readonly cases: readonly WisnCase[] }>("wisn");

const starting = (...beginnings: readonly string[]) =>
  cases
    .filter(({ id }) => beginnings.some((beginning) => id.startsWith(beginning)))
    .map((one) => [`${one.id} ${one.source}`, one] as const);

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
