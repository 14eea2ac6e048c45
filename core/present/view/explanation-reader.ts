import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import type { ExplainedFigure, FigureId } from "../../explain/explained-figure.ts";
import { explain } from "../../explain/explanation.ts";
import type { Step } from "../../explain/step.ts";
import type { ScenarioResult } from "../../result.ts";
import type { ExplanationText } from "../../text/explanation-text.ts";
import { explanationTexts } from "../../text/explanation-texts.ts";
import type { Language } from "../../text/language.ts";
import { formatMonth, formatTime } from "../../text/notation.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { resultTexts } from "../../text/result-texts.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import { ExplainedFigures, type FigureRow, originText } from "../explained-figures.ts";
import { rowName } from "../row-name.ts";
import type { WorkbookResult } from "../workbook-result.ts";
import { askedFor } from "./asked-figure.ts";
import { type AskedQueue, askedQueue } from "./asked-queue.ts";
import { ExplanationParts } from "./explanation-parts.ts";
import { cellOfOrigin, type Places, placesIn } from "./places.ts";
import type { QueueRequest } from "./queue-form.ts";
import type {
  ExplainedFigureView,
  ExplanationRequest,
  ExplanationView,
  OriginView,
} from "./workbook-view.ts";

/** Parts that are no figure of their own: the months of one figure, and the rest of a long list. */
const monthsOf = (parent: FigureId, row: number): string => `${parent}|months|${row}`;
const othersOf = (parent: FigureId, from: number): string => `${parent}|others|${from}`;

/**
 * One explanation, read bit by bit: the figure with its parts, and the parts of a part when it is opened. Every part of
 * every figure is reached, and each branch ends in inputs.
 */
class ExplanationReader {
  readonly view: ExplanationView;
  readonly #figures: ExplainedFigures;
  readonly #parts: ExplanationParts;
  readonly #places: Places;
  readonly #language: Language;
  readonly #text: ExplanationText;

  constructor(figures: ExplainedFigures, title: string, places: Places, language: Language) {
    this.#figures = figures;
    this.#parts = new ExplanationParts(figures);
    this.#places = places;
    this.#language = language;
    this.#text = explanationTexts[language];
    this.view = { title, figure: this.#root() };
  }

  /** The parts of a figure by its id; none where there is no such figure. */
  parts(id: string): readonly ExplainedFigureView[] {
    const [parent = "", kind, number] = id.split("|");
    if (kind === "months") return this.#months(parent, Number(number));
    return this.#partsFrom(parent, kind === "others" ? Number(number) : 0);
  }

  #root(): ExplainedFigureView {
    const id = this.#parts.resolved(this.#figures.first);
    const figure = this.#figures.figure(id);
    if (figure === undefined) throw new Error("an explanation without its figure");
    const told = this.#figures.told(figure, null);
    return {
      ...this.#figureView(id, figure, null),
      value: this.#text.resultValue(told),
      parts: this.parts(id),
    };
  }

