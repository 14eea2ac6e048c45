import type { ScenarioContext } from "./view-context.ts";
import type { OverviewSectionView } from "./workbook-view.ts";

/** What is asked in the first hour, under headings (model-definitions 4); a heading without figures is left out. */
export const overviewView = (_: ScenarioContext): readonly OverviewSectionView[] => [];
