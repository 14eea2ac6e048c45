import { commandLineTexts } from "../../core/text/command-line-texts.ts";
import type { Language } from "../../core/text/language.ts";
import { type Request, readArguments } from "./arguments.ts";
import { checkCopy } from "./copy-file.ts";
import type { Answer } from "./evaluate-file.ts";
import { Failure, fail } from "./failure.ts";
import { openWorkbook } from "./open-workbook.ts";
import { usageSentence } from "./usage.ts";

/** How the command ends. */
export interface Outcome {
  readonly output: string;
  /** Sentences for standard error. */
  readonly remark: string | null;
  readonly exitCode: 0 | 1;
}

const answerTo = async (request: Request, language: Language): Promise<Answer> => {
  const text = commandLineTexts[language];
  const opened = await openWorkbook(request.file, text);
  if (request.out !== null) await checkCopy(request.file, request.out, request.overwrite, text);
  // The model and its library take most of the start; a file that is refused does not wait for them.
  if (request.upgrade) {
    const { upgradeFile } = await import("./upgrade-file.ts");
    return upgradeFile(opened, request, language, text);
  }
  const { evaluateFile } = await import("./evaluate-file.ts");
  return evaluateFile(opened, request, language, text);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : "");

/** Ends without a result: with the sentence that was meant for the person, else with one about a fault. */
const ended = (error: unknown, language: Language): Outcome => {
  const sentence =
    error instanceof Failure
      ? error.message
      : commandLineTexts[language].unexpected(reasonOf(error).replace(/\s+/g, " "));
  return { output: "", remark: sentence, exitCode: 1 };
};

/** Does what the words after the command ask for. Never throws. */
export const runCommand = async (args: readonly string[], usual: Language): Promise<Outcome> => {
  const reading = readArguments(args, usual);
  const { language } = reading;
  const text = commandLineTexts[language];
  if (reading.kind === "help") return { output: text.usage, remark: null, exitCode: 0 };
  try {
    if (reading.kind === "problem") return fail(usageSentence(reading.problem, text));
    return { ...(await answerTo(reading.request, language)), exitCode: 0 };
  } catch (error) {
    return ended(error, language);
  }
};
