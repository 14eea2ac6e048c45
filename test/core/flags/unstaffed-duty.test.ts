import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { evenMonths, hoursGroup } from "../../support/golden.ts";
import { phoneQueue } from "../../support/phone-duty.ts";
import { given, option, plan, scenario } from "../../support/plan.ts";
import { between } from "../../support/random-work.ts";

/** Positions in 30 hours a week, in months of 3.6 weeks. */
const hoursOf = (positions: number): number => positions * 30 * 3.6;

const told = (positions: number, hours: number, away = 0) => {
  const duty = phoneQueue({ positions: given(positions), offPhoneShare: given(away) });
  const { result } = evaluatePlan(
    plan({
      closings: evenMonths(12),
      staffGroups: [hoursGroup("Team", hours)],
      phoneDuties: [duty],
      scenarios: [
        scenario("I dag"),
        scenario("Flere ved telefonen", option("rotating-phone-duty", { positions: positions + 1 })),
      ],
    }),
  );
  return result.scenarios.map(({ flags, notDone }) => ({
    flag: flags.find(({ code }) => code === "unstaffed-duty"),
    lost: notDone.reduce((sum, { lostHours }) => sum + (lostHours ?? Number.NaN), 0),
  }));
};

describe("a duty that there are not people for", () => {
  const positions = fc.integer({ min: 1, max: 6 });

  test("is flagged where hours of it are lost and only there, and by as many as the group lacks", () => {
    fc.assert(
      fc.property(positions, between(20, 900), between(0, 0.4), (people, hours, away) => {
        const [today] = told(people, hours, away);
        const missing = Math.max(0, hoursOf(people) / (1 - away) - hours);
        fc.pre(missing === 0 || missing > 1e-3);
        expect(today?.flag !== undefined).toBe(missing > 0);
        expect(today?.flag?.worstValue ?? 0).toBeCloseTo(missing, 6);
        expect(today?.lost).toBeCloseTo(12 * missing, 5);
      }),
    );
  });

  test("more hours never raise the flag, and one more at the phones never lowers it", () => {
    fc.assert(
      fc.property(positions, between(20, 900), between(0, 300), (people, hours, more) => {
        const [today, withOneMore] = told(people, hours);
        const [better] = told(people, hours + more);
        expect(better?.flag?.worstValue ?? 0).toBeLessThanOrEqual((today?.flag?.worstValue ?? 0) + 1e-9);
        expect(withOneMore?.flag?.worstValue ?? 0).toBeGreaterThanOrEqual(
          (today?.flag?.worstValue ?? 0) - 1e-9,
        );
      }),
    );
  });
});
