import { describe, expect, test } from "vitest";
import { standingView } from "../../../../core/present/view/standing-reader.ts";
import { workbookResult } from "../../../../core/present/workbook-result.ts";
import { type Language, languages } from "../../../../core/text/language.ts";
import { addressOf, type PlainWorkbook, workbookTables } from "../../../support/workbook-tables.ts";
import { preparedTables, preparedTeam, scenarioOf, viewOf } from "./prepared-team.ts";

const tablesOf = (changes: PlainWorkbook) => workbookTables({ ...preparedTeam, ...changes });

const figureIn = (changes: PlainWorkbook, scenario: string, id: string, language: Language = "da") => {
  const { overview } = scenarioOf(viewOf(tablesOf(changes), language), scenario);
  const figure = overview.flatMap(({ figures }) => figures).find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure;
};
const figure = (scenario: string, id: string) => figureIn({}, scenario, id);

describe("the questions of the first hour (model definitions 4)", () => {
  test("each has its place under a heading", () => {
    const { overview } = scenarioOf(viewOf(preparedTables()), "I dag");
    expect(overview.map(({ id }) => id)).toEqual([
      "gap",
      "cases",
      "work",
      "people",
      "posts",
      "time",
      "balances",
      "decisions",
    ]);
  });

  test.each(languages)("every figure has a name of its own, a value and whole sentences (%s)", (language) => {
    for (const { overview } of viewOf(preparedTables(), language).scenarios) {
      const figures = overview.flatMap((section) => section.figures);
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      for (const { label, value, note } of figures) {
        expect(`${label}: ${value}`).not.toMatch(/undefined|NaN|null|Infinity/);
        expect(value).not.toBe("");
        expect(note).toMatch(/^$|^[\p{Lu}\d].*\.$/u);
        expect(note).not.toMatch(/undefined|NaN|null| {2}| ,/);
      }
    }
  });

  test("permanent and temporary, cases and hours of a team that is reckoned in the head", () => {
    // 1,253.067 h a month against 1,566 h: 8 − 9.998 posts; nothing in it passes.
    expect(figure("I dag", "permanent").value).toBe("−2,0 årsværk");
    expect(figure("I dag", "temporary").value).toBe("0,0 årsværk");
    expect(figure("I dag", "casesPerPost").value).toBe("55,0 sager pr. årsværk");
    // 8 · 1,879.6 h / 440 and 12 · 1,566 / 440.
    expect(figure("I dag", "hoursGiven")).toMatchObject({
      value: "34,2 timer pr. sag",
      note: "Opgaverne kræver 42,7 timer pr. sag.",
    });
  });

  test("doing nothing is told beside what the scenario leaves behind", () => {
    const told = figure("Overarbejde", "doingNothing");
    expect(told.value).toBe("−2,0 årsværk");
    expect(told.note).toMatch(/pukkel 3\.755 timer.*I dette scenarie: pukkel [\d.]+ timer/);
  });

  test("what is not done, in pieces and by the task", () => {
    expect(figure("I dag", "statutoryWaiting").value).toBe("ingen");
    expect(figure("I dag", "otherWaiting")).toMatchObject({
      value: "3.755 stk.",
      note: "Samtaler (3.755 stk.).",
    });
    const statutory = { tasks: [{ ...preparedTeam.tasks?.[0], priority: "1" }] };
    expect(figureIn(statutory, "I dag", "statutoryWaiting").value).toBe("3.755 stk.");
  });

  test("the most loaded person: 37 + 12 hours", () => {
    expect(figure("Overarbejde", "longestWeek")).toMatchObject({
      value: "49,0 timer om ugen",
      note: "Rådgivere, første gang i januar 2026.",
    });
    expect(figure("I dag", "longestWeek").note).toBe("Rådgivere, efter kontrakten.");
  });

  test("posts go to the cells that state them, and what is none of them is not told", () => {
    const staffDetails = [
      {
        staffGroup: "Rådgivere",
        holidayHours: 0,
        sixthWeekShare: 0,
        establishedPosts: 10,
        postsOnLeave: 1,
        largestCaseload: 71,
      },
    ];
    const told = figureIn({ staffDetails }, "I dag", "posts:Rådgivere");
    expect(told.value).toBe("8,0 årsværk besat af 10,0 årsværk");
    expect(told.note).toBe("1,0 årsværk på orlov uden vikar, 1,0 årsværk ledige.");
    const tables = tablesOf({ staffDetails });
    expect(told.places.map(({ place }) => place.address)).toEqual([
      addressOf(tables, "staffDetails", 0, "establishedPosts"),
      addressOf(tables, "staffGroups", 0, "filledPosts"),
      addressOf(tables, "staffDetails", 0, "postsOnLeave"),
    ]);
    expect(figureIn({ staffDetails }, "I dag", "largestCaseload").value).toBe("71 sager");
    expect(figureIn({ staffDetails }, "Overarbejde", "largestCaseload").note).toContain("samme forhold");
  });

  test("people above the guideline number, and the share of the cases that they have", () => {
    const guided = {
      guidelines: [{ edition: "2016", targetGroup: "Voksne", low: 40, high: 55 }],
      settings: { ...preparedTeam.settings, guidelineEdition: "2016" },
      caseGroups: (preparedTeam.caseGroups ?? []).map((row) => ({ ...row, guidelineGroup: "Voksne" })),
      caseloadBands: [
        { staffGroup: "Rådgivere", fewest: 40, most: 60, workers: 6 },
        { staffGroup: "Rådgivere", fewest: 80, most: 80, workers: 2 },
      ],
    };
    const told = figureIn(guided, "I dag", "spread:Rådgivere");
    // A quarter of 6 and both of the last: 3.5; 1.5 × 57.5 + 160 of 300 + 160 cases
    expect(told.label).toBe("Rådgivere: over det vejledende sagstal");
    expect(told.value).toBe("4 af 8 ansatte");
    expect(told.note).toBe(
      "De har 53,5 % af de ansattes sager. 8 har flere sager end det laveste vejledende tal, som gælder tidskrævende sager.",
    );
    const tables = tablesOf(guided);
    expect(told.places.map(({ place }) => place.address)).toEqual([
      addressOf(tables, "caseloadBands", 1, "workers"),
      addressOf(tables, "caseloadBands", 0, "workers"),
    ]);
    expect(figureIn(guided, "I dag", "largestCaseload").value).toBe("80 sager");
    expect(figureIn(guided, "Overarbejde", "spread:Rådgivere").note).toContain("samme forhold");
    const plain = {
      ...guided,
      caseGroups: guided.caseGroups.map((row) => ({ ...row, guidelineGroup: null })),
    };
    expect(figureIn(plain, "I dag", "spread:Rådgivere")).toMatchObject({ value: "kan ikke beregnes" });
  });

  test("shares of the time stand beside the published ones", () => {
    expect(figure("I dag", "citizenFacing").value).toBe("100,0 %");
    expect(figure("I dag", "citizenFacing").note).toContain("fjerdedel");
    expect(figure("I dag", "preparation").note).toContain("tredjedel");
  });

  test("the decision, and what cannot be computed says so", () => {
    expect(figure("Overarbejde", "latestDecision").value).toBe("1. januar 2026");
    expect(figure("I dag", "latestDecision")).toMatchObject({ value: "ingen" });
    expect(figure("Overarbejde", "backToNormal").value).toBe("ikke i perioden");
    expect(figure("Halvt udfyldt", "permanent").value).toBe("kan ikke beregnes");
  });

  test("options that rest on an agreement are named in the comparison and with who agreed", () => {
    const plusTime = (consent: Readonly<Record<string, string>>): PlainWorkbook => ({
      options: [
        {
          scenarios: "Begge dele",
          name: "Plustid for tre",
          kind: "plus-time",
          staffGroup: "Rådgivere",
          from: "2026-05",
          people: 3,
          weeklyHours: 40,
          ...consent,
        },
      ],
    });
    const without = viewOf(tablesOf(plusTime({})));
    const gap = without.comparison.gaps.find(({ name }) => name === "Begge dele");
    expect(gap?.unagreed).toBe("Plustid for tre hviler på en aftale, der ikke er indgået.");
    expect(without.comparison.gaps[0]?.unagreed).toBeNull();
    expect(figureIn(plusTime({}), "Begge dele", "consent:0:Plustid for tre").value).toBe("ikke indgået");
    const agreed = plusTime({ consent: "agreed", consentBy: "TR" });
    expect(viewOf(tablesOf(agreed)).comparison.gaps.every(({ unagreed }) => unagreed === null)).toBe(true);
    expect(figureIn(agreed, "Begge dele", "consent:0:Plustid for tre")).toMatchObject({
      value: "indgået",
      note: "TR.",
    });
  });
});

