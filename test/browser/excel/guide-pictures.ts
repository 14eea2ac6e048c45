import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { PNG } from "pngjs";
import { root } from "../../../scripts/install.mjs";
import { palettePng } from "../../support/palette-png.ts";
import { buildWorkbook } from "../../support/workbook-package.ts";
import { EditionPage } from "../support/edition-page.ts";
import { officeScript } from "./office-script.ts";

type Language = "da" | "en";

/** A picture of the guides: the pane as it stands in Excel, beside a sheet as the browser edition draws it. */
interface Scene {
  readonly name: string;
  readonly language: Language;
  readonly workbook: Uint8Array;
  readonly inSheet: (edition: EditionPage) => Promise<void>;
  readonly inPane: (pane: Page) => Promise<void>;
}

const size = { sheet: 720, pane: 350, height: 680 };
const patience = { timeout: 30_000 };

/** The example that the browser edition opens with. */
const example = (): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "examples", "kontanthjaelp-2016.xlsx")));

const ownFigures = [
  ["Nye sager i 2026", null],
  ["Januar", 212],
  ["Februar", 187],
  ["Marts", 203],
] as const;

/** A workbook of somebody's own, before the model is put into it. */
const ownWorkbook = (): Uint8Array =>
  buildWorkbook({
    sheets: [
      {
        name: "Vores tal",
        rows: ownFigures
          .map(([label, figure], index) => {
            const number = figure === null ? "" : `<c r="B${index + 1}"><v>${figure}</v></c>`;
            return `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${label}</t></is></c>${number}</row>`;
          })
          .join(""),
      },
    ],
  });

const scenes: readonly Scene[] = [
  {
    name: "pane",
    language: "da",
    workbook: example(),
    inSheet: async (edition) => {
      await edition.showSheet("Sager");
      await edition.goTo("C9");
    },
    inPane: (pane) => pane.getByRole("region", { name: "Svaret" }).waitFor(patience),
  },
  {
    name: "pane-commands",
    language: "en",
    workbook: ownWorkbook(),
    inSheet: async (edition) => {
      await edition.openFile({ name: "vores-tal.xlsx", buffer: Buffer.from(ownWorkbook()) });
      await edition.page.getByRole("tab", { name: "Vores tal" }).waitFor(patience);
    },
    inPane: async (pane) => {
      await pane.getByRole("button", { name: /^Put the model in here/ }).click(patience);
      await pane.getByText("This will happen").waitFor(patience);
    },
  },
];

const inData = (picture: Buffer): string => `data:image/png;base64,${picture.toString("base64")}`;

/** The sheet without the edition's own buttons and pane. */
const pictureOfSheet = async (browser: Browser, url: string, scene: Scene): Promise<Buffer> => {
  const edition = await EditionPage.open(browser, url, {
    language: scene.language,
    width: size.sheet + 420,
    height: size.height + 34,
  });
  await scene.inSheet(edition);
  await edition.page.waitForTimeout(600);
  await edition.calculated();
  const top = (await edition.page.locator("header").first().boundingBox())?.height ?? 0;
  const picture = await edition.page.screenshot({
    clip: { x: 0, y: top, width: size.sheet, height: size.height },
  });
  await edition.close();
  return picture;
};

const pictureOfPane = async (browser: Browser, url: string, scene: Scene): Promise<Buffer> => {
  const locale = scene.language === "da" ? "da-DK" : "en-GB";
  const body = await officeScript(scene.workbook, "1.20", { context: { displayLanguage: locale } });
  const context = await browser.newContext({
    locale,
    viewport: { width: size.pane, height: size.height },
  });
  const page = await context.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body }),
  );
  await page.goto(`${url}task-pane.html`, { waitUntil: "domcontentloaded" });
  await scene.inPane(page);
  await page.waitForTimeout(600);
  const picture = await page.screenshot();
  await context.close();
  return picture;
};

/** Both side by side. */
const beside = async (browser: Browser, sheet: Buffer, pane: Buffer): Promise<Buffer> => {
  const page = await browser.newPage({
    viewport: { width: size.sheet + 1 + size.pane, height: size.height },
  });
  await page.setContent(
    `<body style="margin:0;display:flex;background:#c8c8c8;gap:1px"><img src="${inData(sheet)}"><img src="${inData(pane)}"></body>`,
  );
  const picture = await page.screenshot();
  await page.close();
  return palettePng(PNG.sync.read(picture));
};

/** The pictures of the guides; gives each with the name of its file. */
export const guidePictures = async (
  browser: Browser,
  url: string,
): Promise<readonly { readonly file: string; readonly picture: Buffer }[]> => {
  const taken: { readonly file: string; readonly picture: Buffer }[] = [];
  for (const scene of scenes) {
    const sheet = await pictureOfSheet(browser, url, scene);
    const pane = await pictureOfPane(browser, url, scene);
    taken.push({ file: `${scene.name}.png`, picture: await beside(browser, sheet, pane) });
  }
  return taken;
};
