import { execFile } from "node:child_process";
import { commandArguments } from "../../scripts/command.mjs";

export interface CommandRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
  readonly seconds: number;
}

const run = (args: readonly string[], input: string, language: string): Promise<CommandRun> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const { LC_ALL: _all, LC_MESSAGES: _messages, ...others } = process.env;
    const command = execFile(
      process.execPath,
      args,
      { env: { ...others, LANG: language }, maxBuffer: 64 * 2 ** 20 },
      (error, output, errors) => {
        const exitCode = error === null ? 0 : error.code;
        if (typeof exitCode !== "number") return reject(error ?? new Error("the command did not end"));
        resolve({ exitCode, output, errors, seconds: (performance.now() - started) / 1000 });
      },
    );
    // A command that ends without reading closes its input.
    command.stdin?.on("error", () => undefined);
    command.stdin?.end(input);
  });

/** Runs the real command as a person would, with a language of the computer. */
export const evaluateCommand = (args: readonly string[], language = "da_DK.UTF-8"): Promise<CommandRun> =>
  run(commandArguments(args), "", language);

/** Runs a published method with what stands on standard input. */
export const methodCommand = (
  args: readonly string[],
  input: string,
  language = "da_DK.UTF-8",
): Promise<CommandRun> => run(commandArguments(args, "method"), input, language);
