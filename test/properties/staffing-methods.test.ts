import fc from "fast-check";
import { expect, test } from "vitest";
import { availableTime } from "../../core/methods/available-time.ts";
import { readPrinted, roundingOf } from "../../core/methods/printed-figure.ts";
import { weightedCaseload } from "../../core/methods/weighted-caseload.ts";
import { type WisnInput, wisn, wisnRounded } from "../../core/methods/wisn.ts";
import { expectPrinted } from "../support/golden.ts";
import "../support/property-seed.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const close = (found: number, expected: number): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected)));

const staffing: fc.Arbitrary<WisnInput & { readonly currentStaff: number }> = fc.record({
  availableHours: between(500, 2000),
  activities: fc.array(fc.record({ annualWorkload: between(0, 50_000), hoursPerUnit: between(0.01, 20) }), {
    maxLength: 6,
  }),
  categoryAllowanceShares: fc.array(between(0, 0.2), { maxLength: 4 }),
  individualAllowanceHours: between(0, 20_000),
  currentStaff: between(0, 300),
});

// Definitions 2.2: T 12,000 h, A 1,560 h, c 20 %, I 780 h, P 10.
test("12,000 hours of tasks, a fifth of the time for all, 780 hours for some: 10.1154 posts", () => {
  const found = wisn({
    availableHours: 1560,
    activities: [{ annualWorkload: 12_000, hoursPerUnit: 1 }],
    categoryAllowanceShares: [0.2],
    individualAllowanceHours: 780,
    currentStaff: 10,
  });
  expectPrinted(found.serviceFte * found.categoryAllowanceFactor, "9.6154");
  expectPrinted(found.individualAllowanceFte, "0.5");
  expectPrinted(found.requiredFte, "10.1154");
  expectPrinted(found.differenceFte ?? Number.NaN, "-0.1154");
});

test("twice the work takes twice the service posts, and the order of activities does not matter", () => {
  fc.assert(
    fc.property(staffing, (input) => {
      const found = wisn(input);
      const twice = input.activities.flatMap((activity) => [activity, activity]);
      close(wisn({ ...input, activities: twice }).serviceFte, 2 * found.serviceFte);
      close(wisn({ ...input, activities: [...input.activities].reverse() }).requiredFte, found.requiredFte);
    }),
  );
});

test("what is required covers the work and the allowances, hour for hour", () => {
  fc.assert(
    fc.property(staffing, (input) => {
      const { requiredFte, individualAllowanceFte, differenceFte, ratio } = wisn(input);
      const shares = (input.categoryAllowanceShares ?? []).reduce((sum, share) => sum + share, 0);
      const work = input.activities.reduce(
        (hours, activity) =>
          hours + activity.annualWorkload * ("hoursPerUnit" in activity ? activity.hoursPerUnit : 0),
        0,
      );
      const left = (requiredFte - individualAllowanceFte) * input.availableHours * (1 - shares);
      close(left, work);
      close(differenceFte ?? Number.NaN, input.currentStaff - requiredFte);
      if (requiredFte > 0) close((ratio ?? Number.NaN) * requiredFte, input.currentStaff);
    }),
  );
});

test("an allowance stated in hours a year is the share of the available hours, a rate the hours of a piece", () => {
  fc.assert(
    fc.property(staffing, (input) => {
      const { categoryAllowanceShares = [], ...others } = input;
      const inHours = wisn({
        ...others,
        categoryAllowanceHours: categoryAllowanceShares.map((share) => share * input.availableHours),
        activities: input.activities.map((activity) => ({
          annualWorkload: activity.annualWorkload,
          unitsPerHour: "hoursPerUnit" in activity ? 1 / activity.hoursPerUnit : 1,
        })),
        individualAllowanceHours: [0, Number(input.individualAllowanceHours)],
      });
      close(inHours.requiredFte, wisn(input).requiredFte);
    }),
  );
});

test("whole posts never fall when more are required, and are at most one away up to five and half above", () => {
  fc.assert(
    fc.property(between(0, 30), between(0, 5), (posts, more) => {
      expect(wisnRounded(posts + more)).toBeGreaterThanOrEqual(wisnRounded(posts));
      expect(Math.abs(wisnRounded(posts) - posts)).toBeLessThanOrEqual(posts > 5 ? 0.5 : 1);
    }),
  );
});

test("cases weigh the same in one line or several, by weight or by standard", () => {
  const lines = fc.array(fc.record({ count: between(0, 5000), hoursPerCase: between(0.1, 300) }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(lines, between(500, 2100), (cases, hoursPerPost) => {
      const found = weightedCaseload({ cases, hoursPerPost });
      const byStandard = cases.map(({ count, hoursPerCase }) => ({
        count,
        casesPerPost: hoursPerPost / hoursPerCase,
      }));
      close(weightedCaseload({ cases: byStandard, hoursPerPost }).requiredFte, found.requiredFte);
      const halves = cases.flatMap((line) => [
        { ...line, count: line.count / 2 },
        { ...line, count: line.count / 2 },
      ]);
      close(weightedCaseload({ cases: halves, hoursPerPost }).totalHours, found.totalHours);
    }),
  );
});

test("a day away is a day's hours, whatever it is called", () => {
  fc.assert(
    fc.property(between(0, 60), between(4, 10), (away, hoursPerDay) => {
      const year = { days: 260, publicHolidays: 0, annualLeave: 0, sickLeave: 0, otherLeave: 0, hoursPerDay };
      const whole = availableTime(year).availableHours;
      for (const cause of ["publicHolidays", "annualLeave", "sickLeave", "otherLeave"] as const)
        close(whole - availableTime({ ...year, [cause]: away }).availableHours, away * hoursPerDay);
    }),
  );
});

test("a figure follows however many decimals it is printed to, and not when its last digit is two away", () => {
  fc.assert(
    fc.property(between(0.001, 1e6), fc.integer({ min: 0, max: 6 }), (figure, decimals) => {
      const printed = readPrinted(figure.toFixed(decimals));
      expect(printed === null ? null : roundingOf(printed, figure)).toBe("rounded");
      const wrong = readPrinted((figure + 2 * 10 ** -decimals).toFixed(decimals));
      expect(wrong === null ? "none" : roundingOf(wrong, figure)).toBeNull();
    }),
  );
});
