import type { FlagGroupView, FlagLineView, FlagView } from "../../../core/present/view/workbook-view.ts";

type Level = FlagView["level"];

/** The most serious first. */
export const flagLevels: readonly Level[] = ["red", "amber", "note"];

const counted = (line: FlagLineView): readonly [Level, number] =>
  line.kind === "flag" ? [line.flag.level, 1] : [line.bundle.level, line.bundle.count];

/** How many flags there are of each level, with those that are told together. */
export const countByLevel = (groups: readonly FlagGroupView[]): Readonly<Record<Level, number>> => {
  const counts = { red: 0, amber: 0, note: 0 };
  for (const [level, count] of groups.flatMap(({ lines }) => lines).map(counted)) counts[level] += count;
  return counts;
};
