import { describe, expect, test } from "vitest";
import { explain } from "../../core/explain/explanation.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import { refundSharesOf } from "../../core/money/refund-rates.ts";
import type { Input, Origin } from "../../core/origin.ts";
import { originText } from "../../core/present/explained-figures.ts";
import { monthIndex, timeFrameOf } from "../../core/time-frame.ts";
import { evaluate, supplyOf } from "../support/golden.ts";
import { month, plan, staffGroup } from "../support/plan.ts";

/** Where the inputs behind a figure of the month come from. */
const originsOf = (step: Step, at: number): readonly Origin[] =>
  Object.values(explain(step, at).figures).flatMap(({ derivation }) =>
    derivation.kind === "input" ? [derivation.origin] : [],
  );

describe("Store Bededag (2.1)", () => {
  const daysFrom = (start: string) => {
    const evaluation = evaluate(
      plan({ start: month(start), closings: [], staffGroups: [staffGroup("Team", 1)] }),
    );
    const { workingDays } = supplyOf(evaluation, "Team").net;
    return {
      in: (text: string) => valueAt(workingDays, monthIndex(evaluation.frame, month(text))),
      origins: (text: string) => originsOf(workingDays, monthIndex(evaluation.frame, month(text))),
    };
  };

  test("in May 2023 it is a day off, by the calendar: 23 weekdays less the 5th, the 18th and the 29th", () => {
    const days = daysFrom("2023-01");
    expect(days.in("2023-05")).toBe(20);
    expect(days.origins("2023-05")).toEqual([{ kind: "calendar" }]);
  });

  test("in April 2024 it is a working day, by the act: 22 weekdays less Easter Monday, with the 26th", () => {
    const days = daysFrom("2024-01");
    expect(days.in("2024-04")).toBe(21);
    const [origin, ...others] = days.origins("2024-04");
    expect(others).toEqual([]);
    expect(origin).toEqual({
      kind: "figure",
      source: "store-bededag-act",
      from: { year: 2024, month: 1, day: 1 },
    });
    expect(days.origins("2024-05")).toEqual([{ kind: "calendar" }]);
  });
});

describe("refund before and after a row of one's own (2.20)", () => {
  const at = { sheet: "Regler", table: "NormeringRefundRates", row: 1, column: "Uge 1 til 4", cell: "U8" };
  const own = (value: number): Input => ({
    value,
    origin: { kind: "cell", at, suppliedBy: null, status: "given", source: "Lov nr. 1 § 2" },
  });
  const frame = timeFrameOf(plan({ start: month("2026-01") }));
  const row = {
    from: month("2026-07"),
    at,
    shares: { weeks1to4: own(0.5), weeks5to26: own(0.4), weeks27to52: own(0.3), weeksFrom53: own(0.2) },
  };
  const { weeks1to4 } = refundSharesOf(new Ledger(12), frame, [row]);

  test("June has the act's 80 %, July the row's 50 %, each with its source", () => {
    expect([5, 6].map((index) => valueAt(weeks1to4, index))).toEqual([0.8, 0.5]);
    const [june, july] = [5, 6].map((index) => originsOf(weeks1to4, index)[0]);
    expect(june).toMatchObject({ source: "benefit-financing-act", from: { year: 2016, month: 1 } });
    expect(july).toMatchObject({ kind: "cell", source: "Lov nr. 1 § 2" });
    expect(june && originText(june, "da")).toBe(
      "Lov om kommunernes finansiering af visse offentlige ydelser; gælder fra januar 2016",
    );
    expect(july && originText(july, "da")).toBe("arket Regler, celle U8, oplyst; kilde: Lov nr. 1 § 2");
    expect(july && originText(july, "en")).toBe("sheet Regler, cell U8, given; source: Lov nr. 1 § 2");
  });

  test("a rule that an option holds on says so", () => {
    const held: Origin = { kind: "figure", source: "reform-act-2025", from: month("2026-07"), heldBy: "X" };
    expect(originText(held, "da")).toMatch(/; gælder fra juli 2026; som før på grund af "X"$/);
    expect(originText(held, "en")).toMatch(/; holds from July 2026; as before because of "X"$/);
  });
});
