import { expect, test } from "vitest";
import { modelVersion } from "../../core/workbook/contract/version.ts";
import { versionCell } from "../support/version-cell.ts";
import { calm, openCasesCell, openThread, type ThreadStage, typeCases } from "./support/thread-stage.ts";

const writes = ({ host }: ThreadStage) => host.requests.filter(({ flags }) => flags !== 0);

test("nothing is written into a workbook of a later edition: no result, no input, and nothing on command", async () => {
  const stage = await openThread("et-team.xlsx");
  const { sheet, address } = versionCell(stage.tables);
  stage.host.edit(sheet, address, modelVersion + 1);
  await calm(stage);
  const before = writes(stage).length;
  await typeCases(stage, 620);
  expect(stage.loop.state().view).toMatchObject({
    kind: "result",
    readOnly: { happened: expect.stringContaining("nyere") as string },
  });
  expect(await stage.loop.write([{ ...openCasesCell(stage.tables), value: 300 }])).toBe(false);
  await stage.loop.writeResults();
  await calm(stage);
  expect(writes(stage)).toHaveLength(before);
  stage.host.edit(sheet, address, modelVersion);
  await calm(stage);
  expect(writes(stage).length).toBe(before + 1);
  expect(stage.loop.state()).toMatchObject({ trouble: null, failure: null, hasUnwrittenResults: false });
});
