// Makes one loadable piece of each command and of what it needs of its packages, in the folder that the argument names.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { buildSync } from "esbuild";
import { root } from "./install.mjs";

const [wanted] = process.argv.slice(2);
if (wanted === undefined) throw new Error("Say into which folder: bundle-command.ts FOLDER");

const folder = path.resolve(wanted);
const bundles = path.dirname(folder);
const unfinished = `${folder}.${process.pid}.unfinished`;
const oneHour = 3_600_000;

/** Bundles of earlier sources, save those that a running command may still be loading. */
function removeOldBundles(): void {
  for (const name of readdirSync(bundles)) {
    const file = path.join(bundles, name);
    if (file !== folder && Date.now() - statSync(file).mtimeMs > oneHour) rmSync(file, { recursive: true });
  }
}

mkdirSync(bundles, { recursive: true });
removeOldBundles();
buildSync({
  absWorkingDir: root,
  entryPoints: ["addin/command-line/evaluate.ts", "addin/command-line/method.ts"],
  bundle: true,
  // What is loaded only when needed stays apart from the start.
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  outExtension: { ".js": ".mjs" },
  outdir: unfinished,
  logLevel: "warning",
});
try {
  renameSync(unfinished, folder);
} catch (error) {
  // Another run was faster with the same sources.
  rmSync(unfinished, { recursive: true });
  if (!existsSync(folder)) throw error;
}
