import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { alone } from "./alone.mjs";

/** The folder that holds package.json. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];
const stampFile = path.join(root, "node_modules", ".normering-installed");
const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];

/** Installs the packages of the lock file when they are not there. All chatter goes to standard error. */
export function ensureInstalled() {
  refuseOldNode();
  if (isInstalled()) return;
  // Two installs at once take each other's files away.
  alone(path.join(root, ".cache", "installing"), () => {
    if (!isInstalled()) install();
  });
}

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp();

function install() {
  console.error("Installing the packages that Normering needs. This takes about half a minute, once.");
  if (!npm(["ci", "--include=dev", ...quiet])) {
    console.error("The exact set could not be installed; trying without the lock.");
    if (!npm(["install", "--include=dev", "--no-save", ...quiet])) {
      giveUp("The packages could not be installed. Is there a connection to the npm registry?");
    }
  }
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp());
}

/**
 * Ends the command with a plain sentence instead of a stack trace.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  giveUp(
    `Normering needs Node.js ${oldestNode.join(".")} or later, and this is ${process.versions.node}. ` +
      "Install the version marked LTS from https://nodejs.org and run the command again.",
  );
}

/** Says which packages, for which machine: when it changes, something must be installed. */
function stamp() {
  const lock = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  return `${lock} ${process.platform}-${process.arch} ${process.version}\n`;
}

/**
 * npm is started as a script of this same Node, which also works where npm is a .cmd file.
 * @param {string[]} args
 */
function npm(args) {
  const script = npmScript();
  if (script === undefined) giveUp("npm was not found. Install Node.js with npm from https://nodejs.org.");
  // Its standard output goes to our standard error: a command's own output must stay clean.
  const run = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", 2, 2] });
  return run.status === 0;
}

function npmScript() {
  const beside = path.dirname(process.execPath);
  return [
    process.env.npm_execpath,
    path.join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(beside, "..", "share", "nodejs", "npm", "bin", "npm-cli.js"),
  ].find((file) => file?.endsWith("npm-cli.js") && existsSync(file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) ensureInstalled();
