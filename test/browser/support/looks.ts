import type { Page } from "@playwright/test";
import { accessibilityFindings } from "./axe.ts";

/** What a page is looked at in. */
export interface Look {
  readonly width: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly moves?: boolean;
}

/** The window takes on a look without a new start: what is open stays open, as when a user makes the pane wider. */
export const takeOn = async (page: Page, { width, dark, forced, moves }: Look): Promise<void> => {
  await page.setViewportSize({ width, height: 720 });
  await page.emulateMedia({
    colorScheme: dark === true ? "dark" : "light",
    forcedColors: forced === true ? "active" : "none",
    reducedMotion: moves === true ? "no-preference" : "reduce",
  });
  // Colours that change slowly would be measured on their way.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
};

/** Pixels that the pane or the page could be scrolled sideways. */
const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const panes = [document.documentElement, ...document.querySelectorAll("section[lang]")];
    return Math.max(...panes.map((element) => element.scrollWidth - element.clientWidth));
  });

/** What lies in the corner at the top right, 34 by 32 pixels, which is Excel's own: words, and what can be pressed. */
const inCorner = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    document.querySelector("section[lang]")?.scrollTo(0, 0);
    const left = document.documentElement.clientWidth - 34;
    const lies = (range: Element | Range): boolean =>
      [...range.getClientRects()].some(
        (box) => box.right > left && box.top < 32 && box.bottom > 0 && box.width > 1,
      );
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode() !== null) {
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      if (lies(range)) found.push(words.currentNode.textContent ?? "");
    }
    for (const pressed of document.querySelectorAll("button, a, input, select"))
      if (lies(pressed)) found.push(pressed.outerHTML);
    return found;
  });

/** Words and drawings that are cut off at the side of the page, outside of what scrolls by itself. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ground = document.querySelector("section[lang]") ?? document.querySelector("main");
    const edge = ground?.getBoundingClientRect();
    if (ground === null || edge === undefined) return ["everything: there is neither a pane nor a page"];
    return [...ground.querySelectorAll("text, p, h1, h2, h3, dt, dd, li, button, label")]
      .filter((element) => element.closest("section[tabindex='0']") === null)
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < edge.left - 0.5 || right > edge.right + 0.5);
      })
      .map((element) => element.textContent ?? "");
  });

/** All that is wrong with how the page stands: what axe has to say, what is cut off, and what lies where Excel has its own. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const room = await sidewaysRoom(page);
  return [
    ...(await accessibilityFindings(page)),
    ...(room > 0 ? [`scrolls sideways by ${room} pixels`] : []),
    ...(await cutOff(page)).map((text) => `cut off: ${text}`),
    ...(await inCorner(page)).map((text) => `in the corner: ${text}`),
  ];
};

const widths = [320, 400, 700] as const;

const themes = {
  light: {},
  dark: { dark: true },
  forced: { forced: true },
} as const satisfies Readonly<Record<string, Omit<Look, "width">>>;

/** Every rule is asked in each width and in each theme once; of the other pairs, what depends on the theme. */
const whole: Readonly<Record<number, keyof typeof themes>> = { 320: "forced", 400: "dark", 700: "light" };

/**
 * All that is wrong with the page in every width and theme, and in what is asked for besides, each with where. What is
 * open stays open. The narrow, light look is left.
 */
export const faultsInEveryLook = async (
  page: Page,
  besides: readonly Look[] = [],
): Promise<readonly string[]> => {
  const found: string[] = [];
  const note = (look: Look, faults: readonly string[]) =>
    void found.push(...faults.map((fault) => `${JSON.stringify(look)}: ${fault}`));
  for (const width of widths)
    for (const theme of ["light", "dark", "forced"] as const) {
      const look: Look = { width, ...themes[theme] };
      await takeOn(page, look);
      note(look, await (whole[width] === theme ? faultsOf(page) : accessibilityFindings(page, "colours")));
    }
  for (const look of besides) {
    await takeOn(page, look);
    note(look, await faultsOf(page));
  }
  await takeOn(page, { width: 320 });
  return found;
};
