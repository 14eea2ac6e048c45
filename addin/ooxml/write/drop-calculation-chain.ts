import { contentTypesPath } from "../parts/content-types.ts";
import type { PartReader } from "../parts/part-reader.ts";
import { readRelationships, relationshipsPath } from "../parts/relationships.ts";
import { type Attributes, parseXml, type Span } from "../xml/parse.ts";
import { applyEdits, remove } from "./edits.ts";

/** The text of a part without the elements that `isUnwanted` picks. */
const withoutElements = (
  xml: string,
  part: string,
  element: string,
  isUnwanted: (attributes: Attributes) => boolean,
): string => {
  const spans: Span[] = [];
  let start: number | null = null;
  parseXml(xml, part, {
    open: (name, attributes, tag) => {
      if (name === element && isUnwanted(attributes)) start = tag.start;
    },
    close: (name, tag) => {
      if (name !== element || start === null) return;
      spans.push({ start, end: tag.end });
      start = null;
    },
  });
  return applyEdits(xml, spans.map(remove));
};

/** Text changes by part; null removes a part. */
export type TextChanges = ReadonlyMap<string, string | null>;

/**
 * Changes that take the calculation chain out of the package. It lists every cell with a formula, in the order in which
 * Excel last calculated them; a cell listed there without a formula makes Excel repair the file, and a missing
 * chain is built anew.
 */
export const dropCalculationChain = (readText: PartReader, workbookPart: string): TextChanges => {
  const relationshipsPart = relationshipsPath(workbookPart);
  const relationships = readText(relationshipsPart);
  const chain = readRelationships(relationships, workbookPart).find(({ kind }) => kind === "calcChain");
  const types = readText(contentTypesPath);
  if (chain === undefined || relationships === null || types === null) return new Map();
  const partName = `/${chain.target}`.toLowerCase();
  return new Map([
    [chain.target, null],
    [
      relationshipsPart,
      withoutElements(relationships, relationshipsPart, "Relationship", ({ Id }) => Id === chain.id),
    ],
    [
      contentTypesPath,
      withoutElements(
        types,
        contentTypesPath,
        "Override",
        ({ PartName }) => PartName?.toLowerCase() === partName,
      ),
    ],
  ]);
};
