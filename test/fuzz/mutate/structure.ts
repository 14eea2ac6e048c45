import type { Chance } from "../chance.ts";
import type { PartMutation } from "./mutation.ts";
import { anyXml, changed, replacedOne } from "./xml-text.ts";

const tag = /<[^>]*>/g;
/** An element without elements of its own, or a tag alone. */
const leaf = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;

const inPlaceOf = (
  name: string,
  pattern: RegExp,
  replace: (found: string, chance: Chance) => string,
): PartMutation => ({
  name,
  apply: (parts, chance) =>
    changed(parts, chance, anyXml, (text) =>
      replacedOne(text, pattern, chance, (found) => replace(found, chance)),
    ),
});

const nested = (found: string, chance: Chance): string => {
  const depth = chance.pick([5, 90, 120, 5000]);
  return "<a>".repeat(depth) + found + "</a>".repeat(depth);
};

const outsideEntity =
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hosts"><!ENTITY f SYSTEM "http://example.invalid/f">]>';
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => {
  const [name, inner] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
  return `<!ENTITY ${name} "&${inner};&${inner};&${inner};&${inner};">`;
}).join("")}]>`;

const withDoctype = (doctype: string, entity: string): PartMutation => ({
  name: `a document type declaration with the entity ${entity}`,
  apply: (parts, chance) =>
    changed(parts, chance, anyXml, (text) => {
      const head = text.indexOf("?>") + 2;
      const body = text.slice(head).replace(/>([^<]*)</, `>&${entity};<`);
      return `${text.slice(0, head)}${doctype}${chance.happens(0.5) ? body : text.slice(head)}`;
    }),
});

/** Two stretches of one part that change places. */
const swapped: PartMutation = {
  name: "two elements of a part change places",
  apply: (parts, chance) =>
    changed(parts, chance, anyXml, (text) => {
      const found = [...text.matchAll(leaf)];
      if (found.length < 2) return null;
      const first = chance.below(found.length - 1);
      const second = first + 1 + chance.below(found.length - first - 1);
      const [one, other] = [found[first], found[second]];
      if (one === undefined || other === undefined) return null;
      const ends = [
        one.index,
        one.index + one[0].length,
        other.index,
        other.index + other[0].length,
      ] as const;
      return text.slice(0, ends[0]) + other[0] + text.slice(ends[1], ends[2]) + one[0] + text.slice(ends[3]);
    }),
};

const times = (found: string, chance: Chance): string => found.repeat(chance.pick([2, 3, 50, 3000]));

/** What is done to the elements of parts, whatever they mean. */
export const structureMutations: readonly PartMutation[] = [
  inPlaceOf("a tag gone", tag, () => ""),
  inPlaceOf("an element gone", leaf, () => ""),
  inPlaceOf("an element repeated", leaf, times),
  inPlaceOf("an element deep inside of others", leaf, nested),
  inPlaceOf("an element in a comment", leaf, (found) => `<!--${found.replaceAll("--", "- -")}-->`),
  inPlaceOf("an element as character data", leaf, (found) => `<![CDATA[${found}]]>`),
  inPlaceOf("an element of another name", leaf, (found) => found.replace(/^<[\w:]+/, "<x:other")),
  inPlaceOf("an undeclared entity", leaf, (found) => `${found}&outside;`),
  inPlaceOf("a character that XML does not have", leaf, (found) => `${found}\u0001`),
  inPlaceOf(
    "a processing instruction",
    leaf,
    (found) => `<?xml-stylesheet href="http://example.invalid/s"?>${found}`,
  ),
  swapped,
  withDoctype(outsideEntity, "e"),
  withDoctype(laughs, "u"),
];
