import { type MethodName, methodNames } from "../../core/methods/methods.ts";
import { type Language, languages } from "../../core/text/language.ts";
import type { MethodUsageProblem } from "../../core/text/method-text.ts";

export type MethodReading = { readonly language: Language } & (
  | { readonly kind: "method"; readonly name: MethodName }
  | { readonly kind: "help" }
  | { readonly kind: "problem"; readonly problem: MethodUsageProblem }
);

interface Words {
  readonly names: readonly string[];
  readonly help: boolean;
  /** The language asked for last; null where none is. */
  readonly language: string | null;
  readonly problem: MethodUsageProblem | null;
}

const readWords = (args: readonly string[]): Words => {
  const names: string[] = [];
  const rest = [...args];
  let help = false;
  let language: string | null = null;
  let problem: MethodUsageProblem | null = null;
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const value = word.startsWith("--lang=") ? word.slice("--lang=".length) : null;
    if (word === "--help" || word === "-h") help = true;
    else if (word === "--lang" || value !== null) {
      language = value ?? rest.shift() ?? "";
      if (language === "") problem ??= { kind: "missing-value", option: "--lang" };
    } else if (word.startsWith("-")) problem ??= { kind: "unknown-option", option: word };
    else names.push(word);
  }
  return { names, help, language, problem };
};

const problemOf = ({ names, problem, language }: Words): MethodUsageProblem | null => {
  const [name] = names;
  if (problem !== null) return problem;
  if (language !== null && !languages.some((known) => known === language))
    return { kind: "unknown-language", found: language };
  if (name === undefined) return { kind: "no-method" };
  return names.length > 1 ? { kind: "several-methods", found: names } : null;
};

/** Reads the words after the command. */
export const readMethodArguments = (args: readonly string[], usual: Language): MethodReading => {
  const words = readWords(args);
  const language = languages.find((known) => known === words.language) ?? usual;
  if (words.help) return { kind: "help", language };
  const problem = problemOf(words);
  if (problem !== null) return { kind: "problem", language, problem };
  const [wanted = ""] = words.names;
  const name = methodNames.find((known) => known === wanted);
  return name === undefined
    ? { kind: "problem", language, problem: { kind: "unknown-method", found: wanted } }
    : { kind: "method", language, name };
};
