// npm run -s method -- NAME < input.json: standard output holds the answer and nothing else.
import process from "node:process";
import { runCommand } from "./command.mjs";
import { ensureInstalled, root } from "./install.mjs";

ensureInstalled();
runCommand(process.argv.slice(2), process.env.INIT_CWD ?? root, "method");
