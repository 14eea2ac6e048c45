import { describe, expect, test } from "vitest";
import type { CaseGroup, Driver, OptionChoice, Plan } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
  lineOf,
  monthsOf,
  stockOf,
} from "../support/golden.ts";
import { caseGroup, given, month, option, plan, profile, task } from "../support/plan.ts";

const kontanthjælp = (changes: Partial<CaseGroup> = {}): CaseGroup =>
  caseGroup("Kontanthjælp", 2000, { newCasesPerMonth: given(100), ...changes });

const base = (changes: Partial<Plan> = {}): Plan =>
  plan({
    closings: evenMonths(24),
    staffGroups: [hoursGroup("Team", 100_000)],
    caseGroups: [kontanthjælp()],
    ...changes,
  });

const target = "Kontanthjælp";
const faster = (share: number, changes: Partial<OptionChoice> = {}) =>
  option("faster-clarification", { share }, { name: `Afklaring ${share}`, target, ...changes });
const afterCare = (share: number, changes: Partial<OptionChoice> = {}) =>
  option("after-care", { share }, { name: `Efterværn ${share}`, target, ...changes });
const changed = (
  quantity: OptionChoice["quantity"],
  amounts: { readonly change?: number; readonly value?: number; readonly "lag-months"?: number },
  changes: Partial<OptionChoice> = {},
) =>
  option("changed-rate", amounts, {
    name: `${quantity} ${JSON.stringify(amounts)}`,
    target,
    quantity,
    ...changes,
  });

const rows = (of: Plan, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(of, ...options);
  const { open, mean, closed, newCases, duration } = stockOf(evaluation, target);
  const row = (step: typeof open) => monthsOf(evaluation, step);
  return {
    open: row(open),
    mean: row(mean),
    closed: row(closed),
    newCases: row(newCases),
    duration: row(duration),
  };
};

