import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import type { EvaluationResult } from "../../core/result.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "../support/cells-of.ts";
import { evaluateCommand } from "../support/command.ts";
import { fillInLibreOffice } from "../support/fill-in-libreoffice.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type TypedTables, typedCells } from "../support/typed-tables.ts";
import type { HandFigures, HandScenario } from "./by-hand.ts";
import { moreHandsByHand, optionsTeam, throughWinterByHand, todayByHand } from "./options-team.ts";
import { netHoursOf2026, plainTeam, plainTeamByHand, plainTeamInEnglish } from "./plain-team.ts";
import {
  caseWorkersLackHoursInAllMonths,
  groupsByHand,
  lateReviews,
  studentsHaveHoursOverInAllMonths,
  talksThatWait,
  twoGroups,
  twoGroupsByHand,
} from "./two-groups.ts";

/**
 * Three invented teams, typed into the template in LibreOffice on a Danish computer and evaluated by the real command,
 * give what a calculation by hand from the definitions gives.
 */
const teams = {
  plain: { language: "da", typed: plainTeam },
  plainInEnglish: { language: "en", typed: plainTeamInEnglish },
  twoGroups: { language: "da", typed: twoGroups },
  options: { language: "da", typed: optionsTeam },
} satisfies Record<string, { readonly language: "da" | "en"; readonly typed: TypedTables }>;
type Team = keyof typeof teams;

const folder = temporaryFolder();
const results = new Map<string, EvaluationResult>();

beforeAll(async () => {
  const fillIns = Object.entries(teams).map(([team, { language, typed }]) => {
    // A copy, since the examples may be generated anew while the tests run.
    const template = path.join(folder, `template-${team}.xlsx`);
    copyFileSync(path.join(root, "examples", `template-${language}.xlsx`), template);
    const tables = readTables(openSound(readFileSync(template)));
    return { file: template, cells: typedCells(tables, typed), saveAs: path.join(folder, `${team}.xlsx`) };
  });
  await fillInLibreOffice(fillIns);
  for (const [team, { language }] of Object.entries(teams)) {
    const file = path.join(folder, `${team}.xlsx`);
    const { exitCode, output, errors } = await evaluateCommand([file, "--json", "--lang", language]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    results.set(team, JSON.parse(output) as EvaluationResult);
  }
});

const resultOf = (team: Team): EvaluationResult => {
  const result = results.get(team);
  if (!result) throw new Error(`${team} has no result`);
  return result;
};

/** Both calculations are exact; 1e-9 is room for the rounding of sums. */
const expectFigures = (told: object, byHand: object, when: string): void => {
  const figures = new Map<string, unknown>(Object.entries(told));
  for (const [name, value] of Object.entries(byHand)) {
    const figure = figures.get(name);
    const difference = typeof figure === "number" ? Math.abs(figure - Number(value)) : Number.NaN;
    const where = `${name}, ${when}: ${String(figure)} told, ${String(value)} by hand`;
    expect(difference, where).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(Number(value))));
  }
};

const expectScenario = (team: Team, index: number, byHand: HandScenario): void => {
  const scenario = resultOf(team).scenarios[index];
  if (!scenario) throw new Error(`${team} has no scenario ${index}`);
  expect(scenario.months).toHaveLength(byHand.months.length);
  for (const [month, figures] of byHand.months.entries()) {
    const told = scenario.months[month];
    expectFigures(told ?? {}, figures satisfies HandFigures, told?.month ?? "");
  }
  expectFigures(scenario.period, byHand.period, "whole period");
  const { casesPerCaseCarryingPost } = byHand;
  expectFigures(scenario, { casesPerCaseCarryingPost }, "whole period");
};

test.each(Object.keys(teams))("nothing that was typed is an error: %s", (team) => {
  const { issues } = resultOf(team as Team);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("a plain team: one group, two case groups, three tasks", () => {
  test("what was typed arrived", () => {
    expect(resultOf("plain")).toMatchObject({
      workplace: "Jobcenter Æblerød",
      start: "2026-01",
      horizonMonths: 24,
    });
  });

  test("the hours by hand are those of the definitions' own example", () => {
    expect(netHoursOf2026).toBeCloseTo(1282.6235, 4);
  });

  test("months and period are those by hand", () => expectScenario("plain", 0, plainTeamByHand));

  test("the English workbook gives the same", () => expectScenario("plainInEnglish", 0, plainTeamByHand));
});

describe("two groups that may not do all of each other's work", () => {
  test("the calculation by hand is of the case that it is written for", () => {
    expect(caseWorkersLackHoursInAllMonths && studentsHaveHoursOverInAllMonths).toBe(true);
  });

  test("months and period are those by hand", () => expectScenario("twoGroups", 0, twoGroupsByHand));

  test("so are the two groups' own figures", () => {
    const { byStaffGroup } = resultOf("twoGroups").scenarios[0]?.period ?? { byStaffGroup: [] };
    expect(byStaffGroup.map(({ staffGroup }) => staffGroup)).toEqual(Object.keys(groupsByHand));
    for (const [index, [name, figures]] of Object.entries(groupsByHand).entries())
      expectFigures(byStaffGroup[index] ?? {}, figures, name);
  });

  test("what waits is talks, and the reviews were late on the way", () => {
    const { notDone } = resultOf("twoGroups").scenarios[0] ?? { notDone: [] };
    expect(notDone.map(({ task }) => task)).toEqual(["Samtaler", "Revurdering"]);
    expectFigures(notDone[0] ?? {}, talksThatWait, "Samtaler");
    expectFigures(notDone[1] ?? {}, lateReviews, "Revurdering");
  });
});

describe("a team with options in two scenarios", () => {
  test("the scenarios are those that were typed", () => {
    const names = resultOf("options").scenarios.map(({ name }) => name);
    expect(names).toEqual(["I dag", "Flere hænder", "Gennem vinteren"]);
  });

  test.each([
    { name: "today", index: 0, byHand: todayByHand },
    { name: "hiring with a ramp, and fewer meetings", index: 1, byHand: moreHandsByHand },
    {
      name: "overtime as time off, a shutdown that comes back, fewer meetings",
      index: 2,
      byHand: throughWinterByHand,
    },
  ])("months and period are those by hand: $name", ({ index, byHand }) =>
    expectScenario("options", index, byHand),
  );

  test("time off that is still owed is charged when the period is settled", () => {
    const { settled, gapFteTasks } = throughWinterByHand.period;
    expect(settled).toBeLessThan(gapFteTasks);
  });
});
