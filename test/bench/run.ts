// Measures the code as it is shipped: put together, without what the development loader adds to every function.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = path.join(import.meta.dirname, "..", "..");
const bundle = path.join(root, ".cache", "bench", "measure.mjs");

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
