import { expect, test } from "vitest";
import { comparisonTable } from "../../../core/present/comparison.ts";
import type { QueueFigures } from "../../../core/result/queues.ts";
import { resultTexts } from "../../../core/text/result-texts.ts";
import { growingInterval, queueFigures } from "../../support/queues.ts";
import { evaluationResult, scenarioResult } from "../../support/result.ts";

/** Rows of the comparison by their labels. */
const rowsOf = (scenarios: readonly (readonly QueueFigures[])[]) => {
  const results = scenarios.map((queues, index) => scenarioResult({ id: `s${index}`, queues }));
  const { rows } = comparisonTable(evaluationResult({ scenarios: results }), resultTexts.da, "da");
  return new Map(rows.map(({ label, cells }) => [label, cells]));
};

test("what callers meet at the end of the period stands side by side", () => {
  const before = queueFigures({ to: "2026-04" });
  const after = queueFigures({ from: "2026-05", serviceLevel: 0.7, averageWaitSeconds: 74 });
  const growing = queueFigures({
    intervals: [growingInterval()],
    serviceLevel: null,
    averageWaitSeconds: null,
  });
  const rows = rowsOf([[queueFigures()], [before, after], [growing]]);
  expect(rows.get("Telefon: taget i tide")).toEqual(["90\u00a0%", "70\u00a0%", "køen vokser"]);
  expect(rows.get("Telefon: ventetid i snit")).toEqual([
    "20\u00a0sek.",
    "1\u00a0min.\u00a014\u00a0sek.",
    "køen vokser",
  ]);
});

test("a duty in a rota is answered by the rota, and one that is not there by nobody", () => {
  const rota = queueFigures({ duty: "Fælles", duties: ["Skranke", "Telefon"], serviceLevel: 0.99 });
  const rows = rowsOf([[queueFigures()], [rota]]);
  expect(rows.get("Telefon: taget i tide")).toEqual(["90\u00a0%", "99\u00a0%"]);
  expect(rows.get("Skranke: taget i tide")).toEqual(["–", "99\u00a0%"]);
});

test("what nobody has stated is left out", () => {
  const withoutTarget = queueFigures({ serviceTarget: null, targetSeconds: null, serviceLevel: null });
  expect(rowsOf([[withoutTarget]]).has("Telefon: taget i tide")).toBe(false);
  expect(rowsOf([[withoutTarget]]).has("Telefon: ventetid i snit")).toBe(true);
  const withoutCalls = queueFigures({ callsPerWeek: null, serviceLevel: null, averageWaitSeconds: null });
  expect([...rowsOf([[withoutCalls]]).keys()].join()).not.toContain("Telefon");
  expect(rowsOf([[]]).has("Telefon og reception")).toBe(false);
});
