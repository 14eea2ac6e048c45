import { expect, test } from "vitest";
import { showReport } from "../../../addin/pane-host/show-report.ts";
import type { PlaceView } from "../../../core/present/view/place-view.ts";
import { settled } from "../../support/gates.ts";
import { cellValue, gapAfresh, gapInSheet, type Stage, start } from "../../support/live-stage.ts";
import { liveWorkbookWithReport } from "../../support/live-workbook.ts";

const reportOf = ({ loop }: Stage): PlaceView => {
  const { view } = loop.state();
  if (view?.kind !== "result" || view.report === null) throw new Error("no report");
  return view.report;
};

test("results that wait are written before the report is shown, and the report with them", async () => {
  const stage = await start({ keepsUndo: false, tables: liveWorkbookWithReport() });
  stage.edit(800);
  await stage.pass(200);
  expect(stage.host.resultWrites()).toEqual([]);
  const report = reportOf(stage);
  expect(cellValue(stage, report)).toBeNull();
  await showReport(stage.loop, report);
  expect(stage.host.selected()).toEqual(report);
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  expect(cellValue(stage, report)).toContain("2026");
  expect(stage.loop.state().hasUnwrittenResults).toBe(false);
});

test("the report that is shown holds what was typed while the results were written", async () => {
  const stage = await start({ keepsUndo: false, tables: liveWorkbookWithReport() });
  stage.edit(800);
  await stage.pass(200);
  stage.calculating.close();
  const shown = showReport(stage.loop, reportOf(stage));
  await settled();
  stage.edit(420);
  stage.calculating.open();
  await settled();
  expect(stage.host.selected()).toBeNull();
  await stage.pass(200);
  await shown;
  expect(stage.host.selected()).toEqual(reportOf(stage));
  expect(gapInSheet(stage)).toBe(gapAfresh(stage));
  expect(stage.loop.state().hasUnwrittenResults).toBe(false);
});

test("a report that is up to date is shown, and nothing is written", async () => {
  const stage = await start({ tables: liveWorkbookWithReport() });
  stage.edit(800);
  await stage.pass(200);
  const written = stage.host.resultWrites().length;
  await showReport(stage.loop, reportOf(stage));
  await settled();
  expect(stage.host.selected()).toEqual(reportOf(stage));
  expect(stage.host.resultWrites()).toHaveLength(written);
});

test("where the results cannot be written the pane tells why, and the old report is not shown", async () => {
  const stage = await start({ keepsUndo: false, tables: liveWorkbookWithReport() });
  stage.edit(800);
  await stage.pass(200);
  stage.host.protect(reportOf(stage).sheet);
  await showReport(stage.loop, reportOf(stage));
  expect(stage.loop.state().trouble).toMatchObject({ code: "sheet-protected" });
  expect(stage.host.selected()).toBeNull();
});

test("a workbook from before the report has none to show", async () => {
  const { loop } = await start();
  expect(loop.state().view).toMatchObject({ kind: "result", report: null });
});
