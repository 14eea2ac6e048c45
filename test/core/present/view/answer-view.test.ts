import { describe, expect, test } from "vitest";
import { workbookView } from "../../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../../core/present/workbook-result.ts";
import type { MethodStandard } from "../../../../core/result.ts";
import { languages } from "../../../../core/text/language.ts";
import type { ToldMonth } from "../../../../core/text/view-text.ts";
import { viewTexts } from "../../../../core/text/view-texts.ts";
import { addressOf, type PlainWorkbook, workbookTables } from "../../../support/workbook-tables.ts";
import { preparedTables, preparedTeam, scenarioOf, viewOf } from "./prepared-team.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const viewOfTeam = (changes: PlainWorkbook) => viewOf(workbookTables({ ...preparedTeam, ...changes }));
const today = () => scenarioOf(viewOf(preparedTables()), "I dag");

describe("the answer of a team that is reckoned in the head", () => {
  test("workplace, period and the scenarios in their order", () => {
    const view = viewOf(preparedTables());
    expect(view.workplace).toBe("Prøvehuset");
    expect(view.period).toBe("januar 2026 til december 2026 (12 måneder)");
    expect(view.scenarios.map(({ name }) => name)).toEqual([
      "I dag",
      "Overarbejde",
      "Begge dele",
      "Halvt udfyldt",
    ]);
    expect(view.scenarios.map(({ description }) => description)).toEqual([
      "",
      "Fire tager mere i foråret",
      "",
      "",
    ]);
  });

  test("the two methods, each in a sentence of its own", () => {
    const { answer } = today();
    expect(answer.sentence).toBe("I mangler 2,0 årsværk til opgaverne (driftsår 1).");
    expect(answer.guideline).toBe(
      "Efter DS' vejledende sagstal (2016) kræver sagerne 8,0 til 11,0 årsværk, og 8,0 har egne sager. Det er inden for det vejledende.",
    );
    expect(answer.more).toEqual([]);
    expect(answer.disagreement).toBeNull();
  });

  test("one large figure with its band and what it is reckoned by", () => {
    const { band, ...headline } = today().answer.headline;
    expect(headline).toEqual({
      state: "shortage",
      value: "−2,0",
      label: "årsværk (mangel, driftsår 1)",
      standards: "Efter opgaverne, WISN (2023). Spændet er efter DS' vejledende sagstal (2016).",
      reasons: [],
    });
    expect(plain(band ?? "")).toBe("−3,0 til 0,0");
  });

  test("the same in English", () => {
    const { answer } = scenarioOf(viewOf(preparedTables(), "en"), "Today");
    expect(answer.sentence).toBe("You lack 2.0 full-time posts (årsværk) for the tasks (scenario year 1).");
    expect(answer.headline).toMatchObject({
      value: "−2.0",
      label: "full-time posts (shortage, scenario year 1)",
    });
    expect(plain(answer.headline.band ?? "")).toBe("−3.0 to 0.0");
  });

  test("what is left over is no shortage", () => {
    const tasks = [{ name: "Samtaler", driver: "per-month", rate: 156.6333333, talkMinutes: 60 }];
    const { answer } = scenarioOf(viewOfTeam({ tasks }), "I dag");
    expect(answer.sentence).toBe("I har 7,0 årsværk mere, end opgaverne kræver (driftsår 1).");
    expect(answer.headline).toMatchObject({
      state: "spare",
      value: "7,0",
      label: "årsværk til overs (driftsår 1)",
    });
  });

  test("without a guideline there is no band and nothing is said of one", () => {
    const view = viewOfTeam({ caseGroups: [{ name: "Voksne", openCases: 440, newCasesPerMonth: 22 }] });
    const { answer, keyFigures, months } = scenarioOf(view, "I dag");
    expect(answer.headline.band).toBeNull();
    expect(answer.headline.standards).toBe("Efter opgaverne, WISN (2023).");
    expect(months.hasGuideline).toBe(false);
    expect(keyFigures.find(({ id }) => id === "casesPerPost")?.note).toBe("");
  });
});

