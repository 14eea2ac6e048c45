import { formula } from "../explain/formula.ts";
import { type Ledger, runTogether } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { CaseStock } from "./cases.ts";
import { openingCasesAged, openingCasesReaching } from "./opening-ages.ts";

const aged = formula(
  "aged-cases",
  ["openCasesThen", "age", "duration"],
  "openCasesThen * exp(-age / duration)",
);
const agedUnderOptions = formula(
  "aged-cases",
  ["openCasesThen", "age", "durationToday", "fasterNow", "fasterThen"],
  "openCasesThen * exp(-age / durationToday - (fasterNow - fasterThen))",
);
const ofStartUnderOptions = formula(
  "opening-aged-cases",
  ["ofStart", "fasterNow"],
  "ofStart * exp(-fasterNow)",
);
const withThoseOfStart = formula("aged-cases", ["since", "ofStart"], "since + sum(ofStart)");
const steadyEntries = formula("new-cases", ["openCases", "duration"], "openCases / duration");
const fasterByEnd = formula(
  "faster-closing",
  ["before", "duration", "durationToday"],
  "before + 1 / duration - 1 / durationToday",
);
const fasterByMiddle = formula(
  "faster-closing",
  ["before", "duration", "durationToday"],
  "before + (1 / duration - 1 / durationToday) / 2",
);

/**
 * Mean number of open cases that are at least `age` months old: those open `age` months ago that are still there.
 * Ahead of the start the stock stands at its opening level, with the age profile of the steady state (2.5), or with the
 * ages that are stated for it.
 */
export const casesAgedFrom = (ledger: Ledger, stock: CaseStock, age: Step): Step => {
  if (age.values === 0) return stock.mean;
  const { mean, openingCases } = stock;
  return survivors(ledger, stock, age, {
    of: mean,
    quantity: "aged-cases",
    before: () => openingCases,
    ofStart: openingCasesAged,
  });
};

/**
 * Cases that come to the age in the month: those that came `age` months ago and are still open. Before the start they
 * came as evenly as keeps the opening stock steady, or as its stated ages tell.
 */
export const casesReaching = (ledger: Ledger, stock: CaseStock, age: Step): Step => {
  const { newCases, openingCases: openCases, durationToday: duration } = stock;
  if (age.values === 0) return newCases;
  return survivors(ledger, stock, age, {
    of: newCases,
    quantity: "cases-reaching-age",
    before: () => ledger.apply(steadyEntries, newCases.subject, { openCases, duration }),
    ofStart: openingCasesReaching,
  });
};

/** What is counted of the cases, and what of those from before the start. */
interface Counted {
  readonly of: Step;
  readonly quantity: "aged-cases" | "cases-reaching-age";
  /** The count ahead of the start where the opening cases have no ages of their own, and by band where they have. */
  readonly before: () => Step;
  readonly ofStart: (ledger: Ledger, stock: CaseStock, age: Step) => readonly Step[];
}

/** What was counted `age` months ago, less what has closed since. */
const survivors = (
  ledger: Ledger,
  stock: CaseStock,
  age: Step,
  { of, quantity, before, ofStart }: Counted,
): Step => {
  const { subject } = stock.mean;
  const hasAges = stock.group.openingAges.length > 0;
  const openCasesThen = ledger.earlier(of, age, hasAges ? ledger.constant(0) : before());
  const faster = stock.duration === stock.durationToday ? null : fasterSinceStart(ledger, stock);
  const since = faster
    ? ledger.apply({ ...agedUnderOptions, quantity }, subject, {
        openCasesThen,
        age,
        durationToday: stock.durationToday,
        fasterNow: faster,
        fasterThen: ledger.earlier(faster, age, ledger.constant(0)),
      })
    : ledger.apply({ ...aged, quantity }, subject, { openCasesThen, age, duration: stock.duration });
  if (!hasAges) return since;
  const bands = ofStart(ledger, stock, age);
  const left = faster
    ? bands.map((band) =>
        ledger.apply({ ...ofStartUnderOptions, quantity: band.quantity }, subject, {
          ofStart: band,
          fasterNow: faster,
        }),
      )
    : bands;
  return ledger.apply({ ...withThoseOfStart, quantity }, subject, { since, ofStart: left });
};

/**
 * Sum of what the options have added, since the start, to the rate 1/D at which cases close, up to the middle of each
 * month. Cases that have lived through several durations are the fewer by it; ahead of the start it is 0.
 */
const fasterSinceStart = (
  ledger: Ledger,
  { mean: { subject }, duration, durationToday }: CaseStock,
): Step => {
  const byEnd = ledger.open("faster-closing", subject);
  const before = ledger.earlierMonthly(byEnd, ledger.constant(1), ledger.constant(0));
  const next = ledger.close(byEnd, fasterByEnd, { before: before.step, duration, durationToday });
  const middle = ledger.applyMonthly(fasterByMiddle, subject, {
    before: before.step,
    duration,
    durationToday,
  });
  runTogether(ledger, [before, next, middle]);
  return middle.step;
};
