import type { WorkLine } from "../demand/work-line.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { type Step, type Subject, valueAt } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { GroupGap, UnitGap } from "./gap.ts";

export type { UnitGap } from "./gap.ts";

const sum = formula("available-posts", ["groups"], "sum(groups)");
const difference = formula("gap", ["available", "required"], "available - required");
const netBalance = formula("net-balance", ["spare", "shortage"], "spare - shortage");
const missing = formula("shortage", ["netBalance"], "max(0, 0 - netBalance)");
const leftOver = formula("spare", ["netBalance"], "max(0, netBalance)");
const keepUp = formula("keep-up-posts", ["demand", "netHours"], "demand / netHours");
const lentHours = formula(
  "unsettled-hours",
  ["earned", "taken", "paidOut", "movedIn", "movedOut", "putOff", "cameBack"],
  "earned - taken - paidOut + movedIn - movedOut + sum(putOff) - sum(cameBack)",
);
const lentPosts = formula("unsettled-posts", ["lent", "meanNetHours"], "lent / meanNetHours");
const settledGap = formula("settled-gap", ["gap", "lent"], "gap - lent");

/** Months of a period, `to` not included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The task method's figures of a group, or of several, over a period, in posts (model-definitions 2.10). */
export interface PeriodGap {
  readonly available: Step;
  readonly required: Step;
  readonly gap: Step;
  readonly shortage: Step;
  readonly spare: Step;
  readonly keepUp: Step;
  /** The gap after owed time off, moved hours and deferred work are counted as if given back (2.15, 2.17). */
  readonly settled: Step;
}

/** A group's, with those of the time between the calls that its people answer. */
export interface GroupPeriod extends PeriodGap {
  readonly betweenCalls: readonly PeriodGap[];
}

/** Months net within a group; whether one can live with that is shown by the backlog. */
export const groupPeriod = (ledger: Ledger, group: GroupGap, { from, to }: Period): GroupPeriod => {
  const mean = (step: Step) => ledger.overMonths(step.quantity, "mean", step, from, to);
  const total = (step: Step) => ledger.overMonths(step.quantity, "sum", step, from, to);
  const { subject } = group.gap;
  const available = mean(group.available);
  const required = mean(group.required);
  const gap = ledger.apply(difference, subject, { available, required });
  // Names of their own: the period's shortage is another number than that of its months.
  const net = ledger.apply(netBalance, subject, {
    spare: ledger.overMonths("spare-of-months", "mean", group.spare, from, to),
    shortage: ledger.overMonths("shortage-of-months", "mean", group.shortage, from, to),
  });
  return {
    available,
    required,
    gap,
    shortage: ledger.apply(missing, subject, { netBalance: net }),
    spare: ledger.apply(leftOver, subject, { netBalance: net }),
    keepUp: ledger.apply(keepUp, subject, {
      demand: total(group.demand),
      netHours: total(group.supply.net.net),
    }),
    settled: settledOf(ledger, group, gap, { from, to }),
    betweenCalls: group.betweenCalls.map((time) => betweenCallsPeriod(ledger, time, { from, to })),
  };
};

const betweenCallsPeriod = (ledger: Ledger, time: UnitGap, { from, to }: Period): PeriodGap => {
  const mean = (step: Step) => ledger.overMonths(step.quantity, "mean", step, from, to);
  const gap = mean(time.gap);
  return {
    available: mean(time.available),
    required: mean(time.required),
    gap,
    shortage: mean(time.shortage),
    spare: mean(time.spare),
    keepUp: mean(time.keepUp),
    settled: gap,
  };
};

/**
 * The gap less what was lent: what is owed at the end less what was owed at the start, each month's part by its own
 * year's hours, so that hours that are given back settle to nothing at every horizon and in every scenario year.
 */
const settledOf = (ledger: Ledger, group: GroupGap, gap: Step, { from, to }: Period): Step => {
  const lent = lentByMonth(ledger, gap.subject, group.supply, group.lines);
  if (lent === null) return gap;
  return ledger.apply(settledGap, gap.subject, {
    gap,
    lent: ledger.overMonths("unsettled-posts", "mean", lent, from, to),
  });
};

/** Hours that each month has and later months give back, in posts; null where nothing is lent. */
export const lentByMonth = (
  ledger: Ledger,
  subject: Subject,
  supply: GroupSupply,
  lines: readonly WorkLine[],
): Step | null => {
  const { timeOff, movedIn, movedOut, movedHours, net } = supply;
  const deferred = lines.flatMap((line) => line.deferred);
  const owes = timeOff.owed !== timeOff.openingOwed || timeOff.owed.values !== 0;
  if (!owes && deferred.length === 0 && movedHours.length === 0) return null;
  const { earned, taken, paidOut } = timeOff;
  const lent = ledger.apply(lentHours, subject, {
    earned,
    taken,
    paidOut,
    movedIn,
    movedOut,
    putOff: deferred.map(({ hours }) => hours),
    cameBack: deferred.map(({ returned }) => returned),
  });
  return ledger.apply(lentPosts, subject, { lent, meanNetHours: net.meanNet });
};

/** Groups do not net: a unit's shortage and spare are two numbers, each a sum over its groups. */
export const sumOfPeriods = (
  ledger: Ledger,
  subject: Subject,
  periods: readonly GroupPeriod[],
): PeriodGap => {
  const parts = periods.flatMap((period): readonly PeriodGap[] => [period, ...period.betweenCalls]);
  const over = (field: keyof PeriodGap) => {
    const groups = parts.map((period) => period[field]);
    return ledger.apply({ ...sum, quantity: groups[0]?.quantity ?? sum.quantity }, subject, { groups });
  };
  const available = over("available");
  const required = over("required");
  return {
    available,
    required,
    gap: ledger.apply(difference, subject, { available, required }),
    shortage: over("shortage"),
    spare: over("spare"),
    keepUp: over("keepUp"),
    settled: over("settled"),
  };
};

/** The monthly figures of several groups together. */
export const sumOfGroups = (ledger: Ledger, subject: Subject, groups: readonly GroupGap[]): UnitGap => {
  const over = (field: keyof UnitGap) => {
    const steps = groups.flatMap((group) => [group, ...group.betweenCalls]).map((part) => part[field]);
    return ledger.apply({ ...sum, quantity: steps[0]?.quantity ?? sum.quantity }, subject, { groups: steps });
  };
  const available = over("available");
  const required = over("required");
  return {
    available,
    required,
    gap: ledger.apply(difference, subject, { available, required }),
    shortage: over("shortage"),
    spare: over("spare"),
    keepUp: over("keepUp"),
  };
};

/** The month with the lowest gap among those asked for; null when none can be computed. */
export const worstMonth = (gap: Step, horizon: number, counts: (month: number) => boolean): number | null => {
  let worst: number | null = null;
  for (let month = 0; month < horizon; month++) {
    const value = valueAt(gap, month);
    if (Number.isNaN(value) || !counts(month)) continue;
    if (worst === null || value < valueAt(gap, worst)) worst = month;
  }
  return worst;
};
