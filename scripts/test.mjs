// npm test: installs what is missing, LibreOffice too, then runs every test, or those that the arguments name.
import process from "node:process";
import { ensureInstalled } from "./install.mjs";
import { ensureLibreOffice } from "./libreoffice.mjs";
import { commandScript, runNode } from "./node.mjs";

ensureInstalled();
ensureLibreOffice();
runNode([commandScript("vitest", "vitest"), "run", ...process.argv.slice(2)]);
