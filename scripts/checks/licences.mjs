// Fails when something that is shipped has a licence that is not on the list, or when code that is shipped or
// generates what is shipped imports a development peer with such a licence.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "../install.mjs";

/** Licences that ask for no more than a notice. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
]);

/** The one folder that may stand beside a peer under another licence: it compares, and is never shipped. */
const peersAllowedIn = "test";

/** @typedef {{ license?: string, dev?: boolean, devDependencies?: Record<string, string> }} LockedPackage */

const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (
  JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"))
);

const problems = [...shippedProblems(), ...importProblems()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function shippedProblems() {
  return Object.entries(lock.packages)
    .filter(([place, { dev, license }]) => place !== "" && !dev && !isAllowed(license))
    .map(([place, { license }]) => `${place} is shipped under ${license ?? "no named licence"}`);
}

function importProblems() {
  const peers = Object.keys(lock.packages[""]?.devDependencies ?? {}).filter(
    (name) => !isAllowed(lock.packages[`node_modules/${name}`]?.license),
  );
  return sourceFiles()
    .filter((file) => !file.startsWith(peersAllowedIn + path.sep))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), "utf8");
      return peers
        .filter((name) => imports(text, name))
        .map((name) => `${file} imports ${name} (${lock.packages[`node_modules/${name}`]?.license})`);
    });
}

/**
 * "A OR B", and "A/B" of older packages, needs one, "A AND B" both. Nested expressions are refused: read that licence, then widen this.
 * @param {string | undefined} expression
 */
function isAllowed(expression) {
  const alternatives = (expression ?? "").replace(/^\((.*)\)$/, "$1").split(/ OR |\//);
  return alternatives.some((alternative) => alternative.split(" AND ").every((name) => allowed.has(name)));
}

/**
 * @param {string} text
 * @param {string} packageName
 */
function imports(text, packageName) {
  return new RegExp(`(from|import|import\\(|require\\()\\s*["']${packageName}["'/]`).test(text);
}

function sourceFiles() {
  return ["core", "addin", "examples", "scripts", "test"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .map((file) => path.join(folder, file)),
  );
}
