import type { ScenarioEvaluation } from "../evaluate/scenario.ts";
import type { ExplainedFigure, FigureId } from "../explain/explained-figure.ts";
import { explain } from "../explain/explanation.ts";
import { explanationTexts } from "../text/explanation-texts.ts";
import type { Language } from "../text/language.ts";
import { resultTexts } from "../text/result-texts.ts";
import { monthAt } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { ExplainedFigures, figuresBehind, originText } from "./explained-figures.ts";
import { paragraph } from "./text-table.ts";

/** How far down is told, and how many figures of a long list; the whole is in the explanation itself. */
const deepest = 10;
const mostOfAList = 6;

class Teller {
  readonly lines: string[] = [];
  readonly #told = new Set<FigureId>();
  readonly #figures: ExplainedFigures;
  readonly #language: Language;

  constructor(figures: ExplainedFigures, language: Language) {
    this.#figures = figures;
    this.#language = language;
    this.tell(figures.first, 0, null);
  }

  /** Tells a figure, how it is reckoned and of what; what has been told is named again without that. */
  tell(id: FigureId, depth: number, above: ExplainedFigure | null): void {
    const figure = this.#figures.figure(id);
    if (figure === undefined) return;
    const only = this.#figures.passedOn(figure);
    if (only !== null) {
      this.tell(only, depth, above);
      return;
    }
    const again = this.#told.has(id);
    this.lines.push(...paragraph(this.#line(figure, above, again), "  ".repeat(depth)));
    if (again || depth === deepest || figure.derivation.kind === "service") return;
    this.#told.add(id);
    this.#tellList(figuresBehind(figure.derivation), depth + 1, figure);
  }

  #line(figure: ExplainedFigure, above: ExplainedFigure | null, again: boolean): string {
    const text = explanationTexts[this.#language];
    const told = this.#figures.told(figure, above);
    const sentence = above === null ? text.result(told) : text.figure(told);
    const { derivation, value } = figure;
    switch (derivation.kind) {
      case "input":
        return `${sentence} ${text.aside(originText(derivation.origin, this.#language))}`;
      case "formula": {
        if (again) return `${sentence} ${text.toldAbove}`;
        const written = this.#figures.arithmetic(value, derivation);
        return written === null ? sentence : `${sentence} = ${written}`;
      }
      case "matching":
      case "service":
        return `${sentence} ${again ? text.toldAbove : text.aside(text.shared)}`;
      case "queue":
        return `${sentence} ${again ? text.toldAbove : text.aside(this.#figures.queued(derivation))}`;
      case "person-weeks":
        return `${sentence} ${again ? text.toldAbove : text.aside(text.weekByWeek)}`;
    }
  }

  /** The largest figures of a long list, in their order; of a row of months the first. */
  #tellList(ids: readonly FigureId[], depth: number, above: ExplainedFigure): void {
    const text = explanationTexts[this.#language];
    const told = [...new Set(ids)].filter((id) => this.#figures.matters(id));
    const rows = this.#figures.rowsOfMonths(told);
    const largest = new Set(this.#figures.bySize(rows).slice(0, mostOfAList));
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
  const title = explanationTexts[language].title({
    figure: "gap",
    scenario: scenario.name === "" ? resultTexts[language].today : scenario.name,
    from: month(period.from),
    to: month(period.to - 1),
  });
  const figures = new ExplainedFigures(explain(gap, 0), frame, language);
  return [title, ...new Teller(figures, language).lines];
};
