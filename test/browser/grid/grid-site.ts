import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../../scripts/install.mjs";
import { serveSite } from "../../../scripts/serve.mjs";
import { buildPage } from "../support/build-page.ts";

/** Builds the page of the grid and serves it under the policy of the browser edition. */
export const startGridSite = async (): Promise<{
  readonly url: string;
  readonly close: () => Promise<void>;
}> => {
  const folder = mkdtempSync(path.join(tmpdir(), "normering-grid-"));
  await buildPage(path.join(root, "test", "browser", "grid", "page"), folder);
  const { port, close } = await serveSite(folder, 0);
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
