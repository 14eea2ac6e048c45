import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { microsoftsLibrary } from "./content-security-policy.mjs";
import { giveUp, root } from "./install.mjs";
import { commandScript, environment } from "./node.mjs";

const sitesKept = 4;
const dayInMilliseconds = 86_400_000;

/** What the site is built of; when one of these changes, it is built again. */
const sources = [
  "core",
  "addin",
  "examples",
  "package-lock.json",
  "vite.config.ts",
  "scripts/content-security-policy.mjs",
];

/**
 * The folder with the built site. It is built when it is not there for the sources as they are, which takes seconds.
 * @param {string} officeLibrary where its task pane loads office.js from
 * @returns {string}
 */
export function ensureSite(officeLibrary = microsoftsLibrary) {
  const sites = path.join(root, ".cache", "site");
  const folder = path.join(sites, keyOf(sources, officeLibrary));
  if (isBuilt(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  }
  buildAside(folder, officeLibrary);
  removeOldest(sites);
  return folder;
}

/** @param {string} folder */
function isBuilt(folder) {
  return existsSync(path.join(folder, "index.html"));
}

/**
 * The folder appears whole or not at all: a build that is cut off is not served the next time, and two at once do not
 * disturb each other.
 * @param {string} folder
 * @param {string} officeLibrary
 */
function buildAside(folder, officeLibrary) {
  const aside = `${folder}-${process.pid}`;
  buildSite(aside, officeLibrary);
  if (isBuilt(folder)) rmSync(aside, { recursive: true, force: true });
  else {
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  }
}

/**
 * Removes all but the latest builds in a folder and those of the last day: another window may still be serving one.
 * @param {string} sites
 */
export function removeOldest(sites) {
  const byAge = readdirSync(sites)
    .map((name) => path.join(sites, name))
    .map((site) => ({ site, age: Date.now() - statSync(site).mtimeMs }))
    .sort((one, other) => one.age - other.age);
  for (const { site, age } of byAge.slice(sitesKept))
    if (age > dayInMilliseconds) rmSync(site, { recursive: true, force: true });
}

/**
 * Builds the site into a folder. All chatter goes to standard error.
 * @param {string} folder
 * @param {string} officeLibrary where its task pane loads office.js from
 */
export function buildSite(folder, officeLibrary = microsoftsLibrary) {
  console.error("Building the site. This takes some seconds, once.");
  const args = [commandScript("vite", "vite"), "build", "--outDir", folder, "--logLevel", "warn"];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    // Tests say otherwise of themselves; what is served is what is shipped.
    env: { ...environment(), NODE_ENV: "production", NORMERING_OFFICE_JS: officeLibrary },
  });
  if (status !== 0) giveUp("The site could not be built; the reason stands above.");
}

/**
 * The same for two folders with the same files, and for no others: what an IT department compares two builds by.
 * @param {string} folder
 */
export function fingerprint(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const content = createHash("sha256").update(readFileSync(path.join(folder, file)));
    hash.update(`${content.digest("hex")}  ${file}\n`);
  }
  return hash.digest("hex");
}

/**
 * Changes with any file of these, and with what is said beside them.
 * @param {readonly string[]} names of files and folders, relative to the project
 * @param {string} beside
 */
export function keyOf(names, beside = "") {
  const hash = createHash("sha256").update(beside);
  for (const name of names) addToKey(hash, name);
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} name relative to the project
 */
function addToKey(hash, name) {
  const full = path.join(root, name);
  if (path.extname(name) !== "") {
    hash.update(name).update(readFileSync(full));
    return;
  }
  const entries = readdirSync(full, { withFileTypes: true }).map((entry) => entry.name);
  for (const entry of entries.sort()) addToKey(hash, path.join(name, entry));
}
