import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

/** How a page of the pane's states is opened; what is left out is as on a narrow pane in Danish, in light colours. */
export interface PaneOpening {
  readonly state?: string;
  readonly workbook?: string;
  readonly language?: "da" | "en";
  /** Decimal mark of the user's culture; that of the language where none is given. */
  readonly decimal?: "," | ".";
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
}

/** The windows of a browser by their kind of screen. */
const windows = new WeakMap<Browser, Map<string, Page>>();

/** A new window would start a program of its own and compile the page again, which takes longer than most journeys. */
const windowOf = async (browser: Browser, screen: BrowserContextOptions): Promise<Page> => {
  const known = windows.get(browser) ?? new Map<string, Page>();
  windows.set(browser, known);
  const kind = JSON.stringify(screen);
  const open = known.get(kind);
  if (open !== undefined && !open.isClosed()) return open;
  const page = await browser.newPage(screen);
  known.set(kind, page);
  return page;
};

/** Opens the pane in a state, once it has its words. Loads it anew in the window for this kind of screen. */
export const openPane = async (browser: Browser, url: string, opening: PaneOpening = {}): Promise<Page> => {
  const { state = "result", workbook = "kontanthjaelp-2016", language = "da" } = opening;
  const page = await windowOf(browser, {
    viewport: { width: opening.width ?? 320, height: opening.height ?? 720 },
    colorScheme: opening.dark === true ? "dark" : "light",
    forcedColors: opening.forcedColors === true ? "active" : "none",
    reducedMotion: "reduce",
  });
  // What the last journey pointed at is pointed at no more.
  await page.mouse.move(0, 0);
  const marks = opening.decimal === undefined ? {} : { decimal: opening.decimal };
  await page.goto(`${url}?${new URLSearchParams({ state, workbook, language, ...marks }).toString()}`);
  await page.locator(":is(h2, p)").first().waitFor();
  if (state !== "loading")
    await page.getByText(/^(Læser regnearket|Reading the workbook)/).waitFor({ state: "hidden" });
  return page;
};

/** What the pane has asked of the workbook, the latest last. */
export const askedFor = (page: Page, what: string): Promise<readonly unknown[]> =>
  page.evaluate(
    (name) =>
      (window as unknown as { readonly asked: readonly { what: string; detail: unknown }[] }).asked
        .filter((asked) => asked.what === name)
        .map(({ detail }) => detail),
    what,
  );

/** What the keyboard is on, as a screen reader names it. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
  });

/** Presses Tab until the named thing has the focus; throws where it is never reached. */
export const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const isThere = (text: string) => (typeof name === "string" ? text === name : name.test(text));
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (isThere(await focusedText(page))) return;
  }
  throw new Error(`The Tab key never reached ${String(name)}.`);
};
