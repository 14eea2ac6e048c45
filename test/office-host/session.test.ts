import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";
import { stateOfPackage } from "./host/host-from-package.ts";
import { runSession, type SessionReport, type SessionSetting } from "./session/session.ts";

/** A thousand deeds: npm run session. */

const patience = 600_000;

const reportOf = (people: SessionSetting["people"], count: number, seed: number): Promise<SessionReport> => {
  const bytes = new Uint8Array(readFileSync(path.join(root, "examples", "et-team.xlsx")));
  return runSession(stateOfPackage("et-team.xlsx", bytes), { count, seed, people });
};

test(
  "two hundred deeds by two people leave everything that is not the add-in's own untouched",
  async () => {
    const report = await reportOf([{ excelApi: "1.20" }, { excelApi: "1.20" }], 200, 20_161_025);
    expect(report.wrong).toEqual([]);
    expect(report.recalculations).toBeGreaterThan(100);
    expect(report.writes).toBeGreaterThan(40);
    expect(report.pressed).toBeGreaterThan(5);
  },
  patience,
);

test(
  "beside one whose Excel keeps undo, one whose Excel does not writes on command alone",
  async () => {
    const report = await reportOf([{ excelApi: "1.20" }, { excelApi: "1.14" }], 40, 7);
    expect(report.wrong).toEqual([]);
    expect(report.writes).toBeGreaterThan(3);
  },
  patience,
);
