import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { accessibilityFindings } from "../support/axe.ts";
import { focusedText, type PaneOpening } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";

const openPane = panePage();

/** Twelve options in each of six scenarios. */
const comparison = async (opening: PaneOpening = {}): Promise<Page> => {
  const page = await openPane({ workbook: "many-options", ...opening });
  await page.getByRole("button", { name: /^(Sammenlign scenarierne|Compare the scenarios)$/ }).click();
  return page;
};

const ask = (page: Page) => page.getByRole("button", { name: /^(Regn bidragene|Compute the contr)/ });
const shortageSwitch = (page: Page) => page.getByRole("switch", { name: /^(Vis manglen|Show the short)/ });
const stop = (page: Page) => page.getByRole("button", { name: "Stop" });

/** Long pauses between the slices of the calculation, for what is done while it runs. */
const pauseOf = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((pause) => {
    (window as unknown as { pause: number }).pause = pause;
  }, milliseconds);

const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const numberIn = (shown: string): number =>
  Number(shown.replace("−", "-").replace("+", "").replace(",", "."));

test("the parts go from the plan without the options to that with all of them", async () => {
  const page = await comparison();
  await ask(page).click();
  await shortageSwitch(page).waitFor();
  expect(await focusedText(page)).toBe('Hvad hver mulighed bidrager med i "Alt på en gang"');
  await page.getByText("Regnet ud på alle 4.096 sammensætninger af mulighederne.").waitFor();
  await page.getByRole("button", { name: "Vis tallene som tabel" }).click();
  const rows = await page
    .getByRole("region", { name: "Balancen over hele perioden" })
    .locator("tbody tr")
    .allInnerTexts();
  const numbers = rows.map((row) => numberIn(row.split("\t").at(-1) ?? ""));
  expect(rows).toHaveLength(15);
  const [before = 0, ...others] = numbers;
  const [together = 0, after = 0] = others.slice(-2);
  const parts = others.slice(0, -2).reduce((sum, part) => sum + part, 0);
  // Each is rounded by itself.
  expect(Math.abs(parts - together)).toBeLessThan(0.005 * 14);
  expect(Math.abs(before + together - after)).toBeLessThan(0.02);
  expect(await page.getByRole("img", { name: /^Opnormering: \+\d,\d\d årsværk$/ }).count()).toBe(1);
});

test("the two totals are shown one at a time, with why they are not mixed", async () => {
  const page = await comparison();
  await ask(page).click();
  await shortageSwitch(page).waitFor();
  const balance = page.getByText("Balancen over hele perioden.", { exact: true });
  const shortage = page.getByText("Manglen, når timerne er fordelt.", { exact: true });
  expect([await balance.count(), await shortage.count()]).toEqual([1, 0]);
  await shortageSwitch(page).check();
  expect([await balance.count(), await shortage.count()]).toEqual([0, 1]);
  expect(
    await page.getByText("Læg derfor aldrig tal fra den ene sammen med tal fra den anden.").count(),
  ).toBe(1);
});

test("while it runs it says how far it is, and it can be stopped and asked again", async () => {
  const page = await comparison();
  await pauseOf(page, 400);
  await ask(page).click();
  await page.getByRole("progressbar").waitFor();
  await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0);
  await stop(page).click();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  expect(await focusedText(page)).toBe("Regn bidragene ud");
  await page.waitForTimeout(800);
  expect(await shortageSwitch(page).count()).toBe(0);
  await pauseOf(page, 0);
  await ask(page).click();
  await shortageSwitch(page).waitFor();
});

test("another scenario has to be asked anew, and one without options in use cannot be", async () => {
  const page = await comparison();
  const scenarios = page.getByRole("combobox", { name: "Scenarie" });
  expect(await scenarios.locator("option").allInnerTexts()).not.toContain("I dag");
  const room = await scenarios.boundingBox();
  // A scenario with a long name is among them.
  expect((room?.x ?? 0) + (room?.width ?? 999)).toBeLessThanOrEqual(320);
  await ask(page).click();
  await shortageSwitch(page).waitFor();
  await scenarios.selectOption({ label: "Ansæt og vent" });
  expect(await shortageSwitch(page).count()).toBe(0);
  await ask(page).click();
  await page.getByRole("heading", { name: 'Hvad hver mulighed bidrager med i "Ansæt og vent"' }).waitFor();
});

test("left for another scenario while it runs and come back to, it can be asked again", async () => {
  const page = await comparison();
  const scenarios = page.getByRole("combobox", { name: "Scenarie" });
  const asked = await scenarios.locator("option:checked").innerText();
  await pauseOf(page, 400);
  await ask(page).click();
  await page.getByRole("progressbar").waitFor();
  await scenarios.selectOption({ label: "Ansæt og vent" });
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await scenarios.selectOption({ label: asked });
  await ask(page).waitFor();
  expect(await page.getByRole("progressbar").count()).toBe(0);
  await pauseOf(page, 0);
  await ask(page).click();
  await page.getByRole("heading", { name: `Hvad hver mulighed bidrager med i "${asked}"` }).waitFor();
  await shortageSwitch(page).waitFor();
});

test("a workbook without options has nothing to ask", async () => {
  const page = await openPane({ workbook: "et-team" });
  const compare = page.getByRole("button", { name: "Sammenlign scenarierne" });
  if ((await compare.count()) > 0) await compare.click();
  expect(await ask(page).count()).toBe(0);
});

const looks: readonly (readonly [string, PaneOpening])[] = [
  ["narrow, dark", { dark: true }],
  ["wide, in English", { width: 1280, language: "en" }],
];

describe.each(looks)("%s", (_, opening) => {
  test("axe finds nothing while it runs, in either total and in the table", async () => {
    const page = await comparison(opening);
    await pauseOf(page, 400);
    await ask(page).click();
    await page.getByRole("progressbar").waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await pauseOf(page, 0);
    await shortageSwitch(page).waitFor();
    await page.getByRole("button", { name: /^(Vis tallene|Show the numbers)/ }).click();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await sidewaysRoom(page)).toBe(0);
    await shortageSwitch(page).check();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
