import { expect, test } from "vitest";
import { accessibilityFindings } from "../support/axe.ts";
import { panePage } from "./pane-page.ts";

const openPane = panePage();

test("axe finds nothing in many flags of one kind, opened", async () => {
  const page = await openPane({ state: "doubled-cases" });
  await page.getByRole("button", { name: /Puklen bliver ikke afviklet$/ }).click();
  await page
    .getByRole("button", { name: /^rød ?Puklen bliver ikke afviklet$/ })
    .first()
    .click();
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await sidewaysRoom(page)).toBe(0);
});

test("in forced colours the lines of the drawing are the system's", async () => {
  const page = await openPane({ forcedColors: true });
  await page.getByRole("img", { name: "Årsværk, I har, og årsværk, der skal bruges" }).waitFor();
  const strokes = await page
    .locator("svg[role=img] path")
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
  const system = await page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.color = "Highlight";
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  expect(strokes).toContain(system);
  expect(await accessibilityFindings(page)).toEqual([]);
});

test("at twice the size of its letters a narrow pane still does not scroll sideways", async () => {
  const page = await openPane({ width: 160 });
  await page.getByRole("combobox").first().selectOption({ index: 2 });
  await page.waitForTimeout(400);
  expect(await sidewaysRoom(page)).toBe(0);
});

test("everything that is pressed is at least 24 pixels high", async () => {
  const page = await openPane();
  await page.getByRole("combobox").first().selectOption({ index: 2 });
  const low = await page.locator("button:visible, select:visible, input:visible").evaluateAll((elements) =>
    elements
      .filter((element) => element.getBoundingClientRect().height < 24)
      .filter((element) => element.getAttribute("role") !== "switch")
      .map((element) => element.outerHTML),
  );
  expect(low).toEqual([]);
});

/** Pixels that the pane or the page could be scrolled sideways. */
const sidewaysRoom = (page: Awaited<ReturnType<typeof openPane>>): Promise<number> =>
  page.evaluate(() => {
    const panes = [document.documentElement, ...document.querySelectorAll("section[lang]")];
    return Math.max(...panes.map((element) => element.scrollWidth - element.clientWidth));
  });
