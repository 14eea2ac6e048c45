import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casesAgedFrom, casesReaching } from "../../core/demand/case-ages.ts";
import type { CaseStock } from "../../core/demand/cases.ts";
import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import { explain } from "../../core/explain/explanation.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { CaseAgeBand, CaseMove } from "../../core/plan/case-flow.ts";
import type { CaseGroup, OptionChoice, Plan } from "../../core/plan.ts";
import { close } from "../support/figures.ts";
import { caseGroup, given, month, option, plan, scenario, staffGroup } from "../support/plan.ts";
import { randomAges, randomMoves } from "../support/random-case-flow.ts";
import { recompute } from "../support/second-evaluator.ts";
import "../support/property-seed.ts";

const between = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const names = ["M0", "M1", "M2", "M3"] as const;
const months = 18;

const casesIn = (bands: readonly CaseAgeBand[]): number =>
  bands.reduce((sum, { cases }) => sum + (cases.value ?? Number.NaN), 0);

const randomGroup = (name: string): fc.Arbitrary<CaseGroup> =>
  fc
    .record({
      bands: fc.option(randomAges, { nil: [] }),
      inflow: between(0, 60),
      duration: between(0.4, 40),
      north: fc.boolean(),
    })
    .map(({ bands, inflow, duration, north }) =>
      caseGroup(name, bands.length === 0 ? 5 * inflow : casesIn(bands), {
        unit: north ? "Nord" : "Team",
        newCasesPerMonth: given(inflow),
        durationMonths: given(duration),
        openingAges: bands,
      }),
    );

const drawnMoves = randomMoves(names);

const randomOption: fc.Arbitrary<OptionChoice> = fc
  .record({
    kind: fc.constantFrom("faster", "cases", "duration", "invest"),
    target: fc.constantFrom(...names, null),
    share: between(0.01, 0.6),
    from: fc.integer({ min: 1, max: 9 }),
    salt: fc.nat(),
  })
  .map(({ kind, target, share, from, salt }) => {
    const at = { name: `${kind} ${salt}`, from: month(`2026-${from}`), target };
    const caseloads = { share, "caseload-before": 60 + 40 * share, "caseload-after": 30 };
    return {
      faster: option("faster-clarification", { share }, at),
      cases: option("changed-rate", { change: -share }, { ...at, quantity: "new-cases" }),
      duration: option("changed-rate", { change: share }, { ...at, quantity: "case-duration" }),
      invest: option("investment", caseloads, at),
    }[kind];
  });

interface Drawn {
  readonly plan: Plan;
  readonly options: readonly OptionChoice[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    caseGroups: fc.tuple(...names.map(randomGroup)),
    caseMoves: drawnMoves,
    options: fc.array(randomOption, { maxLength: 4 }),
  })
  .map(({ options, ...parts }) => ({
    plan: plan({
      ...parts,
      horizonMonths: months,
      units: ["Team", "Nord"],
      staffGroups: [
        staffGroup("G", 6, { caseCarryingShare: given(0.8) }),
        staffGroup("H", 4, { unit: "Nord", caseCarryingShare: given(0.7) }),
      ],
    }),
    options,
  }));

const stocksOf = ({ plan, options }: Drawn, ledger?: Ledger) =>
  evaluateScenario(plan, scenario("Prøve", ...options), ledger);

const row = (step: Step): readonly number[] => Array.from({ length: months }, (_, at) => valueAt(step, at));
const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

