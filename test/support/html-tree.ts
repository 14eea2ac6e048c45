import type { HtmlElement, ParseHtml } from "../../addin/browser/document/clipboard/html-tree.ts";

interface Building {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: (HtmlElement | string)[];
}

const empty: ReadonlySet<string> = new Set(["br", "col", "meta", "link", "img"]);
const token =
  /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>|<!--[\s\S]*?-->|<!\[?[^>]*>|<(\/?)([a-zA-Z][\w:]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/gi;
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

const entities: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, "\u00a0"],
  [/&quot;/g, '"'],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&aelig;/g, "æ"],
  [/&oslash;/g, "ø"],
  [/&aring;/g, "å"],
  [/&amp;/g, "&"],
];
const decode = (text: string): string =>
  entities.reduce((decoded, [entity, character]) => decoded.replace(entity, character), text);

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = "", double, single, plain]) => [
      name.toLowerCase(),
      decode(double ?? single ?? plain ?? ""),
    ]),
  );

/** A parser that is enough for the clipboard samples of the tests; a browser brings its own. */
export const htmlTree: ParseHtml = (html) => {
  const root: Building = { tag: "html", attributes: {}, children: [] };
  const open: Building[] = [root];
  for (const [, rawName, rawRest = "", rawText = "", slash, name = "", rest = "", text] of html.matchAll(
    token,
  )) {
    const inside = open.at(-1) ?? root;
    if (text !== undefined) inside.children.push(decode(text));
    if (rawName !== undefined)
      inside.children.push({
        tag: rawName.toLowerCase(),
        attributes: attributesOf(rawRest),
        children: [rawText],
      });
    if (name === "") continue;
    const tag = name.toLowerCase();
    if (slash === "/") {
      const index = open.map((element) => element.tag).lastIndexOf(tag);
      if (index > 0) open.length = index;
      continue;
    }
    if (tag === "html") continue;
    const element: Building = { tag, attributes: attributesOf(rest), children: [] };
    inside.children.push(element);
    if (!empty.has(tag)) open.push(element);
  }
  return root;
};
