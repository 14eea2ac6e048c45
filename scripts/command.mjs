import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "./install.mjs";
import { environment, runNode, typescriptArguments } from "./node.mjs";

/**
 * The arguments with which Node runs a command. Loading its hundreds of files one by one takes most of a run, so they are
 * put together once, and again when one of them has changed.
 * @param {readonly string[]} args
 * @param {"evaluate" | "method"} command
 */
export function commandArguments(args, command = "evaluate") {
  const folder = path.join(root, ".cache", "command", sourcesKey());
  if (!existsSync(folder)) bundle(folder);
  return [path.join(folder, `${command}.mjs`), ...args];
}

/**
 * Runs a command in place of this process. File names are meant from the folder where the person stands.
 * @param {readonly string[]} args
 * @param {string} folder
 * @param {"evaluate" | "method"} command
 */
export function runCommand(args, folder, command = "evaluate") {
  runNode(commandArguments(args, command), folder);
}

/** @param {string} folder */
function bundle(folder) {
  const args = typescriptArguments("scripts/bundle-command.ts", [folder]);
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", 2, 2], env: environment() });
  if (status !== 0) throw new Error("the command could not be put together");
}

/** Changes with any source file of the command, and with the packages. */
function sourcesKey() {
  const files = ["core", path.join("addin", "command-line"), path.join("addin", "ooxml")].flatMap(filesIn);
  const hash = createHash("sha256");
  for (const file of [...files, "package-lock.json", path.join("scripts", "bundle-command.ts")]) {
    hash.update(file).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(file) : [file];
    });
}
