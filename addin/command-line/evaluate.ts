// npm run -s evaluate -- FILE.xlsx ...: the answer on standard output, everything else on standard error.
import process from "node:process";
import { runCommand } from "./command.ts";
import { languageOf } from "./language.ts";

// Whoever reads the answer may stop before its end, as `head` does.
process.stdout.on("error", () => process.exit());

const { output, remark, exitCode } = await runCommand(process.argv.slice(2), languageOf(process.env));
if (remark !== null) process.stderr.write(`${remark}\n`);
process.stdout.write(output);
process.exitCode = exitCode;
