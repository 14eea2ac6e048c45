import fc from "fast-check";
import { expect, test } from "vitest";
import { PartValues } from "../../core/evaluate/contributions/part-values.ts";
import { valueAt } from "../../core/explain/step.ts";
import type { Contributions, ContributionTable } from "../../core/result/contributions.ts";
import { contributed, partsByOption } from "../support/contributions.ts";
import { close, evaluateCase, total } from "../support/figures.ts";
import { option, scenario } from "../support/plan.ts";
import { randomOption } from "../support/random-options.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 30 };
/** Drawn orders take as long as all sets of twelve options. */
const mostlyExact = fc.constantFrom(12, 12, 12, 12, 2);

const tablesOf = ({ balance, shortage }: Contributions): readonly ContributionTable[] => [balance, shortage];

/** A number where the test has seen that there is one. */
const known = (figure: number | null): number => {
  if (figure === null) throw new Error("not computable");
  return figure;
};

const sumOfParts = ({ parts }: ContributionTable): number => total(parts.map(({ posts }) => known(posts)));

const evaluated = (drawn: RandomCase): readonly number[] => {
  const period = evaluateCase(drawn).whole.periods[0];
  return period ? [valueAt(period.settled, 0), -valueAt(period.shortage, 0)] : [];
};

/** Equal but for rounding; what cannot be computed is equal to what cannot be. */
const isSame = (actual: number | null, expected: number): boolean =>
  actual === null || Number.isNaN(actual) ? Number.isNaN(expected) : close(actual, expected);

const areSame = (actual: readonly (number | null)[], expected: readonly number[]): boolean =>
  actual.length === expected.length &&
  actual.every((value, index) => isSame(value, expected[index] ?? Number.POSITIVE_INFINITY));

const isComputable = ({ before, after, parts }: ContributionTable): boolean =>
  before !== null && after !== null && parts.every(({ posts }) => posts !== null);

test("under any of the options the two totals are those of the scenario with just these", () => {
  const parts = (drawn: RandomCase) => {
    const values = new PartValues(drawn.plan, scenario("Prøve", ...drawn.options));
    // What was computed for other sets before must not show.
    values.of(drawn.options);
    values.of([]);
    return (options: RandomCase["options"]) => {
      const all = values.of(options);
      return [total(all.map(({ balance }) => balance)), total(all.map(({ shortage }) => shortage))];
    };
  };
  fc.assert(
    fc.property(randomCase(), fc.nat(), (drawn, mask) => {
      const options = drawn.options.filter((_, index) => ((mask >> index) & 1) === 1);
      expect(areSame(parts(drawn)(options), evaluated({ ...drawn, options }))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("11: what the options contribute is together what all of them do", () => {
  let told = 0;
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const tables = tablesOf(contributed(drawn.plan, drawn.options));
      const befores = tables.map(({ before }) => before);
      const afters = tables.map(({ after }) => after);
      expect(areSame(befores, evaluated({ ...drawn, options: [] }))).toBe(true);
      expect(areSame(afters, evaluated(drawn))).toBe(true);
      for (const table of tables.filter(isComputable)) {
        told += 1;
        expect(close(sumOfParts(table), known(table.after) - known(table.before))).toBe(true);
      }
    }),
    runs,
  );
  // An option may lack what it acts on; most plans have all of it.
  expect(told).toBeGreaterThan(runs.numRuns);
});

const groups = ["G0", "G1"];
const tasks = ["T0", "T1", "T2"];
const amongTwoGroups = { groups, tasks, caseGroups: ["M0"], phoneDuties: ["P0"] };

test("11: two identical options contribute the same, and one that does nothing contributes 0", () => {
  const drawnOption = randomOption(amongTwoGroups);
  const idle = option("temps", { people: 0, "weekly-hours": 20 }, { name: "Ingen", staffGroup: "G0" });
  fc.assert(
    fc.property(randomCase({ groups: 2 }), drawnOption, mostlyExact, (drawn, one, exactUpTo) => {
      const twins = [
        { ...one, name: "Tvilling A" },
        { ...one, name: "Tvilling B" },
      ];
      const others = drawn.options.slice(0, 3);
      for (const table of tablesOf(contributed(drawn.plan, [...twins, ...others, idle], exactUpTo))) {
        const parts = partsByOption(table);
        const [a = null, b = null] = twins.map(({ name }) => parts.get(name));
        expect(a === null ? b === null : close(a, known(b))).toBe(true);
        const nothing = parts.get("Ingen") ?? null;
        // Two values in the place of one leave nothing to compute where they act.
        expect(nothing === null ? a === null : Math.abs(nothing) <= 1e-9).toBe(true);
      }
    }),
    runs,
  );
});

test("5: the order of the options changes nothing, not even where orders are drawn", () => {
  fc.assert(
    fc.property(randomCase(), mostlyExact, (drawn, exactUpTo) => {
      const one = contributed(drawn.plan, drawn.options, exactUpTo);
      const other = contributed(drawn.plan, [...drawn.options].reverse(), exactUpTo);
      for (const [index, table] of tablesOf(one).entries()) {
        const turned = tablesOf(other)[index];
        if (turned === undefined) throw new Error("two tables");
        expect(partsByOption(turned)).toEqual(partsByOption(table));
      }
    }),
    { numRuns: 20 },
  );
});

test("drawn orders tell the parts within four standard errors, and the parts add up exactly", () => {
  const eight = fc.array(randomOption(amongTwoGroups), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(randomCase({ groups: 2 }), eight, ({ plan }, options) => {
      const exact = tablesOf(contributed(plan, options));
      for (const [index, table] of tablesOf(contributed(plan, options, 7)).entries()) {
        const told = exact[index]?.parts ?? [];
        for (const [place, { posts, standardError }] of table.parts.entries()) {
          const expected = told[place]?.posts ?? null;
          if (expected === null) expect(posts).toBeNull();
          else expect(Math.abs(known(posts) - expected)).toBeLessThanOrEqual(4 * known(standardError) + 1e-9);
        }
        if (isComputable(table))
          expect(close(sumOfParts(table), known(table.after) - known(table.before))).toBe(true);
      }
    }),
    { numRuns: 5 },
  );
});
