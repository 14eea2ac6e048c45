import type { NumberForm } from "./form.ts";

/** What stands where something else is expected. */
export type Found = "text" | "true-or-false" | "list" | "object" | "number";

/**
 * Why an input is refused. `field` is the path in the document, as in `activities[0].hoursPerUnit`, counted from 0; it is
 * empty for the document itself.
 */
export type MethodProblem =
  | { readonly kind: "not-an-object"; readonly field: string }
  | { readonly kind: "not-a-list"; readonly field: string; readonly found: Found }
  | { readonly kind: "not-a-name"; readonly field: string; readonly found: Found }
  | {
      readonly kind: "not-a-number";
      readonly field: string;
      readonly found: Found;
      readonly form: NumberForm;
    }
  | {
      readonly kind: "out-of-range";
      readonly field: string;
      readonly found: number;
      readonly form: NumberForm;
    }
  | { readonly kind: "missing"; readonly field: string }
  | { readonly kind: "unknown-field"; readonly field: string; readonly known: readonly string[] }
  | { readonly kind: "none-of"; readonly field: string; readonly choices: readonly string[] }
  | { readonly kind: "several-of"; readonly field: string; readonly given: readonly string[] }
  | { readonly kind: "needs"; readonly field: string; readonly needed: string }
  /** More days away than there are days. */
  | { readonly kind: "days-away"; readonly days: number; readonly away: number }
  /** More hours than a year has. */
  | { readonly kind: "longer-than-a-year"; readonly hours: number }
  /** Category allowances that leave no time. */
  | { readonly kind: "no-time-left"; readonly share: number }
  /** No number of servers that is tried reaches the target. */
  | { readonly kind: "out-of-reach"; readonly servers: number }
  /** The line of calls is longer than is followed. */
  | { readonly kind: "endless-line"; readonly calls: number }
  /** A figure to check that the method does not give. */
  | { readonly kind: "no-such-figure"; readonly field: string; readonly known: readonly string[] }
  /** A printed figure that is neither a number nor text that is one. */
  | { readonly kind: "not-a-figure"; readonly field: string }
  | { readonly kind: "unknown-method"; readonly field: string; readonly known: readonly string[] };
