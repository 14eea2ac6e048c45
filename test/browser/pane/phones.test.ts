import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { askedFor, tabTo } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";
import { openFirst } from "./steps.ts";

const openPane = panePage();

const phonesOf = (page: Page) => page.getByRole("region", { name: "Telefon og reception", exact: true });
const scenario = (page: Page, label: string) =>
  page.getByRole("combobox", { name: "Scenarie" }).selectOption({ label });

test("a queue that grows is said, drawn and has no waiting time; by keyboard one goes through the day", async () => {
  const page = await openPane({ workbook: "phones" });
  const phones = phonesOf(page);
  await phones
    .getByText("Kl. 10:00–11:00 kommer der flere opkald, end dem ved telefonen kan nå at tage.")
    .waitFor();
  const drawing = phones.getByRole("img", { name: "Opkald taget inden for 1 minut, time for time" });
  expect(await drawing.locator("rect[fill^='url']").count()).toBe(1);
  const day = phones.getByRole("slider", { name: "Tidsrum" }).first();
  expect(await day.getAttribute("aria-valuetext")).toContain("Kl. 10:00–11:00: Der kommer flere opkald");
  await day.focus();
  await page.keyboard.press("ArrowRight");
  expect(await day.getAttribute("aria-valuetext")).toContain(
    "Kl. 11:00–12:00: 30 opkald om dagen. 3 ved telefonen.",
  );
  await page.keyboard.press("End");
  expect(await day.getAttribute("aria-valuetext")).toContain("Kl. 16:00–17:00 (1 dag om ugen)");
});

test("the same as a table", async () => {
  const page = await openPane({ workbook: "phones" });
  const phones = phonesOf(page);
  await phones.getByRole("button", { name: "Vis som tabel" }).first().click();
  const table = phones.getByRole("region", { name: "Telefonvagt time for time" });
  expect(await table.getByRole("row").nth(2).innerText()).toMatch(
    /10:00–11:00\s+36\s+3\s+køen vokser\s+–\s+–/,
  );
});

test("a figure of a week and one of a part of the day open down to a cell of the sheet Telefon", async () => {
  const page = await openPane({ workbook: "phones" });
  await tabTo(page, /Hvorfor\? Timer ved telefonen$/);
  await page.keyboard.press("Enter");
  await page
    .getByRole("heading", {
      name: "Hvad det er regnet ud af: Timer ved telefonen, Telefonvagt: I dag, januar 2026",
    })
    .waitFor();
  await page.keyboard.press("Escape");

  const phones = phonesOf(page);
  await phones.getByRole("button", { name: "Hvorfor den del?" }).first().click();
  await page.getByRole("heading", { name: /Telefonvagt kl\. 10:00–11:00: I dag, januar 2026$/ }).waitFor();
  await page.getByText("arket Telefon, celle D6").first().click();
  expect(await askedFor(page, "select")).toContainEqual({ sheet: "Telefon", address: "D6" });
});

test("a scenario stands beside today: what changes, from when, and the calls that are lost on the way", async () => {
  const page = await openPane({ workbook: "phones" });
  await scenario(page, "Kortere åbningstid");
  const phones = phonesOf(page);
  await phones.getByRole("button", { name: "maj 2026 til december 2027", expanded: true }).waitFor();
  await phones.getByRole("button", { name: "januar 2026 til april 2026", expanded: false }).waitFor();
  await phones
    .getByText(
      "Af opkaldene i de lukkede timer kommer 40 om ugen slet ikke, og 20 kommer som brev eller mail.",
    )
    .waitFor();
  await phones.getByText("I dag: 96,0 timer om ugen").waitFor();
  expect(await phones.getByRole("listitem").getByText("I dag", { exact: true }).count()).toBe(1);
});

test("duties that share a rota are one queue from the month on", async () => {
  const page = await openPane({ workbook: "phones" });
  await scenario(page, "Fælles vagt");
  const phones = phonesOf(page);
  await phones.getByRole("heading", { name: "Fælles vagt" }).waitFor();
  await phones.getByText("Reception og Telefonvagt deles om en fælles vagt.").waitFor();
  await phones.getByText("I dag: 136,0 timer om ugen").waitFor();
});

test("a time of day in an option is typed as people write it and kept as a part of the day", async () => {
  const page = await openPane({ workbook: "phones" });
  await scenario(page, "Kortere åbningstid");
  await openFirst(/^Mere$/)(page);
  const opens = page.getByRole("textbox", { name: "Åbner kl." });
  expect(await opens.inputValue()).toBe("10:00");
  await opens.fill("middag");
  await opens.press("Enter");
  await page.getByText("Skriv et klokkeslæt, fx 9:30.").waitFor();
  await opens.fill("kl. 9.30");
  await opens.press("Enter");
  const [written] = (await askedFor(page, "write")).slice(-1) as [readonly { value: number }[]];
  expect(written[0]?.value).toBeCloseTo(9.5 / 24, 12);
});

test("a workbook without phones has no such part", async () => {
  const page = await openPane({ workbook: "et-team" });
  expect(await phonesOf(page).count()).toBe(0);
});
