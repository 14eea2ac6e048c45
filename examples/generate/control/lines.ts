import type { References } from "./reference.ts";

/** Number of the row of a kind and a name among the values from Normering; 0 where there is none. */
export const lineNumber = (ref: References, kind: string, name: string): string => {
  const [kinds, names] = [ref.result("controlLines", "kind"), ref.result("controlLines", "line")];
  return `SUMPRODUCT((${kinds}="${kind}")*(${names}=${name}),${ref.result("controlLines", "number")})`;
};
