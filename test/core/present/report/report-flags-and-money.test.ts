import { expect, test } from "vitest";
import { reportLines } from "../../../../core/present/report/report-rows.ts";
import { reportTexts } from "../../../../core/text/report-texts.ts";
import { reportTable } from "../../../../core/workbook/contract/report.ts";
import { given, scenario, staffGroup } from "../../../support/plan.ts";
import { headingsOf, reportContextOf, reportOf, sectionOf } from "../../../support/report.ts";
import { reportedTeam } from "../../../support/report-plan.ts";
import { flagResult } from "../../../support/result.ts";

test("tells a rule's flags in one sentence with its source, and which scenarios they are of", () => {
  const context = reportContextOf(reportedTeam(), "da", (result) => ({
    ...result,
    scenarios: result.scenarios.map((each, index) => ({
      ...each,
      flags: index === 0 ? [] : [flagResult({ subject: "Rådgivere" })],
    })),
  }));
  const told = sectionOf(reportLines(context, reportTable.rows), "Advarsler");
  expect(told).toContain("Rød (48 timer om ugen): 48-timers-reglen brydes i juni 2026");
  expect(told).toContain("Det gælder En til.");
  expect(told).toContain("Grundlag: Lov. Kilde: Lov om gennemførelse");
});

test("a workbook that tells of no kroner has no section of them, and one that does tells each account", () => {
  expect(headingsOf(reportOf(reportedTeam()))).not.toContain(reportTexts.da.money.heading);
  const paid = staffGroup("Rådgivere", 10);
  const withPay = reportedTeam({
    staffGroups: [{ ...paid, pay: { ...paid.pay, annualPay: given(500_000), pensionShare: given(0.18) } }],
  });
  const told = sectionOf(reportOf(withPay), reportTexts.da.money.heading);
  // What the new post costs hangs on more than its pay, which is said in its cells.
  expect(told).toContain("En til kan ikke 0 0");
  expect(sectionOf(reportOf(withPay), reportTexts.da.scenarios.heading)).not.toContain("beregnes kr.");
  expect(told).toContain("Løn og pension til de besatte stillinger i dag er 5.900.000 kr. i hele perioden.");
});

test.each([
  { having: [1, 2], told: "Det gælder B og C; tallene er for B." },
  { having: [0, 1, 2, 3, 4, 5], told: "Det gælder alle scenarier; tallene er for I dag." },
  { having: [0, 2, 3, 4], told: "Det gælder alle scenarier undtagen B og F; tallene er for I dag." },
  { having: [1], told: "Det gælder B." },
])("a flag tells which scenarios it remains in: $told", ({ having, told }) => {
  const names = ["", "B", "C", "D", "E", "F"];
  const scenarios = names.map((name, index) => ({ ...scenario(index === 0 ? "today" : name), name }));
  const context = reportContextOf(reportedTeam({ scenarios }), "da", (result) => ({
    ...result,
    scenarios: result.scenarios.map((each, index) => ({
      ...each,
      flags: having.includes(index) ? [flagResult({ subject: "Rådgivere" })] : [],
    })),
  }));
  expect(sectionOf(reportLines(context, reportTable.rows), reportTexts.da.flags.heading)).toContain(told);
});

test("what a flag comes to in the first solution that has it stands beside what it is today", () => {
  const scenarios = ["", "B", "C"].map((name) => ({ ...scenario(name === "" ? "today" : name), name }));
  const told = (values: readonly number[]) => {
    const context = reportContextOf(reportedTeam({ scenarios }), "da", (result) => ({
      ...result,
      scenarios: result.scenarios.map((each, index) => ({
        ...each,
        flags: [flagResult({ subject: "Rådgivere", worstValue: values[index] ?? null })],
      })),
    }));
    return sectionOf(reportLines(context, reportTable.rows), reportTexts.da.flags.heading);
  };
  expect(told([51.5, 49, 50])).toContain("tallene er for I dag (B: 49,0 timer om ugen).");
  expect(told([51.5, 51.5, 50])).toContain("tallene er for I dag.");
});

test("of many scenarios those that have a flag are counted", () => {
  const names = ["", "B", "C", "D", "E", "F", "G"];
  const scenarios = names.map((name, index) => ({ ...scenario(index === 0 ? "today" : name), name }));
  const context = reportContextOf(reportedTeam({ scenarios }), "en", (result) => ({
    ...result,
    scenarios: result.scenarios.map((each, index) => ({
      ...each,
      flags: index < 4 ? [flagResult({ subject: "Rådgivere" })] : [],
    })),
  }));
  expect(sectionOf(reportLines(context, reportTable.rows), reportTexts.en.flags.heading)).toContain(
    "It holds for 4 of 7 scenarios; the numbers are those of Today.",
  );
});

