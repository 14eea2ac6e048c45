import type { CellReference, Input } from "../origin.ts";

/** A phone or counter duty (telefonvagt, reception) that is staffed while it is open. */
export interface PhoneDuty {
  readonly name: string;
  readonly homeGroup: string;
  readonly permittedGroups: readonly string[];
  readonly openingHoursPerWeek: Input;
  /** People who sit at it at the same time. */
  readonly positions: Input;
  /** Share of a shift away from the phone that no allowance holds (model-definitions 2.13, κ). */
  readonly offPhoneShare: Input;
  /** Calls a week and seconds of handling a call; not stated: unknown, and only the hours count. */
  readonly callsPerWeek: Input;
  readonly handlingSeconds: Input;
  readonly at: CellReference | null;
}
