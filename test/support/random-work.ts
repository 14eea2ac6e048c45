import fc from "fast-check";
import type { TalkCadence } from "../../core/plan/rules.ts";
import type { Batch, Driver, RecurringTask } from "../../core/plan.ts";
import { batch, given, minutes, profile, task } from "./plan.ts";

/** Numbers from 0 to the largest, or between two, in equal steps; they shrink to the smallest. */
export const upTo = (max: number, steps = 20): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: steps }).map((step) => (step * max) / steps);
export const between = (min: number, max: number, steps = 20): fc.Arbitrary<number> =>
  upTo(max - min, steps).map((value) => min + value);

/** The law holds before it, also over the change of July 2026. */
const ownCadence = (talks: number, coverage: number): TalkCadence => ({
  targetGroup: "job-ready",
  from: { year: 2026, month: 9 },
  at: null,
  talks: given(talks),
  fromMonths: given(1),
  toMonths: given(4.5),
  coverage: given(coverage),
});

const randomDriver = (caseGroups: readonly string[], earlier: readonly string[]): fc.Arbitrary<Driver> => {
  const cases = fc.constantFrom(...caseGroups);
  const perMonth = fc.record({ kind: fc.constant("per-month" as const), rate: upTo(900).map(given) });
  const rated = (
    kind: "per-open-case-a-year" | "share-of-cases-a-year" | "per-new-case" | "per-moved-case",
  ) => fc.record({ kind: fc.constant(kind), caseGroup: cases, rate: upTo(12).map(given) });
  const window = fc.tuple(cases, upTo(1), fc.constantFrom(0, 3), fc.constantFrom(6, 9.5, null), upTo(1)).map(
    ([caseGroup, rate, from, to, coverage]): Driver => ({
      kind: "age-window",
      caseGroup,
      rate: given(rate),
      fromMonths: given(from),
      toMonths: to === null ? null : given(to),
      coverage: given(coverage),
    }),
  );
  const atAge = fc.tuple(cases, upTo(2), fc.constantFrom(0, 2.5, 6, 30), upTo(1)).map(
    ([caseGroup, rate, age, coverage]): Driver => ({
      kind: "at-age",
      caseGroup,
      rate: given(rate),
      ageMonths: given(age),
      coverage: given(coverage),
    }),
  );
  const byRule = fc.tuple(cases, fc.constantFrom("covered", "rest", "all"), upTo(6), upTo(1)).map(
    ([caseGroup, part, talks, coverage]): Driver => ({
      kind: "talk-cadence",
      caseGroup,
      targetGroup: "job-ready",
      own: [ownCadence(talks, coverage)],
      part,
    }),
  );
  const formula = fc.tuple(cases, upTo(1)).map(
    ([caseGroup, factor]): Driver => ({
      kind: "formula",
      formula: {
        text: `sager * ${factor}`,
        expression: `sager * ${factor.toFixed(3)}`,
        variables: { sager: { caseGroup, quantity: "open-cases" } },
        gives: "pieces",
        at: null,
      },
    }),
  );
  const following = fc.tuple(fc.constantFrom("", ...earlier), upTo(0.5), fc.constantFrom(0, 1, 1.5, 2)).map(
    ([followed, rate, lag]): Driver => ({
      kind: "share-of-task",
      task: followed,
      rate: given(rate),
      lagMonths: given(lag),
    }),
  );
  return fc.oneof(
    perMonth,
    rated("per-open-case-a-year"),
    rated("share-of-cases-a-year"),
    rated("per-new-case"),
    rated("per-moved-case"),
    atAge,
    window,
    byRule,
    formula,
    ...(earlier.length > 0
      ? [following.filter((driver) => driver.kind !== "share-of-task" || driver.task !== "")]
      : []),
  );
};

const randomRules = (groups: readonly string[]) =>
  fc.record({
    homeGroup: fc.constantFrom(...groups),
    helpers: fc.subarray([...groups]),
    priority: fc.integer({ min: 1, max: 3 }),
  });

const rulesOf = ({
  homeGroup,
  helpers,
  priority,
}: {
  homeGroup: string;
  helpers: string[];
  priority: number;
}) => ({
  homeGroup,
  permittedGroups: [...new Set([homeGroup, ...helpers])],
  priority,
});

export const randomTask = (
  name: string,
  groups: readonly string[],
  caseGroups: readonly string[],
  earlier: readonly string[],
): fc.Arbitrary<RecurringTask> =>
  fc
    .record({
      driver: randomDriver(caseGroups, earlier),
      rules: randomRules(groups),
      talk: between(5, 60),
      noShow: upTo(0.4),
      rebooked: fc.boolean(),
      prepared: fc.boolean(),
      weighted: fc.boolean(),
      seasonal: fc.boolean(),
      growth: fc.constantFrom(0, 0, 0.05),
      opening: fc.constantFrom(0, 0, 80),
      ageMonths: fc.constantFrom(null, 2.5),
    })
    .map((drawn) =>
      task(name, 0, "", {
        driver: drawn.driver,
        ...rulesOf(drawn.rules),
        minutes: minutes(drawn.talk, {
          before: 10,
          after: 15,
          noShowShare: drawn.noShow,
          rebooked: drawn.rebooked,
          preparedAfterCheckIn: drawn.prepared,
          interpreterShare: 0.1,
          interpreterFactor: 1.8,
        }),
        complexityOf: drawn.weighted ? (caseGroups[0] ?? null) : null,
        profile: drawn.seasonal ? profile("sæson", [0.4, 1.6, 1, 1, 1, 1, 0.5, 1, 1, 1.5, 1, 1]) : null,
        growthPerMonth: given(drawn.growth),
        openingBacklog:
          drawn.opening === 0
            ? null
            : {
                hours: given(drawn.opening),
                ageMonths: drawn.ageMonths === null ? null : given(drawn.ageMonths),
              },
        deadlineDays: given(30),
      }),
    );

export const randomBatch = (name: string, groups: readonly string[]): fc.Arbitrary<Batch> =>
  fc
    .tuple(upTo(600), fc.constantFrom("2025-11-15", "2026-02-10", "2026-04-30"), randomRules(groups))
    .map(([cases, from, rules]) =>
      batch(name, cases, 45, [from, "2026-06-20"], rules.homeGroup, rulesOf(rules)),
    );
