import type { PlaceView } from "./place-view.ts";

/** A titled list of figures of a scenario: what is asked about people, cases, time or decisions (model-definitions 4). */
export interface OverviewSectionView {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly OverviewFigureView[];
}

export interface OverviewFigureView {
  readonly id: string;
  readonly label: string;
  /** "12,4 årsværk", "maj 2026", a name; that it cannot be computed where it cannot. */
  readonly value: string;
  /** What it rests on or is held against; empty where there is nothing. */
  readonly note: string;
  /** Cells that it hangs on most. */
  readonly places: readonly { readonly label: string; readonly place: PlaceView }[];
}
