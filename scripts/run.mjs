// npm run examples, npm run bench, npm run docs: installs what is missing, then runs a TypeScript file of this project.
import process from "node:process";
import { ensureInstalled, giveUp } from "./install.mjs";
import { runTypescript } from "./node.mjs";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) giveUp("Say which file to run: node scripts/run.mjs FILE.ts");
ensureInstalled();
runTypescript(file, args);
