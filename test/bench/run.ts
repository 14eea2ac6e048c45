// npm run bench: the core, put together as it is shipped, the large workbook beside libraries that write workbooks, what the
// add-in asks of Excel, the formulas of a workbook in stages and all at once, the built edition and the built task pane in a
// browser. "-- core", "-- file", "-- formulas", "-- excel", "-- browser" or "-- pane" measures one of them.
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = path.join(import.meta.dirname, "..", "..");
const bundle = path.join(root, ".cache", "bench", "measure.mjs");

const measureCore = async (): Promise<void> => {
  buildSync({
    entryPoints: [path.join(import.meta.dirname, "measure.ts")],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    outfile: bundle,
  });
  await import(pathToFileURL(bundle).href);
};

const wanted = process.argv[2] ?? "all";
const isWanted = (part: string): boolean => wanted === part || wanted === "all";
if (isWanted("core")) await measureCore();
if (isWanted("file")) await (await import("./large-workbook.ts")).measureLargeWorkbook();
if (isWanted("formulas")) await (await import("./formulas.ts")).measureFormulas();
if (isWanted("excel")) await import("./excel.ts");
if (isWanted("browser")) await import("./browser.ts");
if (isWanted("pane")) await import("./task-pane.ts");
