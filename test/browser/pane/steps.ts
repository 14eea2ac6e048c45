import type { Page } from "@playwright/test";

/** What is done in the pane before it is looked at. */
export type Step = (page: Page) => Promise<void>;

export const press =
  (name: RegExp, which = 0): Step =>
  (page) =>
    page.getByRole("button", { name }).nth(which).click();

/** What is closed under such a name, but for menus. */
const closedIn = (page: Page, name: RegExp) =>
  page.getByRole("button", { name, expanded: false }).and(page.locator(":not([aria-haspopup])"));

/** Opens the first of what is closed under such a name. */
export const openFirst =
  (name: RegExp): Step =>
  (page) =>
    closedIn(page, name).first().click();

/** Opens all that is closed under such a name. */
export const pressAll =
  (name: RegExp): Step =>
  async (page) => {
    const closed = closedIn(page, name);
    while ((await closed.count()) > 0) await closed.first().click();
  };

/** Chooses a scenario by its place in the list. */
export const choose =
  (index: number): Step =>
  (page) =>
    page
      .getByRole("combobox")
      .first()
      .selectOption({ index })
      .then(() => page.waitForTimeout(400));

export const toComparison = press(/^(Sammenlign scenarierne|Compare the scenarios)$/);

/** To the comparison, and what each option contributes computed there. */
export const askForContributions: readonly Step[] = [
  toComparison,
  press(/^(Regn bidragene|Compute the contributions)/),
  (page) => page.getByRole("switch", { name: /^(Vis manglen|Show the shortage)/ }).waitFor(),
];
