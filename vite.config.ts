import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Plugin } from "vite";

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

/** The browser edition and Excel's task pane: static files with relative addresses, for any web server. */
export default defineConfig({
  root: addin,
  base: "./",
  publicDir: false,
  plugins: [icons],
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
      input: [path.join(addin, "index.html"), path.join(addin, "task-pane.html")],
    },
  },
});
