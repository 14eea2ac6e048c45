import type { Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildWorkbook } from "../support/workbook-package.ts";
import { startBrowser } from "./support/browser.ts";
import { EditionPage } from "./support/edition-page.ts";
import { eventually } from "./support/eventually.ts";
import { startSite } from "./support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let edition: EditionPage;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
});

beforeEach(async () => {
  edition = await EditionPage.open(browser, site.url);
});

afterEach(async () => {
  expect(edition.errors).toEqual([]);
  await edition.close();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const pane = () => edition.page.locator("aside");

test("a word where a number belongs is counted, led to and told, and undoing it brings the answer back", async () => {
  const before = await edition.answer();
  await edition.showSheet("Sager");
  await edition.goTo("C9");
  // Pasting is not checked by the sheet's own rules, as in Excel.
  await edition.paste({ text: "mange" });
  await edition.answerWith("kan ikke beregnes");
  expect(await edition.answer()).toContain('Der står "mange", men her skal stå et tal (sager)');

  await pane().getByRole("button", { name: /fejl/ }).first().click();
  await edition.showSheet("Start");
  await pane()
    .getByRole("button", { name: /Sager, celle C9/ })
    .first()
    .click();
  await eventually(
    () => edition.activeAddress(),
    (address) => address === "C9",
  );

  await edition.page.keyboard.press("Control+z");
  await pane().getByRole("button", { name: "Tilbage" }).click();
  expect(await edition.answerWith("I mangler 1,7 årsværk")).toBe(before);
});

test("what the sheet's rule refuses is told beside the cell and stays to be mended", async () => {
  await edition.showSheet("Sager");
  await edition.goTo("C8");
  await edition.type("mange");
  const editor = edition.page.getByRole("textbox", { name: "Ret C8" });
  await edition.page
    .getByText(/Her skal stå et tal .sager. fra 0/)
    .first()
    .waitFor();
  expect(await editor.inputValue()).toBe("mange");
  await edition.page.keyboard.press("Escape");
  expect(await edition.shown("C8")).toBe("230");
});

test("a workbook of another kind is shown, and the pane offers what can be opened", async () => {
  const other = buildWorkbook({
    sheets: [{ name: "Kasse", rows: '<row r="1"><c r="A1"><v>12.5</v></c></row>' }],
  });
  await edition.openFile({ name: "kasse.xlsx", buffer: Buffer.from(other) });
  await eventually(
    () => edition.shown("A1"),
    (shown) => shown === "12,5",
  );
  await pane()
    .getByRole("button", { name: /^Kontanthjælp 2016/ })
    .first()
    .click();
  await edition.answerWith("I mangler 1,7 årsværk");
});

test("a template that says nothing yet is no error, and says what is missing", async () => {
  await edition.page.getByRole("button", { name: "Nyt ark" }).click();
  await edition.page.getByRole("menuitem", { name: "Tom skabelon" }).click();
  await eventually(
    () => pane().innerText(),
    (text) => text.includes("måned") && !text.includes("1,7"),
  );
});

test("a refused text is dropped by undo alone, keeps a file from being saved, and gives way to Escape anywhere", async () => {
  const { page } = edition;
  await edition.showSheet("Sager");
  await edition.goTo("C8");
  await edition.type("231");
  await edition.type("mange");
  const editor = page.getByRole("textbox", { name: "Ret C9" });
  await editor.waitFor();

  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await page.getByLabel("Gem", { exact: true }).click();
  expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(downloads).toBe(0);

  await page.getByRole("button", { name: "Fortryd" }).click();
  await editor.waitFor({ state: "hidden" });
  expect([await edition.shown("C8"), await edition.shown("C9")]).toEqual(["231", "310"]);

  await edition.goTo("C9");
  await edition.type("igen");
  await page.getByRole("tab", { name: "Opgaver" }).focus();
  await page.keyboard.press("Escape");
  await editor.waitFor({ state: "hidden" });
  expect(await edition.shown("C9")).toBe("310");
});

test("what floats over the page leaves the rest of it to be seen and reached", async () => {
  const { page } = edition;
  const inTheMiddle = () =>
    page.evaluate(() => document.elementFromPoint(400, 500)?.closest("[role=grid]") !== null);
  await page.getByRole("button", { name: "Nyt ark" }).click();
  await page.getByRole("menu").waitFor();
  expect(await inTheMiddle()).toBe(true);
  const portal = await page.evaluate(() => {
    const node = document.querySelector("[data-portal-node]");
    return node === null ? -1 : node.getBoundingClientRect().height;
  });
  expect(portal).toBe(0);
});
