import { readFileSync } from "node:fs";
import path from "node:path";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { partText } from "../support/write-values.ts";

/** What LibreOffice can find in a workbook, by how it writes it into a document of its own. */
export const features = {
  sheets: /<table:table /g,
  tables: /<table:database-range /g,
  names: /<table:named-(?:expression|range) /g,
  charts: /<draw:object [^>]*Object/g,
  pictures: /<draw:image [^>]*Pictures/g,
  "text boxes": /<draw:custom-shape /g,
  notes: /<office:annotation /g,
  links: /<text:a /g,
  merged: /table:number-columns-spanned="[2-9]"/g,
  arrays: /table:number-matrix-rows-spanned=/g,
  "protected sheets": /table:protected="true"/g,
  "colour scales": /<calcext:color-scale>/g,
  bars: /<calcext:data-bar /g,
  icons: /<calcext:icon-set /g,
  "conditional formats": /<calcext:conditional-format /g,
  sparklines: /<calcext:sparkline /g,
  pivots: /<table:data-pilot-table /g,
} as const satisfies Readonly<Record<string, RegExp>>;

const kinds = "kinds of rules";
export type Feature = keyof typeof features | typeof kinds;
export type Counts = Readonly<Record<Feature, number>>;

export const featureNames: readonly Feature[] = [
  ...(Object.keys(features) as (keyof typeof features)[]),
  kinds,
];

/**
 * Rules of cells that say something different. How many entries LibreOffice makes of one hangs on the areas that it holds in,
 * which a table that grows extends.
 */
const rulesIn = (content: string): number => {
  const rules =
    content.match(/<table:content-validation [\s\S]*?(?:<\/table:content-validation>|\/>)/g) ?? [];
  const said = rules.map((rule) =>
    rule.replace(/\stable:(?:name|base-cell-address)="[^"]*"/g, "").replace(/(\.\$?[A-Z]{1,3}\$?)\d+/g, "$1"),
  );
  return new Set(said).size;
};

const countsIn = (content: string): Counts => {
  const counts = Object.entries(features).map(([name, pattern]) => [
    name,
    [...content.matchAll(pattern)].length,
  ]);
  return { ...Object.fromEntries(counts), [kinds]: rulesIn(content) } as Counts;
};

/** Opens the workbooks, whose names must differ, in one start of LibreOffice and counts what it finds in each. */
export const countedInLibreOffice = async (
  files: readonly string[],
  folder: string,
): Promise<readonly Counts[]> => {
  const documents = await convertWithLibreOffice(files, "ods", path.join(folder, "ods"));
  return documents.map((file) => countsIn(partText(readFileSync(file), "content.xml")));
};
