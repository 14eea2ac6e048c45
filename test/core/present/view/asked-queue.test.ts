import { describe, expect, test } from "vitest";
import { readExplanation } from "../../../../core/present/view/explanation-reader.ts";
import type { QueueRequest } from "../../../../core/present/view/queue-form.ts";
import { workbookView } from "../../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../../core/present/workbook-result.ts";
import { phones } from "../../../browser/pane/phones.ts";
import { workbookTables } from "../../../support/workbook-tables.ts";

const tables = workbookTables(phones);
const answer = workbookResult(tables, "da");
const view = workbookView(answer, "da", tables);
const scenarios = view.kind === "result" ? view.scenarios : [];

const explained = (scenario: string, queue: QueueRequest) =>
  readExplanation(answer, { scenario, month: queue.month, queue }, "da", tables);

describe("every figure of the phones opens what it is reckoned of", () => {
  test.each(scenarios.map(({ id, queues }) => [id, queues] as const))("in %s", (id, queues) => {
    const runs = queues.flatMap((queue) => queue.runs);
    const requests = runs.flatMap(({ figures, chart }) => [
      ...figures.map(({ request }) => request),
      ...(chart?.columns ?? []).flatMap(({ request }) => request ?? []),
    ]);
    expect(requests.length).toBeGreaterThan(10);
    for (const request of requests) {
      const reader = explained(id, request);
      expect(reader?.view.title, JSON.stringify(request)).toContain(request.duty);
      expect(reader?.view.figure.parts?.length, JSON.stringify(request)).toBeGreaterThan(0);
    }
  });
});

const nine: QueueRequest = {
  duty: "Telefonvagt",
  month: "2026-01",
  interval: 0,
  figure: "serviceLevel",
};

test("the share of an hour ends in the cells of its calls, its people and its target", () => {
  const reader = explained("today", nine);
  expect(reader?.view.title).toBe(
    "Hvad det er regnet ud af: Opkald taget i tide, Telefonvagt kl. 9:00–10:00: I dag, januar 2026",
  );
  expect(reader?.view.figure.shared).toContain("Erlang C");
  const origins = (reader?.view.figure.parts ?? []).flatMap(({ origin }) => origin?.place?.address ?? []);
  // Seconds of a call, positions and seconds of the target of the first duty.
  expect(origins).toEqual(["I6", "D6", "K6"]);
});

test("why there is none is told where the queue grows", () => {
  const reader = explained("today", { ...nine, interval: 1 });
  expect(reader?.view.figure.value).toBe("kan ikke beregnes");
  expect(reader?.view.figure.shared).toContain("køen vokser");
});

test("parts of the day that an option closes leave the others in their places", () => {
  const id = scenarios.find(({ name }) => name === "Kortere åbningstid")?.id ?? "";
  const reader = explained(id, { ...nine, month: "2026-05" });
  expect(reader?.view.title).toContain("kl. 10:00–11:00");
});

test("a duty, a month or a part of the day that is not there has no explanation", () => {
  for (const wrong of [{ duty: "Nogen" }, { month: "2031-01" as const }, { interval: 40 }])
    expect(explained("today", { ...nine, ...wrong })).toBeNull();
});
