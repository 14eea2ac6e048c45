import { strFromU8 } from "fflate";
import type { Chance } from "../chance.ts";
import { hostileTexts } from "../hostile.ts";
import { namesLike, type Parts, partText, withBytes, without, withText } from "../parts.ts";
import type { PartMutation } from "./mutation.ts";
import { anyXml, changed, replacedOne, somePart } from "./xml-text.ts";

const someName = (parts: Parts, chance: Chance): string => chance.pick([...parts.keys()]);

const renamed = (parts: Parts, old: string, name: string): Parts =>
  new Map([...parts].map(([other, content]) => [other === old ? name : other, content]));

const hostileNames = [
  "../../etc/hosts",
  "/etc/hosts",
  "C:\\Windows\\win.ini",
  "xl//workbook.xml",
  "xl/./workbook.xml",
  "xl/WORKBOOK.xml",
  "xl/work\u0000book.xml",
  "__proto__",
  "xl/worksheets/",
  "a".repeat(3000),
];

const targets = [
  "../../../../etc/hosts",
  "/etc/hosts",
  "file:///etc/hosts",
  "http://example.invalid/sheet.xml",
  "worksheets/sheet1.xml",
  "workbook.xml",
  "_rels/workbook.xml.rels",
  "%2e%2e/%2e%2e/etc/hosts",
  "%",
  "",
];

/** The part in another encoding than it says. */
const encoded = (text: string, chance: Chance): Uint8Array => {
  const utf16 = (littleEndian: boolean): number[] =>
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
      littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255],
    );
  const bytes = [...new TextEncoder().encode(text)];
  return Uint8Array.from(
    chance.pick([
      () => [0xff, 0xfe, ...utf16(true)],
      () => [0xfe, 0xff, ...utf16(false)],
      () => utf16(true),
      () => [0xff, 0xfe, ...utf16(true), 0x20],
      () => [0xff, 0xfe, 0, 0, ...utf16(true)],
      () => [0xef, 0xbb, 0xbf, ...bytes],
      () => [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...bytes],
      () => Array.from(text, (letter) => letter.charCodeAt(0) & 255),
    ])(),
  );
};

const megabyte = 2 ** 20;

/** Repeats itself so that it takes little room packed and much unpacked. */
const swollen = (text: string, chance: Chance): string => {
  const padding = chance.pick([" ", "<row/>", "<a/>", "\n"]);
  return text.replace(/>(?=<)/, `>${padding.repeat(Math.ceil((2 * megabyte) / padding.length))}`);
};

const inTwoParts =
  (change: (parts: Parts, one: string, other: string) => Parts) => (parts: Parts, chance: Chance) => {
    const [one, other] = [somePart(parts, chance), somePart(parts, chance)];
    return one === null || other === null || one === other ? null : change(parts, one, other);
  };

/** What is done to whole parts and to how they hang together. */
export const packageMutations: readonly PartMutation[] = [
  { name: "a part gone", apply: (parts, chance) => without(parts, someName(parts, chance)) },
  { name: "a part emptied", apply: (parts, chance) => withText(parts, someName(parts, chance), "") },
  {
    name: "a part of a hostile name",
    apply: (parts, chance) => renamed(parts, someName(parts, chance), chance.pick(hostileNames)),
  },
  {
    name: "one more part of a hostile name",
    apply: (parts, chance) => withText(parts, chance.pick(hostileNames), chance.pick(hostileTexts)),
  },
  {
    name: "two parts change places",
    apply: inTwoParts((parts, one, other) =>
      withText(withText(parts, one, partText(parts, other)), other, partText(parts, one)),
    ),
  },
  {
    name: "one part in place of another too",
    apply: inTwoParts((parts, one, other) => withText(parts, one, partText(parts, other))),
  },
  {
    name: "a part cut off",
    apply: (parts, chance) => {
      const name = someName(parts, chance);
      const content = parts.get(name) ?? new Uint8Array();
      return withBytes(parts, name, content.slice(0, chance.below(content.length)));
    },
  },
  {
    name: "noise in a part",
    apply: (parts, chance) => {
      const name = someName(parts, chance);
      const content = (parts.get(name) ?? new Uint8Array()).slice();
      for (let left = chance.pick([1, 3, 40]); left > 0 && content.length > 0; left--)
        content[chance.below(content.length)] = chance.below(256);
      return withBytes(parts, name, content);
    },
  },
  {
    name: "a part in another encoding",
    apply: (parts, chance) => {
      const name = somePart(parts, chance);
      return name === null
        ? null
        : withBytes(parts, name, encoded(strFromU8(parts.get(name) ?? new Uint8Array()), chance));
    },
  },
  {
    name: "a relationship to elsewhere",
    apply: (parts, chance) =>
      changed(parts, chance, /[.]rels$/, (text) =>
        replacedOne(text, /Target="[^"]*"/g, chance, () => {
          const mode = chance.happens(0.4) ? ' TargetMode="External"' : "";
          return `Target="${chance.pick(targets)}"${mode}`;
        }),
      ),
  },
  {
    name: "two sheets on one part",
    apply: (parts, chance) =>
      changed(parts, chance, /^xl[/]_rels[/]workbook[.]xml[.]rels$/, (text) => {
        const sheets = [...text.matchAll(/Target="(worksheets[^"]*)"/g)].map(([, target = ""]) => target);
        return sheets.length < 2 ? null : text.replace(chance.pick(sheets), chance.pick(sheets));
      }),
  },
  {
    name: "a table on two sheets",
    apply: (parts, chance) => {
      const tables = namesLike(parts, /^xl[/]tables[/]/);
      if (tables.length < 2) return null;
      return changed(parts, chance, /^xl[/]worksheets[/]_rels[/]/, (text) =>
        replacedOne(text, /\.\.\/tables\/[^"]*/g, chance, () => `../tables/${chance.pick(tables).slice(10)}`),
      );
    },
  },
  {
    name: "a part that swells",
    apply: (parts, chance) => changed(parts, chance, anyXml, (text) => swollen(text, chance)),
  },
];
