import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createBrowserPort } from "../../addin/browser/browser-port.ts";
import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import { createLiveLoop } from "../../addin/live/live-loop.ts";
import { isRefusal, openPackage, readTables, writeCells } from "../../addin/ooxml/index.ts";
import { modelVersion } from "../../core/workbook/contract/version.ts";
import { root } from "../../scripts/install.mjs";
import { TestHost } from "../support/browser-host.ts";
import { settled } from "../support/gates.ts";
import { manualTimer } from "../support/manual-timer.ts";
import { versionCell } from "../support/version-cell.ts";

const newerTeam = (): Uint8Array => {
  const opened = openPackage(new Uint8Array(readFileSync(path.join(root, "examples", "et-team.xlsx"))));
  if (isRefusal(opened)) throw new Error(opened.refused);
  const bytes = writeCells(opened, [{ ...versionCell(readTables(opened)), value: modelVersion + 1 }]);
  if (isRefusal(bytes)) throw new Error("not written");
  return bytes;
};

test("a workbook of a later edition is shown in the browser edition, and nothing is written into it", async () => {
  const host = new TestHost();
  await host.openFile("nyere.xlsx", newerTeam());
  const port = createBrowserPort(host);
  const clock = manualTimer();
  const loop = createLiveLoop({ port, calculation: createCalculation(), language: "da", timer: clock.timer });
  loop.start();
  await settled();
  const { view } = loop.state();
  expect(view).toMatchObject({
    kind: "result",
    readOnly: { happened: expect.stringContaining("nyere") as string },
  });
  const option = view?.kind === "result" ? view.newScenario.name : null;
  expect(option).not.toBeNull();
  expect(
    await loop.write([{ sheet: option?.sheet ?? "", address: option?.address ?? "", value: "Flere" }]),
  ).toBe(false);
  await loop.writeResults();
  await settled();
  expect(port.fileState().unsaved).toBe(false);
  loop.stop();
});
