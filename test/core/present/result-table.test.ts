import { expect, test } from "vitest";
import { resultTable } from "../../../core/present/result-table.ts";
import type { PeriodFigures, ScenarioResult } from "../../../core/result.ts";
import { languages } from "../../../core/text/language.ts";
import {
  evaluationResult,
  flagResult,
  monthFigures,
  periodFigures,
  scenarioResult,
} from "../../support/result.ts";

/** The table as one line, so that a sentence is found however it was broken. */
const told = (text: string): string => text.replace(/\s+/g, " ");

const answerTo = (period: Partial<PeriodFigures>, language: "da" | "en" = "da"): string =>
  told(
    resultTable(
      evaluationResult({ scenarios: [scenarioResult({ period: periodFigures(period) })] }),
      language,
    ),
  );

/** The values of the row with a label, in the order of the scenarios. */
const rowOf = (table: string, label: string): string[] => {
  const lines = table.split("\n");
  const at = lines.findIndex((candidate) => candidate.startsWith(label));
  const line = lines[at] ?? "";
  const below = lines[at + 1]?.trim() === "beregnes" ? " beregnes" : "";
  return `${line.slice(label.length).trim()}${below}`.split(/ {2,}/);
};

test("the answer stands in two sentences, one for each method", () => {
  const answer = answerTo({});
  expect(answer).toContain("I mangler 3,4 årsværk til opgaverne (driftsår 1). ");
  expect(answer).toContain("Efter DS' vejledende sagstal (2016) mangler I 2,1 til 4,9 årsværk. ");
});

test("the answer in English", () => {
  const answer = answerTo({}, "en");
  expect(answer).toContain("You lack 3.4 full-time posts (årsværk) for the tasks (scenario year 1).");
  expect(answer).toContain("(2016) you lack 2.1 to 4.9 full-time posts.");
});

test.each<[string, Partial<PeriodFigures>, string]>([
  [
    "a shortage beside spare time",
    { spareFte: 0.8 },
    "I mangler 3,4 årsværk til opgaverne (driftsår 1). Samtidig er 0,8 årsværk til overs i andre måneder eller hos medarbejdere, der ikke må gøre det arbejde, der mangler. Trækkes det fra hinanden, er forskellen −3,4 årsværk.",
  ],
  [
    "spare time alone",
    { shortageFte: 0, spareFte: 1.25, gapFteTasks: 1.25 },
    "I har 1,3 årsværk mere, end opgaverne kræver (driftsår 1).",
  ],
  [
    "neither",
    { shortageFte: 0.04, spareFte: 0.01, gapFteTasks: -0.03 },
    "I har de årsværk, opgaverne kræver (driftsår 1).",
  ],
  [
    "a part of a year",
    { seasonAffected: true, from: "2026-01", to: "2026-06" },
    "I mangler 3,4 årsværk til opgaverne (januar 2026 til juni 2026).",
  ],
  [
    "no figure",
    { shortageFte: null, spareFte: null },
    "Hvor mange årsværk I mangler til opgaverne (driftsår 1), kan ikke beregnes.",
  ],
])("the task method's answer with %s", (_, period, sentence) => {
  expect(answerTo(period)).toContain(sentence);
});

test.each<[string, Partial<PeriodFigures>, string]>([
  [
    "inside the band",
    { availableFteCaseCarrying: 16.2, requiredFteGuidelineLow: 14.5273, requiredFteGuidelineHigh: 20.2857 },
    "Efter DS' vejledende sagstal (2016) kræver sagerne 14,5 til 20,3 årsværk, og 16,2 har egne sager. Det er inden for det vejledende.",
  ],
  [
    "a surplus",
    { availableFteCaseCarrying: 21, requiredFteGuidelineLow: 14.5273, requiredFteGuidelineHigh: 20.2857 },
    "Efter DS' vejledende sagstal (2016) har I 0,7 til 6,5 årsværk mere, end sagerne kræver.",
  ],
  [
    "a band without width",
    { availableFteCaseCarrying: 14, requiredFteGuidelineLow: 16, requiredFteGuidelineHigh: 16 },
    "Efter DS' vejledende sagstal (2016) mangler I 2,0 årsværk.",
  ],
  [
    "no figure",
    { requiredFteGuidelineHigh: null },
    "Hvor mange årsværk I mangler efter DS' vejledende sagstal (2016), kan ikke beregnes.",
  ],
])("the guideline method's answer with %s", (_, period, sentence) => {
  expect(answerTo(period)).toContain(sentence);
});

test("without a guideline the table says so and leaves its rows out", () => {
  const table = resultTable(evaluationResult({ standards: [] }), "da");
  expect(told(table)).toContain("Ingen af jeres sagsgrupper har et vejledende sagstal");
  expect(table).not.toContain("Årsværk, sagerne kræver");
});

