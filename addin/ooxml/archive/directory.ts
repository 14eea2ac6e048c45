import { Refused } from "../refusal.ts";
import { central, end, end64, end64Locator, full16, full32, viewOf } from "./records.ts";

/** Where the central directory lies and where the record that ends the archive begins. */
export interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly entries: number;
  readonly endOffset: number;
}

const longestComment = 0xffff;

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - end.length - longestComment);
  for (let at = view.byteLength - end.length; at >= first; at--) {
    const fits = view.getUint32(at, true) === end.signature;
    if (fits && at + end.length + view.getUint16(at + end.comment, true) <= view.byteLength) return at;
  }
  throw new Refused("truncated");
};

/** A number of 8 bytes that must be a place or size within the file. */
export const readUint64 = (view: DataView, at: number): number => {
  if (view.getUint32(at + 4, true) !== 0) throw new Refused("too-large");
  return view.getUint32(at, true);
};

const readEnd64 = (view: DataView, endOffset: number): Directory => {
  const locator = endOffset - end64Locator.length;
  if (locator < 0 || view.getUint32(locator, true) !== end64Locator.signature) throw new Refused("damaged");
  const at = readUint64(view, locator + end64Locator.offset);
  if (at + end64.length > locator || view.getUint32(at, true) !== end64.signature)
    throw new Refused("damaged");
  return {
    entries: readUint64(view, at + end64.entries),
    size: readUint64(view, at + end64.size),
    offset: readUint64(view, at + end64.offset),
    endOffset,
  };
};

const readEnd = (view: DataView, endOffset: number): Directory => {
  const entries = view.getUint16(endOffset + end.entries, true);
  const size = view.getUint32(endOffset + end.size, true);
  const offset = view.getUint32(endOffset + end.offset, true);
  const needs64 = entries === full16 || size === full32 || offset === full32;
  return needs64 ? readEnd64(view, endOffset) : { entries, size, offset, endOffset };
};

/** Finds the central directory of a zip archive; throws `Refused` when it is cut off or points outside the file. */
export const findDirectory = (bytes: Uint8Array): Directory => {
  if (bytes.length < end.length) throw new Refused("truncated");
  const view = viewOf(bytes);
  const directory = readEnd(view, findEnd(view));
  if (directory.offset + directory.size > directory.endOffset) throw new Refused("damaged");
  if (directory.entries * central.length > directory.size) throw new Refused("damaged");
  return directory;
};
