import type { Chance } from "../chance.ts";
import { namesLike, type Parts, partText, withText } from "../parts.ts";

const xmlPart = /[.](?:xml|rels)$/;

/** The parts that the product reads first, then all others. */
const read =
  /^(?:\[Content_Types\][.]xml|_rels[/][.]rels|xl[/](?:workbook|sharedStrings|styles)[.]xml|xl[/](?:_rels|worksheets|tables)[/].*)$/;

/** The name of some XML part; null where there is none. */
export const somePart = (parts: Parts, chance: Chance, pattern: RegExp = xmlPart): string | null => {
  const all = namesLike(parts, pattern).filter((name) => xmlPart.test(name));
  const known = all.filter((name) => read.test(name));
  const from = known.length > 0 && chance.happens(0.9) ? known : all;
  return from.length === 0 ? null : chance.pick(from);
};

/** The parts with another text in one of those that match. */
export const changed = (
  parts: Parts,
  chance: Chance,
  pattern: RegExp,
  change: (text: string) => string | null,
): Parts | null => {
  const name = somePart(parts, chance, pattern);
  const text = name === null ? null : change(partText(parts, name));
  return name === null || text === null ? null : withText(parts, name, text);
};

/** The text with one of the places of a pattern replaced; null where it has none. */
export const replacedOne = (
  text: string,
  pattern: RegExp,
  chance: Chance,
  replace: (found: string) => string,
): string | null => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const match = chance.pick(found);
  const { index } = match;
  return text.slice(0, index) + replace(match[0]) + text.slice(index + match[0].length);
};

export const anyXml = xmlPart;
export const sheetPart = /^xl[/]worksheets[/][^/]+[.]xml$/;
export const tablePart = /^xl[/]tables[/][^/]+[.]xml$/;
