import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "vite";
import { root } from "../../../scripts/install.mjs";
import { serveSite } from "../../../scripts/serve.mjs";

/** Builds the page of the grid and serves it under the policy of the browser edition. */
export const startGridSite = async (): Promise<{
  readonly url: string;
  readonly close: () => Promise<void>;
}> => {
  const folder = mkdtempSync(path.join(tmpdir(), "normering-grid-"));
  await build({
    configFile: false,
    root: path.join(root, "test", "browser", "grid", "page"),
    base: "./",
    publicDir: false,
    logLevel: "error",
    assetsInclude: ["**/*.xlsx"],
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        // Fluent marks its files for React's server; there is none here.
        onLog: (level, log, handle) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
        },
      },
    },
  });
  const { port, close } = await serveSite(folder, 0);
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
