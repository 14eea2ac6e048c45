/**
 * Text in a workbook writes characters that XML cannot hold as `_xHHHH_` (ST_Xstring), and an underscore that would
 * begin such an escape as `_x005F_`.
 */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

export const decodeXstring = (text: string): string =>
  text.includes("_x")
    ? text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** Control characters, a carriage return (which XML would turn into a line feed), and halves of surrogate pairs. */
const unwritable = String.raw`[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}`;

/** Finds what XML cannot hold as itself. */
export const unwritableCharacter = new RegExp(`${unwritable}`, "gu");

const needsEscape = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${unwritable}))|${unwritable}`, "gu");

const escapeCharacter = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

export const encodeXstring = (text: string): string => text.replace(needsEscape, escapeCharacter);
