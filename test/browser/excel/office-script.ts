import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../../../scripts/install.mjs";
import type { HostCulture } from "../../office-host/host/objects/context.ts";

const library = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** How this Excel differs from a Danish one. */
export interface ExcelLooks {
  readonly context?: Readonly<Record<string, unknown>>;
  readonly culture?: HostCulture;
}

const bytesOf = (workbook: string | Uint8Array): Buffer =>
  typeof workbook === "string" ? readFileSync(path.join(root, "examples", workbook)) : Buffer.from(workbook);

/** Microsoft's client library with the project's own host behind it, for a page that asks for office.js. */
export const officeScript = async (
  /** Name of an example, or a workbook of the test's own. */
  workbook: string | Uint8Array,
  excelApi: string,
  { context = {}, culture }: ExcelLooks = {},
): Promise<string> => {
  const bundled = await build({
    entryPoints: [path.join(import.meta.dirname, "page", "host.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    absWorkingDir: root,
  });
  const settings = JSON.stringify({
    workbook: bytesOf(workbook).toString("base64"),
    excelApi,
    context,
    culture: culture ?? null,
  });
  return [
    readFileSync(library, "utf8"),
    `window.hostSettings = ${settings};`,
    bundled.outputFiles[0]?.text ?? "",
  ].join("\n");
};
