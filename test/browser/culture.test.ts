import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "./support/browser.ts";
import { EditionPage } from "./support/edition-page.ts";
import { startSite } from "./support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const chooseLanguage = (edition: EditionPage, name: string) =>
  edition.page.getByRole("button", { name, exact: true }).click();

test("a browser without Danish has decimal points in the sheet and in the pane, also under Danish words", async () => {
  const edition = await EditionPage.open(browser, site.url, { language: "en" });
  expect(await edition.answer()).toMatch(/\d\.\d full-time/);
  await edition.showSheet("Medarbejdere");
  await edition.goTo("D8");
  await edition.type("6.5");
  expect(await edition.shown("D8")).toBe("6.5 %");
  await chooseLanguage(edition, "Dansk");
  expect(await edition.answerWith("I mangler")).toMatch(/\d\.\d årsværk/);
  expect(edition.errors).toEqual([]);
  await edition.close();
});

test("a browser with Danish has decimal commas in both, also under English words", async () => {
  const edition = await EditionPage.open(browser, site.url);
  await edition.showSheet("Medarbejdere");
  await edition.goTo("D8");
  await edition.type("6,5");
  expect(await edition.shown("D8")).toBe("6,5 %");
  await chooseLanguage(edition, "English");
  expect(await edition.answerWith("full-time")).toMatch(/\d,\d full-time/);
  expect(await edition.shown("D8")).toBe("6,5 %");
  await edition.close();
});
