import { describe, expect, test } from "vitest";
import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import {
  evaluate,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
  lineOf,
  monthsOf,
  stockOf,
  total,
} from "../support/golden.ts";
import { hire, invest, target, team } from "../support/investment.ts";
import { caseGroup, given, month, option, scenario } from "../support/plan.ts";

const durations = (of: Plan, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(of, ...options);
  return monthsOf(evaluation, stockOf(evaluation, target).duration);
};

/** Model definitions 2.20: D_m = D0·(1 − e·clip((K0 − K_(m−1))/(K0 − K1), 0, 1)), K of the month before. */
describe("a lower caseload makes cases shorter (2.20)", () => {
  test("K0 80, K1 35, e 15 %: at 57.5 cases a post the duration is 0.925 of what it was", () => {
    expectPrinted(durations(team(57.5), invest())[0] ?? 0, "18.500"); // 20 × .925
  });

  test("above K0 there is no effect and below K1 all of it", () => {
    expectPrintedRow(durations(team(80), invest()), ["20.000", "20.000"]);
    expectPrintedRow(durations(team(95), invest()), ["20.000", "20.000"]);
    expectPrinted(durations(team(35), invest())[0] ?? 0, "17.000");
    expectPrinted(durations(team(20), invest())[0] ?? 0, "17.000");
  });

  test("each month takes the caseload of the month before, step by step", () => {
    const actual = durations(team(57.5), invest());
    let [open, caseload] = [575, 57.5];
    const inflow = 575 / 20;
    for (let at = 0; at < 24; at++) {
      const duration = 20 * (1 - 0.15 * Math.min(1, Math.max(0, (80 - caseload) / 45)));
      expectPrinted(actual[at] ?? 0, duration.toFixed(9));
      const mean = inflow * duration + (open - inflow * duration) * duration * (1 - Math.exp(-1 / duration));
      open = inflow * duration + (open - inflow * duration) * Math.exp(-1 / duration);
      caseload = mean / 10;
    }
  });

  test("hired in January, the new colleagues lower the caseload of January, and cases are shorter from February", () => {
    const [january, february] = durations(team(80), hire(6), invest());
    expectPrinted(january ?? 0, "20.000");
    // 800/16 = 50 cases a post: 20 × (1 − .15 × 30/45)
    expectPrinted(february ?? 0, "18.000");
  });

  test("from the month in which it begins", () => {
    const late = invest({ from: month("2026-03"), to: month("2026-04") });
    expectPrintedRow(durations(team(35), late), ["20.000", "20.000", "17.000", "17.000", "20.000"]);
  });

  test("two investments multiply on what remains: 20 × .85 × .9", () => {
    const two = [invest(), invest({ name: "Mere" }, 0.1)];
    expectPrinted(durations(team(35), ...two)[0] ?? 0, "15.300");
    expectPrinted(durations(team(35), ...two.toReversed())[0] ?? 0, "15.300");
  });

  test("and with other options on the duration: 20/1.25 × .85", () => {
    const faster = option("faster-clarification", { share: 0.25 }, { target });
    expectPrinted(durations(team(35), invest(), faster)[0] ?? 0, "13.600");
  });

  test("a K0 that is not above K1 gives no value", () => {
    expect(durations(team(57.5), invest({}, 0.15, 35, 35)).every(Number.isNaN)).toBe(true);
    expect(durations(team(57.5), invest({}, 0.15, 35, 80)).every(Number.isNaN)).toBe(true);
  });

  test("cases that no post carries are not shorter, whatever is invested", () => {
    const nobody = team(57.5, { staffGroups: [hoursGroup("Team", 1332, { caseCarryingShare: given(0) })] });
    expectPrintedRow(durations(nobody, invest()), ["20.000", "20.000"]);
  });

  test("without a stated effect the cases are not computable, and those of another unit are", () => {
    const two = team(57.5, {
      units: ["Team", "Syd"],
      caseGroups: [caseGroup(target, 575), caseGroup("Syd", 300, { unit: "Syd" })],
    });
    const unstated = option("investment", { "caseload-before": 80, "caseload-after": 35 }, { target });
    const evaluation = evaluate(two, unstated);
    expect(monthsOf(evaluation, stockOf(evaluation, target).mean).every(Number.isNaN)).toBe(true);
    expectPrinted(monthsOf(evaluation, stockOf(evaluation, "Syd").mean)[23] ?? 0, "300.000");
  });

  test("the caseload is that of the whole unit: cases of others count, posts of other units do not", () => {
    const two = team(40, {
      units: ["Team", "Syd"],
      staffGroups: [
        hoursGroup("Team", 1332, { caseCarryingShare: given(0.5) }),
        hoursGroup("Syd", 5000, { unit: "Syd", caseCarryingShare: given(1) }),
      ],
      caseGroups: [caseGroup(target, 200), caseGroup("Sygedagpenge", 100)],
    });
    // 300 cases over 5 posts are 60: 20 × (1 − .15 × 20/45)
    expectPrinted(durations(two, invest())[0] ?? 0, "18.667");
  });
});

test("lower caseload, shorter cases, fewer talks: together more than each by itself (an adding model sees none)", () => {
  const pieces = (...options: readonly OptionChoice[]) => {
    const evaluation = evaluate(team(80), ...options);
    return total(monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising));
  };
  const [today, hired, invested, both] = [
    pieces(),
    pieces(hire(6)),
    pieces(invest()),
    pieces(hire(6), invest()),
  ];
  expectPrinted(today, "6400.0"); // 800 × 4/12 × 24
  expectPrinted(hired, "6400.0");
  expectPrinted(invested, "6400.0");
  expect(both).toBeLessThan(6200);
});

test("an evaluation that remembers gives the same as a fresh one", () => {
  const base = team(70, { caseGroups: [caseGroup(target, 500), caseGroup("Sygedagpenge", 200)] });
  const lowered = invest();
  const scenarios = [
    scenario("a", hire(6), lowered),
    scenario("b", hire(3), lowered),
    scenario("c", hire(6)),
    scenario("d", lowered),
    scenario("e", invest({ target: null })),
  ];
  const ledger = new Ledger(24);
  const row = (of: ReturnType<typeof evaluateScenario>) =>
    [target, "Sygedagpenge"].map((name) => monthsOf(of, stockOf(of, name).mean));
  for (const each of [...scenarios, ...scenarios.toReversed()])
    expect(row(evaluateScenario(base, each, ledger))).toEqual(row(evaluateScenario(base, each)));
});
