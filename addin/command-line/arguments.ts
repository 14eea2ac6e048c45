import type { UsageProblem } from "../../core/text/command-line-text.ts";
import { type Language, languages } from "../../core/text/language.ts";

/** What the words after the command ask for. */
export interface Request {
  readonly file: string;
  readonly json: boolean;
  readonly months: boolean;
  readonly why: boolean;
  /** Name or id of the scenario whose options are told by what each contributes. */
  readonly contributions: string | null;
  /** Where a copy with the results goes. */
  readonly out: string | null;
  /** The copy may replace a file that is there. */
  readonly overwrite: boolean;
  /** What brings an earlier workbook up to this edition is told, and done in the copy. */
  readonly upgrade: boolean;
}

export type Reading =
  | { readonly kind: "request"; readonly language: Language; readonly request: Request }
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "problem"; readonly language: Language; readonly problem: UsageProblem };

const switches = ["--overwrite", "--upgrade", "--json", "--months", "--why", "--help", "-h"];
const valued = ["--lang", "--write", "--contributions"];
const tableOnly = ["--months", "--why"];
const notWithUpgrade = ["--json", "--months", "--why", "--contributions"];

interface Words {
  readonly files: string[];
  readonly given: Set<string>;
  readonly values: Map<string, string>;
  /** The first problem found. */
  problem: UsageProblem | null;
}

/** "--lang=en" as option and value; the value is null where the word has none. */
const split = (word: string): readonly [string, string | null] => {
  const mark = word.indexOf("=");
  return mark < 0 || !word.startsWith("--") ? [word, null] : [word.slice(0, mark), word.slice(mark + 1)];
};

const report = (words: Words, problem: UsageProblem): void => {
  words.problem ??= problem;
};

const readValue = (words: Words, option: string, value: string | undefined): void => {
  if (value === undefined || value === "") report(words, { kind: "missing-value", option });
  else words.values.set(option, value);
};

const readSwitch = (words: Words, option: string, value: string | null): void => {
  if (value !== null) report(words, { kind: "unneeded-value", option });
  words.given.add(option);
};

const readWords = (args: readonly string[]): Words => {
  const words: Words = { files: [], given: new Set(), values: new Map(), problem: null };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [option, value] = split(word);
    if (word === "--") words.files.push(...rest.splice(0));
    else if (switches.includes(option)) readSwitch(words, option, value);
    else if (valued.includes(option)) readValue(words, option, value ?? rest.shift());
    else if (word.startsWith("-") && word !== "-") report(words, { kind: "unknown-option", option: word });
    else words.files.push(word);
  }
  return words;
};

const problemOf = ({ files, given, values, problem }: Words, found: string | null): UsageProblem | null => {
  if (problem !== null) return problem;
  if (found !== null) return { kind: "unknown-language", found };
  if (files.length === 0) return { kind: "no-file" };
  if (files.length > 1) return { kind: "several-files", files };
  const asked = given.has("--upgrade")
    ? notWithUpgrade.find((name) => given.has(name) || values.has(name))
    : undefined;
  if (asked !== undefined) return { kind: "not-with-upgrade", option: asked };
  const option = given.has("--json") ? tableOnly.find((name) => given.has(name)) : undefined;
  return option === undefined ? null : { kind: "only-in-table", option };
};

/** Reads the words after the command. Of an option given twice the last one counts. */
export const readArguments = (args: readonly string[], usual: Language): Reading => {
  const words = readWords(args);
  const { files, given, values } = words;
  const wanted = values.get("--lang");
  const known = languages.find((candidate) => candidate === wanted);
  const language = known ?? usual;
  if (given.has("--help") || given.has("-h")) return { kind: "help", language };
  const problem = problemOf(words, wanted === undefined || known !== undefined ? null : wanted);
  const file = files[0];
  if (problem !== null || file === undefined)
    return { kind: "problem", language, problem: problem ?? { kind: "no-file" } };
  const request: Request = {
    file,
    json: given.has("--json"),
    months: given.has("--months"),
    why: given.has("--why"),
    contributions: values.get("--contributions") ?? null,
    out: values.get("--write") ?? null,
    overwrite: given.has("--overwrite"),
    upgrade: given.has("--upgrade"),
  };
  return { kind: "request", language, request };
};
