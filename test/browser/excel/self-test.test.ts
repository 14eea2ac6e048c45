import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editedExample } from "../../support/edited-example.ts";
import { buildWorkbook } from "../../support/workbook-package.ts";
import { accessibilityFindings } from "../support/axe.ts";
import { startBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { patience } from "../support/patience.ts";
import { startSite } from "../support/site.ts";
import { officeScript } from "./office-script.ts";
import {
  button,
  calculatesItself,
  type HostWindow,
  isWithin,
  openPage,
  row,
  says,
  script,
  sheets,
} from "./self-test-page.ts";

const windows = { diagnostics: { host: "Excel", platform: "PC", version: "16.0.19822.20000" } };

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
/** A workbook with the model, one without, and an older Excel. */
let scripts: Readonly<Record<"model" | "foreign" | "old", string>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
  const cells = '<row r="1"><c r="A1"><v>987654</v></c></row>';
  const foreign = buildWorkbook({ sheets: [{ name: "Kasse", rows: cells }] });
  const [model, none, old] = await Promise.all([
    officeScript("kontanthjaelp-2016.xlsx", "1.20", { context: windows }),
    officeScript(foreign, "1.20", { context: windows }),
    officeScript(foreign, "1.14", { context: windows }),
  ]);
  scripts = { model, foreign: none, old };
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The page of the self-test in this test's browser. */
const open = (answer: Parameters<typeof openPage>[1], opening: Parameters<typeof openPage>[2] = {}) =>
  openPage({ browser, site }, answer, opening);

describe("by its own address", () => {
  test("it looks at once, and writes nothing into a workbook without the model", async () => {
    const { page, errors } = await open(script(scripts.foreign));
    await says(page, "structure", /Ja\./);
    expect(await row(page, "live-writing").innerText()).toMatch(/Ja\. ExcelApi 1\.20 er den nyeste/);
    expect(await row(page, "platform").innerText()).toContain("Excel til Windows");
    expect(await row(page, "model").innerText()).toContain("Nej.");
    expect(await row(page, "thread").innerText()).toMatch(/Ja\. Den var i gang efter \d+ ms/);
    const flags = await page.evaluate(() =>
      (window as unknown as HostWindow).host.requests.map((request) => request.flags),
    );
    expect(new Set(flags)).toEqual(new Set([0]));
    expect(await sheets(page)).toEqual(["Kasse"]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a trial adds a sheet, tries on it and removes it", async () => {
    const { page } = await open(script(scripts.foreign));
    await says(page, "model", /Nej\./);
    await calculatesItself(page);
    await button(page, "Læg arket til, og prøv").click();
    await says(page, "sheet-removed", /Ja\. Det er fjernet/);
    for (const id of ["sheet-added", "write-time", "values", "echo", "calculated"])
      expect(await row(page, id).innerText()).toContain("Ja.");
    expect(await sheets(page)).toEqual(["Kasse"]);
    await page.evaluate(() => (window as unknown as HostWindow).host.checkGaps());
    await page.context().close();
  });

  test("undo is led through by hand, by keys alone, and the sheet is gone at the end", async () => {
    const { page } = await open(script(scripts.foreign), { locale: "en-GB" });
    // Excel is in Danish, whatever the browser is.
    await says(page, "model", /Nej\./);
    await button(page, "English").press("Enter");
    await says(page, "model", /No\./);
    await button(page, "Add the sheet and begin").press("Enter");
    await page.getByText("Type a number into cell A4").waitFor(patience);
    const shown = await page.evaluate(() => (window as unknown as HostWindow).host.selected());
    expect(shown).toEqual({ sheet: "Normering self-test", address: "A4" });
    await page.evaluate(() => (window as unknown as HostWindow).host.edit("Normering self-test", "A4", 7));
    await page.getByText("Now the pane has written into cell A6").waitFor(patience);
    await page.evaluate(() => (window as unknown as HostWindow).host.settle());
    await page.evaluate(() => (window as unknown as HostWindow).host.undo());
    await button(page, "I have pressed").press("Enter");
    await page.getByText("Your number is there, the pane's is gone.").waitFor(patience);
    await page.evaluate(() => (window as unknown as HostWindow).host.undo());
    await button(page, "I have pressed").press("Enter");
    await page.getByText("Both are gone, as they should be").waitFor(patience);
    await page.evaluate(() => {
      const { host } = window as unknown as HostWindow;
      host.redo();
      host.redo();
    });
    await button(page, "I have pressed").press("Enter");
    await page.getByText("The trial is over.").waitFor(patience);
    await says(page, "undo", /Yes\..*You can undo your own changes/s);
    await says(page, "redo", /Yes\./);
    await eventually(
      () => sheets(page),
      (names) => names.length === 1,
    );
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  });

  test("leaving in the middle removes the sheet, and the pane comes up", async () => {
    const { page } = await open(script(scripts.foreign));
    await says(page, "model", /Nej\./);
    await button(page, "Læg arket til, og begynd").click();
    await page.getByText("Skriv et tal i celle A4").waitFor(patience);
    await button(page, "Til ruden").click();
    await page.getByText("Her er ikke noget at regne på endnu").waitFor(patience);
    await eventually(
      () => sheets(page),
      (names) => names.length === 1,
    );
    await page.context().close();
  });

  test("an older Excel says what it does not promise", async () => {
    const { page } = await open(script(scripts.old));
    await says(page, "model", /Nej\./);
    expect(await row(page, "floor").innerText()).toContain("Ja.");
    expect(await row(page, "live-writing").innerText()).toMatch(/Nej\. ExcelApi 1\.14 er den nyeste/);
    await page.context().close();
  });
});

describe("where there is no Excel to stand beside", () => {
  test("a blocked library is a row, and the rest of the page is looked at", async () => {
    const { page, errors } = await open((route) => route.abort());
    await says(page, "library", /Nej\./);
    await says(page, "thread", /Ja\./);
    expect(await row(page, "answer-time").innerText()).toContain("Kan ikke ses uden Microsofts fil.");
    expect(await button(page, /Læg arket til/).count()).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("from the page that says so one comes to the self-test and back", async () => {
    const tooOld = `window.Office = {
      HostType: { Excel: "Excel" },
      context: { displayLanguage: "en-GB", requirements: { isSetSupported: (set, version) => set === "ExcelApi" && Number(version.split(".")[1]) <= 8 } },
      onReady: async (tell) => tell({ host: "Excel", platform: "PC" }),
    };`;
    const { page } = await open(script(tooOld), { view: "" });
    await button(page, "See what is wrong").click();
    await says(page, "floor", /No\. ExcelApi 1\.8 is the newest/);
    expect(await row(page, "echo").innerText()).toContain("this Excel is too old");
    await page.keyboard.press("Escape");
    await page.getByText("This version of Excel is too old for the pane").waitFor(patience);
    await page.context().close();
  });
});

describe("from the pane", () => {
  test("what cannot be fetched is told, with the way back", async () => {
    const { page } = await open(script(scripts.foreign), { view: "" });
    await page.route("**/self-test-page*", (route) => route.abort());
    await page.getByText("Her er ikke noget at regne på endnu").waitFor(patience);
    await button(page, "Mere").first().press("Enter");
    await page.getByRole("menuitem", { name: "Selvtest" }).press("Enter");
    await page.getByText("Selvtesten kunne ikke hentes").waitFor(patience);
    await button(page, "Til ruden").press("Enter");
    await page.getByText("Her er ikke noget at regne på endnu").waitFor(patience);
    await page.context().close();
  });

  test("the pane beside it writes nothing while undo is tried, though its results wait to be written", async () => {
    const older = await officeScript(editedExample("kontanthjaelp-2016.xlsx", 7), "1.20", {
      context: windows,
    });
    const { page } = await open(script(older), { view: "" });
    await page.getByText("Resultatarkene er ikke opdateret.").waitFor(patience);
    await button(page, "Mere").first().press("Enter");
    await page.getByRole("menuitem", { name: "Selvtest" }).press("Enter");
    await says(page, "model", /Ja\./);
    await button(page, "Læg arket til, og begynd").press("Enter");
    await page.getByText("Skriv et tal i celle A4").waitFor(patience);
    await page.evaluate(() => (window as unknown as HostWindow).host.edit("Normering selvtest", "A4", 7));
    await page.getByText("Nu har ruden skrevet i celle A6").waitFor(patience);
    // Longer than the loop waits before it answers to an edit.
    await page.waitForTimeout(2500);
    await page.evaluate(() => {
      const { host } = window as unknown as HostWindow;
      host.undo();
      host.undo();
    });
    await button(page, "Jeg har trykket").press("Enter");
    await page.getByText("Begge dele er væk, som de skal være").waitFor(patience);
    await button(page, "Stop prøven").press("Enter");
    await eventually(
      () => sheets(page),
      (names) => !names.includes("Normering selvtest"),
    );
    await button(page, "Til ruden").press("Enter");
    await page.getByText("Resultatarkene er ikke opdateret.").waitFor(patience);
    await page.context().close();
  });

  test("it is in the menu, and the pane is as it was when one comes back", async () => {
    const { page } = await open(script(scripts.model), { view: "" });
    await page.getByRole("region", { name: "Svaret" }).waitFor(patience);
    const picker = page.getByRole("combobox").first();
    await picker.selectOption({ index: 1 });
    const chosen = await picker.inputValue();
    await button(page, "Mere").first().press("Enter");
    await page.getByRole("menuitem", { name: "Selvtest" }).press("Enter");
    await says(page, "model", /Ja\./);
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? "");
    expect(await focused()).toMatch(/^<h1/);
    await button(page, "Til ruden").press("Enter");
    await picker.waitFor(patience);
    expect(await picker.inputValue()).toBe(chosen);
    expect(await focused()).toMatch(/aria-haspopup="menu"/);
    await page.context().close();
  });
});

describe("the text to copy", () => {
  test("is put on the clipboard, and holds no figure of the workbook", async () => {
    const { page } = await open(script(scripts.foreign));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await says(page, "model", /Nej\./);
    await button(page, "Kopiér teksten").click();
    await page.getByText("Kopieret.").waitFor(patience);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^5 +\| Ja +\| Excel er nyt nok til ruden/m);
    expect(copied).toContain("ExcelApi 1.20");
    expect(copied).not.toMatch(/987\D?654|Kasse|prøve\.xlsx/);
    await page.context().close();
  });

  test("is selected where the page is kept from the clipboard", async () => {
    const { page } = await open(script(scripts.foreign));
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await says(page, "model", /Nej\./);
    await button(page, "Kopiér teksten").click();
    await page.getByText(/Teksten er markeret/).waitFor(patience);
    const selected = await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd) === area.value && area.value !== "";
    });
    expect(selected).toBe(true);
    await page.context().close();
  });
});

describe.each([
  { width: 320, scheme: "light", forced: false },
  { width: 320, scheme: "dark", forced: false },
  { width: 700, scheme: "light", forced: false },
  { width: 700, scheme: "dark", forced: true },
] as const)("at $width px, $scheme, forced colours: $forced", (opening) => {
  test("nothing is clipped, and axe finds nothing", async () => {
    const { page } = await open(script(scripts.old), opening);
    await says(page, "model", /Nej\./);
    await button(page, "Vis alle kravsæt").click();
    await button(page, "Læg arket til, og begynd").click();
    await page.getByText("Skriv et tal i celle A4").waitFor(patience);
    expect(await isWithin(page)).toBe(true);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  });
});
