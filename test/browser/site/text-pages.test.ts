import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../scripts/install.mjs";
import { ensureCertificate } from "../../../scripts/trial/certificate.mjs";
import { trialFiles } from "../../../scripts/trial/trial-folder.mjs";
import { writeTrialPages } from "../../../scripts/trial/trial-pages.mjs";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { accessibilityFindings } from "../support/axe.ts";
import { startBrowser } from "../support/browser.ts";
import { patience } from "../support/patience.ts";
import { startSite } from "../support/site.ts";

const folder = temporaryFolder();
let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
  const certificate = await ensureCertificate(trialFiles(folder), new Date());
  writeTrialPages(folder, "https://localhost:3000/", certificate);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Looks {
  readonly width: number;
  readonly scheme: "light" | "dark";
  readonly locale?: string;
  /** What Office says its language is; null where the page is open outside Office. */
  readonly office?: string | null;
}

const open = async (
  url: string,
  { width, scheme, locale = "da-DK", office = null }: Looks,
): Promise<Page> => {
  const context = await browser.newContext({ locale, colorScheme: scheme, viewport: { width, height: 700 } });
  const page = await context.newPage();
  const body =
    office === null
      ? ""
      : `window.Office = { HostType: { Excel: "Excel" }, context: { displayLanguage: "${office}",
          requirements: { isSetSupported: () => true } },
          onReady: async (tell) => { window.told = true; tell({ host: "Excel", platform: "PC" }); } };`;
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
  await page.goto(url);
  return page;
};

const headingOf = (page: Page): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const looks: readonly Looks[] = [
  { width: 320, scheme: "light" },
  { width: 320, scheme: "dark" },
  { width: 700, scheme: "light" },
  { width: 1280, scheme: "dark" },
];

describe.each<readonly [string, () => string]>([
  ["the help", () => `${site.url}help.html`],
  ["the trial in Danish", () => pathToFileURL(path.join(folder, "da.html")).href],
  ["the trial in English", () => pathToFileURL(path.join(folder, "en.html")).href],
])("%s", (_, url) => {
  test.each(looks)("can be read by everybody at $width px, $scheme", async (look) => {
    const page = await open(url(), look);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    await page.context().close();
  });
});

describe("the help", () => {
  const plain: Looks = { width: 320, scheme: "light" };

  test.each([
    [
      "Excel's language before the browser's",
      { ...plain, locale: "da-DK", office: "en-US" },
      "",
      "Help for Normering",
    ],
    ["Excel's language, Danish", { ...plain, locale: "en-GB", office: "da-DK" }, "", "Hjælp til Normering"],
    ["the browser's outside Excel", { ...plain, locale: "en-GB" }, "", "Help for Normering"],
    ["the language that is asked for", { ...plain, locale: "da-DK" }, "#en", "Help for Normering"],
  ] as const)("has %s", async (_, look, asked, heading) => {
    const page = await open(`${site.url}help.html${asked}`, look);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor(patience);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    await page.context().close();
  });

  test("changes its language by a press, and leads to the pane and to the browser edition", async () => {
    const page = await open(`${site.url}help.html`, plain);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Help for Normering" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const named = async (name: string) => page.getByRole("link", { name }).getAttribute("href");
    expect(await named("To the pane")).toBe("./task-pane.html");
    expect(await named("Open Normering in the browser")).toBe("./index.html");
    await page.context().close();
  });

  test("tells Excel that it has started, as Excel waits for of every page in a pane", async () => {
    const page = await open(`${site.url}help.html`, { ...plain, office: "da-DK" });
    await page.waitForFunction(() => "told" in window, null, patience);
    await page.context().close();
  });

  test("says the same in both languages", () => {
    const html = readFileSync(path.join(root, "addin", "help.html"), "utf8");
    const [danish = "", english = ""] = [...html.matchAll(/<main id="..".*?<\/main>/gs)].map(
      ([part]) => part,
    );
    for (const tag of ["<h2>", "<p>", "<strong>", "<a "])
      expect(danish.split(tag).length).toBe(english.split(tag).length);
    expect(danish.split("<h2>").length).toBeGreaterThan(6);
  });
});

test("the other language of the trial is one press away", async () => {
  const page = await open(pathToFileURL(path.join(folder, "da.html")).href, { width: 700, scheme: "light" });
  expect(await headingOf(page)).toBe("Prøv Normering i Excel");
  await page.getByRole("link", { name: "English" }).click();
  expect(await headingOf(page)).toBe("Trying Normering in Excel");
  await page.context().close();
});
