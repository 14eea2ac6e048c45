import { type OptionChoice, type Scenario, todayScenarioId } from "../../plan.ts";
import { addMonths, monthNumber } from "../../year-month.ts";
import { keyOf } from "../read/normalise.ts";
import {
  dateOf,
  inputOf,
  isGiven,
  monthOf,
  namesOf,
  placeOf,
  type TableRow,
  textOf,
  wordsOf,
} from "../read/row.ts";
import { nameOf, type PlanContext } from "./context.ts";
import { reportMinutesBeyondTask } from "./minutes-beyond-task.ts";
import { reportOpeningTogether } from "./opening-together.ts";
import type { OptionOfRow } from "./option-months.ts";
import { type OptionWords, optionNames } from "./option-names.ts";
import { optionOf } from "./option-row.ts";
import { knownTargets, type OptionTargets } from "./option-targets.ts";
import { reportReplacedTwice } from "./replaced-twice.ts";

type OptionRow = TableRow<"options">;

const optionWords = (row: OptionRow): OptionWords => ({
  name: textOf(row, "name"),
  kind: wordsOf(row, "kind") ?? "",
  actsOn: [textOf(row, "target"), textOf(row, "staffGroup")].filter((name) => name !== null),
  scenarios: namesOf(row, "scenarios"),
});

/** The options in the order of their rows; the same as before where nothing that they look at has changed. */
const optionsOf = (targets: OptionTargets, context: PlanContext): readonly OptionOfRow[] => {
  const { rows, start, horizonMonths, issues, memory } = context;
  const names = optionNames(rows.options.map(optionWords));
  const { adoptionCurves, normPeriods } = targets;
  const known = [knownTargets(targets), adoptionCurves, normPeriods, start.year, start.month, horizonMonths];
  return rows.options.map((row, index) => {
    const name = names[index] ?? "";
    const choice = memory.remember(row, "option", [name, ...known], issues, (own) =>
      optionOf(row, name, targets, { ...context, issues: own }),
    );
    return { row, choice };
  });
};

/** Names that mean the first scenario, which every plan has. */
export const todayNames: ReadonlySet<string> = new Set(["i dag", "idag", "today"]);

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

/** A month outside the period is probably a slip of the year. */
const neededFromOf = (
  row: TableRow<"scenarios">,
  { start, horizonMonths, issues }: PlanContext,
): Scenario["neededFrom"] => {
  const month = monthOf(row, "neededFrom");
  if (month === null) return undefined;
  const end = addMonths(start, horizonMonths - 1);
  if (monthNumber(month) < monthNumber(start) || monthNumber(month) > monthNumber(end))
    issues.add("outside-horizon", placeOf(row, "neededFrom"), { from: start, to: end });
  return month;
};

const scenarioOf = (
  row: TableRow<"scenarios">,
  id: string,
  options: readonly OptionChoice[],
  context: PlanContext,
): Scenario => {
  const description = textOf(row, "description");
  const medDate = dateOf(row, "medDate");
  const decisionDate = dateOf(row, "decisionDate");
  const neededFrom = neededFromOf(row, context);
  return {
    id,
    name: nameOf(row),
    options,
    ...(description !== null && { description }),
    ...(medDate !== null && { medDate }),
    ...(decisionDate !== null && { decisionDate }),
    ...(neededFrom !== undefined && { neededFrom }),
    ...(isGiven(row, "budget") && { budget: inputOf(row, "budget") }),
  };
};

/** The scenarios that the row names; where it names none that there is, any of them may be meant. */
const isIn = (row: OptionRow, scenario: string): boolean => {
  const named = namesOf(row, "scenarios");
  return named.length === 0 || named.includes(scenario);
};

/** Today first, then the scenarios in the order of their rows, each with the options that name it. */
export const scenariosOf = (targets: OptionTargets, context: PlanContext): readonly Scenario[] => {
  const { rows, issues, start, horizonMonths } = context;
  const months = { first: monthNumber(start), last: monthNumber(start) + horizonMonths - 1 };
  for (const row of rows.scenarios) {
    if (todayNames.has(keyOf(nameOf(row))))
      issues.add("reserved-name", placeOf(row, "name"), { found: nameOf(row) });
  }
  const options = optionsOf(targets, context);
  const toldOfMinutes = new Set<OptionRow>();
  const ids = scenarioIds(rows.scenarios.map(nameOf));
  const scenarios = rows.scenarios.map((row, index) => {
    const name = nameOf(row);
    const chosen = options.filter((option) => isIn(option.row, name));
    reportReplacedTwice(chosen, name, months, issues);
    reportOpeningTogether(chosen, targets.phoneDuties, months, issues);
    reportMinutesBeyondTask(chosen, name, targets.tasks, toldOfMinutes, issues);
    const choices = chosen.map(({ choice }) => choice);
    return scenarioOf(row, ids[index] ?? slugOf(name), choices, context);
  });
  return [{ id: todayScenarioId, name: "", options: [] }, ...scenarios];
};
