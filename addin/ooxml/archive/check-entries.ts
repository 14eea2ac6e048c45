import { maxPartBytes, maxParts, maxRatio, maxTotalBytes, ratioFreeBytes } from "../limits.ts";
import { Refused } from "../refusal.ts";
import type { ArchiveEntry } from "./entries.ts";
import { flag, method } from "./records.ts";

const isFolder = ({ name, size }: ArchiveEntry): boolean => name.endsWith("/") && size === 0;

const hasSoundName = (entry: ArchiveEntry): boolean => {
  const name = isFolder(entry) ? entry.name.slice(0, -1) : entry.name;
  const segments = name.split("/");
  return !/[\\:]|\p{Cc}/u.test(name) && segments.every((segment) => !["", ".", ".."].includes(segment));
};

const checkEntry = (entry: ArchiveEntry): void => {
  const { name, flags, size, compressedSize } = entry;
  if (flags & flag.encrypted) throw new Refused("password-protected", name);
  if (!hasSoundName(entry)) throw new Refused("damaged", name);
  if (entry.method !== method.stored && entry.method !== method.deflated) throw new Refused("damaged", name);
  if (size > maxPartBytes) throw new Refused("zip-bomb", name);
  if (size > ratioFreeBytes && size > compressedSize * maxRatio) throw new Refused("zip-bomb", name);
};

/** Part names are compared without case (OPC 6.2.2), so two that differ in case alone are the same part twice. */
const checkNames = (entries: readonly ArchiveEntry[]): void => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Refused("damaged", name);
    seen.add(key);
  }
};

/** Parts that share compressed bytes can unpack to any size, whatever each of them declares. */
const checkOverlaps = (entries: readonly ArchiveEntry[], directoryOffset: number): void => {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset);
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1]?.offset ?? directoryOffset;
    if (entry.dataOffset + entry.compressedSize > next) throw new Refused("zip-bomb", entry.name);
  }
};

/** Throws `Refused` unless the declared parts are sound and within the limits; inflating holds them to it. */
export const checkEntries = (entries: readonly ArchiveEntry[], directoryOffset: number): void => {
  if (entries.length > maxParts) throw new Refused("zip-bomb");
  entries.forEach(checkEntry);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > maxTotalBytes) throw new Refused("zip-bomb");
  checkNames(entries);
  checkOverlaps(entries, directoryOffset);
};
