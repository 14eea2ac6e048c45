/** An element of parsed HTML as plain data: nothing of it can act or be shown. */
export interface HtmlElement {
  /** In lower case. */
  readonly tag: string;
  /** By name in lower case. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (HtmlElement | string)[];
}

/** Parses HTML from the clipboard. It must run no script and load nothing. */
export type ParseHtml = (html: string) => HtmlElement;

const toTree = (element: Element): HtmlElement => ({
  tag: element.localName.toLowerCase(),
  attributes: Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name.toLowerCase(), value]),
  ),
  children: [...element.childNodes].flatMap((node): (HtmlElement | string)[] => {
    if (node instanceof Element) return [toTree(node)];
    return node instanceof Text ? [node.data] : [];
  }),
});

/** The browser's own parser. The document that it makes is never shown, so that no script runs and no picture loads. */
export const parseHtmlInBrowser: ParseHtml = (html) =>
  toTree(new DOMParser().parseFromString(html, "text/html").documentElement);

export const isElement = (node: HtmlElement | string): node is HtmlElement => typeof node !== "string";

/** All elements of a tag below one, in their order; inside an element of the tag `border` none is looked for. */
export const elementsOf = (from: HtmlElement, tag: string, border: string | null = null): HtmlElement[] =>
  from.children.filter(isElement).flatMap((child) => {
    if (child.tag === tag) return [child];
    return child.tag === border ? [] : elementsOf(child, tag, border);
  });

const unread: ReadonlySet<string> = new Set(["style", "script", "template", "head"]);
const blocks: ReadonlySet<string> = new Set(["p", "div", "li", "tr"]);

const rawText = (node: HtmlElement | string): string => {
  if (!isElement(node)) return node.replace(/[ \t\r\n\f]+/g, " ");
  if (unread.has(node.tag)) return "";
  if (node.tag === "br") return "\n";
  const inside = node.children.map(rawText).join("");
  return blocks.has(node.tag) ? `\n${inside}\n` : inside;
};

/** The text of an element as it would be shown, line breaks kept. */
export const textOf = (element: HtmlElement): string =>
  rawText({ ...element, tag: "span" })
    .replace(/ *\n */g, "\n")
    .replace(/^[ \n]+|[ \n]+$/g, "")
    .replace(/\n\n+/g, (lines) => (lines.length > 2 ? "\n\n" : lines))
    .replaceAll("\u00a0", " ");
