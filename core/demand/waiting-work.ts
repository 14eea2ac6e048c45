import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Shutdown } from "../options/option-effects.ts";
import type { RecurringTask } from "../plan.ts";
import { returnShares } from "../supply/spread.ts";
import type { Apply, MonthlySteps } from "./monthly-steps.ts";
import type { GrowingWork, Service, WorkLine } from "./work-line.ts";

const shareLeftOpen = formula("open-share", ["share"], "1 - share");
const openShare = formula("open-share", ["leftOpen"], "product(leftOpen)");
/** A part of what all shutdowns together put off, by its share; months without any have none to divide. */
const deferredHours = formula(
  "deferred-hours",
  ["hours", "openShare", "share", "shares"],
  "hours * (1 - openShare) * share / max(0.000000001, sum(shares))",
);
const arisingHours = formula(
  "arising-hours",
  ["hours", "openShare", "returned"],
  "hours * openShare + sum(returned)",
);
const growthHours = formula(
  "growth-hours",
  ["backlogBefore", "growthPerMonth"],
  "backlogBefore * growthPerMonth",
);
const backlogOfAge = formula("opening-backlog", ["hours", "age"], "hours + 0 * age");

/** What shutdowns put off and when it comes back; shares that overlap multiply on what remains (2.21). */
export const deferral = (
  ledger: Ledger,
  subject: Subject,
  hours: Step,
  waits: readonly Shutdown[],
  apply: Apply,
  monthly: MonthlySteps,
): Pick<WorkLine, "arising" | "openShare" | "deferred"> => {
  if (waits.length === 0) return { arising: hours, openShare: null, deferred: [] };
  const shares = waits.map(({ share }) => share);
  const leftOpen = shares.map((share) => ledger.apply(shareLeftOpen, subject, { share }));
  const open = ledger.apply(openShare, subject, { leftOpen });
  const parts = waits.map(({ share, returnWindow }) => {
    const put = apply(deferredHours, subject, { hours, openShare: open, share, shares });
    const schedule = returnShares(0, ledger.months - 1, returnWindow);
    const returned = ledger.spreadLaterMonthly("returned-hours", put, ledger.constant(0), schedule);
    return { hours: put, returned: monthly.before(returned) };
  });
  const back = parts.map(({ returned }) => returned);
  const arising = ledger.applyMonthly(arisingHours, subject, { hours, openShare: open, returned: back });
  return { arising: monthly.before(arising), openShare: open, deferred: parts };
};

export const growthOf = (
  ledger: Ledger,
  subject: Subject,
  { growthPerMonth }: RecurringTask,
  service: Service | null,
  monthly: MonthlySteps,
): GrowingWork | null => {
  if (growthPerMonth.value === 0 || !service) return null;
  const perMonth = ledger.input("growth-per-month", subject, growthPerMonth);
  const before = monthly.before(
    ledger.earlierMonthly(service.backlog, ledger.constant(1), ledger.constant(0)),
  );
  const hours = ledger.applyMonthly(growthHours, subject, {
    backlogBefore: before,
    growthPerMonth: perMonth,
  });
  return { perMonth, hours: monthly.before(hours), served: ledger.open("served-hours", subject) };
};

export const openingOf = (
  ledger: Ledger,
  { openingBacklog }: RecurringTask,
  subject: Subject,
): WorkLine["opening"] =>
  openingBacklog && {
    hours: openingHours(ledger, subject, openingBacklog),
    ageMonths: openingBacklog.ageMonths?.value ?? null,
  };

/** A backlog whose age was refused is not taken for one without age. */
const openingHours = (
  ledger: Ledger,
  subject: Subject,
  { hours, ageMonths }: NonNullable<RecurringTask["openingBacklog"]>,
): Step => {
  const stated = ledger.input("opening-backlog", subject, hours);
  if (ageMonths === null) return stated;
  return ledger.apply(backlogOfAge, subject, {
    hours: stated,
    age: ledger.input("backlog-age", subject, ageMonths),
  });
};
