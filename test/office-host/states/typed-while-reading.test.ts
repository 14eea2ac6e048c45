import { expect, test } from "vitest";
import { openHost } from "../support/open-host.ts";
import { addInBeside, bytesOf } from "./state-stage.ts";

test("a formula that is typed while the tables are read is listened to like any other", async () => {
  const host = openHost(bytesOf("et-team.xlsx"));
  host.editFormula("Sager", "C8", "=Udkast!A1*2", 300);
  const stage = await addInBeside(host);
  await stage.loop.writeResults();
  await stage.pass();
  let isTyped = false;
  host.meanwhile = async () => {
    if (isTyped) return;
    isTyped = true;
    host.editFormula("Medarbejdere", "C8", "=Udkast!A1*3", 4);
    // What is told of it arrives before the answer.
    await new Promise((resolve) => setTimeout(resolve));
  };
  host.edit("Sager", "D8", 40);
  await stage.pass();
  await stage.pass();
  expect(isTyped).toBe(true);
  const before = JSON.stringify(stage.loop.state().view);
  host.calculate("Medarbejdere", { C8: 9 });
  await stage.pass();
  expect(JSON.stringify(stage.loop.state().view)).not.toBe(before);
});
