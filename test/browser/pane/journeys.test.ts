import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { askedFor, focusedText, tabTo } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";

const openPane = panePage();

/** The scenario with overtime: 6 people, 10 hours a week, September to December 2016, on row 10 of the options. */
const toOvertime = async (page: Page): Promise<void> => {
  await page
    .getByRole("combobox", { name: "Scenarie" })
    .selectOption({ label: "Overarbejde og færre møder" });
  await page.getByRole("heading", { name: "Overarbejde i efteråret" }).waitFor();
};
const people = (page: Page) => page.getByRole("textbox", { name: "Personer" }).first();
const overtimeHours = (page: Page) => page.getByRole("textbox", { name: "Ekstra timer om ugen" }).first();

test("by keyboard alone: another scenario, a flag, why, and the cell behind it", async () => {
  const page = await openPane();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.getByText("I mangler 1,3 årsværk til opgaverne").waitFor();

  await tabTo(page, /gul48 timer om ugen$/);
  await page.keyboard.press("Enter");
  expect(await page.locator(":focus").getAttribute("aria-expanded")).toBe("true");
  await page.getByText("Det fjerner advarslen").waitFor();
  await tabTo(page, /Overarbejde i efteråret: Timer om ugen/);
  await page.keyboard.press("Enter");
  expect(await askedFor(page, "select")).toEqual([{ sheet: "Handlemuligheder", address: "L10" }]);
});

test("by keyboard alone: many flags of one kind are one line, which opens to each of them", async () => {
  const page = await openPane({ state: "doubled-cases" });
  const flags = page.getByRole("region", { name: "31 advarsler" });
  expect(await flags.getByRole("paragraph").first().innerText()).toMatch(/^29 røde\s+2 gule$/);
  expect(await flags.getByRole("button", { expanded: false }).count()).toBe(5);

  await tabTo(page, "24 rødePuklen bliver ikke afviklet");
  await page.keyboard.press("Enter");
  await tabTo(page, "rødPuklen bliver ikke afviklet");
  await page.keyboard.press("Enter");
  expect(await page.locator(":focus").getAttribute("aria-expanded")).toBe("true");
  await flags.getByText("flere timer til opgaven om året, end der kommer til").waitFor();
  expect(await flags.getByText(/puklen bliver aldrig væk/).count()).toBe(24);
});

test("by keyboard alone: why the gap is what it is, level by level down to a cell, and back", async () => {
  const page = await openPane({ workbook: "et-team" });
  await tabTo(page, "Hvorfor dette tal");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => focusedText(page))
    .toBe("Hvad forskellen er regnet ud af: I dag, januar 2027 til december 2027");
  const cell = page.getByRole("button", { name: /celle [A-Z]+\d+/ });
  const closed = page.locator("li button[aria-expanded=false]:visible");
  for (let level = 0; level < 12 && (await cell.count()) === 0; level += 1) {
    await closed.first().focus();
    await page.keyboard.press("Enter");
    await page.getByText("Finder tallene bag.").waitFor({ state: "hidden" });
  }
  await cell.first().focus();
  const [, sheet, address] = /arket (\S+), celle ([A-Z]+\d+)/.exec(await focusedText(page)) ?? [];
  await page.keyboard.press("Enter");
  expect(await askedFor(page, "select")).toEqual([{ sheet, address }]);

  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Måned for måned" }).waitFor();
  expect(await focusedText(page)).toBe("Hvorfor dette tal");
});

test("by keyboard alone: from month to month, and the same as a table", async () => {
  const page = await openPane();
  await tabTo(page, "Måned");
  const told = () => page.locator(":focus").getAttribute("aria-valuetext");
  expect(await told()).toMatch(/^Juli 2017: I har 7,1 årsværk/);
  await page.keyboard.press("ArrowLeft");
  expect(await told()).toMatch(/^Juni 2017: /);
  await page.keyboard.press("Home");
  expect(await told()).toMatch(/^April 2016: /);
  await page.keyboard.press("PageUp");
  expect(await told()).toMatch(/^April 2017: /);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  expect(await told()).toMatch(/^Marts 2019: /);
  await page.getByRole("button", { name: "Hvorfor tallet for marts 2019" }).waitFor();

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  const row = page.getByRole("row", { name: /^juli 2017/ });
  expect(await row.getByRole("cell").first().innerText()).toBe("7,1");
});

