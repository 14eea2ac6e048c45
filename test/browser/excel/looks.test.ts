import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HostCulture } from "../../office-host/host/objects/context.ts";
import { startBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { patience } from "../support/patience.ts";
import { startSite } from "../support/site.ts";
import { type ExcelLooks, officeScript } from "./office-script.ts";

const officeAddress = "https://appsforoffice.microsoft.com/**";
let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What the test asks of the host in the page. */
interface HostWindow {
  readonly host: {
    readonly state: {
      readonly sheets: readonly { readonly cells: ReadonlyMap<unknown, { readonly value: unknown }> }[];
    };
    edit(sheet: string, address: string, value: number): void;
    endTyping(): void;
  };
  readonly heard: readonly string[];
}

interface Opening extends ExcelLooks {
  readonly system?: "light" | "dark";
  /** The user has begun to type into a cell before the pane came. */
  readonly isTyping?: boolean;
}

const answerRegion = (page: Page) => page.getByRole("region", { name: /^(Svaret|The answer)$/ }).first();

const openPane = async (opening: Opening = {}): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    locale: "de-DE",
    colorScheme: opening.system ?? "light",
  });
  const page = await context.newPage();
  const typing = opening.isTyping === true ? "window.host.beginTyping();" : "";
  const body = (await officeScript("kontanthjaelp-2016.xlsx", "1.20", opening)) + typing;
  await page.route(officeAddress, (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body }),
  );
  await page.goto(`${site.url}task-pane.html`, { waitUntil: "domcontentloaded" });
  if (opening.isTyping !== true) await answerRegion(page).waitFor(patience);
  return page;
};

const danish = { decimal: ",", thousands: "." } as const;
const english = { decimal: ".", thousands: "," } as const;
const swiss = { decimal: ".", thousands: "’" } as const;
const following = (system: HostCulture["system"]): HostCulture => ({ system, own: danish, usesSystem: true });

const answerOf = (page: Page): Promise<string> => answerRegion(page).innerText();

describe("words by the language of Office, numbers by the culture of its cells", () => {
  test.each<[string, ExcelLooks, RegExp, RegExp]>([
    ["Danish words, Danish numbers", {}, /\d,\d årsværk/, /\d\.\d /],
    ["Danish words, English numbers", { culture: following(english) }, /\d\.\d årsværk/, /\d,\d /],
    [
      "English words, Danish numbers",
      { context: { displayLanguage: "en-US" }, culture: following(danish) },
      /\d,\d full-time/,
      /\d\.\d /,
    ],
    [
      "the marks that the user has set in Excel itself",
      { culture: { system: danish, own: swiss, usesSystem: false } },
      /\d\.\d årsværk/,
      /\d,\d /,
    ],
  ])("%s", async (_, looks, shown, never) => {
    const page = await openPane(looks);
    const answer = await answerOf(page);
    expect(answer).toMatch(shown);
    expect(answer).not.toMatch(never);
    await page.context().close();
  });
});

/** The overtime of the third scenario: hours more a week. */
const overtimeHours = async (page: Page) => {
  await page.getByLabel("Scenarie").selectOption({ index: 2 });
  return page
    .getByRole("listitem")
    .filter({ hasText: "Overarbejde i efteråret" })
    .getByLabel(/^Ekstra timer om ugen/);
};

const holds = (page: Page, value: number): Promise<boolean> =>
  page.evaluate((wanted) => {
    const { state } = (window as unknown as HostWindow).host;
    return state.sheets.some(({ cells }) => [...cells.values()].some((cell) => cell.value === wanted));
  }, value);

