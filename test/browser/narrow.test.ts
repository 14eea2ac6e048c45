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

test.each([320, 400])(
  "at %d px the page has no scrollbar around the sheet's, and the answer begins in view",
  async (width) => {
    const edition = await EditionPage.open(browser, site.url, { width, height: 760 });
    const { page } = edition;
    const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(await beyond()).toBeLessThanOrEqual(0);
    const answer = await edition.answerRegion().boundingBox();
    expect(answer?.y).toBeLessThan(700);
    // The whole of the pane is reached by its own scrolling.
    const last = page.locator("aside").getByRole("heading").last();
    await last.scrollIntoViewIfNeeded();
    expect((await last.boundingBox())?.y).toBeLessThan(760);
    await edition.close();
  },
);

test("on a low screen, such as a page enlarged four times, the whole page scrolls", async () => {
  const edition = await EditionPage.open(browser, site.url, { width: 320, height: 256 });
  const { page } = edition;
  expect(
    await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
  ).toBeGreaterThan(500);
  await edition.close();
});

test.each([
  [320, 760, "Sager", "C8"],
  [1280, 860, "Scenarier", "B13"],
] as const)(
  "at %d × %d px the help of the next cell does not cover %s %s, just typed",
  async (width, height, sheet, address) => {
    const edition = await EditionPage.open(browser, site.url, { width, height });
    const { page } = edition;
    await edition.showSheet(sheet);
    await edition.goTo(address);
    await edition.type("44");
    const note = await page.getByRole("note").boundingBox();
    const typed = await page.locator(`[data-cell="${address}"]`).boundingBox();
    const active = await page.locator("[data-active]").boundingBox();
    for (const cell of [typed, active]) {
      if (note === null || cell === null) throw new Error("the note or the cell is not seen");
      const isApart =
        note.y + note.height <= cell.y || note.y >= cell.y + cell.height - 1 || note.x >= cell.x + cell.width;
      expect(isApart).toBe(true);
    }
    await edition.close();
  },
);
