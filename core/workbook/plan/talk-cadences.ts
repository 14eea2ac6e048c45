import type { Input } from "../../origin.ts";
import type { TalkCadence } from "../../plan/rules.ts";
import { talkGroupIds, talkGroups } from "../../rules/talk-groups.ts";
import type { IssueCollector } from "../issue.ts";
import { keyOf } from "../read/normalise.ts";
import { inputOf, isGiven, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";
import {
  type DatedRow,
  datedRows,
  isUndated,
  reportUndated,
  reportUnsourced,
  sourced,
  sourceOf,
} from "./dated-rows.ts";

type CadenceRow = TableRow<"talkCadences">;

/** The workbook's own talk cadences by target group: an id of the law's, or the name that the workbook gives it. */
export interface ReadCadences {
  readonly own: ReadonlyMap<string, readonly TalkCadence[]>;
  /** Names that a case group can have in its column, as they are told. */
  readonly names: readonly string[];
}

/** The law's target group of that name in either language; else null. */
export const groupOfLaw = (name: string): string | null => {
  const key = keyOf(name);
  const isNamed = (group: (typeof talkGroupIds)[number]): boolean =>
    Object.values(talkGroups[group]).some((known) => keyOf(known) === key);
  return talkGroupIds.find(isNamed) ?? null;
};

/** The target group that a cell names: one of the law's, or one of the workbook's own rows; null: there is none. */
export const targetGroupIn = ({ own }: ReadCadences, name: string): string | null =>
  groupOfLaw(name) ?? [...own.keys()].find((group) => keyOf(group) === keyOf(name)) ?? null;

/** Talks a year need no upper age; a window that ends before it begins tells no frequency. */
const windowOf = (row: CadenceRow, issues: IssueCollector): TalkCadence["toMonths"] | "refused" => {
  if (!isGiven(row, "toMonths")) {
    const talks = inputOf(row, "talks").value;
    if (talks !== null) issues.add("rule-without-window", placeOf(row, "toMonths"), { talks });
    return null;
  }
  const from = inputOf(row, "fromMonths").value;
  const toMonths = inputOf(row, "toMonths");
  if (from === null || toMonths.value === null) return "refused";
  if (toMonths.value > from) return toMonths;
  issues.add("age-window-order", placeOf(row, "toMonths"), { from, to: toMonths.value });
  return "refused";
};

/** Without a usable window or month nobody knows the talks; two rows of one month contradict each other. */
const cadenceOf = (
  targetGroup: string,
  dated: DatedRow<"talkCadences">,
  issues: IssueCollector,
): TalkCadence => {
  const { row, from } = dated;
  const source = sourceOf(row);
  const toMonths = windowOf(row, issues);
  const unknown = isUndated(dated) ? "from" : toMonths === "refused" ? "toMonths" : null;
  const own = (input: Input): Input => sourced(input, source);
  return {
    targetGroup,
    from,
    ...source,
    at: row.at,
    talks: own(unknown === null ? inputOf(row, "talks") : refusedInput(row, unknown)),
    fromMonths: own(inputOf(row, "fromMonths")),
    toMonths: toMonths === null || toMonths === "refused" ? null : own(toMonths),
    coverage: own(inputOf(row, "coverage")),
  };
};

const rowsByGroup = (rows: readonly CadenceRow[]): ReadonlyMap<string, CadenceRow[]> => {
  const spelled = new Map<string, string>();
  const groups = new Map<string, CadenceRow[]>();
  for (const row of rows) {
    const name = textOf(row, "targetGroup");
    if (name === null) continue;
    const group = groupOfLaw(name) ?? spelled.get(keyOf(name)) ?? name;
    spelled.set(keyOf(name), group);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return groups;
};

const readCadences = (rows: readonly CadenceRow[], issues: IssueCollector): ReadCadences => {
  const groups = [...rowsByGroup(rows)];
  reportUnsourced(rows, issues);
  const own = groups.map(([group, ofGroup]) => {
    const dated = datedRows(ofGroup, issues);
    reportUndated(dated, issues);
    return [group, dated.map((row) => cadenceOf(group, row, issues))] as const;
  });
  const ofLaw = talkGroupIds.map((group) => talkGroups[group].da);
  const ownNames = groups.map(([group]) => group).filter((group) => !(group in talkGroups));
  return { own: new Map(own), names: [...ofLaw, ...ownNames] };
};

export const cadencesIn = ({ rows, memory, issues }: PlanContext): ReadCadences =>
  memory.remember(rows.talkCadences, "cadences", [], issues, (own) => readCadences(rows.talkCadences, own));
