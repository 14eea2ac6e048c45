import { all, create, type EvalFunction } from "mathjs";
import type {
  Derivation,
  ExplainedFigure,
  ExplainedMatching,
  ExplainedService,
  Explanation,
  FigureId,
} from "../../core/explain/explained-figure.ts";
import { queuePlainly } from "./second-erlang.ts";
import { placed, type QueueMonth, servedHours, serveQueuesPlainly, usedHours } from "./second-matching.ts";
import { personWeeksPlainly } from "./second-person-weeks.ts";

/**
 * A second evaluator that knows docs/explanation.md and nothing else of Normering: every figure of an explanation again,
 * from the values of its inputs alone. NaN is a figure without value.
 */
export const recompute = (explanation: Explanation): Map<FigureId, number> => {
  const plain = JSON.parse(JSON.stringify(explanation)) as Explanation;
  const evaluator = new SecondEvaluator(plain.figures);
  for (const id of Object.keys(plain.figures)) evaluator.valueOf(id);
  return evaluator.values;
};

const math = create(all ?? {}, {});
const arithmetic = {
  divide: (a: number, b: number): number => (b === 0 ? Number.NaN : a / b),
  pow: (a: number, b: number): number => (Number.isNaN(a) ? Number.NaN : a ** b),
};
math.import(arithmetic, { override: true });

type Listed = number | readonly number[];
const numbersOf = (values: readonly Listed[]): readonly number[] => values.flat();
const anyMissing = (values: readonly number[]): boolean => values.some(Number.isNaN);
const functions = {
  sum: (...values: Listed[]): number => numbersOf(values).reduce((sum, value) => sum + value, 0),
  product: (...values: Listed[]): number => numbersOf(values).reduce((product, value) => product * value, 1),
  min: (...values: Listed[]): number => Math.min(...numbersOf(values)),
  max: (...values: Listed[]): number => Math.max(...numbersOf(values)),
};

class SecondEvaluator {
  readonly values = new Map<FigureId, number>();
  readonly #figures: Readonly<Record<FigureId, ExplainedFigure>>;
  readonly #compiled = new Map<string, EvalFunction>();
  readonly #queueMonths = new Map<string, QueueMonth>();
  readonly #underWay = new Set<FigureId>();

  constructor(figures: Readonly<Record<FigureId, ExplainedFigure>>) {
    this.#figures = figures;
  }

  valueOf(id: FigureId): number {
    const known = this.values.get(id);
    if (known !== undefined) return known;
    const figure = this.#figures[id];
    if (!figure) throw new Error(`no figure ${id}`);
    if (this.#underWay.has(id)) throw new Error(`figure ${id} hangs on itself`);
    this.#underWay.add(id);
    const value =
      figure.derivation.kind === "input" ? (figure.value ?? Number.NaN) : this.#derive(figure.derivation);
    this.#underWay.delete(id);
    this.values.set(id, Number.isFinite(value) ? value : Number.NaN);
    return this.valueOf(id);
  }

  #derive(derivation: Exclude<Derivation, { kind: "input" }>): number {
    switch (derivation.kind) {
      case "formula":
        return this.#formula(derivation);
      case "matching":
        return this.#matching(derivation);
      case "service":
        return this.#service(derivation);
      case "queue":
        return this.#queue(derivation);
      case "person-weeks":
        return this.#personWeeks(derivation);
    }
  }

  #formula({ expression, arguments: names }: Extract<Derivation, { kind: "formula" }>): number {
    const scope: Record<string, unknown> = { ...functions };
    const seen: number[] = [];
    for (const [name, ids] of Object.entries(names)) {
      const values = typeof ids === "string" ? this.valueOf(ids) : ids.map((id) => this.valueOf(id));
      scope[name] = values;
      seen.push(...numbersOf([values]));
    }
    if (anyMissing(seen)) return Number.NaN;
    const compiled = this.#compiled.get(expression) ?? math.compile(expression);
    this.#compiled.set(expression, compiled);
    const value: unknown = compiled.evaluate(scope);
    if (typeof value !== "number") throw new Error(`"${expression}" gives no number`);
    return value;
  }

  #matching({ problem, output }: Extract<Derivation, { kind: "matching" }>): number {
    const lines = this.#linesOf(problem);
    const supply = this.#each(problem.supply, (id) => this.valueOf(id));
    const served = servedHours(lines, supply);
    if (output.kind === "used") return usedHours(lines, served, supply).get(output.group) ?? 0;
    return served[problem.lines.findIndex(({ name }) => name === output.line)] ?? Number.NaN;
  }

  #linesOf({ lines }: ExplainedMatching) {
    return lines.map(({ hours, priority, permittedGroups }) => {
      const place = typeof priority === "number" ? priority : this.valueOf(priority);
      const stands = placed(place, this.valueOf(hours));
      return { hours: stands.hours, order: [stands.priority], groups: permittedGroups };
    });
  }

  #service({ problem, output, month }: Extract<Derivation, { kind: "service" }>): number {
    const { [output.kind]: hours } = this.#queueMonth(problem, month);
    return output.lines.reduce((sum, name) => sum + (hours.get(name) ?? Number.NaN), 0);
  }

  #queue({ problem, output }: Extract<Derivation, { kind: "queue" }>): number {
    const told = (id: FigureId | null): number | null => (id === null ? null : this.valueOf(id));
    return queuePlainly(
      {
        load: this.valueOf(problem.offeredLoad),
        handling: this.valueOf(problem.handlingSeconds),
        positions: told(problem.positions),
        within: told(problem.targetSeconds),
        target: told(problem.serviceTarget),
      },
      output,
    );
  }

  #personWeeks({ problem, step }: Extract<Derivation, { kind: "person-weeks" }>): number {
    const series = (ids: readonly FigureId[]): readonly number[] => ids.map((id) => this.valueOf(id));
    const benefit = {
      steps: problem.steps.map((each) => ({ ...each, people: this.valueOf(each.people) })),
      openingDuration: this.valueOf(problem.openingDuration),
      duration: series(problem.duration),
      entrants: series(problem.entrants),
      weeksAtEntry: this.valueOf(problem.weeksAtEntry),
      calendarDays: series(problem.calendarDays),
    };
    return personWeeksPlainly(benefit, step);
  }

  /** Many figures tell of the same month of the same queues. */
  #queueMonth(problem: ExplainedService, month: number): QueueMonth {
    const key = JSON.stringify([problem, month]);
    const known = this.#queueMonths.get(key);
    if (known) return known;
    const series = (ids: readonly FigureId[]): readonly number[] => ids.map((id) => this.valueOf(id));
    const queues = problem.lines.map((line) => ({
      name: line.name,
      hours: series(line.hours),
      perishes: line.perishes,
      openShare: line.openShare && series(line.openShare),
      priority:
        typeof line.priority === "number"
          ? line.hours.map(() => Number(line.priority))
          : series(line.priority),
      groups: line.permittedGroups,
      opening: line.opening === null ? 0 : this.valueOf(line.opening),
      openingAgeMonths: line.openingAgeMonths,
      hoursPerPiece: line.hoursPerPiece ? series(line.hoursPerPiece) : null,
    }));
    const result = serveQueuesPlainly(queues, this.#each(problem.supply, series), month);
    this.#queueMonths.set(key, result);
    return result;
  }

  #each<From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));
  }
}