const disagreeing = (scenario: Partial<ScenarioResult>, language: "da" | "en" = "da"): string =>
  told(
    resultTable(
      evaluationResult({ scenarios: [scenarioResult({ methodsDisagree: true, ...scenario })] }),
      language,
    ),
  );

test("methods further apart than the tolerance: which side, and the numbers behind it", () => {
  const less = {
    period: periodFigures({ gapFteTasks: -0.5 }),
    hoursPerCaseAndYearNeeded: 21.2,
  };
  expect(disagreeing(less)).toContain(
    "Efter opgaverne ser det bedre ud end efter det vejledende sagstal, og forskellen er større end jeres grænse: opgaverne kræver 21,2 timer pr. sag om året, det vejledende sagstal svarer til 25,8 til 30,2, og der er 57,1 sager pr. årsværk med egne sager.",
  );
  expect(disagreeing(less, "en")).toContain(
    "By the tasks you stand better than by the guideline caseload, by more than your limit: the tasks need 21.2 hours per case a year,",
  );
  expect(disagreeing({ ...less, period: periodFigures({ gapFteTasks: -7 }) })).toContain("ser det værre ud");
  expect(disagreeing({ methodsDisagree: false })).not.toContain("jeres grænse");
});

test("where the hours per case are alike, it is said that the methods do not count the same people", () => {
  expect(disagreeing({ period: periodFigures({ gapFteTasks: 3 }) })).toContain(
    "De to metoder tæller ikke de samme med: opgaverne 16,2 årsværk, det vejledende sagstal kun 14,0 med egne sager.",
  );
});

test("the scenarios stand side by side", () => {
  const more = scenarioResult({
    id: "s1",
    name: "To vikarer",
    period: periodFigures({ gapFteTasks: -1.4, backlogHours: 12345.6, waitingMonths: null }),
    worstMonth: null,
    flags: [flagResult(), flagResult({ level: "amber" })],
  });
  const table = resultTable(evaluationResult({ scenarios: [scenarioResult(), more] }), "da");
  expect(rowOf(table, "minus mangel)")).toEqual(["−3,4", "−1,4"]);
  expect(rowOf(table, "Pukkel ved slutningen (timer)")).toEqual(["1.560", "12.346"]);
  expect(rowOf(table, "Længste ventetid til sidst (mdr.)")).toEqual(["1,5", "kan ikke beregnes"]);
  expect(rowOf(table, "Værste måned")).toEqual(["juli 2026", "kan ikke beregnes"]);
  expect(rowOf(table, "Røde advarsler")).toEqual(["0", "1"]);
  expect(rowOf(table, "Årsværk, sagerne kræver")).toEqual(["16,1 til 18,9", "16,1 til 18,9"]);
});

test("a plan of more than a year tells each year's gap", () => {
  const years = [periodFigures({ gapFteTasks: -3 }), periodFigures({ gapFteTasks: -5 })];
  const table = resultTable(evaluationResult({ scenarios: [scenarioResult({ years })] }), "da");
  expect(rowOf(table, "Forskel i driftsår 2")).toEqual(["−5,0"]);
});

test("the months of today are told, those of the others on demand", () => {
  const other = scenarioResult({
    id: "s1",
    name: "To vikarer",
    months: [monthFigures({ month: "2026-05", gapFteTasks: -7.77 })],
  });
  const result = evaluationResult({ scenarios: [scenarioResult(), other] });
  expect(resultTable(result, "da")).not.toContain("−7,8");
  const all = resultTable(result, "da", { months: true });
  expect(all).toContain("Måned for måned, årsværk: To vikarer");
  expect(rowOf(all, "maj 2026")).toContain("−3,4");
  expect(all).toContain("−7,8");
});

test("staff groups and units have a table of their own where there is more than one", () => {
  const { month: _month, byStaffGroup: _groups, byUnit: _units, ...figures } = monthFigures();
  const group = (staffGroup: string, shortageFte: number) => ({ ...figures, staffGroup, shortageFte });
  const period = periodFigures({ byStaffGroup: [group("Socialrådgivere", 3.1), group("Kontor", 0.3)] });
  const table = resultTable(evaluationResult({ scenarios: [scenarioResult({ period })] }), "da");
  expect(rowOf(table, "Kontor")).toContain("0,3");
  expect(table).toContain("Grupperne hver for sig, årsværk i snit af hele perioden: ");
  expect(resultTable(evaluationResult(), "da")).not.toContain("Grupperne hver for sig");
});

