import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../../../scripts/install.mjs";

const library = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** Microsoft's client library with the project's own host behind it, for a page that asks for office.js. */
export const officeScript = async (workbook: string, excelApi: string): Promise<string> => {
  const bundled = await build({
    entryPoints: [path.join(import.meta.dirname, "page", "host.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    absWorkingDir: root,
  });
  const bytes = readFileSync(path.join(root, "examples", workbook));
  const settings = JSON.stringify({ workbook: bytes.toString("base64"), excelApi });
  return [
    readFileSync(library, "utf8"),
    `window.hostSettings = ${settings};`,
    bundled.outputFiles[0]?.text ?? "",
  ].join("\n");
};
