// npm run bench: the core, put together as it is shipped, and the built edition in a browser. "-- core" or "-- browser"
// measures one of them.
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
if (wanted !== "browser") await measureCore();
if (wanted !== "core") await import("./browser.ts");
