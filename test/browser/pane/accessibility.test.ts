import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { accessibilityFindings } from "../support/axe.ts";
import { startBrowser } from "../support/browser.ts";
import { openPane, type PaneOpening } from "./open-pane.ts";
import { buildPanePage, servePanePage } from "./pane-site.ts";

const folder = temporaryFolder();
let site: Awaited<ReturnType<typeof servePanePage>>;
let browser: Browser;

beforeAll(async () => {
  await buildPanePage(folder);
  site = await servePanePage(folder);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const dark: PaneOpening = { dark: true };
const wideInEnglish: PaneOpening = { width: 1280, language: "en" };

/** The states in which something else is drawn, in one look or another; the smaller example is drawn faster. */
const states: readonly (readonly [string, PaneOpening])[] = [
  ["result", {}],
  ["result", dark],
  ["result", wideInEnglish],
  ["doubled-cases", {}],
  ["problems", {}],
  ["problems", dark],
  ["result", { workbook: "phones" }],
  ["result", { workbook: "phones", ...dark }],
  ["calm", { workbook: "et-team" }],
  ["loading", {}],
  ["calculating", { workbook: "et-team", ...dark }],
  ["unsaved", { workbook: "et-team" }],
  ["no-model", {}],
  ["no-model", dark],
  ["no-result", wideInEnglish],
  ["failure", { workbook: "et-team", ...dark }],
  ["first-trouble", {}],
  ["unwritten", { workbook: "et-team" }],
  ["old-results", { workbook: "et-team", language: "en" }],
  ["waiting-results", { workbook: "et-team", ...dark }],
  ["trouble-cell-not-writable", { workbook: "et-team", ...dark }],
  ["trouble-read-only", { workbook: "et-team", ...wideInEnglish }],
];

test.each(states)(
  "axe finds nothing in the state %s (%o), and nothing scrolls sideways",
  async (state, opening) => {
    const page = await openPane(browser, site.url, { ...opening, state });
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await sidewaysRoom(page)).toBe(0);
  },
);

const ways: readonly (readonly [string, PaneOpening])[] = [
  ["narrow, dark", dark],
  ["wide, in English", wideInEnglish],
];

describe.each(ways)("%s", (_, opening) => {
  test.each([
    ["the comparison", /^(Sammenlign scenarierne|Compare the scenarios)$/],
    ["the explanation", /^(Hvorfor dette tal|Why this figure)$/],
    ["the tables of months", /^(Vis som tabel|Show as a table)$/],
    ["an open flag", /Over vejledende sagstal|Above the guideline caseload/],
  ])("axe finds nothing in %s", async (__, button) => {
    const page = await openPane(browser, site.url, opening);
    await page.getByRole("button", { name: button }).first().click();
    await page.waitForTimeout(400);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await sidewaysRoom(page)).toBe(0);
  });

  test("axe finds nothing in the options with everything opened", async () => {
    const page = await openPane(browser, site.url, opening);
    await page.getByRole("combobox").first().selectOption({ index: 2 });
    const more = page.getByRole("button", { name: /^(Mere|More)$/ });
    while ((await more.count()) > 0) await more.first().click();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await sidewaysRoom(page)).toBe(0);
  });
});

test("axe finds nothing in many flags of one kind, opened", async () => {
  const page = await openPane(browser, site.url, { state: "doubled-cases" });
  await page.getByRole("button", { name: /Puklen bliver ikke afviklet$/ }).click();
  await page
    .getByRole("button", { name: /^rød ?Puklen bliver ikke afviklet$/ })
    .first()
    .click();
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await sidewaysRoom(page)).toBe(0);
});

test("axe finds nothing in the list of problems", async () => {
  const page = await openPane(browser, site.url, { state: "problems" });
  await page.getByRole("button", { name: /fejl/ }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("At se på i regnearket");
  expect(await accessibilityFindings(page)).toEqual([]);
});

test("in forced colours the lines of the drawing are the system's", async () => {
  const page = await openPane(browser, site.url, { forcedColors: true });
  await page.getByRole("img", { name: "Årsværk, I har, og årsværk, der skal bruges" }).waitFor();
  const strokes = await page
    .locator("svg[role=img] path")
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
  const system = await page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.color = "Highlight";
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  expect(strokes).toContain(system);
  expect(await accessibilityFindings(page)).toEqual([]);
});

test("at twice the size of its letters a narrow pane still does not scroll sideways", async () => {
  const page = await openPane(browser, site.url, { width: 160 });
  await page.getByRole("combobox").first().selectOption({ index: 2 });
  await page.waitForTimeout(400);
  expect(await sidewaysRoom(page)).toBe(0);
});

test("everything that is pressed is at least 24 pixels high", async () => {
  const page = await openPane(browser, site.url);
  await page.getByRole("combobox").first().selectOption({ index: 2 });
  const low = await page.locator("button:visible, select:visible, input:visible").evaluateAll((elements) =>
    elements
      .filter((element) => element.getBoundingClientRect().height < 24)
      .filter((element) => element.getAttribute("role") !== "switch")
      .map((element) => element.outerHTML),
  );
  expect(low).toEqual([]);
});

/** Pixels that the pane or the page could be scrolled sideways. */
const sidewaysRoom = (page: Awaited<ReturnType<typeof openPane>>): Promise<number> =>
  page.evaluate(() => {
    const panes = [document.documentElement, ...document.querySelectorAll("section[lang]")];
    return Math.max(...panes.map((element) => element.scrollWidth - element.clientWidth));
  });
