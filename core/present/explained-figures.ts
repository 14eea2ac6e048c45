import type { Derivation, ExplainedFigure, Explanation, FigureId } from "../explain/explained-figure.ts";
import type { Origin } from "../origin.ts";
import type { ToldFigure } from "../text/explanation-text.ts";
import { explanationTexts } from "../text/explanation-texts.ts";
import type { Language } from "../text/language.ts";
import { quantityTexts, resultTexts } from "../text/result-texts.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { rowKind, rowName } from "./row-name.ts";
import { type Numbers, writtenExpression } from "./written-term.ts";

type FormulaDerivation = Extract<Derivation, { readonly kind: "formula" }>;
type PersonWeeksDerivation = Extract<Derivation, { readonly kind: "person-weeks" }>;
type ServiceDerivation = Extract<Derivation, { readonly kind: "service" }>;

/** One figure in one month, or the same figure in several. */
export type FigureRow = readonly [FigureId, ...FigureId[]];

/** Where an input comes from, in words. */
export const originText = (origin: Origin, language: Language): string => {
  const { origin: texts } = explanationTexts[language];
  switch (origin.kind) {
    case "cell":
      return texts.cell(origin);
    case "default":
      return texts.default(origin);
    case "figure":
      return texts.figure(origin);
    case "calendar":
      return texts.calendar(origin);
  }
};

/** Work and hours of all months up to the one that is told: what is not done in one waits in the next. */
const behindService = ({ problem: { lines, supply } }: ServiceDerivation): readonly FigureId[] => [
  ...lines.flatMap(({ hours, opening, openShare, hoursPerPiece, priority }) => [
    ...(opening === null ? [] : [opening]),
    ...hours,
    ...(openShare ?? []),
    ...(hoursPerPiece ?? []),
    ...(typeof priority === "number" ? [] : priority),
  ]),
  ...Object.values(supply).flat(),
];

const behindPersonWeeks = ({ problem }: PersonWeeksDerivation): readonly FigureId[] => [
  ...problem.steps.map(({ people }) => people),
  problem.weeksAtEntry,
  ...problem.entrants,
  problem.openingDuration,
  ...problem.duration,
  ...problem.calendarDays,
];

/** The figures that one is computed from. Of a matching these are its lines' hours, then the supply. */
export const figuresBehind = (derivation: Derivation): readonly FigureId[] => {
  switch (derivation.kind) {
    case "input":
      return [];
    case "formula":
      return Object.values(derivation.arguments).flat();
    case "matching":
      return [
        ...derivation.problem.lines.flatMap(({ hours, priority }) =>
          typeof priority === "number" ? [hours] : [hours, priority],
        ),
        ...Object.values(derivation.problem.supply),
      ];
    case "service":
      return behindService(derivation);
    case "queue":
      return Object.values(derivation.problem).flatMap((id: FigureId | null) => id ?? []);
    case "person-weeks":
      return behindPersonWeeks(derivation);
  }
};

/** The figures of an explanation as a reader meets them: without those that say nothing, months together. */
export class ExplainedFigures {
  readonly #explanation: Explanation;
  readonly #frame: TimeFrame;
  readonly #language: Language;

  constructor(explanation: Explanation, frame: TimeFrame, language: Language) {
    this.#explanation = explanation;
    this.#frame = frame;
    this.#language = language;
  }

  get first(): FigureId {
    return this.#explanation.figure;
  }

  figure(id: FigureId): ExplainedFigure | undefined {
    return this.#explanation.figures[id];
  }

  /** The only figure that one passes on, such as the whole of one group; null where it is computed of more. */
  passedOn({ quantity, value, derivation }: ExplainedFigure): FigureId | null {
    if (derivation.kind !== "formula") return null;
    const [only, ...others] = [...new Set(figuresBehind(derivation))];
    const figure = only === undefined || others.length > 0 ? undefined : this.figure(only);
    return figure?.quantity === quantity && figure.value === value ? (only ?? null) : null;
  }

  /** Numbers that stand in a formula, and defaults of nothing, say nothing to a reader. */
  matters(id: FigureId): boolean {
    const figure = this.figure(id);
    if (figure === undefined || figure.quantity === "constant") return false;
    const { derivation, value } = figure;
    return !(derivation.kind === "input" && derivation.origin.kind === "default" && value === 0);
  }

