import { type Need, type OptionNeeds, optionNeeds } from "../../options/kinds.ts";
import type { Input } from "../../origin.ts";
import {
  type Batch,
  type OptionAmount,
  type OptionChoice,
  type OptionKind,
  optionAmounts,
  type RecurringTask,
  type Scenario,
  type StaffGroup,
  todayScenarioId,
} from "../../plan.ts";
import { addMonths, monthNumber } from "../../year-month.ts";
import type { ColumnIdOf } from "../contract/contract.ts";
import { keyOf } from "../read/normalise.ts";
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
  wordsOf,
} from "../read/row.ts";
import { nameOf, type PlanContext } from "./context.ts";
import { type OptionWords, optionNames } from "./option-names.ts";

type OptionRow = TableRow<"options">;
type OptionColumn = ColumnIdOf<"options">;

/** The parts of the plan that options act on. */
export interface OptionTargets {
  readonly staffGroups: readonly StaffGroup[];
  readonly tasks: readonly RecurringTask[];
  readonly batches: readonly Batch[];
}

/** The columns that hold the amounts. */
export const amountColumns = {
  posts: "posts",
  people: "people",
  "weekly-hours": "weeklyHours",
  "hours-per-occasion": "hoursPerOccasion",
  share: "share",
  productivity: "productivity",
  "lag-months": "lagMonths",
  positions: "positions",
  hours: "hours",
  weeks: "weeks",
  "norm-period-months": "normPeriodMonths",
  "occasions-a-week": "occasionsAWeek",
  minutes: "minutes",
  change: "change",
  value: "value",
  priority: "priority",
  "caseload-before": "caseloadBefore",
  "caseload-after": "caseloadAfter",
  "kroner-once": "kronerOnce",
  "kroner-per-month": "kronerPerMonth",
  "kroner-per-unit": "kronerPerUnit",
} as const satisfies Record<OptionAmount, OptionColumn>;

/** The columns of an option's row with what its kind needs of them. */
export const needsByColumn = (needs: OptionNeeds): readonly (readonly [OptionColumn, Need])[] => [
  ...optionAmounts.map((amount) => [amountColumns[amount], needs.amounts[amount] ?? "unused"] as const),
  ["staffGroup", needs.staffGroup],
  ["otherStaffGroup", needs.otherStaffGroup],
  ["target", needs.target],
  ["from", needs.from],
  ["to", needs.to],
  ["returnFrom", needs.givenBack],
  ["returnTo", needs.givenBack],
  ["compensation", needs.compensation],
  ["adoption", needs.adoption],
  ["quantity", needs.quantity],
  ["account", needs.account],
  ["consent", needs.needsConsent ? "optional" : "unused"],
  ["consentBy", needs.needsConsent ? "optional" : "unused"],
  ["consentDate", needs.needsConsent ? "optional" : "unused"],
];

const isRefused = (row: OptionRow, column: OptionColumn): boolean => cellOf(row, column).state === "refused";

/**
 * Reports what the kind needs and lacks, and what is filled in without effect; tells whether all it needs is there and
 * all that it may have can be read.
 */
