import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The time stamp of every part, the earliest that an archive can hold; archives keep local time. */
const timeOfParts = (): Date => new Date(1980, 0, 1);

const withoutFilter = (xml: string): string =>
  xml.replace(/<autoFilter[^>]*\/>|<autoFilter[^>]*>.*?<\/autoFilter>/s, "");

const patched = (part: string, xml: string, keepsFilter: (table: string) => boolean): string => {
  if (!/^xl\/tables\/[^/]+\.xml$/.test(part)) return xml;
  const name = /<table\b[^>]*\bname="([^"]*)"/.exec(xml)?.[1] ?? "";
  return keepsFilter(name) ? xml : withoutFilter(xml);
};

/** Packs the parts again, the same to the byte whenever and wherever it is done. */
export const repack = (bytes: Uint8Array, keepsFilter: (table: string) => boolean): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]): [string, Uint8Array] => {
    const isXml = /\.(?:xml|rels|vml)$/.test(part);
    return [part, isXml ? strToU8(patched(part, strFromU8(content), keepsFilter)) : content];
  });
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: timeOfParts() });
};
