const polynomial = 0xedb88320;

const remainderOfByte = (byte: number): number => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ polynomial : remainder >>> 1;
  return remainder >>> 0;
};

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => remainderOfByte(byte));

/** The checksum that a zip archive keeps of each uncompressed part. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
};
