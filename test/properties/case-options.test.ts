import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateScenario, type ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { explain } from "../../core/explain/explanation.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import { benefitMoney } from "../../core/money/benefits.ts";
import type { BenefitGroup } from "../../core/plan/money.ts";
import type { CaseGroup, OptionChoice, Plan } from "../../core/plan.ts";
import { close } from "../support/figures.ts";
import {
  caseGroup,
  given,
  month,
  option,
  plan,
  profile,
  scenario,
  staffGroup,
  task,
} from "../support/plan.ts";
import { recompute } from "../support/second-evaluator.ts";
import "../support/property-seed.ts";

const upTo = (most: number) => fc.double({ min: 0, max: most, noNaN: true });
const between = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const groups = ["M0", "M1", "M2"] as const;

const randomGroup = (name: string): fc.Arbitrary<CaseGroup> =>
  fc
    .record({ stock: upTo(600), inflow: upTo(60), duration: between(0.4, 40), north: fc.boolean() })
    .map(({ stock, inflow, duration, north }) =>
      caseGroup(name, stock, {
        unit: north ? "Nord" : "Team",
        newCasesPerMonth: given(inflow),
        durationMonths: given(duration),
      }),
    );

const monthOf = (at: number) => month(`${2026 + Math.floor((at - 1) / 12)}-${((at - 1) % 12) + 1}`);

const randomOption: fc.Arbitrary<OptionChoice> = fc
  .record({
    kind: fc.constantFrom("faster", "after-care", "cases", "duration", "invest", "hire", "outreach"),
    target: fc.constantFrom(...groups, null),
    share: between(0.01, 0.6),
    change: between(-0.6, 0.6),
    lag: fc.constantFrom(0, 1, 2.5),
    from: fc.integer({ min: 1, max: 9 }),
    length: fc.option(fc.integer({ min: 0, max: 8 })),
    curve: fc.boolean(),
    salt: fc.nat(),
  })
  .map(({ kind, target, share, change, lag, from, length, curve, salt }) => {
    const at = {
      name: `${kind} ${salt}`,
      from: monthOf(from),
      to: length === null ? null : monthOf(from + length),
    };
    const adoption = curve ? profile("curve", [-0.3, 0.4, 1]) : null;
    const lagged = { share, "lag-months": lag };
    const caseloads = { share, "caseload-before": 60 + 40 * share, "caseload-after": 30 };
    const visits = { "occasions-a-week": 5, minutes: 60, ...lagged };
    const { name } = at;
    return {
      faster: option("faster-clarification", lagged, { ...at, target, adoption }),
      "after-care": option("after-care", lagged, { ...at, target }),
      cases: option(
        "changed-rate",
        { change, "lag-months": lag },
        { ...at, target, adoption, quantity: "new-cases" },
      ),
      duration: option("changed-rate", { change }, { ...at, target, adoption, quantity: "case-duration" }),
      invest: option("investment", caseloads, { ...at, target }),
      hire: option("hiring", { posts: 5 * share }, { name, staffGroup: "G", from: at.from }),
      outreach: option("outreach", visits, { ...at, target, staffGroup: "G" }),
    }[kind];
  });

interface Drawn {
  readonly plan: Plan;
  readonly options: readonly OptionChoice[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    caseGroups: fc.tuple(...groups.map(randomGroup)),
    carrying: between(0.2, 1),
    turnover: fc.constantFrom(0, 0.3),
    options: fc.array(randomOption, { maxLength: 5 }),
    weeksAtEntry: between(0, 60),
    people: fc.tuple(upTo(50), upTo(100), upTo(100), upTo(200)),
  })
  .map(({ caseGroups, carrying, turnover, options, weeksAtEntry, people }) => ({
    plan: plan({
      horizonMonths: 14,
      units: ["Team", "Nord"],
      staffGroups: [
        staffGroup("G", 6, { caseCarryingShare: given(carrying), turnoverPerYear: given(turnover) }),
        staffGroup("H", 4, { unit: "Nord", caseCarryingShare: given(carrying) }),
      ],
      caseGroups,
      benefits: groups.map((name) => benefitOf(name, people, weeksAtEntry)),
      tasks: groups.map((name) =>
        task(`T ${name}`, 0, "G", {
          driver: {
            kind: "age-window",
            caseGroup: name,
            rate: given(0.5),
            fromMonths: given(1.5),
            toMonths: given(7),
            coverage: given(1),
          },
        }),
      ),
    }),
    options,
  }));

const benefitOf = (
  name: string,
  [first, second, third, last]: readonly [number, number, number, number],
  weeksAtEntry: number,
): BenefitGroup => ({
  caseGroup: name,
  weeklyBenefit: given(3000),
  openingPeople: {
    weeks1to4: given(first),
    weeks5to26: given(second),
    weeks27to52: given(third),
    weeksFrom53: given(last),
  },
  entrantsPerMonth: given(null),
  weeksAtEntry: given(weeksAtEntry),
  at: null,
});