test.each(["2,5", "2.5"])(
  "a decimal number typed as %s is written as a number and read back",
  async (typed) => {
    const page = await openPane();
    await toOvertime(page);
    await overtimeHours(page).fill(typed);
    await page.keyboard.press("Enter");
    expect(await askedFor(page, "write")).toEqual([
      [{ sheet: "Handlemuligheder", address: "L10", value: 2.5 }],
    ]);
    expect(await overtimeHours(page).inputValue()).toBe("2,5");
    await page.getByText("I mangler 1,3 årsværk til opgaverne").waitFor({ state: "detached" });
    expect(await overtimeHours(page).inputValue()).toBe("2,5");
  },
);

test("what is no number stays as it is typed, with what was expected, until Esc gives back the sheet's", async () => {
  const page = await openPane();
  await toOvertime(page);
  await overtimeHours(page).fill("to en halv");
  await page.keyboard.press("Tab");
  expect(await overtimeHours(page).inputValue()).toBe("to en halv");
  expect(await overtimeHours(page).getAttribute("aria-invalid")).toBe("true");
  await page.getByText("Skriv et tal (pr. person) fra 0 til 80, for eksempel 2,5.").waitFor();
  await overtimeHours(page).fill("81");
  await page.keyboard.press("Enter");
  await page.getByText("Skriv et tal (pr. person) fra 0 til 80, for eksempel 2,5.").waitFor();
  await page.keyboard.press("Escape");
  expect(await overtimeHours(page).inputValue()).toBe("10");
  expect(await askedFor(page, "write")).toEqual([]);
});

test("arrow keys step a number within its limits, and an emptied field empties the cell", async () => {
  const page = await openPane();
  await toOvertime(page);
  await people(page).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await people(page).inputValue()).toBe("8");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await people(page).inputValue()).toBe("0");
  await page.keyboard.press("Escape");
  await people(page).fill("");
  await page.keyboard.press("Enter");
  expect(await askedFor(page, "write")).toEqual([[{ sheet: "Handlemuligheder", address: "K10", value: "" }]]);
});

test("a share is typed as per cent, a month by its name, and a switch writes the sheet's own word", async () => {
  const page = await openPane();
  await toOvertime(page);
  await page.getByRole("textbox", { name: "Så meget skæres væk" }).first().fill("37,5");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Fra" }).first().fill("nov. 2016");
  await page.keyboard.press("Enter");
  await page.getByRole("switch", { name: "Overarbejde i efteråret" }).click();
  const values = (await askedFor(page, "write")).map(
    (writes) => (writes as readonly { value: unknown }[])[0]?.value,
  );
  expect(values).toEqual([0.375, { date: { year: 2016, month: 11, day: 1 } }, "nej"]);
});

test("a change that the sheet refuses is taken back and told", async () => {
  const page = await openPane({ state: "refusing" });
  await toOvertime(page);
  await overtimeHours(page).fill("12");
  await page.keyboard.press("Enter");
  await page.getByText("Arket tog ikke imod ændringen. Der står det samme som før.").waitFor();
  expect(await overtimeHours(page).inputValue()).toBe("10");
});

test("a changed answer is told once to a screen reader, in the one place for it", async () => {
  const page = await openPane();
  const announced = page.locator("[aria-live]");
  expect(await announced.count()).toBe(1);
  expect(await announced.innerText()).toBe("");
  await page.getByRole("combobox", { name: "Scenarie" }).selectOption({ index: 1 });
  await page.getByRole("combobox", { name: "Scenarie" }).selectOption({ index: 3 });
  await page.waitForFunction(() => document.querySelector("[aria-live]")?.textContent !== "");
  expect(await announced.innerText()).toMatch(/^I mangler 0,1 årsværk til opgaverne/);
});

test("a scenario is chosen from the comparison, and the language changes everything but what the users wrote", async () => {
  const page = await openPane();
  await page.getByRole("button", { name: "Sammenlign scenarierne" }).click();
  const card = page.getByRole("listitem").filter({ hasText: "Opnormering og nedlukning" });
  await card.getByRole("button", { name: "Vælg scenariet" }).click();
  await page.getByText("I mangler 0,1 årsværk til opgaverne").waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByText("You lack 0.1 full-time posts (årsværk) for the tasks").waitFor();
  expect(await page.getByRole("combobox", { name: "Scenario" }).inputValue()).not.toBe("");
  expect(await page.locator("section[lang]").first().getAttribute("lang")).toBe("en");
});

