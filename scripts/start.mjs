// npm start: installs what is missing, then evaluates the first example and prints its table.
import process from "node:process";
import { ensureInstalled } from "./install.mjs";
import { runTypescript } from "./node.mjs";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language = (LC_ALL || LC_MESSAGES || LANG || "").startsWith("en") ? "en" : "da";

ensureInstalled();
runTypescript("addin/command-line/evaluate.ts", [
  "examples/kontanthjaelp-2016.xlsx",
  "--lang",
  language,
  ...process.argv.slice(2),
]);
