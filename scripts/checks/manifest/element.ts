import { Refused } from "../../../addin/ooxml/refusal.ts";
import { localName, parseXml } from "../../../addin/ooxml/xml/parse.ts";

/** An element of the manifest; names of elements and attributes come without their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: OpenElement[];
  text: string;
}

const own = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:"))
      .map(([name, value]) => [localName(name), value]),
  );

/** Null for a text that is no well-formed XML. */
export const readElement = (xml: string): Element | null => {
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  try {
    parseXml(xml, "manifest", {
      open: (name, attributes) => {
        const element: OpenElement = { name, attributes: own(attributes), children: [], text: "" };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text: (text) => {
        const element = open.at(-1);
        if (element !== undefined) element.text += text;
      },
      close: () => void open.pop(),
    });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
  return top.children[0] ?? null;
};

/** An element with the names of those around it. */
export interface Placed {
  readonly element: Element;
  readonly path: readonly string[];
}

/** The element and all inside it, in their order. */
export const allWithin = (element: Element, around: readonly string[] = []): readonly Placed[] => {
  const path = [...around, element.name];
  return [{ element, path }, ...element.children.flatMap((child) => allWithin(child, path))];
};
