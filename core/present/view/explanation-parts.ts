import type { ExplainedFigure, FigureId } from "../../explain/explained-figure.ts";
import { type ExplainedFigures, type FigureRow, figuresBehind } from "../explained-figures.ts";

/** So many parts are shown at once; the rest are behind one more that opens. */
const firstShown = 8;
const shownThen = 40;

/** Parts of a figure that stand together, and the names of more that are left for later. */
export interface PartsShown {
  readonly rows: readonly FigureRow[];
  /** How many rows come after these; 0: none. */
  readonly left: number;
}

/** Finds the parts of figures: the figures that they are computed from, each once and down to the inputs. */
export class ExplanationParts {
  readonly #figures: ExplainedFigures;
  readonly #known = new Map<FigureId, readonly FigureRow[]>();
  readonly #empty = new Map<FigureId, boolean>();

  constructor(figures: ExplainedFigures) {
    this.#figures = figures;
  }

  /** The figure itself, or the only one that it passes on. */
  resolved(id: FigureId): FigureId {
    const figure = this.#figures.figure(id);
    const only = figure === undefined ? null : this.#figures.passedOn(figure);
    return only === null ? id : this.resolved(only);
  }

  /** The parts of a figure in their order, months together. */
  rows(id: FigureId): readonly FigureRow[] {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const figure = this.#figures.figure(id);
    const rows = figure === undefined ? [] : this.#figures.rowsOfMonths(this.#partsOf(figure));
    this.#known.set(id, rows);
    return rows;
  }

  /** Parts that count nothing are left out, unless there are no others. */
  #partsOf({ derivation }: ExplainedFigure): readonly FigureId[] {
    const behind = [...new Set(figuresBehind(derivation).map((id) => this.resolved(id)))];
    const real = behind.filter((id) => !this.#isEmpty(id));
    const telling = real.filter((id) => this.#figures.matters(id));
    return telling.length > 0 ? telling : real;
  }

  /** Nothing that is the sum of nothing: no input stands behind it. */
  #isEmpty(id: FigureId): boolean {
    const known = this.#empty.get(id);
    if (known !== undefined) return known;
    const figure = this.#figures.figure(id);
    this.#empty.set(id, false);
    const empty =
      figure === undefined ||
      (figure.derivation.kind !== "input" &&
        figuresBehind(figure.derivation).every((part) => this.#isEmpty(part)));
    this.#empty.set(id, empty);
    return empty;
  }

  /** The largest of a long list in the order of the list; after them the next largest. */
  shown(id: FigureId, from: number): PartsShown {
    const rows = this.rows(id);
    const most = from === 0 ? firstShown : shownThen;
    // One more part takes no more room than the line that would open it.
    if (from === 0 && rows.length <= most + 1) return { rows, left: 0 };
    const largest = this.#figures.bySize(rows).slice(from, from + most);
    const kept = new Set(largest);
    return {
      rows: from === 0 ? rows.filter((row) => kept.has(row)) : largest,
      left: Math.max(0, rows.length - from - largest.length),
    };
  }
}
