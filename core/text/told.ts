/** A figure as it is shown; null where it cannot be computed. */
export type Told = string | null;
