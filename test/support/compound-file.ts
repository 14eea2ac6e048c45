const sectorBytes = 512;
const entryBytes = 128;

const directoryEntry = (name: string): Uint8Array => {
  const entry = new Uint8Array(entryBytes);
  const view = new DataView(entry.buffer);
  for (let at = 0; at < name.length; at++) view.setUint16(at * 2, name.charCodeAt(at), true);
  view.setUint16(64, (name.length + 1) * 2, true);
  return entry;
};

/** The head and directory of a compound file with streams of these names, as .xls and protected files have it. */
export const compoundFile = (streams: readonly string[]): Uint8Array => {
  const entries = ["Root Entry", ...streams].map(directoryEntry);
  const bytes = new Uint8Array(sectorBytes * 3 + entries.length * entryBytes);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, entry] of entries.entries()) bytes.set(entry, sectorBytes * 2 + index * entryBytes);
  return bytes;
};
