import { SaxesParser } from "saxes";
import { maxDepth } from "../limits.ts";
import { Refused } from "../refusal.ts";

/** A stretch of a text from `start` up to but without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Attributes by the name that they have in the file, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  /**
   * A start tag with its place in the text. Element names come without prefix; extensions repeat some of them
   * further in, so where it matters the depth tells them apart: 1 is the root.
   */
  open(name: string, attributes: Attributes, tag: Span, depth: number): void;
  text?(text: string): void;
  /** An end tag with its place; of an element without one, the place of its only tag. */
  close?(name: string, tag: Span): void;
}

/** The name without its prefix: "x:row" and "row" are the same element. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The prefix with its colon, or nothing. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(":") + 1);

/**
 * Walks through an XML part. Throws `Refused` for XML that is not well-formed or endlessly nested, and for any document type declaration,
 * so that no entity of its own is ever expanded or fetched.
 */
export const parseXml = (xml: string, part: string, visitor: XmlVisitor): void => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  // In well-formed XML a "<" stands only where a tag begins, so the last one before the parser began this tag.
  const tagAt = (): Span => ({ start: xml.lastIndexOf("<", parser.position - 1), end: parser.position });
  parser.on("error", () => {
    throw new Refused("damaged", part);
  });
  parser.on("doctype", () => {
    throw new Refused("forbidden-xml", part);
  });
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > maxDepth) throw new Refused("damaged", part);
    visitor.open(localName(name), attributes, tagAt(), depth);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    visitor.close?.(localName(name), tagAt());
  });
  if (visitor.text !== undefined) {
    parser.on("text", (text) => visitor.text?.(text));
    parser.on("cdata", (text) => visitor.text?.(text));
  }
  parser.write(xml).close();
};

/** A relationship id, whatever prefix the file gives its namespace; no element here has an unprefixed `id` beside it. */
export const relationshipId = (attributes: Attributes): string | null => {
  const name = Object.keys(attributes).find((key) => key !== "id" && localName(key) === "id");
  return name === undefined ? null : (attributes[name] ?? null);
};

/** Reads a boolean attribute, which may be written "1" or "true". */
export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
