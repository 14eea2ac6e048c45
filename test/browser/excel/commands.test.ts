import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { foreignWorkbook } from "../../office-host/commands/foreign-workbook.ts";
import { accessibilityFindings } from "../support/axe.ts";
import { startBrowser } from "../support/browser.ts";
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

/** What the test asks of the host in the page. */
interface HostWindow {
  readonly host: {
    settle(): Promise<void>;
    checkGaps(): void;
    setProtected(sheet: string, isProtected: boolean): void;
    readonly state: {
      readonly sheets: readonly { readonly name: string; readonly charts: readonly unknown[] }[];
      calculates: () => unknown;
    };
    readonly requests: readonly { readonly flags: number }[];
    /** Workbooks that were opened beside this one. */
    readonly created: readonly string[];
    edit(sheet: string, address: string, value: number): void;
    readonly user: { deleteSheet(name: string): void };
  };
}

interface Opened {
  readonly page: Page;
  readonly errors: string[];
}

/** The task pane beside a workbook. */
const openPane = async (
  workbook: string | Uint8Array,
  { locale = "da-DK", width = 320, view = "", dark = false, excelApi = "1.20" } = {},
): Promise<Opened> => {
  const body = await officeScript(workbook, excelApi, { context: { displayLanguage: locale } });
  const context = await browser.newContext({
    locale,
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await page.route(officeAddress, (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body }),
  );
  await page.goto(`${site.url}task-pane.html${view}`, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => "host" in window, null, patience);
  // The host calculates nothing; what the formulas of the template give is no matter here.
  await page.evaluate(() => {
    (window as unknown as HostWindow).host.state.calculates = () => "";
  });
  return { page, errors };
};

const sheetNames = (page: Page) =>
  page.evaluate(() => (window as unknown as HostWindow).host.state.sheets.map(({ name }) => name));

const writingRequests = (page: Page) =>
  page.evaluate(
    () => (window as unknown as HostWindow).host.requests.filter(({ flags }) => flags !== 0).length,
  );

const checkGaps = (page: Page) =>
  page.evaluate(async () => {
    const { host } = window as unknown as HostWindow;
    await host.settle();
    host.checkGaps();
  });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

test("a foreign workbook is offered the model, and gets it by keyboard after it was told what will happen", async () => {
  const { page, errors } = await openPane(foreignWorkbook());
  const offer = page.getByRole("button", { name: /Sæt modellen ind her/ });
  await offer.waitFor(patience);
  const before = await writingRequests(page);
  await offer.focus();
  await page.keyboard.press("Enter");
  await page.getByText("Det her vil ske").waitFor(patience);
  expect(await focused(page)).toContain("16 ark kommer til: Start, Forudsætninger, ");
  expect(await focused(page)).toContain("ikke fortrydes med Ctrl+Z");
  expect(await sheetNames(page)).toEqual(["Kasse"]);
  expect(await writingRequests(page)).toBe(before);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Se, hvad der er på hvert ark" }).press("Enter");
  await page.getByText(/Arket Sager kommer til, med tabellerne: /).waitFor(patience);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Sæt modellen ind");
  await page.keyboard.press("Enter");
  await page.getByText("Modellen er sat ind.").waitFor(patience);
  expect(await focused(page)).toContain("Modellen er sat ind.");
  expect((await sheetNames(page)).slice(0, 2)).toEqual(["Kasse", "Start"]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await checkGaps(page);
  await page.getByRole("button", { name: "Tilbage" }).click();
  await page.getByText("Der kan ikke regnes endnu").waitFor(patience);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("an example opens in a window of its own, and the pane says how to go on there", async () => {
  const { page, errors } = await openPane(foreignWorkbook());
  await page.getByText(/åbner i et vindue for sig selv/).waitFor(patience);
  await page.getByRole("button", { name: /^Kontanthjælp 2016/ }).press("Enter");
  await page
    .getByRole("status")
    .getByText(/Vælg Vis normering på fanen Hjem dér/)
    .waitFor(patience);
  expect(await page.evaluate(() => (window as unknown as HostWindow).host.created.length)).toBe(1);
  expect(await sheetNames(page)).toEqual(["Kasse"]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Luk beskeden" }).press("Enter");
  await page.getByText(/på fanen Hjem dér/).waitFor({ state: "hidden", ...patience });
  expect(errors).toEqual([]);
  await page.context().close();
});

test("Excel 2021 is told that the results stand in the sheet, where the button was that wrote them", async () => {
  const { page, errors } = await openPane("et-team.xlsx", { excelApi: "1.14" });
  const button = page.getByRole("button", { name: "Skriv resultatet i arket", exact: true });
  await page.getByRole("region", { name: "Svaret" }).waitFor(patience);
  const menu = page.getByRole("button", { name: "Mere", exact: true }).first();
  const report = page.getByRole("menuitem", { name: "Rapport til mødet" });
  await editCases(page, 410);
  await button.waitFor(patience);
  await menu.press("Enter");
  expect(await report.innerText()).toMatch(/^Rapport til mødet\s+Skrives først\..* ikke fortrydes\.$/);
  await page.keyboard.press("Escape");
  await button.press("Enter");
  await button.waitFor({ state: "hidden", ...patience });
  expect(await focused(page)).toBe("Resultatarkene er opdateret.");
  await menu.press("Enter");
  expect(await report.innerText()).toBe("Rapport til mødet");
  await page.keyboard.press("Escape");
  await editCases(page, 420);
  await button.waitFor(patience);
  expect(await page.getByText("Resultatarkene er opdateret.").count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("Esc leaves a command alone and gives its button the focus back, and once more leads out", async () => {
  const { page, errors } = await openPane(foreignWorkbook(), { locale: "en-GB" });
  await page.getByRole("button", { name: /Put the model in here/ }).click();
  await page.getByText("This will happen").waitFor(patience);
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("See what will happen");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Put the model in here/ }).waitFor(patience);
  expect(await sheetNames(page)).toEqual(["Kasse"]);
  expect(errors).toEqual([]);
  await page.context().close();
});

const card = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** Types a number of cases; the results that the example opened with are old then. */
const editCases = (page: Page, cases: number) =>
  page.evaluate((typed) => (window as unknown as HostWindow).host.edit("Sager", "C8", typed), cases);

/** What a card says once it has been pressed. */
const press = async (page: Page, title: string, button: string): Promise<void> => {
  await card(page, title).getByRole("button", { name: button }).press("Enter");
};

test("beside a model the menu leads to what can be done to its sheets, and Excel 2024 is told that undo ends", async () => {
  const { page, errors } = await openPane("et-team.xlsx", { excelApi: "1.17", dark: true });
  const menu = page.getByRole("button", { name: "Mere", exact: true }).first();
  await menu.waitFor(patience);
  await page
    .getByText(/årsværk/)
    .first()
    .waitFor(patience);
  await editCases(page, 410);
  await page.getByText("Arket viser ældre resultater end her.").waitFor(patience);
  await menu.press("Enter");
  await page.getByRole("menuitem", { name: "Ark og tabeller" }).press("Enter");
  await page.getByRole("heading", { name: "Ark og tabeller" }).waitFor(patience);
  expect(await accessibilityFindings(page)).toEqual([]);

  await press(page, "Ret modellens tabeller", "Se, hvad der vil ske");
  await page.getByText("Alle modellens tabeller er her").waitFor(patience);
  expect(await focused(page)).toContain("Alle modellens tabeller er her");

  await press(page, "Skriv resultatet i arkene", "Se, hvad der vil ske");
  await page.getByText("Resultaterne på arket Advarsler bliver skrevet på ny.").waitFor(patience);
  await page.getByText(/ikke fortrydes med Ctrl\+Z/).waitFor(patience);
  const before = await writingRequests(page);
  await press(page, "Skriv resultatet i arkene", "Skriv resultatet");
  await page.getByText("Resultatet er skrevet.").waitFor(patience);
  expect(await writingRequests(page)).toBe(before + 1);

  await press(page, "Opdatér diagrammer og talformater", "Se, hvad der vil ske");
  await page.getByText("Diagrammer og talformater er, som de skal være.").waitFor(patience);
  await page.keyboard.press("Escape");
  await page.evaluate(() => (window as unknown as HostWindow).host.user.deleteSheet("Diagrammer"));
  await press(page, "Opdatér diagrammer og talformater", "Se, hvad der vil ske");
  await page.getByText(/På arket Diagrammer bliver der tegnet 2 diagrammer/).waitFor(patience);
  await press(page, "Opdatér diagrammer og talformater", "Opdatér dem");
  await page.getByText("Diagrammer og talformater er opdateret.").waitFor(patience);
  expect(await sheetNames(page)).toContain("Diagrammer");

  await press(page, "Fjern modellen fra regnearket", "Se, hvad der vil ske");
  await page.getByText(/Arket Start bliver, for i celle B\d+ står der noget/).waitFor(patience);
  await page.keyboard.press("Escape");
  await page.evaluate(() => (window as unknown as HostWindow).host.setProtected("Sagstal", true));
  await press(page, "Fjern modellen fra regnearket", "Se, hvad der vil ske");
  await page.getByText("Det kan ikke gøres nu, og der er ikke ændret noget").waitFor(patience);
  await page.getByText("Arket Sagstal er beskyttet.").waitFor(patience);
  expect(await sheetNames(page)).toContain("Sagstal");
  expect(await accessibilityFindings(page)).toEqual([]);
  await checkGaps(page);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("the ribbon opens the commands at once, and a pane that is wide keeps them readable", async () => {
  const { page, errors } = await openPane("et-team.xlsx", {
    view: "?view=commands",
    width: 700,
    locale: "en-GB",
  });
  await page.getByRole("heading", { name: "Sheets and tables" }).waitFor(patience);
  await card(page, "Remove the model from the workbook").waitFor(patience);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});
