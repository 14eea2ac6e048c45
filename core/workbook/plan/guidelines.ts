import type { GuidelineRow } from "../../plan.ts";
import { ruleIn } from "../../rules/rule-in.ts";
import { addMonths, monthNumber, type YearMonth } from "../../year-month.ts";
import { type IssueCollector, issueCollector, nowhere } from "../issue.ts";
import { keyOf } from "../read/normalise.ts";
import { inputOf, isGiven, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import { settingCell, settingText } from "../read/settings.ts";
import type { PlanContext } from "./context.ts";
import { ruleMonthOf, sourced } from "./dated-rows.ts";

type StatedRow = TableRow<"guidelines">;

/** A list of guideline caseloads as it was published at one time. */
interface Edition {
  readonly name: string;
  /** The first month that any of its rows names; null: from ever, or nobody has said. */
  readonly from: YearMonth | null;
  readonly rows: readonly GuidelineRow[];
  readonly first: StatedRow;
}

/** The editions that cases are held against, each from its month on; null: it cannot be told which. */
export type UsedEditions = readonly Edition[] | null;

const guidelineRow = (row: StatedRow, issues: IssueCollector): GuidelineRow => {
  const source = textOf(row, "source") ?? "";
  const figure = (column: "low" | "high") => sourced(inputOf(row, column), source === "" ? {} : { source });
  const stated = {
    edition: textOf(row, "edition") ?? "",
    targetGroup: textOf(row, "targetGroup") ?? "",
    low: figure("low"),
    high: figure("high"),
    source,
    from: null,
  };
  const { low, high } = stated;
  if (low.value === null || high.value === null || low.value <= high.value) return stated;
  issues.add("guideline-order", placeOf(row, "low"), { low: low.value, high: high.value });
  return { ...stated, low: refusedInput(row, "low"), high: refusedInput(row, "high") };
};

/** The month of an edition stands in one of its rows at least; rows that name another are told. */
const monthOfEdition = (
  name: string,
  rows: readonly StatedRow[],
  issues: IssueCollector,
): YearMonth | null => {
  const days = issueCollector();
  const dated = rows.flatMap((row) => {
    const from = ruleMonthOf(row, days);
    return from === null ? [] : [{ row, from }];
  });
  const [late] = days.issues;
  if (late?.code === "rule-from-next-month") issues.add(late.code, late.at, late.data);
  const [earliest] = [...dated].sort((one, other) => monthNumber(one.from) - monthNumber(other.from));
  if (earliest === undefined) return null;
  for (const { row, from } of dated)
    if (monthNumber(from) !== monthNumber(earliest.from))
      issues.add("edition-months-differ", placeOf(row, "from"), {
        edition: name,
        from: earliest.from,
        first: placeOf(earliest.row, "from"),
      });
  return earliest.from;
};

const editionsIn = ({ rows, issues }: PlanContext): readonly Edition[] => {
  const byName = new Map<string, StatedRow[]>();
  for (const row of rows.guidelines) {
    const key = keyOf(textOf(row, "edition") ?? "");
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  const readRows = new Map(rows.guidelines.map((row) => [row, guidelineRow(row, issues)] as const));
  return [...byName.values()].flatMap((own): Edition[] => {
    const [first] = own;
    if (first === undefined) return [];
    const name = textOf(first, "edition") ?? "";
    const from = monthOfEdition(name, own, issues);
    const figures = own.flatMap((row) => readRows.get(row) ?? []);
    return [{ name, from, first, rows: figures.map((row) => ({ ...row, edition: name, from })) }];
  });
};

/** An edition that the workbook names holds throughout; else each from its month on, as far as it is in the plan. */
export const usedEditions = (context: PlanContext): UsedEditions => {
  const { settings, issues, rows } = context;
  const editions = editionsIn(context);
  const stated = settingText(settings, "guidelineEdition");
  const { at, state } = settingCell(settings, "guidelineEdition");
  const used = rows.caseGroups.some((row) => isGiven(row, "guidelineGroup"));
  if (state === "refused") return null;
  if (stated === null) return editionsByMonth(editions, used, context);
  const found = editions.find(({ name }) => keyOf(name) === keyOf(stated));
  if (found !== undefined) return [throughout(found)];
  const available = editions.map(({ name }) => name);
  if (used) issues.add("unknown-edition", at ?? nowhere, { found: stated, available });
  return null;
};

const throughout = (edition: Edition): Edition => ({
  ...edition,
  from: null,
  rows: edition.rows.map((row) => ({ ...row, from: null })),
});

/** Of several editions without a month, or of one month, nobody can tell which one holds. */
const editionsByMonth = (
  editions: readonly Edition[],
  used: boolean,
  { settings, issues, start, horizonMonths }: PlanContext,
): UsedEditions => {
  if (editions.length === 0) return null;
  const undated = editions.filter(({ from }) => from === null);
  if (undated.length > 1) {
    const at = settingCell(settings, "guidelineEdition").at ?? nowhere;
    if (used) issues.add("missing-setting-value", at, { table: "settings", column: "guidelineEdition" });
    return null;
  }
  const together = editions.flatMap((edition, index) =>
    editions.slice(0, index).flatMap((first) => (isSameMonth(edition, first) ? [{ edition, first }] : [])),
  );
  for (const { edition, first } of together)
    issues.add("same-month", placeOf(edition.first, "from"), {
      from: edition.from,
      first: placeOf(first.first, "from"),
    });
  if (together.length > 0) return null;
  const months = Array.from({ length: horizonMonths }, (_, index) => addMonths(start, index));
  const held = new Set(months.map((month) => ruleIn(editions, month)));
  return editions.filter((edition) => held.has(edition));
};

const isSameMonth = ({ from: one }: Edition, { from: other }: Edition): boolean =>
  one !== null && other !== null && monthNumber(one) === monthNumber(other);

/** A guideline that was named and not found: the comparison cannot be made, which is not the same as none. */
const unknownGuideline = (
  row: TableRow<"caseGroups">,
  edition: string,
  from: YearMonth | null,
): GuidelineRow => ({
  edition,
  targetGroup: textOf(row, "guidelineGroup") ?? "",
  low: refusedInput(row, "guidelineGroup"),
  high: refusedInput(row, "guidelineGroup"),
  source: "",
  from,
});

/** The rows of a case group's target group, each from the month of its edition on; none where it names no group. */
export const guidelinesOf = (
  row: TableRow<"caseGroups">,
  editions: UsedEditions,
  issues: IssueCollector,
): readonly GuidelineRow[] => {
  if (!isGiven(row, "guidelineGroup")) return [];
  const stated = textOf(row, "guidelineGroup");
  if (editions === null || stated === null) return [unknownGuideline(row, "", null)];
  return editions.map(({ name, from, rows }) => {
    const found = rows.find(({ targetGroup }) => keyOf(targetGroup) === keyOf(stated));
    if (found !== undefined) return found;
    const available = rows.map(({ targetGroup }) => targetGroup);
    issues.add("unknown-guideline", placeOf(row, "guidelineGroup"), {
      found: stated,
      edition: name,
      available,
    });
    return unknownGuideline(row, name, from);
  });
};