  #partsFrom(parent: FigureId, from: number): readonly ExplainedFigureView[] {
    const above = this.#figures.figure(parent);
    if (above === undefined) return [];
    if (this.#parts.rows(parent).length === 1) return this.#months(parent, 0);
    const { rows, left } = this.#parts.shown(parent, from);
    const views = rows.flatMap((row) => this.#rowView(parent, row, above));
    return left === 0 ? views : [...views, this.#others(parent, from + rows.length, left)];
  }

  /** Each with its month, also with that of the figure above. */
  #months(parent: FigureId, row: number): readonly ExplainedFigureView[] {
    const above = this.#figures.figure(parent);
    const ids = this.#parts.rows(parent)[row] ?? [];
    if (above === undefined || ids.length === 1) return ids.flatMap((id) => this.#one(id, above ?? null));
    return ids.flatMap((id) => {
      const figure = this.#figures.figure(id);
      return figure === undefined
        ? []
        : [this.#figureView(id, this.#dated(id, figure), { ...above, month: null })];
    });
  }

  /** Parts of one month that stem from several, such as those hired in each of them, are told by theirs. */
  #dated(id: FigureId, figure: ExplainedFigure): ExplainedFigure {
    const { derivation } = figure;
    // Only such parts have a stroke in their names.
    if (derivation.kind !== "formula" || !id.includes("/")) return figure;
    const stems = derivation.arguments.valueThen ?? derivation.arguments.amount;
    return typeof stems === "string"
      ? { ...figure, month: this.#figures.figure(stems)?.month ?? null }
      : figure;
  }

  #one(id: FigureId, above: ExplainedFigure | null): readonly ExplainedFigureView[] {
    const figure = this.#figures.figure(id);
    return figure === undefined ? [] : [this.#figureView(id, figure, above)];
  }

  #rowView(parent: FigureId, row: FigureRow, above: ExplainedFigure): readonly ExplainedFigureView[] {
    const [first, ...others] = row;
    const figure = this.#figures.figure(first);
    if (figure === undefined || others.length === 0) return this.#one(first, above);
    const told = this.#figures.told({ ...figure, month: null }, above);
    const about = [told.subject, this.#text.months(row.length)].filter((part) => part !== "").join(", ");
    return [
      {
        ...nothingReckoned,
        id: monthsOf(parent, this.#parts.rows(parent).indexOf(row)),
        name: told.name,
        about,
        value: this.#spread(row, figure),
      },
    ];
  }

  /** The least and the most of several months. */
  #spread(row: FigureRow, { unit }: ExplainedFigure): string {
    const values = row.map((id) => this.#figures.figure(id)?.value ?? null);
    const numbers = values.filter((value) => value !== null);
    return numbers.length < values.length
      ? resultTexts[this.#language].notComputable
      : this.#text.spread(Math.min(...numbers), Math.max(...numbers), unit);
  }

  #others(parent: FigureId, from: number, left: number): ExplainedFigureView {
    return {
      ...nothingReckoned,
      id: othersOf(parent, from),
      name: this.#text.others(left),
      about: "",
      value: "",
    };
  }

  #figureView(id: FigureId, figure: ExplainedFigure, above: ExplainedFigure | null): ExplainedFigureView {
    const { derivation, value } = figure;
    const told = this.#figures.told(figure, above);
    return {
      id,
      name: told.name,
      about: this.#text.about(told),
      value: this.#text.value(told),
      words: derivation.kind === "formula" ? this.#figures.wording(value, derivation) : null,
      arithmetic: derivation.kind === "formula" ? this.#figures.arithmetic(value, derivation) : null,
      shared: this.#algorithm(derivation),
      origin: derivation.kind === "input" ? this.#origin(derivation) : null,
      parts: this.#parts.rows(id).length === 0 ? [] : null,
    };
  }

  /** What is done where no formula tells it. */
  #algorithm(derivation: ExplainedFigure["derivation"]): string | null {
    const { kind } = derivation;
    if (kind === "person-weeks") return this.#text.weekByWeek;
    if (kind === "queue") return this.#figures.queued(derivation);
    return kind === "matching" || kind === "service" ? this.#text.shared : null;
  }

  #origin({ origin }: Extract<ExplainedFigure["derivation"], { kind: "input" }>): OriginView {
    return {
      text: originText(origin, this.#language),
      place: this.#places.cell(cellOfOrigin(origin)),
      url: null,
    };
  }
}

const nothingReckoned = { arithmetic: null, shared: null, origin: null, parts: null } as const;

export type { ExplanationReader };

/** The step that is asked about in a month, with the title of its explanation; null where there is none. */
const titledFigure = (
  evaluation: ScenarioEvaluation,
  result: ScenarioResult,
  request: ExplanationRequest,
  language: Language,
  scenario: string,
): { readonly step: Step; readonly month: number; readonly title: string } | null => {
  const { queue } = request;
  if (queue === undefined) {
    const asked = askedFor(evaluation, result, request);
    return asked && { ...asked, title: explanationTexts[language].title({ ...asked, scenario }) };
  }
  const asked = askedQueue(evaluation, queue);
  return asked && { ...asked, title: queueTitle(queue, asked.time, language, scenario) };
};

const queueTitle = (
  { figure, duty, month }: QueueRequest,
  time: AskedQueue["time"],
  language: Language,
  scenario: string,
): string => {
  const words = queueTexts[language];
  return words.whyTitle({
    label: words.labels[figure],
    duty,
    time: time && words.time(formatTime(time[0]), formatTime(time[1])),
    scenario,
    month: formatMonth(month, resultTexts[language].notation),
  });
};

/** Opens the explanation that is asked for; null where there is no such scenario or month. */
export const readExplanation = (
  answer: WorkbookResult,
  request: ExplanationRequest,
  language: Language,
  tables: WorkbookTables,
): ExplanationReader | null => {
  if (answer.kind !== "result") return null;
  const index = answer.scenarios.findIndex(({ scenario }) => scenario.id === request.scenario);
  const evaluation = answer.scenarios[index];
  const result = answer.result.scenarios[index];
  if (evaluation === undefined || result === undefined) return null;
  const { name } = evaluation.scenario;
  const text = resultTexts[language];
  const scenario = name === "" ? text.today : rowName(name, "scenario", text);
  const asked = titledFigure(evaluation, result, request, language, scenario);
  if (asked === null) return null;
  const { title } = asked;
  const figures = new ExplainedFigures(explain(asked.step, asked.month), evaluation.frame, language);
  return new ExplanationReader(figures, title, placesIn(tables), language);
};
