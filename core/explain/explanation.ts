import type {
  Derivation,
  ExplainedBenefit,
  ExplainedFigure,
  ExplainedMatching,
  ExplainedQueue,
  ExplainedService,
  Explanation,
  FigureArguments,
  FigureId,
} from "./explained-figure.ts";
import { parseExpression } from "./expression.ts";
import {
  type BenefitProblem,
  type MatchingProblem,
  type Operation,
  originAt,
  type QueueProblem,
  type ServiceProblem,
  type Step,
  valueAt,
} from "./step.ts";

/** Explains a step in one month: "why this figure". Each figure that it hangs on is told once. */
export const explain = (step: Step, month: number): Explanation => {
  const collector = new Collector();
  const figure = collector.add(step, month);
  return { figure, figures: collector.figures };
};

class Collector {
  readonly figures: Record<FigureId, ExplainedFigure> = {};
  readonly #names = new Map<Step, number>();

  /** Adds the step's figure of the month and all that it hangs on; gives its name. */
  add(step: Step, month: number): FigureId {
    const constant = typeof step.values === "number";
    const name = this.#nameOf(step);
    const id = constant ? `${name}` : `${name}@${month}`;
    if (id in this.figures) return id;
    const value = valueAt(step, month);
    const base = {
      quantity: step.quantity,
      subject: step.subject,
      unit: step.unit,
      month: constant ? null : month,
    };
    const withValue = { ...base, value: Number.isNaN(value) ? null : value };
    this.figures[id] = { ...withValue, derivation: { kind: "formula", expression: "", arguments: {} } };
    this.figures[id] = { ...withValue, derivation: this.#derivation(step, id, month) };
    return id;
  }

  #nameOf(step: Step): number {
    const name = this.#names.get(step) ?? this.#names.size;
    this.#names.set(step, name);
    return name;
  }

  #derivation(step: Step, id: FigureId, month: number): Derivation {
    const { operation } = step;
    switch (operation.kind) {
      case "input":
        return { kind: "input", origin: originAt(operation.origin, month) };
      case "formula":
        return { ...operation, arguments: this.#arguments(operation.arguments, month) };
      case "earlier":
        return this.#earlier(operation, month);
      case "by-age":
        return this.#byAge(operation, step, id, month);
      case "spread-later":
        return this.#spreadLater(operation, step, id, month);
      case "over-months":
        return this.#over(operation.of, operation.aggregate, operation.from, operation.to);
      case "over-scenario-year": {
        const from = Math.floor(month / 12) * 12;
        return this.#over(operation.of, operation.aggregate, from, from + 12);
      }
      case "matching":
        return { ...operation, problem: this.#matching(operation.problem, month) };
      case "service":
        return { ...operation, problem: this.#service(operation.problem, month), month };
      case "chosen":
        return this.#chosen(operation, month);
      case "queue":
        return { ...operation, problem: this.#queue(operation.problem, month) };
      case "person-weeks":
        return { ...operation, problem: this.#benefit(operation.problem, month) };
    }
  }

  #arguments(args: Extract<Operation, { kind: "formula" }>["arguments"], month: number): FigureArguments {
    const ids = (argument: Step | readonly Step[]): FigureId | readonly FigureId[] =>
      "operation" in argument ? this.add(argument, month) : argument.map((step) => this.add(step, month));
    return Object.fromEntries(Object.entries(args).map(([name, argument]) => [name, ids(argument)] as const));
  }

  /** The figure of a month, or what holds ahead of the start. */
  #atOrBefore(of: Step, before: Step, month: number): FigureId {
    return month < 0 ? this.add(before, 0) : this.add(of, month);
  }

  /** The lag stands among the arguments although it only chooses the month. Without it there is no value. */
  #earlier({ of, lag: lagStep, before }: Extract<Operation, { kind: "earlier" }>, month: number): Derivation {
    const months = valueAt(lagStep, 0);
    const lag = this.add(lagStep, 0);
    if (Number.isNaN(months)) return { kind: "formula", expression: "0 / 0", arguments: { lag } };
    const whole = Math.floor(months);
    const share = months - whole;
    const later = this.#atOrBefore(of, before, month - whole);
    if (share === 0) return { kind: "formula", expression: "value", arguments: { value: later, lag } };
    const earlier = this.#atOrBefore(of, before, month - whole - 1);
    const expression = `${1 - share} * later + ${share} * earlier`;
    return { kind: "formula", expression, arguments: { later, earlier, lag } };
  }

  /** The step that chooses stands among the arguments, and the one that is not chosen does not. */
  #chosen({ by, on, off }: Extract<Operation, { kind: "chosen" }>, month: number): Derivation {
    const choice = this.add(by, month);
    const known = valueAt(by, month);
    if (Number.isNaN(known)) return { kind: "formula", expression: "0 / 0", arguments: { chosenBy: choice } };
    const value = this.add(known === 0 ? off : on, month);
    return { kind: "formula", expression: "value", arguments: { value, chosenBy: choice } };
  }

