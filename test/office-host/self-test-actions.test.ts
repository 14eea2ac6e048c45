import "../support/property-seed.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contractSheets,
  lookedAt,
  type SelfTestStage,
  sheetNames,
  standing,
  words,
} from "./support/self-test-stage.ts";

/** What somebody may press on the page of the self-test, in any order. */
const presses = {
  look: ({ test: selfTest }) => selfTest.look(),
  trySheet: ({ test: selfTest }) => selfTest.trySheet(words),
  beginUndo: ({ test: selfTest }) => selfTest.beginUndo(words),
  typed: ({ test: selfTest }) => selfTest.typed(),
  pressed: ({ test: selfTest }) => selfTest.pressed(),
  noMore: ({ test: selfTest }) => selfTest.noMore(),
  endUndo: ({ test: selfTest }) => selfTest.endUndo(),
  removeLeft: ({ test: selfTest }) => selfTest.removeLeft(),
} as const satisfies Record<string, (stage: SelfTestStage) => Promise<void>>;

/** What the same person may do in the workbook meanwhile. */
const deeds = {
  type: ({ host }) => {
    if (host.state.sheetOf(words.name) !== undefined) host.edit(words.name, "A4", 5);
  },
  work: ({ host }) => host.edit("Sager", "C4", host.requests.length),
  undo: ({ host }) => host.undo(),
  redo: ({ host }) => host.redo(),
  protect: ({ host }) => host.setProtected("Sager", !host.sheet("Sager").isProtected),
} as const satisfies Record<string, (stage: SelfTestStage) => void>;

const steps = fc.array(
  fc.oneof(
    fc.constantFrom(...(Object.keys(presses) as (keyof typeof presses)[])),
    fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  ),
  { maxLength: 14 },
);

/** Nobody waits for what does not come. */
const pressed = async (stage: SelfTestStage, press: keyof typeof presses): Promise<void> => {
  const done = presses[press](stage);
  await stage.host.settle();
  stage.clock.pass(10_000);
  await done;
};

const done = (stage: SelfTestStage, deed: keyof typeof deeds): void => {
  try {
    deeds[deed](stage);
  } catch {
    // A protected sheet takes nothing.
  }
};

test.each(["1.14", "1.20"] as const)(
  "whatever is pressed in whatever order, nothing but its own sheets is touched, and they can be removed (%s)",
  async (excelApi) => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const stage = await lookedAt({ excelApi });
        const { host } = stage;
        for (const step of taken) {
          if (step in deeds) done(stage, step as keyof typeof deeds);
          const before = standing(host, stage.ownSheets);
          await host.settle();
          if (step in presses) await pressed(stage, step as keyof typeof presses);
          await host.settle();
          expect(standing(host, stage.ownSheets)).toBe(before);
          expect(stage.test.state().work).toBeNull();
        }
        await pressed(stage, "endUndo");
        await pressed(stage, "look");
        await pressed(stage, "removeLeft");
        expect(sheetNames(stage)).toEqual(contractSheets);
        expect(host.changeHandlers).toBe(0);
        host.checkGaps();
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);
