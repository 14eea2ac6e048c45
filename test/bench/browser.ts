// The built edition in Chromium: from an edit to the painted pane, opening and saving, and what loads first.
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { ensureChromium } from "../../scripts/chromium.mjs";
import { root } from "../../scripts/install.mjs";
import { startBrowser } from "../browser/support/browser.ts";
import { EditionPage } from "../browser/support/edition-page.ts";
import { startSite } from "../browser/support/site.ts";
import { largeWorkbook } from "../support/large-workbook.ts";
import { editTimes, openingTime } from "./in-page.ts";

const exampleFile = path.join(root, "examples", "kontanthjaelp-2016.xlsx");
const edits = 15;
const times = 50;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const shown = (name: string, value: number, aim: string): void =>
  console.log(`${name.padEnd(62)}${value.toFixed(0).padStart(8)}   ${aim}`);

/** The workbook takes a minute to write, and is the same every time. */
const largeFile = async (): Promise<Uint8Array> => {
  const file = path.join(root, ".cache", "bench", `kontanthjaelp-2016-${times}.xlsx`);
  try {
    return readFileSync(file);
  } catch {
    const bytes = await largeWorkbook(times);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return bytes;
  }
};

const editedCell = { sheet: "Sager", address: "C8" };

/** The tables with another value in one cell; all other rows and tables stay the same objects, as a host gives them. */
const withCell = (workbook: WorkbookTables, value: number): WorkbookTables => ({
  ...workbook,
  tables: workbook.tables.map((table) =>
    table.sheet !== editedCell.sheet
      ? table
      : {
          ...table,
          rows: table.rows.map((row) =>
            row.some(({ address }) => address === editedCell.address)
              ? row.map((cell) => (cell.address === editedCell.address ? { ...cell, value } : cell))
              : row,
          ),
        },
  ),
});

/** The same edits in the core alone, in this process. */
const coreTimes = async (bytes: Uint8Array): Promise<readonly number[]> => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error("The workbook of the benchmark cannot be opened.");
  const tables = readTables(opened);
  const calculation = createCalculation();
  const durations: number[] = [];
  for (let edit = 0; edit <= edits; edit += 1) {
    const edited = withCell(tables, 230 + 50 * edit);
    const start = performance.now();
    await calculation.evaluate(edited, "da");
    durations.push(performance.now() - start);
  }
  return durations.slice(1);
};

/** Every edit changes the open cases of the first group, and so the answer. */
const measureEdits = async (edition: EditionPage, name: string, bytes: Uint8Array, aim: string) => {
  await edition.showSheet(editedCell.sheet);
  const { painted, longestTask } = await editTimes(edition, editedCell.address, edits);
  const alone = median(await coreTimes(bytes));
  shown(`${name}: an edit to the painted pane, besides the debounce, ms`, median(painted), aim);
  shown(`${name}: the core alone (the peer), ms`, alone, "");
  shown(`${name}: times the core alone`, median(painted) / alone, "");
  shown(`${name}: longest task on the main thread while typing, ms`, longestTask, "aim 50");
};

/** All parts of the package unpacked, and each XML part walked through once with nothing done about it. */
const peerTime = (bytes: Uint8Array): number => {
  const start = performance.now();
  const decoder = new TextDecoder();
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (name.endsWith(".xml")) new SaxesParser().write(decoder.decode(part)).close();
  return performance.now() - start;
};

const measureSaving = async (edition: EditionPage): Promise<void> => {
  const start = performance.now();
  await edition.save();
  shown("50 times: saving, ms", performance.now() - start, "aim 1000");
};

const gzipped = (file: string): number => gzipSync(readFileSync(path.join(site.folder, file))).length / 1024;

const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipped(file), 0);

/** The scripts and styles that a page names, and those that they import at once. */
const filesOf = (page: string): readonly string[] => {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(path.join(site.folder, file), "utf8");
    for (const [, name = ""] of text.matchAll(/(?:import|from)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      add(`assets/${name}`);
  };
  const html = readFileSync(path.join(site.folder, page), "utf8");
  for (const [, name = ""] of html.matchAll(/(?:src|href)="\.\/(assets\/[\w.-]+\.(?:js|css))"/g)) add(name);
  return [...found];
};

const measureFirstLoad = (): void => {
  const thread = readdirSync(path.join(site.folder, "assets")).filter((name) =>
    /^calculation-worker.*\.js$/.test(name),
  );
  shown(
    "task pane: scripts and styles of the first load, gzipped, kB",
    total(filesOf("task-pane.html")),
    "aim 250",
  );
  shown("browser edition: the same, with its grid", total(filesOf("index.html")), "");
  shown(
    "the core with mathjs and both languages, in its thread beside",
    total(thread.map((name) => `assets/${name}`)),
    "",
  );
};

await ensureChromium();
const browser = await startBrowser();
const site = await startSite();
try {
  measureFirstLoad();
  const example = await EditionPage.open(browser, site.url);
  await measureEdits(example, "example", readFileSync(exampleFile), "aim 100");
  await example.close();

  const large = await EditionPage.open(browser, site.url);
  const bytes = await largeFile();
  const opening = await openingTime(large.page, "large.xlsx", bytes);
  const peer = peerTime(bytes);
  shown("50 times: opening, cached values shown, ms", opening, "aim 1000");
  shown("50 times: unpacked and parsed by fflate and saxes alone (the peer), ms", peer, "");
  shown("50 times: opening, times the peer", opening / peer, "");
  await large.answerWith("I mangler 8");
  await measureEdits(large, "50 times", bytes, "aim 250");
  await measureSaving(large);
  await large.close();
} finally {
  await browser.close();
  await site.close();
}
