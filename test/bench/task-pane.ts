// The built task pane in Chromium beside a page in the documentation's style, both with the same library and host: what is
// painted first, when the library is there, and when there is something to read. Every start is a first one.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { ensureChromium } from "../../scripts/chromium.mjs";
import { microsoftsLibrary } from "../../scripts/content-security-policy.mjs";
import { root } from "../../scripts/install.mjs";
import { officeScript } from "../browser/excel/office-script.ts";
import { startNamedHosts } from "../browser/site/named-hosts.ts";
import { startBrowser } from "../browser/support/browser.ts";
import { startPlainServer } from "../browser/support/plain-server.ts";
import { startSite } from "../browser/support/site.ts";
import { naiveEnd, naivePage } from "./naive-page.ts";

const starts = 7;
const folder = path.join(root, ".cache", "bench", "pane");

/** Milliseconds from the beginning of the page. */
interface Start {
  readonly paint: number;
  readonly library: number;
  readonly told: number;
  /** The longest task until then. */
  readonly longest: number;
}

interface WatchingWindow {
  told: number | null;
  longest: number;
}

/** Notes when words stand on the screen for the first time, and the longest task until then. */
const watchFor = (words: string): void => {
  const watching = window as unknown as WatchingWindow;
  watching.told = null;
  watching.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (watching.told === null) watching.longest = Math.max(watching.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  const observer = new MutationObserver(() => {
    if (document.body?.textContent.includes(words) !== true) return;
    observer.disconnect();
    // A task after the next frame runs when that frame is on the screen.
    requestAnimationFrame(() =>
      setTimeout(() => {
        watching.told = performance.now();
      }),
    );
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
};

const startOf = async (browser: Browser, url: string, words: string): Promise<Start> => {
  const context = await browser.newContext({ locale: "da-DK", viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchFor, words);
  await page.goto(url);
  await page.waitForFunction(() => (window as unknown as WatchingWindow).told !== null);
  const measured = await page.evaluate(() => {
    const { told, longest } = window as unknown as WatchingWindow;
    const library = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/office.js"));
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return {
      paint: paint?.startTime ?? Number.NaN,
      library: library instanceof PerformanceResourceTiming ? library.responseEnd : Number.NaN,
      told: told ?? Number.NaN,
      longest,
    };
  });
  await context.close();
  return measured;
};

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const row = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(14)).join("")}`;

const show = (name: string, own: readonly Start[], naive: readonly Start[]): void => {
  console.log(`\n${name}`);
  console.log(row("median ms", "task pane", "naive page", "pane / naive"));
  for (const [label, part] of [
    ["first paint", "paint"],
    ["the library is fetched", "library"],
    ["the answer; the count of rows read", "told"],
    ["longest task until then", "longest"],
  ] as const) {
    const [ours, theirs] = [median(own.map((each) => each[part])), median(naive.map((each) => each[part]))];
    console.log(row(label, ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(2)));
  }
};

const compare = async (workbook: string): Promise<void> => {
  const script = await officeScript(workbook, "1.20");
  const library = new URL(microsoftsLibrary).host;
  const hosts = await startNamedHosts(folder, {
    [library]: (_, response) => response.writeHead(200, { "Content-Type": "text/javascript" }).end(script),
  });
  const [site, naive] = [await startSite(), await startPlainServer(path.join(folder, "naive"))];
  const browser = await startBrowser(hosts.browserArguments);
  const [own, peer]: [Start[], Start[]] = [[], []];
  try {
    // In turn, so that a busy moment falls on both.
    for (let start = 0; start <= starts; start += 1) {
      own.push(await startOf(browser, `${site.url}task-pane.html`, "årsværk"));
      peer.push(await startOf(browser, `${naive.url}naive.html`, naiveEnd));
    }
  } finally {
    await browser.close();
    await Promise.all([site.close(), naive.close(), hosts.close()]);
  }
  // The first of each starts the browser's own processes too.
  show(`the task pane beside ${workbook}, ${starts} starts`, own.slice(1), peer.slice(1));
};

await ensureChromium();
mkdirSync(path.join(folder, "naive"), { recursive: true });
writeFileSync(path.join(folder, "naive", "naive.html"), naivePage(microsoftsLibrary));
for (const workbook of ["et-team.xlsx", "kontanthjaelp-2016.xlsx"]) await compare(workbook);
