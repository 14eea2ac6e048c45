import type { Page } from "@playwright/test";
import type { EditionPage } from "../browser/support/edition-page.ts";

/** The live loop waits so long for more edits before it calculates, in milliseconds. */
const debounce = 200;

interface Measured {
  painted: number[];
  longest: number;
}

interface MeasuringWindow {
  measured: Measured;
}

/** Notes the time from each Enter to the next painted answer, and every long task from now on. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const measured: Measured = { painted: [], longest: 0 };
    (window as unknown as MeasuringWindow).measured = measured;
    let entered: number | null = null;
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Enter") entered = performance.now();
      },
      { capture: true },
    );
    const answer = document.querySelector("aside section");
    if (answer === null) throw new Error("There is no answer to watch.");
    new MutationObserver(() => {
      const start = entered;
      if (start === null) return;
      entered = null;
      // A task after the next frame runs when that frame is on the screen.
      requestAnimationFrame(() => setTimeout(() => measured.painted.push(performance.now() - start)));
    }).observe(answer, { subtree: true, childList: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.longest = Math.max(measured.longest, duration);
    }).observe({ type: "longtask" });
  });

/** So long after an edit everything that follows from it has happened, in milliseconds. */
const settled = 2000;

/**
 * Types a new number into the active cell so many times; times in milliseconds, the loop's own waiting taken off. Keys and
 * nothing else: what a test asks of a page runs on the page's thread too.
 */
export const editTimes = async (
  edition: EditionPage,
  address: string,
  count: number,
): Promise<{ readonly painted: readonly number[]; readonly longestTask: number }> => {
  const { page } = edition;
  await edition.goTo(address);
  await watch(page);
  for (let edit = 1; edit <= count; edit += 1) {
    await page.keyboard.type(String(230 + 50 * edit));
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await page.waitForTimeout(settled);
  }
  const { painted, longest } = await page.evaluate(() => (window as unknown as MeasuringWindow).measured);
  if (painted.length < count) throw new Error(`${count} edits gave ${painted.length} answers.`);
  return { painted: painted.map((time) => time - debounce), longestTask: longest };
};

/** Drops a file on the page; milliseconds until its cells are painted, by its name above them. */
export const openingTime = (page: Page, name: string, bytes: Uint8Array): Promise<number> =>
  page.evaluate(
    async ({ file, base64 }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], file));
      const target = document.querySelector("[role=grid]");
      const start = performance.now();
      const event = { dataTransfer: data, bubbles: true, cancelable: true };
      target?.dispatchEvent(new DragEvent("drop", event));
      // No named function in here: the page does not know what the development loader adds to one.
      while (
        document.querySelector("header")?.textContent.includes(file) !== true ||
        /Åbner|Opening/.test(document.querySelector("header")?.textContent ?? "") ||
        document.querySelector("[role=gridcell]") === null
      )
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    },
    { file: name, base64: Buffer.from(bytes).toString("base64") },
  );
