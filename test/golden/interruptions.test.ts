import { describe, expect, test } from "vitest";
import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  gapOf,
  hoursGroup,
  jan,
  monthsOf,
  supplyOf,
} from "../support/golden.ts";
import { phoneQueue } from "../support/phone-duty.ts";
import { given, month, option, plan, scenario, unstatedQueue } from "../support/plan.ts";

/** Four at the phones; each of the others is interrupted 12 times a week for 5 minutes. */
const duty = (changes: Partial<PhoneDuty> = {}): PhoneDuty => ({
  ...phoneQueue(),
  positions: given(4),
  interruptions: { perPersonAWeek: given(12), minutes: given(5) },
  ...changes,
});

/** 10 people, 1,332 h a month of 18 days, which are 3.6 weeks. */
const base = (...of: readonly PhoneDuty[]): Plan =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", 1332), hoursGroup("Syd", 133.2)],
    phoneDuties: of,
  });

const supply = (of: Plan, ...options: readonly OptionChoice[]): number => {
  const evaluation = evaluate(of, ...options);
  return monthsOf(evaluation, supplyOf(evaluation, "Team").supply)[jan] ?? Number.NaN;
};

const rota = (amounts: Record<string, number>, changes: Partial<OptionChoice> = {}): OptionChoice =>
  option("rotating-phone-duty", amounts, { name: "På tur", target: "Hovednummer", ...changes });
const blocks = (weeklyHours: number): OptionChoice =>
  option("talk-blocks", { "weekly-hours": weeklyHours }, { name: "Blokke", staffGroup: "Team" });

describe("interruptions of those who are not on duty (3, 2.21)", () => {
  test("6 people · 12 · 5 minutes are 6 h a week, 21.6 h a month less", () => {
    expectPrinted(supply(base(duty())), "1310.40");
  });

  test("none where nobody has stated the minutes", () => {
    const unstated = { perPersonAWeek: given(12), minutes: given(0) };
    expectPrinted(supply(base(duty({ interruptions: unstated }))), "1332.00");
    expectPrinted(supply(base(duty({ interruptions: unstated, positions: given(null) }))), "1332.00");
  });

  test("a rota frees what it states, and no more than there is", () => {
    expectPrinted(supply(base(duty()), rota({ people: 2, "occasions-a-week": 12, minutes: 5 })), "1317.60");
    expectPrinted(supply(base(duty()), rota({ people: 10, "occasions-a-week": 12, minutes: 5 })), "1332.00");
  });

  test("two options that end the same interruptions multiply on what remains", () => {
    // 6 · (1 − 2/6) · (1 − 3/6) = 2 h a week
    const two = rota({ people: 2, "occasions-a-week": 12, minutes: 5 });
    expectPrinted(supply(base(duty()), two, blocks(3)), "1324.80");
    expectPrinted(supply(base(duty()), blocks(3), two), "1324.80");
    // Each alone: 6 − 2 and 6 − 3, which would be 1,328.4 together
    expectPrinted(supply(base(duty()), two), "1317.60");
    expectPrinted(supply(base(duty()), blocks(3)), "1321.20");
  });

  test("without interruptions in the plan the hours are those that the options state", () => {
    const none = duty({ interruptions: unstatedQueue.interruptions });
    const two = rota({ people: 2, "occasions-a-week": 12, minutes: 5 });
    expectPrinted(supply(base(none), two, blocks(3)), "1350.00");
  });

  test("a rota of one duty does not end the interruptions by another", () => {
    // 6 h and 9 people · 4 · 10 / 60 = 6 h a week
    const other = duty({
      name: "Reception",
      positions: given(1),
      interruptions: { perPersonAWeek: given(4), minutes: given(10) },
    });
    expectPrinted(supply(base(duty(), other)), "1288.80");
    const all = { people: 100, "occasions-a-week": 12, minutes: 5 };
    expectPrinted(supply(base(duty(), other), rota(all)), "1310.40");
    expectPrinted(supply(base(duty(), other), blocks(6)), "1310.40");
  });

  test("fewer at the phones are more who can be interrupted, in the months in which it is so", () => {
    const evaluation = evaluate(base(duty()), rota({ positions: 2 }, { from: month("2026-02") }));
    const months = monthsOf(evaluation, supplyOf(evaluation, "Team").supply);
    // 8 people · 12 · 5 minutes = 8 h a week
    expectPrinted(months[0] ?? 0, "1310.40");
    expectPrinted(months[1] ?? 0, "1303.20");
  });

  test("hours at work are the most that can be lost", () => {
    const always = duty({ interruptions: { perPersonAWeek: given(1000), minutes: given(60) } });
    expectPrinted(supply(base(always)), "0.00");
  });

  test("minutes that could not be read: only this group's hours hang on them", () => {
    const refused = duty({ interruptions: { perPersonAWeek: given(12), minutes: given(null) } });
    const evaluation = evaluate(base(refused));
    expect(monthsOf(evaluation, gapOf(evaluation, "Team").gap.available)[jan]).toBeNaN();
    expectPrinted(monthsOf(evaluation, gapOf(evaluation, "Syd").gap.available)[jan] ?? 0, "1.0000");
  });

  test("an evaluation that remembers gives the same as a fresh one", () => {
    const ledger = new Ledger(12);
    const plans = [base(duty()), base(duty({ positions: given(3) })), base()];
    const chosen = [[], [blocks(3)], [rota({ people: 2, "occasions-a-week": 12, minutes: 5 })]];
    const read = (evaluation: ReturnType<typeof evaluate>) =>
      monthsOf(evaluation, supplyOf(evaluation, "Team").supply);
    for (const of of plans)
      for (const options of chosen)
        expect(read(evaluateScenario(of, scenario("", ...options), ledger))).toEqual(
          read(evaluate(of, ...options)),
        );
  });
});
