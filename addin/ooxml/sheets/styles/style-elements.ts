import { type Attributes, parseXml } from "../../xml/parse.ts";

/** An element with those in it. */
export interface StyleElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly StyleElement[];
}

/** The lists of the styles part that make up cell formats. */
export interface StyleLists {
  readonly numFmts: readonly StyleElement[];
  readonly fonts: readonly StyleElement[];
  readonly fills: readonly StyleElement[];
  readonly borders: readonly StyleElement[];
  readonly cellXfs: readonly StyleElement[];
  readonly indexedColors: readonly StyleElement[];
}

interface GrowingElement extends StyleElement {
  readonly children: GrowingElement[];
}

const grow = (name: string, attributes: Attributes): GrowingElement => ({ name, attributes, children: [] });

const readTree = (xml: string, part: string): StyleElement => {
  const root = grow("", {});
  const trail = [root];
  parseXml(xml, part, {
    open: (name, attributes) => {
      const element = grow(name, attributes);
      trail.at(-1)?.children.push(element);
      trail.push(element);
    },
    close: () => trail.pop(),
  });
  return root;
};

/** The first element of that name inside of another. */
export const childOf = (element: StyleElement | undefined, name: string): StyleElement | undefined =>
  element?.children.find((child) => child.name === name);

/** Reads the styles part; without one all lists are empty. */
export const readStyleLists = (xml: string | null, part: string): StyleLists => {
  const sheet = xml === null ? undefined : readTree(xml, part).children[0];
  // What is called otherwise has no number, for the reader of tables either.
  const list = (name: string, item: string): readonly StyleElement[] =>
    childOf(sheet, name)?.children.filter((child) => child.name === item) ?? [];
  return {
    numFmts: list("numFmts", "numFmt"),
    fonts: list("fonts", "font"),
    fills: list("fills", "fill"),
    borders: list("borders", "border"),
    cellXfs: list("cellXfs", "xf"),
    indexedColors: childOf(childOf(sheet, "colors"), "indexedColors")?.children ?? [],
  };
};
