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
  | { readonly kind: "service"; readonly problem: ServiceProblem; readonly output: ServiceOutput };

/** Share of what arises in month `from` that falls in month `to`. */
export interface SpreadShare {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

export interface MatchingLine {
  readonly name: string;
  readonly hours: Step;
  /** 0 queue and named duties, 1 statutory, 2, 3 … the user's order. */
  readonly priority: number;
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
  /** Share of the queue that may be served in the month; less than 1 while a shutdown runs. */
  readonly openShare: Step | null;
}

export interface ServiceProblem {
  readonly lines: readonly ServiceLine[];
  readonly supply: Readonly<Record<string, Step>>;
}

/** Hours served of the lines in a month, or left of them at its end. */
export interface ServiceOutput {
  readonly kind: "served" | "backlog";
  readonly lines: readonly string[];
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
export const argumentsOf = ({ operation }: Step): readonly Step[] => {
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
    case "matching":
      return [
        ...operation.problem.lines.map(({ hours }) => hours),
        ...Object.values(operation.problem.supply),
      ];
    case "service":
      return [
        ...operation.problem.lines.flatMap(({ hours, opening, openShare }) =>
          [hours, opening, openShare].filter((step) => step !== null),
        ),
        ...Object.values(operation.problem.supply),
      ];
  }
};
