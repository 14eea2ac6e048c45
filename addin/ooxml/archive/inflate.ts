import { Inflate } from "fflate";
import { Refused } from "../refusal.ts";
import { crc32 } from "./crc32.ts";
import type { ArchiveEntry } from "./entries.ts";
import { method } from "./records.ts";

/** Compressed bytes taken at a time: at DEFLATE's greatest ratio they become 17 MB before the check sees them. */
const chunkBytes = 16 * 1024;

const inflateInto = (target: Uint8Array, compressed: Uint8Array, name: string): number => {
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > target.length) throw new Refused("zip-bomb", name);
    target.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += chunkBytes) {
    inflate.push(compressed.subarray(at, at + chunkBytes), at + chunkBytes >= compressed.length);
  }
  return filled;
};

const unpack = (compressed: Uint8Array, { name, size }: ArchiveEntry): Uint8Array => {
  const target = new Uint8Array(size);
  try {
    if (inflateInto(target, compressed, name) !== size) throw new Refused("damaged", name);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("damaged", name);
  }
  return target;
};

/**
 * The uncompressed bytes of a part. Throws `Refused` when the part holds more than it declares, as soon as it does,
 * and when it is damaged.
 */
export const inflateEntry = (bytes: Uint8Array, entry: ArchiveEntry): Uint8Array => {
  const compressed = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  const part = entry.method === method.deflated ? unpack(compressed, entry) : compressed;
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw new Refused("damaged", entry.name);
  return part;
};