/** Model definitions 2.6: N_(m+1) = λD + (N_m − λD)·e^(−1/D), with λ and D by month. */
describe("a stock whose rates the options change (2.6)", () => {
  test("outflow up by 10 % is D/1.1: 18.1818 months, and the stock falls gradually", () => {
    const { duration, open, mean, closed } = rows(base(), faster(0.1));
    expectPrinted(duration[0] ?? 0, "18.1818");
    // 1,818.18 + 181.82 × e^(−1.1/20) = 1,990.2700; mean 1,818.18 + 181.82 × 18.1818 × (1 − e^(−0.055)) = 1,995.0904
    expectPrintedRow(open, ["2000.0000", "1990.2700"]);
    expectPrinted(mean[0] ?? 0, "1995.0904");
    // 1,995.0904 × 1.1/20: at first 110 close, 10 % more than the 100 of today
    expectPrinted(closed[0] ?? 0, "109.7300");
  });

  test("from its month on, after the lag: a lag of a month and a half shares the month", () => {
    const late = faster(0.1, {
      from: month("2026-03"),
      amounts: { share: given(0.1), "lag-months": given(1.5) },
    });
    expectPrintedRow(rows(base(), late).duration, ["20", "20", "20", "19.0476", "18.1818", "18.1818"]);
  });

  test("along an adoption curve, worse at first, and until its last month", () => {
    const weights = profile("curve", [-0.5, 0.5, 1]);
    const slow = faster(0.1, { from: month("2026-02"), to: month("2026-05"), adoption: weights });
    // 20/.95, 20/1.05, 20/1.1, 20/1.1
    expectPrintedRow(rows(base(), slow).duration, ["20", "21.0526", "19.0476", "18.1818", "18.1818", "20"]);
  });

  test("two rates on one group multiply: 100 × .8 × .75 = 60 new cases, not 55", () => {
    const two = [changed("new-cases", { change: -0.2 }), changed("new-cases", { change: -0.25 })];
    expectPrinted(rows(base(), ...two).newCases[0] ?? 0, "60");
    expectPrinted(rows(base(), ...two.toReversed()).newCases[0] ?? 0, "60");
  });

  test("after-care × faster clarification: 200 × .8/1.25 = 128 in the end, where adding would say 120", () => {
    const long = base({
      horizonMonths: 60,
      closings: evenMonths(60),
      caseGroups: [
        kontanthjælp({ openCases: given(200), newCasesPerMonth: given(100), durationMonths: given(2) }),
      ],
    });
    const end = (...options: readonly OptionChoice[]) => rows(long, ...options).open.at(-1) ?? 0;
    expectPrinted(end(), "200.000");
    expectPrinted(end(afterCare(0.2)), "160.000");
    expectPrinted(end(faster(0.25)), "160.000");
    expectPrinted(end(afterCare(0.2), faster(0.25)), "128.000");
    expectPrinted(end(faster(0.25), afterCare(0.2)), "128.000");
  });

  test("a value takes the place, and then changes multiply it", () => {
    const options = [changed("case-duration", { change: 0.1 }), changed("case-duration", { value: 15 })];
    expectPrinted(rows(base(), ...options).duration[0] ?? 0, "16.5");
    expectPrinted(rows(base(), ...options.toReversed()).duration[0] ?? 0, "16.5");
  });

  test("a value takes its place as far as the change has taken hold", () => {
    const curve = profile("curve", [0.25, 0.5, 1]);
    const { newCases } = rows(base(), changed("new-cases", { value: 60 }, { adoption: curve }));
    expectPrintedRow(newCases, ["90", "80", "60", "60"]);
  });

  test("fewer than none there cannot be", () => {
    const { newCases } = rows(base(), changed("new-cases", { change: -1.5 }));
    expectPrinted(newCases[0] ?? Number.NaN, "0.000");
  });

  test("a duration that is derived from the stock today does not move with the new cases", () => {
    const derived = base({
      caseGroups: [kontanthjælp({ durationMonths: { value: null, origin: { kind: "default", at: null } } })],
    });
    const { duration, newCases } = rows(derived, afterCare(0.5));
    expectPrinted(newCases[0] ?? 0, "50");
    expectPrinted(duration[0] ?? 0, "20");
  });

  test("an option without a target group means all, a named one only that", () => {
    const two = base({ caseGroups: [kontanthjælp(), caseGroup("Sygedagpenge", 400)] });
    const durations = (option: OptionChoice) => {
      const evaluation = evaluate(two, option);
      return [target, "Sygedagpenge"].map(
        (name) => monthsOf(evaluation, stockOf(evaluation, name).duration)[0] ?? 0,
      );
    };
    expectPrintedRow(durations(faster(0.25, { target: null })), ["16", "16"]);
    expectPrintedRow(durations(faster(0.25)), ["16", "20"]);
  });

  test("a share that nobody has stated makes this group's cases not computable, and no other", () => {
    const two = base({ caseGroups: [kontanthjælp(), caseGroup("Sygedagpenge", 400)] });
    const evaluation = evaluate(two, option("faster-clarification", {}, { target }));
    expect(monthsOf(evaluation, stockOf(evaluation, target).mean).every(Number.isNaN)).toBe(true);
    expectPrinted(monthsOf(evaluation, stockOf(evaluation, "Sygedagpenge").mean)[0] ?? 0, "400");
  });
});

const talks = (from: number, to: number | null): Driver => ({
  kind: "age-window",
  caseGroup: target,
  rate: given(1),
  fromMonths: given(from),
  toMonths: to === null ? null : given(to),
  coverage: given(1),
});

/**
 * Open cases aged from a to b in the mean of a month, counted by brute force: cohorts of a hundredth of a month, each
 * with its own hazard. Cases from before the start came at the rate λ and closed at the rate 1/D.
 */
