import type { Chance } from "../chance.ts";
import { escaped, hostileFormulas, hostileNumbers, hostileReferences, hostileText } from "../hostile.ts";
import type { PartMutation } from "./mutation.ts";
import { anyXml, changed, replacedOne, sheetPart, tablePart } from "./xml-text.ts";

const attribute = /\s([\w:]+)="[^"]*"/g;

/** Names first, so that the attribute of every cell is not drawn each time. */
const withAttribute = (text: string, chance: Chance, value: () => string): string | null => {
  const names = [...new Set([...text.matchAll(attribute)].map(([, name = ""]) => name))];
  if (names.length === 0) return null;
  const name = chance.pick(names);
  return replacedOne(text, new RegExp(`\\s${name}="[^"]*"`, "g"), chance, () => ` ${name}="${value()}"`);
};

const hostileValue = (chance: Chance): string =>
  escaped(
    chance.pick([
      () => chance.pick(hostileNumbers),
      () => chance.pick(hostileReferences),
      () => hostileText(chance),
    ])(),
  );

const attributeOf = (name: string, pattern: RegExp): PartMutation => ({
  name,
  apply: (parts, chance) =>
    changed(parts, chance, pattern, (text) => withAttribute(text, chance, () => hostileValue(chance))),
});

const namedAttribute = (name: string, values: readonly string[], pattern: RegExp): PartMutation => ({
  name: `${name} as a number or reference that is none`,
  apply: (parts, chance) =>
    changed(parts, chance, pattern, (text) =>
      replacedOne(
        text,
        new RegExp(`\\s${name}="[^"]*"`, "g"),
        chance,
        () => ` ${name}="${escaped(chance.pick(values))}"`,
      ),
    ),
});

const cell = /<((?:x:)?)c\s[^<>]*?(?:\/>|>.*?<\/\1c>)/gs;

const addressOf = (found: string): string => /\sr="([^"]*)"/.exec(found)?.[1] ?? "A1";
const prefixOf = (found: string): string => (found.startsWith("<x:") ? "x:" : "");

/** A cell of the kind in place of another. */
const written = (found: string, type: string, content: (prefix: string) => string): string => {
  const prefix = prefixOf(found);
  return `<${prefix}c r="${addressOf(found)}"${type}>${content(prefix)}</${prefix}c>`;
};

const kinds = ["s", "b", "e", "d", "n", "str", "inlineStr", "x", ""];

const inCell = (name: string, replace: (found: string, chance: Chance) => string): PartMutation => ({
  name,
  apply: (parts, chance) =>
    changed(parts, chance, sheetPart, (text) =>
      replacedOne(text, cell, chance, (found) => replace(found, chance)),
    ),
});

const formulaCell = (found: string, formula: string, attributes = ""): string =>
  written(found, "", (prefix) => `<${prefix}f${attributes}>${escaped(formula)}</${prefix}f>`);

const cells: readonly PartMutation[] = [
  inCell("a hostile text in a cell", (found, chance) =>
    written(found, ' t="inlineStr"', (prefix) => {
      const text = `<${prefix}t xml:space="preserve">${escaped(hostileText(chance))}</${prefix}t>`;
      return `<${prefix}is>${text}</${prefix}is>`;
    }),
  ),
  inCell("a hostile number in a cell", (found, chance) =>
    written(found, "", (prefix) => `<${prefix}v>${chance.pick(hostileNumbers)}</${prefix}v>`),
  ),
  inCell("a cell of another type", (found, chance) =>
    written(
      found,
      ` t="${chance.pick(kinds)}"`,
      (prefix) => `<${prefix}v>${escaped(hostileText(chance))}</${prefix}v>`,
    ),
  ),
  inCell("a hostile formula", (found, chance) => formulaCell(found, chance.pick(hostileFormulas))),
  inCell("a formula of its own cell", (found) => formulaCell(found, addressOf(found))),
  inCell("a shared formula without a first one", (found, chance) =>
    formulaCell(found, "", ` t="shared" si="${chance.pick(hostileNumbers)}"`),
  ),
  inCell("an array formula over hostile cells", (found, chance) =>
    formulaCell(found, "A1+1", ` t="array" ref="${escaped(chance.pick(hostileReferences))}"`),
  ),
  inCell("a what-if table over hostile cells", (found, chance) =>
    formulaCell(found, "", ` t="dataTable" ref="${escaped(chance.pick(hostileReferences))}" r1="A1" r2="B1"`),
  ),
];

/** Many cells at once, each with a hostile text or number. */
const flood: PartMutation = {
  name: "hostile values in every tenth cell of a sheet",
  apply: (parts, chance) =>
    changed(parts, chance, sheetPart, (text) =>
      text.replace(cell, (found) =>
        chance.happens(0.9)
          ? found
          : written(
              found,
              ' t="str"',
              (prefix) => `<${prefix}v>${escaped(hostileText(chance).slice(0, 200))}</${prefix}v>`,
            ),
      ),
    ),
};

/** A circle through so many cells. */
const circle: PartMutation = {
  name: "a circle of formulas",
  apply: (parts, chance) =>
    changed(parts, chance, sheetPart, (text) => {
      const addresses = [...text.matchAll(cell)].map(([found]) => addressOf(found));
      if (addresses.length < 2) return null;
      const start = chance.below(addresses.length);
      const length = Math.min(addresses.length - start, chance.pick([2, 3, 40, 400]));
      const ring = addresses.slice(start, start + length);
      const next = new Map(ring.map((address, index) => [address, ring[(index + 1) % ring.length] ?? "A1"]));
      return text.replace(cell, (found) => {
        const target = next.get(addressOf(found));
        return target === undefined ? found : formulaCell(found, `${target}+1`);
      });
    }),
};

/** What is done to the values that parts hold. */
export const valueMutations: readonly PartMutation[] = [
  attributeOf("a hostile attribute", anyXml),
  attributeOf("a hostile attribute of a sheet", sheetPart),
  attributeOf("a hostile attribute of a table", tablePart),
  attributeOf("a hostile attribute of the workbook", /^xl[/](?:workbook|styles)[.]xml$/),
  namedAttribute("ref", hostileReferences, /^xl[/](?:worksheets|tables)[/][^/]+[.]xml$/),
  namedAttribute("r", hostileReferences, sheetPart),
  namedAttribute("s", hostileNumbers, sheetPart),
  ...cells,
  flood,
  circle,
];
