import { describe, expect, test } from "vitest";
import { Ledger } from "../../core/explain/ledger.ts";
import { originAt, type Step, valueAt } from "../../core/explain/step.ts";
import { refundSharesOf } from "../../core/money/refund-rates.ts";
import { timeFrameOf } from "../../core/time-frame.ts";
import { apr, evaluate, evenMonths, hoursGroup, mar, supplyOf } from "../support/golden.ts";
import { parsedWorkbook } from "../support/parsed-workbook.ts";
import { given, option, plan } from "../support/plan.ts";
import { type PlainWorkbook, plainTeam, workbookTables } from "../support/workbook-tables.ts";

const source = "Finanslov § 17";

const read = (changes: PlainWorkbook) => parsedWorkbook(workbookTables({ ...plainTeam, ...changes })).plan;

const originIn = ({ operation }: Step, at: number) =>
  operation.kind === "input" ? originAt(operation.origin, at) : null;

describe("a month before and after a row of one's own, with its source", () => {
  test("refund: 20 % of the weeks from 53 by the act until March, 10 % by the row from April", () => {
    const steps = { weeks1to4: 0.8, weeks5to26: 0.4, weeks27to52: 0.3, weeksFrom53: 0.1 };
    const of = read({ refundRates: [{ from: "2026-04", ...steps, source }] });
    const frame = timeFrameOf(of);
    const { weeksFrom53 } = refundSharesOf(new Ledger(frame.span), frame, of.refundRates);
    expect([valueAt(weeksFrom53, mar), valueAt(weeksFrom53, apr)]).toEqual([0.2, 0.1]);
    expect(originIn(weeksFrom53, mar)).toMatchObject({ kind: "figure", source: "benefit-financing-act" });
    expect(originIn(weeksFrom53, apr)).toMatchObject({
      kind: "cell",
      source,
      at: { column: "Fra uge 53 (%)" },
    });
  });

  test("part-timers: the cautious reading until March, a full-time week by the row from April", () => {
    const { partTimeOvertime } = read({
      partTimeRules: [{ from: "2026-04", threshold: "full-time", source }],
    });
    const of = plan({
      closings: evenMonths(12),
      staffGroups: [hoursGroup("Team", (133.2 * 30) / 37, { heads: given(1) })],
      partTimeOvertime,
    });
    const nine = option("planned-overtime", { people: 1, "weekly-hours": 9 }, { staffGroup: "Team" });
    const [worked] = supplyOf(evaluate(of, nine), "Team").overtime;
    if (worked === undefined) throw new Error("no overtime");
    const { withoutPremium } = worked.tiers;
    // 7 of the 9 hours lie below a full-time week: 7 · 3.6 weeks
    expect(valueAt(withoutPremium, mar)).toBeCloseTo(0, 9);
    expect(valueAt(withoutPremium, apr)).toBeCloseTo(25.2, 9);
    const { operation } = withoutPremium;
    const premium = operation.kind === "formula" ? (operation.arguments.premium as Step) : null;
    const own =
      premium?.operation.kind === "formula" ? (premium.operation.arguments.fromOwnHours as Step) : null;
    if (own === null) throw new Error("no rule");
    expect(originIn(own, mar)).toMatchObject({ kind: "figure", source: "part-time-overtime" });
    expect(originIn(own, apr)).toMatchObject({ kind: "cell", source, at: { column: "Tillæg fra" } });
  });
});
