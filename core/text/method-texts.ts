import type { MethodProblem } from "../methods/problem.ts";
import { methodText as danish } from "./da/methods.ts";
import { methodText as english } from "./en/methods.ts";
import type { Language } from "./language.ts";
import type { MethodText } from "./method-text.ts";
import type { ByKind } from "./result-text.ts";

export const methodTexts: Readonly<Record<Language, MethodText>> = { da: danish, en: english };

/** The sentence for what a kind of data tells. */
export const sentenceOf = <Data extends { readonly kind: string }>(
  data: Data,
  sentences: ByKind<Data>,
): string => {
  // The record holds a sentence for each kind, which takes just this data.
  const sentence = sentences[data.kind as Data["kind"]] as (data: Data) => string;
  return sentence(data);
};

/** Problems that are told one by one; the rest are counted. */
const mostTold = 10;

/** The problems of an input as sentences, a line each. */
export const problemSentences = (problems: readonly MethodProblem[], text: MethodText): string => {
  const told = problems.slice(0, mostTold).map((problem) => sentenceOf(problem, text.problem));
  const more = problems.length - told.length;
  return [...told, ...(more > 0 ? [text.more(more)] : [])].join("\n");
};
