import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "./install.mjs";

/**
 * The arguments with which Node runs a TypeScript file of this project, from any folder.
 * @param {string} file relative to the project
 * @param {string[]} args
 */
export function typescriptArguments(file, args) {
  return ["--import", import.meta.resolve("tsx"), path.join(root, file), ...args];
}

/**
 * Runs a TypeScript file of this project in place of this process, and takes over its exit code.
 * @param {string} file relative to the project
 * @param {string[]} args
 */
export function runTypescript(file, args) {
  runNode(typescriptArguments(file, args));
}

/**
 * Runs Node in place of this process, and takes over its exit code.
 * @param {string[]} args
 * @param {string} folder where it runs
 */
export function runNode(args, folder = root) {
  const run = spawnSync(process.execPath, args, { cwd: folder, stdio: "inherit", env: environment() });
  if (run.error) throw run.error;
  process.exitCode = run.status ?? 1;
}

/** Times and dates of a run do not depend on the machine, nor does the compiling on the folder it starts from. */
export function environment() {
  return { ...process.env, TZ: "UTC", TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json") };
}

/**
 * The script behind a command of an installed package.
 * @param {string} packageName
 * @param {string} command
 */
export function commandScript(packageName, command) {
  const folder = path.join(root, "node_modules", packageName);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"))
  );
  const script = typeof bin === "string" ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, script);
}
