/** Signatures and field offsets of the zip records (APPNOTE 4.3), as far as they are needed. */
export const local = {
  signature: 0x04034b50,
  flags: 6,
  method: 8,
  crc: 14,
  compressed: 18,
  size: 22,
  name: 26,
  extra: 28,
  length: 30,
};

export const central = {
  signature: 0x02014b50,
  flags: 8,
  method: 10,
  crc: 16,
  compressed: 20,
  size: 24,
  name: 28,
  extra: 30,
  comment: 32,
  offset: 42,
  length: 46,
};

export const end = {
  signature: 0x06054b50,
  entriesHere: 8,
  entries: 10,
  size: 12,
  offset: 16,
  comment: 20,
  length: 22,
};

export const end64 = { signature: 0x06064b50, entries: 32, size: 40, offset: 48, length: 56 };

export const end64Locator = { signature: 0x07064b50, offset: 8, length: 20 };

/** Tag of the extra field that holds sizes of 8 bytes. */
export const zip64Tag = 0x0001;

/** A 16 or 32 bit field with this value has its true value in the zip64 records. */
export const full16 = 0xffff;
export const full32 = 0xffffffff;

export const flag = { encrypted: 0x0001, sizesFollow: 0x0008, utf8: 0x0800 };

export const method = { stored: 0, deflated: 8 };

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
