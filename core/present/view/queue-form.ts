import type { QueueFigureName } from "../../text/queue-text.ts";
import type { IsoMonth } from "../../year-month.ts";
import type { TableView } from "./table-view.ts";

/** A figure of a queue that can be asked about. */
export interface QueueRequest {
  readonly duty: string;
  /** "2026-03": a month in which it is as told. */
  readonly month: IsoMonth;
  /** Place of the part of the day; null for all of it. */
  readonly interval: number | null;
  readonly figure: QueueFigureName;
}

/** A phone or counter duty, or a rota that several share, as callers meet it. */
export interface QueueView {
  readonly id: string;
  readonly name: string;
  /** Which duties share it; empty for one by itself. */
  readonly shared: string;
  /** Stretches of months in which nothing about it changes, in their order. */
  readonly runs: readonly QueueRunView[];
}

export interface QueueRunView {
  /** "2026-03" */
  readonly id: string;
  /** "marts 2026 til december 2028"; empty for the whole period. */
  readonly months: string;
  /** It lasts to the end of the period. */
  readonly isLast: boolean;
  readonly state: "met" | "missed" | "unstable" | "unstaffed" | "without-target" | "unknown";
  /** What callers meet, in words. */
  readonly sentences: readonly string[];
  /** Null where the opening hours are not divided, or nothing is known of the calls. */
  readonly chart: QueueChartView | null;
  /** The same and more as a table; null where the opening hours are not divided. */
  readonly table: TableView | null;
  readonly figures: readonly QueueFigureView[];
}

export interface QueueChartView {
  readonly title: string;
  /** Share, drawn as a line across; null without a target. */
  readonly target: number | null;
  readonly targetLabel: string;
  readonly columns: readonly QueueColumnView[];
}

export interface QueueColumnView {
  readonly id: string;
  /** "9:00", where the column begins. */
  readonly short: string;
  /** Share answered in time. */
  readonly level: number | null;
  /** "71 %"; empty where there is none. */
  readonly shown: string;
  /** The share of today at the same time; null where there is none, and in today's own chart. */
  readonly today: number | null;
  readonly state: "stable" | "unstable" | "unknown";
  /** The column in words. */
  readonly told: string;
  /** What the share is asked about with; null where there is none. */
  readonly request: QueueRequest | null;
}

export interface QueueFigureView {
  readonly id: QueueFigureName;
  readonly label: string;
  readonly value: string;
  /** What it is held against; empty where there is nothing. */
  readonly note: string;
  readonly request: QueueRequest;
}
