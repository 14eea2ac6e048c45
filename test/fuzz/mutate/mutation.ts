import type { Chance } from "../chance.ts";
import type { Parts } from "../parts.ts";

/** Something that is done to the parts of a package; null where there is nothing that it could be done to. */
export interface PartMutation {
  readonly name: string;
  readonly apply: (parts: Parts, chance: Chance) => Parts | null;
}

/** Something that is done to the bytes of the archive. */
export interface ByteMutation {
  readonly name: string;
  readonly apply: (bytes: Uint8Array, chance: Chance) => Uint8Array;
}
