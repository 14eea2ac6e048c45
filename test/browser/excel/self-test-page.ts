import type { Browser, Page, Route } from "@playwright/test";
import { eventually } from "../support/eventually.ts";

const officeAddress = "https://appsforoffice.microsoft.com/**";

/** The host in the page, as far as it is used here. */
export interface HostWindow {
  readonly host: {
    edit(sheet: string, address: string, value: number): void;
    undo(): void;
    redo(): void;
    checkGaps(): void;
    settle(): Promise<void>;
    valueAt(sheet: string, address: string): unknown;
    calculate(sheet: string, values: Record<string, number>): void;
    selected(): { readonly sheet: string; readonly address: string } | null;
    readonly requests: readonly { readonly flags: number }[];
    readonly state: {
      readonly sheets: readonly { readonly id: string; readonly name: string }[];
      calculates: (formula: string) => number;
      onChange(listener: (change: ToldChange) => void): void;
    };
  };
}

interface ToldChange {
  readonly name: string;
  readonly message: Readonly<Record<string, unknown>>;
}

interface Surroundings {
  readonly browser: Browser;
  readonly site: { readonly url: string };
}

interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
}

export const script = (body: string) => (route: Route) =>
  route.fulfill({ contentType: "text/javascript; charset=utf-8", body });

interface Opening {
  readonly view?: string;
  readonly locale?: string;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly forced?: boolean;
}

/** The page of the self-test, with a script in place of Microsoft's. */
export const openPage = async (
  { browser, site }: Surroundings,
  answer: (route: Route) => Promise<void>,
  opening: Opening = {},
): Promise<Opened> => {
  const {
    view = "?view=self-test",
    locale = "da-DK",
    width = 320,
    scheme = "light",
    forced = false,
  } = opening;
  const context = await browser.newContext({
    locale,
    viewport: { width, height: 800 },
    colorScheme: scheme,
    forcedColors: forced ? "active" : "none",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await page.route(officeAddress, answer);
  await page.goto(`${site.url}task-pane.html${view}`, { waitUntil: "domcontentloaded" });
  return { page, errors };
};

export const row = (page: Page, id: string) => page.locator(`[data-check="${id}"]`);
export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
export const says = async (page: Page, id: string, words: RegExp): Promise<string> =>
  eventually(
    () => row(page, id).innerText(),
    (text) => words.test(text),
  );
export const sheets = (page: Page) =>
  page.evaluate(() => (window as unknown as HostWindow).host.state.sheets.map(({ name }) => name));

/** Excel calculates the formula of the self-test as soon as the cell before it is written. */
export const calculatesItself = (page: Page) =>
  page.evaluate(() => {
    const { host } = window as unknown as HostWindow;
    host.state.calculates = () => 0;
    host.state.onChange(({ name, message }) => {
      const sheet = host.state.sheets.find(({ id }) => id === message.worksheetId)?.name ?? "";
      if (name !== "dataChanged" || message.address !== "A6" || host.valueAt(sheet, "A10") === null) return;
      host.calculate(sheet, { A10: 1 });
    });
  });

/** Whether nothing reaches beyond the right edge. */
export const isWithin = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main, main *")].every(
      (each) => each.getBoundingClientRect().right <= window.innerWidth + 0.5,
    ),
  );
