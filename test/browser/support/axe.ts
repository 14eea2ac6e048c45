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
      options: { readonly resultTypes: readonly string[] },
    ): Promise<{ readonly violations: readonly AxeFinding[] }>;
  };
}

/** What axe has to say against the page as it stands, a line each. Fluent's own focus guards are left out. */
export const accessibilityFindings = async (page: Page): Promise<readonly string[]> => {
  // Not as a script element: the page's own policy would refuse it.
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as AxeWindow;
    return (await axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] })).violations;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ""}`),
  );
};
