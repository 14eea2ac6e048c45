// npm run -s method -- NAME < input.json: the answer on standard output, everything else on standard error.
import process from "node:process";
import { languageOf } from "./language.ts";
import { longestInput, runMethod } from "./method-command.ts";

// Whoever reads the answer may stop before its end, as `head` does.
process.stdout.on("error", () => process.exit());

/** Reads no further than it takes to know that it is too much. */
const sent = async (): Promise<string | null> => {
  if (process.stdin.isTTY) return null;
  const pieces: Buffer[] = [];
  let bytes = 0;
  const stream: AsyncIterable<Buffer> = process.stdin;
  for await (const piece of stream) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > 4 * longestInput) break;
  }
  return Buffer.concat(pieces).toString("utf8");
};

const { output, remark, exitCode } = await runMethod(process.argv.slice(2), languageOf(process.env), sent);
if (remark !== null) process.stderr.write(`${remark}\n`);
process.stdout.write(output);
process.exitCode = exitCode;
