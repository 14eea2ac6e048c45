import type { Subject } from "../explain/step.ts";
import type { ResultText, UnnamedRow } from "../text/result-text.ts";
import { unknownName } from "../workbook/plan/unknown.ts";

const kindOf: Readonly<Partial<Record<Subject["kind"], UnnamedRow>>> = {
  "staff-group": "group",
  task: "task",
  batch: "task",
  scenario: "scenario",
};

export const rowKind = (kind: Subject["kind"]): UnnamedRow => kindOf[kind] ?? "row";

/** The name of a scenario; today's has none of its own. */
export const scenarioName = (name: string, text: ResultText): string =>
  name === "" ? text.today : rowName(name, "scenario", text);

/** The name of a row; one that has none, which the plan calls "#3", by where it stands. */
export const rowName = (name: string, kind: UnnamedRow, { unnamed, unstated }: ResultText): string => {
  if (name === unknownName) return unstated[kind];
  const row = /^#(\d+)$/.exec(name)?.[1];
  return row === undefined ? name : unnamed[kind](Number(row));
};
