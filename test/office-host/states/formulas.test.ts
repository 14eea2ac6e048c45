import { describe, expect, test } from "vitest";
import { openHost } from "../support/open-host.ts";
import { addInBeside, bytesOf, flagsOf, openStage, outOfStep, type Stage, writesOf } from "./state-stage.ts";

describe("inputs that are formulas", () => {
  const withFormula = async () => {
    const host = openHost(bytesOf("et-team.xlsx"));
    host.editFormula("Sager", "C8", "=Udkast!A1*2", 300);
    const stage = await addInBeside(host);
    await stage.loop.writeResults();
    await stage.pass();
    return stage;
  };
  const said = ({ loop }: Stage) => JSON.stringify(loop.state().view);

  test("are listened to by one registration, and what they give anew is shown and not written", async () => {
    const stage = await withFormula();
    expect(flagsOf(stage).filter((flags) => flags === 1)).toHaveLength(1);
    const before = said(stage);
    const writes = writesOf(stage);
    stage.host.calculate("Sager", { C8: 900 });
    await stage.pass();
    expect(said(stage)).not.toBe(before);
    expect(stage.loop.state().hasUnwrittenResults).toBe(true);
    expect(writesOf(stage)).toBe(writes);
    await stage.host.settle();
    stage.host.edit("Sager", "D8", 40);
    await stage.pass();
    expect(await outOfStep(stage)).toBe(0);
    expect(flagsOf(stage).filter((flags) => flags === 1)).toHaveLength(1);
  });

  test("that give the same as before cost one reading and change nothing", async () => {
    const stage = await withFormula();
    const { view } = stage.loop.state();
    const before = flagsOf(stage).length;
    stage.host.calculate("Sager", { C8: 300 });
    await stage.pass();
    expect(flagsOf(stage).slice(before)).toEqual([0]);
    expect(stage.loop.state().view).toBe(view);
  });

  test("on other sheets are not read for", async () => {
    const stage = await withFormula();
    stage.host.editFormula("Kilder", "Z90", "=1+1", 2);
    await stage.pass();
    const before = flagsOf(stage).length;
    stage.host.calculate("Kilder", { Z90: 2 });
    await stage.pass();
    expect(flagsOf(stage)).toHaveLength(before);
  });

  test("cost no reading more where an edit is the cause", async () => {
    const stage = await withFormula();
    const before = flagsOf(stage).length;
    stage.host.edit("Sager", "D8", 40);
    stage.host.calculate("Sager", { C8: 310 });
    await stage.pass();
    expect(flagsOf(stage).slice(before)).toEqual([0, 17]);
  });

  const formulaLater = ({ host }: Stage) => host.editFormula("Medarbejdere", "C8", "=Udkast!A1*3", 4);

  /** What the formula gives anew is shown, after what the user does just before. */
  const expectFollowed = async (stage: Stage, first: () => void = () => {}): Promise<void> => {
    const before = said(stage);
    first();
    stage.host.calculate("Medarbejdere", { C8: 9 });
    await stage.pass();
    expect(said(stage)).not.toBe(before);
  };

  test("that are typed later are listened to like those that were there", async () => {
    const stage = await withFormula();
    formulaLater(stage);
    await stage.pass();
    await expectFollowed(stage);
    expect(flagsOf(stage).filter((flags) => flags === 1)).toHaveLength(1);
  });

  test("that are typed later cost nobody's undo, and follow what is typed where they come from", async () => {
    const stage = await openStage();
    formulaLater(stage);
    await stage.pass();
    await expectFollowed(stage, () => stage.host.edit("Kilder", "Z90", 3));
    expect(await outOfStep(stage)).toBe(0);
    expect(flagsOf(stage)).not.toContain(1);
  });

  test("that are typed later are listened to from where undo has ended anyway", async () => {
    const stage = await openStage("et-team.xlsx", { excelApi: "1.14" });
    formulaLater(stage);
    await stage.pass();
    expect(flagsOf(stage)).not.toContain(1);
    await stage.loop.writeResults();
    await stage.loop.retry();
    await stage.pass();
    await expectFollowed(stage);
    expect(flagsOf(stage).filter((flags) => flags === 1)).toHaveLength(1);
  });

  test("are none in the model's own workbooks, whose users keep their undo when the pane opens", async () => {
    const stage = await openStage();
    expect(flagsOf(stage).every((flags) => flags === 0)).toBe(true);
  });
});
