import { parseExpression } from "../explain/expression.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Driver, UserFormula } from "../plan.ts";
import { casesAgedFrom, casesReaching } from "./case-ages.ts";
import type { CaseStock } from "./cases.ts";

const perOpenCase = formula("driver-pieces", ["rate", "openCases"], "rate * openCases / 12");
const perNewCase = formula("driver-pieces", ["rate", "newCases"], "rate * newCases");
const inWindow = formula(
  "driver-pieces",
  ["rate", "coverage", "agedFrom", "agedTo"],
  // Cohorts that are all gone differ by rounding, which is no work.
  "rate * coverage * max(0, agedFrom - agedTo)",
);
const atAge = formula("driver-pieces", ["rate", "coverage", "reaching"], "rate * coverage * reaching");
const perMovedCase = formula("driver-pieces", ["rate", "movedCases"], "rate * sum(movedCases)");
/** Pieces that follow those of another task. */
export const followingPieces = formula("driver-pieces", ["rate", "pieces"], "rate * pieces");

/** A driver that hangs on nothing that was served. */
export type OwnDriver = Exclude<Driver, { kind: "share-of-task" }>;

/** One of them that comes of numbers alone, without the rules of the month. */
type NumberDriver = Exclude<OwnDriver, { kind: "talk-cadence" }>;

/** Names of the case groups that a driver hangs on. */
export const caseGroupsOf = (driver: OwnDriver): readonly string[] => {
  if (driver.kind === "formula")
    return Object.values(driver.formula.variables).map(({ caseGroup }) => caseGroup);
  return driver.kind === "per-month" ? [] : [driver.caseGroup];
};

/** Pieces a month that a driver sets off before profile and period (model-definitions 2.5). */
export const ownPieces = (
  ledger: Ledger,
  subject: Subject,
  driver: NumberDriver,
  stocks: ReadonlyMap<string, CaseStock>,
): Step => {
  if (driver.kind === "formula") return userPieces(ledger, subject, driver.formula, stocks);
  const rate = ledger.input("task-rate", subject, driver.rate);
  if (driver.kind === "per-month") return rate;
  const stock = stocks.get(driver.caseGroup);
  if (!stock) throw new Error(`no case group ${driver.caseGroup}`);
  switch (driver.kind) {
    case "per-open-case-a-year":
    case "share-of-cases-a-year":
      return ledger.apply(perOpenCase, subject, { rate, openCases: stock.mean });
    case "per-new-case":
      return ledger.apply(perNewCase, subject, { rate, newCases: stock.newCases });
    case "age-window":
      return ledger.apply(inWindow, subject, {
        rate,
        coverage: ledger.input("coverage", subject, driver.coverage),
        agedFrom: casesAgedFrom(ledger, stock, ledger.input("window-months", subject, driver.fromMonths)),
        agedTo: driver.toMonths
          ? casesAgedFrom(ledger, stock, ledger.input("window-months", subject, driver.toMonths))
          : ledger.constant(0),
      });
    case "at-age":
      return ledger.apply(atAge, subject, {
        rate,
        coverage: ledger.input("coverage", subject, driver.coverage),
        reaching: casesReaching(ledger, stock, ledger.input("case-age", subject, driver.ageMonths)),
      });
    case "per-moved-case":
      return ledger.apply(perMovedCase, subject, { rate, movedCases: stock.movedCases });
  }
};

const userPieces = (
  ledger: Ledger,
  subject: Subject,
  { expression, variables }: UserFormula,
  stocks: ReadonlyMap<string, CaseStock>,
): Step => {
  const names = Object.keys(variables);
  const args: Record<string, Step> = {};
  for (const [name, { caseGroup, quantity }] of Object.entries(variables)) {
    const stock = stocks.get(caseGroup);
    if (!stock) throw new Error(`no case group ${caseGroup}`);
    args[name] = { "open-cases": stock.mean, "new-cases": stock.newCases, "closed-cases": stock.closed }[
      quantity
    ];
  }
  return ledger.express("driver-pieces", parseExpression(expression, names), subject, args);
};
