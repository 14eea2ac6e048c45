import { describe, expect, test } from "vitest";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  figure,
  gapOf,
  hoursGroup,
  jul,
  monthsOf,
  sep,
  total,
  wholeOf,
} from "../support/golden.ts";
import { given, goldenClosings, month, plan, staffGroup, task } from "../support/plan.ts";

/** Model definitions 2.10, Golden: calendar of 2.1, 8 posts, 900 h every month. */
describe("the gap of a year (C4, 2.10)", () => {
  const evaluation = evaluate(
    plan({ staffGroups: [staffGroup("Team", 8)], tasks: [task("Samtaler", 900, "Team")] }),
  );
  const { gap, period } = gapOf(evaluation, "Team");

  test("the year needs 10,800 / 1,282.6235 = 8.4202 posts and lacks 0.4202", () => {
    expectPrinted(figure(period.required), "8.4202");
    expectPrinted(figure(period.gap), "-0.4202");
    expectPrinted(figure(period.shortage), "0.4202");
    expectPrinted(figure(period.spare), "0");
  });

  test("July −4.9686, September +1.0719, and the months' mean is the year's gap", () => {
    const months = monthsOf(evaluation, gap.gap);
    expectPrinted(months[jul] ?? Number.NaN, "-4.9686");
    expectPrinted(months[sep] ?? Number.NaN, "1.0719");
    expectPrinted(total(months) / 12, "-0.4202");
  });

  test("posts to keep up in July are 19.5157, and their mean of 9.0349 is nobody's need", () => {
    const keepUp = monthsOf(evaluation, gap.keepUp);
    expectPrinted(keepUp[jul] ?? Number.NaN, "19.5157");
    expectPrinted(total(keepUp) / 12, "9.0349");
    expectPrinted(figure(period.keepUp), "8.4202");
  });

  test("a plan of the first four months divides by the whole year's mean, 106.8853 h", () => {
    const short = evaluate(
      plan({
        horizonMonths: 4,
        staffGroups: [staffGroup("Team", 8)],
        tasks: [task("Samtaler", 900, "Team")],
      }),
    );
    expectPrinted(figure(gapOf(short, "Team").period.required), "8.4202");
    // 21, 20, 22 and 19 working days: H 121.0566 + 97.9982 + 126.8212 + 100.8805 = 446.7565;
    // (8 × 446.7565 − 3,600) / (4 × 106.8853) = −0.0607. By their own mean, 111.6891, it would be −0.0581.
    expectPrinted(figure(gapOf(short, "Team").period.gap), "-0.0607");
  });

  test("the second scenario year has its own mean: 2027 with 254 working days needs 8.3639 posts", () => {
    const two = evaluate(
      plan({
        horizonMonths: 24,
        closings: goldenClosings([2026, 2027]),
        staffGroups: [staffGroup("Team", 8)],
        tasks: [task("Samtaler", 900, "Team")],
      }),
    );
    const required = monthsOf(two, gapOf(two, "Team").gap.required);
    expectPrinted(required[11] ?? 0, "8.4202");
    // 2027: 261 weekdays less 6 holidays and 24 December (5 June is a Saturday) are 254 days,
    // 1,879.6 h − 222 h = 1,657.6 h × .95 × .82 = 1,291.2704 h; 10,800 / 1,291.2704 = 8.3639.
    expectPrinted(required[12] ?? 0, "8.3639");
  });
});

/** Section 3: two groups with 2 and 9 posts for work of 4 and 6 posts. */
describe("groups do not net (C5, section 3)", () => {
  const evaluation = evaluate(
    plan({
      closings: evenMonths(12),
      staffGroups: [hoursGroup("A", 2 * 133.2), hoursGroup("B", 9 * 133.2)],
      tasks: [task("Afgørelser", 4 * 133.2, "A"), task("Breve", 6 * 133.2, "B")],
    }),
  );

  test("one lacks 2 posts while the other has 3 to spare, which 11/10 or a mean ratio of 1.00 would hide", () => {
    expectPrinted(figure(gapOf(evaluation, "A").period.gap), "-2.0");
    expectPrinted(figure(gapOf(evaluation, "B").period.gap), "3.0");
    const whole = wholeOf(evaluation);
    expectPrinted(figure(whole.shortage), "2.0");
    expectPrinted(figure(whole.spare), "3.0");
    expectPrinted(figure(whole.available), "11.0");
    expectPrinted(figure(whole.required), "10.0");
  });
});

describe("months net within a group (2.10)", () => {
  test("a group short in June and over-staffed in January as much needs no post on the year", () => {
    const evaluation = evaluate(
      plan({
        closings: evenMonths(12),
        staffGroups: [hoursGroup("A", 133.2)],
        tasks: [
          task("Fast", 133.2 / 2, "A", { to: month("2026-01") }),
          task("Fast igen", 133.2, "A", { from: month("2026-02"), to: month("2026-05") }),
          task("Top", (133.2 * 3) / 2, "A", { from: month("2026-06"), to: month("2026-06") }),
          task("Rest", 133.2, "A", { from: month("2026-07") }),
        ],
      }),
    );
    const { gap, period } = gapOf(evaluation, "A");
    expectPrinted(monthsOf(evaluation, gap.spare)[0] ?? 0, "0.5");
    expectPrinted(monthsOf(evaluation, gap.shortage)[5] ?? 0, "0.5");
    expectPrinted(figure(period.shortage), "0.000000");
    expectPrinted(figure(period.spare), "0.000000");
  });
});

test("the backlog stands beside the gap: 500 h that wait change no figure of it (2.10)", () => {
  const gapWith = (hours: number) => {
    const openingBacklog = { hours: given(hours), ageMonths: null };
    const evaluation = evaluate(
      plan({
        staffGroups: [staffGroup("Team", 8)],
        tasks: [task("Samtaler", 900, "Team", { openingBacklog })],
      }),
    );
    return monthsOf(evaluation, gapOf(evaluation, "Team").gap.gap);
  };
  expect(gapWith(500)).toEqual(gapWith(0));
});

test("a group without staff needs posts all the same, by its own hours (2.25)", () => {
  const evaluation = evaluate(
    plan({ staffGroups: [staffGroup("Ny", 0)], tasks: [task("Samtaler", 900, "Ny")] }),
  );
  const { period } = gapOf(evaluation, "Ny");
  expectPrinted(figure(period.required), "8.4202");
  expectPrinted(figure(period.shortage), "8.4202");
});
