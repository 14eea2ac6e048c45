import { optionNeeds } from "../../options/kinds.ts";
import { statutoryPriority } from "../../options/named-tasks.ts";
import type { ChangedQuantity, OptionKind } from "../../plan.ts";
import { longestPlusTimeWeek } from "../../rules/working-time.ts";
import { monthNumber } from "../../year-month.ts";
import { inputOf, isGiven, monthOf, placeOf } from "../read/row.ts";
import { normPeriod } from "./norm-period.ts";
import { newOpeningHours } from "./opening-checks.ts";
import type { OptionRead } from "./option-read.ts";
import { isRota } from "./option-targets.ts";
import { amountColumns, type OptionColumn } from "./options.ts";

/** Reports what has no meaning; tells whether the option can be computed as it stands. */
type Check = (read: OptionRead) => boolean;

const period =
  (first: "from" | "returnFrom", last: "to" | "returnTo"): Check =>
  ({ row, context }) => {
    const from = monthOf(row, first);
    const to = monthOf(row, last);
    if (from === null || to === null || monthNumber(from) <= monthNumber(to)) return true;
    context.issues.add("end-before-start", placeOf(row, last), { from, to });
    return false;
  };

const stated = ({ row }: OptionRead, columns: readonly OptionColumn[]): readonly OptionColumn[] =>
  columns.filter((column) => isGiven(row, column));

/** Of some amounts one at least says how much; without any the option would do nothing, unnoticed. */
const oneStated: Check = (read) => {
  const { row, choice, targets, context } = read;
  if (isRota(choice.target, targets.phoneDuties)) return true;
  const columns = optionNeeds[choice.kind].oneOf.map((amount) => amountColumns[amount]);
  const [first] = columns;
  if (!choice.enabled || first === undefined || stated(read, columns).length > 0) return true;
  context.issues.add("option-needs-one-of", placeOf(row, first), { option: choice.kind, columns });
  return false;
};

/** A change in per cent and a new figure in its place say the same thing in two ways. */
const oneWayOfChanging: Check = (read) => {
  const { row, choice, context } = read;
  const { oneOf } = optionNeeds[choice.kind];
  const columns = oneOf.map((amount) => amountColumns[amount]);
  if (!oneOf.includes("change") || stated(read, columns).length < 2) return true;
  context.issues.add("give-one-of", placeOf(row, "value"), { table: "options", columns });
  return false;
};

const mayBeNegative: ReadonlySet<string> = new Set(["changed-minutes"]);

const minutesOfWork: Check = ({ row, choice, context }) => {
  const found = inputOf(row, "minutes").value;
  const used = optionNeeds[choice.kind].amounts.minutes !== undefined;
  if (!used || found === null || found >= 0 || mayBeNegative.has(choice.kind)) return true;
  const type = { kind: "number", unit: "minutes", minimum: 0, maximum: 2400 } as const;
  context.issues.add("out-of-bounds", placeOf(row, "minutes"), { found, type });
  return false;
};

/** The most that a rate can be: of a share the whole, of turnover what the sheet of the staff lets stand there. */
const most: Readonly<Partial<Record<ChangedQuantity, number>>> = {
  "no-show-share": 1,
  "interpreter-share": 1,
  "absence-share": 1,
  "turnover-per-year": 2,
};

/** A new figure that was meant in per cent is not taken for a multiple of the whole. */
const newShare: Check = ({ row, choice, context }) => {
  const maximum = choice.quantity === null ? undefined : most[choice.quantity];
  const found = inputOf(row, "value").value;
  if (maximum === undefined || found === null || found <= maximum) return true;
  context.issues.add("share-as-number", placeOf(row, "value"), { found, maximum });
  return false;
};

const fallingCaseload: Check = ({ row, choice, context }) => {
  if (choice.kind !== "investment") return true;
  const before = inputOf(row, "caseloadBefore").value;
  const after = inputOf(row, "caseloadAfter").value;
  if (before === null || after === null || before > after) return true;
  context.issues.add("caseload-order", placeOf(row, "caseloadAfter"), { before, after });
  return false;
};

/** A cell that says nothing without another one beside it. */
interface Companion {
  readonly of: OptionKind;
  readonly stated: OptionColumn;
  readonly needs: OptionColumn;
}

const companions: readonly Companion[] = [
  // Minutes for each case that closes are somebody's work.
  { of: "after-care", stated: "minutes", needs: "staffGroup" },
  // Somebody's cases get shorter.
  { of: "outreach", stated: "share", needs: "target" },
  // So much is lost each time.
  { of: "rotating-phone-duty", stated: "minutes", needs: "occasionsAWeek" },
  // Hours that come once are those of all together.
  { of: "added-work", stated: "people", needs: "weeklyHours" },
];