describe("the comparison", () => {
  const rowOf = (label: string, language: Language = "da") =>
    viewOf(preparedTables(), language).comparison.table.rows.find((row) => row.label === label)?.cells;

  test("tells each scenario against doing nothing, and today as what it is told against", () => {
    const [today, overtime, both, half] = rowOf("Forskel: ændring fra ikke at gøre noget") ?? [];
    expect([today, half]).toEqual(["–", "kan ikke beregnes"]);
    expect(overtime).toMatch(/^\+0,\d$/);
    expect(both).toBe(overtime);
  });

  test("leaves out rows that say nothing", () => {
    expect(rowOf("Valgt fra i perioden (stk.)")).toBeUndefined();
    expect(rowOf("Heraf midlertidigt")).toBeUndefined();
    expect(rowOf("Flest sager hos én (i scenarierne efter snittet)")).toBeUndefined();
  });

  test("no heading stands without rows", () => {
    const { rows } = viewOf(preparedTables()).comparison.table;
    rows.forEach(({ cells }, index) => {
      if (cells === null) expect(rows[index + 1]?.cells ?? null).not.toBeNull();
    });
  });
});

test("the gap by standing names the tasks that are left out", () => {
  const told = standingView(workbookResult(preparedTables(), "da"), "today", "da");
  // The team's tasks have no status, so that nobody stands behind them.
  expect(told?.leftOut).toEqual(["Samtaler"]);
  expect(told?.rows.map(({ value }) => value)).toEqual([
    "kan ikke beregnes",
    "−2,0 årsværk (mangel, driftsår 1)",
    "−2,0 årsværk (mangel, driftsår 1)",
  ]);
  expect(told?.rows[0]?.note).toBe(
    "Ingen opgaver hviler kun på oplyste og aftalte tal, så der er intet at regne på.",
  );
});

test("where some work stands, the hours that are left out are told with it", () => {
  // Letters of 100 hours a month, which are given, beside talks of 1,566, of which nobody has said who stands behind them.
  const letters = { ...preparedTeam.tasks?.[0], name: "Breve", rate: 100, suppliedBy: "HR", status: "given" };
  const tables = tablesOf({ tasks: [...(preparedTeam.tasks ?? []), letters] });
  expect(standingView(workbookResult(tables, "da"), "today", "da")?.rows[0]?.note).toBe(
    "1 af 2 opgaver hviler kun på oplyste og aftalte tal. 18.792 af 19.992 timers arbejde er ikke talt med. Tallet siger altså ikke, om I er nok til det hele.",
  );
});