test("the key figures with what they are held against", () => {
  const shown = today().keyFigures.map(({ id, value, note }) => [id, plain(value), plain(note)]);
  expect(shown).toEqual([
    [
      "casesPerPost",
      "55,0",
      "8,0 årsværk har egne sager; efter DS' vejledende sagstal (2016) kræver sagerne 8,0 til 11,0.",
    ],
    // 8 · 1,879.6 / 440; 12 · 1,566 / 440; 8 and 11 posts · 1,879.6 / 440
    ["hoursGiven", "34,2", "Opgaverne kræver 42,7."],
    ["hoursNeeded", "42,7", "DS' vejledende sagstal (2016) svarer til 34,2 til 47,0."],
  ]);
});

describe("figures that cannot be computed have sentences of their own", () => {
  const guideline: MethodStandard = { method: "guideline", name: "", year: "2016", source: null };
  const known: ToldMonth = {
    month: "2026-03",
    available: "8,0",
    required: "10,0",
    gap: "−2,0",
    backlog: "500",
  };

  test.each<readonly [Partial<ToldMonth>, string]>([
    [{}, "Marts 2026: I har 8,0 årsværk, opgaverne kræver 10,0, forskel −2,0. Pukkel: 500 timer."],
    [
      { available: null, gap: null, guideline: "8,0 til 11,0" },
      "Marts 2026: Opgaverne kræver 10,0 årsværk. Hvor mange I har, kan ikke beregnes. Det vejledende sagstal kræver 8,0 til 11,0. Pukkel: 500 timer.",
    ],
    [
      { required: null, gap: null, backlog: null },
      "Marts 2026: I har 8,0 årsværk. Hvor mange opgaverne kræver, kan ikke beregnes. Puklen kan ikke beregnes.",
    ],
    [
      { available: null, required: null, gap: null, guideline: null },
      "Marts 2026: Hvor mange årsværk I har, og hvor mange opgaverne kræver, kan ikke beregnes. Hvad det vejledende sagstal kræver, kan ikke beregnes. Pukkel: 500 timer.",
    ],
  ])("a month with %o", (missing, told) => {
    expect(viewTexts.da.toldMonth({ ...known, ...missing })).toBe(told);
  });

  test.each(languages)("every sentence stands alone in %s", (language) => {
    const { toldMonth, notes, waits } = viewTexts[language];
    const some = [null, "5"] as const;
    const sentences = some.flatMap((one) => [
      ...some.flatMap((other) => [
        notes.carrying(one, other, guideline),
        toldMonth({ ...known, available: one, required: other, guideline: one, backlog: other }),
      ]),
      notes.needed(one),
      notes.guideline(one, guideline),
      notes.unsettled(one),
      waits(1, one),
      waits(4, one),
    ]);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(sentence).not.toMatch(/null|undefined|kræver kan|har kan/);
    }
  });
});

test("a month in numbers to draw, and in one sentence", () => {
  const { series, worst, table, years } = today().months;
  const [january] = series;
  // 21 working days: 8 · 21 · 7.4 = 1,243.2 hours against 1,566
  expect(january?.available).toBeCloseTo(1243.2 / 156.63333, 4);
  expect(january?.gap).toBeCloseTo(-322.8 / 156.63333, 4);
  expect(january?.backlogHours).toBeCloseTo(322.8, 6);
  expect(january).toMatchObject({ month: "2026-01", short: "jan. 2026", guidelineHigh: 11, caseCarrying: 8 });
  expect(plain(january?.told ?? "")).toBe(
    "Januar 2026: I har 7,9 årsværk, opgaverne kræver 10,0, forskel −2,1. Det vejledende sagstal kræver 8,0 til 11,0. Pukkel: 323 timer.",
  );
  expect(plain(worst)).toBe("Den værste måned er april 2026 (forskel −2,8 årsværk).");
  expect(series).toHaveLength(12);
  expect([table.rows.length, years.rows.length]).toEqual([12, 1]);
});

test("what waits at the end: a year's 18,792 hours less 8 · 1,879.6", () => {
  const { notDone } = today();
  expect(notDone.any).toBe(true);
  expect(notDone.sentence).toBe("1 opgave venter, når perioden er gået: 3.755 timer.");
  expect(notDone.table.rows.map(({ label }) => label)).toEqual(["Samtaler"]);
});

