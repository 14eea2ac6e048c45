import type { RequestListener } from "node:http";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../../scripts/serve.mjs";
import { ensureSite } from "../../../scripts/site.mjs";
import { ensureCertificate } from "../../../scripts/trial/certificate.mjs";
import { trialFiles } from "../../../scripts/trial/trial-folder.mjs";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { startBrowser } from "../support/browser.ts";
import { startNamedHosts } from "./named-hosts.ts";

const folder = temporaryFolder();
let site: Awaited<ReturnType<typeof serveSite>>;
let hosts: Awaited<ReturnType<typeof startNamedHosts>>;
let browser: Browser;

/** A page that shows another inside itself. */
const framing =
  (address: () => string): RequestListener =>
  (_, response) =>
    response
      .writeHead(200, { "Content-Type": "text/html" })
      .end(`<!doctype html><iframe src="${address()}"></iframe>`);

const here = (page: string) => () => `https://localhost:${site.port}/${page}`;
const server = "dk1-excel.officeapps.live.com";

beforeAll(async () => {
  const certificate = await ensureCertificate(trialFiles(folder), new Date());
  site = await serveSite(ensureSite(), 0, { certificate });
  hosts = await startNamedHosts(folder, {
    [server]: framing(here("task-pane.html?view=commands")),
    "kommune.sharepoint.com": framing(() => `https://${server}/`),
    "excel.cloud.microsoft": framing(() => `https://${server}/`),
    "onedrive.live.com": framing(() => `https://${server}/`),
    "www.microsoft365.com": framing(() => `https://${server}/`),
    "teams.microsoft.com": framing(() => `https://${server}/`),
    "evil.example": framing(here("task-pane.html")),
    "officeapps.live.com.evil.example": framing(here("task-pane.html")),
    "around.example": framing(() => `https://${server}/`),
    "edition.sharepoint.com": framing(here("index.html")),
  });
  browser = await startBrowser(hosts.browserArguments);
});

afterAll(async () => {
  await browser.close();
  await hosts.close();
  await site.close();
});

/** The title of the innermost page that is shown, or null where the browser refused it. */
const innermost = async (host: string): Promise<string | null> => {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  await page.goto(`https://${host}/`, { waitUntil: "load" });
  const title = await page.frames().at(-1)?.title();
  await page.close();
  return refused.some((text) => text.includes("frame-ancestors")) ? null : (title ?? null);
};

test.each([
  "kommune.sharepoint.com",
  "excel.cloud.microsoft",
  "onedrive.live.com",
  "www.microsoft365.com",
  "teams.microsoft.com",
])("Excel on the web within %s shows the pane", async (host) => {
  expect(await innermost(host)).toBe("Normering");
});

test.each(["evil.example", "officeapps.live.com.evil.example", "around.example", "edition.sharepoint.com"])(
  "a page of %s shows nothing of the product inside itself",
  async (host) => {
    expect(await innermost(host)).toBeNull();
  },
);
