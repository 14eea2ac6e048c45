import type { Culture } from "./culture.ts";

/** Error values by the name that files have, and as a Danish spreadsheet shows them; the others are alike in both. */
const danish: readonly (readonly [string, string])[] = [
  ["#N/A", "#I/T"],
  ["#VALUE!", "#VÆRDI!"],
  ["#REF!", "#REFERENCE!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#NAME?", "#NAVN?"],
  ["#SPILL!", "#OVERLØB!"],
];

const alike = ["#NULL!", "#NUM!", "#CALC!", "#GETTING_DATA"];

const toDanish = new Map(danish);
const fromDanish = new Map(danish.map(([english, name]) => [name, english]));
const known = new Set([...danish.map(([english]) => english), ...alike]);

export const errorInCulture = (error: string, culture: Culture): string =>
  (culture === "da" ? toDanish.get(error) : undefined) ?? error;

/** The error that a text names, as files have it; a Dane may write either name. Null for any other text. */
export const errorFromText = (text: string, culture: Culture): string | null => {
  const name = text.toUpperCase();
  const english = (culture === "da" ? fromDanish.get(name) : undefined) ?? name;
  return known.has(english) ? english : null;
};
