import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { askedFor } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";

const openPane = panePage();
const small = { workbook: "et-team" };

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");

test("by the keys alone the changes are read before they are made, and what came of it is heard", async () => {
  const page = await openPane({ ...small, state: "older-edition" });
  await page.getByText("Regnearket er fra en tidligere udgave af Normering.").waitFor();
  await page
    .getByText(/årsværk til opgaverne/)
    .first()
    .waitFor();
  const change = page.getByText(/kommer kolonnen "Borgere i uge 1-4" til at hedde "Borgere i uge 1 til 4"/);
  expect(await change.isVisible()).toBe(false);
  const show = page.getByRole("button", { name: "Se, hvad en opdatering ændrer" });
  await show.focus();
  await page.keyboard.press("Enter");
  expect(await show.getAttribute("aria-expanded")).toBe("true");
  expect(await change.isVisible()).toBe(true);
  expect(await page.getByText(/Filen, du åbnede, bliver ikke rørt/).isVisible()).toBe(true);
  expect(await askedFor(page, "upgrade")).toEqual([]);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Opdatér i en kopi");
  await page.keyboard.press("Enter");
  await page.getByText(/^Kopien et-team[.]xlsx er åbnet og opdateret/).waitFor();
  expect(await focused(page)).toContain("Den er ikke gemt endnu");
  expect(await askedFor(page, "upgrade")).toHaveLength(1);
  expect(await show.count()).toBe(0);
});

test("in Excel it is said that undo may not take a new row back, in the user's language", async () => {
  const page = await openPane({ ...small, state: "older-in-excel", language: "en" });
  await page.getByRole("button", { name: "See what an update changes" }).click();
  await page.getByText(/Undo in Excel may not take it back/).waitFor();
  await page.getByRole("button", { name: "Update the workbook" }).click();
  await page.getByText("The workbook is updated.").waitFor();
});

test("what was said of one workbook is not said of the next", async () => {
  const page = await openPane({ ...small, state: "older-edition" });
  const show = page.getByRole("button", { name: "Se, hvad en opdatering ændrer" });
  await show.click();
  await page.getByRole("button", { name: "Opdatér i en kopi" }).click();
  await page.getByText(/er åbnet og opdateret/).waitFor();
  await page.evaluate(() => window.openWorkbook("et-team"));
  await show.waitFor();
  expect(await page.getByText(/er åbnet og opdateret/).count()).toBe(0);
  expect(await show.getAttribute("aria-expanded")).toBe("false");
});
