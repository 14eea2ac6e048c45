import type { Page } from "@playwright/test";

/** Marks what can be pressed and is seen; gives how many they are. */
const markPressable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "button, a[href], input, select, textarea, [role=button], [role=switch]",
    );
    const seen = [...all].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(":disabled, [aria-hidden=true], [data-tabster-dummy]"),
    );
    for (const element of seen) element.dataset.pressable = "";
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return seen.length;
  });

/** What can be pressed on the page and is never reached by the Tab key from its beginning, as it is written. */
export const unreachedByTab = async (page: Page): Promise<readonly string[]> => {
  const count = await markPressable(page);
  if (count === 0) throw new Error("Nothing on the page can be pressed.");
  await page.evaluate(() => {
    document.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLElement) delete target.dataset.pressable;
    });
    // From the top, wherever a click has left the beginning of the way.
    document.body.tabIndex = -1;
    document.body.focus();
  });
  // Regions that scroll and headings are stops too.
  for (let stop = 0; stop < 2 * count + 40; stop += 1) {
    await page.keyboard.press("Tab");
    if (stop % 10 === 0 && (await page.locator("[data-pressable]").count()) === 0) return [];
  }
  return page
    .locator("[data-pressable]")
    .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 200)));
};
