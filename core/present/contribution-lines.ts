import type { Contributions } from "../result/contributions.ts";
import type { ScenarioResult } from "../result.ts";
import type { Language } from "../text/language.ts";
import { paragraph, tableLines } from "./text-table.ts";
import { contributionsView } from "./view/contributions-reader.ts";
import type { ContributionTotalView } from "./view/contributions-view.ts";

const totalLines = ({ title, explanation, nothing, table }: ContributionTotalView): readonly string[] => [
  title,
  ...paragraph(explanation, "  "),
  "",
  ...(nothing === "" ? tableLines(table) : paragraph(nothing, "  ")),
  "",
];

/** What each option of a scenario contributes: a title, and the lines under it. The two totals stand apart. */
export const contributionLines = (
  contributions: Contributions,
  scenarios: readonly ScenarioResult[],
  language: Language,
): { readonly title: string; readonly lines: readonly string[] } => {
  const name = scenarios.find(({ id }) => id === contributions.scenario)?.name ?? "";
  const { title, method, missing, neverMixed, balance, shortage } = contributionsView(
    contributions,
    name,
    language,
  );
  return {
    title,
    lines: [
      ...paragraph(method),
      ...(missing === "" ? [] : paragraph(missing)),
      "",
      ...totalLines(balance),
      ...totalLines(shortage),
      ...paragraph(neverMixed),
    ],
  };
};
