import { type Culture, marks } from "./culture.ts";

/** A number with the number format that the way of writing it implies; null for the plain one. */
export interface ReadNumber {
  readonly value: number;
  /** As en-US has it. */
  readonly numberFormat: string | null;
}

const numberPatterns: Readonly<Record<Culture, RegExp>> = {
  da: /^([+-]?)(?:(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*))?|,(\d+))(?:E([+-]?\d{1,3}))?$/i,
  en: /^([+-]?)(?:(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?|\.(\d+))(?:E([+-]?\d{1,3}))?$/i,
};

interface NumberParts {
  readonly sign: string;
  readonly whole: string;
  readonly decimals: string;
  readonly isGrouped: boolean;
  readonly exponent: string | null;
}

/**
 * Thousands are marked throughout and in groups of three, or not at all: "12.50" is no Danish number. A group that
 * begins with a zero is none either: "0.125" comes from an English source and does not mean 125.
 */
const splitNumber = (text: string, culture: Culture): NumberParts | null => {
  const match = numberPatterns[culture].exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", decimals, bareDecimals, exponent = null] = match;
  const isGrouped = whole.includes(marks[culture].thousands);
  if (isGrouped && whole.startsWith("0")) return null;
  return {
    sign,
    whole: whole.replaceAll(marks[culture].thousands, ""),
    decimals: decimals ?? bareDecimals ?? "",
    isGrouped,
    exponent,
  };
};

const impliedFormat = ({ decimals, isGrouped, exponent }: NumberParts, ending: Ending): string | null => {
  const places = decimals === "" ? "" : ".00";
  if (exponent !== null) return "0.00E+00";
  if (ending === "percent") return `0${places}%`;
  if (ending === "kroner") return `#,##0${places} "kr."`;
  return isGrouped ? `#,##0${places}` : null;
};

/** What stands beside a number. */
type Ending = "none" | "percent" | "kroner";

const stripEnding = (text: string, culture: Culture): readonly [string, Ending] => {
  if (text.endsWith("%")) return [text.slice(0, -1).trim(), "percent"];
  const bare = culture === "da" ? text.replace(/^kr\.?\s*|\s*kr\.?$/i, "") : text;
  return bare === text ? [text, "none"] : [bare.trim(), "kroner"];
};

/** "(5)" is how accountants write -5. */
const stripParentheses = (text: string): string => text.replace(/^\((\d[^()]*)\)$/, "-$1");

/** Longer texts are not looked into: the patterns are not made for them. */
const longestNumber = 100;

/**
 * Reads a number with all that a spreadsheet reads beside it: thousands, per cent, kroner, powers of ten, parentheses. The
 * decimals are shifted in the text, so that "7 %" is the very number 0.07. Null where the text is no number.
 */
export const readNumber = (text: string, culture: Culture): ReadNumber | null => {
  if (text.length > longestNumber) return null;
  const plain = stripParentheses(text.trim().replace(/^[−–]/, "-"));
  const [digits, ending] = stripEnding(plain, culture);
  const parts = splitNumber(digits, culture);
  if (parts === null) return null;
  const power = Number(parts.exponent ?? 0) - (ending === "percent" ? 2 : 0);
  const value = Number(`${parts.sign}${parts.whole || "0"}.${parts.decimals || "0"}e${power}`);
  return Number.isFinite(value) ? { value, numberFormat: impliedFormat(parts, ending) } : null;
};

/**
 * The number that a text means in a culture, such as one from the clipboard; null where it means none. "1.560" is 1560 to
 * a Dane, as in a Danish spreadsheet; what could only be an English number ("12.50", "0.125") is none.
 */
export const numberFromText = (text: string, culture: Culture): number | null =>
  readNumber(text, culture)?.value ?? null;

/** A number of that many digits is all that a spreadsheet keeps. */
const significantDigits = 15;

/** Written out in full between these, as a power of ten beyond. */
const smallest = 1e-9;
const largest = 1e21;

const inFull = (digits: string, exponent: number): string => {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, "0");
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
};

const asPower = (digits: string, exponent: number): string => {
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
};

/** A number as it is edited: all its digits, no thousands. `shift` moves the decimal point to the right. */
export const numberText = (value: number, culture: Culture, shift = 0): string => {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const [mantissa = "", power = "0"] = size.toExponential(significantDigits - 1).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const exponent = Number(power) + shift;
  const isUsual = size >= smallest && size < largest;
  const text = isUsual ? inFull(digits, exponent) : asPower(digits, exponent);
  return (value < 0 ? "-" : "") + text.replace(".", marks[culture].decimal);
};
