import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { eventually } from "./eventually.ts";
import { patience } from "./patience.ts";

/** How the page is opened. */
export interface PageSettings {
  readonly language?: "da" | "en";
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
}

/** The browser edition as a person uses it: by what is read on the screen, by keys and by the mouse. */
export class EditionPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page's own programs complained of. */
  readonly errors: string[] = [];
  /** Addresses that the page asked for. */
  readonly requests: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on("pageerror", (error) => this.errors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.errors.push(message.text());
    });
    // Choosers are caught from the start: the first one must not be faster than the catching.
    page.on("filechooser", () => {});
    page.on("request", (request) => this.requests.push(request.url()));
  }

  /** Opens the site and waits for the answer to the first example. */
  static async open(browser: Browser, url: string, settings: PageSettings = {}): Promise<EditionPage> {
    const { language = "da", width = 1280, height = 900, scheme = "light" } = settings;
    const context = await browser.newContext({
      locale: language === "da" ? "da-DK" : "en-GB",
      viewport: { width, height },
      colorScheme: scheme,
      acceptDownloads: true,
    });
    // Where files can be written, a dialog of the system asks where to; a test gets the download instead.
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, "showSaveFilePicker");
      Reflect.deleteProperty(window, "showOpenFilePicker");
    });
    const edition = new EditionPage(context, await context.newPage());
    await edition.page.goto(url);
    await edition.grid().waitFor(patience);
    await edition.answerRegion().waitFor(patience);
    return edition;
  }

  grid() {
    return this.page.getByRole("grid");
  }

  answerRegion() {
    return this.page.getByRole("region", { name: /^(Svaret|The answer)$/ });
  }

  /** The sentences and the figure of the answer, as one text. */
  async answer(): Promise<string> {
    return (await this.answerRegion().innerText()).replace(/\s+/g, " ");
  }

  /** Waits until the answer says so, and gives it. */
  answerWith(text: string): Promise<string> {
    return eventually(
      () => this.answer(),
      (answer) => answer.includes(text),
    );
  }

  /** Waits until the sheet's formulas are calculated. */
  async calculated(): Promise<void> {
    await this.page.getByText(/^(Beregner|Calculating)$/).waitFor({ state: "hidden", ...patience });
  }

  /** Waits until the answer is another one, and gives it. */
  async answerAfter(before: string): Promise<string> {
    return eventually(
      () => this.answer(),
      (answer) => answer !== before,
    );
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.grid().waitFor();
  }

  /** Goes to a cell of the present sheet by the name box; the focus is in the grid then. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: /Gå til celle|Go to cell/ });
    await box.fill(address);
    await box.press("Enter");
    await eventually(
      () => this.activeAddress(),
      (active) => active === address,
    );
  }

  async activeAddress(): Promise<string | null> {
    return this.page.locator("[data-active]").getAttribute("data-cell");
  }

  /** What a cell of the present sheet shows. */
  async shown(address: string): Promise<string> {
    return this.page.locator(`[data-cell="${address}"]`).innerText();
  }

  /** Types into the active cell and moves down. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Pastes into the active cell what another program put on the clipboard. */
  async paste(content: { readonly text: string; readonly html?: string }): Promise<void> {
    await this.page.evaluate(({ text, html }) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      if (html !== undefined) data.setData("text/html", html);
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, content);
  }

  async openFile(file: { readonly name: string; readonly buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.keyboard.press("Control+o");
    await (await chooser).setFiles({ ...file, mimeType: "application/octet-stream" });
  }

  /** Drops a file on the sheet. */
  async drop({ name, buffer }: { readonly name: string; readonly buffer: Buffer }): Promise<void> {
    await this.page.evaluate(
      ({ file, base64 }) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file));
        const event = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector("[role=grid]")?.dispatchEvent(event);
      },
      { file: name, base64: buffer.toString("base64") },
    );
  }

  /** Saves by the key, and gives the file. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent("download");
    await this.page.keyboard.press("Control+s");
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