test("a flag that a proposal turns red is told as red, also where it is amber today", () => {
  const context = reportContextOf(reportedTeam(), "da", (result) => ({
    ...result,
    scenarios: result.scenarios.map((each, index) => ({
      ...each,
      flags: [
        flagResult(
          index === 0
            ? { level: "amber", subject: "Rådgivere", worstValue: 46.5 }
            : { level: "red", subject: "Rådgivere", worstValue: 51.5 },
        ),
      ],
    })),
  }));
  const told = sectionOf(reportLines(context, reportTable.rows), reportTexts.da.flags.heading);
  expect(told).toMatch(/^Rød .* 51,5 .* Det gælder En til\. .* Gul .* 46,5 .* Det gælder I dag\. /);
});

test("of many flags of one rule the worst are named, whatever their order", () => {
  const lasting = (subject: string, worstValue: number) =>
    flagResult({
      code: "backlog-never",
      basis: "queueing",
      subject,
      worstValue,
      threshold: null,
      unit: "hours",
      source: "erlang-stability",
    });
  const context = reportContextOf(reportedTeam(), "da", (result) => ({
    ...result,
    scenarios: result.scenarios.map((each) => ({
      ...each,
      flags: [lasting("Breve", 20), lasting("Notater", 900), lasting("Samtaler", 300)],
    })),
  }));
  const told = sectionOf(reportLines(context, reportTable.rows), reportTexts.da.flags.heading);
  expect(told).toContain("3 opgaver, blandt andre Notater (900 timer) og Samtaler (300 timer)");
  expect(told).not.toContain("Breve");
});

test("how a price comes about is told by its parts, and why months of pay are fewer than the calendar's", () => {
  const { money: words } = reportTexts.da;
  const context = reportContextOf(reportedTeam({ question: "Hvad koster det?" }), "da", (result) => ({
    ...result,
    scenarios: result.scenarios.map((each, index) => ({
      ...each,
      money: {
        ...each.money,
        staffPayToday: 1,
        options:
          index === 0
            ? []
            : [
                {
                  option: "Opslag",
                  once: 30_000,
                  running: 483_950.5,
                  total: 513_950.5,
                  parts: [
                    { of: "months-of-pay", amount: 9.832749, kronerEach: 42_900.5, kroner: 421_825 },
                    { of: "recruitments", amount: 1, kronerEach: 30_000, kroner: 30_000 },
                    { of: "other", amount: null, kronerEach: null, kroner: 62_125.5 },
                  ],
                },
                {
                  option: "System",
                  once: 0,
                  running: 900,
                  total: 900,
                  parts: [{ of: "other", amount: null, kronerEach: null, kroner: 900 }],
                },
              ],
      },
    })),
  }));
  const told = sectionOf(reportLines(context, reportTable.rows), words.heading);
  expect(told).toContain(
    "Opslag 513.951 kr. (9,8327 måneder med løn × 42.900,50 kr. + 1 ansættelse × 30.000 kr. + 62.126 kr. efter flere satser); System 900 kr. Måneder",
  );
  expect(told).toContain("/ 12 (arket Medarbejdere)");
});

test("each option that costs something is told with its price, the dearest first, and no option that is free", () => {
  const priced = (option: string, total: number | null) => ({
    option,
    once: total,
    running: 0,
    total,
    parts: [],
  });
  const context = reportContextOf(reportedTeam({ question: "Hvad koster det?" }), "da", (result) => ({
    ...result,
    scenarios: result.scenarios.map((each, index) =>
      index === 0
        ? each
        : {
            ...each,
            money: {
              ...each.money,
              staffPayToday: 1,
              options: [
                priced("Møder", 0),
                priced("It", 1200),
                priced("Vikar", 45_000),
                priced("Kursus", null),
              ],
            },
          },
    ),
  }));
  const told = sectionOf(reportLines(context, reportTable.rows), reportTexts.da.money.heading);
  expect(told).toContain("En til: Vikar 45.000 kr.; It 1.200 kr.; Kursus kan ikke beregnes");
  expect(told).not.toContain("Møder");
});
