import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface AxeWindow {
  readonly axe: {
    run(
      context: { readonly exclude: readonly string[] },
      options: {
        readonly resultTypes: readonly string[];
        readonly runOnly?: readonly string[];
      },
    ): Promise<{ readonly violations: readonly AxeFinding[] }>;
  };
}

/**
 * Everything in the colour that it ends in, at once and until it is undone: colours on their way from one to another,
 * such as of a button that can be pressed from now on, are none that anybody reads. Not as a style element: the page's
 * own policy would refuse it.
 */
const withoutTransitions = async (page: Page): Promise<() => Promise<void>> => {
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, *::before, *::after { transition: none !important }");
    document.adoptedStyleSheets.push(still);
  });
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets.pop();
    });
};

/** The rules whose answer depends on the theme. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** A dialog that is still fading in has no colours of its own yet. */
const motionsAtAnEnd = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const soon = 1000;
    const ending = document.getAnimations().filter(({ playState, effect, currentTime }) => {
      const left = Number(effect?.getComputedTiming().endTime) - Number(currentTime);
      return playState === "running" && left < soon;
    });
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => null);
  });

/**
 * What axe has to say against the page as it stands, a line each. Fluent's own focus guards are left out.
 * @param asked all of its rules, or those alone that depend on the theme
 */
export const accessibilityFindings = async (
  page: Page,
  asked: "all" | "colours" = "all",
): Promise<readonly string[]> => {
  // Not as a script element: the page's own policy would refuse it.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  await motionsAtAnEnd(page);
  const withTransitions = await withoutTransitions(page);
  const violations = await page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as AxeWindow;
      const options = { resultTypes: ["violations"], ...(rules !== null && { runOnly: rules }) };
      return (await axe.run({ exclude: ["[data-tabster-dummy]"] }, options)).violations;
    },
    asked === "all" ? null : colourRules,
  );
  await withTransitions();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ""}`),
  );
};