/** Without the other cell the option would do nothing of what is stated, unnoticed. */
const withCompanion: Check = ({ row, choice: { kind: option, enabled }, context }) => {
  const alone = companions.filter(
    ({ of, stated: column, needs }) =>
      of === option && enabled && isGiven(row, column) && !isGiven(row, needs),
  );
  for (const { needs: column } of alone)
    context.issues.add("option-missing-value", placeOf(row, column), { table: "options", column, option });
  return alone.length === 0;
};

/** How often a task comes has no figure of its own for every kind of task: it changes in per cent. */
const volumeInPerCent: Check = ({ row, choice, context }) => {
  if (choice.quantity !== "task-volume" || !isGiven(row, "value")) return true;
  const data = { table: "options", column: "change", option: choice.kind } as const;
  context.issues.add("option-missing-value", placeOf(row, "change"), data);
  return false;
};

/** Pieces leave the tasks, to be done by others, or fewer arise; null: neither. */
const fewerPieces = ({ row, choice: { kind, quantity } }: OptionRead): "handed-over" | "arise" | null => {
  if (kind === "other-providers") return inputOf(row, "share").value === 0 ? null : "handed-over";
  if (kind === "one-caseworker") return inputOf(row, "share").value === 0 ? null : "arise";
  return quantity === "task-volume" && (inputOf(row, "change").value ?? 0) < 0 ? "arise" : null;
};

/**
 * Below the minimum of the law no task may go, and the plan does not tell it: it is computed as entered, and told. Where
 * less follows another task, such as complaints, nothing of what the law requires is left out.
 */
const statutoryFloor: Check = (read) => {
  const { row, choice, targets, context } = read;
  const fewer = choice.enabled ? fewerPieces(read) : null;
  if (fewer === null) return true;
  const tasks = targets.tasks.flatMap(({ name, priority, driver }) => {
    const isMeant = name === choice.target || !isGiven(row, "target");
    const isOfLaw =
      priority === statutoryPriority && (fewer === "handed-over" || driver.kind !== "share-of-task");
    return isMeant && isOfLaw ? [name] : [];
  });
  if (tasks.length > 0)
    context.issues.add("statutory-task-reduced", placeOf(row, "target"), { tasks, option: choice.kind });
  return true;
};

/** Plus-time is a longer week than the group's own. */
const longerWeek: Check = ({ row, choice, targets, context }) => {
  if (choice.kind !== "plus-time") return true;
  const group = targets.staffGroups.find(({ name }) => name === choice.staffGroup);
  const own = group?.weeklyHours.value ?? null;
  const found = inputOf(row, "weeklyHours").value;
  if (group === undefined || own === null || found === null || found > own) return true;
  const data = { found, own, staffGroup: group.name };
  context.issues.add("week-not-longer", placeOf(row, "weeklyHours"), data);
  return false;
};

/** What breaks the agreement is computed as entered, and told at its cell. */
const plusTimeWithinAgreement: Check = ({ row, choice: { kind }, context }) => {
  const found = inputOf(row, "weeklyHours").value;
  if (kind === "plus-time" && found !== null && found > longestPlusTimeWeek)
    context.issues.add("plus-time-too-long", placeOf(row, "weeklyHours"), {
      found,
      longest: longestPlusTimeWeek,
    });
  return true;
};

/** People are whole; what is not is computed as entered, and told. */
const wholePeople: Check = ({ row, choice: { kind }, context }) => {
  const found = inputOf(row, "people").value;
  const isUsed = optionNeeds[kind].amounts.people !== undefined;
  if (isUsed && found !== null && !Number.isInteger(found))
    context.issues.add("not-whole", placeOf(row, "people"), { found }, "warning");
  return true;
};

/** Temps who may do nothing would be hours that nobody can use. */
const permittedTemps: Check = ({ row, choice, targets, context }) => {
  const { kind, staffGroup } = choice;
  if (kind !== "temps" || staffGroup === null) return true;
  const work = [...targets.tasks, ...targets.batches, ...targets.phoneDuties];
  if (work.some(({ permittedGroups }) => permittedGroups.includes(staffGroup))) return true;
  context.issues.add("temp-without-tasks", placeOf(row, "staffGroup"), { staffGroup });
  return false;
};

const checks: readonly Check[] = [
  period("from", "to"),
  period("returnFrom", "returnTo"),
  oneStated,
  oneWayOfChanging,
  minutesOfWork,
  newShare,
  fallingCaseload,
  withCompanion,
  volumeInPerCent,
  statutoryFloor,
  longerWeek,
  plusTimeWithinAgreement,
  wholePeople,
  permittedTemps,
  newOpeningHours,
];

/** Reports all that has no meaning in a row; tells whether the option can be computed as it stands. */
export const checkOption = (read: OptionRead): boolean => {
  const sound = checks.map((check) => check(read)).every((ok) => ok);
  return sound && normPeriod(read);
};
