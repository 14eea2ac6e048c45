import { describe, expect, test } from "vitest";
import { laterYears } from "../../../core/present/answer.ts";
import { resultTexts } from "../../../core/text/result-texts.ts";
import { periodFigures, scenarioResult } from "../../support/result.ts";

const years = (...shortages: readonly (number | null)[]) =>
  laterYears(scenarioResult({ years: shortages.map((shortageFte) => periodFigures({ shortageFte })) }));

describe("the shortage of later years is told where it is another", () => {
  test.each([
    ["one year", [1.7], []],
    ["the same in every year, as it is shown", [1.7, 1.71, 1.69], []],
    ["none later", [1.7, 0, 0.01], []],
    ["another", [1.7, 3.1, 2.9], [3.1, 2.9]],
    ["one that cannot be computed is left out", [1.7, null, 2.9], [2.9]],
  ])("%s", (_, shortages, told) => {
    expect(years(...shortages).map(({ shortage }) => shortage)).toEqual(told);
  });

  test("in a sentence", () => {
    expect(resultTexts.da.laterYears(years(1.7, 3.1, 2.9))).toBe(
      "Derefter mangler I 3,1 årsværk i driftsår 2 og 2,9 årsværk i driftsår 3.",
    );
  });
});
