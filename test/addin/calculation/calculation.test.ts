import { expose } from "comlink";
import { expect, onTestFinished, test } from "vitest";
import type { Calculation } from "../../../addin/calculation/calculation.ts";
import { calculationService } from "../../../addin/calculation/calculation-service.ts";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { errorDetails } from "../../../addin/calculation/error-details.ts";
import { type CalculationThread, startCalculation } from "../../../addin/calculation/start-calculation.ts";
import { resultWrites } from "../../../core/present/result-writes.ts";
import { workbookView } from "../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import type { Language } from "../../../core/text/language.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { everyTable } from "../../support/every-table.ts";
import { liveWorkbook, openCases } from "../../support/live-workbook.ts";
import { workbookTables } from "../../support/workbook-tables.ts";
import { written } from "../../support/written-tables.ts";

const investmentRow = {
  scenarios: "Løsning",
  kind: "investment",
  target: "Voksne",
  from: "2026-03",
  share: 0.15,
  caseloadBefore: 180,
  caseloadAfter: 120,
} as const;

const viewAfresh = (tables: WorkbookTables, language: Language) =>
  workbookView(workbookResult(tables, language), language, tables);

const withCases = (tables: WorkbookTables, cases: number): WorkbookTables =>
  written(tables, [{ ...openCases(tables), value: cases }]);

interface StartedThread {
  crash: (error: unknown) => void;
  ended: boolean;
}

/** A calculation behind a channel instead of a worker. */
const threads = (calculation: () => Calculation = createCalculation) => {
  const started: StartedThread[] = [];
  const start = (): CalculationThread => {
    const { port1, port2 } = new MessageChannel();
    const thread: StartedThread = { crash: () => {}, ended: false };
    started.push(thread);
    expose(calculationService(calculation()), port1);
    onTestFinished(() => port1.close());
    return {
      endpoint: port2,
      onCrash: (listener) => {
        thread.crash = listener;
      },
      end: () => {
        thread.ended = true;
      },
    };
  };
  return { start, started };
};

test.each([
  ["in the same thread", createCalculation],
  ["in another thread", () => startCalculation(threads().start)],
])("gives at each edit what the tables give when they are read afresh (%s)", async (_, make) => {
  const calculation = make();
  let tables = liveWorkbook();
  for (const cases of [400, 800, 800, 350]) {
    tables = withCases(tables, cases);
    const { view, writes, unwritten } = await calculation.evaluate(tables, "da");
    expect(view).toEqual(viewAfresh(tables, "da"));
    expect(unwritten).toEqual([]);
    tables = written(tables, writes);
    const answer = workbookResult(tables, "da");
    if (answer.kind === "no-result") throw new Error("no result");
    const all = resultWrites(answer, tables, "da").writes;
    expect(written(tables, all)).toEqual(tables);
    expect((await calculation.evaluate(tables, "da")).writes).toEqual([]);
  }
  expect(await calculation.present("en")).toEqual(viewAfresh(tables, "en"));
});

test("explains a figure of the latest tables, part by part, in the language of the pane", async () => {
  const calculation = startCalculation(threads().start);
  const request = { scenario: "today", month: null };
  expect(await calculation.explain(request)).toBeNull();
  expect(await calculation.explainParts("anything")).toEqual([]);
  const { view } = await calculation.evaluate(withCases(liveWorkbook(), 800), "da");
  const explanation = await calculation.explain(request);
  expect(view.kind === "result" && view.scenarios[0]?.answer.headline.value).toContain(
    explanation?.figure.value.replace("−", "").split(" ")[0],
  );
  const opened = explanation?.figure.parts?.find(({ parts }) => parts === null);
  expect(await calculation.explainParts(opened?.id ?? "")).not.toEqual([]);
  await calculation.present("en");
  expect((await calculation.explain(request))?.title).not.toBe(explanation?.title);
  expect(await calculation.explain({ scenario: "gone", month: null })).toBeNull();
});

test("tells the gap of a scenario by who stands behind its numbers, when it is asked", async () => {
  const calculation = startCalculation(threads().start);
  expect(await calculation.standing("today")).toBeNull();
  const { view } = await calculation.evaluate(withCases(liveWorkbook(), 800), "da");
  const standing = await calculation.standing("today");
  expect(standing?.rows.map(({ id }) => id)).toEqual(["agreed", "as-entered", "other-side"]);
  // Told as the answer's own large figure, with its time.
  const headline = view.kind === "result" ? view.scenarios[0]?.answer.headline : undefined;
  const shown = `${headline?.value} ${headline?.label}`;
  expect(shown).toMatch(/^6,2 årsværk til overs \(driftsår 1\)$/);
  expect(standing?.rows[1]?.value).toBe(shown);
  expect(standing?.rows[2]?.value).toBe(shown);
  await calculation.present("en");
  expect((await calculation.standing("today"))?.title).not.toBe(standing?.title);
  expect(await calculation.standing("gone")).toBeNull();
});

