import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import { openSound } from "../support/cells-of.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { startBrowser } from "./support/browser.ts";
import { EditionPage } from "./support/edition-page.ts";
import { eventually } from "./support/eventually.ts";
import { startSite } from "./support/site.ts";

vi.setConfig({ testTimeout: 90_000 });

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let folder: string;

beforeAll(async () => {
  [browser, site, folder] = await Promise.all([
    startBrowser(),
    startSite(),
    mkdtemp(path.join(tmpdir(), "paste-")),
  ]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Two case groups as LibreOffice puts them on the clipboard: shown with decimal comma, the plain number beside it. */
const fromLibreOffice = {
  text: "Sygedagpenge\t120,5\t10\nRessourceforløb\t80\t2,25\n",
  html: `<html><body><script>document.title = "ran"</script><table>
    <tr><td>Sygedagpenge</td><td sdval="120.5" sdnum="1030;">120,5</td><td sdval="10" sdnum="1030;">10</td></tr>
    <tr><td>Ressourceforløb</td><td sdval="80" sdnum="1030;">80</td><td sdval="2.25" sdnum="1030;">2,25</td></tr>
  </table></body></html>`,
};

test("rows pasted under a table's last row make it grow, are one step to undo, and are saved", async () => {
  const edition = await EditionPage.open(browser, site.url);
  const before = await edition.answer();
  await edition.showSheet("Sager");
  await edition.goTo("B20");
  await edition.paste(fromLibreOffice);
  await edition.answerAfter(before);
  expect(await edition.shown("C20")).toBe("120,5");
  expect(await edition.page.title()).toBe("Normering");

  await edition.page.keyboard.press("Control+z");
  expect(await edition.answerWith(before)).toBe(before);
  expect(await edition.shown("B20")).toBe("");
  await edition.page.keyboard.press("Control+y");
  await edition.answerAfter(before);

  const { bytes } = await edition.save();
  expect(edition.errors).toEqual([]);
  await edition.close();

  const file = path.join(folder, "grown.xlsx");
  await writeFile(file, bytes);
  const [recalculated = ""] = await convertWithLibreOffice([file], "xlsx", path.join(folder, "recalculated"));
  // Read through the table, so that only what LibreOffice too takes for its rows is found.
  const table = readTables(openSound(await readFile(recalculated))).tables.find(
    ({ name }) => name === "NormeringCaseGroups",
  );
  const rows = table?.rows.map((cells) => cells.slice(0, 3).map(({ value }) => value)) ?? [];
  expect(rows.slice(-2)).toEqual([
    ["Sygedagpenge", 120.5, 10],
    ["Ressourceforløb", 80, 2.25],
  ]);
});

test("what is copied goes to other programs as numbers, and back into the sheet with its formulas", async () => {
  const edition = await EditionPage.open(browser, site.url);
  const { page } = edition;
  await edition.showSheet("Sager");
  await edition.goTo("C30");
  await edition.type("=C8+0,5");
  await edition.goTo("C30");
  await eventually(
    () => edition.shown("C30"),
    (shown) => shown === "230,5",
  );
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return { text: data.getData("text/plain"), html: data.getData("text/html") };
  });
  expect(copied.text.trim()).toBe("230,5");
  await edition.goTo("C31");
  await edition.paste(copied);
  // One row further down the formula means the cell below: 310.
  await eventually(
    () => edition.shown("C31"),
    (shown) => shown === "310,5",
  );
  expect(edition.errors).toEqual([]);
  await edition.close();
});
