import { optionNeeds } from "../../options/kinds.ts";
import type { CellReference, Input } from "../../origin.ts";
import { type OptionAmount, type OptionChoice, type OptionKind, optionAmounts } from "../../plan.ts";
import { addMonths, monthNumber } from "../../year-month.ts";
import type { IssueCollector, IssuePlace } from "../issue.ts";
import {
  cellOf,
  choiceOf,
  dateOf,
  flagOf,
  inputOf,
  isGiven,
  monthOf,
  namesOf,
  placeOf,
  refusedInput,
  type TableRow,
  textOf,
} from "../read/row.ts";
import type { PlanContext } from "./context.ts";
import { agreedAmounts } from "./norm-period.ts";
import { checkOption } from "./option-checks.ts";
import { isAllowed, type OptionTargets, targetKindsOf, targetOf } from "./option-targets.ts";
import { amountColumns, needsByColumn, type OptionColumn } from "./options.ts";

type OptionRow = TableRow<"options">;

const isRefused = (row: OptionRow, column: OptionColumn): boolean => cellOf(row, column).state === "refused";

/** Cells that the row itself leaves without use: a rate is of a target or of a group, and what is paid is not given back. */
const unusedIn = (row: OptionRow, option: OptionKind): readonly OptionColumn[] => {
  const { quantity, compensation } = optionNeeds[option];
  const ofTarget = targetKindsOf(row, option).length > 0;
  const changed = quantity === "required" && choiceOf(row, "quantity") !== null;
  const paid = compensation === "required" && choiceOf(row, "compensation") === "paid";
  return [
    ...(ofTarget ? [] : (["target"] as const)),
    ...(changed && ofTarget ? (["staffGroup"] as const) : []),
    ...(paid ? (["returnFrom", "returnTo"] as const) : []),
  ];
};

/** The columns with what the kind needs of them, as far as the row leaves them of use. */
const needsOf = (row: OptionRow, option: OptionKind) => {
  const unused = unusedIn(row, option);
  return needsByColumn(optionNeeds[option]).map(([column, need]) =>
    unused.includes(column) ? ([column, "unused"] as const) : ([column, need] as const),
  );
};

/**
 * Reports what the kind needs and lacks, and what is filled in without effect; tells whether all it needs is there and
 * all that it may have can be read.
 */
const checkNeeds = (row: OptionRow, option: OptionKind, { issues }: PlanContext): boolean => {
  let complete =
    !isRefused(row, "enabled") && namesOf(row, "scenarios").length > 0 && !isRefused(row, "scenarios");
  for (const [column, need] of needsOf(row, option)) {
    const at = placeOf(row, column);
    if (need === "required" && !isGiven(row, column) && flagOf(row, "enabled")) {
      issues.add("option-missing-value", at, { table: "options", column, option });
      complete = false;
    }
    if (need === "unused" && isGiven(row, column))
      issues.add("unused-value", at, { table: "options", column, reason: { kind: "option", option } });
    if (need !== "unused" && isRefused(row, column)) complete = false;
  }
  return complete;
};

/** An option that never is in force within the period is probably a slip of the year. */
const checkHorizon = (row: OptionRow, { start, horizonMonths, issues }: PlanContext): void => {
  const from = monthOf(row, "from") ?? start;
  const to = monthOf(row, "to");
  const end = addMonths(start, horizonMonths - 1);
  const outside =
    monthNumber(from) > monthNumber(end) || (to !== null && monthNumber(to) < monthNumber(start));
  if (outside) issues.add("outside-horizon", placeOf(row, "from"), { from: start, to: end });
};

/** Cells of the row that cannot be read, or that were told to be wrong since so many issues. */
const faultsOf = (
  row: OptionRow,
  option: OptionKind,
  { issues }: PlanContext,
  before: number,
): readonly CellReference[] => {
  const used = needsOf(row, option).flatMap(([column, need]) => (need === "unused" ? [] : [column]));
  const unread = [...used, "enabled" as const, "scenarios" as const].filter((column) =>
    isRefused(row, column),
  );
  const told = issues.issues.slice(before).filter(({ severity }) => severity === "error");
  return [...unread.map((column) => placeOf(row, column)), ...told.flatMap(({ at }) => cellIn(at) ?? [])];
};

const cellIn = ({ sheet, table, row, column, cell }: IssuePlace): CellReference | null =>
  sheet === null || table === null || row === null || column === null || cell === null
    ? null
    : { sheet, table, row, column, cell };

/**
 * The stated amounts; an option that cannot be told has none of them, so that its scenario cannot be computed. Each is
 * missing for the cell that is at fault, so that no sound one is blamed.
 */