test("tells at which effect an investment breaks even, when it is asked", async () => {
  const calculation = createCalculation();
  expect(await calculation.breakEven("loesning")).toBeNull();
  const investing = { ...everyTable, options: [...(everyTable.options ?? []), investmentRow] };
  await calculation.evaluate(workbookTables(investing), "da");
  const sentence = await calculation.breakEven("loesning");
  const share = Number(/ bliver ([\d,]+) %/.exec(sentence ?? "")?.[1]?.replace(",", ".")) / 100;
  const presentValueAt = (effect: number) => {
    const options = [...(everyTable.options ?? []), { ...investmentRow, share: effect }];
    const answer = workbookResult(workbookTables({ ...everyTable, options }), "da");
    return answer.kind === "result" ? (answer.result.scenarios[1]?.money.investment?.presentValue ?? 0) : 0;
  };
  expect(presentValueAt(share + 0.01)).toBeGreaterThan(0);
  expect(presentValueAt(share - 0.01)).toBeLessThan(0);
  expect(await calculation.breakEven("today")).toMatch(/kan ikke regnes ud/);
  expect(await calculation.breakEven("gone")).toBeNull();
});

test("presents nothing before it has tables", async () => {
  expect(await createCalculation().present("da")).toBeNull();
});

test("tells where the results stand, also where there is none yet", async () => {
  const tables = liveWorkbook();
  const withoutSettings = {
    ...tables,
    tables: tables.tables.filter(({ name }) => name !== "NormeringSettings"),
  };
  const { view, resultAreas } = await createCalculation().evaluate(withoutSettings, "da");
  expect(view.kind).toBe("no-result");
  expect(resultAreas).toEqual([
    { sheet: "Resultat", from: "A4", to: "AH5" },
    { sheet: "Resultat", from: "A11", to: "N46" },
    { sheet: "Advarsler", from: "A4", to: "K11" },
  ]);
});

test("a result table that is gone is told with the view", async () => {
  const tables = liveWorkbook();
  const without = { ...tables, tables: tables.tables.filter(({ name }) => name !== "NormeringResultFlags") };
  const { unwritten } = await createCalculation().evaluate(without, "da");
  expect(unwritten).toHaveLength(1);
  expect(unwritten[0]?.message).toContain("NormeringResultFlags");
});

test("parts of a view that did not change are the same objects", async () => {
  const calculation = startCalculation(threads().start);
  const tables = liveWorkbook();
  const { view: first } = await calculation.evaluate(tables, "da");
  const { view: second } = await calculation.evaluate(withCases(tables, 800), "da");
  if (first.kind !== "result" || second.kind !== "result") throw new Error("no result");
  expect(second.scenarios[0]?.options).toBe(first.scenarios[0]?.options);
  expect(second.scenarios[0]?.answer).not.toEqual(first.scenarios[0]?.answer);
});

test("an error in the thread comes out without a figure of the workbook", async () => {
  const failing = (): Calculation => ({
    ...createCalculation(),
    evaluate: async () => {
      throw new TypeError("412 sager hos Nord");
    },
  });
  const calculation = startCalculation(threads(failing).start);
  const error: unknown = await calculation.evaluate(liveWorkbook(), "da").catch((reason: unknown) => reason);
  expect(String(error)).toBe("TypeError");
  expect(errorDetails(error)).toMatch(/^TypeError\n\s+at .*calculation\.test\.ts/);
  expect(errorDetails(error)).not.toMatch(/412|Nord/);
});

test("a thread that has failed rejects what it was asked, and another answers the next question", async () => {
  const { start, started } = threads();
  const calculation = startCalculation(start);
  const tables = liveWorkbook();
  await calculation.evaluate(tables, "da");
  const asked = calculation.evaluate(withCases(tables, 800), "da");
  started[0]?.crash(new Error("412 sager"));
  await expect(asked).rejects.toThrow(/^$/);
  expect(started[0]?.ended).toBe(true);
  expect((await calculation.evaluate(tables, "da")).view).toEqual(viewAfresh(tables, "da"));
  expect(started).toHaveLength(2);
});
