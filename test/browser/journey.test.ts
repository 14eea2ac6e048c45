import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { CellValue, WorkbookTables } from "../../core/workbook/tables.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
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
    mkdtemp(path.join(tmpdir(), "journey-")),
  ]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** A task as it is copied in a spreadsheet with decimal comma, from the row's first cell. */
const copiedTask = [
  "Ugentlig opfølgning",
  "Under 30, aktivitetsparate",
  "pr. åben sag om året",
  "52",
  "",
  "10",
  "2,5",
  "5",
  "2",
  "Socialrådgivere",
].join("\t");

const tablesOf = (bytes: Uint8Array): WorkbookTables => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(`The saved file is refused: ${opened.refused}`);
  return readTables(opened);
};

const cellIn = ({ tables }: WorkbookTables, sheet: string, address: string): CellValue | undefined =>
  tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ rows }) => rows.flat())
    .find((cell) => cell.address === address)?.value;

const evaluated = (tables: WorkbookTables) => {
  const answer = workbookResult(tables, "da");
  if (answer.kind !== "result") throw new Error("The saved file has no result.");
  return answer;
};

/** Values of a scenario's row in the result sheet. */
const resultRow = ({ tables }: WorkbookTables, scenario: string): readonly CellValue[] =>
  tables
    .find(({ name }) => name === "NormeringResultScenarios")
    ?.rows.map((cells) => cells.map(({ value }) => value))
    .find(([name]) => name === scenario) ?? [];

test("a person doubles the cases, plans overtime, reads why, undoes, pastes a task and saves", async () => {
  const edition = await EditionPage.open(browser, site.url);
  const { page } = edition;
  const atFirst = await edition.answer();
  expect(atFirst).toContain("I mangler 1,7 årsværk til opgaverne (driftsår 1).");
  expect(atFirst).toContain("Efter DS' vejledende sagstal (2016) mangler I 2,6 til 6,9 årsværk.");

  // The open cases, 230, 310, 140 and 110, and the new ones a month are doubled in the sheet.
  await edition.showSheet("Sager");
  await edition.goTo("C8");
  for (const cases of ["460", "620", "280", "220"]) await edition.type(cases);
  await edition.goTo("D8");
  for (const cases of ["38", "18", "22", "10"]) await edition.type(cases);
  await edition.answerWith("I mangler 11,6 årsværk til opgaverne (driftsår 1).");

  // Overtime from September to December for four people, twelve hours a week, in the pane.
  await page.getByLabel("Scenarie").selectOption({ label: "Overarbejde og færre møder" });
  const overtime = page
    .getByRole("listitem")
    .filter({ hasText: "Overarbejde i efteråret" })
    .filter({ has: page.getByRole("switch") });
  await overtime.getByLabel(/^Personer/).fill("4");
  await page.keyboard.press("Enter");
  const hours = overtime.getByLabel(/^Ekstra timer om ugen/);
  await hours.fill("12");
  await page.keyboard.press("Enter");

  // 37 hours and 12 more are 49 a week; what of them is owed as time off takes nothing from it.
  const flag = page.getByRole("listitem").filter({ hasText: "48-timers-reglen brydes" });
  await flag.waitFor();
  await flag.getByRole("button").first().click();
  expect(await flag.innerText()).toMatch(/Hvorfor.*arbejdstidsloven.*§ 4/s);

  // From the flag to the cell of the hours, which holds what was set in the pane.
  await flag.getByRole("button", { name: "Overarbejde i efteråret: Timer om ugen" }).click();
  await eventually(
    () => edition.activeAddress(),
    (address) => address === "L10",
  );
  expect(await edition.shown("L10")).toBe("12");

  // Undone, the sheet and the pane are as before the hours; redone, the flag is there again.
  await edition.grid().press("Control+z");
  await flag.waitFor({ state: "detached" });
  expect(await edition.shown("L10")).toBe("10");
  await edition.grid().press("Control+y");
  await flag.waitFor();

  // A task is pasted into the first blank row.
  const before = await edition.answer();
  await edition.showSheet("Opgaver");
  await edition.goTo("B35");
  await edition.paste({ text: copiedTask });
  await edition.answerAfter(before);
  expect(await edition.shown("H35")).toBe("2,5");

  const saved = await edition.save();
  expect(saved.name).toBe("kontanthjaelp-2016.xlsx");
  const answer = await edition.answer();
  expect(edition.errors).toEqual([]);
  await edition.close();

  // LibreOffice recalculates the saved file and finds it all there.
  const file = path.join(folder, saved.name);
  await writeFile(file, saved.bytes);
  const [recalculated = ""] = await convertWithLibreOffice([file], "xlsx", path.join(folder, "recalculated"));
  const tables = tablesOf(await readFile(recalculated));
  expect(["C8", "C9", "C10", "C11"].map((address) => cellIn(tables, "Sager", address))).toEqual([
    460, 620, 280, 220,
  ]);
  expect(cellIn(tables, "Handlemuligheder", "K10")).toBe(4);
  expect(cellIn(tables, "Handlemuligheder", "L10")).toBe(12);
  expect(cellIn(tables, "Opgaver", "B35")).toBe("Ugentlig opfølgning");
  expect(cellIn(tables, "Opgaver", "H35")).toBe(2.5);

  // What the pane said is what the core says of the recalculated file, and what its result sheets hold.
  const { result } = evaluated(tables);
  const inScenario = result.scenarios.find(({ name }) => name === "Overarbejde og færre møder");
  const gap = inScenario?.period.gapFteTasks ?? Number.NaN;
  const row = resultRow(tables, "Overarbejde og færre møder");
  expect(row).toContainEqual(expect.closeTo(gap, 9));
  const firstYear = inScenario?.years[0]?.shortageFte ?? Number.NaN;
  expect(answer).toContain(`I mangler ${firstYear.toFixed(1).replace(".", ",")} årsværk`);
  expect(inScenario?.flags.map(({ code, level }) => `${code} ${level}`)).toContain("working-time-48h red");
}, 120_000);
