import { checkEntries } from "./check-entries.ts";
import { type Directory, findDirectory } from "./directory.ts";
import { type ArchiveEntry, readEntries } from "./entries.ts";
import { inflateEntry } from "./inflate.ts";

/** A zip archive whose directory has been read and checked; its parts are still compressed. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly directory: Directory;
  readonly entries: readonly ArchiveEntry[];
  /** The same by their names without case, as parts are looked up. */
  readonly byName: ReadonlyMap<string, ArchiveEntry>;
}

const keyOf = (name: string): string => name.toLowerCase();

/** Reads the directory of a zip archive; throws `Refused` when it is unsound or beyond the limits. */
export const openArchive = (bytes: Uint8Array): Archive => {
  const directory = findDirectory(bytes);
  const entries = readEntries(bytes, directory);
  checkEntries(entries, directory.offset);
  const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  return { bytes, directory, entries, byName };
};

/** Part names are compared without case. */
export const findEntry = ({ byName }: Archive, name: string): ArchiveEntry | undefined =>
  byName.get(keyOf(name));

/** The uncompressed bytes of a part, or null when the archive has no such part. */
export const readPart = (archive: Archive, name: string): Uint8Array | null => {
  const entry = findEntry(archive, name);
  return entry === undefined ? null : inflateEntry(archive.bytes, entry);
};
