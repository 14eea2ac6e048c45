import type { Origin } from "../origin.ts";
import type { Unit } from "../units.ts";
import type { QuantityId } from "./quantities.ts";
import type { MatchingOutput, QueueOutput, ServiceOutput, Subject } from "./step.ts";

/** Name of a figure of an explanation: a step in one month. */
export type FigureId = string;

/** How a figure comes about, told of one month, in formulas over other figures of the explanation. */
export type Derivation =
  | { readonly kind: "input"; readonly origin: Origin }
  | { readonly kind: "formula"; readonly expression: string; readonly arguments: FigureArguments }
  | { readonly kind: "matching"; readonly problem: ExplainedMatching; readonly output: MatchingOutput }
  | {
      readonly kind: "service";
      readonly problem: ExplainedService;
      readonly output: ServiceOutput;
      readonly month: number;
    }
  | { readonly kind: "queue"; readonly problem: ExplainedQueue; readonly output: QueueOutput }
  | { readonly kind: "person-weeks"; readonly problem: ExplainedBenefit; readonly step: string };

export type FigureArguments = Readonly<Record<string, FigureId | readonly FigureId[]>>;

/** One month's work and hours for the matching of model-definitions 2.9. */
export interface ExplainedMatching {
  readonly lines: readonly {
    readonly name: string;
    readonly hours: FigureId;
    /** A figure where options move it. */
    readonly priority: number | FigureId;
    readonly permittedGroups: readonly string[];
  }[];
  readonly supply: Readonly<Record<string, FigureId>>;
}

/** Queues and hours of the months 0 to `month` of the derivation, to be served in turn (2.7 to 2.9). */
export interface ExplainedService {
  readonly lines: readonly {
    readonly name: string;
    readonly hours: readonly FigureId[];
    readonly perishes: boolean;
    readonly openShare: readonly FigureId[] | null;
    /** A figure for each month where options move it. */
    readonly priority: number | readonly FigureId[];
    readonly permittedGroups: readonly string[];
    readonly opening: FigureId | null;
    readonly openingAgeMonths: number | null;
    /** Hours of a piece that comes in; only of a line whose pieces take another time from month to month. */
    readonly hoursPerPiece?: readonly FigureId[];
  }[];
  readonly supply: Readonly<Record<string, readonly FigureId[]>>;
}

/** A queue of calls in one month; what `output` does not ask of is null (2.13). */
export interface ExplainedQueue {
  readonly offeredLoad: FigureId;
  readonly handlingSeconds: FigureId;
  readonly positions: FigureId | null;
  readonly targetSeconds: FigureId | null;
  readonly serviceTarget: FigureId | null;
}

/** People on a benefit, with what moves them in the months 0 to the one that is told, the last of each list (2.20). */
export interface ExplainedBenefit {
  readonly steps: readonly { readonly name: string; readonly fromWeek: number; readonly people: FigureId }[];
  readonly openingDuration: FigureId;
  readonly duration: readonly FigureId[];
  readonly entrants: readonly FigureId[];
  readonly weeksAtEntry: FigureId;
  readonly calendarDays: readonly FigureId[];
}

export interface ExplainedFigure {
  readonly quantity: QuantityId;
  readonly subject: Subject;
  readonly unit: Unit;
  /** Month from the start, or null for a figure that is the same in all. */
  readonly month: number | null;
  /** Null where it cannot be computed. */
  readonly value: number | null;
  readonly derivation: Derivation;
}

/** A figure with all the figures that it is built of, down to cells and sources. Plain data that prints as JSON. */
export interface Explanation {
  readonly figure: FigureId;
  readonly figures: Readonly<Record<FigureId, ExplainedFigure>>;
}
