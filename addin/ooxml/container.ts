import { maxFileBytes } from "./limits.ts";
import { type RefusalCode, Refused } from "./refusal.ts";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Files of Excel 2 to 4 begin with a bare BIFF record: 09 00, 09 02 or 09 04. */
const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00;

/** What the streams of a compound file tell about it, the first that holds. */
const streamMeanings: readonly (readonly [string, RefusalCode])[] = [
  ["EncryptedPackage", "password-protected"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "other-office-file"],
  ["PowerPoint Document", "other-office-file"],
  ["VisioDocument", "other-office-file"],
];

const directoryEntryBytes = 128;
const nameLengthOffset = 64;

const readStreamName = (entry: Uint8Array): string => {
  const length = (entry[nameLengthOffset] ?? 0) - 2;
  if (length <= 0 || length >= nameLengthOffset || entry[nameLengthOffset + 1] !== 0) return "";
  return new TextDecoder("utf-16le").decode(entry.subarray(0, length));
};

const initialBytes = new Set(streamMeanings.map(([name]) => name.charCodeAt(0)));

/**
 * The names of the streams. Entries of the directory lie at multiples of their length, so they are found without
 * following the sector chains, which a damaged file may have in a loop.
 */
const streamNames = (bytes: Uint8Array): Set<string> => {
  const names = new Set<string>();
  for (let at = 0; at + directoryEntryBytes <= bytes.length; at += directoryEntryBytes) {
    const candidate = initialBytes.has(bytes[at] ?? 0) && bytes[at + 1] === 0;
    if (candidate) names.add(readStreamName(bytes.subarray(at, at + directoryEntryBytes)));
  }
  return names;
};

const compoundFileCode = (bytes: Uint8Array): RefusalCode => {
  const names = streamNames(bytes);
  return streamMeanings.find(([name]) => names.has(name))?.[1] ?? "not-a-workbook";
};

/** Throws `Refused`, by the name of what it is, for a file that is no zip archive of the size of a workbook. */
export const checkContainer = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new Refused("empty");
  if (startsWith(bytes, compoundSignature)) throw new Refused(compoundFileCode(bytes));
  if (isBareBiff(bytes)) throw new Refused("xls");
  if (!startsWith(bytes, zipSignature)) throw new Refused("not-a-workbook");
  if (bytes.length > maxFileBytes) throw new Refused("too-large");
};
