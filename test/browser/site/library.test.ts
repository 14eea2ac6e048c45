import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite, ensureSite } from "../../../scripts/site.mjs";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { startBrowser } from "../support/browser.ts";
import { patience } from "../support/patience.ts";
import { startPlainServer } from "../support/plain-server.ts";
import { startNamedHosts } from "./named-hosts.ts";
import { requestedByPages } from "./net-log.ts";
import { officeLibrary } from "./office-library.ts";

const folder = temporaryFolder();
const closedSite = path.join(folder, "closed-site");
const closing: (() => Promise<unknown>)[] = [];

beforeAll(() => {
  ensureSite();
  buildSite(closedSite, "https://intranet.example/office/office.js");
});

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** Opens the task pane where no Excel is, and gives the scripts that Microsoft's library consists of there. */
const openedElsewhere = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(`${url}task-pane.html`);
  await page.getByText("This page belongs in Excel").waitFor(patience);
  // What the library does after it has started, such as opening frames of its own, it does by then.
  await page.waitForTimeout(1000);
  return page;
};

const hostsOf = (addresses: readonly string[]): ReadonlySet<string> =>
  new Set(
    addresses.filter((address) => address.startsWith("http")).map((address) => new URL(address).hostname),
  );

test("Microsoft's own library starts under the page's policy, and gets no further than its own address", async () => {
  const log = path.join(folder, "cdn.json");
  const site = await startPlainServer(ensureSite());
  const hosts = await startNamedHosts(folder, {
    "appsforoffice.microsoft.com": officeLibrary("/lib/1/hosted/"),
  });
  closing.push(site.close, hosts.close);
  const browser = await startBrowser([...hosts.browserArguments, `--log-net-log=${log}`]);
  const page = await openedElsewhere(browser, site.url);
  expect(page.frames().map((frame) => frame.url())).toEqual([page.url()]);
  await browser.close();
  expect(hostsOf(requestedByPages(log))).toEqual(new Set(["localhost", "appsforoffice.microsoft.com"]));
});

test("on a closed network a copy of the library is loaded, and Microsoft is never asked", async () => {
  const log = path.join(folder, "closed.json");
  const site = await startPlainServer(closedSite);
  const hosts = await startNamedHosts(folder, { "intranet.example": officeLibrary("/office/") });
  closing.push(site.close, hosts.close);
  const browser = await startBrowser([...hosts.browserArguments, `--log-net-log=${log}`]);
  await openedElsewhere(browser, site.url);
  await browser.close();
  expect(hostsOf(requestedByPages(log))).toEqual(new Set(["localhost", "intranet.example"]));
});

test("where the copy does not come, the pane names the server that it asked", async () => {
  const site = await startPlainServer(closedSite);
  closing.push(site.close);
  const browser = await startBrowser(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"]);
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(`${site.url}task-pane.html`);
  await page.getByText("whether the address intranet.example is blocked").waitFor(patience);
  await browser.close();
});
