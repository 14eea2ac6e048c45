const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Width and height stand in the header, right after the first chunk's length and name. */
const sizeAt = 16;

/** The pixels of a PNG picture; null for other bytes. */
export const pngSize = (bytes: Uint8Array): { readonly width: number; readonly height: number } | null => {
  if (bytes.length < sizeAt + 8 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(sizeAt), height: view.getUint32(sizeAt + 4) };
};
