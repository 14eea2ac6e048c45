import { describe, expect, test } from "vitest";
import type { PhoneDuty } from "../../../../core/plan/phone-duty.ts";
import { queuesView } from "../../../../core/present/view/queue-view.ts";
import type { ScenarioContext } from "../../../../core/present/view/view-context.ts";
import { workbookView } from "../../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../../core/present/workbook-result.ts";
import type { QueueFigures } from "../../../../core/result/queues.ts";
import type { Language } from "../../../../core/text/language.ts";
import { queueTexts } from "../../../../core/text/queue-texts.ts";
import { resultTexts } from "../../../../core/text/result-texts.ts";
import { everyTable } from "../../../support/every-table.ts";
import { phoneQueue } from "../../../support/phone-duty.ts";
import { given, plan } from "../../../support/plan.ts";
import { growingInterval, openInterval, queueFigures } from "../../../support/queues.ts";
import { evaluationResult, scenarioResult } from "../../../support/result.ts";
import { workbookTables } from "../../../support/workbook-tables.ts";

/** The view of the last of the scenarios, of which the first is today's. */
const viewOf = (
  scenarios: readonly (readonly QueueFigures[])[],
  language: Language = "da",
  duty: Partial<PhoneDuty> = {},
) => {
  const results = scenarios.map((queues, index) =>
    scenarioResult({ id: index === 0 ? "today" : `s${index}`, queues }),
  );
  const context = {
    language,
    text: resultTexts[language],
    result: evaluationResult({ scenarios: results }),
    scenario: results.at(-1),
    plan: plan({ phoneDuties: [phoneQueue({ name: "Telefon", ...duty })] }),
  };
  // The phones are told by these parts of the context alone.
  return queuesView(context as unknown as ScenarioContext);
};

const onlyRun = (queue: QueueFigures, language: Language = "da", duty: Partial<PhoneDuty> = {}) => {
  const run = viewOf([[queue]], language, duty)[0]?.runs[0];
  if (run === undefined) throw new Error("no run");
  return run;
};

const shownIn = (run: ReturnType<typeof onlyRun>, figure: string) =>
  run.figures.find(({ id }) => id === figure)?.value;

const twoHours = [openInterval(), openInterval({ from: 10, until: 11.5, daysPerWeek: 1, positions: 3 })];

