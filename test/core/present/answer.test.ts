import { describe, expect, test } from "vitest";
import { laterYears, nettedParts, taskAnswer, wholePeriodAnswer } from "../../../core/present/answer.ts";
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

describe("what is missing in one month and left over in another", () => {
  const told = (shortageFte: number, spareFte: number) => {
    const { kind, ...numbers } = taskAnswer(
      scenarioResult({
        period: periodFigures({ shortageFte, spareFte, gapFteTasks: spareFte - shortageFte }),
      }),
    );
    return [kind, ...Object.values(numbers).filter((value) => typeof value === "number")];
  };

  test("is told of both where both are seen", () => {
    expect(told(1.7, 0.3)).toEqual(["shortage-and-spare", 1.7, 0.3]);
  });

  // 3.28 left over less 0.04 missing is 3.24: "3,2" in the sentence as in the drawing, not "3,3".
  test("is told net where no shortage is seen, as it is drawn and explained", () => {
    expect(told(0.04, 3.28)).toEqual(["spare", expect.closeTo(3.24, 9)]);
    expect(told(0.04, 0.06)).toEqual(["balanced"]);
  });

  test.each([
    [1.7, 0.3, { shortage: 1.7, spare: 0.3 }],
    [0.04, 3.28, { shortage: 0.04, spare: 3.28 }],
    [1.7, 0.01, null],
    [0, 3.28, null],
    [1.7, 0, null],
  ])("%d missing and %d left over", (shortageFte, spareFte, parts) => {
    expect(nettedParts({ shortageFte, spareFte, gapFteTasks: spareFte - shortageFte })).toEqual(parts);
  });
});

test("a comparison of several years is told of all of them, as its figures are", () => {
  const year = periodFigures({ shortageFte: 1.7, spareFte: 0, gapFteTasks: -1.7 });
  const period = { ...year, shortageFte: 2.5, gapFteTasks: -2.5, to: "2028-12" };
  expect(wholePeriodAnswer(scenarioResult({ period, years: [year, year, year] }))).toEqual({
    kind: "shortage",
    shortage: 2.5,
    time: { kind: "months", from: "2026-01", to: "2028-12" },
  });
  expect(wholePeriodAnswer(scenarioResult({ period: year, years: [year] }))).toMatchObject({
    time: { kind: "scenario-year", number: 1 },
  });
});
