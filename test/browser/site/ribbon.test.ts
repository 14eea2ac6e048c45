import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allWithin, type Element, readElement } from "../../../scripts/checks/manifest/element.ts";
import { root } from "../../../scripts/install.mjs";
import { officeScript } from "../excel/office-script.ts";
import { startBrowser } from "../support/browser.ts";
import { patience } from "../support/patience.ts";
import { startSite } from "../support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let library: string;

beforeAll(async () => {
  [browser, site, library] = await Promise.all([
    startBrowser(),
    startSite(),
    officeScript("kontanthjaelp-2016.xlsx", "1.20"),
  ]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const manifest = readElement(readFileSync(path.join(root, "manifest.xml"), "utf8"));

const within = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name);

/** The value of a resource in the manifest's own language. */
const resource = (id: string | undefined): string =>
  (manifest === null ? [] : allWithin(manifest)).find(
    ({ element, path: around }) => around.at(-3) === "Resources" && element.attributes.id === id,
  )?.element.attributes.DefaultValue ?? "";

/** What a person presses on the ribbon, by the words there, with the file that Excel then opens. */
const buttons: ReadonlyMap<string, string> = new Map(
  (manifest === null ? [] : allWithin(manifest)).flatMap(({ element }): [string, string][] => {
    const action = within(element, "Action");
    const source = action === undefined ? undefined : within(action, "SourceLocation");
    if (source === undefined) return [];
    const label = resource(within(element, "Label")?.attributes.resid);
    return [[label, resource(source.attributes.resid).replace("https://localhost:3000/", "")]];
  }),
);

const pressed = async (label: string): Promise<Page> => {
  const context = await browser.newContext({ locale: "da-DK", viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body: library }),
  );
  const file = buttons.get(label);
  if (file === undefined) throw new Error(`the ribbon has no button ${label}`);
  await page.goto(`${site.url}${file}`);
  return page;
};

test("the ribbon has the buttons that the documents name", () => {
  expect([...buttons.keys()]).toEqual(["Vis normering", "Ark og tabeller", "Sådan bruges ruden", "Selvtest"]);
});

test("all buttons open the one pane, each with a page of its own", () => {
  const panes =
    manifest === null ? [] : allWithin(manifest).filter(({ element }) => element.name === "TaskpaneId");
  expect(new Set(panes.map(({ element }) => element.text))).toEqual(new Set(["Normering.Pane"]));
  expect(panes.length).toBe(buttons.size);
  expect(new Set(buttons.values()).size).toBe(buttons.size);
});

test.each([
  ["Vis normering", "Svaret"],
  ["Ark og tabeller", "Ark og tabeller"],
  ["Sådan bruges ruden", "Hjælp til Normering"],
  ["Selvtest", "Selvtest"],
])("%s shows what it says", async (label, heading) => {
  const page = await pressed(label);
  await page.getByRole("heading", { name: heading }).first().waitFor(patience);
  await page.context().close();
});
