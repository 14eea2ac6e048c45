import { type Archive, findEntry } from "../archive/archive.ts";
import type { ArchiveEntry } from "../archive/entries.ts";
import { inflateEntry } from "../archive/inflate.ts";
import { type PartChanges, replaceParts } from "../archive/replace-parts.ts";
import type { Package } from "../package.ts";
import { encodeText } from "../xml/text.ts";
import { dropCalculationChain, type TextChanges } from "./drop-calculation-chain.ts";
import { forceCalculation } from "./force-calculation.ts";

/** The text of a part that is known to be there. */
export const textOf = ({ readText }: Package, part: string): string => {
  const text = readText(part);
  if (text === null) throw new Error(`The part ${part} was there when the package was opened.`);
  return text;
};

/** The bytes of a text in the encoding of its part. Only one with a byte order mark can be other than UTF-8. */
const encode = ({ bytes }: Archive, entry: ArchiveEntry, text: string): Uint8Array =>
  encodeText(text, text.startsWith("\uFEFF") ? inflateEntry(bytes, entry) : new Uint8Array());

const encodeChanges = ({ archive }: Package, changes: TextChanges): PartChanges => {
  const encoded = new Map<string, Uint8Array | null>();
  for (const [part, text] of changes) {
    const entry = findEntry(archive, part);
    if (entry === undefined) continue;
    encoded.set(entry.name, text === null ? null : encode(archive, entry, text));
  }
  return encoded;
};

/** What the changed sheets ask of the workbook. */
export interface WorkbookNeeds {
  /** Formulas came, went or moved, so the calculation chain no longer holds. */
  readonly formulasChanged: boolean;
  /** Cached values may be old, so the program that opens the file must calculate. */
  readonly forceCalculation: boolean;
}

const workbookChanges = (opened: Package, needs: WorkbookNeeds): TextChanges => {
  const { workbookPart, readText } = opened;
  const xml = textOf(opened, workbookPart);
  const forced = needs.forceCalculation ? forceCalculation(xml, workbookPart) : xml;
  const chain: TextChanges = needs.formulasChanged ? dropCalculationChain(readText, workbookPart) : new Map();
  return forced === xml ? chain : new Map([...chain, [workbookPart, forced]]);
};

/** The bytes of the package with other texts in some of its parts; without any, those that were opened. */
export const patchPackage = (opened: Package, changes: TextChanges, needs: WorkbookNeeds): Uint8Array => {
  if (changes.size === 0) return opened.archive.bytes.slice();
  const all = new Map([...changes, ...workbookChanges(opened, needs)]);
  return replaceParts(opened.archive, encodeChanges(opened, all));
};
