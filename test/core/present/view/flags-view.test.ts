import { describe, expect, test } from "vitest";
import { type FlagCode, flagBases, flagCodes } from "../../../../core/flags/flag.ts";
import type { FlagResult } from "../../../../core/result.ts";
import { type Language, languages } from "../../../../core/text/language.ts";
import { flagTexts } from "../../../../core/text/result-texts.ts";
import { flagReasonTexts } from "../../../../core/text/view-texts.ts";
import { flagResult } from "../../../support/result.ts";
import { addressOf, type PlainWorkbook, workbookTables } from "../../../support/workbook-tables.ts";
import { flagOf, flagsOf, preparedTables, preparedTeam, scenarioOf, viewOf } from "./prepared-team.ts";

const tables = preparedTables();
const overtime = () => scenarioOf(viewOf(tables), "Overarbejde");
const addresses = ({ places }: ReturnType<typeof flagOf>) => places.map(({ place }) => place.address);

describe("the 48-hour flag of twelve hours' overtime a week over four months", () => {
  // 37 + 12 · 82 working days / 5 / (120 / 7) weeks = 48.48
  test("what, how much, when, why, by which law and what clears it", () => {
    const flag = flagOf(overtime(), "working-time-48h");
    expect(flag.statement).toBe(
      "48-timers-reglen brydes i april 2026 (Rådgivere: 48,5 timer om ugen i snit over 4 måneder, januar til april 2026).",
    );
    expect(flag).toMatchObject({ level: "red", levelName: "rød", name: "48 timer om ugen" });
    expect(flag.why).toContain("højst må arbejde 48 timer om ugen i snit over fire måneder");
    expect(flag.why).toContain("hvordan I end fordeler dem");
    expect(flag.source).toContain("arbejdstidsloven");
    expect(flag.source).toContain("§ 4");
    expect(flag.clearedBy).toBe(
      "færre overarbejdstimer om ugen, flere til at dele dem, eller en kortere periode",
    );
  });

  test("it goes to the option's people and hours, and to the week that holds where the group states none", () => {
    const { places } = flagOf(overtime(), "working-time-48h");
    expect(places).toEqual([
      {
        label: "Forårets overarbejde: Personer",
        place: { sheet: "Handlemuligheder", address: addressOf(tables, "options", 0, "people") },
      },
      {
        label: "Forårets overarbejde: Timer om ugen (pr. person)",
        place: { sheet: "Handlemuligheder", address: addressOf(tables, "options", 0, "weeklyHours") },
      },
      {
        label: "Rådgivere: Fuld tid",
        place: { sheet: "Forudsætninger", address: addressOf(tables, "settings", 0, "fullTimeWeek") },
      },
    ]);
  });

  test("today has none", () => {
    const codes = flagsOf(scenarioOf(viewOf(tables), "I dag")).map(({ code }) => code);
    expect(codes).not.toContain("working-time-48h");
  });
});

test("flags stand by their basis: law first, the user's own limits last", () => {
  const { flags } = overtime();
  // The agreement is that the consequences come before MED: the scenario has no date for it.
  expect(flags.map(({ basis }) => basis)).toEqual([
    "law",
    "agreement",
    "union-guideline",
    "queueing",
    "source-document",
  ]);
  expect(flags.map(({ title }) => title)).toEqual([
    "Lov",
    "Aftale",
    "Vejledende sagstal",
    "Ventetid",
    "Kortvarighed (DS' notat)",
  ]);
  expect(flagBases.slice(0, 7)).toEqual([
    "law",
    "agreement",
    "health-evidence",
    "union-guideline",
    "queueing",
    "source-document",
    "user-limit",
  ]);
});

test("a caseload above the guideline goes to cases, posts and the guideline's numbers", () => {
  const flag = flagOf(overtime(), "caseload-guideline");
  expect(flag.level).toBe("amber");
  expect(flag.why).toContain("Det er ingen lov.");
  expect(addresses(flag)).toEqual([
    addressOf(tables, "caseGroups", 0, "openCases"),
    addressOf(tables, "staffGroups", 0, "filledPosts"),
    addressOf(tables, "staffGroups", 0, "caseCarryingShare"),
    addressOf(tables, "guidelines", 0, "low"),
    addressOf(tables, "guidelines", 0, "high"),
  ]);
});

test("a backlog without end goes to how often, how long, and who does it", () => {
  expect(addresses(flagOf(overtime(), "backlog-never"))).toEqual([
    addressOf(tables, "tasks", 0, "rate"),
    addressOf(tables, "tasks", 0, "talkMinutes"),
    addressOf(tables, "staffGroups", 0, "filledPosts"),
  ]);
});

test("extra work without a limit says so, and goes to the months and to the limit's empty cell", () => {
  const flag = flagOf(overtime(), "temporary-extra-work");
  expect(flag.why).toContain("I har ikke sat en grænse");
  expect(addresses(flag)).toEqual([
    addressOf(tables, "options", 0, "from"),
    addressOf(tables, "options", 0, "to"),
    addressOf(tables, "settings", 0, "temporaryWeeksLimit"),
  ]);
});

test("talks about sanctions go to the answers that are missing", () => {
  const changed: PlainWorkbook = {
    ...preparedTeam,
    taskDetails: [{ task: "Samtaler", sanctionTalk: true }],
    checklist: { alarm: true, "escape-route": false },
    options: [
      {
        scenarios: "Overarbejde",
        kind: "temps",
        staffGroup: "Rådgivere",
        from: "2026-01",
        people: 2,
        weeklyHours: 37,
      },
    ],
  };
  const workbook = workbookTables(changed);
  const flag = flagOf(scenarioOf(viewOf(workbook), "Overarbejde"), "new-staff-sanction-talks");
  expect(addresses(flag).slice(0, 4)).toEqual([
    addressOf(workbook, "checklist", 0, "escape-route"),
    addressOf(workbook, "checklist", 0, "conflict-course"),
    addressOf(workbook, "checklist", 0, "risk-assessment"),
    addressOf(workbook, "options", 0, "people"),
  ]);
});

