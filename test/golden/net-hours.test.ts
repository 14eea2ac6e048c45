import { describe, expect, test } from "vitest";
import {
  evaluate,
  expectPrinted,
  figure,
  jul,
  jun,
  monthsOf,
  sep,
  supplyOf,
  total,
} from "../support/golden.ts";
import { allowance, given, plan, staffGroup } from "../support/plan.ts";

const net = (changes: Parameters<typeof staffGroup>[2] = {}) => {
  const evaluation = evaluate(plan({ staffGroups: [staffGroup("Sagsbehandlere", 1, changes)] }));
  const hours = supplyOf(evaluation, "Sagsbehandlere").net;
  return { hours, months: (step: typeof hours.net) => monthsOf(evaluation, step) };
};

/**
 * Model definitions 2.1, Golden: 2026, absence 5 %, allowances 18 %, 5 June closed by half and 24 December in full,
 * 222 h of holiday: February .10, April .05, May .05, July .50, August .10, October .12, December .08.
 */
describe("a full-time post in 2026 (2.1)", () => {
  // W working days; G = W × 37/5; F = φ × 222; A = (G − F) × 0.95; H = A × 0.82.
  test.each([
    ["July", jul, "23", "170.2", "111.0", "56.2400", "46.1168"],
    ["September", sep, "22", "162.8", "0", "154.6600", "126.8212"],
    ["June, half a day closed", jun, "21.5", "159.1", "0", "151.1450", "123.9389"],
  ])("%s", (_, month, days, gross, holiday, atWork, netHours) => {
    const { hours, months } = net();
    expectPrinted(months(hours.workingDays)[month] ?? Number.NaN, days);
    expectPrinted(months(hours.scheduled)[month] ?? Number.NaN, gross);
    expectPrinted(months(hours.holiday)[month] ?? Number.NaN, holiday);
    expectPrinted(months(hours.atWork)[month] ?? Number.NaN, atWork);
    expectPrinted(months(hours.net)[month] ?? Number.NaN, netHours);
  });

  test("the year has 252.5 working days and 1,282.6235 net hours, 106.8853 in the mean month", () => {
    const { hours, months } = net();
    expectPrinted(total(months(hours.workingDays)), "252.5");
    expectPrinted(total(months(hours.scheduled)), "1868.5");
    expectPrinted(total(months(hours.holiday)), "222.0");
    expectPrinted(total(months(hours.atWork)), "1564.1750");
    expectPrinted(total(months(hours.net)), "1282.6235");
    expectPrinted(figure(hours.meanNet), "106.8853");
  });

  test("11.1 days of absence are 82.14 h of the 1,646.5 h after leave: 4.989 %, not a share of 1,868.5 h", () => {
    const { hours } = net({ absenceDays: given(11.1), absenceShare: given(0.3) });
    expectPrinted(100 * figure(hours.absence), "4.989");
  });

  test("two care days (14.8 h) leave 1,631.7 h after leave, of which 95 % are worked: 1,550.115 h", () => {
    const { hours, months } = net({ otherLeaveHours: given(14.8) });
    expectPrinted(total(months(hours.atWork)), "1550.115");
  });

  test("a 6th holiday week that is paid out leaves 185 h of holiday, half of it taken 203.5 h", () => {
    const paidOut = net({ sixthWeekShare: given(0) });
    expectPrinted(total(paidOut.months(paidOut.hours.holiday)), "185.0");
    const half = net({ sixthWeekShare: given(0.5) });
    expectPrinted(total(half.months(half.hours.holiday)), "203.5");
  });

  test("half an hour of paid lunch a day is 6.8 % of the week, 105.7 h a post a year (C19)", () => {
    const { hours, months } = net({ allowances: [allowance("Frokost", "hours-a-week-per-head", 2.5)] });
    expectPrinted(100 * figure(hours.allowanceTotal), "6.8");
    // 1,564.175 × 2.5 / 37 = 105.688
    expectPrinted(total(months(hours.atWork)) - total(months(hours.net)), "105.7");
  });
});

/** Model definitions 2.2, Golden: people on 37, 37, 30, 30 and 20 hours, 154 h a week, 4.1622 posts. */
describe("allowances by the head (2.2)", () => {
  const team = (...allowances: ReturnType<typeof allowance>[]) =>
    net({ filledPosts: given(154 / 37), heads: given(5), allowances }).hours;

  test("a weekly meeting of 2 hours takes 10 of 154 hours, 6.494 %, not 2 of 37", () => {
    const share = 100 * figure(team(allowance("Møde", "hours-a-week-per-head", 2)).allowanceTotal);
    expectPrinted(share, "6.494");
    expect(share).not.toBeCloseTo(5.405, 3);
  });

  test("a 15-hour course for each of five people is 75 of 4.1622 × 1,564.175 hours, 1.1520 %", () => {
    expectPrinted(
      100 * figure(team(allowance("Kursus", "hours-a-year-per-head", 15)).allowanceTotal),
      "1.1520",
    );
  });

  test("lines add up to one share: 6.494 % + 1.152 % + 10 % = 17.646 %", () => {
    const lines = team(
      allowance("Møde", "hours-a-week-per-head", 2),
      allowance("Kursus", "hours-a-year-per-head", 15),
      allowance("Supervision", "share", 0.1),
    );
    expectPrinted(100 * figure(lines.allowanceTotal), "17.646");
  });

  test("breathing space of 2 h a week per head leaves no hours twice: it is in the share and nowhere else", () => {
    const plain = net({ allowances: [allowance("Åndehul", "hours-a-week-per-head", 2)] });
    const breathing = net({ allowances: [allowance("Åndehul", "hours-a-week-per-head", 2, true)] });
    // 1,564.175 × (1 − 2/37) = 1,479.625
    expectPrinted(total(breathing.months(breathing.hours.net)), "1479.625");
    expect(breathing.months(breathing.hours.net)).toEqual(plain.months(plain.hours.net));
  });
});
