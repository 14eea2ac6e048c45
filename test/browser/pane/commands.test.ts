import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { faultsInEveryLook } from "../support/looks.ts";
import { patienceMs } from "../support/patience.ts";
import { panePage } from "./pane-page.ts";
import { press, type Step } from "./steps.ts";

const openPane = panePage();

const show = (which: number): Step => press(/^(Se, hvad der vil ske|See what will happen)$/, which);
const [repair, refresh, write, remove] = [0, 1, 2, 3];

const openCommands = async (language: "da" | "en" = "da"): Promise<Page> => {
  const page = await openPane({ workbook: "et-team", state: "commands", language });
  page.setDefaultTimeout(patienceMs);
  await press(/^(Mere|More)$/)(page);
  await page.getByRole("menuitem", { name: /^(Ark og tabeller|Sheets and tables)$/ }).click();
  await page.getByRole("heading", { name: /^(Ark og tabeller|Sheets and tables)$/ }).waitFor();
  return page;
};

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe.each(["da", "en"] as const)("in every size and theme, in %s,", (language) => {
  test.each([
    ["the list", []],
    ["what would be repaired", [show(repair)]],
    ["what would be drawn", [show(refresh)]],
    ["what is refused", [show(write)]],
    ["what would be removed, and what is kept", [show(remove)]],
  ] as const)("%s of the commands is whole and accessible", async (_, steps) => {
    const page = await openCommands(language);
    for (const step of steps) await step(page);
    expect(await faultsInEveryLook(page, [{ width: 1280, dark: true, forced: true }])).toEqual([]);
    await page.close();
  });
});

test("a workbook that has changed meanwhile is shown anew, and nothing is done before a press that follows", async () => {
  const page = await openCommands();
  await show(repair)(page);
  const doIt = page.getByRole("button", { name: "Ret tabellerne", exact: true });
  await doIt.press("Enter");
  await page.getByText("Regnearket er blevet ændret imens.").waitFor();
  expect(await focused(page)).toContain("Regnearket er blevet ændret imens.");
  await doIt.press("Enter");
  await page.getByText("Tabellerne er rettet.").waitFor();
  expect(await focused(page)).toContain("Tabellerne er rettet.");
  await page.getByRole("button", { name: "Luk" }).press("Enter");
  expect(await focused(page)).toBe("Se, hvad der vil ske");
  await page.close();
});

test("one command is looked at at a time, and what was kept is told once more when the rest is gone", async () => {
  const page = await openCommands();
  await show(repair)(page);
  await page.getByText("På arket Opgaver får tabellen Tabel7 navnet NormeringTasks igen.").waitFor();
  await page.getByRole("button", { name: "Se, hvad der vil ske" }).last().click();
  await page.getByText("7 ark bliver slettet: Start, ").waitFor();
  expect(await page.getByText("Det her vil ske").count()).toBe(1);
  await page.getByRole("button", { name: "Fjern modellen", exact: true }).click();
  await page.getByText("Modellen er fjernet.").waitFor();
  expect(await focused(page)).toContain("Arket Sagstal bliver, for Budget 2027!B12 henter tal fra det.");
  await page.close();
});

test("where tables are gone, their notice leads to what would be put right", async () => {
  const page = await openPane({ workbook: "et-team", state: "gone-tables" });
  page.setDefaultTimeout(patienceMs);
  await page.getByRole("button", { name: "Ret modellens tabeller" }).press("Enter");
  await page.getByText("På arket Opgaver får tabellen Tabel7 navnet NormeringTasks igen.").waitFor();
  expect(await focused(page)).toContain("Det her vil ske");
  await page.close();
});