const checkNeeds = (row: OptionRow, option: OptionKind, { issues }: PlanContext): boolean => {
  let complete =
    !isRefused(row, "enabled") && namesOf(row, "scenarios").length > 0 && !isRefused(row, "scenarios");
  for (const [column, need] of needsByColumn(optionNeeds[option])) {
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

const targetNames = (option: OptionKind, { staffGroups, tasks }: OptionTargets): readonly string[] =>
  optionNeeds[option].targets.flatMap((target) =>
    target === "task"
      ? tasks.map(({ name }) => name)
      : staffGroups.flatMap(({ allowances }) => allowances.map(({ name }) => name)),
  );

const targetOf = (
  row: OptionRow,
  option: OptionKind,
  targets: OptionTargets,
  { issues }: PlanContext,
): string | null => {
  const stated = textOf(row, "target");
  if (stated === null || optionNeeds[option].targets.length === 0) return null;
  const available = [...new Set(targetNames(option, targets))];
  const found = available.find((name) => keyOf(name) === keyOf(stated)) ?? null;
  if (found === null)
    issues.add("option-target", placeOf(row, "target"), { option, found: stated, available });
  return found;
};

/** Nothing is taken from a statutory task: the option is kept and has no effect. */
const isAllowed = (
  row: OptionRow,
  option: OptionKind,
  target: string | null,
  { staffGroups, tasks }: OptionTargets,
  { issues }: PlanContext,
): boolean => {
  const task = tasks.find(({ name }) => name === target);
  const isAllowance = staffGroups.some(({ allowances }) => allowances.some(({ name }) => name === target));
  const meansAllowance = isAllowance && optionNeeds[option].targets.includes("allowance");
  if (task?.priority !== 1 || meansAllowance) return true;
  issues.add("statutory-task", placeOf(row, "target"), { task: task.name, option });
  return false;
};

const checkPeriod = (
  row: OptionRow,
  first: OptionColumn & ("from" | "returnFrom"),
  last: "to" | "returnTo",
  { issues }: PlanContext,
): boolean => {
  const from = monthOf(row, first);
  const to = monthOf(row, last);
  if (from === null || to === null || monthNumber(from) <= monthNumber(to)) return true;
  issues.add("end-before-start", placeOf(row, last), { from, to });
  return false;
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

/** The stated amounts; an option that cannot be told has none of them, so that its scenario cannot be computed. */
const amountsOf = (row: OptionRow, option: OptionKind, usable: boolean): OptionChoice["amounts"] => {
  const { amounts } = optionNeeds[option];
  const used = optionAmounts.flatMap((amount): (readonly [OptionAmount, Input])[] => {
    const need = amounts[amount];
    const column = amountColumns[amount];
    if (need === undefined || (usable && need === "optional" && !isGiven(row, column))) return [];
    return [[amount, usable ? inputOf(row, column) : refusedInput(row, column)]];
  });
  return Object.fromEntries(used);
};

const optionWords = (row: OptionRow): OptionWords => ({
  name: textOf(row, "name"),
  kind: wordsOf(row, "kind") ?? "",
  actsOn: [textOf(row, "target"), textOf(row, "staffGroup")].filter((name) => name !== null),
  scenarios: namesOf(row, "scenarios"),
});

/**
 * Stands for an option of which it cannot be told what it is: posts that nobody can count in every group, so that no
 * figure of its scenarios passes for one that it has no part in.
 */
const unknownOption = (row: OptionRow): OptionChoice => ({
  kind: "hiring",
  name: textOf(row, "name") ?? `#${row.at.row}`,
  enabled: flagOf(row, "enabled"),
  staffGroup: null,
  target: null,
  from: null,
  to: null,
  returnFrom: null,
  returnTo: null,
  amounts: { posts: refusedInput(row, "kind") },
  compensation: null,
  otherStaffGroup: null,
  adoption: null,
  quantity: null,
  account: null,
  consent: null,
  at: row.at,
});

const consentOf = (row: OptionRow): OptionChoice["consent"] => ({
  state: choiceOf(row, "consent"),
  by: textOf(row, "consentBy"),
  date: dateOf(row, "consentDate"),
});

const optionOf = (
  row: OptionRow,
  name: string,
  targets: OptionTargets,
  context: PlanContext,
): OptionChoice => {
  const kind = choiceOf(row, "kind");
  if (kind === null) return unknownOption(row);
  const complete = checkNeeds(row, kind, context);
  const target = targetOf(row, kind, targets, context);
  const allowed = isAllowed(row, kind, target, targets, context);
  const ordered =
    checkPeriod(row, "from", "to", context) && checkPeriod(row, "returnFrom", "returnTo", context);
  if (ordered) checkHorizon(row, context);
  const found = target !== null || optionNeeds[kind].target !== "required";
  const { compensation, givenBack, needsConsent } = optionNeeds[kind];
  return {
    kind,
    name,
    enabled: flagOf(row, "enabled") && allowed,
    staffGroup: textOf(row, "staffGroup"),
    target,
    from: monthOf(row, "from"),
    to: monthOf(row, "to"),
    returnFrom: givenBack === "unused" ? null : monthOf(row, "returnFrom"),
    returnTo: givenBack === "unused" ? null : monthOf(row, "returnTo"),
    amounts: amountsOf(row, kind, complete && ordered && found),
    compensation: compensation === "unused" ? null : choiceOf(row, "compensation"),
    otherStaffGroup: textOf(row, "otherStaffGroup"),
    adoption: null,
    quantity: choiceOf(row, "quantity"),
    account: choiceOf(row, "account"),
    consent: needsConsent ? consentOf(row) : null,
    at: row.at,
  };
};

/** Names that mean the first scenario, which every plan has. */
const todayNames = new Set(["i dag", "idag", "today"]);

const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

const slugOf = (name: string): string =>
  keyOf(name)
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "scenario";

/** An id made of the name, so that it stays the same when rows are moved. */
const scenarioIds = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>([todayScenarioId]);
  return names.map((name) => {
    const slug = slugOf(name);
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    return id;
  });
};

const scenarioOf = (row: TableRow<"scenarios">, id: string, options: readonly OptionChoice[]): Scenario => {
  const description = textOf(row, "description");
  const medDate = dateOf(row, "medDate");
  const decisionDate = dateOf(row, "decisionDate");
  return {
    id,
    name: nameOf(row),
    options,
    ...(description !== null && { description }),
    ...(medDate !== null && { medDate }),
    ...(decisionDate !== null && { decisionDate }),
  };
};

/** The scenarios that the row names; where it names none that there is, any of them may be meant. */
const isIn = (row: OptionRow, scenario: string): boolean => {
  const named = namesOf(row, "scenarios");
  return named.length === 0 || named.includes(scenario);
};

/** Today first, then the scenarios in the order of their rows, each with the options that name it. */
export const scenariosOf = (targets: OptionTargets, context: PlanContext): readonly Scenario[] => {
  const { rows, issues } = context;
  for (const row of rows.scenarios) {
    if (todayNames.has(keyOf(nameOf(row))))
      issues.add("reserved-name", placeOf(row, "name"), { found: nameOf(row) });
  }
  const names = optionNames(rows.options.map(optionWords));
  const options = rows.options.map((row, index) => ({
    row,
    option: optionOf(row, names[index] ?? "", targets, context),
  }));
  const ids = scenarioIds(rows.scenarios.map(nameOf));
  const scenarios = rows.scenarios.map((row, index) => {
    const chosen = options.flatMap(({ row: optionRow, option }) =>
      isIn(optionRow, nameOf(row)) ? [option] : [],
    );
    return scenarioOf(row, ids[index] ?? slugOf(nameOf(row)), chosen);
  });
  return [{ id: todayScenarioId, name: "", options: [] }, ...scenarios];
};
