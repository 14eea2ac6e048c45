import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";
import { startBrowser } from "./support/browser.ts";
import { EditionPage } from "./support/edition-page.ts";
import { eventually } from "./support/eventually.ts";
import { startSite } from "./support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const example = readFileSync(path.join(root, "examples", "kontanthjaelp-2016.xlsx"));

/** The difference in a month that the chart is drawn from, which a formula takes from the results. */
const inChart = "S17";

test("a sheet that only looks shows the numbers of now as soon as somebody looks at it", async () => {
  const edition = await EditionPage.open(browser, site.url);
  await edition.openFile({ name: "vores.xlsx", buffer: example });
  await edition.answerWith("I mangler");
  await edition.showSheet("Diagrammer");
  await edition.calculated();
  await edition.goTo(inChart);
  const before = await edition.shown(inChart);
  expect(before).toMatch(/^.?\d/);
  await edition.showSheet("Sager");
  await edition.goTo("C8");
  const answer = await edition.answer();
  await edition.type("777");
  await edition.answerAfter(answer);
  await edition.showSheet("Diagrammer");
  await eventually(
    () => edition.shown(inChart),
    (shown) => shown !== before && /^.?\d/.test(shown),
  );
  // The formulas that see whether results are old were calculated too, and nobody has touched a result.
  expect(await edition.page.getByText("Resultatarkene er ikke opdateret.").count()).toBe(0);
  expect(edition.errors).toEqual([]);
  await edition.close();
});
