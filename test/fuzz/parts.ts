import { strFromU8, strToU8, type Zippable, zipSync } from "fflate";

/** The parts of a package by their names, in the order in which they are stored. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const partText = (parts: Parts, name: string): string =>
  strFromU8(parts.get(name) ?? new Uint8Array());

export const withText = (parts: Parts, name: string, text: string): Parts =>
  new Map([...parts, [name, strToU8(text)]]);

export const withBytes = (parts: Parts, name: string, bytes: Uint8Array): Parts =>
  new Map([...parts, [name, bytes]]);

export const without = (parts: Parts, name: string): Parts =>
  new Map([...parts].filter(([other]) => other !== name));

/** Names of the parts that match. */
export const namesLike = (parts: Parts, pattern: RegExp): readonly string[] =>
  [...parts.keys()].filter((name) => pattern.test(name));

/** The archive with the parts; names may be any text, also ones that no archive should have. */
export const zipped = (parts: Parts, level: 0 | 1 = 1): Uint8Array => {
  const files: Zippable = {};
  // A name that is a number would come first whatever the order; no part is called so.
  for (const [name, content] of parts) files[name] = [content, { level }];
  return zipSync(files, { mtime: "2016-10-01T00:00:00" });
};

export const partsOf = (parts: Readonly<Record<string, string | Uint8Array>>): Parts =>
  new Map(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
