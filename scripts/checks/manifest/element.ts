import { Refused } from "../../../addin/ooxml/refusal.ts";
import { type Attributes, localName, parseXml, prefixOf } from "../../../addin/ooxml/xml/parse.ts";
import { namespaces } from "./namespaces.ts";

/** An element of the manifest. Its name comes without prefix; those of its attributes with "xsi:" for the schema's own. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** What each prefix stands for, by the prefix with its colon; "" stands for no prefix. */
type Scope = Readonly<Record<string, string>>;

interface OpenElement extends Element {
  readonly children: OpenElement[];
  readonly scope: Scope;
  text: string;
}

const declared = (attributes: Attributes): Scope =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      if (name === "xmlns") return [["", value]];
      return name.startsWith("xmlns:") ? [[`${localName(name)}:`, value]] : [];
    }),
  );

/** Attributes without the declarations of prefixes. */
const own = (attributes: Attributes, scope: Scope): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:"))
      .map(([name, value]) => {
        const isOfSchema = scope[prefixOf(name)] === namespaces.schema && prefixOf(name) !== "";
        return [isOfSchema ? `xsi:${localName(name)}` : name, value];
      }),
  );

const opened = (name: string, prefix: string, attributes: Attributes, around: Scope): OpenElement => {
  const scope = { ...around, ...declared(attributes) };
  const namespace = scope[prefix] ?? "";
  return { name, namespace, attributes: own(attributes, scope), children: [], scope, text: "" };
};

/** Null for a text that is no well-formed XML. */
export const readElement = (xml: string): Element | null => {
  const top = opened("", "", {}, {});
  const open = [top];
  try {
    parseXml(xml, "manifest", {
      open: (name, attributes, tag) => {
        const around = open.at(-1) ?? top;
        const prefix = prefixOf(/^<([^\s/>]*)/.exec(xml.slice(tag.start, tag.end))?.[1] ?? "");
        const element = opened(name, prefix, attributes, around.scope);
        around.children.push(element);
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
