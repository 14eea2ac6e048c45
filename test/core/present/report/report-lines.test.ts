import { describe, expect, test } from "vitest";
import type { Input } from "../../../../core/origin.ts";
import { reportLines } from "../../../../core/present/report/report-rows.ts";
import { languages } from "../../../../core/text/language.ts";
import { reportTexts } from "../../../../core/text/report-texts.ts";
import { reportTable } from "../../../../core/workbook/contract/report.ts";
import { given, scenario, staffGroup } from "../../../support/plan.ts";
import { headingsOf, reportContextOf, reportOf, sectionOf } from "../../../support/report.ts";
import { cellInput, reportedTeam, talks } from "../../../support/report-plan.ts";
import { flagResult } from "../../../support/result.ts";

describe.each(languages)("the report (%s)", (language) => {
  const words = reportTexts[language];

  test("tells its sections in the order in which they are asked for", () => {
    const lines = reportOf(reportedTeam(), language);
    expect(lines[0]?.look).toBe("title");
    expect(lines[0]?.cells[0]).toContain("Jobcenter Nord");
    expect(headingsOf(lines)).toEqual([
      words.question.heading,
      words.answer.heading,
      words.scenarios.heading,
      words.flags.heading,
      words.assumptions.heading,
      words.disputed.heading,
      words.basis.heading,
    ]);
    expect(lines.at(-1)?.cells).toEqual([
      words.signatures[0],
      "",
      words.signatures[1],
      "",
      "",
      words.signatures[2],
    ]);
  });

  test("fits into its table however much there is of everything, and says how much it leaves out", () => {
    const scenarios = [
      { ...scenario("today"), name: "" },
      ...Array.from({ length: 11 }, (_, index) => ({
        ...scenario(`Et scenarie med et langt navn, nummer ${index + 2}, og mere til`),
        description: "Meget tekst. ".repeat(20),
      })),
    ];
    const tasks = Array.from({ length: 40 }, (_, index) =>
      talks(`Opgave ${index}`, 20, index, cellInput(60, "disputed", index, { otherSide: 40 })),
    );
    const flags = (
      ["week-55h", "late-work", "breathing-space", "time-off-owed", "freed-hours"] as const
    ).flatMap((code) => [
      flagResult({ code, subject: "A" }),
      flagResult({ code, subject: "B", level: "amber" }),
    ]);
    const context = reportContextOf(reportedTeam({ scenarios, tasks }), language, (result) => ({
      ...result,
      scenarios: result.scenarios.map((each) => ({ ...each, flags })),
    }));
    const lines = reportLines(context, reportTable.rows);
    expect(lines.length).toBeLessThanOrEqual(reportTable.rows);
    expect(lines.length).toBeGreaterThan(reportTable.rows - 12);
    const told = (heading: string) => sectionOf(lines, heading);
    expect(told(words.flags.heading)).toContain(context.sheets.flags);
    expect(told(words.disputed.heading)).toMatch(/\d+/);
    expect(lines.at(-1)?.cells[0]).toBe(words.signatures[0]);
  });
});

test("asks what the workbook asks, and a question of its own where it asks none", () => {
  expect(sectionOf(reportOf(reportedTeam({ question: "Er vi nok til sommer?" })), "Spørgsmålet")).toBe(
    "Er vi nok til sommer? ",
  );
  expect(sectionOf(reportOf(reportedTeam()), "Spørgsmålet")).toContain("hvad ændrer scenarierne ved det?");
});

test("tells a scenario by its description, its options, and its days", () => {
  const told = sectionOf(reportOf(reportedTeam()), "Scenarierne");
  expect(told).toContain("En til: En stilling slås op. Består af: Ny rådgiver.");
  expect(told).toContain("I MED 2. februar 2026. Besluttes 20. februar 2026.");
});

test("tells the month in which most is missing, of the scenarios in which something is", () => {
  const worst = [{ month: "2026-07", gapFteTasks: -7.94 }, { month: "2026-01", gapFteTasks: 0.2 }, null];
  const scenarios = ["", "A", "B"].map((name) => ({ ...scenario(name === "" ? "today" : name), name }));
  const told = (language: "da" | "en") =>
    sectionOf(
      reportLines(
        reportContextOf(reportedTeam({ scenarios }), language, (result) => ({
          ...result,
          scenarios: result.scenarios.map((each, index) => ({ ...each, worstMonth: worst[index] ?? null })),
        })),
        reportTable.rows,
      ),
      reportTexts[language].scenarios.heading,
    );
  expect(told("da")).toContain("Forskellen i den værste måned: I dag −7,9 (juli 2026).");
  expect(told("en")).toContain("The gap in the worst month: Today −7.9 (July 2026).");
});

test("tells what a scenario may cost, where somebody said so", () => {
  const [today, proposal] = reportedTeam().scenarios;
  if (today === undefined || proposal === undefined) throw new Error("no scenario");
  const limited = reportedTeam({ scenarios: [today, { ...proposal, budget: given(1_200_000) }] });
  expect(sectionOf(reportOf(limited), "Scenarierne")).toContain(
    "Må højst koste 1.200.000 kr. Skal senest besluttes",
  );
  expect(sectionOf(reportOf(limited, "en"), "The scenarios")).toContain("May cost DKK 1,200,000 at most.");
  expect(sectionOf(reportOf(reportedTeam()), "Scenarierne")).not.toContain("højst");
});

