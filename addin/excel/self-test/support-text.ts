import { type Check, numberOf } from "./check.ts";
import type { RequirementSet } from "./requirement-sets.ts";
import { tell } from "./tell.ts";
import type { SelfTestText } from "./text/self-test-text.ts";

type Row = readonly string[];

/** Columns under each other where letters have the same width, and readable where they have not. */
const lines = (rows: readonly Row[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join(" | "),
  );
};

const checkRow = (text: SelfTestText, check: Check): Row => [
  String(numberOf(check.id)),
  text.outcomes[check.outcome],
  text.checks[check.id].name,
  tell(text, check).found,
];

/** All that the page shows, for somebody who cannot see it. It holds no figure and no name of the workbook. */
export const supportText = (
  text: SelfTestText,
  checks: readonly Check[],
  sets: readonly RequirementSet[],
): string => {
  const { number, outcome, what, found } = text.support;
  const { set, isThere, yes, no } = text.sets;
  const setRows = sets.map((each): Row => [`${each.name} ${each.version}`, each.isThere ? yes : no]);
  return [
    `Normering: ${text.title}`,
    "",
    ...lines([[number, outcome, what, found], ...checks.map((check) => checkRow(text, check))]),
    ...(setRows.length === 0 ? [] : ["", ...lines([[set, isThere], ...setRows])]),
    "",
  ].join("\n");
};
