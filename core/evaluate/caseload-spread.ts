import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { CaseloadBand } from "../plan/case-flow.ts";
import type { Plan, StaffGroup } from "../plan.ts";
import type { Period } from "./period.ts";
import type { UnitEvaluation } from "./unit.ts";

const ratioToToday = formula("caseload-ratio", ["caseload", "caseloadToday"], "caseload / caseloadToday");
const limitOfMix = formula("caseload-limit", ["cases", "need"], "cases / need");
const workersOf = formula("band-workers", ["workers"], "sum(workers)");
/** A band is even within itself; where all have the same number it is all or none. */
const workersAbove = formula(
  "workers-above",
  ["workers", "fewest", "most", "ratio", "limit"],
  "workers * min(1, max(0, (most * ratio - limit) / max(0.001, (most - fewest) * ratio)))",
);
const casesAbove = formula(
  "cases-of-workers",
  ["above", "fewest", "most", "ratio", "limit"],
  "above * (max(fewest * ratio, limit) + most * ratio) / 2",
);
const casesOfBand = formula(
  "cases-of-workers",
  ["workers", "fewest", "most", "ratio"],
  "workers * (fewest + most) / 2 * ratio",
);
const allAbove = formula("workers-above", ["above"], "sum(above)");
const shareAbove = formula("cases-above-share", ["above", "all"], "sum(above) / sum(all)");
const scaled = formula("caseload-of-worker", ["cases", "ratio"], "cases * ratio");

/**
 * How the cases lie on the people of a staff group (model-definitions 3, mean caseload). It is stated of today; in a
 * scenario each has more or fewer in the ratio of the mean caseloads of the unit, since options say nothing of single
 * workers. "Above" is held against the guideline for the unit's mix of cases: cases over the need in posts.
 */
export interface CaseloadSpread {
  readonly group: StaffGroup;
  readonly workers: Step;
  /** Workers above the high and above the low number of cases, and the share of the cases that the first have. */
  readonly aboveBand: Step | null;
  readonly aboveLowEnd: Step | null;
  readonly casesAboveBandShare: Step | null;
  readonly largest: Step;
  readonly smallest: Step;
}

interface StatedBand {
  readonly workers: Step;
  readonly fewest: Step;
  readonly most: Step;
}

/** The unit of the group in the scenario and as it is today. */
interface UnitBeside {
  readonly unit: UnitEvaluation;
  readonly today: UnitEvaluation;
}

/** The spread of each staff group for which it is stated. */
export const caseloadSpreads = (
  ledger: Ledger,
  plan: Plan,
  units: readonly UnitEvaluation[],
  today: readonly UnitEvaluation[],
  period: Period,
): readonly CaseloadSpread[] =>
  plan.staffGroups.flatMap((group) => {
    const bands = plan.caseloadBands.filter(({ staffGroup }) => staffGroup === group.name);
    const unit = units.find(({ name }) => name === group.unit);
    const before = today.find(({ name }) => name === group.unit);
    if (bands.length === 0 || !unit || !before) return [];
    return spreadOf(ledger, group, bands, { unit, today: before }, period);
  });

const spreadOf = (
  ledger: Ledger,
  group: StaffGroup,
  bands: readonly CaseloadBand[],
  { unit, today }: UnitBeside,
  { from, to }: Period,
): CaseloadSpread => {
  const subject: Subject = { kind: "staff-group", name: group.name };
  const { cases, needLow, needHigh } = unit.guideline;
  const mean = (step: Step) => ledger.overMonths(step.quantity, "mean", step, from, to);
  const limit = (need: Step | null) =>
    need && ledger.apply(limitOfMix, unit.guideline.cases.subject, { cases: mean(cases), need: mean(need) });
  const ratio = ratioOf(ledger, subject, unit.cases.casesPerPost, today.cases.casesPerPost);
  const stated = ledger.remember(group, "caseload bands", bands, () =>
    bands.map((band) => statedBand(ledger, subject, band)),
  );
  const above = (highest: Step | null) => highest && peopleAbove(ledger, subject, stated, ratio, highest);
  const aboveBand = above(limit(needLow));
  const extreme = (input: StaffGroup["largestCaseload"]) =>
    ledger.apply(scaled, subject, { cases: ledger.input("caseload-of-worker", subject, input), ratio });
  return {
    group,
    workers: ledger.apply(workersOf, subject, { workers: stated.map(({ workers }) => workers) }),
    aboveBand: aboveBand?.workers ?? null,
    aboveLowEnd: above(limit(needHigh))?.workers ?? null,
    casesAboveBandShare: aboveBand?.casesShare ?? null,
    largest: extreme(group.largestCaseload),
    smallest: extreme(group.smallestCaseload),
  };
};

const ratioOf = (ledger: Ledger, subject: Subject, caseload: Step, caseloadToday: Step): Step =>
  caseload === caseloadToday
    ? ledger.constant(1)
    : ledger.apply(ratioToToday, subject, { caseload, caseloadToday });

const statedBand = (
  ledger: Ledger,
  subject: Subject,
  { workers, fewest, most }: CaseloadBand,
): StatedBand => ({
  workers: ledger.input("band-workers", subject, workers),
  fewest: ledger.input("caseload-of-worker", subject, fewest),
  most: ledger.input("caseload-of-worker", subject, most),
});

const peopleAbove = (
  ledger: Ledger,
  subject: Subject,
  bands: readonly StatedBand[],
  ratio: Step,
  limit: Step,
) => {
  const parts = bands.map((band) => {
    const above = ledger.apply(workersAbove, subject, { ...band, ratio, limit });
    const { fewest, most } = band;
    return {
      above,
      cases: ledger.apply(casesAbove, subject, { above, fewest, most, ratio, limit }),
      all: ledger.apply(casesOfBand, subject, { ...band, ratio }),
    };
  });
  return {
    workers: ledger.apply(allAbove, subject, { above: parts.map(({ above }) => above) }),
    casesShare: ledger.apply(shareAbove, subject, {
      above: parts.map(({ cases }) => cases),
      all: parts.map(({ all }) => all),
    }),
  };
};