test("lists the rows that most posts hang on, with who supplied them and how they stand", () => {
  const lines = reportOf(reportedTeam());
  const from = lines.findIndex(({ cells }) => cells[0] === "De tal, der betyder mest");
  const rows = lines.slice(from + 2, from + 6).map(({ cells }) => cells);
  expect(rows.map(([what]) => what)).toEqual([
    "Rådgivere: årsværk ansat",
    "Jobsamtaler: tid pr. stk.",
    "Notater: tid pr. stk.",
    "Breve: tid pr. stk.",
  ]);
  expect(rows[1]?.slice(1)).toEqual(["60 min.", rows[1]?.[2], "oplyst", "Opgaver G8", "afdelingslederen"]);
  expect(rows[2]?.slice(3)).toEqual(["antaget", "Opgaver G9", "ikke oplyst"]);
  expect(rows[3]?.[3]).toBe("ikke sagt");
  // Nobody typed it: it is the model's own.
  expect(rows[0]?.slice(3)).toEqual(["–", "–", "Normering"]);
});

test("parts what the tasks require by how its rows stand", () => {
  const told = sectionOf(reportOf(reportedTeam()), "De tal");
  const number = (posts = "") => Number(posts.replace(",", "."));
  const [, all] = /Af de ([\d,]+) årsværk/.exec(told) ?? [];
  const parts = [...told.matchAll(/([\d,]+) på rækker/g)].map(([, posts]) => number(posts));
  expect(parts).toHaveLength(3);
  const sum = parts.reduce((total, posts) => total + posts, 0);
  expect(Math.abs(sum - number(all))).toBeLessThan(0.2);
});

test("tells what the parties do not agree on with both numbers, and the answer by the other side's", () => {
  const disputed = reportedTeam({
    tasks: [
      talks("Jobsamtaler", 1400, 1, cellInput(60, "disputed", 1, { otherSide: 30, suppliedBy: "teamet" })),
    ],
  });
  const told = sectionOf(reportOf(disputed), "Det, I ikke er enige om");
  expect(told).toContain("Jobsamtaler: Samtale (min.) 60 30 omstridt Opgaver G8 teamet");
  expect(told).toMatch(/Med den anden parts tal, i dag: I har [\d,]+ årsværk mere, end opgaverne kræver/);
  expect(sectionOf(reportOf(reportedTeam()), "Det, I ikke er enige om")).toContain(
    "Ingen tal er mærket omstridt",
  );
});

test("a share that is disputed is told in per cent, as its cell shows it", () => {
  const share = cellInput(0.04, "disputed", 1, { otherSide: 0.02 });
  if (share.origin.kind !== "cell") throw new Error("no cell");
  const at = { ...share.origin.at, table: "NormeringAllowances", column: "Andel af tiden (%)" };
  const group = staffGroup("Rådgivere", 10);
  const registration = { name: "Registrering", kind: "share", breathingSpace: false, at: null } as const;
  const amount: Input = { ...share, origin: { ...share.origin, at } };
  const disputed = reportedTeam({ staffGroups: [{ ...group, allowances: [{ ...registration, amount }] }] });
  expect(sectionOf(reportOf(disputed), "Det, I ikke er enige om")).toMatch(
    /Registrering: Andel af tiden.* 4 % 2 % omstridt/,
  );
});

test("counts the errors of the workbook, since figures hang on them", () => {
  const error = {
    sheet: null,
    table: null,
    row: null,
    column: null,
    cell: null,
    code: "x",
    severity: "error",
    message: "",
  } as const;
  const context = reportContextOf(reportedTeam(), "da", (result) => ({ ...result, issues: [error, error] }));
  expect(sectionOf(reportLines(context, reportTable.rows), "Svaret")).toContain(
    "Der er 2 fejl i regnearket, som skal rettes.",
  );
});

test("a day is not parted by the end of a line", () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8].map((more) => {
    const [today, proposal] = reportedTeam().scenarios;
    if (today === undefined || proposal === undefined) throw new Error("no scenario");
    const longer = { ...proposal, description: "Tekst ".repeat(more * 3) };
    return reportOf(reportedTeam({ scenarios: [today, longer] })).flatMap(({ cells }) => cells);
  });
  expect(days.flat().filter((line) => /(^| )\d{1,2}\.$/.test(line))).toEqual([]);
});

test("a number that is of several cells is told with all of them", () => {
  const [first] = reportedTeam().tasks;
  if (first === undefined) throw new Error("no task");
  const inCell = (letter: string): Input => ({
    value: 20,
    origin: {
      kind: "cell",
      at: { sheet: "Opgaver", table: "NormeringTasks", row: 1, column: letter, cell: `${letter}8` },
      suppliedBy: null,
      status: "given",
    },
  });
  const minutes = { ...first.minutes, talk: inCell("G"), before: given(5), after: inCell("I") };
  const told = sectionOf(reportOf(reportedTeam({ tasks: [{ ...first, minutes }] })), "De tal");
  expect(told).toContain("Opgaver G8:I8");
});
