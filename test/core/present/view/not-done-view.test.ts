import { expect, test } from "vitest";
import { notDoneView } from "../../../../core/present/view/not-done-view.ts";
import type { NotDone } from "../../../../core/result.ts";
import { resultTexts } from "../../../../core/text/result-texts.ts";
import { viewTexts } from "../../../../core/text/view-texts.ts";
import { scenarioResult } from "../../../support/result.ts";

const work = (changes: Partial<NotDone>): NotDone => ({
  task: "Breve",
  statutory: false,
  backlogHours: 0,
  backlogPieces: 0,
  overdueHours: null,
  overduePieces: null,
  droppedHours: 0,
  droppedPieces: 0,
  lostHours: 0,
  waitingMonths: 0,
  monthsToClear: 0,
  ...changes,
});

const told = (...notDone: readonly NotDone[]) =>
  notDoneView({ scenario: scenarioResult({ notDone }), text: resultTexts.da, view: viewTexts.da });

test("what is dropped is told in pieces and hours, and is neither waiting nor late", () => {
  const { any, sentence, table } = told(work({ droppedHours: 180, droppedPieces: 720 }));
  expect(any).toBe(true);
  expect(sentence).toBe("Intet venter, når perioden er gået, men af 1 opgave er noget valgt fra.");
  expect(table.heads.slice(-2)).toEqual(["Valgt fra (stk.)", "Valgt fra (timer)"]);
  expect(table.rows[0]?.cells?.slice(-2)).toEqual(["720", "180"]);
});

test("only what has been past its deadline is counted as late", () => {
  const late = work({ task: "Afgørelser", overdueHours: 12, overduePieces: 6 });
  const { sentence } = told(late, work({ droppedHours: 180, droppedPieces: 720 }));
  expect(sentence).toBe("Intet venter, når perioden er gået, men 1 opgave har været over fristen.");
});

test("where nothing is dropped nobody reads of it", () => {
  const { sentence, table } = told(work({ backlogHours: 40, backlogPieces: 40 }));
  expect(sentence).toContain("40");
  expect(table.heads).not.toContain("Valgt fra (timer)");
});

test("what nobody has the hours to sit is told in hours, and before what waits", () => {
  const { sentence, table } = told(work({ task: "Telefon", lostHours: 2592 }));
  expect(sentence).toBe(
    "Til 2.592 timer af vagterne er der ingen, og de timer kan ikke gøres senere. Intet venter, når perioden er gået, og ingen frist er overskredet.",
  );
  expect(table.heads).toContain("Uden folk (timer)");
});
