import type { RecordForm, RecordOf } from "./form.ts";
import type { MethodProblem } from "./problem.ts";
import { type Json, readRecord } from "./reading.ts";

/** What comes of a call: a document, or why there is none. */
export type MethodAnswer =
  | { readonly kind: "result"; readonly result: Json }
  | { readonly kind: "refused"; readonly problems: readonly MethodProblem[] };

/** A published method that takes a document and gives one. */
export interface Method<R extends RecordForm = RecordForm> {
  readonly form: R;
  readonly call: (input: unknown) => MethodAnswer;
}

export const refused = (...problems: readonly MethodProblem[]): MethodAnswer => ({
  kind: "refused",
  problems,
});

export const result = (found: object): MethodAnswer => ({ kind: "result", result: { ...found } });

/** A method of a form: what is not of the form never reaches the calculation. */
export const method = <const R extends RecordForm>(
  form: R,
  answer: (input: RecordOf<R>) => MethodAnswer,
): Method<R> => ({
  form,
  call: (input) => {
    const reading = readRecord(input, form);
    return reading.kind === "refused" ? reading : answer(reading.values);
  },
});
