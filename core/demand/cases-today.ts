import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { CaseMove } from "../plan/case-flow.ts";
import type { CaseGroup, Plan } from "../plan.ts";
import { type CasesToday, casesToday, durationToday, isDurationOpen } from "./cases.ts";

const closedBefore = formula("closed-cases", ["openCases", "duration"], "openCases / duration");
const moved = formula("moved-cases", ["share", "closedCases"], "share * closedCases");

/** A target group as the plan states it, with its duration without options. */
export interface GroupToday extends CasesToday {
  readonly durationToday: Step;
}

/**
 * The target groups of a plan before any option. A group without a stated duration keeps its stock: what closes there
 * each month is what comes from outside and from other groups, whose duration has to be known first. Groups that wait
 * for each other in a ring have none.
 */
export class CasesOfPlan {
  readonly #ledger: Ledger;
  readonly #groups: ReadonlyMap<string, CaseGroup>;
  readonly #moves: readonly CaseMove[];
  readonly #underWay = new Set<CaseGroup>();

  constructor(ledger: Ledger, { caseGroups, caseMoves }: Plan) {
    this.#ledger = ledger;
    this.#groups = new Map(caseGroups.map((group) => [group.name, group] as const));
    this.#moves = caseMoves;
  }

  of(group: CaseGroup): GroupToday {
    const ledger = this.#ledger;
    const today = ledger.remember(group, "today", [], () => casesToday(ledger, group));
    const into = isDurationOpen(group) ? this.#moves.filter(({ to }) => to === group.name) : [];
    if (this.#underWay.has(group)) return { ...today, durationToday: unstated(ledger, group, today) };
    this.#underWay.add(group);
    const sources = into.flatMap((move) => {
      const source = this.#groups.get(move.from);
      return source ? [{ move, closed: this.closedBefore(source) }] : [];
    });
    this.#underWay.delete(group);
    const hangsOn = sources.flatMap(({ move, closed }) => [move, closed]);
    return ledger.remember(group, "duration today", hangsOn, () => ({
      ...today,
      durationToday: durationToday(
        ledger,
        group,
        today,
        sources.map(({ move, closed }) => movedCases(ledger, today, move, closed)),
      ),
    }));
  }

  /** Cases that closed in the month before the start: what keeps the opening stock as it is. */
  closedBefore(group: CaseGroup): Step {
    const ledger = this.#ledger;
    const { subject, openingCases: openCases, durationToday: duration } = this.of(group);
    return ledger.remember(group, "closed before", [duration], () =>
      ledger.apply(closedBefore, subject, { openCases, duration }),
    );
  }
}

const movedCases = (ledger: Ledger, { subject }: CasesToday, move: CaseMove, closedCases: Step): Step =>
  ledger.apply(moved, subject, { share: ledger.input("moved-share", subject, move.share), closedCases });

const unstated = (ledger: Ledger, { durationMonths }: CaseGroup, { subject }: CasesToday): Step =>
  ledger.input("case-duration", subject, durationMonths);
