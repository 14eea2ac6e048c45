import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page, Route } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRefusal, openPackage, readTables } from "../../../addin/ooxml/index.ts";
import { modelVersion } from "../../../core/workbook/contract/version.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { root } from "../../../scripts/install.mjs";
import { versionCell } from "../../support/version-cell.ts";
import { accessibilityFindings } from "../support/axe.ts";
import { startBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { patience } from "../support/patience.ts";
import { startSite } from "../support/site.ts";
import { officeScript } from "./office-script.ts";

const officeAddress = "https://appsforoffice.microsoft.com/**";
let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** The task pane at its narrowest, with a script in place of Microsoft's. */
const openPane = async (answer: (route: Route) => Promise<void>, locale = "da-DK"): Promise<Opened> => {
  const context = await browser.newContext({ locale, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await page.route(officeAddress, answer);
  // A script that does not come would hold up the event of the loaded page.
  await page.goto(`${site.url}task-pane.html`, { waitUntil: "domcontentloaded" });
  return { page, errors };
};

const script = (body: string) => (route: Route) =>
  route.fulfill({ contentType: "text/javascript; charset=utf-8", body });

/** Office as it is on a page that something else than Excel has opened. */
const elsewhere = `window.Office = {
  HostType: { Excel: "Excel" },
  context: {},
  onReady: async (tell) => tell({ host: null, platform: null }),
};`;

/** Excel 2019, which has no ExcelApi 1.14. */
const tooOld = `window.Office = {
  HostType: { Excel: "Excel" },
  context: { displayLanguage: "en-GB", requirements: { isSetSupported: (set, version) => version === "1.8" } },
  onReady: async (tell) => tell({ host: "Excel", platform: "PC" }),
};`;

const shows = async (page: Page, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor(patience);

test("everything that the manifest names is served", async () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(([, file]) => file ?? "");
  expect(named).toContain("icons/icon-80.png");
  const answers = await Promise.all(named.map((file) => fetch(`${site.url}${file}`)));
  expect(answers.map(({ status }) => status)).toEqual(named.map(() => 200));
});

/** The page as it stands so long after its beginning, however long the machine has taken for it. */
const atTime = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((time) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = time;
    }
  }, milliseconds);

test.each([
  ["the task pane", "task-pane.html", /^Ruden er ikke kommet i gang endnu/, /^The pane has not started yet/],
  [
    "the browser edition",
    "index.html",
    /^Siden er ikke kommet i gang endnu/,
    /^The page has not started yet/,
  ],
])(
  "%s says its name at once, and after some seconds that its own program has not come",
  async (_, file, danish, english) => {
    const page = await browser.newPage({ locale: "da-DK", viewport: { width: 320, height: 700 } });
    await page.route(/\/assets\/.*\.js$/, () => new Promise<void>(() => {}));
    await page.route(officeAddress, (route) => route.abort());
    await page.goto(`${site.url}${file}`, { waitUntil: "commit" });
    await page.getByRole("heading", { name: "Normering" }).waitFor(patience);
    // What stands below the name may still be on its way.
    await eventually(
      () => page.evaluate(() => document.readyState),
      (state) => state !== "loading",
    );
    for (const [milliseconds, isTold] of [
      [4900, false],
      [5100, true],
    ] as const) {
      await atTime(page, milliseconds);
      for (const words of [danish, english]) expect(await page.getByText(words).isVisible()).toBe(isTold);
    }
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.close();
  },
);

describe("where there is no Excel to stand beside", () => {
  test("a blocked library is told after some seconds, with the address to ask for", async () => {
    const { page, errors } = await openPane((route) => route.abort());
    await shows(page, "Ruden kan ikke nå Excel");
    await shows(page, /appsforoffice\.microsoft\.com/);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a library that comes late is taken all the same", async () => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { page } = await openPane(async (route) => {
      await arrival;
      await script(elsewhere)(route);
    });
    await shows(page, "Ruden kan ikke nå Excel");
    arrive();
    await shows(page, "Denne side hører til i Excel");
    await page.context().close();
  });

  test("in an ordinary browser the page says where to go", async () => {
    const { page } = await openPane(script(elsewhere), "en-GB");
    await shows(page, "This page belongs in Excel");
    const link = page.getByRole("link", { name: "Open Normering in the browser" });
    expect(await link.getAttribute("href")).toBe("./index.html");
    await page.context().close();
  });

  test("an Excel that is too old is told", async () => {
    const { page } = await openPane(script(tooOld));
    await shows(page, "This version of Excel is too old for the pane");
    await page.context().close();
  });
});

/** What the test asks of the host in the page. */
interface HostWindow {
  readonly host: {
    edit(sheet: string, address: string, value: number): void;
    checkGaps(): void;
    settle(): Promise<void>;
    selected(): { readonly sheet: string; readonly address: string } | null;
    readonly requests: readonly { readonly flags: number; readonly writesCells: boolean }[];
  };
}

describe("beside a workbook in Excel", () => {
  let body: string;
  beforeAll(async () => {
    body = await officeScript("kontanthjaelp-2016.xlsx", "1.20");
  });

  const edit = (page: Page, value: number) =>
    page.evaluate((typed) => (window as unknown as HostWindow).host.edit("Sager", "C8", typed), value);

  const flags = (page: Page) =>
    page.evaluate(() => (window as unknown as HostWindow).host.requests.map((request) => request.flags));

  test("the pane shows the answer, and follows what is typed with one read and one write", async () => {
    const { page, errors } = await openPane(script(body));
    await shows(page, /årsværk/);
    const before = await page.locator("body").innerText();
    const count = (await flags(page)).length;
    await edit(page, 1500);
    await page.waitForFunction(
      (known) => (window as unknown as HostWindow).host.requests.length >= known + 2,
      count,
      patience,
    );
    expect((await flags(page)).slice(count)).toEqual([0, 17]);
    expect(await page.locator("body").innerText()).not.toBe(before);
    await page.evaluate(() => (window as unknown as HostWindow).host.settle());
    await page.evaluate(() => (window as unknown as HostWindow).host.checkGaps());
    expect((await flags(page)).slice(count)).toEqual([0, 17]);
    expect(errors).toEqual([]);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  });

  test("a workbook of a later edition says why nothing is written, and has no commands", async () => {
    const { page } = await openPane(script(body));
    await shows(page, /årsværk/);
    const count = (await flags(page)).length;
    await page.evaluate(
      ({ sheet, address, version }) => (window as unknown as HostWindow).host.edit(sheet, address, version),
      { ...versionCell(tablesOfExample()), version: modelVersion + 1 },
    );
    await shows(page, "Projektmappen er lavet til en nyere Normering.");
    await edit(page, 1500);
    await page.evaluate(() => (window as unknown as HostWindow).host.settle());
    expect(new Set((await flags(page)).slice(count))).toEqual(new Set([0]));
    await page.getByRole("button", { name: "Mere", exact: true }).first().click();
    await page.getByRole("menuitem", { name: "Selvtest" }).waitFor(patience);
    expect(await page.getByRole("menuitem").allTextContents()).toEqual(["Rapport til mødet", "Selvtest"]);
    await page.context().close();
  });
});

function tablesOfExample(): WorkbookTables {
  const opened = openPackage(
    new Uint8Array(readFileSync(path.join(root, "examples/kontanthjaelp-2016.xlsx"))),
  );
  if (isRefusal(opened)) throw new Error(opened.refused);
  return readTables(opened);
}