const agedCases = (
  durationAt: (time: number) => number,
  newCases: number,
  [a, b]: readonly [number, number],
  at: number,
): number => {
  const step = 0.01;
  const hazard = [0];
  const hazardTo = (time: number): number =>
    time <= 0 ? time / durationAt(-1) : (hazard[Math.round(time / step)] ?? Number.NaN);
  for (let time = 0; time < at + 1; time += step)
    hazard.push((hazard.at(-1) ?? 0) + step / durationAt(time + step / 2));
  let sum = 0;
  const moments = 20;
  for (let moment = 0; moment < moments; moment++) {
    const now = at + (moment + 0.5) / moments;
    for (let age = a + step / 2; age < b; age += step)
      sum += newCases * step * Math.exp(hazardTo(now - age) - hazardTo(now));
  }
  return sum / moments;
};

describe("a cadence by the age of the case, when durations change (2.5)", () => {
  const pieces = (driver: Driver, ...options: readonly OptionChoice[]) => {
    const evaluation = evaluate(
      base({ horizonMonths: 24, tasks: [task("Samtaler", 0, "Team", { driver })] }),
      ...options,
    );
    return monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising);
  };
  const halved = changed("case-duration", { change: -0.5 }, { from: month("2026-07") });

  test("cases that have lived through two durations are as many as cohorts counted one by one", () => {
    const duration = (time: number) => (time < 6 ? 20 : 10);
    const [young, old] = [pieces(talks(0, 6), halved), pieces(talks(6, 12), halved)];
    for (const at of [3, 8, 11, 15, 20]) {
      const counted = (window: readonly [number, number]) => agedCases(duration, 100, window, at);
      expect(Math.abs((young[at] ?? 0) / counted([0, 6]) - 1)).toBeLessThan(0.003);
      expect(Math.abs((old[at] ?? 0) / counted([6, 12]) - 1)).toBeLessThan(0.003);
    }
  });

  test("long after, it is λD·(e^(−a/D) − e^(−b/D)) with the new duration", () => {
    // 100 × 10 × (1 − e^−0.6) = 451.19; 1,000 × (e^−0.6 − e^−1.2) = 247.62
    expectPrinted(pieces(talks(0, 6), halved)[23] ?? 0, "451.19");
    expectPrinted(pieces(talks(6, 12), halved)[23] ?? 0, "247.62");
  });

  test("before the option begins nothing has moved", () => {
    expectPrintedRow(pieces(talks(0, 6), halved).slice(0, 6), Array(6).fill("518.36")); // 2,000 × (1 − e^−0.3)
  });
});

describe("work that case options bring with them", () => {
  const hours = (choice: OptionChoice, changes: Partial<Plan> = {}) => {
    const evaluation = evaluate(base(changes), choice);
    return monthsOf(evaluation, lineOf(evaluation, choice.name).arising);
  };

  test("after-care: minutes for each case that closes, from the first month on", () => {
    const care = afterCare(0.2, {
      staffGroup: "Team",
      from: month("2026-02"),
      amounts: { share: given(0.2), minutes: given(90), "lag-months": given(6) },
    });
    // 100 cases close a month × 1.5 h
    expectPrintedRow(hours(care), ["0.0", "150.0", "150.0"]);
  });

  test("outreach: visits a week with travel are work, by working days", () => {
    const visits = option(
      "outreach",
      { "occasions-a-week": 6, minutes: 90 },
      { name: "Opsøgende", staffGroup: "Team" },
    );
    // 6 × 1.5 h × 18/5 weeks
    expectPrintedRow(hours(visits), ["32.4", "32.4"]);
  });

  test("outreach shortens cases only where the user says so, and after the lag", () => {
    const visits = (share: number | null) =>
      option(
        "outreach",
        { "occasions-a-week": 6, minutes: 90, "lag-months": 2, ...(share === null ? {} : { share }) },
        { staffGroup: "Team", target },
      );
    expectPrintedRow(rows(base(), visits(null)).duration, ["20", "20", "20"]);
    expectPrintedRow(rows(base(), visits(0.1)).duration, ["20", "20", "18"]);
  });
});
