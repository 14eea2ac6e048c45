import { expect, test } from "vitest";
import { askedFor } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";

const openPane = panePage();

test.each([
  ["da", "Mere", "Rapport til mødet", "Rapport"],
  ["en", "More", "Report for the meeting", "Rapport"],
] as const)(
  "the report is asked for from the menu, by the keyboard alone (%s)",
  async (language, more, item, sheet) => {
    const page = await openPane({ workbook: "et-team", language });
    await page.getByRole("button", { name: more, exact: true }).press("Enter");
    const choice = page.getByRole("menuitem", { name: item });
    await choice.waitFor();
    await choice.press("Enter");
    expect(await askedFor(page, "report")).toEqual([{ sheet, address: "B8" }]);
  },
);
