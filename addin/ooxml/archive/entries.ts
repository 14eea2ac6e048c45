import { Refused } from "../refusal.ts";
import { type Directory, readUint64 } from "./directory.ts";
import { central, full32, local, viewOf, zip64Tag } from "./records.ts";

/** One part of the archive, or a folder. */
export interface ArchiveEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Where its compressed bytes begin. */
  readonly dataOffset: number;
  /** Its record in the central directory, byte for byte. */
  readonly record: Uint8Array;
}

const recordLength = (view: DataView, at: number): number =>
  central.length +
  view.getUint16(at + central.name, true) +
  view.getUint16(at + central.extra, true) +
  view.getUint16(at + central.comment, true);

const cutRecords = (bytes: Uint8Array, { offset, size, entries }: Directory): Uint8Array[] => {
  const directory = bytes.subarray(offset, offset + size);
  const view = viewOf(directory);
  const records: Uint8Array[] = [];
  for (let at = 0; records.length < entries; ) {
    const whole = at + central.length <= size && view.getUint32(at, true) === central.signature;
    const next = whole ? at + recordLength(view, at) : size + 1;
    if (next > size) throw new Refused("damaged");
    records.push(directory.subarray(at, next));
    at = next;
  }
  return records;
};

const findExtra = (extra: Uint8Array, tag: number): DataView | null => {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === tag) return viewOf(extra.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
};

/** Size, compressed size and offset, each taken from the zip64 field where the record says so. */
const readPlaces = (view: DataView, extra: Uint8Array): [number, number, number] => {
  const zip64 = findExtra(extra, zip64Tag);
  let at = 0;
  const read = (field: number): number => {
    const value = view.getUint32(field, true);
    if (value !== full32) return value;
    if (zip64 === null || at + 8 > zip64.byteLength) throw new Refused("damaged");
    at += 8;
    return readUint64(zip64, at - 8);
  };
  return [read(central.size), read(central.compressed), read(central.offset)];
};

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The local header must tell the same name: programs that read only one of the two would see another file. */
const findData = (bytes: Uint8Array, offset: number, name: Uint8Array): number => {
  if (offset + local.length > bytes.length) throw new Refused("damaged");
  const header = viewOf(bytes.subarray(offset, offset + local.length));
  const nameLength = header.getUint16(local.name, true);
  const nameStart = offset + local.length;
  const localName = bytes.subarray(nameStart, nameStart + nameLength);
  if (header.getUint32(0, true) !== local.signature || !sameBytes(localName, name))
    throw new Refused("damaged");
  return nameStart + nameLength + header.getUint16(local.extra, true);
};

const readEntry = (bytes: Uint8Array, record: Uint8Array): ArchiveEntry => {
  const view = viewOf(record);
  const nameEnd = central.length + view.getUint16(central.name, true);
  const name = record.subarray(central.length, nameEnd);
  const extra = record.subarray(nameEnd, nameEnd + view.getUint16(central.extra, true));
  const [size, compressedSize, offset] = readPlaces(view, extra);
  return {
    name: new TextDecoder().decode(name),
    flags: view.getUint16(central.flags, true),
    method: view.getUint16(central.method, true),
    crc: view.getUint32(central.crc, true),
    compressedSize,
    size,
    offset,
    dataOffset: findData(bytes, offset, name),
    record,
  };
};

/** The entries in the order of the central directory, as they declare themselves. */
export const readEntries = (bytes: Uint8Array, directory: Directory): ArchiveEntry[] =>
  cutRecords(bytes, directory).map((record) => readEntry(bytes, record));