const amountsOf = (
  row: OptionRow,
  option: OptionKind,
  usable: boolean,
  faults: readonly CellReference[],
): OptionChoice["amounts"] => {
  const { amounts } = optionNeeds[option];
  const used = optionAmounts.flatMap((amount): (readonly [OptionAmount, Input])[] => {
    const need = amounts[amount];
    const column = amountColumns[amount];
    if (need === undefined || (usable && need === "optional" && !isGiven(row, column))) return [];
    return [[amount, usable ? inputOf(row, column) : missingAmount(row, column, faults)]];
  });
  return Object.fromEntries(used);
};

const missingAmount = (row: OptionRow, column: OptionColumn, faults: readonly CellReference[]): Input => {
  const own = refusedInput(row, column);
  const [first] = faults;
  if (first === undefined || faults.some(({ cell }) => cell === placeOf(row, column).cell)) return own;
  return { ...own, origin: { kind: "cell", at: first, ...row.provenance } };
};

/**
 * Stands for an option of which it cannot be told what it is: posts that nobody can count in every group, so that no
 * figure of its scenarios passes for one that it has no part in.
 */
const unknownOption = (row: OptionRow, fault: OptionColumn): OptionChoice => ({
  kind: "hiring",
  name: textOf(row, "name") ?? `#${row.at.row}`,
  enabled: flagOf(row, "enabled"),
  staffGroup: null,
  otherStaffGroup: null,
  target: null,
  from: null,
  to: null,
  returnFrom: null,
  returnTo: null,
  amounts: { posts: refusedInput(row, fault) },
  compensation: null,
  adoption: null,
  quantity: null,
  account: null,
  consent: null,
  at: row.at,
});

/** What the row states besides its amounts, as far as the kind has use for it. */
const statedParts = (row: OptionRow, kind: OptionKind, { adoptionCurves }: OptionTargets) => {
  const needs = optionNeeds[kind];
  const unused = unusedIn(row, kind);
  const curve = textOf(row, "adoption");
  return {
    staffGroup:
      needs.staffGroup === "unused" || unused.includes("staffGroup") ? null : textOf(row, "staffGroup"),
    otherStaffGroup: needs.otherStaffGroup === "unused" ? null : textOf(row, "otherStaffGroup"),
    from: monthOf(row, "from"),
    to: monthOf(row, "to"),
    returnFrom: needs.givenBack === "unused" ? null : monthOf(row, "returnFrom"),
    returnTo: needs.givenBack === "unused" ? null : monthOf(row, "returnTo"),
    compensation: needs.compensation === "unused" ? null : choiceOf(row, "compensation"),
    adoption:
      needs.adoption === "unused" ? null : (adoptionCurves.find(({ name }) => name === curve) ?? null),
    quantity: needs.quantity === "unused" ? null : choiceOf(row, "quantity"),
    account: needs.account === "unused" ? null : choiceOf(row, "account"),
    consent: needs.needsConsent
      ? {
          state: choiceOf(row, "consent"),
          by: textOf(row, "consentBy"),
          date: dateOf(row, "consentDate"),
        }
      : null,
  };
};

/** A name that is stated and not found leaves the option without its amounts, as a missing one does that is needed. */
const isFound = (row: OptionRow, kind: OptionKind, target: string | null): boolean =>
  target !== null || (!isGiven(row, "target") && optionNeeds[kind].target !== "required");

/** What is wrong with an option that is off stops nothing: it is told so that it can be mended before it is used. */
const lenient = (issues: IssueCollector): IssueCollector => ({
  issues: issues.issues,
  add: (code, at, data) => issues.add(code, at, data, "warning"),
});

/** One row as the option that it states; what has no meaning in it is reported, and leaves it without amounts. */
export const optionOf = (
  row: OptionRow,
  name: string,
  targets: OptionTargets,
  plan: PlanContext,
): OptionChoice => {
  const context = flagOf(row, "enabled") ? plan : { ...plan, issues: lenient(plan.issues) };
  const kind = choiceOf(row, "kind");
  if (kind === null) return unknownOption(row, "kind");
  const before = context.issues.issues.length;
  const complete = checkNeeds(row, kind, context);
  if (optionNeeds[kind].quantity === "required" && choiceOf(row, "quantity") === null)
    return unknownOption(row, "quantity");
  const target = targetOf(row, kind, targets, context);
  const allowed = isAllowed(row, kind, target, targets, context);
  const enabled = flagOf(row, "enabled") && allowed;
  const stated = { kind, name, enabled, target, ...statedParts(row, kind, targets), amounts: {}, at: row.at };
  const sound = checkOption({ row, choice: stated, targets, context });
  const faults = faultsOf(row, kind, context, before);
  if (sound) checkHorizon(row, context);
  const found = targetKindsOf(row, kind).length === 0 || isFound(row, kind, target);
  const usable = complete && sound && found;
  const agreed = usable ? agreedAmounts(row, kind, targets.normPeriods) : {};
  return { ...stated, amounts: { ...agreed, ...amountsOf(row, kind, usable, faults) } };
};
