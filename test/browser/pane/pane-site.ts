import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { isRefusal, openPackage, readTables } from "../../../addin/ooxml/index.ts";
import { root } from "../../../scripts/install.mjs";
import { serveSite } from "../../../scripts/serve.mjs";
import { keyOf, removeOldest } from "../../../scripts/site.mjs";
import { workbookTables } from "../../support/workbook-tables.ts";
import { buildPage } from "../support/build-page.ts";
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
  await buildPage(path.join(root, "test", "browser", "pane", "page"), folder);
  mkdirSync(path.join(folder, "tables"), { recursive: true });
  for (const [name, tables] of Object.entries(prepared))
    writeFileSync(path.join(folder, "tables", `${name}.json`), JSON.stringify(tables));
  for (const name of workbooks) {
    const opened = openPackage(readFileSync(path.join(root, "examples", `${name}.xlsx`)));
    if (isRefusal(opened)) throw new Error(`The example ${name} cannot be opened.`);
    writeFileSync(path.join(folder, "tables", `${name}.json`), JSON.stringify(readTables(opened)));
  }
};

/** What the page and its tables are made of. */
const sources = ["core", "addin", "examples", "test/support", "test/browser", "package-lock.json"];

/** The folder with the built page, which the tests of all files share as long as nothing that it is made of changes. */
export const ensurePanePage = async (): Promise<string> => {
  const pages = path.join(root, ".cache", "pane-page");
  const folder = path.join(pages, keyOf(sources));
  if (existsSync(folder)) return folder;
  // It appears whole or not at all: another process may be at it too.
  const aside = `${folder}-${process.pid}`;
  await buildPanePage(aside);
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  removeOldest(pages);
  return folder;
};

/** Serves the page under the policy of the browser edition. */
export const servePanePage = async (folder: string) => {
  const { port, close } = await serveSite(folder, 0);
  return { url: `http://localhost:${port}/`, close };
};
