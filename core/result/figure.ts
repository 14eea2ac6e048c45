/** A number, or null where it cannot be computed; an issue `not-computable` names the cell that it hangs on. */
export type Figure = number | null;
