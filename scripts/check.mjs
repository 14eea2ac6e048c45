// npm run check: all checks run, also after one has failed. With --report FILE the counts are written as JSON.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { ensureInstalled, root } from "./install.mjs";
import { commandScript, environment, typescriptArguments } from "./node.mjs";

ensureInstalled();

/** @type {readonly { name: string, args: string[] }[]} */
const checks = [
  { name: "types", args: [commandScript("typescript", "tsc"), "--build", "--pretty"] },
  {
    name: "format and lint",
    args: [commandScript("@biomejs/biome", "biome"), "check", "--error-on-warnings"],
  },
  { name: "lint with types", args: [commandScript("oxlint", "oxlint"), "--deny-warnings"] },
  { name: "dead code", args: [commandScript("knip", "knip"), "--no-progress"] },
  { name: "generated documents", args: typescriptArguments("scripts/generate-docs.ts", ["--check"]) },
  { name: "generated examples", args: typescriptArguments("examples/generate.ts", ["--check"]) },
  { name: "licences", args: [path.join(root, "scripts", "checks", "licences.mjs")] },
  { name: "manifest", args: typescriptArguments("scripts/checks/manifest.ts", []) },
];

const results = checks.map(({ name, args }) => {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: environment() });
  return { name, passed: status === 0, seconds: (performance.now() - started) / 1000 };
});

console.log("");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
}

const failed = results.filter(({ passed }) => !passed).length;
const report = process.argv[process.argv.indexOf("--report") + 1];
if (process.argv.includes("--report") && report !== undefined) {
  writeFileSync(report, JSON.stringify({ passed: results.length - failed, failed }));
}
process.exitCode = failed === 0 ? 0 : 1;