test("the chosen scenario is kept by another view and by an edit of its options, and given up with the workbook", async () => {
  const page = await openPane();
  const picked = () => page.getByRole("combobox", { name: "Scenarie" }).inputValue();
  const first = await picked();
  await toOvertime(page);
  const chosen = await picked();
  await overtimeHours(page).fill("2,5");
  await page.keyboard.press("Enter");
  await page.getByText("I mangler 1,3 årsværk til opgaverne").waitFor({ state: "detached" });
  expect(await picked()).toBe(chosen);
  await page.getByRole("button", { name: "Sammenlign scenarierne" }).click();
  await page.getByRole("heading", { level: 1, name: /^Scenarierne side om side/ }).waitFor();
  await page.keyboard.press("Escape");
  expect(await picked()).toBe(chosen);

  await page.getByRole("button", { name: "Sammenlign scenarierne" }).click();
  await page.evaluate(() => window.openWorkbook("kontanthjaelp-2016"));
  await page.getByText("I mangler 1,7 årsværk til opgaverne").waitFor();
  expect(await picked()).toBe(first);
  expect(chosen).not.toBe(first);
});

test("each state offers what can be done about it", async () => {
  const page = await openPane({ state: "no-model" });
  await page.getByRole("button", { name: /^Et lille team/ }).click();
  await page.getByRole("button", { name: /^Åbn jeres egen fil/ }).click();
  expect(await askedFor(page, "open-starter")).toEqual(["one-team"]);
  expect(await askedFor(page, "open-file")).toHaveLength(1);

  const waiting = await openPane({ state: "waiting-results", workbook: "et-team" });
  await waiting.getByRole("button", { name: "Skriv resultatet i arket" }).click();
  expect(await askedFor(waiting, "write-results")).toHaveLength(1);
  const live = waiting.getByRole("checkbox", { name: "Skriv resultatet i arket, mens jeg retter" });
  await live.press("Space");
  expect(await live.getAttribute("aria-describedby")).not.toBeNull();
  expect(await askedFor(waiting, "live-writing")).toEqual([true]);

  const gone = await openPane({ state: "gone-tables", workbook: "et-team" });
  await gone.getByText("Tabellerne NormeringCaseGroups og NormeringStaffGroups er væk.").first().waitFor();
  await gone
    .getByText(/årsværk til opgaverne/)
    .first()
    .waitFor();
  await gone.getByRole("button", { name: "Regn uden tabellerne" }).click();
  await gone.getByRole("button", { name: "Prøv igen" }).click();
  expect(await askedFor(gone, "do-without")).toHaveLength(1);
  expect(await askedFor(gone, "retry")).toHaveLength(1);

  const unread = await openPane({ state: "no-result-now", workbook: "et-team" });
  await unread
    .getByText("Der kan ikke regnes, før I har skrevet den måned, perioden begynder.")
    .first()
    .waitFor();
  await unread
    .getByText(/årsværk til opgaverne/)
    .first()
    .waitFor();

  const old = await openPane({ state: "old-results", workbook: "et-team" });
  await old.getByText("Resultatarkene er ikke opdateret.").waitFor();
  expect(await old.getByText(/ikke fortrydes/).count()).toBe(0);
  await old.getByRole("button", { name: "Opdatér dem" }).click();
  expect(await askedFor(old, "write-results")).toHaveLength(1);

  const troubled = await openPane({
    state: "trouble-cell-not-writable",
    workbook: "et-team",
  });
  await troubled.getByRole("button", { name: "Prøv igen" }).click();
  await troubled.getByRole("button", { name: "Vis celle C7 på arket Resultat" }).click();
  expect(await askedFor(troubled, "retry")).toHaveLength(1);
  expect(await askedFor(troubled, "select")).toEqual([{ sheet: "Resultat", address: "C7" }]);
});

test("what cannot be drawn is told in a sentence, with details that hold none of the users' numbers", async () => {
  const page = await openPane({ state: "broken" });
  await page.getByText("Noget gik galt, da resultatet skulle vises.").waitFor();
  await page.getByText("Jeres tal i arket er der ikke rørt ved.").waitFor();
  await page.getByRole("button", { name: "Detaljer, uden jeres tal" }).click();
  expect(await page.locator("pre").innerText()).toMatch(/^TypeError\n\s+at /);
});