  /** The figures of one quantity in several months together. */
  rowsOfMonths(ids: readonly FigureId[]): readonly FigureRow[] {
    const rows = new Map<string, [FigureId, ...FigureId[]]>();
    for (const id of ids) {
      const key = this.#rowKey(id);
      const row = rows.get(key);
      if (row === undefined) rows.set(key, [id]);
      else row.push(id);
    }
    return [...rows.values()];
  }

  #rowKey(id: FigureId): string {
    const figure = this.figure(id);
    return figure === undefined || figure.month === null || figure.derivation.kind === "matching"
      ? id
      : [figure.quantity, figure.subject.kind, figure.subject.name, id.split(/[@/]/)[0]].join("\n");
  }

  /** What cannot be computed is larger than all else, so that it is seen. */
  size(id: FigureId): number {
    return Math.abs(this.figure(id)?.value ?? Number.POSITIVE_INFINITY);
  }

  /** The largest rows first; those of one size in their order. */
  bySize(rows: readonly FigureRow[]): readonly FigureRow[] {
    const sized = rows.map((row) => ({ row, size: this.size(row[0]) }));
    const difference = (one: number, other: number): number => (one === other ? 0 : other - one);
    return sized.sort((one, other) => difference(one.size, other.size)).map(({ row }) => row);
  }

  /** How a figure of a queue comes about, or that it has none because the queue grows. */
  queued({ problem }: Extract<ExplainedFigure["derivation"], { kind: "queue" }>): string {
    const { queueing, growing } = explanationTexts[this.#language];
    const load = this.figure(problem.offeredLoad)?.value ?? null;
    const positions = problem.positions === null ? null : (this.figure(problem.positions)?.value ?? null);
    return load !== null && positions !== null && load >= positions && load > 0 ? growing : queueing;
  }

  /** The formula with its numbers; null for one number alone, which is what it is, and where there is no value. */
  arithmetic(value: number | null, { expression, arguments: names }: FormulaDerivation): string | null {
    if (value === null) return null;
    const { arithmetic } = explanationTexts[this.#language];
    const leftOut = (name: string) => (this.#saysNothing(names[name]) ? "" : null);
    const written = writtenExpression(expression, this.#numbers(names), arithmetic, leftOut);
    return written.includes(" ") ? written : null;
  }

  /** The formula in words; null where it has not two figures that are told by a name, and where there is no value. */
  wording(value: number | null, { expression, arguments: names }: FormulaDerivation): string | null {
    if (value === null) return null;
    const { arithmetic } = explanationTexts[this.#language];
    const told = new Set<string>();
    const wordOf = (name: string): string | null => {
      if (this.#saysNothing(names[name])) return "";
      const quantity = this.#quantityOf(names[name]);
      if (quantity === null || quantity === "constant") return null;
      told.add(name);
      return quantityTexts[this.#language][quantity];
    };
    const written = writtenExpression(expression, this.#numbers(names), arithmetic, wordOf);
    return told.size < 2 ? null : written;
  }

  /** Nothing that is the number of no figure, such as the overtime of a group that has none. */
  #saysNothing(ids: FormulaDerivation["arguments"][string] | undefined): boolean {
    const all = typeof ids === "string" ? [ids] : (ids ?? []);
    return all.every((id) => this.figure(id)?.quantity === "constant" && this.figure(id)?.value === 0);
  }

  #quantityOf(ids: FormulaDerivation["arguments"][string] | undefined): ExplainedFigure["quantity"] | null {
    const [first] = typeof ids === "string" ? [ids] : (ids ?? []);
    return first === undefined ? null : (this.figure(first)?.quantity ?? null);
  }

  #numbers(names: FormulaDerivation["arguments"]): Numbers {
    const numberOf = (id: FigureId): number => this.figure(id)?.value ?? Number.NaN;
    return Object.fromEntries(
      Object.entries(names).map(([name, ids]) => [
        name,
        typeof ids === "string" ? numberOf(ids) : ids.map(numberOf),
      ]),
    );
  }

  /** Subject and month are told where they are not those of the figure that this one is a part of. */
  told(figure: ExplainedFigure, above: ExplainedFigure | null): ToldFigure {
    const { quantity, subject, month, value, unit } = figure;
    const sameSubject = above?.subject.kind === subject.kind && above.subject.name === subject.name;
    return {
      name: quantityTexts[this.#language][quantity],
      subject:
        subject.kind === "plan" || sameSubject
          ? ""
          : rowName(subject.name, rowKind(subject.kind), resultTexts[this.#language]),
      month: month === null || month === above?.month ? null : formatYearMonth(monthAt(this.#frame, month)),
      value,
      unit,
    };
  }
}
