import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRefusal, readTables, writeCells } from "../../addin/ooxml/index.ts";
import type { CellValue, CellWrite, WorkbookTable } from "../../core/workbook/tables.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "../support/cells-of.ts";
import { schemaErrors } from "../support/ooxml-validator.ts";
import { startBrowser } from "./support/browser.ts";
import { EditionPage } from "./support/edition-page.ts";
import { eventually } from "./support/eventually.ts";
import { startSite } from "./support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let folder: string;

beforeAll(async () => {
  [browser, site, folder] = await Promise.all([
    startBrowser(),
    startSite(),
    mkdtemp(path.join(tmpdir(), "new-row-")),
  ]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const tableIn = (bytes: Uint8Array, name: string): WorkbookTable => {
  const table = readTables(openSound(bytes)).tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

/** Something in the first cells of each row of a table, so that none is blank. */
const filling = (bytes: Uint8Array, name: string, values: readonly string[]): readonly CellWrite[] => {
  const { sheet, rows } = tableIn(bytes, name);
  return rows.flatMap((row, index) =>
    values.map((value, column) => ({
      sheet,
      address: row[column]?.address ?? "",
      value: value.replace("#", String(index + 1)),
    })),
  );
};

/** The small team with eight scenarios and fifteen options, all rows that its tables have. */
const fullWorkbook = async (more: readonly CellWrite[] = []): Promise<Buffer> => {
  const bytes = new Uint8Array(await readFile(path.join(root, "examples", "et-team.xlsx")));
  const written = writeCells(openSound(bytes), [
    ...filling(bytes, "NormeringScenarios", ["Løsning #"]),
    ...filling(bytes, "NormeringOptions", ["Løsning 1", "opnormering", "Idé #", "nej"]),
    ...more,
  ]);
  if (isRefusal(written)) throw new Error("The example cannot be filled.");
  return Buffer.from(written);
};

const openFull = async (more: readonly CellWrite[] = []): Promise<EditionPage> => {
  const edition = await EditionPage.open(browser, site.url);
  const before = await edition.answer();
  await edition.openFile({ name: "fuldt.xlsx", buffer: await fullWorkbook(more) });
  await edition.answerAfter(before);
  return edition;
};

const add = ({ page }: EditionPage, name: string) =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name, exact: true }) })
    .getByRole("button", { name: "Tilføj", exact: true })
    .click();

/** Goes to a cell of the present sheet, which shows the text by and by. */
const shownIs = async (edition: EditionPage, address: string, text: string): Promise<void> => {
  await edition.goTo(address);
  await eventually(
    () => edition.shown(address),
    (shown) => shown === text,
  );
};

const valuesOf = (row: WorkbookTable["rows"][number] | undefined): readonly CellValue[] =>
  (row ?? []).map(({ value }) => value).filter((value) => value !== null);

test("a scenario and an option are added to full tables, undone, redone, saved and read back", async () => {
  const edition = await openFull();
  const { page } = edition;
  await page.getByRole("button", { name: "Tilføj handlemulighed" }).click();
  await page.getByText("Tabellen på arket Scenarier er fuld og får en række mere.").waitFor();
  await page.getByRole("textbox", { name: "Navn på scenariet" }).fill("Kun plustid");
  await page.keyboard.press("Enter");
  await page.getByText("Tabellen på arket Handlemuligheder er fuld og får en række mere.").waitFor();
  await add(edition, "Plustid");
  const people = page.getByLabel(/^Personer/);
  await people.fill("2");
  await page.keyboard.press("Enter");
  expect(await page.getByLabel("Scenarie").locator("option:checked").innerText()).toBe("Kun plustid");

  // Three steps: the number, the option with its row, the scenario with its row.
  await edition.showSheet("Handlemuligheder");
  await shownIs(edition, "C23", "plustid");
  await shownIs(edition, "K23", "2");
  await edition.grid().press("Control+z");
  await shownIs(edition, "K23", "");
  await edition.grid().press("Control+z");
  await shownIs(edition, "C23", "");
  await edition.grid().press("Control+z");
  await edition.showSheet("Scenarier");
  await shownIs(edition, "B16", "");
  for (let step = 0; step < 3; step += 1) await edition.grid().press("Control+y");
  await edition.showSheet("Handlemuligheder");
  await shownIs(edition, "K23", "2");
  await edition.showSheet("Scenarier");
  await shownIs(edition, "B16", "Kun plustid");

  const { bytes } = await edition.save();
  expect(edition.errors).toEqual([]);
  await edition.close();
  const options = tableIn(bytes, "NormeringOptions");
  expect(options.rows).toHaveLength(16);
  expect(valuesOf(options.rows[15]).slice(0, 3)).toEqual(["Kun plustid", "plustid", "ja"]);
  expect(options.rows[15]?.find(({ address }) => address === "K23")?.value).toBe(2);
  expect(valuesOf(options.rows[14])).toEqual(["Løsning 1", "opnormering", "Idé 15", "nej"]);
  const scenarios = tableIn(bytes, "NormeringScenarios");
  expect(scenarios.rows).toHaveLength(9);
  expect(valuesOf(scenarios.rows[8])).toEqual(["Kun plustid"]);

  // The list of kinds is offered in the new row as well, and the file is sound.
  const sheet = openSound(bytes).worksheets.find(({ name }) => name === "Handlemuligheder");
  const xml = openSound(bytes).readText(sheet?.part ?? "") ?? "";
  expect(xml).toMatch(/sqref="C8:C23"[^>]*><formula1>NormeringOptionKindsList/);
  const file = path.join(folder, "fuldt.xlsx");
  await writeFile(file, bytes);
  expect(await schemaErrors(file)).toEqual([]);
}, 120_000);

test("what stands below the table is told with its cell, and once it is gone the option is added", async () => {
  const edition = await openFull([{ sheet: "Handlemuligheder", address: "D23", value: "Husk mødet" }]);
  const { page } = edition;
  await page.getByLabel("Scenarie").selectOption({ label: "Løsning 2" });
  await page.getByRole("button", { name: "Tilføj handlemulighed" }).click();
  await add(edition, "Plustid");
  const alert = page.getByRole("alert").filter({ hasText: "for der står noget under den" });
  await alert.waitFor();
  expect(await alert.innerText()).toContain("Der er ikke ændret noget i arket.");
  await alert.getByRole("button").click();
  await eventually(
    () => edition.activeAddress(),
    (address) => address === "D23",
  );
  expect(await edition.shown("C23")).toBe("");
  await edition.grid().press("Delete");
  await shownIs(edition, "D23", "");
  await add(edition, "Plustid");
  await shownIs(edition, "C23", "plustid");
  expect(edition.errors).toEqual([]);
  await edition.close();
}, 120_000);
