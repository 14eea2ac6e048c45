import type { Input } from "../origin.ts";

/** Nobody stated it. A cell without value was stated, but refused: what needs it cannot be computed. */
export const isNotStated = ({ value, origin }: Input): boolean => value === null && origin.kind !== "cell";
