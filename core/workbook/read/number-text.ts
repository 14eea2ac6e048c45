import { cleanText } from "./normalise.ts";

/** A text read as a number: Danish or English notation where only one reading is possible. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  /** "1.250" is 1250 to a Dane and 1.25 to a program; "1,250" the other way round. */
  | { readonly kind: "ambiguous"; readonly readings: readonly [number, number] }
  | { readonly kind: "none" };

const none: NumberReading = { kind: "none" };

const plain = /^\d+$/;
const spaced = /^\d{1,3}( \d{3})+(?:[.,](\d+))?$/;
const oneMark = /^(\d+)([.,])(\d+)$/;
/** Thousands marked throughout, with an optional decimal part after the other mark. */
const danishThousands = /^\d{1,3}(\.\d{3})+(?:,(\d+))?$/;
const englishThousands = /^\d{1,3}(,\d{3})+(?:\.(\d+))?$/;

const unsigned = (text: string): number | readonly [number, number] | null => {
  if (plain.test(text)) return Number(text);
  if (spaced.test(text)) return Number(text.replace(/ /g, "").replace(",", "."));
  const mark = oneMark.exec(text);
  if (mark !== null) {
    const [, whole = "", , decimals = ""] = mark;
    const asDecimal = Number(`${whole}.${decimals}`);
    const couldBeThousands = decimals.length === 3 && whole.length <= 3 && !whole.startsWith("0");
    return couldBeThousands ? [Number(whole + decimals), asDecimal] : asDecimal;
  }
  if (danishThousands.test(text)) return Number(text.replace(/\./g, "").replace(",", "."));
  return englishThousands.test(text) ? Number(text.replace(/,/g, "")) : null;
};

const digits = /^([+-]?)\s?([\d., ]*\d)$/;

export const readNumberText = (raw: string): NumberReading => {
  const text = cleanText(raw).replace(/^[−–]/, "-");
  const percent = text.endsWith("%");
  const match = digits.exec(percent ? cleanText(text.slice(0, -1)) : text);
  if (match === null) return none;
  const [, sign = "", body = ""] = match;
  const read = unsigned(body);
  // So many digits that no number holds them are no number.
  if (read === null || ![read].flat().every(Number.isFinite)) return none;
  const factor = (sign === "-" ? -1 : 1) / (percent ? 100 : 1);
  return typeof read === "number"
    ? { kind: "number", value: read * factor, percent }
    : { kind: "ambiguous", readings: [read[0] * factor, read[1] * factor] };
};
