import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { focusedText } from "./open-pane.ts";
import { panePage } from "./pane-page.ts";

const openPane = panePage();

interface HoldingWindow {
  heldAnswers: (() => void)[] | null;
}

/** A workbook that answers late: each answer comes when it is let go. */
const openSlowly = async (): Promise<Page> => {
  const page = await openPane({ workbook: "many-options" });
  await page.getByRole("combobox", { name: "Scenarie" }).selectOption({ index: 1 });
  await page.evaluate(() => {
    (window as unknown as HoldingWindow).heldAnswers = [];
  });
  return page;
};

/** Lets the first answer that waits be seen, once it is there. */
const answerOnce = async (page: Page): Promise<void> => {
  const letGo = () =>
    page.evaluate(async () => {
      const answer = (window as unknown as HoldingWindow).heldAnswers?.shift();
      answer?.();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return answer !== undefined;
    });
  await expect.poll(letGo).toBe(true);
};

describe("where the workbook answers late", () => {
  test("what was entered stays in its field until the workbook was read with it", async () => {
    const page = await openSlowly();
    const hours = page.getByRole("textbox", { name: "Ekstra timer om ugen" }).first();
    for (const typed of ["3,25", "4,75"]) {
      await hours.fill(typed);
      await hours.press("Enter");
      expect(await hours.inputValue()).toBe(typed);
    }
    await answerOnce(page);
    expect(await hours.inputValue()).toBe("4,75");
    await answerOnce(page);
    expect(await hours.inputValue()).toBe("4,75");
  });

  test("a switch stays as it was put", async () => {
    const page = await openSlowly();
    const option = page.getByRole("switch").first();
    await option.click();
    await option.click();
    const put = await option.isChecked();
    await answerOnce(page);
    expect(await option.isChecked()).toBe(put);
    await answerOnce(page);
    expect(await option.isChecked()).toBe(put);
  });

  const addFirst = async (page: Page) => {
    await page.getByRole("button", { name: "Tilføj handlemulighed" }).click();
    await page.getByRole("button", { name: "Tilføj", exact: true }).first().click();
    await page.getByRole("heading", { name: "Tilføj en handlemulighed" }).waitFor({ state: "detached" });
  };

  test("a new option takes the focus from nobody who has gone on", async () => {
    const page = await openSlowly();
    const cards = await page.getByRole("switch").count();
    await addFirst(page);
    const scenario = page.getByRole("combobox", { name: "Scenarie" });
    await scenario.focus();
    await answerOnce(page);
    await expect.poll(() => page.getByRole("switch").count()).toBe(cards + 1);
    await page.waitForTimeout(100);
    expect(await scenario.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test("a new option has the focus where nothing was done since", async () => {
    const page = await openSlowly();
    await addFirst(page);
    expect(await focusedText(page)).toBe("Tilføj handlemulighed");
    await answerOnce(page);
    const isField = () => page.evaluate(() => document.activeElement?.matches("li input, li select"));
    await expect.poll(isField).toBe(true);
  });
});
