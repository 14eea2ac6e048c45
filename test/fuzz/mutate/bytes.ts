import type { ByteMutation } from "./mutation.ts";

const joined = (...chunks: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));

/** Signatures of the records of a zip archive, after which their numbers stand. */
const signatures = [0x04034b50, 0x02014b50, 0x06054b50];
const recordBytes = 46;

const recordPlaces = (bytes: Uint8Array): readonly number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (bytes[at] === 0x50 && signatures.includes(view.getUint32(at, true))) places.push(at);
  return places;
};

const numbers = [0, 1, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** What is done to the bytes of an archive, whatever they mean. */
export const byteMutations: readonly ByteMutation[] = [
  { name: "the end cut off", apply: (bytes, chance) => bytes.slice(0, chance.below(bytes.length)) },
  { name: "the beginning cut off", apply: (bytes, chance) => bytes.slice(chance.below(bytes.length)) },
  {
    name: "a piece cut out",
    apply: (bytes, chance) => {
      const start = chance.below(bytes.length);
      return joined(bytes.subarray(0, start), bytes.subarray(start + 1 + chance.below(2000)));
    },
  },
  {
    name: "a piece twice",
    apply: (bytes, chance) => {
      const start = chance.below(bytes.length);
      const end = Math.min(bytes.length, start + 1 + chance.below(2000));
      return joined(bytes.subarray(0, end), bytes.subarray(start));
    },
  },
  {
    name: "noise",
    apply: (bytes, chance) => {
      const noisy = bytes.slice();
      for (let left = chance.pick([1, 1, 4, 100]); left > 0; left--)
        noisy[chance.below(noisy.length)] = chance.below(256);
      return noisy;
    },
  },
  {
    name: "a number of the archive's records",
    apply: (bytes, chance) => {
      const places = recordPlaces(bytes);
      if (places.length === 0) return bytes;
      const lying = bytes.slice();
      const view = new DataView(lying.buffer);
      const at = chance.pick(places) + 4 + 2 * chance.below(recordBytes / 2 - 2);
      if (at + 4 <= lying.length) view.setUint32(at, chance.pick(numbers), true);
      return lying;
    },
  },
  {
    name: "another archive behind",
    apply: (bytes) => joined(bytes, bytes),
  },
  {
    name: "a comment behind",
    apply: (bytes, chance) => joined(bytes, new Uint8Array(chance.pick([1, 22, 70_000])).fill(0x50)),
  },
];
