import { expect, test } from "vitest";
import { comparisonMarks } from "../../../core/present/comparison-marks.ts";
import type { ComparisonRow } from "../../../core/text/result-text.ts";
import { flagResult, periodFigures, scenarioResult } from "../../support/result.ts";

const withGaps = (gaps: readonly (number | null)[]) =>
  gaps.map((gapFteTasks) => scenarioResult({ period: periodFigures({ gapFteTasks }) }));

test("the smallest lack is best, the largest worst, and what shows alike is marked alike", () => {
  const scenarios = withGaps([-2.44, -1.1, -2.36, 0.7]);
  const cells = ["−2,4", "−1,1", "−2,4", "0,7"];
  expect(comparisonMarks("gapFteTasks", scenarios, cells)).toEqual(["worst", null, "worst", "best"]);
});

test("what most scenarios share is told of none of them", () => {
  const scenarios = withGaps([-2, -2, -2, 1]);
  expect(comparisonMarks("gapFteTasks", scenarios, ["−2,0", "−2,0", "−2,0", "1,0"])).toEqual([
    null,
    null,
    null,
    "best",
  ]);
});

test("of backlog and flags less is better", () => {
  const hours = [800, 0, 300].map((backlogHours) =>
    scenarioResult({ period: periodFigures({ backlogHours }) }),
  );
  expect(comparisonMarks("backlogHours", hours, ["800", "0", "300"])).toEqual(["worst", "best", null]);
  const flagged = [[], [flagResult({ level: "red" })]].map((flags) => scenarioResult({ flags }));
  expect(comparisonMarks("redFlags", flagged, ["0", "1"])).toEqual(["best", "worst"]);
});

test("where all are alike, or one is alone, none is best", () => {
  expect(comparisonMarks("gapFteTasks", withGaps([-1, -1]), ["−1,0", "−1,0"])).toBeNull();
  expect(comparisonMarks("gapFteTasks", withGaps([-1]), ["−1,0"])).toBeNull();
});

test("where one cannot be computed, none is called best or worst", () => {
  const scenarios = withGaps([-1, null, 2]);
  expect(comparisonMarks("gapFteTasks", scenarios, ["−1,0", "kan ikke beregnes", "2,0"])).toBeNull();
});

test.each<ComparisonRow>(["availableFte", "requiredFteTasks", "worstMonth", "hoursGuideline"])(
  "%s says how things are, and not that they are better",
  (row) => {
    expect(comparisonMarks(row, withGaps([-1, 2]), ["1", "2"])).toBeNull();
  },
);
