import { expect, test } from "vitest";
import { sentence, start } from "../../support/live-stage.ts";

const point = { decimal: ".", thousands: "," } as const;
const comma = { decimal: ",", thousands: "." } as const;

test("other marks change what is shown, and neither read nor write the workbook", async () => {
  const stage = await start();
  expect(sentence(stage)).toMatch(/\d,\d/);
  await stage.loop.setMarks(point);
  expect(sentence(stage)).toMatch(/\d\.\d/);
  expect(sentence(stage)).not.toMatch(/\d,\d/);
  expect(stage.evaluations()).toBe(1);
  expect(stage.host.resultWrites()).toEqual([]);
});

test("marks that the language has by itself change nothing, and stay when another language is chosen", async () => {
  const stage = await start();
  const shown = stage.loop.state().view;
  await stage.loop.setMarks(comma);
  expect(stage.loop.state().view).toBe(shown);
  await stage.loop.setLanguage("en");
  expect(sentence(stage)).toMatch(/\d,\d/);
  await stage.loop.setMarks(null);
  expect(sentence(stage)).toMatch(/\d\.\d/);
});

test("results that are written after an edit hold no trace of the marks", async () => {
  const written = async (marks: typeof point | null) => {
    const stage = await start();
    await stage.loop.setMarks(marks);
    stage.edit(800);
    await stage.pass(200);
    return stage.host.resultWrites();
  };
  const own = await written(null);
  expect(own).toHaveLength(1);
  expect(await written(point)).toEqual(own);
});
