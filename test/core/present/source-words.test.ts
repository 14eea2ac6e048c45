import { expect, test } from "vitest";
import { flagStatement } from "../../../core/present/flag-lines.ts";
import { resultDocument } from "../../../core/present/result-document.ts";
import { resultTable } from "../../../core/present/result-table.ts";
import { type SourceId, sources } from "../../../core/sources.ts";
import { sourceIn } from "../../../core/text/source-in.ts";
import { evaluationResult, flagResult, scenarioResult } from "../../support/result.ts";

const ownWords: readonly SourceId[] = [
  "queue-stability",
  "task-deadline",
  "local-guideline",
  "own-choice",
  "user-limit",
];

test.each(ownWords)("%s has words of its own in English", (id) => {
  expect(sourceIn(id, "da")).toEqual(sources[id]);
  expect(sourceIn(id, "en").title).not.toBe(sources[id].title);
  expect(JSON.stringify(sourceIn(id, "en"))).not.toMatch(/[æøå]/i);
});

test("a publication keeps its title", () => {
  expect(sourceIn("holiday-act", "en").title).toBe(sources["holiday-act"].title);
});

test("table and document name a source in the language that is asked for", () => {
  const flags = [flagResult({ source: "queue-stability" })];
  const result = evaluationResult({
    scenarios: [scenarioResult({ flags })],
    sources: { "queue-stability": sources["queue-stability"] },
  });
  expect(resultTable(result, "en")).toContain("Queueing theory: where more comes in");
  expect(resultDocument(result, "en").sources["queue-stability"]?.title).toContain("Queueing theory");
  expect(resultDocument(result, "da").sources["queue-stability"]?.title).toContain("Køteori");
});

test("an edition in brackets has none of its own", () => {
  const flag = flagResult({
    code: "caseload-guideline",
    details: { editions: ["2020 eller senere (læst november 2026)"] },
  });
  expect(flagStatement(flag, "da")).toContain("(2020 eller senere, læst november 2026)");
});
