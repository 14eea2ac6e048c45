// npm test: installs what is missing, LibreOffice and a browser too, then runs every test, or those that the arguments name.
import process from "node:process";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensureLibreOffice } from "./libreoffice.mjs";
import { commandScript, runNode } from "./node.mjs";
import { ensureSite } from "./site.mjs";

ensureInstalled();
ensureLibreOffice();
await ensureChromium();
ensureSite();
runNode([commandScript("vitest", "vitest"), "run", ...process.argv.slice(2)]);
