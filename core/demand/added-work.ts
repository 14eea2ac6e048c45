import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { AddedWork, Handover } from "../options/option-effects.ts";
import type { CaseStock } from "./cases.ts";
import { type Apply, MonthlySteps } from "./monthly-steps.ts";
import type { TaskBase } from "./task-base.ts";
import { plain, standing, type UnservedLine } from "./work-line.ts";

const sharedPieces = formula("pieces", ["pieces", "share"], "pieces * share");
const heldMinutes = formula("minutes-per-piece", ["minutes", "share"], "minutes * share");
const closedPieces = formula("pieces", ["closedCases", "share"], "closedCases * share");
const hoursPerPiece = formula("hours-per-piece", ["minutes", "complexity"], "minutes / 60 * complexity");
const addedHours = formula("added-hours", ["pieces", "hoursPerPiece"], "pieces * hoursPerPiece");

/** What the work that options bring with them is built of. */
export interface AddedWorkSteps {
  readonly ledger: Ledger;
  readonly stocks: ReadonlyMap<string, CaseStock>;
  readonly bases: ReadonlyMap<string, TaskBase>;
  /** Lines of the part's tasks by name. */
  readonly taskLines: ReadonlyMap<string, UnservedLine>;
}

/** Hours that arise, and those of a piece where they come in pieces. */
interface Arising {
  readonly hours: Step;
  readonly hoursPerPiece: Step | null;
}

/** Work that an option brings with it; of a task or a target group that is not in the plan there is none. */
export const addedLine = (steps: AddedWorkSteps, work: AddedWork): readonly UnservedLine[] => {
  const subject: Subject = { kind: "option", name: work.name };
  const monthly = new MonthlySteps();
  const arising = arisingOf(steps, subject, work, monthly);
  if (arising === null) return [];
  const { name, staffGroup, priority } = work;
  const doneBy = { homeGroup: staffGroup, permittedGroups: [staffGroup] };
  return [lineOf({ name, subject, priority, ...doneBy }, arising, monthly)];
};

/** What stays here of the pieces that are handed over: it ranks as the task does, and the same groups do it. */
export const handoverLines = (
  steps: AddedWorkSteps,
  task: string,
): readonly { readonly of: Handover; readonly line: UnservedLine }[] => {
  const line = steps.taskLines.get(task);
  return (line?.pieces?.handedOver ?? []).flatMap(({ of, pieces }) => {
    if (line === undefined) return [];
    const subject: Subject = { kind: "option", name: of.name };
    const monthly = new MonthlySteps();
    const apply = applyAfter(steps.ledger, line, monthly);
    const arising = hoursOf(steps, subject, pieces, of.minutes, steps.ledger.constant(1), apply);
    const { priority, homeGroup, permittedGroups } = line;
    const stays = { name: of.name, subject, priority, homeGroup, permittedGroups };
    return [{ of, line: lineOf(stays, arising, monthly) }];
  });
};

const arisingOf = (
  steps: AddedWorkSteps,
  subject: Subject,
  { basis }: AddedWork,
  monthly: MonthlySteps,
): Arising | null => {
  const { ledger, stocks, bases, taskLines } = steps;
  switch (basis.kind) {
    case "hours":
      return { hours: basis.hours, hoursPerPiece: null };
    case "task-pieces": {
      const { share, minutes } = basis;
      const line = taskLines.get(basis.task);
      const base = bases.get(basis.task);
      if (!line?.pieces || !base) return null;
      const apply = applyAfter(ledger, line, monthly);
      const pieces = apply(sharedPieces, subject, { pieces: line.pieces.kept, share });
      const held = heldOf(ledger, subject, minutes, base);
      return hoursOf(steps, subject, pieces, held, base.complexity, apply);
    }
    case "closed-cases": {
      const stock = stocks.get(basis.caseGroup);
      if (!stock) return null;
      const apply: Apply = (formula, of, args) => ledger.apply(formula, of, args);
      const { share, minutes } = basis;
      const pieces = apply(closedPieces, subject, { closedCases: stock.closed, share });
      return hoursOf(steps, subject, pieces, minutes, ledger.constant(1), apply);
    }
  }
};

/** A task hands over no more minutes than it holds. */
const heldOf = (
  ledger: Ledger,
  subject: Subject,
  minutes: Step,
  { handedOverShare: share }: TaskBase,
): Step => (share === null ? minutes : ledger.apply(heldMinutes, subject, { minutes, share }));

/** What hangs on a task that follows another is computed month by month, as the task is. */
const applyAfter =
  (ledger: Ledger, line: UnservedLine, monthly: MonthlySteps): Apply =>
  (formula, subject, args) =>
    line.follows === null
      ? ledger.apply(formula, subject, args)
      : monthly.before(ledger.applyMonthly(formula, subject, args));

const hoursOf = (
  { ledger }: AddedWorkSteps,
  subject: Subject,
  pieces: Step,
  minutes: Step,
  complexity: Step,
  apply: Apply,
): Arising => {
  const each = ledger.apply(hoursPerPiece, subject, { minutes, complexity });
  return { hours: apply(addedHours, subject, { pieces, hoursPerPiece: each }), hoursPerPiece: each };
};

const lineOf = (
  stated: Pick<UnservedLine, "name" | "subject" | "priority" | "homeGroup" | "permittedGroups">,
  { hours, hoursPerPiece }: Arising,
  { beforeService, afterService }: MonthlySteps,
): UnservedLine => ({
  ...stated,
  arising: hours,
  arrivals: hours,
  hoursPerPiece,
  ...plain,
  arrivesAt: null,
  deadlineMonths: null,
  ...standing,
  beforeService,
  afterService,
});
