import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { faultsInEveryLook, faultsOf, type Look, takeOn } from "../support/looks.ts";
import type { PaneOpening } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";
import { askForContributions, choose, press, pressAll, type Step, toComparison } from "./steps.ts";

const openPane = panePage();

/** Beside those of every view: a window of 640 pixels enlarged to 200 % has 320. */
const further: Readonly<Record<"da" | "en", readonly Look[]>> = {
  da: [{ width: 1280 }],
  en: [
    { width: 320, moves: true },
    { width: 1280, dark: true, forced: true },
  ],
};

/** A state is drawn of the same parts in every size: one look in each language shows what is its own. */
const stateLook: Readonly<Record<"da" | "en", Look>> = {
  da: { width: 400, dark: true },
  en: { width: 320, moves: true },
};

const more = /^(Mere|More)$/;
const menu = (page: Page) => page.getByRole("menu");
const behindMoney = /^(Handlemulighed|Option|Måned|Month|Hvad en time|What an hour|Der mangler|.* missing)/;
const many = { workbook: "many-options" };
const small = { workbook: "et-team" };

/** Every view with what can be opened in it, by its name. */
const views: readonly (readonly [string, PaneOpening, readonly Step[]])[] = [
  ["the answer and all below it", {}, [press(/^(Vis som tabel|Show as a table)$/)]],
  ["a scenario with every option opened", {}, [choose(2), pressAll(more)]],
  ["the tables of money", many, [choose(1), pressAll(behindMoney)]],
  ["phones", { workbook: "phones" }, [choose(1), press(/^(Vis som tabel|Show as a table)$/, 1)]],
  ["the checklist", {}, [press(/besvaret$|answered$/)]],
  ["an opened flag", {}, [press(/Over vejledende sagstal|Above the guideline caseload/)]],
  ["the comparison", many, [toComparison]],
  ["the contributions", many, [...askForContributions, press(/^(Vis tallene|Show the numbers)/)]],
  [
    "the explanation",
    {},
    [press(/^(Hvorfor dette tal|Why this figure)$/), (page) => page.waitForTimeout(400)],
  ],
  [
    "trouble beside an explanation",
    { ...small, state: "trouble-sheet-hidden" },
    [press(/^(Hvorfor dette tal|Why this figure)$/), press(/^(Prøv igen|Try again)$/)],
  ],
  ["the choice of a scenario", many, [press(/^(Tilføj handlemulighed|Add an option)$/)]],
  ["the catalogue of options", many, [choose(1), press(/^(Tilføj handlemulighed|Add an option)$/)]],
  ["the list of problems", { state: "problems" }, [press(/fejl|errors?/)]],
  ["the opened menu", { ...small, state: "commands" }, [press(more), (page) => menu(page).waitFor()]],
];

/** Every state in which something else is drawn; the smaller example is drawn faster. */
const states: readonly (readonly [string, PaneOpening])[] = [
  ["doubled-cases", {}],
  ["calm", small],
  ["loading", {}],
  ["calculating", small],
  ["unsaved", small],
  ["no-model", {}],
  ["no-result", {}],
  ["not-computable", {}],
  ["no-result-now", small],
  ["gone-tables", small],
  ["host-busy", small],
  ["manual-calculation", small],
  ["later-edition", small],
  ["older-edition", small],
  ["failure", small],
  ["broken", small],
  ["first-trouble", {}],
  ["unwritten", small],
  ["old-results", small],
  ["waiting-results", small],
  ["trouble-cell-not-writable", small],
  ["trouble-read-only", small],
];

const looksFine = async (page: Page, look: Look): Promise<void> => {
  await takeOn(page, look);
  expect(await faultsOf(page), JSON.stringify(look)).toEqual([]);
  await takeOn(page, { width: 320 });
};

describe.each(["da", "en"] as const)("in every size, theme and in forced colours, in %s,", (language) => {
  test.each(views)("%s is whole and accessible", async (_, opening, steps) => {
    const page = await openPane({ ...opening, language });
    for (const step of steps) await step(page);
    await page.locator("h1:visible").first().waitFor();
    expect(await faultsInEveryLook(page, further[language])).toEqual([]);
  });

  test.each(["older-edition", "older-in-excel"])("the changes to a workbook are whole: %s", async (state) => {
    const page = await openPane({ ...small, state, language });
    await page.getByRole("button", { name: /^(Se, hvad en opdatering|See what an update)/ }).click();
    await looksFine(page, stateLook[language]);
  });

  test.each(states)("the state %s is whole and accessible", async (state, opening) => {
    const page = await openPane({ ...opening, state, language });
    await looksFine(page, stateLook[language]);
  });
});

test.each([320, 400, 700])(
  "the table of accounts has nothing to scroll to in a pane of %d pixels",
  async (width) => {
    const page = await openPane({ ...many, width });
    await choose(1)(page);
    const table = page.getByRole("region", { name: "Konto", exact: true }).first();
    await table.waitFor();
    expect(await table.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
    // Figures keep the names of their row and column, however they stand.
    const cell = table.getByRole("cell", { name: "140.000" }).first();
    expect(await cell.isVisible()).toBe(true);
  },
);
