export type DecimalMark = "," | ".";

const otherMark: Readonly<Record<DecimalMark, DecimalMark>> = { ",": ".", ".": "," };
const escaped: Readonly<Record<DecimalMark, string>> = { ",": ",", ".": "\\." };

/** A number by either mark: "1.560,5", "1560,5"; `own` parts the decimals, the other one the thousands. */
const patternOf = (own: DecimalMark): RegExp =>
  new RegExp(`^(?:\\d+|\\d{1,3}(?:${escaped[otherMark[own]]}\\d{3})+)?(?:${escaped[own]}\\d*)?$`);
const patterns: Readonly<Record<DecimalMark, RegExp>> = { ",": patternOf(","), ".": patternOf(".") };

const readBy = (digits: string, own: DecimalMark): number | null =>
  patterns[own].test(digits) && /\d/.test(digits)
    ? Number(digits.replaceAll(otherMark[own], "").replace(own, "."))
    : null;

/**
 * The number that someone has typed, in the notation of the language or else in the other one: with a decimal comma
 * "2,5" and "2.5" are two and a half, and "1.560" is one thousand five hundred and sixty. Spaces and apostrophes part
 * thousands everywhere. Null where it is no number.
 */
export const readDecimal = (typed: string, mark: DecimalMark): number | null => {
  const [, sign = "", digits = ""] = /^([-−+]?)(.*)$/.exec(typed.replace(/[\s'’]/g, "")) ?? [];
  const size = readBy(digits, mark) ?? readBy(digits, otherMark[mark]);
  if (size === null || !Number.isFinite(size)) return null;
  return sign === "-" || sign === "−" ? 0 - size : size;
};

/** Digits of a sheet's number that are certain; the rest comes of binary fractions. */
const certainDigits = 12;
const certain = (value: number): number => Number(value.toPrecision(certainDigits));

const decimalsOf = (value: number): number => {
  let decimals = 0;
  while (decimals < certainDigits && certain(Number(value.toFixed(decimals))) !== certain(value))
    decimals += 1;
  return decimals;
};

/** A number as one would type it: all its decimals, no thousands mark. */
export const typedDecimal = (value: number, mark: DecimalMark): string =>
  value.toFixed(decimalsOf(value)).replace(".", mark).replace(/^-/, "−");

/** A share of 0.075 is typed as 7.5 per cent. */
export const shareToPercent = (share: number): number => certain(share * 100);
export const percentToShare = (percent: number): number => certain(percent / 100);

/** One step up or down, without the dust of binary fractions. */
export const stepped = (value: number, step: number): number => certain(value + step);
