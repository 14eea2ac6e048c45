import { filePrefix } from "../../ooxml/write/newer-functions.ts";
import type { Culture } from "./culture.ts";
import { danishFunctions } from "./danish-functions.ts";

const toDanish = new Map(danishFunctions);
const fromDanish = new Map(danishFunctions.map(([english, danish]) => [danish, english]));

/** Without the prefix by which files mark functions that are younger than their format. */
const withoutPrefix = (name: string): string => {
  const bare = name.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
  return filePrefix(bare) + bare === name ? bare : name;
};

/** The name that a user sees for a function as files have it. */
export const functionInNotation = (name: string, culture: Culture): string => {
  const english = withoutPrefix(name);
  return (culture === "da" ? toDanish.get(english) : undefined) ?? english;
};

/** A function as files have it. A Dane may write the English name too; one that is known to neither stays. */
export const functionFromNotation = (name: string, culture: Culture): string => {
  const typed = name === name.toLowerCase() ? name.toUpperCase() : name;
  const english = (culture === "da" ? fromDanish.get(typed.toUpperCase()) : undefined) ?? typed;
  return filePrefix(english) + english;
};
