// npm run screenshots: every view of the browser edition at three widths, light and dark, in Danish and English, into
// .cache/screenshots, to be looked at; then the pane by itself with more options than an example has. With --readme the
// pictures of the README and the guides are taken anew as well.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { Browser } from "@playwright/test";
import { PNG } from "pngjs";
import { root } from "../../scripts/install.mjs";
import { palettePng } from "../support/palette-png.ts";
import { guidePictures } from "./excel/guide-pictures.ts";
import { takePanePictures } from "./pane/pane-pictures.ts";
import { startBrowser } from "./support/browser.ts";
import { EditionPage, type PageSettings } from "./support/edition-page.ts";
import { startSite } from "./support/site.ts";

type Settings = Required<PageSettings>;

const looks: readonly Settings[] = ([320, 400, 1280] as const).flatMap((width) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    (["da", "en"] as const).map((language) => ({ width, height: width < 500 ? 760 : 860, scheme, language })),
  ),
);

const button = (edition: EditionPage, name: RegExp) =>
  edition.page.locator("aside").getByRole("button", { name }).first();

/** What is done before each picture, from the example as it opens. */
const views: Readonly<Record<string, (edition: EditionPage) => Promise<void>>> = {
  start: async () => {},
  sheet: async (edition) => {
    await edition.page.getByRole("tab").nth(3).click();
    await edition.goTo("C9");
  },
  scenario: async (edition) => {
    const scenario = edition.page.locator("aside select").first();
    await scenario.selectOption({ index: 2 });
    await edition.page.getByRole("switch").first().scrollIntoViewIfNeeded();
  },
  months: async (edition) => {
    await button(edition, /Vis som tabel|Show as a table/).click();
  },
  flags: async (edition) => {
    const heading = edition.page.getByRole("heading", { name: /advarsler|flags/ });
    await heading.evaluate((element) => element.scrollIntoView());
  },
  why: async (edition) => {
    await button(edition, /Hvorfor dette tal|Why this figure/).click();
    await edition.page.waitForTimeout(1500);
  },
  compare: async (edition) => {
    await button(edition, /Sammenlign|Compare/).click();
  },
  problems: async (edition) => {
    await edition.page.getByRole("tab").nth(3).click();
    await edition.goTo("C9");
    const before = await edition.answer();
    await edition.paste({ text: "mange" });
    await edition.answerAfter(before);
  },
};

const take = async (
  browser: Browser,
  url: string,
  settings: Settings,
  view: string,
  file: string,
): Promise<void> => {
  const edition = await EditionPage.open(browser, url, settings);
  await views[view]?.(edition);
  await edition.page.waitForTimeout(600);
  await edition.calculated();
  await edition.page.screenshot({ path: file, fullPage: settings.width < 500 });
  await edition.close();
};

/** The pictures of the README and the guides, each as small as it can be. */
const takeForDocuments = async (): Promise<void> => {
  const images = path.join(root, "docs", "images");
  const wide: Settings = { width: 1280, height: 760, scheme: "light", language: "da" };
  const dark: Settings = { ...wide, scheme: "dark", language: "en" };
  for (const [view, settings, name] of [
    ["sheet", wide, "edition.png"],
    ["compare", dark, "compare-dark.png"],
  ] as const) {
    const file = path.join(images, name);
    await take(browser, site.url, settings, view, file);
    await writeFile(file, palettePng(PNG.sync.read(await readFile(file))));
  }
  for (const { file, picture } of await guidePictures(browser, site.url))
    await writeFile(path.join(images, file), picture);
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isWanted = (view: string): boolean => named.length === 0 || named.includes(view);
const folder = path.join(root, ".cache", "screenshots");
await mkdir(folder, { recursive: true });
const browser = await startBrowser();
const site = await startSite();
try {
  for (const settings of looks)
    for (const view of Object.keys(views).filter(isWanted)) {
      const { width, scheme, language } = settings;
      await take(
        browser,
        site.url,
        settings,
        view,
        path.join(folder, `${view}-${width}-${scheme}-${language}.png`),
      );
    }
  await takePanePictures(browser, folder, isWanted);
  if (process.argv.includes("--readme")) await takeForDocuments();
} finally {
  await browser.close();
  await site.close();
}
