import { expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { OptionChoice, Plan } from "../../../core/plan.ts";
import { breakEvenSentence } from "../../../core/present/view/break-even-reader.ts";
import { workbookView } from "../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { hire, invest, target, team } from "../../support/investment.ts";
import { given, scenario } from "../../support/plan.ts";
import { addressOf, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const moneyOf = (changes: Partial<Plan>, ...options: readonly OptionChoice[]) => {
  const scenarios = [scenario("I dag"), scenario("Forslag", ...options)];
  const [today, money] = evaluatePlan(team(80, { ...changes, scenarios })).result.scenarios.map(
    (told) => told.money,
  );
  if (today === undefined || money === undefined) throw new Error("no scenario");
  // That nobody states the pay is told of today's pay alone.
  return { today, money, missing: money.missing.filter(({ of }) => !of.includes("pay")) };
};
const kronerOf = ({ accounts }: ReturnType<typeof moneyOf>["money"], account: string) =>
  accounts.find((own) => own.account === account)?.total;

test("benefits that nobody has stated are missing in every sum of an investment, and never 0", () => {
  const { today, money, missing } = moneyOf({}, invest());
  expect(kronerOf(money, "benefits")).toBeNull();
  expect(money.total.total).toBeNull();
  expect(money.investment).toMatchObject({ presentValue: null, paidBackFrom: null });
  expect(money.investment?.savedByYear).toEqual([null, null]);
  expect(missing).toMatchObject([
    { kind: "case-group", name: target, quantity: "weekly-benefit", of: ["cost", "benefits"] },
  ]);
  // What the options cost by themselves stands, and today's sums do.
  expect(money.spent.total).toBe(0);
  expect(kronerOf(money, "staff")).toBe(0);
  expect(today.total.total).toBe(0);
});

test("two investments in one group miss its benefits once; one that is off, or no investment, misses none", () => {
  expect(moneyOf({}, invest(), invest({ name: "Endnu en" })).missing).toHaveLength(1);
  expect(moneyOf({}, invest({ enabled: false })).money.total.total).toBe(0);
  expect(kronerOf(moneyOf({}, hire(2)).money, "benefits")).toBe(0);
});

test("benefits that are stated are none that is missing", () => {
  const benefits = [
    {
      caseGroup: target,
      weeklyBenefit: given(3500),
      openingPeople: {
        weeks1to4: given(50),
        weeks5to26: given(180),
        weeks27to52: given(160),
        weeksFrom53: given(410),
      },
      entrantsPerMonth: given(null),
      weeksAtEntry: given(0),
      at: null,
    },
  ];
  expect(moneyOf({ benefits }, invest()).missing).toEqual([]);
});

test("a break-even that cannot be computed says which number is missing, and in which cell", () => {
  const tables = workbookTables({
    ...plainTeam,
    scenarios: [{ name: "Færre sager" }],
    options: [
      {
        scenarios: "Færre sager",
        kind: "investment",
        target: plainTeam.caseGroups?.[0]?.name ?? "",
        caseloadBefore: 80,
        caseloadAfter: 35,
        share: 0.1,
      },
    ],
  });
  const answer = workbookResult(tables, "da");
  if (answer.kind !== "result") throw new Error("no result");
  const id = answer.plan.scenarios[1]?.id ?? "";
  const told = breakEvenSentence(answer, id, "da") ?? "";
  expect(told).toContain("Det kan ikke regnes ud. Der mangler: ");
  expect(told).toContain(
    `kalkulationsrente (arket Forudsætninger, celle ${addressOf(tables, "settings", 0, "discountRate")})`,
  );
  const view = workbookView(answer, "da", tables);
  const places = view.kind === "result" ? view.scenarios[1]?.money.missing?.numbers : null;
  expect(places?.find(({ label }) => label.includes("ydelse"))?.place).toMatchObject({ sheet: "Sager" });
  expect(told).toMatch(/ydelse pr\. person om ugen for .+ \(arket Sager\)/);
});
