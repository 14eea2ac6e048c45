import { type Archive, findEntry, openArchive, readPart } from "./archive/archive.ts";
import { checkContainer } from "./container.ts";
import type { Package } from "./package.ts";
import { findWorkbook } from "./parts/find-workbook.ts";
import { createPartReader } from "./parts/part-reader.ts";
import { readWorkbook } from "./read-workbook.ts";
import { type PackageRefusal, Refused } from "./refusal.ts";

const openDocumentType = "application/vnd.oasis.opendocument.";

/** OpenDocument files tell what they are in a part of their own. */
const checkOpenDocument = (archive: Archive): void => {
  const entry = findEntry(archive, "mimetype");
  if (entry === undefined || entry.size > 200) return;
  const type = new TextDecoder().decode(readPart(archive, "mimetype") ?? new Uint8Array());
  if (!type.startsWith(openDocumentType)) return;
  throw new Refused(type.startsWith(`${openDocumentType}spreadsheet`) ? "ods" : "other-office-file");
};

/** Node's `Buffer` is a `Uint8Array` whose `slice` copies nothing; this one is plain. */
const plainView = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const open = (bytes: Uint8Array): Package => {
  checkContainer(bytes);
  const archive = openArchive(plainView(bytes));
  checkOpenDocument(archive);
  const readText = createPartReader(archive);
  return readWorkbook(archive, readText, findWorkbook(readText));
};

/**
 * Opens the bytes of an .xlsx or .xlsm file and reads all that its tables need. What is no workbook, is protected, damaged
 * or larger than `limits.ts` allows comes back as a refusal that says which; nothing is thrown for bad input, and
 * no part is unpacked beyond the size that it declares. The bytes must not be changed afterwards.
 */
export const openPackage = (bytes: Uint8Array): Package | PackageRefusal => {
  try {
    return open(bytes);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
