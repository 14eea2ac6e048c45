import { type Archive, findEntry } from "../archive/archive.ts";
import { inflateEntry } from "../archive/inflate.ts";
import { maxReadBytes } from "../limits.ts";
import { Refused } from "../refusal.ts";
import { decodeText } from "../xml/text.ts";

/** The text of an XML part, or null when the package has none of that name. Each part is unpacked once. */
export type PartReader = (part: string) => string | null;

/** Reads parts of the archive; throws `Refused` for a damaged one, and when all of them together are too much. */
export const createPartReader = (archive: Archive): PartReader => {
  const texts = new Map<string, string>();
  let readBytes = 0;
  return (part) => {
    const entry = findEntry(archive, part);
    if (entry === undefined) return null;
    const known = texts.get(entry.name);
    if (known !== undefined) return known;
    readBytes += entry.size;
    if (readBytes > maxReadBytes) throw new Refused("too-large", part);
    const text = decodeText(inflateEntry(archive.bytes, entry), part);
    texts.set(entry.name, text);
    return text;
  };
};
