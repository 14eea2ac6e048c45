/** The gap of a scenario by who stands behind its inputs, reckoned when it is asked for. */
export interface StandingView {
  readonly title: string;
  /** What the three plans are. */
  readonly explanation: string;
  readonly rows: readonly StandingRowView[];
  /** Tasks that rest on inputs that are neither given nor agreed, and are left out of the first row; in words. */
  readonly leftOut: readonly string[];
  /** Inputs of which the other side holds another number, each with both. */
  readonly disputed: readonly { readonly label: string; readonly own: string; readonly other: string }[];
}

export interface StandingRowView {
  readonly id: "agreed" | "as-entered" | "other-side";
  readonly label: string;
  /** "−1,7 årsværk (mangel, driftsår 1)", as the answer's large figure is told. */
  readonly value: string;
  readonly note: string;
}
