import type { Browser, Page, Route } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { faultsInEveryLook, type Look } from "../support/looks.ts";
import { patience } from "../support/patience.ts";
import { startSite } from "../support/site.ts";
import { unreachedByTab } from "../support/tab-stops.ts";
import { officeScript } from "./office-script.ts";

const officeAddress = "https://appsforoffice.microsoft.com/**";
let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let excel: Readonly<Record<keyof typeof languages, string>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
  const inExcel = (language: keyof typeof languages) =>
    officeScript("kontanthjaelp-2016.xlsx", "1.17", { context: languages[language].context });
  const [da, en] = await Promise.all([inExcel("da"), inExcel("en")]);
  excel = { da, en };
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const further: readonly Look[] = [{ width: 320, dark: true, moves: true }, { width: 1280 }];

const languages = {
  da: { locale: "da-DK", context: {} },
  en: { locale: "en-GB", context: { displayLanguage: "en-US" } },
} as const;

/** Office on a page that something else than Excel has opened. */
const elsewhere = `window.Office = {
  HostType: { Excel: "Excel" },
  context: {},
  onReady: async (tell) => tell({ host: null, platform: null }),
};`;

type Language = keyof typeof languages;

const openTaskPane = async (query: string, script: string | null, language: Language): Promise<Page> => {
  const context = await browser.newContext({
    locale: languages[language].locale,
    viewport: { width: 320, height: 720 },
  });
  const page = await context.newPage();
  const answer = (route: Route) =>
    script === null
      ? route.abort()
      : route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script });
  await page.route(officeAddress, answer);
  await page.goto(`${site.url}task-pane.html${query}`, { waitUntil: "domcontentloaded" });
  return page;
};

type Shown = readonly [
  name: string,
  query: string,
  script: (language: Language) => string | null,
  shown: RegExp,
];

const shownViews: readonly Shown[] = [
  ["the answer", "", (language) => excel[language], /årsværk|full-time/],
  [
    "the commands on the sheets",
    "?view=commands",
    (language) => excel[language],
    /^(Ark og tabeller|Sheets and tables)$/,
  ],
  ["the self-test", "?view=self-test", (language) => excel[language], /^(Selvtest|Self-test)$/],
  [
    "the page without Excel",
    "",
    () => elsewhere,
    /^(Denne side hører til i Excel|This page belongs in Excel)/,
  ],
  [
    "the page without Microsoft's library",
    "",
    () => null,
    /^(Ruden kan ikke nå Excel|The pane cannot reach Excel)/,
  ],
];

describe.each(["da", "en"] as const)("in %s,", (language) => {
  test.each(shownViews)(
    "%s is whole, accessible and reached by keyboard in every size and theme",
    async (_, query, script, shown) => {
      const page = await openTaskPane(query, script(language), language);
      await page.getByText(shown).first().waitFor(patience);
      // What cannot be pressed yet changes its colours when it can.
      await page
        .locator("button:is(:disabled, [aria-disabled=true])")
        .first()
        .waitFor({ state: "hidden", ...patience });
      expect(await faultsInEveryLook(page, further)).toEqual([]);
      expect(await unreachedByTab(page)).toEqual([]);
      await page.context().close();
    },
  );
});