  #queue(problem: QueueProblem, month: number): ExplainedQueue {
    const told = (step: Step | null): FigureId | null => step && this.add(step, month);
    return {
      offeredLoad: this.add(problem.offeredLoad, month),
      handlingSeconds: this.add(problem.handlingSeconds, month),
      positions: told(problem.positions),
      targetSeconds: told(problem.targetSeconds),
      serviceTarget: told(problem.serviceTarget),
    };
  }

  #byAge(
    operation: Extract<Operation, { kind: "by-age" }>,
    step: Step,
    id: FigureId,
    month: number,
  ): Derivation {
    const args = this.#arguments(operation.arguments, month);
    const ages = this.add(operation.ages, 0);
    const count = valueAt(operation.ages, 0);
    if (Number.isNaN(count)) return { kind: "formula", expression: "0 / 0", arguments: { ages } };
    const parts = Array.from({ length: count }, (_, age) =>
      this.#part(step, `${id}/${age}`, month, {
        expression: `valueThen * (${operation.expression.replace(/\bage\b/g, String(age))})`,
        arguments: { ...args, valueThen: this.#atOrBefore(operation.of, operation.before, month - age) },
      }),
    );
    return { kind: "formula", expression: "sum(parts)", arguments: { parts, ages } };
  }

  #spreadLater(
    { of, before, shares }: Extract<Operation, { kind: "spread-later" }>,
    step: Step,
    id: FigureId,
    month: number,
  ): Derivation {
    const parts = shares
      .filter(({ to }) => to === month)
      .map(({ from, share }) =>
        this.#part(step, `${id}/${from}`, month, {
          expression: `amount * ${share}`,
          arguments: { amount: this.#atOrBefore(of, before, from) },
        }),
      );
    return { kind: "formula", expression: "sum(parts)", arguments: { parts } };
  }

  /** A part of a sum that has no step of its own. */
  #part(
    { quantity, subject, unit }: Step,
    id: FigureId,
    month: number,
    derivation: {
      readonly expression: string;
      readonly arguments: Readonly<Record<string, FigureId | readonly FigureId[]>>;
    },
  ): FigureId {
    const value = this.#valueOf(derivation);
    this.figures[id] = {
      quantity,
      subject,
      unit,
      month,
      value,
      derivation: { kind: "formula", ...derivation },
    };
    return id;
  }

  #valueOf(formula: { readonly expression: string; readonly arguments: FigureArguments }): number | null {
    const known = (id: FigureId): number => this.figures[id]?.value ?? Number.NaN;
    const slots = Object.fromEntries(
      Object.entries(formula.arguments).map(([name, ids]) => [
        name,
        typeof ids === "string" ? known(ids) : ids.map(known),
      ]),
    );
    const value = parseExpression(formula.expression, Object.keys(slots)).bind(slots)(0);
    return Number.isNaN(value) ? null : value;
  }

  #over(of: Step, aggregate: "sum" | "mean", from: number, to: number): Derivation {
    const values = Array.from({ length: to - from }, (_, index) => this.add(of, from + index));
    const expression = aggregate === "sum" ? "sum(values)" : `sum(values) / ${to - from}`;
    return { kind: "formula", expression, arguments: { values } };
  }

  #matching({ lines, supply }: MatchingProblem, month: number): ExplainedMatching {
    return {
      lines: lines.map(({ hours, priority, ...line }) => ({
        ...line,
        hours: this.add(hours, month),
        priority: typeof priority === "number" ? priority : this.add(priority, month),
      })),
      supply: Object.fromEntries(
        Object.entries(supply).map(([group, step]) => [group, this.add(step, month)]),
      ),
    };
  }

  #upTo(step: Step, month: number): readonly FigureId[] {
    return Array.from({ length: month + 1 }, (_, index) => this.add(step, index));
  }

  #benefit(problem: BenefitProblem, month: number): ExplainedBenefit {
    return {
      steps: problem.steps.map((step) => ({ ...step, people: this.add(step.people, 0) })),
      openingDuration: this.add(problem.openingDuration, 0),
      duration: this.#upTo(problem.duration, month),
      entrants: this.#upTo(problem.entrants, month),
      weeksAtEntry: this.add(problem.weeksAtEntry, 0),
      calendarDays: this.#upTo(problem.calendarDays, month),
    };
  }

  #service({ lines, supply }: ServiceProblem, month: number): ExplainedService {
    const upTo = (step: Step) => this.#upTo(step, month);
    return {
      lines: lines.map(({ hours, priority, openShare, opening, hoursPerPiece, ...line }) => ({
        ...line,
        hours: upTo(hours),
        priority: typeof priority === "number" ? priority : upTo(priority),
        openShare: openShare && upTo(openShare),
        opening: opening && this.add(opening, 0),
        ...(hoursPerPiece && { hoursPerPiece: upTo(hoursPerPiece) }),
      })),
      supply: Object.fromEntries(Object.entries(supply).map(([group, step]) => [group, upTo(step)])),
    };
  }
}
