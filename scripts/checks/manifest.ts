// Fails when Excel would refuse manifest.xml, or when it names something that the built site does not hold. With a folder it
// checks the manifest and the site there.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "../install.mjs";
import { checkManifest } from "./manifest/check-manifest.ts";
import { builtFile, siteFile } from "./manifest/site-files.ts";

const folder = process.argv[2];
const manifest = readFileSync(path.join(folder ?? root, "manifest.xml"), "utf8");
const problems = checkManifest(manifest, folder === undefined ? siteFile : builtFile(folder));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
