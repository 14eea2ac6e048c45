// npm start: installs what is missing, then evaluates the first example and prints its table.
import process from "node:process";
import { runCommand } from "./command.mjs";
import { ensureInstalled, root } from "./install.mjs";

ensureInstalled();
runCommand(["examples/kontanthjaelp-2016.xlsx", ...process.argv.slice(2)], root);
