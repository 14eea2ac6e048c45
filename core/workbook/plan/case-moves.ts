import { isDurationOpen } from "../../demand/cases.ts";
import type { CaseMove } from "../../plan/case-flow.ts";
import type { CaseGroup } from "../../plan.ts";
import type { IssueCollector } from "../issue.ts";
import { choiceOf, inputOf, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import { nameOf, type PlanContext, reportMissing } from "./context.ts";

type MoveRow = TableRow<"caseMoves">;

interface ReadMove {
  readonly row: MoveRow;
  readonly move: CaseMove;
}

/** A row for a target group that there is not has been reported, and moves nothing. */
const moveOf = (row: MoveRow, issues: IssueCollector): readonly ReadMove[] => {
  const from = textOf(row, "fromGroup");
  const to = textOf(row, "toGroup");
  if (from === null || to === null) return [];
  if (from !== to) return [{ row, move: { from, to, share: inputOf(row, "share"), at: row.at } }];
  issues.add("move-to-itself", placeOf(row, "toGroup"), { caseGroup: from });
  return [];
};

/** More than all of a group cannot go on: it cannot be told where they go. */
const withinAll = (moves: readonly ReadMove[], issues: IssueCollector): readonly CaseMove[] => {
  const beyond = new Set<string>();
  for (const caseGroup of new Set(moves.map(({ move }) => move.from))) {
    const own = moves.filter(({ move }) => move.from === caseGroup);
    const sum = own.reduce((total, { move }) => total + (move.share.value ?? 0), 0);
    if (sum <= 1 + 1e-9) continue;
    beyond.add(caseGroup);
    const places = own.map(({ row }) => placeOf(row, "share"));
    const [at] = places;
    if (at) issues.add("moves-above-all", at, { caseGroup, sum, cells: places.map(({ cell }) => cell) });
  }
  return moves.map(({ row, move }) =>
    beyond.has(move.from) ? { ...move, share: refusedInput(row, "share") } : move,
  );
};

export const caseMovesOf = ({ rows, memory, issues }: PlanContext): readonly CaseMove[] =>
  memory.remember(rows.caseMoves, "moves", [], issues, (own) =>
    withinAll(
      rows.caseMoves.flatMap((row) => moveOf(row, own)),
      own,
    ),
  );

/** Hand-over work of a target group to which no cases go never comes. */
const checkHandOvers = (moves: readonly CaseMove[], { rows, names, issues }: PlanContext): void => {
  const [only] = names.caseGroups.length === 1 ? names.caseGroups : [];
  for (const row of rows.tasks) {
    if (choiceOf(row, "driver") !== "per-moved-case") continue;
    const caseGroup = textOf(row, "caseGroup") ?? only;
    if (caseGroup === undefined || moves.some(({ to }) => to === caseGroup)) continue;
    issues.add("no-moves-to-group", placeOf(row, "driver"), { caseGroup });
  }
};

/** Names of the groups from which cases come to one of these, through any number of moves among them. */
const sourcesOf = (name: string, among: ReadonlySet<string>, moves: readonly CaseMove[]): Set<string> => {
  const found = new Set<string>();
  const visit = (receiver: string): void => {
    for (const { from, to } of moves) {
      if (to !== receiver || !among.has(from) || found.has(from)) continue;
      found.add(from);
      visit(from);
    }
  };
  visit(name);
  return found;
};

/** Groups that send cases round in a ring keep their stocks at any speed: one of their durations has to be stated. */
const checkRings = (
  caseGroups: readonly CaseGroup[],
  moves: readonly CaseMove[],
  { rows, issues }: PlanContext,
): void => {
  const open = new Set(caseGroups.filter(isDurationOpen).map(({ name }) => name));
  for (const row of rows.caseGroups)
    if (open.has(nameOf(row)) && sourcesOf(nameOf(row), open, moves).has(nameOf(row)))
      reportMissing(issues, row, "durationMonths");
};

export const checkMoves = (
  caseGroups: readonly CaseGroup[],
  moves: readonly CaseMove[],
  context: PlanContext,
): void => {
  checkHandOvers(moves, context);
  checkRings(caseGroups, moves, context);
};
