import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { finishedChart, namedDrawing } from "./charts/chart-part.ts";

/** The time stamp of every part, the earliest that an archive can hold; archives keep local time. */
export const timeOfParts = (): Date => new Date(1980, 0, 1);

const withoutFilter = (xml: string): string =>
  xml.replace(/<autoFilter[^>]*\/>|<autoFilter[^>]*>.*?<\/autoFilter>/s, "");

/** What the parts are to have that the library does not write. */
interface Finish {
  readonly keepsFilter: (table: string) => boolean;
  /** What each chart shows, in the order in which they are drawn. */
  readonly chartTitles: readonly string[];
}

const finishedTable = (xml: string, { keepsFilter }: Finish): string => {
  const name = /<table\b[^>]*\bname="([^"]*)"/.exec(xml)?.[1] ?? "";
  return keepsFilter(name) ? xml : withoutFilter(xml);
};

const finished = (part: string, xml: string, finish: Finish): string => {
  if (/^xl\/tables\/[^/]+\.xml$/.test(part)) return finishedTable(xml, finish);
  if (/^xl\/charts\/chart\d+\.xml$/.test(part)) return finishedChart(xml);
  return /^xl\/drawings\/drawing\d+\.xml$/.test(part) ? namedDrawing(xml, finish.chartTitles) : xml;
};

/** Packs the parts again, the same to the byte whenever and wherever it is done. */
export const repack = (bytes: Uint8Array, finish: Finish): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]): [string, Uint8Array] => {
    const isXml = /\.(?:xml|rels|vml)$/.test(part);
    return [part, isXml ? strToU8(finished(part, strFromU8(content), finish)) : content];
  });
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: timeOfParts() });
};