describe("numbers in an Excel with decimal points under Danish words", () => {
  test("are typed with either mark, and shown with Excel's own", async () => {
    const page = await openPane({ culture: following(english) });
    const hours = await overtimeHours(page);
    for (const [typed, shown, value] of [
      ["3,25", "3.25", 3.25],
      ["4.75", "4.75", 4.75],
    ] as const) {
      await hours.fill(typed);
      await hours.press("Enter");
      await eventually(() => holds(page, value), Boolean);
      expect(await hours.inputValue()).toBe(shown);
    }
    await hours.fill("mange");
    await hours.press("Enter");
    await page.getByText("for eksempel 2.5").waitFor(patience);
    await page.context().close();
  });

  test("have points in what the drawings tell and in every sentence", async () => {
    const page = await openPane({ culture: following(english) });
    await page.getByRole("button", { name: "Sammenlign scenarierne" }).click();
    await page.getByRole("heading", { level: 1, name: "Scenarierne side om side" }).waitFor(patience);
    const drawn = await page
      .locator("li svg[role=img]")
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getAttribute("aria-label") ?? ""));
    expect(drawn.length).toBeGreaterThan(2);
    for (const told of drawn) expect(told).toMatch(/^Efter opgaverne: −?\d+\.\d årsværk/);
    const words = await page.locator("body").innerText();
    expect(words.match(/.*\d,\d(?!\d\d).*/g) ?? []).toEqual([]);
    await page.context().close();
  });
});

test("an Excel in which a cell is typed into says so, and then has its own marks", async () => {
  const page = await openPane({ culture: following(english), isTyping: true });
  await page.getByText("Regnearket svarer ikke lige nu.").waitFor(patience);
  await page.evaluate(() => (window as unknown as HostWindow).host.endTyping());
  await answerRegion(page).waitFor(patience);
  await eventually(
    () => answerOf(page),
    (answer) => /\d\.\d årsværk/.test(answer),
  );
  await page.context().close();
});

const ground = (page: Page): Promise<string> =>
  page.locator("section[lang]").evaluate((pane) => getComputedStyle(pane).backgroundColor);

const isDarkGround = async (page: Page): Promise<boolean> => {
  const [red = 255] = (/\d+/.exec(await ground(page)) ?? []).map(Number);
  return red < 128;
};

describe("the theme", () => {
  test("is Office's where it tells one, whatever the system has, and is read again when one comes back", async () => {
    const page = await openPane({ system: "light", context: { officeTheme: { isDarkTheme: true } } });
    expect(await isDarkGround(page)).toBe(true);
    const choose = (isDarkTheme: boolean) =>
      page.evaluate((isDark) => {
        Object.assign(Office.context, { officeTheme: { isDarkTheme: isDark } });
        window.dispatchEvent(new Event("focus"));
      }, isDarkTheme);
    await choose(false);
    await eventually(
      () => isDarkGround(page),
      (isDark) => !isDark,
    );
    await choose(true);
    await eventually(() => isDarkGround(page), Boolean);
    await page.context().close();
  });

  test("is the system's where Office tells none, also when it changes", async () => {
    const page = await openPane({ system: "dark" });
    expect(await isDarkGround(page)).toBe(true);
    await page.emulateMedia({ colorScheme: "light" });
    await eventually(
      () => isDarkGround(page),
      (isDark) => !isDark,
    );
    await page.context().close();
  });
});

test("after a burst of edits the changed answer is announced once, and the last one", async () => {
  const page = await openPane();
  const announcer = page.locator("section[lang] > [aria-live=polite]");
  await announcer.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.evaluate(async () => {
    const { host } = window as unknown as HostWindow;
    for (let edit = 0; edit < 50; edit += 1) {
      host.edit("Sager", "C8", 1000 + 10 * edit);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  });
  const heard = () => page.evaluate(() => (window as unknown as HostWindow).heard);
  await eventually(heard, (sentences) => sentences.length > 0);
  await page.waitForTimeout(2500);
  const sentences = await heard();
  expect(sentences).toHaveLength(1);
  expect(await answerOf(page)).toContain(sentences[0]);
  // A change that leaves the answer as it is says nothing.
  await page.evaluate(() => (window as unknown as HostWindow).host.edit("Sager", "C8", 1490));
  await page.waitForTimeout(2500);
  expect(await heard()).toHaveLength(1);
  await page.context().close();
});
