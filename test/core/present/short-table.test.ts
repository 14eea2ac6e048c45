import { expect, test } from "vitest";
import { resultTable } from "../../../core/present/result-table.ts";
import type { FlagResult, NotDone, ScenarioResult } from "../../../core/result.ts";
import { evaluationResult, flagResult, periodFigures, scenarioResult } from "../../support/result.ts";

const told = (text: string): string => text.replace(/\s+/g, " ");

const tableOf = (scenarios: readonly ScenarioResult[], months = false): string =>
  resultTable(evaluationResult({ scenarios }), "da", { months });

const named = (name: string, changes: Partial<ScenarioResult>): ScenarioResult =>
  scenarioResult({ id: name, name, ...changes });

const twoYears = [periodFigures({ gapFteTasks: -3 }), periodFigures({ gapFteTasks: -5 })];

test("a plan of several years is told year by year, and month by month on demand", () => {
  const short = tableOf([scenarioResult({ years: twoYears })]);
  expect(short).toContain("År for år, årsværk: I dag");
  expect(short).toMatch(/^Driftsår 2 .*−5,0/m);
  expect(short).not.toContain("Måned for måned, årsværk");
  expect(short).toContain("skriv --months.");
  const all = tableOf([scenarioResult({ years: twoYears })], true);
  expect(all).toContain("Måned for måned, årsværk: I dag");
  expect(all).not.toContain("skriv --months.");
});

test("a last year that is cut short is called so", () => {
  const [first] = twoYears;
  const years = [first ?? periodFigures(), periodFigures({ seasonAffected: true, to: "2026-06" })];
  expect(tableOf([scenarioResult({ years })])).toMatch(/^Del af år 2 /m);
});

const flagsOf = (today: FlagResult, ...others: readonly FlagResult[]): string =>
  told(
    tableOf([
      scenarioResult({ flags: [today] }),
      ...others.map((flag, index) => named(`Løsning ${index + 1}`, { flags: [flag] })),
    ]),
  );

test("a flag that several scenarios have is told once, with what differs", () => {
  const flag = flagResult();
  expect(flagsOf(flag, flag)).toContain("over 4 måneder). [i alle scenarier] Kilde");
  const more = flagsOf(
    flag,
    flagResult({ worstValue: 50.6 }),
    flagResult({ worstValue: 47, level: "amber", months: ["2026-07"] }),
  );
  expect(more).toContain(
    "[I dag; Løsning 1: 50,6 timer om ugen; Løsning 2: gul 47,0 timer om ugen i juli 2026]",
  );
  expect(more.match(/48-timers-reglen brydes/g)).toHaveLength(1);
});

test("flags about something else, or twice in one scenario, stay apart", () => {
  const other = flagsOf(flagResult(), flagResult({ subject: "Kontor" }));
  expect(other).toContain("[I dag]");
  expect(other).toContain("[Løsning 1]");
  const twice = told(tableOf([scenarioResult({ flags: [flagResult(), flagResult({ level: "amber" })] })]));
  expect(twice).toContain("rød: 48-timers-reglen brydes");
  expect(twice).toContain("gul: 48-timers-reglen bliver brudt");
  expect(twice).not.toContain("[");
});

const waiting = (task: string, changes: Partial<NotDone> = {}): NotDone => ({
  task,
  statutory: false,
  backlogHours: 2820,
  backlogPieces: 1880,
  overdueHours: null,
  overduePieces: null,
  droppedHours: 0,
  droppedPieces: 0,
  lostHours: 0,
  waitingMonths: 8,
  monthsToClear: "never",
  ...changes,
});

test("what waits in several scenarios stands side by side, in hours", () => {
  const scenarios = [
    scenarioResult({ notDone: [waiting("Projekter", { waitingMonths: "never" }), waiting("Besøg")] }),
    named("To vikarer", { notDone: [waiting("Besøg", { backlogHours: 12 })] }),
  ];
  const table = tableOf(scenarios);
  expect(table).toMatch(/^Projekter +2\.820 \(aldrig\) +0$/m);
  expect(table).toMatch(/^Besøg +2\.820 +12$/m);
  expect(tableOf(scenarios, true)).toMatch(/^Besøg +1\.880 +2\.820 +– +– +8,0 +aldrig$/m);
});

test("where nothing waits in any scenario each says so", () => {
  expect(tableOf([scenarioResult(), named("To vikarer", {})]).match(/Intet venter/g)).toHaveLength(2);
});

test("the settled gap has a row only where it differs, and notes where there are some", () => {
  expect(tableOf([scenarioResult()])).not.toMatch(/er gjort op|Til orientering/);
  const settled = scenarioResult({
    period: periodFigures({ settled: -3.9 }),
    flags: [flagResult({ level: "note" })],
  });
  expect(told(tableOf([settled]))).toContain("arbejde er gjort op −3,9");
  expect(tableOf([settled])).toMatch(/^Til orientering +1$/m);
});
