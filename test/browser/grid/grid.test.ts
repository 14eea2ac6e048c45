import type { Browser, Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { patienceMs } from "../support/patience.ts";
import { startGridSite } from "./grid-site.ts";
import { clipboardJourneys } from "./journeys/clipboard.ts";
import { drawingJourneys } from "./journeys/drawing.ts";
import { editingJourneys } from "./journeys/editing.ts";
import { listJourneys } from "./journeys/lists.ts";
import { movingJourneys } from "./journeys/moving.ts";
import type { OpenSheet, PageChoice } from "./journeys/open-sheet.ts";
import { pointerJourneys } from "./journeys/pointer.ts";
import { regionJourneys } from "./journeys/regions.ts";

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

// One site and one browser serve all journeys. Those with the same kind of screen load the page anew in the same window.
let browser: Browser;
let site: Awaited<ReturnType<typeof startGridSite>>;
const windows = new Map<string, Page>();
let failures: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([startGridSite(), startBrowser()]);
});

afterEach(() => {
  expect(failures).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const openWindow = async (choice: PageChoice): Promise<Page> => {
  const { width = 1280, height = 800, scheme = "light", hasTouch = false } = choice;
  const kind = JSON.stringify({ width, height, scheme, hasTouch });
  const known = windows.get(kind);
  if (known !== undefined) return known;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, hasTouch });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  page.on("pageerror", (error) => failures.push(error.message));
  windows.set(kind, page);
  return page;
};

const open: OpenSheet = async (choice = {}) => {
  const { workbook = "small", language = "da" } = choice;
  failures = [];
  const page = await openWindow(choice);
  await page.goto(`${site.url}?workbook=${workbook}&language=${language}`);
  await page.getByRole("grid").waitFor();
  return page;
};

movingJourneys(open);
editingJourneys(open);
listJourneys(open);
clipboardJourneys(open);
pointerJourneys(open);
regionJourneys(open);
drawingJourneys(open);
