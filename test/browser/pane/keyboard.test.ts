import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { unreachedByTab } from "../support/tab-stops.ts";
import type { PaneOpening } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";
import { askForContributions, choose, press, pressAll, type Step, toComparison } from "./steps.ts";

const openPane = panePage();

const many = { workbook: "many-options" };
const small = { workbook: "et-team" };

const views: readonly (readonly [string, PaneOpening, readonly Step[]])[] = [
  ["the answer and a scenario's options", {}, [choose(2), pressAll(/^Mere$/), press(/^Vis som tabel$/)]],
  ["phones", { workbook: "phones" }, [choose(1)]],
  ["an opened flag", small, [press(/Over vejledende sagstal/)]],
  ["the comparison", many, [toComparison]],
  ["the contributions", many, askForContributions],
  ["the explanation", {}, [press(/^Hvorfor dette tal$/)]],
  ["the catalogue of options", many, [choose(1), press(/^Tilføj handlemulighed$/)]],
  ["the list of problems", { state: "problems" }, [press(/fejl/)]],
  ["a workbook without a model", { state: "no-model" }, []],
  ["a failure", { ...small, state: "failure" }, []],
  ["a workbook of an earlier edition", { ...small, state: "older-edition" }, [press(/^Se, hvad en/)]],
  ["results that wait", { ...small, state: "waiting-results" }, []],
  ["a cell that is not writable", { ...small, state: "trouble-cell-not-writable" }, []],
];

test.each(views)(
  "everything that can be pressed is reached by the Tab key: %s",
  async (_, opening, steps) => {
    const page = await openPane(opening);
    for (const step of steps) await step(page);
    await page.locator("h1:visible").first().waitFor();
    expect(await unreachedByTab(page)).toEqual([]);
  },
);

const heading = (page: Page): Promise<string> => page.locator("h1:visible").first().innerText();

test.each([
  ["the comparison", /^Sammenlign scenarierne$/],
  ["the explanation", /^Hvorfor dette tal$/],
  ["the list of problems", /fejl/],
])("Enter leads to %s, and Esc back to the button that led there", async (_, name) => {
  const page = await openPane({ state: "problems" });
  const button = page.getByRole("button", { name }).first();
  const before = await heading(page);
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Tilbage" }).waitFor();
  expect(await heading(page)).not.toBe(before);
  await page.keyboard.press("Escape");
  await button.waitFor();
  expect(await heading(page)).toBe(before);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});
