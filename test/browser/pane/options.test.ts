import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import type { CellWrite } from "../../../core/workbook/tables.ts";
import { accessibilityFindings } from "../support/axe.ts";
import { askedFor, focusedText, type PaneOpening, tabTo } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";

const openPane = panePage();

const many: PaneOpening = { workbook: "many-options" };
const open = (opening: PaneOpening = many) => openPane(opening);
const addButton = (page: Page) =>
  page.getByRole("button", { name: /^(Tilføj handlemulighed|Add an option)$/ });
const answer = (page: Page) =>
  page
    .getByText(/^(?:I (?:har|mangler) |Hvor mange årsværk I mangler)/)
    .first()
    .innerText();
test("by keyboard alone: a new scenario, an option from the catalogue, filled in, agreed to, and removed", async () => {
  const page = await open();
  const today = await answer(page);
  await tabTo(page, "Tilføj handlemulighed");
  await page.keyboard.press("Enter");
  await expect.poll(() => focusedText(page)).toBe("Tilføj en handlemulighed");
  await page.getByText("I dag er jeres arbejdsplads, som den er, og får ingen").waitFor();

  await tabTo(page, "It og færre møder");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("i dag");
  await page.keyboard.press("Enter");
  await page.getByText("Der er allerede et scenarie med det navn.").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Kun plustid");
  await page.keyboard.press("Enter");

  const search = page.getByRole("searchbox", { name: "Søg i handlemulighederne" });
  await search.waitFor();
  await page.keyboard.press("Tab");
  await search.focus();
  await page.keyboard.type("plustid");
  await page.getByText(/^\d+ handlemuligheder$/).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.locator("li:has(:focus) h3").innerText()).toBe("Plustid");
  await page.keyboard.press("Enter");

  const fieldInFocus = () =>
    page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? "");
  await expect.poll(fieldInFocus).toMatch(/^Personer/);
  expect(await page.getByRole("combobox", { name: "Scenarie" }).locator("option:checked").innerText()).toBe(
    "Kun plustid",
  );
  expect(await answer(page)).toContain("kan ikke beregnes");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("40");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: /^Gruppe/ }).selectOption("Rådgivere");
  await expect.poll(() => answer(page)).not.toContain("kan ikke beregnes");
  expect(await answer(page)).not.toBe(today);

  const consent = page.getByRole("combobox", { name: "Er den aftalt?" });
  await page.getByRole("heading", { name: "Ikke aftalt endnu" }).waitFor();
  await consent.focus();
  await consent.selectOption("aftalt");
  await page.getByText("Aftalt, men ikke på plads").waitFor();
  // It stays where it is while it is filled in, and so does the focus.
  const unagreed = page.getByRole("heading", { name: "Ikke aftalt endnu" });
  expect(await unagreed.count()).toBe(1);
  expect(await consent.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole("button", { name: "Tilføj handlemulighed" }).focus();
  await unagreed.waitFor({ state: "detached" });

  const more = page.getByRole("button", { name: "Mere" });
  if ((await more.count()) > 0) await more.last().press("Enter");
  await page.getByRole("button", { name: "Fjern Plustid fra scenariet" }).press("Enter");
  await page.getByText("Plustid er fjernet, og rækken er tømt. Fortryd med Ctrl+Z i arket.").waitFor();
  expect(await focusedText(page)).toBe("Tilføj handlemulighed");
  await expect.poll(() => answer(page)).toBe(today);
  await page.getByText("Scenariet har ingen handlemuligheder.").waitFor();
});

