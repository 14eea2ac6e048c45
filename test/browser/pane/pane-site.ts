import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { isRefusal, openPackage, readTables } from "../../../addin/ooxml/index.ts";
import { root } from "../../../scripts/install.mjs";
import { serveSite } from "../../../scripts/serve.mjs";
import { workbookTables } from "../../support/workbook-tables.ts";
import { investing } from "./investing.ts";
import { manyOptions } from "./many-options.ts";
import { phones } from "./phones.ts";

const workbooks = ["kontanthjaelp-2016", "et-team", "template-da"];

/** Workbooks of tests, in the sheet contract as it is. */
const prepared = {
  investing: workbookTables(investing),
  phones: workbookTables(phones, { blankRows: 1 }),
  "many-options": workbookTables(manyOptions, { blankRows: 2 }),
  "no-options-table": workbookTables(manyOptions, { without: ["options"] }),
  "no-scenarios-table": workbookTables(
    { ...manyOptions, options: [] },
    { without: ["scenarios"], blankRows: 2 },
  ),
  "full-options": workbookTables(manyOptions),
};

/** Builds the page of the pane's states into a folder, with the tables of the examples. */
export const buildPanePage = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    root: path.join(root, "test", "browser", "pane", "page"),
    base: "./",
    publicDir: false,
    logLevel: "error",
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: true,
      manifest: true,
      rolldownOptions: {
        onLog: (level, log, handle) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
        },
      },
    },
  });
  mkdirSync(path.join(folder, "tables"), { recursive: true });
  for (const [name, tables] of Object.entries(prepared))
    writeFileSync(path.join(folder, "tables", `${name}.json`), JSON.stringify(tables));
  for (const name of workbooks) {
    const opened = openPackage(readFileSync(path.join(root, "examples", `${name}.xlsx`)));
    if (isRefusal(opened)) throw new Error(`The example ${name} cannot be opened.`);
    writeFileSync(path.join(folder, "tables", `${name}.json`), JSON.stringify(readTables(opened)));
  }
};

/** Serves the page under the policy of the browser edition. */
export const servePanePage = async (folder: string) => {
  const { port, close } = await serveSite(folder, 0);
  return { url: `http://localhost:${port}/`, close };
};
