import { describe, expect, test } from "vitest";
import type { OptionChoice } from "../../core/plan.ts";
import { base, costOf, inTeam, pay, team } from "../support/costs.ts";
import { expectPrinted, expectPrintedRow, figure } from "../support/golden.ts";
import { given, month, option, task } from "../support/plan.ts";

describe("pieces and kroner of the option's own", () => {
  test("other providers: 30 % of 700 talks a month at 300 kr. each are measures, and the talks are done elsewhere", () => {
    const others = option(
      "other-providers",
      { share: 0.3, minutes: 5, "kroner-per-unit": 300 },
      { target: "Samtaler", from: month("2026-03") },
    );
    const { staff, measures, months } = costOf(base(), others);
    // 210 talks × 300 in ten months
    expectPrintedRow(months, ["0", "0", "63000", "63000"]);
    expectPrinted(measures.total, "630000");
    expectPrinted(staff.total, "0");
  });

  test("of what two providers take together no talk is paid twice: 700 × (1 − .7 × .8) = 308 talks, not 350", () => {
    const provider = (name: string, share: number, kroner: number) =>
      option(
        "other-providers",
        { share, minutes: 5, "kroner-per-unit": kroner },
        { name, target: "Samtaler", from: month("2026-01") },
      );
    const { months } = costOf(base(), provider("A", 0.3, 100), provider("B", 0.2, 100));
    expectPrintedRow(months, ["30800"]);
  });

  test("interpreters are paid for the talks that are left: 5 % of 700 at 500 kr., of 490 when others take 30 %", () => {
    const interpreters = option(
      "interpreters",
      { share: 0.05, "kroner-per-unit": 500 },
      { target: "Samtaler", from: month("2026-01") },
    );
    expectPrintedRow(costOf(base(), interpreters).months, ["17500"]);
    const others = option(
      "other-providers",
      { share: 0.3, minutes: 5, "kroner-per-unit": 0 },
      { name: "Andre", target: "Samtaler", from: month("2026-01") },
    );
    expectPrintedRow(costOf(base(), interpreters, others).months, ["12250"]);
  });

  test("talks that have an interpreter today cost nothing more: (5 − 2) % of 700 at 500 kr., and fewer save", () => {
    const talks = task("Samtaler", 700, "Team");
    const from = base({
      tasks: [{ ...talks, minutes: { ...talks.minutes, interpreterShare: given(0.02) } }],
    });
    const interpreters = (share: number) =>
      option(
        "interpreters",
        { share, "kroner-per-unit": 500 },
        { target: "Samtaler", from: month("2026-03"), to: month("2026-04") },
      );
    expectPrintedRow(costOf(from, interpreters(0.05)).months, ["0", "0", "10500", "10500", "0"]);
    expectPrintedRow(costOf(from, interpreters(0.02)).months, ["0", "0", "0", "0", "0"]);
    expectPrintedRow(costOf(from, interpreters(0)).months, ["0", "0", "-7000", "-7000", "0"]);
  });

  describe("work that is stated in hours has no pieces to pay for", () => {
    const formula = { text: "100", expression: "100", variables: {}, gives: "hours", at: null } as const;
    const from = base({ tasks: [task("Samtaler", 0, "Team", { driver: { kind: "formula", formula } })] });

    test.each([
      ["other-providers", { share: 0.3, minutes: 5, "kroner-per-unit": 300 }],
      ["interpreters", { share: 0.3, "kroner-per-unit": 300 }],
    ] as const)(
      "the cost of %s is not known in the months in which they run, and 0 in the others",
      (kind, amounts) => {
        const running = option(kind, amounts, {
          target: "Samtaler",
          from: month("2026-03"),
          to: month("2026-04"),
        });
        const { months, measures } = costOf(from, running);
        expect(measures.total).toBeNaN();
        expect([...months].slice(0, 6)).toEqual([0, 0, Number.NaN, Number.NaN, 0, 0]);
      },
    );

    test("over before the plan begins, it costs nothing", () => {
      const over = option(
        "other-providers",
        { share: 0.3, minutes: 5, "kroner-per-unit": 300 },
        { target: "Samtaler", from: month("2025-03"), to: month("2025-12") },
      );
      expectPrinted(costOf(from, over).measures.total, "0");
    });
  });

  test("once falls in the first month of the option, and is spent where that is before the plan", () => {
    const licence = (from: string) =>
      option(
        "it-system",
        { share: 0.1, "kroner-once": 100_000, "kroner-per-month": 4000 },
        { target: "Samtaler", from: month(from), to: month("2026-05") },
      );
    expectPrintedRow(costOf(base(), licence("2026-04")).months, ["0", "0", "0", "104000", "4000", "0"]);
    expectPrintedRow(costOf(base(), licence("2025-11")).months, [
      "4000",
      "4000",
      "4000",
      "4000",
      "4000",
      "0",
    ]);
  });

  test("an extra cost stands on the account that is named", () => {
    const cost = (account: OptionChoice["account"]) =>
      option("extra-cost", { "kroner-per-month": 1000 }, { from: month("2026-01"), account });
    expectPrinted(costOf(base(), cost(null)).staff.total, "12000");
    expectPrinted(costOf(base(), cost("measures")).measures.total, "12000");
    expectPrinted(costOf(base(), cost("benefits")).benefits.total, "12000");
  });

  test("an option that is off costs nothing", () => {
    const off = option(
      "extra-cost",
      { "kroner-per-month": 1000 },
      { from: month("2026-01"), enabled: false },
    );
    expectPrinted(costOf(base(), off).all.total, "0");
  });
});

describe("an hour less missing (section 3)", () => {
  // 700 + 100 h of work a month and 500 h to do it: 300 h are missing, 3,600 in the year.
  test("2 posts in ten months are 2,664 h: 1,004,000 / 2,664 = 376.88 kr. each", () => {
    const { money } = costOf(base(), option("hiring", { posts: 2, "lag-months": 0 }, inTeam));
    const group = team({ rampMonths: given(0), pay: pay(480_000, 0.18, { recruitmentCost: given(30_000) }) });
    const quick = costOf(base({ staffGroups: [group] }), option("hiring", { posts: 2 }, inTeam)).money;
    expectPrinted(figure(quick.gapHour.closed), "2664.0");
    expectPrinted(quick.gapHour.cost ? figure(quick.gapHour.cost) : Number.NaN, "376.88");
    // With 6 months of ramp-up from half: 2 × 1.5 post-months less, 399.6 h.
    expectPrinted(figure(money.gapHour.closed), "2264.4");
  });

  test("there is no price where fewer than an hour is closed, nor where nothing is", () => {
    const free = option("extra-cost", { "kroner-per-month": 1000 }, { from: month("2026-01") });
    expect(costOf(base(), free).money.gapHour.cost).toBeNull();
  });
});