test("the scenarios side by side", () => {
  const { table, sentences, gaps } = viewOf(preparedTables()).comparison;
  expect(table.heads).toEqual(["I dag", "Overarbejde", "Begge dele", "Halvt udfyldt"]);
  expect(sentences[0]).toEqual(["I mangler 2,0 årsværk til opgaverne (driftsår 1)."]);
  expect(gaps[0]).toMatchObject({ scenario: "today", guidelineLow: -3, guidelineHigh: 0, red: 1, amber: 1 });
  expect(gaps[0]?.tasks).toBeCloseTo(8 - 18792 / 1879.6, 6);
  expect(gaps[3]).toMatchObject({ name: "Halvt udfyldt", tasks: null });
});

test("the checklist says at a question only what is its own", () => {
  const questions = viewOf(preparedTables()).checklist?.questions ?? [];
  const help = Object.fromEntries(questions.map((question) => [question.id, question.help]));
  expect(help.alarm).toBe("");
  expect(help["weekly-day-off"]).toBe("Det kan ikke ses af måneder.");
});

describe("a workbook without an answer", () => {
  const kindOf = (tables: Parameters<typeof viewOf>[0]) =>
    workbookView(workbookResult(tables, "da"), "da", tables);

  test("none of the model's tables", () => {
    expect(kindOf({ tables: [], sheets: ["Ark1"] })).toEqual({ kind: "no-model" });
  });

  test("no start month: why, and the cell that wants it", () => {
    const tables = workbookTables({ ...preparedTeam, settings: { workplace: "Prøvehuset" } });
    const view = kindOf(tables);
    expect(view).toMatchObject({
      kind: "no-result",
      reason: "Der kan ikke regnes, før I har skrevet den måned, perioden begynder.",
    });
    const address = addressOf(tables, "settings", 0, "startMonth");
    expect(view.kind === "no-result" && view.problems[0]).toEqual({
      severity: "error",
      message: '"Første måned" skal udfyldes.',
      where: `Forudsætninger, celle ${address}`,
      place: { sheet: "Forudsætninger", address },
    });
  });
});

describe("an answer that hangs on a wrong cell", () => {
  const tables = workbookTables({
    ...preparedTeam,
    staffGroups: [{ name: "Rådgivere", filledPosts: "mange", absenceShare: 0 }],
  });
  const view = viewOf(tables);
  const address = addressOf(tables, "staffGroups", 0, "filledPosts");

  test("cannot be computed, for the reason that is the cell's own problem", () => {
    const { headline, sentence } = scenarioOf(view, "I dag").answer;
    expect(headline).toMatchObject({ state: "not-computable", value: "kan ikke beregnes" });
    expect(sentence).toContain("kan ikke beregnes");
    expect(headline.reasons.map(({ place, severity }) => ({ place, severity }))).toEqual([
      { place: { sheet: "Medarbejdere", address }, severity: "error" },
    ]);
    expect(headline.reasons[0]?.message).toMatch(/^Der står "mange"/);
  });

  test("leaves the figures that do not hang on it", () => {
    const [first] = scenarioOf(view, "I dag").months.series;
    expect(first).toMatchObject({ available: null, guidelineLow: 8, guidelineHigh: 11 });
    expect(first?.required).toBeCloseTo(1566 / 156.63333, 4);
  });

  test("the problem is told once, with its place ahead of the message and not in it", () => {
    const own = view.problems.filter(({ place }) => place?.address === address);
    expect(own).toHaveLength(1);
    expect(own[0]?.where).toBe(`Medarbejdere, celle ${address}`);
    expect(own[0]?.message).not.toContain("Arket");
  });

  test("errors stand first", () => {
    const severities = view.problems.map(({ severity }) => severity);
    const order = ["error", "warning", "note"];
    const sorted = [...severities].sort((one, other) => order.indexOf(one) - order.indexOf(other));
    expect(severities).toEqual(sorted);
  });
});
