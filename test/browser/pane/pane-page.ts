import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { openPane, type PaneOpening } from "./open-pane.ts";
import { ensurePanePage, servePanePage } from "./pane-site.ts";

/** The page of the pane's states and a browser for the tests of one file; gives how they open the pane. */
export const panePage = (): ((opening?: PaneOpening) => Promise<Page>) => {
  let site: Awaited<ReturnType<typeof servePanePage>>;
  let browser: Browser;
  beforeAll(async () => {
    site = await servePanePage(await ensurePanePage());
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return (opening = {}) => openPane(browser, site.url, opening);
};
