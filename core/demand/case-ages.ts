import { formula } from "../explain/formula.ts";
import { type Ledger, runTogether } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { CaseStock } from "./cases.ts";

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
 * Ahead of the start the stock stands at its opening level, with the age profile of the steady state (2.5).
 */
export const casesAgedFrom = (ledger: Ledger, stock: CaseStock, age: Step): Step => {
  if (age.values === 0) return stock.mean;
  const { subject } = stock.mean;
  const openCasesThen = ledger.earlier(stock.mean, age, stock.openingCases);
  if (stock.duration === stock.durationToday)
    return ledger.apply(aged, subject, { openCasesThen, age, duration: stock.duration });
  const fasterNow = fasterSinceStart(ledger, stock);
  return ledger.apply(agedUnderOptions, subject, {
    openCasesThen,
    age,
    durationToday: stock.durationToday,
    fasterNow,
    fasterThen: ledger.earlier(fasterNow, age, ledger.constant(0)),
  });
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
