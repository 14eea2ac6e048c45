// Fails when Excel would refuse manifest.xml, or when it names something that the built site does not hold.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "../install.mjs";
import { checkManifest } from "./manifest/check-manifest.ts";
import { siteFile } from "./manifest/site-files.ts";

const problems = checkManifest(readFileSync(path.join(root, "manifest.xml"), "utf8"), siteFile);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
