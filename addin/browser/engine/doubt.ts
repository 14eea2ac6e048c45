import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import type { Calculated } from "./calculator.ts";
import { areEqualValues, isError } from "./equal-values.ts";

/**
 * Why what the machine made of a formula is not taken over. `unable`: it does not know a function or a name, or went round
 * in a circle, which may be otherwise after a change. `unlike`: it means the formula in another way than the program that
 * wrote the file.
 */
export type Doubt = "unable" | "unlike";

const inabilities = new Set(["#NAME?", "#ERROR!", "#N/IMPL!", "#CIRC!", "#SPILL!", "#CALC!"]);

export const isInability = (value: CellScalar): boolean => isError(value) && inabilities.has(value.error);

/** The error that a file can hold for what the machine cannot calculate: its own errors are unknown to other programs. */
export const errorShownFor = ({ value, isSpread }: Calculated): "#NAME?" | "#VALUE!" => {
  const isWord = isError(value) && ["#NAME?", "#ERROR!", "#N/IMPL!"].includes(value.error);
  return isWord && !isSpread ? "#NAME?" : "#VALUE!";
};

/** What is known of a formula whose value is to be judged. */
export interface Judged {
  /** Its value until now; null where it never had one. */
  readonly kept: CellScalar;
  /** Nothing was changed since the file was written: both programs calculated with the same cells. */
  readonly isAsWritten: boolean;
  /** A value of the day or of chance, which is another one each time. */
  readonly isFleeting: boolean;
}

/**
 * Texts from numbers and dates follow the notation of the program that wrote the file (TEXT(A1,"0,0") in a Danish one), which the
 * machine does not know; so a text that the file has otherwise is left to the file.
 */
const isTextInOtherNotation = (value: CellScalar, { kept, isAsWritten, isFleeting }: Judged): boolean =>
  isAsWritten && !isFleeting && typeof value === "string" && typeof kept === "string" && value !== kept;

/** Null where the value can be taken over. */
export const doubtOf = ({ value, isSpread }: Calculated, judged: Judged): Doubt | null => {
  const { kept, isAsWritten } = judged;
  if (isSpread || isTextInOtherNotation(value, judged)) return "unlike";
  if (!isError(value) || areEqualValues(value, kept)) return null;
  if (isInability(value)) return "unable";
  return isAsWritten && kept !== null && !isError(kept) ? "unlike" : null;
};
