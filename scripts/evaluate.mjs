// npm run -s evaluate -- FILE.xlsx ...: standard output holds the answer and nothing else.
import process from "node:process";
import { runCommand } from "./command.mjs";
import { ensureInstalled, root } from "./install.mjs";

ensureInstalled();
// npm moves to the project's folder; file names are meant from the folder where the person stands.
runCommand(process.argv.slice(2), process.env.INIT_CWD ?? root);
