import { callMethod, methodNames } from "../../core/methods/methods.ts";
import type { Language } from "../../core/text/language.ts";
import type { MethodText } from "../../core/text/method-text.ts";
import { methodTexts, problemSentences, sentenceOf } from "../../core/text/method-texts.ts";
import type { Outcome } from "./command.ts";
import { Failure, fail } from "./failure.ts";
import { readMethodArguments } from "./method-arguments.ts";

/** The document on standard input, or null where nothing is sent. */
export type ReadInput = () => Promise<string | null>;

/** Characters of an input; lists of activities are short. */
export const longestInput = 16_000_000;

const parsed = (document: string, text: MethodText): unknown => {
  try {
    return JSON.parse(document);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, " ") : "";
    return fail(sentenceOf({ kind: "not-json", reason }, text.unread));
  }
};

const read = async (input: ReadInput, text: MethodText): Promise<unknown> => {
  const sent = await input();
  if (sent === null) return fail(text.unread.none({ kind: "none" }));
  if (sent.length > longestInput) return fail(text.unread["too-long"]({ kind: "too-long" }));
  // Some editors begin a file with a mark of its encoding.
  const document = sent.replace(/^\uFEFF/, "");
  if (document.trim() === "") return fail(text.unread.empty({ kind: "empty" }));
  return parsed(document, text);
};

const answerOf = (name: string, input: unknown, text: MethodText): string => {
  const answer = callMethod(name, input);
  if (answer === null) return fail(sentenceOf({ kind: "unknown-method", found: name }, text.usageProblem));
  if (answer.kind === "refused") return fail(problemSentences(answer.problems, text));
  return `${JSON.stringify(answer.result, null, 2)}\n`;
};

const ended = (error: unknown, text: MethodText): Outcome => ({
  output: "",
  remark:
    error instanceof Failure ? error.message : text.unexpected(error instanceof Error ? error.message : ""),
  exitCode: 1,
});

/** Does what the words after `method` ask for. Never throws. */
export const runMethod = async (
  args: readonly string[],
  usual: Language,
  input: ReadInput,
): Promise<Outcome> => {
  const reading = readMethodArguments(args, usual);
  const text = methodTexts[reading.language];
  const usage = text.usage(methodNames);
  if (reading.kind === "help") return { output: usage, remark: null, exitCode: 0 };
  try {
    if (reading.kind === "problem")
      return fail(`${sentenceOf(reading.problem, text.usageProblem)}\n\n${usage.trimEnd()}`);
    return { output: answerOf(reading.name, await read(input, text), text), remark: null, exitCode: 0 };
  } catch (error) {
    return ended(error, text);
  }
};