describe("what callers meet, in words", () => {
  test("the share answered in time is held against the target", () => {
    const met = onlyRun(queueFigures());
    expect(met.state).toBe("met");
    expect(met.sentences).toEqual([
      "90\u00a0% af opkaldene bliver taget inden for 1 minut.",
      "Målet på 80\u00a0% er nået.",
      "Et opkald venter i gennemsnit 20 sekunder.",
    ]);
    const missed = onlyRun(queueFigures({ serviceLevel: 0.7704, averageWaitSeconds: 65 }));
    expect(missed.state).toBe("missed");
    expect(missed.sentences).toEqual([
      "77\u00a0% af opkaldene bliver taget inden for 1 minut.",
      "Målet er 80\u00a0%, og det er ikke nået.",
      "Et opkald venter i gennemsnit 1 minut og 5 sekunder.",
    ]);
  });

  test("a share just below the target, or below all, is not rounded up to it", () => {
    expect(shownIn(onlyRun(queueFigures({ serviceLevel: 0.7996 })), "serviceLevel")).toBe("79,9\u00a0%");
    expect(shownIn(onlyRun(queueFigures({ serviceLevel: 0.9999 })), "serviceLevel")).toBe("99,9\u00a0%");
    expect(shownIn(onlyRun(queueFigures({ serviceLevel: 1 })), "serviceLevel")).toBe("100\u00a0%");
  });

  test("a queue that grows has no waiting time, and its hours are named", () => {
    const intervals = [openInterval(), growingInterval({ from: 10, until: 11 })];
    const run = onlyRun(queueFigures({ intervals, serviceLevel: null, averageWaitSeconds: null }));
    expect(run.state).toBe("unstable");
    expect(run.sentences).toEqual([
      "Kl. 10:00–11:00 kommer der flere opkald, end dem ved telefonen kan nå at tage. Køen vokser, så længe der er åbent.",
      "For hele dagen er der derfor ingen ventetid at regne ud.",
    ]);
    expect(shownIn(run, "averageWaitSeconds")).toBe("køen vokser");
    expect(run.chart?.columns.map(({ state }) => state)).toEqual(["stable", "unstable"]);
    expect(run.table?.rows[1]?.cells?.slice(2)).toEqual(["køen vokser", "–", "–"]);
    const flat = growingInterval({ from: null, until: null });
    const undivided = onlyRun(queueFigures({ intervals: [flat], serviceLevel: null }));
    expect(undivided.sentences[0]).toMatch(/^Der kommer flere opkald/);
  });

  test("without calls nothing is known of the wait, and what it takes is told", () => {
    const intervals = [
      openInterval({ callsPerDay: null, stable: null, serviceLevel: null, averageWaitSeconds: null }),
    ];
    const run = onlyRun(
      queueFigures({ intervals, callsPerWeek: null, serviceLevel: null, averageWaitSeconds: null }),
      "da",
      { callsPerWeek: given(null) },
    );
    expect(run.state).toBe("unknown");
    expect(run.sentences).toEqual([queueTexts.da.lacking(["calls"], null)]);
    expect(shownIn(run, "callsPerWeek")).toBe("kan ikke beregnes");
  });

  test("without a target only the wait is told", () => {
    const run = onlyRun(queueFigures({ serviceTarget: null, targetSeconds: null, serviceLevel: null }));
    expect(run.state).toBe("without-target");
    expect(run.sentences).toEqual(["Et opkald venter i gennemsnit 20 sekunder."]);
    expect(shownIn(run, "serviceLevel")).toBeUndefined();
  });

  test("calls of closed hours that vanish or come another way", () => {
    const run = onlyRun(queueFigures({ vanishedCallsPerWeek: 60, otherChannelCallsPerWeek: 29.6 }));
    expect(run.sentences).toContain(
      "Af opkaldene i de lukkede timer kommer 60 om ugen slet ikke, og 30 kommer som brev eller mail.",
    );
    expect(shownIn(run, "vanishedCallsPerWeek")).toBe("60");
    expect(shownIn(onlyRun(queueFigures()), "vanishedCallsPerWeek")).toBeUndefined();
  });

  test.each([
    [0, "0 sekunder"],
    [0.3, "under 1 sekund"],
    [1, "1 sekund"],
    [59.4, "59 sekunder"],
    [59.6, "1 minut"],
    [61, "1 minut og 1 sekund"],
    [125, "2 minutter og 5 sekunder"],
    [599, "9 minutter og 59 sekunder"],
    [640, "11 minutter"],
  ])("%d seconds are told as %s", (seconds, words) => {
    expect(queueTexts.da.duration(seconds)).toBe(words);
  });
});

describe("through the day", () => {
  test("a column and a row for each part, the days named where they are not all", () => {
    const run = onlyRun(queueFigures({ intervals: twoHours }));
    expect(run.chart).toMatchObject({
      title: "Opkald taget inden for 1 minut, time for time",
      target: 0.8,
      targetLabel: "mål 80\u00a0%",
      columns: [
        { short: "9:00", level: 0.9, today: null },
        { short: "10:00", level: 0.9 },
      ],
    });
    expect(run.chart?.columns[0]?.told).toBe(
      "Kl. 9:00–10:00: 30 opkald om dagen. 4 ved telefonen. 90\u00a0% bliver taget inden for 1 minut. Et opkald venter i snit 20 sekunder.",
    );
    expect(run.table?.rows.map(({ label }) => label)).toEqual(["9:00–10:00", "10:00–11:30 (1 dag om ugen)"]);
    expect(shownIn(run, "positions")).toBe("3 til 4");
  });

  test("one part, or none that is known, is not drawn", () => {
    expect(onlyRun(queueFigures()).chart).toBeNull();
    const unknown = twoHours.map((each) => ({ ...each, serviceLevel: null, stable: null }));
    expect(onlyRun(queueFigures({ intervals: unknown })).chart).toBeNull();
  });

  test("every figure and column can be asked about in a month in which it is so", () => {
    const run = onlyRun(queueFigures({ from: "2026-05", intervals: twoHours }));
    expect(run.chart?.columns[1]?.request).toEqual({
      duty: "Telefon",
      month: "2026-05",
      interval: 1,
      figure: "serviceLevel",
    });
    for (const { id, request } of run.figures)
      expect(request).toEqual({ duty: "Telefon", month: "2026-05", interval: null, figure: id });
  });
});