const evaluated = ({ plan, options }: Drawn, ledger?: Ledger): ScenarioEvaluation =>
  evaluateScenario(plan, scenario("Prøve", ...options), ledger);

const benefitsOf = (of: Drawn, evaluation = evaluated(of)) =>
  benefitMoney(evaluation.ledger, evaluation.frame, of.plan, evaluation.demand.stocks);

const row = (step: Step, months = 14): readonly number[] =>
  Array.from({ length: months }, (_, at) => valueAt(step, at));

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

describe("stocks under options", () => {
  test("open + new − closed is open a month later, never below 0, whatever the options", () => {
    fc.assert(
      fc.property(drawn, (of) => {
        for (const { open, newCases, closed } of evaluated(of).demand.stocks.values()) {
          for (let at = 0; at < 13; at++) {
            const next = valueAt(open, at) + valueAt(newCases, at) - valueAt(closed, at);
            expect(close(next, valueAt(open, at + 1), 1e-9)).toBe(true);
            expect(valueAt(open, at + 1)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("N = λD stays N = λD without options (Little)", () => {
    fc.assert(
      fc.property(upTo(60), between(0.4, 40), (inflow, duration) => {
        const steady = caseGroup("M0", inflow * duration, {
          newCasesPerMonth: given(inflow),
          durationMonths: given(duration),
        });
        const { mean, open } =
          evaluateScenario(plan({ caseGroups: [steady] }), scenario("")).demand.stocks.get("M0") ?? {};
        for (const step of [mean, open])
          expect(row(step as Step, 12).every((value) => close(value, inflow * duration))).toBe(true);
      }),
    );
  });

  const figuresOf = (of: Drawn, evaluation = evaluated(of)): readonly number[] => [
    ...[...evaluation.demand.stocks.values()].flatMap(({ mean, duration }) => [
      ...row(mean),
      ...row(duration),
    ]),
    ...evaluation.demand.lines.flatMap(({ arising }) => row(arising)).sort((a, b) => a - b),
    ...benefitsOf(of, evaluation).flatMap(({ municipal }) => row(municipal)),
  ];
  const same = (a: readonly number[], b: readonly number[]): boolean =>
    a.length === b.length && a.every((value, at) => close(value, b[at] ?? Number.NaN));

  test("the order of the options changes nothing", () => {
    fc.assert(
      fc.property(drawn, (of) => {
        expect(same(figuresOf(of), figuresOf({ ...of, options: of.options.toReversed() }))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("a ledger that remembers other sets of options gives the same as a fresh one", () => {
    fc.assert(
      fc.property(drawn, ({ plan: base, options }) => {
        const ledger = new Ledger(24);
        for (let count = 0; count <= options.length; count++) {
          const of = { plan: base, options: options.slice(0, count) };
          expect(same(figuresOf(of, evaluated(of, ledger)), figuresOf(of))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("benefits", () => {
  test("the municipality pays 20 to 80 % of the gross, and no weeks are below 0", () => {
    fc.assert(
      fc.property(drawn, (of) => {
        for (const { personWeeks, gross, municipal } of benefitsOf(of)) {
          for (const step of Object.values(personWeeks))
            expect(Math.min(...row(step))).toBeGreaterThanOrEqual(0);
          for (const [at, kroner] of row(gross).entries()) {
            expect(valueAt(municipal, at)).toBeGreaterThanOrEqual(0.2 * kroner * (1 - 1e-9));
            expect(valueAt(municipal, at)).toBeLessThanOrEqual(0.8 * kroner * (1 + 1e-9));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("shorter cases never cost more, and more weeks at entry never less", () => {
    fc.assert(
      fc.property(drawn, upTo(0.9), upTo(52), (of, share, weeks) => {
        const kroner = (drawnCase: Drawn) =>
          benefitsOf(drawnCase).map(({ municipal }) => total(row(municipal)));
        const before = kroner(of);
        const faster = option("faster-clarification", { share }, { name: "Hurtigere" });
        for (const [at, value] of kroner({ ...of, options: [...of.options, faster] }).entries())
          if (!of.options.some(({ kind }) => kind === "investment"))
            expect(value).toBeLessThanOrEqual((before[at] ?? 0) * (1 + 1e-9) + 1e-6);
        const later = of.plan.benefits.map((benefit) => ({
          ...benefit,
          weeksAtEntry: given((benefit.weeksAtEntry.value ?? 0) + weeks),
        }));
        for (const [at, value] of kroner({ ...of, plan: { ...of.plan, benefits: later } }).entries())
          expect(value).toBeGreaterThanOrEqual((before[at] ?? 0) * (1 - 1e-9) - 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  test("they can be computed again from their explanation, by an evaluator that knows only its form", () => {
    fc.assert(
      fc.property(drawn, fc.nat({ max: 13 }), (of, at) => {
        for (const { municipal } of benefitsOf(of)) {
          const explanation = explain(municipal, at);
          const again = recompute(explanation);
          for (const [id, { value }] of Object.entries(explanation.figures))
            expect(close(again.get(id) ?? Number.NaN, value ?? Number.NaN, 1e-11)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });
});
