import { type Archive, readPart } from "../archive/archive.ts";
import { decodeText } from "../xml/text.ts";

/** The text of an XML part, or null when the package has none of that name. Each part is unpacked once. */
export type PartReader = (part: string) => string | null;

export const createPartReader = (archive: Archive): PartReader => {
  const texts = new Map<string, string | null>();
  return (part) => {
    const key = part.toLowerCase();
    const known = texts.get(key);
    if (known !== undefined) return known;
    const bytes = readPart(archive, part);
    const text = bytes === null ? null : decodeText(bytes, part);
    texts.set(key, text);
    return text;
  };
};
