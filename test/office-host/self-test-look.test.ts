import { describe, expect, test } from "vitest";
import { checkIds } from "../../addin/excel/self-test/check.ts";
import { besideContract, checkOf, lookedAt, outcomes, standing, words } from "./support/self-test-stage.ts";

describe("what it looks at", () => {
  test("changes nothing, and finds all in order beside a new Excel", async () => {
    const stage = besideContract();
    const before = standing(stage.host, new Set());
    await stage.test.look();
    expect(outcomes(stage)).toMatchObject({
      library: "ok",
      host: "ok",
      platform: "ok",
      version: "ok",
      floor: "ok",
      "live-writing": "ok",
      "answer-time": "ok",
      notation: "ok",
      "calculation-mode": "ok",
      writable: "ok",
      structure: "ok",
      // A workbook without the model.
      model: "not",
      "sheet-added": "unknown",
      undo: "unknown",
    });
    expect(Object.keys(outcomes(stage))).toEqual(checkIds);
    expect(new Set(stage.host.requests.map(({ flags }) => flags))).toEqual(new Set([0]));
    expect(standing(stage.host, new Set())).toBe(before);
    stage.host.checkGaps();
  });

  test("what is not as it should be is told", async () => {
    const stage = besideContract(
      { excelApi: "1.14" },
      { facts: { isSecure: false, keepsChoices: false, locale: "de-DE" } },
    );
    stage.host.state.isReadOnly = true;
    stage.host.state.isStructureProtected = true;
    stage.host.state.calculationMode = "Manual";
    await stage.test.look();
    expect(outcomes(stage)).toMatchObject({
      floor: "ok",
      "live-writing": "not",
      secure: "not",
      storage: "not",
      language: "not",
      writable: "not",
      structure: "not",
      "calculation-mode": "not",
    });
    expect(checkOf(stage, "live-writing")).toMatchObject({ found: { newest: "1.14" } });
  });

  test("the table of requirement sets ends with the first that is lacking, but shows what is used here", async () => {
    const shown = async (excelApi: "1.14" | "1.20") => {
      const stage = await lookedAt({ excelApi });
      return stage.test.state().sets.filter(({ name }) => name === "ExcelApi");
    };
    const old = await shown("1.14");
    expect(old.map(({ version }) => version).at(-1)).toBe("1.20");
    expect(
      old
        .filter(({ isThere }) => isThere)
        .map(({ version }) => version)
        .at(-1),
    ).toBe("1.14");
    expect((await shown("1.20")).map(({ version }) => version).at(-1)).toBe("1.21");
  });

  test.each([
    ["missing", { office: null }, "no-library", ["library"]],
    [null, { office: null }, "waiting", []],
    [null, {}, "waiting", []],
    ["elsewhere", {}, "elsewhere", ["host"]],
    ["too-old", {}, "too-old", []],
  ] as const)(
    "where Office is %s, the rows of the workbook say why not",
    async (start, facts, reason, not) => {
      const stage = await lookedAt({}, { start, facts });
      for (const id of ["answer-time", "writable", "model", "echo", "undo"] as const)
        expect(checkOf(stage, id)).toMatchObject({ outcome: "unknown", why: { reason } });
      for (const id of not) expect(checkOf(stage, id).outcome).toBe("not");
      expect(checkOf(stage, "thread").outcome).toBe("ok");
      expect(stage.test.state().canTry).toBe(false);
      expect(stage.host.syncs).toBe(0);
      await stage.test.trySheet(words);
      await stage.test.beginUndo(words);
      expect(stage.host.syncs).toBe(0);
    },
  );

  test("a library that says nothing of itself is told so", async () => {
    const office = { context: {} } as unknown as typeof Office;
    const stage = await lookedAt(
      {},
      { start: "elsewhere", facts: { office, build: "", userAgent: "", locale: "" } },
    );
    for (const id of ["platform", "version", "build", "engine", "language"] as const)
      expect(checkOf(stage, id)).toMatchObject({ outcome: "unknown", why: { reason: "unsaid" } });
    expect(checkOf(stage, "host")).toMatchObject({ outcome: "not", found: { name: "" } });
  });

  test("while a cell is typed into, what Excel does not answer is told, and seen at the next look", async () => {
    const stage = besideContract();
    stage.host.beginTyping();
    const looking = stage.test.look();
    await stage.host.settle();
    stage.clock.pass(10_000);
    await looking;
    stage.host.endTyping();
    for (const id of ["answer-time", "model"] as const)
      expect(checkOf(stage, id)).toMatchObject({ outcome: "unknown", why: { reason: "no-answer" } });
    await stage.test.look();
    expect(checkOf(stage, "answer-time").outcome).toBe("ok");
  });

  test("an error of Excel's is told by its name and not by its words", async () => {
    const failing = async () => {
      throw Object.assign(new Error("Jobparate 310"), { code: "GeneralException" });
    };
    const stage = await lookedAt({}, { connection: (own) => ({ ...own, run: failing }) });
    expect(checkOf(stage, "model")).toMatchObject({
      outcome: "unknown",
      why: { reason: "refused", detail: "GeneralException" },
    });
    expect(JSON.stringify(stage.test.state().checks)).not.toContain("Jobparate");
  });
});