test("what a new option lacks is told quietly, and its date is typed as one", async () => {
  const page = await open();
  await page.getByRole("combobox", { name: "Scenarie" }).selectOption({ index: 1 });
  await page.getByRole("textbox", { name: "Aftalt den" }).last().fill("15. januar 2026");
  await page.keyboard.press("Enter");
  expect(await askedFor(page, "write")).toMatchObject([
    [{ value: { date: { year: 2026, month: 1, day: 15 } } }],
  ]);
  await page.getByRole("textbox", { name: "Aftalt den" }).last().fill("i går");
  await page.keyboard.press("Enter");
  await page.getByText("Skriv en dato, for eksempel 25. oktober 2016.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: "Ekstra timer om ugen" }).first().fill("");
  await page.keyboard.press("Enter");
  await page.getByText("Mangler", { exact: true }).waitFor();
});

test.each([
  ["no-options-table", "NormeringOptions"],
  ["no-scenarios-table", "NormeringScenarios"],
])(
  "without the table (%s) it is said which, and nothing is offered that would fail",
  async (workbook, table) => {
    const page = await open({ workbook });
    await addButton(page).click();
    await page.getByText(table).waitFor();
    expect(await page.getByRole("button", { name: "Tilføj", exact: true }).count()).toBe(0);
    expect(await page.getByRole("textbox").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await focusedText(page)).toBe("Tilføj handlemulighed");
  },
);

test("a sheet that refuses a new option says so, and the catalogue stays", async () => {
  const page = await open({ ...many, state: "refusing" });
  await page.getByRole("combobox", { name: "Scenarie" }).selectOption({ index: 1 });
  await addButton(page).click();
  await page.getByRole("button", { name: "Tilføj", exact: true }).first().click();
  await page.getByText("Arket tog ikke imod ændringen.").waitFor();
  expect(await page.getByRole("searchbox").count()).toBe(1);
});

const newRow =
  /^(?:Tabellen på arket Handlemuligheder er fuld|The table on the sheet Handlemuligheder is full)/;

/** The rows of the sheet that something was written into. */
const rowsIn = (writes: unknown): readonly number[] => [
  ...new Set((writes as readonly CellWrite[]).map(({ address }) => Number(address.replace(/\D+/, "")))),
];

test("a full table is told to get a row, and the next one a row more", async () => {
  const page = await open({ workbook: "full-options" });
  await page.getByRole("combobox", { name: "Scenarie" }).selectOption({ index: 1 });
  for (let count = 0; count < 2; count += 1) {
    await addButton(page).click();
    expect(await page.getByText(newRow).innerText()).not.toContain("fortrydes");
    await page.getByRole("button", { name: "Tilføj", exact: true }).first().click();
    await page.getByRole("heading", { name: "Tilføj en handlemulighed" }).waitFor({ state: "detached" });
  }
  const [first = [], second = []] = (await askedFor(page, "write")).map(rowsIn);
  expect(first).toHaveLength(1);
  expect(second).toEqual(first.map((row) => row + 1));
});

test("where the host may not undo a new row, this is said before", async () => {
  const page = await open({ workbook: "full-options", state: "waiting-results" });
  await addButton(page).click();
  const told = page.getByText("Det, du har gjort før i arket, kan måske ikke fortrydes bagefter.");
  await told.waitFor();
  await page.getByRole("button", { name: "Alt på en gang" }).click();
  await page.getByText(newRow).waitFor();
  expect(await told.count()).toBe(1);
});

test.each(["da", "en"] as const)(
  "why a table cannot get a row is told where it was asked (%s)",
  async (language) => {
    const page = await open({ workbook: "full-options", state: "trouble-table-blocked", language });
    await page.getByRole("combobox").first().selectOption({ index: 1 });
    await addButton(page).click();
    await page
      .getByRole("button", { name: /^(?:Tilføj|Add)$/ })
      .first()
      .click();
    const told = page.getByRole("alert").filter({ hasText: /står noget under den|stands below it/ });
    await told.waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await told.getByRole("button").click();
    expect(await askedFor(page, "select")).toEqual([{ sheet: "Resultat", address: "C7" }]);
  },
);

const looks: readonly (readonly [string, PaneOpening])[] = [
  ["narrow, dark", { ...many, dark: true }],
  ["wide, in English", { ...many, width: 1280, language: "en" }],
];

describe.each(looks)("%s", (_, opening) => {
  const expectSound = async (page: Page) => {
    expect(await accessibilityFindings(page)).toEqual([]);
    const room = await page.evaluate(() => {
      const panes = [document.documentElement, ...document.querySelectorAll("section[lang]")];
      return Math.max(...panes.map((element) => element.scrollWidth - element.clientWidth));
    });
    expect(room).toBe(0);
  };

  test("axe finds nothing in the choice of a scenario, nor in the catalogue with everything opened", async () => {
    const page = await open(opening);
    await addButton(page).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectSound(page);
    await page.getByRole("button", { name: "Alt på en gang" }).click();
    const closed = page.getByRole("button", { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    await expectSound(page);
  });

  test("axe finds nothing in twelve options, one of them not agreed, and in the checklist", async () => {
    const page = await open(opening);
    await page.getByRole("combobox").first().selectOption({ index: 1 });
    await page.getByRole("button", { name: /besvaret$|answered$/ }).click();
    await expectSound(page);
  });

  test("six scenarios of twelve options side by side scroll in their own place", async () => {
    const page = await open(opening);
    await page.getByRole("button", { name: /^(Sammenlign scenarierne|Compare the scenarios)$/ }).click();
    await page.waitForTimeout(400);
    await expectSound(page);
  });
});

test("who stands behind the numbers is reckoned when it is asked, and asked anew after a change", async () => {
  const page = await open();
  await page.getByRole("combobox", { name: "Scenarie" }).selectOption({ label: "Alt på en gang" });
  const show = page.getByRole("button", { name: "Regn på de aftalte tal alene" });
  await show.click();
  await page.getByText("Som tallene står", { exact: true }).waitFor();
  expect(await page.getByText("Med den anden parts tal", { exact: true }).count()).toBe(1);
  expect(await show.count()).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("switch").first().click();
  await show.waitFor();
  expect(await page.getByText("Som tallene står", { exact: true }).count()).toBe(0);
});
