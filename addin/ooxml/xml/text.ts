import { Refused } from "../refusal.ts";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const encodingOf = (bytes: Uint8Array): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
};

/** The text of an XML part, a byte order mark included; throws `Refused` where the bytes are no such text. */
export const decodeText = (bytes: Uint8Array, part: string): string => {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused("damaged", part);
  }
};

const encodeUtf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

/** The bytes of an edited text in the encoding that the part had. */
export const encodeText = (text: string, original: Uint8Array): Uint8Array => {
  const encoding = encodingOf(original);
  return encoding === "utf-8" ? new TextEncoder().encode(text) : encodeUtf16(text, encoding === "utf-16le");
};
