import { describe, expect, test } from "vitest";
import { laterYears, nettedParts, taskAnswer, yearsAfterFirst } from "../../../core/present/answer.ts";
import { taskSentence } from "../../../core/present/sentences.ts";
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
    ["one that cannot be computed is told so", [1.7, null, 2.9], [null, 2.9]],
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
    expect(told(1.7, 0.3)).toEqual(["shortage-and-spare", 1.7, 0.3, expect.closeTo(-1.4, 9)]);
  });

  const staffGroup = (name: string, spareFte: number) => ({
    ...periodFigures({ spareFte }),
    staffGroup: name,
  });
  const sentence = (...byStaffGroup: readonly ReturnType<typeof staffGroup>[]) =>
    taskSentence(
      taskAnswer(
        scenarioResult({
          period: periodFigures({ shortageFte: 1.7, spareFte: 0.3, gapFteTasks: -1.4, byStaffGroup }),
        }),
      ),
      resultTexts.da,
    );

  test("is told with the group, where all that is left over is in one, and with their difference", () => {
    expect(sentence(staffGroup("Sagsbehandlere", 0), staffGroup("Administration", 0.29))).toContain(
      "Samtidig er 0,3 årsværk til overs hos Administration, i andre måneder eller fordi gruppen ikke må gøre det arbejde, der mangler. Trækkes det fra hinanden, er forskellen −1,4 årsværk.",
    );
  });

  test("a difference that is left over says so", () => {
    const period = periodFigures({ shortageFte: 0.1, spareFte: 0.3, gapFteTasks: 0.2 });
    expect(taskSentence(taskAnswer(scenarioResult({ period })), resultTexts.da)).toContain(
      "er forskellen 0,2 årsværk til overs.",
    );
  });

  test.each([0.04, -0.04, 0])("a difference of %d is none", (gapFteTasks) => {
    const period = periodFigures({ shortageFte: 0.6, spareFte: 0.6 + gapFteTasks, gapFteTasks });
    const sentence = taskSentence(taskAnswer(scenarioResult({ period })), resultTexts.da);
    expect(sentence).toMatch(/mangler\. Trækkes det fra hinanden, går det lige op\.$/);
  });

  test.each([
    ["two groups have some", [staffGroup("Sagsbehandlere", 0.1), staffGroup("Administration", 0.2)]],
    ["many have a little besides", [staffGroup("A", 0.2), staffGroup("B", 0.04), staffGroup("C", 0.04)]],
    ["there is but one group", [staffGroup("Sagsbehandlere", 0.3)]],
  ])("names no group where %s", (_, groups) => {
    expect(sentence(...groups)).toContain("til overs i andre måneder eller hos medarbejdere, der ikke må");
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

test("a comparison is told of every year after the first, also where nothing is missing", () => {
  const ofYears = (...shortages: readonly (number | null)[]) =>
    resultTexts.da.laterYears(
      yearsAfterFirst(
        scenarioResult({ years: shortages.map((shortageFte) => periodFigures({ shortageFte })) }),
      ),
    );
  expect(ofYears(0.1, 2.1, 2.9)).toBe(
    "Derefter mangler I 2,1 årsværk i driftsår 2 og 2,9 årsværk i driftsår 3.",
  );
  expect(ofYears(0.1, 0, 0.01)).toBe("Derefter mangler I ingen i driftsår 2 og ingen i driftsår 3.");
  expect(ofYears(0.1, 2.1, null)).toBe(
    "Derefter mangler I 2,1 årsværk i driftsår 2. Hvor mange I mangler i driftsår 3, kan ikke beregnes.",
  );
  expect(ofYears(0.1, null)).toBe("Hvor mange I mangler i driftsår 2, kan ikke beregnes.");
  expect(ofYears(null, null)).toBe("");
  expect(yearsAfterFirst(scenarioResult({ years: [periodFigures({})] }))).toEqual([]);
  const months = periodFigures({ shortageFte: 0.3, seasonAffected: true, from: "2026-11", to: "2026-12" });
  const part = yearsAfterFirst(scenarioResult({ years: [periodFigures(), months] }));
  expect(resultTexts.da.laterYears(part)).toBe(
    "Derefter mangler I 0,3 årsværk fra november 2026 til december 2026.",
  );
});
