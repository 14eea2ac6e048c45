import { escapeAttribute } from "../xml/escape.ts";
import type { Span } from "../xml/parse.ts";

/** The text of a start tag or of an element's only tag. */
export const tagText = (xml: string, { start, end }: Span): string => xml.slice(start, end);

/** The start tag, or only tag, that the text of an element begins with. */
export const startTagOf = (element: string): string =>
  /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(element)?.[0] ?? "";

/** The name in a start tag, prefix included. */
export const tagName = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";

export const isSelfClosing = (tag: string): boolean => tag.endsWith("/>");

/** A tag of its own as a start tag: "<row/>" as "<row>". */
export const openTag = (tag: string): string => (isSelfClosing(tag) ? `${tag.slice(0, -2).trimEnd()}>` : tag);

/** The tag with an attribute set; all its other characters stay. */
export const setAttribute = (tag: string, name: string, value: string): string => {
  const present = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  const written = `"${escapeAttribute(value)}"`;
  if (present.test(tag)) return tag.replace(present, (_, start: string) => start + written);
  return tag.replace(/\s*\/?>$/, (close) => ` ${name}=${written}${close.trimStart()}`);
};

/** The tag without an attribute; all its other characters stay. */
export const removeAttribute = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
