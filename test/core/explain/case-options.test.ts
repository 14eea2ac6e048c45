import { expect, test } from "vitest";
import { evaluateScenario } from "../../../core/evaluate/scenario.ts";
import type { Plan } from "../../../core/plan.ts";
import { hoursGroup } from "../../support/golden.ts";
import { hire, invest, target, team } from "../../support/investment.ts";
import {
  caseGroup,
  given,
  month,
  option,
  profile,
  scenario,
  settings,
  task,
  unstatedQueue,
} from "../../support/plan.ts";
import { recompute } from "../../support/second-evaluator.ts";
import { explainTogether, stepsOf } from "./explain-together.ts";

/** An investment beside other options on the same cases, benefits of two target groups, and a phone duty. */
const plan: Plan = team(70, {
  horizonMonths: 14,
  caseGroups: [caseGroup(target, 500), caseGroup("Sygedagpenge", 200, { durationMonths: given(9) })],
  staffGroups: [
    hoursGroup("Team", 1332, {
      caseCarryingShare: given(0.9),
      newWorkerCaseFactor: given(0.5),
      turnoverPerYear: given(0.2),
      pay: {
        annualPay: given(480_000),
        pensionShare: given(0.18),
        overtimePensionShare: given(0),
        recruitmentCost: given(30_000),
      },
    }),
  ],
  tasks: [
    task("Samtaler", 0, "Team", {
      driver: {
        kind: "age-window",
        caseGroup: target,
        rate: given(0.5),
        fromMonths: given(1.5),
        toMonths: given(8),
        coverage: given(0.75),
      },
    }),
  ],
  benefits: [target, "Sygedagpenge"].map((name, index) => ({
    caseGroup: name,
    weeklyBenefit: given(3500),
    openingPeople: {
      weeks1to4: given(30),
      weeks5to26: given(100),
      weeks27to52: given(90),
      weeksFrom53: given(150),
    },
    entrantsPerMonth: given(index === 0 ? null : 25),
    weeksAtEntry: given(6.5 * index),
    at: null,
  })),
  phoneDuties: [
    {
      name: "Hovednummer",
      homeGroup: "Team",
      permittedGroups: ["Team"],
      openingHoursPerWeek: given(30),
      positions: given(3),
      offPhoneShare: given(0.1),
      callsPerWeek: given(400),
      handlingSeconds: given(300),
      ...unstatedQueue,
      at: null,
    },
  ],
  settings: settings({ discountRate: given(0.03) }),
});

const options = [
  hire(4),
  invest(),
  option(
    "after-care",
    { share: 0.2, minutes: 45, "lag-months": 2.5 },
    { name: "Efterværn", staffGroup: "Team", target: "Sygedagpenge" },
  ),
  option(
    "faster-clarification",
    { share: 0.15 },
    { name: "Afklaring", target: null, from: month("2026-04"), adoption: profile("curve", [-0.2, 0.5, 1]) },
  ),
  option("shorter-opening-hours", { "weekly-hours": 20 }, { name: "Kortere tid", target: "Hovednummer" }),
  option(
    "rotating-phone-duty",
    { positions: 2, people: 6, "occasions-a-week": 10, minutes: 4 },
    { name: "På tur", target: "Hovednummer" },
  ),
];

const told = [
  "present-value",
  "saved-so-far",
  "person-weeks",
  "phone-duty-hours",
  "offered-load",
  "faster-closing",
] as const;

test("every step of an investment, its benefits and a phone duty can be computed again from the inputs alone", () => {
  const steps = stepsOf(evaluateScenario(plan, scenario("Prøve", ...options)));
  const { figures } = explainTogether(steps, plan.horizonMonths);
  const quantities = new Set(Object.values(figures).map(({ quantity }) => quantity));
  for (const quantity of told) expect(quantities).toContain(quantity);
  const again = recompute({ figure: "", figures });
  const wrong = Object.entries(figures).filter(([id, { value }]) => {
    const own = again.get(id) ?? Number.NaN;
    return value === null ? !Number.isNaN(own) : Math.abs(own - value) > 1e-11 * Math.max(1, Math.abs(value));
  });
  expect(wrong.map(([, { quantity, subject, month: at }]) => [quantity, subject.name, at])).toEqual([]);
});
