import type { ScenarioEvaluation } from "../evaluate/scenario.ts";
import {
  type Derivation,
  type ExplainedFigure,
  type Explanation,
  explain,
  type FigureId,
} from "../explain/explanation.ts";
import type { Origin } from "../origin.ts";
import type { Language } from "../text/language.ts";
import type { ExplanationText, ToldFigure } from "../text/result-text.ts";
import { explanationTexts, quantityTexts, resultTexts } from "../text/result-texts.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { rowKind, rowName } from "./row-name.ts";
import { paragraph } from "./text-table.ts";
import { writtenExpression } from "./written-term.ts";

/** How far down is told, and how many figures of a long list; the whole is in the explanation itself. */
const deepest = 10;
const mostOfAList = 6;

const originText = (origin: Origin, { origin: texts }: ExplanationText): string => {
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

type FormulaDerivation = Extract<Derivation, { readonly kind: "formula" }>;

/** The figures that one is computed from. Of a matching these are its lines' hours, then the supply. */
const behind = (derivation: Derivation): readonly FigureId[] => {
  switch (derivation.kind) {
    case "input":
      return [];
    case "formula":
      return Object.values(derivation.arguments).flat();
    case "matching":
      return [
        ...derivation.problem.lines.map(({ hours }) => hours),
        ...Object.values(derivation.problem.supply),
      ];
    case "service":
      return [];
  }
};

/** The only figure that one passes on, such as the whole of one group; null where it is computed of more. */
const passedOn = ({ figures }: Explanation, { quantity, value, derivation }: ExplainedFigure) => {
  if (derivation.kind !== "formula") return null;
  const [only, ...others] = [...new Set(behind(derivation))];
  const figure = only === undefined || others.length > 0 ? undefined : figures[only];
  return figure?.quantity === quantity && figure.value === value ? (only ?? null) : null;
};

class Teller {
  readonly lines: string[] = [];
  readonly #told = new Set<FigureId>();
  readonly #explanation: Explanation;
  readonly #frame: TimeFrame;
  readonly #language: Language;

  constructor(explanation: Explanation, frame: TimeFrame, language: Language) {
    this.#explanation = explanation;
    this.#frame = frame;
    this.#language = language;
    this.tell(explanation.figure, 0, null);
  }

  /** Tells a figure, how it is reckoned and of what; what has been told is named again without that. */
  tell(id: FigureId, depth: number, above: ExplainedFigure | null): void {
    const figure = this.#explanation.figures[id];
    if (figure === undefined) return;
    const only = passedOn(this.#explanation, figure);
    if (only !== null) {
      this.tell(only, depth, above);
      return;
    }
    const again = this.#told.has(id);
    this.lines.push(...paragraph(this.#line(figure, above, again), "  ".repeat(depth)));
    if (again || depth === deepest) return;
    this.#told.add(id);
    this.#tellList(behind(figure.derivation), depth + 1, figure);
  }

  #line(figure: ExplainedFigure, above: ExplainedFigure | null, again: boolean): string {
    const text = explanationTexts[this.#language];
    const told = this.#toldFigure(figure, above);
    const sentence = above === null ? text.result(told) : text.figure(told);
    const { derivation } = figure;
    switch (derivation.kind) {
      case "input":
        return `${sentence} ${originText(derivation.origin, text)}`;
      case "formula":
        if (again) return `${sentence} ${text.toldAbove}`;
        return figure.value === null ? sentence : this.#reckoned(sentence, derivation);
      case "matching":
      case "service":
        return `${sentence} ${again ? text.toldAbove : text.shared}`;
    }
  }

  /** A formula of one number is that number, and nothing is reckoned. */
  #reckoned(sentence: string, { expression, arguments: names }: FormulaDerivation): string {
    const { arithmetic } = explanationTexts[this.#language];
    const numberOf = (id: FigureId): number => this.#explanation.figures[id]?.value ?? Number.NaN;
    const numbers = Object.fromEntries(
      Object.entries(names).map(([name, ids]) => [
        name,
        typeof ids === "string" ? numberOf(ids) : ids.map(numberOf),
      ]),
    );
    const written = writtenExpression(expression, numbers, arithmetic);
    return written.includes(" ") ? `${sentence} = ${written}` : sentence;
  }

  /** The largest figures of a long list, in their order; of a row of months the first. */
  #tellList(ids: readonly FigureId[], depth: number, above: ExplainedFigure): void {
    const text = explanationTexts[this.#language];
    const told = [...new Set(ids)].filter((id) => this.#matters(id));
    const rows = this.#rowsOfMonths(told);
    const largest = new Set(
      [...rows].sort(([one], [other]) => this.#size(other) - this.#size(one)).slice(0, mostOfAList),
    );
    const note = (line: string): void => {
      this.lines.push(...paragraph(line, "  ".repeat(depth)));
    };
    for (const row of rows) {
      if (!largest.has(row)) continue;
      this.tell(row[0], depth, above);
      if (row.length > 1) note(text.otherMonths(row.length - 1));
    }
    if (rows.length > largest.size) note(text.others(rows.length - largest.size));
  }

  /** Numbers that stand in a formula, and defaults of nothing, say nothing to a reader. */
  #matters(id: FigureId): boolean {
    const figure = this.#explanation.figures[id];
    if (figure === undefined || figure.quantity === "constant") return false;
    const { derivation, value } = figure;
    return !(derivation.kind === "input" && derivation.origin.kind === "default" && value === 0);
  }

  /** The figures of one quantity in several months together. */
  #rowsOfMonths(ids: readonly FigureId[]): readonly (readonly [FigureId, ...FigureId[]])[] {
    const rows = new Map<string, [FigureId, ...FigureId[]]>();
    for (const id of ids) {
      const figure = this.#explanation.figures[id];
      const key =
        figure === undefined || figure.month === null || figure.derivation.kind === "matching"
          ? id
          : [figure.quantity, figure.subject.kind, figure.subject.name, id.split(/[@/]/)[0]].join("\n");
      const row = rows.get(key);
      if (row === undefined) rows.set(key, [id]);
      else row.push(id);
    }
    return [...rows.values()];
  }

  #size(id: FigureId): number {
    return Math.abs(this.#explanation.figures[id]?.value ?? Number.POSITIVE_INFINITY);
  }

  /** Subject and month are told where they are not those of the line that this one stands under. */
  #toldFigure(figure: ExplainedFigure, above: ExplainedFigure | null): ToldFigure {
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

/** What the gap of today's first scenario year is computed from, down to the cells of the workbook. */
export const explanationLines = (
  { scenario, frame, periods, whole }: ScenarioEvaluation,
  language: Language,
): readonly string[] => {
  const index = Math.min(1, periods.length - 1);
  const period = periods[index];
  const gap = whole.periods[index]?.gap;
  if (period === undefined || gap === undefined) return [];
  const month = (at: number) => formatYearMonth(monthAt(frame, at));
  const name = scenario.name === "" ? resultTexts[language].today : scenario.name;
  const title = explanationTexts[language].title(name, month(period.from), month(period.to - 1));
  return [title, ...new Teller(explain(gap, 0), frame, language).lines];
};
