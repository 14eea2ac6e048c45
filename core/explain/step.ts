import type { Origin } from "../origin.ts";
import type { Unit } from "../units.ts";
import type { QuantityId } from "./quantities.ts";

/** One value a month, or one value for all months. NaN marks a month that cannot be computed. */
export type Values = Float64Array | number;

/** The thing of the plan that a quantity is told of. */
export interface Subject {
  readonly kind:
    | "plan"
    | "unit"
    | "staff-group"
    | "allowance"
    | "case-group"
    | "task"
    | "batch"
    | "phone-duty"
    | "option"
    | "funding"
    | "scenario";
  readonly name: string;
}

export type Arguments = Readonly<Record<string, Step | readonly Step[]>>;

/**
 * How the values of a step come about. Everything but an input names the steps that it is computed from, so that a
 * figure opens down to the cells; `explanation.ts` tells the same month by month in formulas alone.
 */
export type Operation =
  | { readonly kind: "input"; readonly origin: Origin | readonly Origin[] }
  /** `expression` over the arguments of the same month. */
  | { readonly kind: "formula"; readonly expression: string; readonly arguments: Arguments }
  /** The value `lag` months ago, a fraction shared linearly between two months; `before` holds ahead of the start. */
  | { readonly kind: "earlier"; readonly of: Step; readonly lag: Step; readonly before: Step }
  /** Sum over ages 0, 1 … `ages` − 1 of the value that many months ago × `expression` at that age. */
  | {
      readonly kind: "by-age";
      readonly of: Step;
      readonly before: Step;
      readonly ages: Step;
      readonly expression: string;
      readonly arguments: Arguments;
    }
  /** What arises in one month is given to later months by fixed shares; `from` −1 is what was there at the start. */
  | {
      readonly kind: "spread-later";
      readonly of: Step;
      readonly before: Step;
      readonly shares: readonly SpreadShare[];
    }
  /** One figure for the months from `from` up to but not with `to`. */
  | {
      readonly kind: "over-months";
      readonly aggregate: "sum" | "mean";
      readonly of: Step;
      readonly from: number;
      readonly to: number;
    }
  /** The sum or mean over the twelve months of the scenario year in which the month lies. */
  | { readonly kind: "over-scenario-year"; readonly aggregate: "sum" | "mean"; readonly of: Step }
  /** Output of the month's matching of hours to lines (2.9): hours done of a line, or used of a group. */
  | { readonly kind: "matching"; readonly problem: MatchingProblem; readonly output: MatchingOutput }
  /** Output of serving the queues month by month, the oldest first (2.7 to 2.9). */
  | { readonly kind: "service"; readonly problem: ServiceProblem; readonly output: ServiceOutput }
  /** The one step in the months in which `by` is not 0, the other in the rest. */
  | { readonly kind: "chosen"; readonly by: Step; readonly on: Step; readonly off: Step }
  /** What the calls of a queue find: Erlang C of the month's figures (2.13). */
  | { readonly kind: "queue"; readonly problem: QueueProblem; readonly output: QueueOutput }
  /** Person-weeks on a benefit in the month, of people on one step of the state's refund (2.20). */
  | { readonly kind: "person-weeks"; readonly problem: BenefitProblem; readonly step: string };

