import type { Locator, Page } from "@playwright/test";

/** How a page is opened for one test; it is closed after it. */
export interface PageChoice {
  readonly workbook?: "small" | "large" | "many-sheets" | "example";
  readonly language?: "da" | "en";
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly hasTouch?: boolean;
}

export type OpenSheet = (choice?: PageChoice) => Promise<Page>;

export const cell = (page: Page, address: string): Locator => page.locator(`[data-cell="${address}"]`);

/** Address of the cell that has the focus; null where none has. */
export const focusedCell = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? null);

export const nameBox = (page: Page): Locator => page.getByLabel("Gå til celle");

/** What is selected, as "B3:C5". */
export const selectedCells = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="gridcell"][aria-selected="true"]')].map(
      (each) => each.getAttribute("data-cell") ?? "",
    ),
  );

/** What the document holds, as the editor would show it. */
export const held = (page: Page, address: { readonly row: number; readonly column: number }, sheet = 0) =>
  page.evaluate(({ index, place }) => window.sheetDocument.editable(index, place), {
    index: sheet,
    place: address,
  });

export const select = async (page: Page, address: string): Promise<void> => {
  await cell(page, address).click();
};

export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

export const status = (page: Page): Locator => page.getByRole("status");