describe("cases that move between target groups", () => {
  test("none is lost and none is made: what was there, came and left is what is there, over all groups", () => {
    fc.assert(
      fc.property(drawn, (of) => {
        const stocks = [...stocksOf(of).demand.stocks.values()];
        const sum = (pick: (stock: CaseStock) => number) => total(stocks.map(pick));
        // What has closed in one group and not yet come to the other is on its way.
        const onTheWay = (at: number) =>
          sum((stock) => total(stock.movedCases.map((moved) => valueAt(moved, at))));
        for (let at = 0; at + 1 < months; at++) {
          const opening = sum(({ open }) => valueAt(open, at)) + onTheWay(at);
          const came = sum(({ newFromOutside }) => valueAt(newFromOutside, at));
          const closed = sum((stock) => valueAt(stock.closed, at));
          const left = closed - onTheWay(at + 1);
          expect(left).toBeGreaterThanOrEqual(-1e-9 * closed);
          const closing = sum(({ open }) => valueAt(open, at + 1)) + onTheWay(at + 1);
          expect(close(opening + came, left + closing, 1e-9)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("no stock falls below 0", () => {
    fc.assert(
      fc.property(drawn, (of) => {
        for (const { open, mean } of stocksOf(of).demand.stocks.values())
          expect(Math.min(...row(open), ...row(mean))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  test("N = λD stays N = λD through moves, rings too (Little)", () => {
    fc.assert(
      fc.property(fc.tuple(...names.map(randomGroup)), drawnMoves, (groups, caseMoves) => {
        const inflow = new Map(
          groups.map(({ name, newCasesPerMonth: { value } }) => [name, value ?? 0] as const),
        );
        const arriving = steadyArrivals(inflow, caseMoves);
        const caseGroups = groups.map((group) => ({
          ...group,
          openingAges: [],
          openCases: given((arriving.get(group.name) ?? 0) * (group.durationMonths.value ?? 0)),
        }));
        const { stocks } = stocksOf({
          plan: plan({ caseGroups, caseMoves, horizonMonths: months }),
          options: [],
        }).demand;
        for (const { group, mean } of stocks.values())
          expect(row(mean).every((value) => close(value, group.openCases.value ?? Number.NaN, 1e-8))).toBe(
            true,
          );
      }),
      { numRuns: 60 },
    );
  });

  test("a ledger that remembers other sets of options gives the same as a fresh one", () => {
    fc.assert(
      fc.property(drawn, ({ plan: base, options }) => {
        const ledger = new Ledger(24);
        const means = (of: Drawn, own?: Ledger) =>
          [...stocksOf(of, own).demand.stocks.values()].flatMap(({ mean }) => row(mean));
        for (let count = 0; count <= options.length; count++) {
          const of = { plan: base, options: options.slice(0, count) };
          const again = means(of);
          for (const [at, value] of means(of, ledger).entries())
            expect(close(value, again[at] ?? Number.NaN)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Arrivals a month that repeat themselves: λ + what the others send on, found by going round until nothing changes. */
const steadyArrivals = (
  inflow: ReadonlyMap<string, number>,
  moves: readonly CaseMove[],
): ReadonlyMap<string, number> => {
  let arriving = inflow;
  for (let round = 0; round < 2000; round++)
    arriving = new Map(
      [...inflow].map(([name, outside]) => [
        name,
        outside +
          total(
            moves
              .filter(({ to }) => to === name)
              .map(({ from, share }) => (share.value ?? 0) * (arriving.get(from) ?? 0)),
          ),
      ]),
    );
  return arriving;
};

describe("cases by age", () => {
  const ages = fc.array(between(0, 60), { minLength: 1, maxLength: 3 });
  const constant = (ledger: Ledger, age: number): Step => ledger.constant(age);

  test("older than a is never more than older than b < a, without options, and never more than all", () => {
    fc.assert(
      fc.property(drawn, ages, ({ plan: base }, drawnAges) => {
        const evaluation = stocksOf({ plan: base, options: [] });
        const sorted = [0, ...drawnAges].sort((a, b) => a - b);
        for (const stock of evaluation.demand.stocks.values()) {
          if (stock.movedCases.length > 0 || !isSteady(stock)) continue;
          const rows = sorted.map((age) =>
            row(casesAgedFrom(evaluation.ledger, stock, constant(evaluation.ledger, age))),
          );
          for (const [index, older] of rows.slice(1).entries())
            for (const [at, value] of older.entries()) {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual((rows[index]?.[at] ?? 0) * (1 + 1e-9) + 1e-9);
            }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("those of the start are as many as cohorts counted one by one, and so are those that pass the age", () => {
    fc.assert(
      fc.property(
        randomAges,
        between(0.4, 40),
        between(0.2, 70),
        fc.integer({ min: 0, max: 17 }),
        (bands, duration, age, at) => {
          const group = caseGroup("M0", casesIn(bands), {
            newCasesPerMonth: given(0),
            durationMonths: given(duration),
            openingAges: bands,
          });
          const { ledger, demand } = stocksOf({
            plan: plan({ caseGroups: [group], horizonMonths: months }),
            options: [],
          });
          const stock = demand.stocks.get("M0") as CaseStock;
          const cohorts = counted(bands, duration, age, at);
          const most = casesIn(bands);
          const aged = valueAt(casesAgedFrom(ledger, stock, ledger.constant(age)), at);
          // From the age on all of the start are old enough, and the mean stock of `age` months ago says how many are left,
          // a fraction of a month shared between two.
          if (at + 1 <= age || Number.isInteger(age))
            expect(Math.abs(aged - cohorts.aged)).toBeLessThan(2e-3 * most);
          const reaching = valueAt(casesReaching(ledger, stock, ledger.constant(age)), at);
          expect(Math.abs(reaching - cohorts.reaching)).toBeLessThan(2e-3 * most);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("they can be computed again from their explanation, by an evaluator that knows only its form", () => {
    fc.assert(
      fc.property(drawn, between(0.5, 40), fc.nat({ max: 13 }), (of, age, at) => {
        const { ledger, demand } = stocksOf(of);
        for (const stock of demand.stocks.values())
          for (const step of [casesAgedFrom, casesReaching].map((count) =>
            count(ledger, stock, ledger.constant(age)),
          )) {
            const explanation = explain(step, at);
            const again = recompute(explanation);
            for (const [id, { value }] of Object.entries(explanation.figures))
              expect(close(again.get(id) ?? Number.NaN, value ?? Number.NaN, 1e-9)).toBe(true);
          }
      }),
      { numRuns: 15 },
    );
  });
});

const isSteady = ({ group: { openCases, newCasesPerMonth, durationMonths } }: CaseStock): boolean =>
  close(openCases.value ?? 0, (newCasesPerMonth.value ?? 0) * (durationMonths.value ?? 0), 0.2);

/** 40,000 cases of the start, evenly placed in their bands, each followed through the month with its chance to be open. */
const counted = (bands: readonly CaseAgeBand[], duration: number, age: number, at: number) => {
  const points = 400;
  const moments = 100;
  let aged = 0;
  let reaching = 0;
  for (const { fromMonths, toMonths, cases } of bands) {
    const from = fromMonths.value ?? 0;
    const to = toMonths?.value ?? null;
    for (let point = 0; point < points; point++) {
      const quantile = (point + 0.5) / points;
      const old = to === null ? from - duration * Math.log(1 - quantile) : from + quantile * (to - from);
      const each = (cases.value ?? 0) / points;
      const passes = age - old;
      if (passes >= at && passes < at + 1) reaching += each * Math.exp(-passes / duration);
      for (let moment = 0; moment < moments; moment++) {
        const now = at + (moment + 0.5) / moments;
        if (old + now >= age) aged += (each / moments) * Math.exp(-now / duration);
      }
    }
  }
  return { aged, reaching };
};
