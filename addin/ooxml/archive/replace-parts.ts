import { deflateSync } from "fflate";
import type { Archive } from "./archive.ts";
import { crc32 } from "./crc32.ts";
import type { ArchiveEntry } from "./entries.ts";
import { central, end, flag, local, method, viewOf, zip64Tag } from "./records.ts";

/** New contents of parts by the name of their entry; null removes the part. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** What the headers of an entry say about its bytes in the new archive. */
interface Placed {
  readonly entry: ArchiveEntry;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

const concat = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** The extra field without sizes of 8 bytes, which the 4-byte fields hold now. */
const withoutZip64 = (extra: Uint8Array): Uint8Array => {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  for (let at = 0; at < extra.length; ) {
    const next = at + 4 <= extra.length ? at + 4 + view.getUint16(at + 2, true) : extra.length;
    if (at + 4 > extra.length || view.getUint16(at, true) !== zip64Tag) kept.push(extra.subarray(at, next));
    at = next;
  }
  return concat(kept);
};

type Fields = Readonly<Record<"flags" | "method" | "crc" | "compressed" | "size" | "extra", number>>;

/** A header or record with the numbers of the new archive and all else as it was. */
const patchHeader = (
  head: Uint8Array,
  extra: Uint8Array,
  tail: Uint8Array,
  fields: Fields,
  placed: Placed,
): Uint8Array => {
  const patched = concat([head, extra, tail]);
  const view = viewOf(patched);
  view.setUint16(fields.flags, placed.flags, true);
  view.setUint16(fields.method, placed.method, true);
  view.setUint32(fields.crc, placed.crc, true);
  view.setUint32(fields.compressed, placed.compressedSize, true);
  view.setUint32(fields.size, placed.size, true);
  view.setUint16(fields.extra, extra.length, true);
  return patched;
};

const localHeader = ({ bytes }: Archive, placed: Placed): Uint8Array => {
  const header = bytes.subarray(placed.entry.offset, placed.entry.dataOffset);
  const extraAt = local.length + viewOf(header).getUint16(local.name, true);
  const extra = withoutZip64(header.subarray(extraAt));
  return patchHeader(header.subarray(0, extraAt), extra, new Uint8Array(), local, placed);
};

const centralRecord = (placed: Placed): Uint8Array => {
  const { record } = placed.entry;
  const view = viewOf(record);
  const extraAt = central.length + view.getUint16(central.name, true);
  const extraEnd = extraAt + view.getUint16(central.extra, true);
  const extra = withoutZip64(record.subarray(extraAt, extraEnd));
  const patched = patchHeader(record.subarray(0, extraAt), extra, record.subarray(extraEnd), central, placed);
  viewOf(patched).setUint32(central.offset, placed.offset, true);
  return patched;
};

const compress = (entry: ArchiveEntry, content: Uint8Array, offset: number): [Placed, Uint8Array] => {
  const data = deflateSync(content);
  const placed = {
    entry,
    flags: entry.flags & flag.utf8,
    method: method.deflated,
    crc: crc32(content),
    compressedSize: data.length,
    size: content.length,
    offset,
  };
  return [placed, data];
};

/** Bytes of all entries up to the directory, in the order in which they lie in the file, and where each went. */
const placeEntries = (archive: Archive, changes: PartChanges): [Uint8Array[], Map<ArchiveEntry, Placed>] => {
  const inOrder = [...archive.entries].sort((one, other) => one.offset - other.offset);
  const chunks = [archive.bytes.subarray(0, inOrder[0]?.offset ?? 0)];
  const places = new Map<ArchiveEntry, Placed>();
  let offset = chunks[0]?.length ?? 0;
  const add = (placed: Placed, ...parts: Uint8Array[]): void => {
    places.set(placed.entry, placed);
    chunks.push(...parts);
    for (const { length } of parts) offset += length;
  };
  for (const [index, entry] of inOrder.entries()) {
    const content = changes.get(entry.name);
    const regionEnd = inOrder[index + 1]?.offset ?? archive.directory.offset;
    if (content === undefined)
      add({ ...entry, entry, offset }, archive.bytes.subarray(entry.offset, regionEnd));
    if (!content) continue;
    const [placed, data] = compress(entry, content, offset);
    add(placed, localHeader(archive, placed), data);
  }
  return [chunks, places];
};

/** The record that ends the archive, its comment included, with the new numbers. */
const endRecord = (
  { bytes, directory }: Archive,
  entries: number,
  offset: number,
  size: number,
): Uint8Array => {
  const record = bytes.slice(directory.endOffset);
  const view = viewOf(record);
  view.setUint16(end.entriesHere, entries, true);
  view.setUint16(end.entries, entries, true);
  view.setUint32(end.size, size, true);
  view.setUint32(end.offset, offset, true);
  return record;
};

/**
 * The archive with other contents in some of its parts. All other parts keep their compressed bytes, dates and
 * order; changed parts keep their date, so the same change gives the same bytes.
 */
export const replaceParts = (archive: Archive, changes: PartChanges): Uint8Array => {
  const [chunks, places] = placeEntries(archive, changes);
  const contents = concat(chunks);
  const kept = archive.entries.flatMap((entry) => places.get(entry) ?? []);
  const directory = concat(kept.map(centralRecord));
  return concat([contents, directory, endRecord(archive, kept.length, contents.length, directory.length)]);
};
