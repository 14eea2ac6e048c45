import { expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { explain } from "../../../core/explain/explanation.ts";
import { askedFor } from "../../../core/present/view/asked-figure.ts";
import { evenMonths, hoursGroup } from "../../support/golden.ts";
import { given, month, option, plan, scenario } from "../../support/plan.ts";

const pay = {
  annualPay: given(480_000),
  pensionShare: given(0.18),
  overtimePensionShare: given(0),
  recruitmentCost: given(30_000),
};
const hire = option("hiring", { posts: 2 }, { staffGroup: "Team", from: month("2026-03") });
const { result, scenarios } = evaluatePlan(
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", 500, { pay })],
    scenarios: [scenario("I dag"), scenario("S", hire)],
  }),
);

const askAbout = (at: string | null) => {
  const [evaluation, told] = [scenarios[1], result.scenarios[1]];
  if (evaluation === undefined || told === undefined) throw new Error("no scenario");
  const asked = askedFor(evaluation, told, { scenario: "S", month: at, figure: "cost" });
  if (asked === null) throw new Error("nothing to explain");
  return { asked, figures: Object.values(explain(asked.step, asked.month).figures) };
};

test("why of a cost opens down to the pay, the pension, the posts and the cost of recruiting", () => {
  const { asked, figures } = askAbout(null);
  expect([asked.from, asked.to]).toEqual(["2026-01", "2026-12"]);
  const inputs = figures.flatMap(({ derivation, quantity, value }) =>
    derivation.kind === "input" ? [`${quantity} ${value}`] : [],
  );
  for (const input of [
    "annual-pay 480000",
    "pension-share 0.18",
    "recruitment-cost 30000",
    "option-amount 2",
  ])
    expect(inputs).toContain(input);
});

test("the cost of one month is told of that month: 2 × 47,200 and 60,000 for recruiting in March", () => {
  const { asked, figures } = askAbout("2026-03");
  expect([asked.from, asked.to]).toEqual(["2026-03", "2026-03"]);
  expect(figures.map(({ value }) => Math.round(value ?? Number.NaN))).toEqual(
    expect.arrayContaining([154_400, 94_400, 60_000]),
  );
});
