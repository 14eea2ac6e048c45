import type { Origin } from "../origin.ts";
import type { Unit } from "../units.ts";
import type { ByKind } from "./result-text.ts";

/** What a figure of an explanation is, and its number; null where it cannot be computed. */
export interface ToldFigure {
  readonly name: string;
  /** What it is told of; empty for the whole workplace. */
  readonly subject: string;
  /** "2016-10", or null for a figure that is the same in all months. */
  readonly month: string | null;
  readonly value: number | null;
  readonly unit: Unit;
}

/** Figures that are explained: those of the task method, and what a scenario costs against today. */
export type AskedFigure = "gap" | "shortage" | "spare" | "cost";

/** The words of one language for arithmetic. */
export interface ArithmeticText {
  readonly number: (value: number) => string;
  readonly least: (of: readonly string[]) => string;
  readonly most: (of: readonly string[]) => string;
  /** A list too long to be written out. */
  readonly sumOf: (count: number) => string;
  /** Several figures of one name, added up. */
  readonly sumOfAll: (name: string) => string;
}

/** The words of one language for explanations. */
export interface ExplanationText {
  readonly title: (asked: {
    readonly figure: AskedFigure;
    readonly scenario: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  /** What and when a figure is told of. */
  readonly about: (figure: ToldFigure) => string;
  /** The figure that is explained, as the answer shows it and with the digits to reckon on with. */
  readonly result: (figure: ToldFigure) => string;
  readonly resultValue: (figure: ToldFigure) => string;
  /** A figure with the digits to reckon on with. */
  readonly figure: (figure: ToldFigure) => string;
  readonly value: (figure: ToldFigure) => string;
  readonly arithmetic: ArithmeticText;
  /** How a figure comes about that no formula gives: hours go to the tasks by their order. */
  readonly shared: string;
  readonly weekByWeek: string;
  /** What is reckoned by the formula of queueing. */
  readonly queueing: string;
  /** Why a queue with more calls than people has no such figure. */
  readonly growing: string;
  /** What is said beside a figure, at the end of its line. */
  readonly aside: (text: string) => string;
  /** Ends the line of a figure whose parts are told further up. */
  readonly toldAbove: string;
  /** Where an input comes from. */
  readonly origin: ByKind<Origin>;
  /** The same figure in several months, and the least and the most that it is. */
  readonly months: (count: number) => string;
  readonly spread: (low: number, high: number, unit: Unit) => string;
  /** Months of the same figure that are not told. */
  readonly otherMonths: (count: number) => string;
  /** Figures of a long list that are not told. */
  readonly others: (count: number) => string;
}