test("flags are grouped by their basis, with level, source and what clears them", () => {
  const flags = [
    flagResult({
      code: "late-work",
      basis: "user-limit",
      level: "amber",
      source: "user-limit",
      unit: "hours",
    }),
    flagResult(),
  ];
  const table = resultTable(evaluationResult({ scenarios: [scenarioResult({ flags })] }), "da");
  expect(table.indexOf("\nLov\n")).toBeLessThan(table.indexOf("\nEgne grænser\n"));
  expect(told(table)).toContain("2 advarsler");
  expect(told(table)).toContain(
    "rød: 48-timers-reglen brydes i juni 2026 (Socialrådgivere: 49,2 timer om ugen i snit over 4 måneder).",
  );
  expect(told(table)).toContain("(arbejdstidsloven) (Folketinget, 2004 med senere ændringer): § 4");
  expect(told(table)).toContain("Det fjerner advarslen: færre overarbejdstimer om ugen");
  expect(table).toContain("Den er ingen diagnose.");
});

test("what is not done is told in pieces", () => {
  const notDone: ScenarioResult["notDone"] = [
    {
      task: "Jobsamtale",
      statutory: true,
      backlogHours: 1560,
      backlogPieces: 1872,
      overdueHours: null,
      overduePieces: null,
      droppedHours: 0,
      droppedPieces: 0,
      lostHours: 0,
      waitingMonths: 1.5,
      monthsToClear: "never",
    },
  ];
  const table = resultTable(evaluationResult({ scenarios: [scenarioResult({ notDone })] }), "da");
  expect(rowOf(table, "Jobsamtale")).toEqual(["1.872", "1.560", "–", "–", "1,5", "aldrig"]);
});

test("the errors stand right under the title, the rest at the end", () => {
  const issue = { sheet: "Sager", table: "T", row: 1, column: "Sager", code: "x" };
  const issues = [
    { ...issue, cell: "B2", severity: "note", message: "Arket Sager, celle B2: Tallet er læst som 2,5." },
    {
      ...issue,
      row: 3,
      cell: "D9",
      severity: "error",
      code: "not-computable",
      message: "Arket Sager, celle D9: Der mangler et tal.",
    },
    { ...issue, cell: "C7", severity: "error", message: "Arket Sager, celle C7: Der står tekst." },
  ] as const;
  const lines = resultTable(evaluationResult({ issues }), "da").split("\n");
  expect(lines.slice(1, 6)).toEqual([
    "",
    "2 fejl i regnearket, som skal rettes",
    "------------------------------------",
    "Fejl: Arket Sager, celle C7: Der står tekst.",
    "Fejl: Arket Sager, celle D9: Der mangler et tal.",
  ]);
  expect(lines.at(-2)).toBe("Til orientering: Arket Sager, celle B2: Tallet er læst som 2,5.");
});

test.each(languages)("no line is wider than 100 columns (%s)", (language) => {
  const long = "Midlertidig lokal arbejdstidsaftale og tre studentermedhjælpere hele foråret";
  const scenarios = Array.from({ length: 12 }, (_, index) =>
    scenarioResult({ id: `s${index}`, name: `${long} ${index}`, flags: [flagResult()] }),
  );
  const table = resultTable(evaluationResult({ workplace: `${long} ${long}`, scenarios }), language, {
    months: true,
  });
  expect(table.split("\n").filter((line) => Array.from(line).length > 100)).toEqual([]);
  expect(table).not.toMatch(/undefined|NaN|null|\[object/);
});

test("work that is never reached is counted beside the waits of the rest, and told where it waits", () => {
  const work = {
    task: "Virksomhedskontakt",
    statutory: false,
    backlogHours: 2820,
    backlogPieces: 1880,
    overdueHours: null,
    overduePieces: null,
    droppedHours: 0,
    droppedPieces: 0,
    lostHours: 0,
    waitingMonths: "never",
    monthsToClear: "never",
  } as const;
  const never = periodFigures({ waitingMonths: 1.5, neverReached: [work.task] });
  const months = [monthFigures({ waitingMonths: 0.5, neverReached: [work.task, "Andet"] })];
  const table = resultTable(
    evaluationResult({ scenarios: [scenarioResult({ period: never, months, notDone: [work] })] }),
    "da",
  );
  expect(rowOf(table, "Længste ventetid til sidst (mdr.)")).toEqual(["1,5"]);
  expect(rowOf(table, "Opgaver, der aldrig nås")).toEqual(["1"]);
  expect(rowOf(table, "januar 2026").slice(-2)).toEqual(["0,5", "2"]);
  expect(rowOf(table, "Virksomhedskontakt")).toEqual(["1.880", "2.820", "–", "–", "aldrig", "aldrig"]);
});
