import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { openPane, type PaneOpening } from "./open-pane.ts";
import { buildPanePage, servePanePage } from "./pane-site.ts";
import { askForContributions, choose, openFirst, press, pressAll, type Step, toComparison } from "./steps.ts";

/** Scrolls the part under that heading to the top. */
const toHeading =
  (name: RegExp): Step =>
  (page) =>
    page
      .getByRole("heading", { name })
      .first()
      .evaluate((element) => element.scrollIntoView());

/** A narrow pane has each scenario's figures on its card, a wide one a table. */
const toFigures: Step = async (page) => {
  await page.getByRole("heading", { level: 1 }).waitFor();
  const onCard = page.getByRole("button", { name: /^(Alle tal|All figures)$/ }).nth(1);
  const isOnCards = (await onCard.count()) > 0;
  if (isOnCards) await onCard.click();
  const figures = isOnCards ? onCard : page.locator("table:visible").first();
  await figures.evaluate((element) => element.scrollIntoView());
};

/** What is done before each picture, from a workbook of twelve options in six scenarios. */
const views: Readonly<Record<string, readonly Step[]>> = {
  "scenario-choice": [press(/^(Tilføj handlemulighed|Add an option)$/)],
  catalogue: [choose(1), press(/^(Tilføj handlemulighed|Add an option)$/)],
  options: [choose(1), toHeading(/^(Handlemuligheder|Options)/)],
  "option-open": [
    choose(1),
    openFirst(/^(Mere|More)$/),
    openFirst(/^(Mere|More)$/),
    toHeading(/^(Handlemuligheder|Options)/),
  ],
  unagreed: [choose(1), toHeading(/^(Ikke aftalt endnu|Not agreed yet)$/)],
  money: [choose(1), toHeading(/^(Penge|Money)$/)],
  "money-open": [
    choose(1),
    pressAll(/^(Handlemulighed|Option|Hvad en time|What an hour|Der mangler|.* missing)/),
    toHeading(/^(Penge|Money)$/),
  ],
  overview: [choose(1), toHeading(/^(Overblik|Overview)$/)],
  standing: [
    choose(1),
    press(/^(Regn på de aftalte tal|Reckon with the agreed)/),
    toHeading(/^(Hvem står|Who stands)/),
  ],
  checklist: [press(/besvaret$|answered$/), toHeading(/tjekliste|checklist/i)],
  comparison: [toComparison],
  contributions: [
    ...askForContributions,
    press(/^(Vis tallene|Show the numbers)/),
    toHeading(/^(Hvad hver mulighed|What each option)/),
  ],
  "contributions-shortage": [
    ...askForContributions,
    (page) => page.getByRole("switch", { name: /^(Vis manglen|Show the shortage)/ }).check(),
    toHeading(/^(Hvad hver mulighed|What each option)/),
  ],
  "contributions-running": [
    toComparison,
    press(/^(Regn bidragene|Compute the contributions)/),
    toHeading(/^(Hvad bidrager|What does each)/),
  ],
  "comparison-table": [toComparison, toFigures],
};

const breakEven: readonly Step[] = [
  choose(1),
  press(/^(Hvor stor skal virkningen|How large must the effect)/),
  (page) =>
    page
      .getByText(/^(Regner|Calculating)/)
      .first()
      .waitFor({ state: "hidden" }),
  toHeading(/^(Penge|Money)$/),
];

const toPhones = toHeading(/^(Telefon og reception|Phone and reception)$/);

/** From a workbook with a phone and a counter, hour by hour. */
const phoneViews: Readonly<Record<string, readonly Step[]>> = {
  phones: [toPhones],
  "phones-table": [press(/^(Vis som tabel|Show as a table)$/, 1), toPhones],
  "phones-shorter": [choose(1), toPhones],
  "phones-rota": [choose(2), toPhones],
  "phones-why": [press(/^\d.*(Hvorfor|Why)\?/)],
};

const many: PaneOpening = { height: 860 };
const looks: Readonly<Record<string, PaneOpening>> = {
  "320-light-da": { ...many, width: 320 },
  "320-dark-en": { ...many, width: 320, dark: true, language: "en" },
  "400-dark-da": { ...many, width: 400, dark: true },
  "1280-light-da": { ...many, width: 1280 },
  "1280-light-en": { ...many, width: 1280, language: "en" },
};

interface Picture {
  readonly view: string;
  readonly steps: readonly Step[];
  readonly workbook: string;
}

/** Takes the pane's views by themselves into a folder; all of them where none is named. */
export const takePanePictures = async (
  browser: Browser,
  folder: string,
  wanted: (name: string) => boolean,
): Promise<void> => {
  const built = mkdtempSync(path.join(tmpdir(), "pane-"));
  await buildPanePage(built);
  const site = await servePanePage(built);
  const pictures: readonly Picture[] = [
    ...Object.entries(views).map(([view, steps]) => ({ view, steps, workbook: "many-options" })),
    { view: "break-even", steps: breakEven, workbook: "investing" },
    ...Object.entries(phoneViews).map(([view, steps]) => ({ view, steps, workbook: "phones" })),
  ];
  try {
    for (const { view, steps, workbook } of pictures.filter((picture) => wanted(`pane-${picture.view}`)))
      for (const [look, opening] of Object.entries(looks)) {
        const page = await openPane(browser, site.url, { ...opening, workbook });
        for (const step of steps) await step(page);
        await page.waitForTimeout(500);
        await page.screenshot({ path: path.join(folder, `pane-${view}-${look}.png`) });
        await page.close();
      }
  } finally {
    await site.close();
    rmSync(built, { recursive: true, force: true });
  }
};