test("a flag keeps its key while figures change, and no two have the same", () => {
  const keys = (view: ReturnType<typeof viewOf>) =>
    view.scenarios.map((scenario) => flagsOf(scenario).map(({ key }) => key));
  const before = keys(viewOf(tables));
  const caseGroups = (preparedTeam.caseGroups ?? []).map((group) => ({ ...group, openCases: 460 }));
  expect(keys(viewOf(workbookTables({ ...preparedTeam, caseGroups })))).toEqual(before);
  for (const own of before) expect(new Set(own).size).toBe(own.length);
});

/** What is told of backlogs without end where there are so many tasks, each with 10 hours a month more than the last. */
const backlogsOf = (count: number, language: Language = "da") => {
  const tasks = Array.from({ length: count }, (_, index) => ({
    name: `Opgave ${index + 1}`,
    driver: "per-month",
    rate: 4000 + 10 * index,
    talkMinutes: 60,
    priority: index === 0 ? "1" : "2",
  }));
  const tables = workbookTables({ ...preparedTeam, tasks }, { language });
  const { flags } = viewOf(tables, language).scenarios[0] ?? { flags: [] };
  return flags.find(({ basis }) => basis === "queueing")?.lines ?? [];
};

test("two flags of a rule are told one by one", () => {
  expect(backlogsOf(2).map(({ kind }) => kind)).toEqual(["flag", "flag"]);
});

// The 8 posts have fewer hours than the first task needs, so that nothing is done of the others: twelve months of 4,010
// and of 4,020 hours wait at the end.
test("three flags of a rule are told together, the worst by name and first", () => {
  const [line, ...others] = backlogsOf(3);
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    kind: "bundle",
    bundle: {
      name: "Puklen bliver ikke afviklet",
      levelName: "rød",
      count: 3,
      statement: "3 opgaver, blandt andre Opgave 3 (48.240 timer) og Opgave 2 (48.120 timer).",
    },
  });
  expect(line?.kind === "bundle" && line.bundle.flags.map(({ statement }) => statement.slice(0, 9))).toEqual([
    "Opgave 3:",
    "Opgave 2:",
    "Opgave 1:",
  ]);
});

test("very many flags of one rule are counted, and the worst are shown", () => {
  const [line] = backlogsOf(70, "en");
  const bundle = line?.kind === "bundle" ? line.bundle : null;
  expect(bundle?.count).toBe(70);
  expect(bundle?.statement).toMatch(/^70 tasks, among them Opgave 70 \(/);
  expect(bundle?.flags).toHaveLength(60);
  expect(bundle?.more).toBe("10 more flags of the same kind are not shown here.");
});

describe("many flags in a sentence", () => {
  const bundle = (code: FlagCode, language: Language, worst: Partial<FlagResult>) => {
    const facts = { ...flagResult({ code, subject: "Team Nord", ...worst }), runs: [], count: 0 };
    return flagTexts[language].bundles[code]({ count: 4, worst: [facts] });
  };

  test.each(languages.flatMap((language) => flagCodes.map((code) => [code, language] as const)))(
    "%s in %s",
    (code, language) => {
      for (const worstValue of [12.5, null]) {
        const told = bundle(code, language, { worstValue });
        expect(told).toMatch(/^4 \p{L}+, .*Team Nord.*\.$/u);
        expect(told).not.toMatch(/undefined|NaN|null| {2}|!/);
      }
    },
  );

  test("how far a caseload is above the guideline is told as posts", () => {
    expect(bundle("caseload-guideline", "da", { worstValue: 1.416, unit: "factor" })).toBe(
      "4 team, blandt andre Team Nord (1,42 gange de årsværk, der er).",
    );
  });
});

const reasons = languages.flatMap((language) => flagCodes.map((code) => [code, language] as const));

test.each(reasons)("why %s is told in %s: whole sentences, and no diagnosis", (code, language) => {
  for (const basis of flagBases)
    for (const level of ["red", "amber", "note"] as const)
      for (const threshold of [10, null]) {
        const facts = { ...flagResult({ code, basis, level, threshold }), runs: [], count: 0 };
        const why = flagReasonTexts[language][code](facts);
        expect(why).toMatch(/^\p{Lu}.*\.$/u);
        expect(why).not.toMatch(/undefined|NaN|null| {2}|!/);
        expect(why).not.toMatch(/for mange|too many|udbrændt|burn|\bsyge?\b|\bill\b/i);
      }
});

test.each([
  ["da", "kan ikke bedømmes for Rådgivere"],
  ["en", "cannot be judged for Rådgivere"],
] as const)(
  "flags that hang on a missing number are said to be in doubt, not left out (%s)",
  (language, words) => {
    const [option, ...others] = preparedTeam.options ?? [];
    const missing = workbookTables({
      ...preparedTeam,
      options: [{ ...option, weeklyHours: null }, ...others],
    });
    const scenario = scenarioOf(viewOf(missing, language), "Overarbejde");
    const name = flagTexts[language].flags["working-time-48h"].name;
    expect(flagsOf(scenario).map(({ code }) => code)).not.toContain("working-time-48h");
    expect(scenario.flagsNotJudged.filter((line) => line.includes(name))).toMatchObject([
      expect.stringContaining(words),
    ]);
    expect(scenarioOf(viewOf(tables, language), "Overarbejde").flagsNotJudged).toEqual([]);
  },
);
