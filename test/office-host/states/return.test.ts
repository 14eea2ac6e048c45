import { expect, test } from "vitest";
import { onReturn } from "../../../addin/excel/return.ts";
import { openStage, outOfStep, typeCases } from "./state-stage.ts";

const minutes = (count: number): number => count * 60_000;

const opened = (call: () => void) => {
  let time = 0;
  const window = new EventTarget();
  const seen: { visibilityState: DocumentVisibilityState } = { visibilityState: "visible" };
  const document = Object.assign(new EventTarget(), seen);
  const stop = onReturn({ window, document, now: () => time }, call);
  return {
    window,
    document,
    stop,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

test("a user who comes back after half an hour is seen once, and one who stays is not", () => {
  let calls = 0;
  const { window, document, wait, stop } = opened(() => {
    calls += 1;
  });
  for (let times = 0; times < 12; times += 1) {
    wait(minutes(5));
    window.dispatchEvent(new Event("pointerdown"));
  }
  expect(calls).toBe(0);
  wait(minutes(30));
  document.visibilityState = "hidden";
  document.dispatchEvent(new Event("visibilitychange"));
  expect(calls).toBe(0);
  document.visibilityState = "visible";
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event("focus"));
  expect(calls).toBe(1);
  stop();
  wait(minutes(60));
  window.dispatchEvent(new Event("focus"));
  expect(calls).toBe(1);
});

test("what others edited while Excel told nothing is shown when the user is back, and nothing is written for it", async () => {
  const stage = await openStage();
  await typeCases(stage, 350);
  const before = JSON.stringify(stage.loop.state().view);
  stage.host.hearLate();
  stage.host.editByOther("Sager", "C8", 900);
  await stage.pass(minutes(30));
  expect(JSON.stringify(stage.loop.state().view)).toBe(before);
  await stage.port.renew();
  await stage.loop.retry();
  expect(JSON.stringify(stage.loop.state().view)).not.toBe(before);
  expect(stage.loop.state().hasUnwrittenResults).toBe(true);
  await stage.loop.writeResults();
  expect(await outOfStep(stage)).toBe(0);
});
