import type { PlaceView } from "./place-view.ts";
import type { QueueRequest } from "./queue-form.ts";

/** Which figure is asked about: one by the tasks or the cost, of the time of the answer or of one month. */
export interface ExplanationRequest {
  readonly scenario: string;
  /** "2016-10", or null for the time of the answer, of the cost for the whole period. */
  readonly month: string | null;
  /** Without it the gap; of an answer with both a shortage and time left over, the shortage. */
  readonly figure?: "gap" | "shortage" | "spare" | "cost";
  /** A figure of a phone or counter in place of these. */
  readonly queue?: QueueRequest;
}

/** "Why this figure": the figure and its parts; the parts of a part are asked for when it is opened. */
export interface ExplanationView {
  readonly title: string;
  readonly figure: ExplainedFigureView;
}

export interface ExplainedFigureView {
  /** Names the figure within the explanation. */
  readonly id: string;
  readonly name: string;
  /** What and when it is told of, where that differs from what it is a part of; empty otherwise. */
  readonly about: string;
  /** "1.560 timer"; that it cannot be computed where it cannot. */
  readonly value: string;
  /** "årsværk, der er − årsværk, opgaverne kræver": the arithmetic in words; null where it has not two names. */
  readonly words?: string | null;
  /** "12 · 3,5 + 4"; null for an input, and where nothing is reckoned. */
  readonly arithmetic: string | null;
  /** How it comes about that no formula tells; null where a formula does. */
  readonly shared: string | null;
  /** Where an input comes from; null for what is computed. */
  readonly origin: OriginView | null;
  /** Null: it has parts that are not loaded. Those that say nothing to a reader are left out. */
  readonly parts: readonly ExplainedFigureView[] | null;
}

/** Where an input comes from: a cell with who supplied it and its status, or a law or publication. */
export interface OriginView {
  readonly text: string;
  readonly place: PlaceView | null;
  readonly url: string | null;
}