/** Share of what arises in month `from` that falls in month `to`. */
export interface SpreadShare {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

export interface MatchingLine {
  readonly name: string;
  readonly hours: Step;
  /** 0 queue and named duties, 1 statutory, 2, 3 … the user's order; a step where options move it. */
  readonly priority: number | Step;
  readonly permittedGroups: readonly string[];
}

export interface MatchingProblem {
  readonly lines: readonly MatchingLine[];
  readonly supply: Readonly<Record<string, Step>>;
}

export type MatchingOutput =
  | { readonly kind: "served"; readonly line: string }
  | { readonly kind: "used"; readonly group: string };

/** A queue of work by month of arrival; what grows of a task while it waits is a queue of its own. */
export interface ServiceLine extends MatchingLine {
  /** Backlog at the start in hours, and its age; without an age it reaches back at the first month's inflow. */
  readonly opening: Step | null;
  readonly openingAgeMonths: number | null;
  /** What is left of it at the end of a month is lost. */
  readonly perishes: boolean;
  /** Share of the queue that may be served in the month; less than 1 while a shutdown runs. */
  readonly openShare: Step | null;
  /** Hours of a piece that comes in, for a line whose pieces take another time from month to month; else null. */
  readonly hoursPerPiece: Step | null;
}

export interface ServiceProblem {
  readonly lines: readonly ServiceLine[];
  readonly supply: Readonly<Record<string, Step>>;
}

/** Hours or pieces served of the lines in a month, or hours left of them at its end. */
export interface ServiceOutput {
  readonly kind: "served" | "served-pieces" | "backlog";
  readonly lines: readonly string[];
}

/** A queue in which calls wait until somebody is free. */
export interface QueueProblem {
  /** Work that the calls bring at a time (erlang). */
  readonly offeredLoad: Step;
  readonly handlingSeconds: Step;
  /** People at the phones; null where they are what is asked for. */
  readonly positions: Step | null;
  /** Null where only the wait is asked for. */
  readonly targetSeconds: Step | null;
  /** Null but where people are asked for. */
  readonly serviceTarget: Step | null;
}

/** The fewest people that meet the target, the share answered within the seconds, or the mean wait in seconds. */
export type QueueOutput = "positions" | "service-level" | "average-wait";

/** People on a benefit by their weeks on it, from the start up to each month. */
export interface BenefitProblem {
  /** The steps of the refund by the week from which they hold, counted from 0, with the people on them at the start. */
  readonly steps: readonly { readonly name: string; readonly fromWeek: number; readonly people: Step }[];
  /** Mean months on the benefit: that which the people of the start have lived with, and that of each month. */
  readonly openingDuration: Step;
  readonly duration: Step;
  readonly entrants: Step;
  readonly weeksAtEntry: Step;
  readonly calendarDays: Step;
}

/** A named quantity with its values and how they came about. */
export interface Step {
  readonly quantity: QuantityId;
  readonly subject: Subject;
  readonly unit: Unit;
  readonly operation: Operation;
  readonly values: Values;
}

export const valueAt = (step: Step, month: number): number =>
  typeof step.values === "number" ? step.values : (step.values[month] ?? Number.NaN);

/** Where an input of a month comes from; a profile has a cell for each month. */
export const originAt = (origin: Origin | readonly Origin[], month: number): Origin => {
  if (!isByMonth(origin)) return origin;
  return origin[month] ?? { kind: "default", at: null };
};

const isByMonth = (origin: Origin | readonly Origin[]): origin is readonly Origin[] => Array.isArray(origin);

/** The steps that a step is computed from. */
export const argumentsOf = ({ operation }: Pick<Step, "operation">): readonly Step[] => {
  switch (operation.kind) {
    case "input":
      return [];
    case "formula":
      return Object.values(operation.arguments).flat();
    case "by-age":
      return [operation.of, operation.before, operation.ages, ...Object.values(operation.arguments).flat()];
    case "earlier":
      return [operation.of, operation.before, operation.lag];
    case "spread-later":
      return [operation.of, operation.before];
    case "over-months":
    case "over-scenario-year":
      return [operation.of];
    case "chosen":
      return [operation.by, operation.on, operation.off];
    case "queue": {
      const { offeredLoad, handlingSeconds, positions, targetSeconds, serviceTarget } = operation.problem;
      return stepsIn([offeredLoad, handlingSeconds, positions, targetSeconds, serviceTarget]);
    }
    case "matching":
      return [
        ...operation.problem.lines.flatMap(({ hours, priority }) => stepsIn([hours, priority])),
        ...Object.values(operation.problem.supply),
      ];
    case "service":
      return [
        ...operation.problem.lines.flatMap(({ hours, opening, openShare, hoursPerPiece, priority }) =>
          stepsIn([hours, opening, openShare, hoursPerPiece, priority]),
        ),
        ...Object.values(operation.problem.supply),
      ];
    case "person-weeks": {
      const { steps, openingDuration, duration, entrants, weeksAtEntry, calendarDays } = operation.problem;
      const people = steps.map((step) => step.people);
      return [...people, openingDuration, duration, entrants, weeksAtEntry, calendarDays];
    }
  }
};

const stepsIn = (things: readonly (Step | number | null)[]): readonly Step[] =>
  things.filter((thing) => thing !== null && typeof thing !== "number");
