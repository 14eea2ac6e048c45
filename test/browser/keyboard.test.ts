import type { Browser, Locator } from "@playwright/test";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { cellsOf } from "../support/cells-of.ts";
import { accessibilityFindings } from "./support/axe.ts";
import { startBrowser } from "./support/browser.ts";
import { EditionPage, type PageSettings } from "./support/edition-page.ts";
import { eventually } from "./support/eventually.ts";
import { startSite } from "./support/site.ts";

vi.setConfig({ testTimeout: 90_000 });

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** So many stops at most lie between two things that a person wants. */
const mostStops = 120;

const isFocused = async (wanted: Locator): Promise<boolean> =>
  (await wanted.count()) === 1 && wanted.evaluate((element) => element === document.activeElement);

/** Goes on with a key until the thing has the focus. */
const pressUntilFocused = async (edition: EditionPage, key: string, wanted: Locator): Promise<void> => {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isFocused(wanted)) return;
    await edition.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(wanted)}.`);
};

/** Arrow keys from the active cell to another one of the same sheet. */
const walkTo = async (edition: EditionPage, address: string): Promise<void> => {
  const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  await edition.page.keyboard.press("Control+Home");
  for (let stop = 0; stop < mostStops; stop += 1) {
    const present = (await edition.activeAddress()) ?? "A1";
    if (present === address) return;
    const below = Number(present.slice(1)) < Number(row);
    const above = Number(present.slice(1)) > Number(row);
    const sideways = present.charAt(0) < column ? "ArrowRight" : "ArrowLeft";
    await edition.page.keyboard.press(below ? "ArrowDown" : above ? "ArrowUp" : sideways);
  }
  throw new Error(`The arrow keys do not lead to ${address}.`);
};

test("the whole way by keyboard: a number, a scenario, an option, a flag, its cell, why, undone, saved", async () => {
  const edition = await EditionPage.open(browser, site.url);
  const { page } = edition;
  const { keyboard } = page;
  const before = await edition.answer();

  // Into the sheet, three sheets on, and to a cell.
  await pressUntilFocused(edition, "Tab", page.locator("[data-active]"));
  for (let sheet = 0; sheet < 3; sheet += 1) await keyboard.press("Control+PageDown");
  await eventually(
    () => page.getByRole("tab", { name: "Sager" }).getAttribute("aria-selected"),
    (selected) => selected === "true",
  );
  await walkTo(edition, "C9");
  await edition.type("620");
  const changed = await edition.answerAfter(before);

  // Out of the sheet, on to the scenario, and to its overtime.
  await keyboard.press("F6");
  await pressUntilFocused(edition, "Tab", page.getByLabel("Scenarie"));
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  const inScenario = await edition.answerAfter(changed);
  const overtime = page
    .getByRole("listitem")
    .filter({ hasText: "Overarbejde i efteråret" })
    .filter({ has: page.getByRole("switch") });
  await pressUntilFocused(edition, "Tab", overtime.getByLabel(/^Personer/));
  await keyboard.press("Control+a");
  await keyboard.type("4");
  await keyboard.press("Tab");
  expect(await isFocused(overtime.getByLabel(/^Ekstra timer om ugen/))).toBe(true);
  await keyboard.press("Control+a");
  await keyboard.type("12,5");
  await keyboard.press("Enter");

  // Back to the flag that came of it, opened, and from it to the cell.
  const flag = page.getByRole("listitem").filter({ hasText: "48-timers-reglen brydes" });
  await flag.last().waitFor();
  await pressUntilFocused(edition, "Shift+Tab", flag.last().getByRole("button").first());
  await keyboard.press("Enter");
  const link = flag.last().getByRole("button", { name: "Overarbejde i efteråret: Timer om ugen" });
  await pressUntilFocused(edition, "Tab", link);
  await keyboard.press("Enter");
  await eventually(
    () => edition.activeAddress(),
    (address) => address === "L10",
  );
  expect(await edition.shown("L10")).toBe("12,5");
  expect(await isFocused(page.locator("[data-active]"))).toBe(true);

  // Both numbers of the pane are taken back where the cell is.
  await keyboard.press("Control+z");
  await keyboard.press("Control+z");
  await edition.answerWith(inScenario.slice(0, 60));
  expect([await edition.shown("K10"), await edition.shown("L10")]).toEqual(["6", "10"]);

  // Why the figure is as it is, opened one level, and back.
  await keyboard.press("F6");
  await pressUntilFocused(edition, "Tab", page.getByRole("button", { name: "Hvorfor dette tal" }));
  await keyboard.press("Enter");
  // Not the title that stands while the figures are fetched: that may be gone before it is seen.
  await page.getByRole("heading", { name: /Hvad (manglen|forskellen) er regnet ud af/ }).waitFor();
  await pressUntilFocused(edition, "Shift+Tab", page.getByRole("button", { name: "Tilbage" }));
  await keyboard.press("Enter");
  await edition.answerRegion().waitFor();

  // F6 leads on from the pane to the files, and from them into the sheet.
  await pressUntilFocused(edition, "Shift+Tab", page.getByLabel("Scenarie"));
  await keyboard.press("F6");
  expect(await isFocused(page.locator("header button").first())).toBe(true);
  await keyboard.press("F6");
  expect(await isFocused(page.locator("[data-active]"))).toBe(true);

  const { bytes } = await edition.save();
  expect(cellsOf(bytes, "Sager").C9).toBe(620);
  expect(cellsOf(bytes, "Handlemuligheder").L10).toBe(10);
  expect(edition.errors).toEqual([]);
  await edition.close();
});

const looks: readonly (readonly [string, PageSettings])[] = [
  ["wide, light, Danish", { width: 1280 }],
  ["narrow, dark, English", { width: 320, height: 700, scheme: "dark", language: "en" }],
];

test.each(looks)(
  "axe finds nothing in the edition, its dialog and its messages: %s",
  async (_name, settings) => {
    const edition = await EditionPage.open(browser, site.url, settings);
    const { page } = edition;
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole("tab").nth(3).click();
    const before = await edition.answer();
    await edition.goTo("C8");
    await edition.type("99");
    await eventually(
      () => page.locator("header").first().innerText(),
      (text) => /Ikke gemt|Not saved/.test(text),
    );
    // Until the answer is there the button that writes it is off, and axe would meet it half-way between two colours.
    await edition.answerAfter(before);
    await edition.openFile({ name: "tom.xlsx", buffer: Buffer.alloc(0) });
    await page.getByRole("alertdialog").waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole("button", { name: /Åbn uden at gemme|Open without saving/ }).click();
    await page.getByText(/tom\.xlsx (?:er tom|is empty)/).waitFor();
    // The dialog hides the page from screen readers until it is quite gone.
    await page.getByRole("main").waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await edition.close();
  },
);