describe("beside today", () => {
  const today = queueFigures({ intervals: twoHours, serviceLevel: 0.95, staffedHoursPerWeek: 24.5 });

  test("what is another is told with today's, and drawn at the same time of day", () => {
    const changed = queueFigures({
      intervals: [openInterval({ serviceLevel: 0.5 }), openInterval({ from: 11, until: 12 })],
      serviceLevel: 0.6,
    });
    const run = viewOf([[today], [changed]])[0]?.runs[0];
    const notes = Object.fromEntries(run?.figures.map(({ id, note }) => [id, note]) ?? []);
    expect(notes).toMatchObject({
      serviceLevel: "I dag: 95\u00a0%",
      positions: "I dag: 3 til 4",
      staffedHoursPerWeek: "I dag: 24,5 timer om ugen",
      callsPerWeek: "",
    });
    expect(run?.chart?.columns.map((column) => column.today)).toEqual([0.9, null]);
  });

  test("what is as today is not told twice, and today's growing queue is named", () => {
    const same = viewOf([[today], [today]])[0]?.runs[0];
    expect(same?.figures.every(({ note }) => note === "")).toBe(true);
    expect(same?.chart?.columns.every((column) => column.today === null)).toBe(true);
    const growing = queueFigures({ intervals: [growingInterval(), openInterval({ from: 10, until: 11 })] });
    const mended = viewOf([[growing], [queueFigures({ intervals: twoHours })]])[0]?.runs[0];
    expect(mended?.table?.rows[0]?.cells?.[3]).toBe("køen vokser");
    expect(mended?.table?.rows[1]?.cells?.[3]).toBe("–");
  });

  test("days that are alike at a time of day are told together", () => {
    const parts = [4, 1].map((daysPerWeek) => openInterval({ daysPerWeek }));
    const run = onlyRun(queueFigures({ intervals: [...parts, openInterval({ from: 10, until: 11 })] }));
    expect(run.table?.rows.map(({ label }) => label)).toEqual(["9:00–10:00", "10:00–11:00"]);
    expect(run.chart?.columns.map(({ request }) => request?.interval)).toEqual([0, 2]);
  });

  test("stretches of months in which it differs stand in their order", () => {
    const before = queueFigures({ to: "2026-04" });
    const after = queueFigures({ from: "2026-05", serviceLevel: 0.7 });
    const [queue, ...others] = viewOf([[today], [before, after]]);
    expect(others).toEqual([]);
    expect(queue?.runs.map(({ months }) => months)).toEqual([
      "januar 2026 til april 2026",
      "maj 2026 til december 2026",
    ]);
  });

  test("duties that share a rota are held against each by itself", () => {
    const counter = queueFigures({ duty: "Skranke", duties: ["Skranke"], serviceLevel: 0.85 });
    const shared = queueFigures({ duty: "Fælles", duties: ["Skranke", "Telefon"], serviceLevel: 0.99 });
    const [rota] = viewOf([[today, counter], [shared]]);
    expect(rota?.shared).toBe("Skranke og Telefon deles om en fælles vagt.");
    const staffed = rota?.runs[0]?.figures.find(({ id }) => id === "staffedHoursPerWeek");
    // 24.5 hours at the phone and 20 at the counter.
    expect(staffed?.note).toBe("I dag: 44,5 timer om ugen");
    expect(rota?.runs[0]?.sentences.at(-1)).toBe("I dag hver for sig: Telefon 95\u00a0%, Skranke 85\u00a0%.");
  });
});

test("the languages tell the same in their own words", () => {
  const intervals = [openInterval(), growingInterval({ from: 10, until: 11 })];
  for (const queue of [queueFigures({ intervals: twoHours }), queueFigures({ intervals })]) {
    const [da, en] = [onlyRun(queue, "da"), onlyRun(queue, "en")];
    expect(en.sentences).toHaveLength(da.sentences.length);
    expect(en.sentences).not.toEqual(da.sentences);
    for (const text of [...da.sentences, ...en.sentences]) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|!/);
    }
  }
});

test("a workbook's phones are in the view of each scenario, and none where there are none", () => {
  const tables = workbookTables(everyTable);
  const view = workbookView(workbookResult(tables, "da"), "da", tables);
  if (view.kind !== "result") throw new Error("no result");
  for (const { queues } of view.scenarios)
    expect(queues.map(({ name }) => name)).toEqual(["Telefon", "Skranke", "Borgerlinje"]);
  const without = workbookTables({ ...everyTable, phoneDuties: [], phoneIntervals: [] });
  const none = workbookView(workbookResult(without, "da"), "da", without);
  expect(none.kind === "result" && none.scenarios.every(({ queues }) => queues.length === 0)).toBe(true);
});
