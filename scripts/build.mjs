// npm run build: the browser edition and Excel's task pane as static files in dist/, for any web server, and with
// --base-url the manifest for the site at that address. --office-js says where office.js is on a closed network.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { manifestFor, readDeployment } from "./deployment.mjs";
import { ensureInstalled, giveUp, root } from "./install.mjs";
import { runTypescript } from "./node.mjs";
import { buildSite, fingerprint } from "./site.mjs";

const deployment = readDeployment(process.argv.slice(2));
if (typeof deployment === "string") giveUp(deployment);
const { baseUrl, officeLibrary } = deployment;
ensureInstalled();
const folder = path.join(root, "dist");
buildSite(folder, officeLibrary);
if (baseUrl !== null) writeManifest(baseUrl);
else console.log("For its manifest say where it will stand: npm run build -- --base-url https://…");
console.log(`The site is in dist/. SHA-256 of its files: ${fingerprint(folder)}`);

/** @param {string} address */
function writeManifest(address) {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  writeFileSync(path.join(folder, "manifest.xml"), manifestFor(manifest, address));
  runTypescript("scripts/checks/manifest.ts", [folder]);
  if (process.exitCode !== 0) giveUp("The manifest is not as Excel demands; the reasons stand above.");
  console.log(`Copy the folder to ${address} and give dist/manifest.xml to Excel.`);
}
