import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { CaseAgeBand } from "../plan/case-flow.ts";
import type { CaseStock } from "./cases.ts";

const firstDay = formula("months-since-start", ["month", "age"], "min(month, age)");
const lastDay = formula("months-since-start", ["month", "age"], "min(month + 1, age)");
/** Months from the start until a case that was so old then has the age; below 0 where it had it before. */
const untilAge = formula("months-until-age", ["age", "ageAtStart"], "age - ageAtStart");
const casesOfBand = formula(
  "opening-cases",
  ["openCases", "cases", "stated"],
  "openCases * cases / max(0.000001, sum(stated))",
);

/** ∫ (t − reached)⁺ · e^(−t/D) dt over the month: what is older than one bound of a band and still open. */
const beyondBound = formula(
  "months-beyond-age",
  ["monthBegins", "monthEnds", "reached", "duration"],
  "duration * ((max(monthBegins, reached) - reached + duration) * exp(-max(monthBegins, reached) / duration) - (max(monthEnds, reached) - reached + duration) * exp(-max(monthEnds, reached) / duration))",
);
const agedOfBand = formula(
  "opening-aged-cases",
  ["cases", "fromAge", "toAge", "beyondOldest", "beyondYoungest"],
  "cases * (beyondOldest - beyondYoungest) / (toAge - fromAge)",
);
/** Of a band without end the ages fall off by the duration, so that as many pass an age as have left. */
const agedOfTail = formula(
  "opening-aged-cases",
  ["cases", "monthBegins", "monthEnds", "reached", "duration"],
  "cases * (max(0, min(monthEnds, reached) - monthBegins) * exp(-max(0, reached) / duration) + duration * (exp(-max(monthBegins, reached) / duration) - exp(-max(monthEnds, reached) / duration)))",
);
const reachingOfBand = formula(
  "opening-cases-reaching-age",
  ["cases", "fromAge", "toAge", "monthBegins", "monthEnds", "first", "last", "duration"],
  "cases / (toAge - fromAge) * duration * (exp(-max(monthBegins, first) / duration) - exp(-max(monthBegins, first, min(monthEnds, last)) / duration))",
);
const reachingOfTail = formula(
  "opening-cases-reaching-age",
  ["cases", "monthBegins", "monthEnds", "last", "duration"],
  "cases / duration * max(0, min(monthEnds, last) - monthBegins) * exp(-max(0, last) / duration)",
);

interface Band {
  readonly cases: Step;
  readonly fromAge: Step;
  /** Null: without end. */
  readonly toAge: Step | null;
}

/** The part of a month before cases that are new at the start can have the age, in months since the start. */
interface MonthPart {
  readonly monthBegins: Step;
  readonly monthEnds: Step;
}

/**
 * Cases of the start that are at least so old in the mean of each month, without options, one step a band: a band is
 * even within itself, the last one falls off by the duration. From the month on in which a case that is new at the
 * start has the age it is 0: by then they are counted among all that were open then.
 */
export const openingCasesAged = (ledger: Ledger, stock: CaseStock, age: Step): readonly Step[] => {
  const { subject } = stock.mean;
  const { durationToday: duration } = stock;
  const month = monthPart(ledger, subject, age);
  const reached = (ageAtStart: Step) => ledger.apply(untilAge, subject, { age, ageAtStart });
  const beyond = (bound: Step) =>
    ledger.apply(beyondBound, subject, { ...month, reached: reached(bound), duration });
  return bandsOf(ledger, stock).map(({ cases, fromAge, toAge }) =>
    toAge === null
      ? ledger.apply(agedOfTail, subject, { cases, ...month, reached: reached(fromAge), duration })
      : ledger.apply(agedOfBand, subject, {
          cases,
          fromAge,
          toAge,
          beyondOldest: beyond(toAge),
          beyondYoungest: beyond(fromAge),
        }),
  );
};

/** Cases of the start that come to the age in each month, without options, one step a band. */
export const openingCasesReaching = (ledger: Ledger, stock: CaseStock, age: Step): readonly Step[] => {
  const { subject } = stock.mean;
  const { durationToday: duration } = stock;
  const month = monthPart(ledger, subject, age);
  const reached = (ageAtStart: Step) => ledger.apply(untilAge, subject, { age, ageAtStart });
  return bandsOf(ledger, stock).map(({ cases, fromAge, toAge }) => {
    const last = reached(fromAge);
    if (toAge === null) return ledger.apply(reachingOfTail, subject, { cases, ...month, last, duration });
    const first = reached(toAge);
    return ledger.apply(reachingOfBand, subject, { cases, fromAge, toAge, ...month, first, last, duration });
  });
};

const monthPart = (ledger: Ledger, subject: Subject, age: Step): MonthPart => {
  const count = Float64Array.from({ length: ledger.months }, (_, month) => month);
  const month = ledger.series("months-since-start", subject, count, { kind: "calendar" });
  return {
    monthBegins: ledger.apply(firstDay, subject, { month, age }),
    monthEnds: ledger.apply(lastDay, subject, { month, age }),
  };
};

/** The bands tell how the open cases of the start lie by age; how many they are is one number of the plan. */
const bandsOf = (ledger: Ledger, { group, openingCases, mean: { subject } }: CaseStock): readonly Band[] =>
  ledger.remember(group, "opening ages", [openingCases], () => {
    const stated = group.openingAges.map(({ cases }) => ledger.input("age-band-cases", subject, cases));
    return stated.map((cases, index) => ({
      cases: ledger.apply(casesOfBand, subject, { openCases: openingCases, cases, stated }),
      ...boundsOf(ledger, subject, group.openingAges[index]),
    }));
  });

const boundsOf = (ledger: Ledger, subject: Subject, band: CaseAgeBand | undefined) => {
  if (!band) throw new Error(`no age band of ${subject.name}`);
  const bound = (input: CaseAgeBand["fromMonths"]) => ledger.input("window-months", subject, input);
  return { fromAge: bound(band.fromMonths), toAge: band.toMonths && bound(band.toMonths) };
};
