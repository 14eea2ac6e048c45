import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { defineConfig, type Plugin } from "vite";
import { loadingPolicy, microsoftsLibrary } from "./scripts/content-security-policy.mjs";

const addin = path.join(import.meta.dirname, "addin");
const iconFolder = path.join(addin, "excel", "icons");

/** The manifest names its icons, so that they keep their names in the site. */
const icons: Plugin = {
  name: "icons",
  generateBundle() {
    for (const file of readdirSync(iconFolder).filter((name) => name.endsWith(".png"))) {
      const source = readFileSync(path.join(iconFolder, file));
      this.emitFile({ type: "asset", fileName: `icons/${file}`, source });
    }
  },
};

/** Where the site to be built loads Office's client library from. */
const officeLibrary = process.env.NORMERING_OFFICE_JS ?? microsoftsLibrary;

/** Each page says of itself what it may load, and a closed network has the client library at an address of its own. */
const policy: Plugin = {
  name: "policy",
  transformIndexHtml: {
    order: "post",
    handler: (html, { path: page }) => {
      const kind = page.endsWith("index.html") ? "browser" : "task-pane";
      const rule = `<meta http-equiv="Content-Security-Policy" content="${loadingPolicy(kind, officeLibrary)}" />`;
      return html
        .replace(microsoftsLibrary, () => officeLibrary)
        .replace('<meta charset="utf-8" />', (first) => `${first}\n    ${rule}`);
    },
  },
};

/** The browser edition and Excel's task pane: static files with relative addresses, for any web server. */
export default defineConfig({
  root: addin,
  base: "./",
  publicDir: false,
  plugins: [icons, policy],
  worker: { format: "es" },
  build: {
    target: "es2022",
    outDir: path.join(import.meta.dirname, "dist"),
    emptyOutDir: true,
    // The threads that calculate are loaded once and last; what loads first is measured in the benchmark.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Fluent marks its files for React's server; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
      input: ["index.html", "task-pane.html", "help.html"].map((page) => path.join(addin, page)),
    },
  },
});
