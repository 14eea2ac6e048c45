import { expect, test } from "vitest";
import { staffGroupTable } from "../../../core/present/month-table.ts";
import { resultTexts } from "../../../core/text/result-texts.ts";
import { queueFigures } from "../../support/queues.ts";
import { periodFigures, scenarioResult } from "../../support/result.ts";

const groupFigures = (staffGroup: string, availableFte: number | null) => {
  const { byUnit: _units, byStaffGroup: _groups, ...figures } = periodFigures();
  return {
    ...figures,
    staffGroup,
    availableFte,
    requiredFteTasks: 9.8,
    gapFteTasks: -2.8,
    shortageFte: 1.7,
    backlogHours: 780.2,
  };
};

const rowsOf = (reusedHoursPerWeek: number, team: number | null = 7) => {
  const period = periodFigures({ byStaffGroup: [groupFigures("Front", 7), groupFigures("Team", team)] });
  const scenario = scenarioResult({ period, queues: [queueFigures({ reusedHoursPerWeek })] });
  return staffGroupTable(scenario, resultTexts.da)?.rows ?? [];
};

test("time between calls that is used stands beside the groups, so that they come to the whole", () => {
  // Of 16.2 posts 14 are the groups', of the difference −3.4 they have −5.6.
  expect(rowsOf(12).at(-1)).toEqual({
    label: "Tiden mellem opkald",
    cells: ["2,2", "0,0", "2,2", "0,0", "0,0", "0"],
  });
  expect(rowsOf(12)).toHaveLength(3);
});

test("where none is used there is no such row", () => {
  expect(rowsOf(0).map(({ label }) => label)).toEqual(["Front", "Team"]);
});

test("where a group cannot be computed, nor can what is beside it", () => {
  expect(rowsOf(12, null).map(({ label }) => label)).toEqual(["Front", "Team"]);
});
