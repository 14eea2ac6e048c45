/** Ends of the arguments of the call whose bracket opens at `open`: the commas of its own level, then its closing bracket. */
const argumentEnds = (words: readonly string[], open: number): number[] => {
  const ends: number[] = [];
  let depth = 0;
  for (let at = open; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "(" || word === "{") depth += 1;
    if (word === ")" || word === "}") depth -= 1;
    if (depth === 1 && word === ",") ends.push(at);
    if (depth === 0) return [...ends, at];
  }
  return [];
};

const functionOf = (word: string): string => word.toUpperCase().replace("_XLFN.", "");

/** Names that a call of LET or LAMBDA gives: every other argument, or all, but for the last. */
const givenNames = (words: readonly string[], at: number, ends: readonly number[]): ReadonlySet<string> => {
  const starts = [at + 2, ...ends.map((end) => end + 1)];
  const names = ends.slice(0, -1).flatMap((end, argument) => {
    if (functionOf(words[at] ?? "") === "LET" && argument % 2 === 1) return [];
    return words.slice(starts[argument], end).join("").trim().toLowerCase();
  });
  return new Set(
    names.filter((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !name.startsWith("_xlpm.")),
  );
};

/** The words with the prefix that a file gives to the variables of LET and LAMBDA. */
export const prefixVariables = (words: readonly string[]): readonly string[] => {
  const prefixed = [...words];
  for (const [at, word] of words.entries()) {
    const isCall = ["LET", "LAMBDA"].includes(functionOf(word)) && words[at + 1] === "(";
    if (!isCall) continue;
    const ends = argumentEnds(words, at + 1);
    const names = givenNames(words, at, ends);
    for (let inside = at + 2; inside < (ends.at(-1) ?? 0); inside += 1) {
      const variable = words[inside] ?? "";
      if (names.has(variable.toLowerCase())) prefixed[inside] = `_xlpm.${variable}`;
    }
  }
  return prefixed;
};
