// npm run check: all checks run, also after one has failed. With --report FILE the counts are written as JSON.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { ensureInstalled, root } from "./install.mjs";
import { commandScript, environment, typescriptArguments } from "./node.mjs";

ensureInstalled();

/** @type {readonly { name: string, args: string[] }[]} */
const checks = [
  { name: "generated examples", args: typescriptArguments("examples/generate.ts", ["--check"]) },
  { name: "types", args: [commandScript("typescript", "tsc"), "--build", "--pretty"] },
  {
    name: "format and lint",
    args: [commandScript("@biomejs/biome", "biome"), "check", "--error-on-warnings"],
  },
  { name: "lint with types", args: [commandScript("oxlint", "oxlint"), "--deny-warnings"] },
  { name: "dead code", args: [commandScript("knip", "knip"), "--no-progress"] },
  { name: "generated documents", args: typescriptArguments("scripts/generate-docs.ts", ["--check"]) },
  { name: "licences", args: [path.join(root, "scripts", "checks", "licences.mjs")] },
  { name: "manifest", args: typescriptArguments("scripts/checks/manifest.ts", []) },
];

/** @param {{ name: string, args: string[] }} check */
const run = async ({ name, args }) => {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [ending, told, warned] = await Promise.all([
    once(child, "close"),
    text(child.stdout),
    text(child.stderr),
  ]);
  console.log(`\n== ${name}\n${told}${warned}`.trimEnd());
  return { name, passed: ending[0] === 0, seconds: (performance.now() - started) / 1000 };
};

// The first takes longest; the others follow beside it.
const waiting = [...checks];
/** @type {Awaited<ReturnType<typeof run>>[]} */
const results = [];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      results.push(await run(check));
  }),
);

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
