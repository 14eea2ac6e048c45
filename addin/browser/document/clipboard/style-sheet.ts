import { elementsOf, type HtmlElement, isElement } from "./html-tree.ts";

/** The number formats that a style sheet gives its classes. */
export type FormatsByClass = ReadonlyMap<string, string>;

const declaration = /mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^;"']+))/is;

/** The number format of a style; a backslash before each mark that is none of a style's own. */
const formatIn = (style: string): string | null => {
  const [, double, single, plain] = declaration.exec(style) ?? [];
  const code = (double ?? single ?? plain)
    ?.replace(/\\0022 ?/g, '"')
    .replace(/\\(.)/gs, "$1")
    .trim();
  return code === undefined || code === "" ? null : code;
};

const ownText = (element: HtmlElement): string =>
  element.children.map((child) => (isElement(child) ? "" : child)).join("");

export const readStyleSheet = (html: HtmlElement): FormatsByClass => {
  const formats = new Map<string, string>();
  for (const sheet of elementsOf(html, "style"))
    for (const [, name = "", style = ""] of ownText(sheet).matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) {
      const format = formatIn(style);
      if (format !== null) formats.set(name, format);
    }
  return formats;
};

/** The number format of a cell, by its own style or its class; null for none. */
export const numberFormatOf = ({ attributes }: HtmlElement, formats: FormatsByClass): string | null =>
  formatIn(attributes.style ?? "") ?? formats.get(attributes.class ?? "") ?? null;
