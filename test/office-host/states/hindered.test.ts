import { expect, test } from "vitest";
import type { LiveState } from "../../../addin/live/live-state.ts";
import { tablesOf } from "../../port/port-under-test.ts";
import { apiErrors } from "../host/protocol.ts";
import { openStage, outOfStep, ownCells, type Stage, toldIn, typeCases, writesOf } from "./state-stage.ts";

/** A state of the workbook in which the add-in cannot do its work. */
interface Hindrance {
  readonly name: string;
  /** The user types 400 cases, before, while or after the state begins. */
  readonly begin: (stage: Stage, type: () => void) => void;
  readonly told: Partial<LiveState> | Record<string, unknown>;
  readonly end: (stage: Stage) => void;
}

/** Something happens the moment before a request is answered that sets cells, and nobody tells the add-in of it. */
const beforeWriting = ({ host }: Stage, act: () => void): void => {
  host.meanwhile = (request) => {
    if (request !== "write") return;
    host.meanwhile = () => {};
    act();
  };
};

const refusing = ({ host }: Stage, kind: "read" | "write", error: () => Error): void => {
  host.meanwhile = (request) => {
    if (request === kind) throw error();
  };
};

const letGo = ({ host }: Stage): void => {
  host.meanwhile = () => {};
};

const protect =
  (sheet: string, isProtected: boolean) =>
  ({ host }: Stage) => {
    host.sheet(sheet).isProtected = isProtected;
  };

const started = 46_388;

const hindrances: readonly Hindrance[] = [
  {
    name: "a sheet of results is protected",
    begin: ({ host }, type) => {
      host.setProtected("Resultat", true);
      type();
    },
    told: { trouble: { code: "sheet-protected", sheet: "Resultat" }, hasUnwrittenResults: true },
    end: ({ host }) => host.setProtected("Resultat", false),
  },
  {
    name: "the second of two sheets of results is protected",
    begin: ({ host }, type) => {
      host.setProtected("Advarsler", true);
      type();
    },
    told: { trouble: { code: "sheet-protected", sheet: "Advarsler" }, hasUnwrittenResults: true },
    end: ({ host }) => host.setProtected("Advarsler", false),
  },
  {
    name: "a sheet is protected between reading and writing",
    begin: (stage, type) => {
      beforeWriting(stage, () => protect("Resultat", true)(stage));
      type();
    },
    told: { trouble: { code: "sheet-protected", sheet: "Resultat" } },
    end: protect("Resultat", false),
  },
  {
    name: "the second of two sheets is protected between reading and writing",
    begin: (stage, type) => {
      beforeWriting(stage, () => protect("Advarsler", true)(stage));
      type();
    },
    told: { trouble: { code: "sheet-protected", sheet: "Advarsler" } },
    end: protect("Advarsler", false),
  },
  {
    name: "a table of results has fewer rows between reading and writing",
    begin: (stage, type) => {
      const table = stage.host.state.tableOf("NormeringResultFlags");
      if (table === undefined) throw new Error("a table");
      beforeWriting(stage, () => {
        table.area = { ...table.area, bottom: table.area.bottom - 5 };
      });
      type();
    },
    told: { trouble: { code: "table-changed" } },
    end: () => {},
  },
  {
    name: "the workbook can only be read",
    begin: ({ host }, type) => {
      type();
      host.state.isReadOnly = true;
    },
    told: { trouble: { code: "read-only" }, hasUnwrittenResults: true },
    end: ({ host }) => {
      host.state.isReadOnly = false;
    },
  },
  {
    name: "a table of inputs is deleted",
    begin: ({ host }, type) => {
      type();
      host.user.deleteTable("NormeringTasks");
    },
    told: { goneTables: [{ table: "NormeringTasks", sheet: "Opgaver" }], trouble: null },
    end: ({ host }) => host.undo(),
  },
  {
    name: "a table of inputs is made ordinary cells, which no change of cells tells of",
    begin: ({ host }, type) => {
      host.user.convertTable("NormeringStaffGroups");
      type();
    },
    told: { goneTables: [{ table: "NormeringStaffGroups", sheet: "Medarbejdere" }] },
    end: ({ host }) => {
      host.undo();
      host.undo();
    },
  },
  {
    name: "an error stands in the cell without which nothing can be computed",
    begin: ({ host }, type) => {
      type();
      host.edit("Forudsætninger", "C9", "#N/A");
    },
    told: { noResult: { kind: "no-result" }, trouble: null },
    end: ({ host }) => host.edit("Forudsætninger", "C9", started),
  },
  {
    name: "that cell is blank",
    begin: ({ host }, type) => {
      type();
      host.edit("Forudsætninger", "C9", "");
    },
    told: { noResult: { kind: "no-result" } },
    end: ({ host }) => host.edit("Forudsætninger", "C9", started),
  },
  {
    name: "Excel gives an error of its own at the reading",
    begin: (stage, type) => {
      refusing(stage, "read", apiErrors.generalException);
      type();
    },
    told: { trouble: { code: "failed", detail: "GeneralException" } },
    end: letGo,
  },
  {
    name: "Excel gives an error of its own at the writing",
    begin: (stage, type) => {
      refusing(stage, "write", apiErrors.generalException);
      type();
    },
    told: { trouble: { code: "failed", detail: "GeneralException" }, hasUnwrittenResults: true },
    end: letGo,
  },
  {
    name: "the answer is more than Excel on the web gives at once",
    begin: (stage, type) => {
      refusing(stage, "read", apiErrors.responseTooLarge);
      type();
    },
    told: { trouble: { code: "too-large" } },
    end: letGo,
  },
  {
    name: "the results are more than Excel on the web takes at once",
    begin: (stage, type) => {
      refusing(stage, "write", apiErrors.requestTooLarge);
      type();
    },
    told: { trouble: { code: "too-large" }, hasUnwrittenResults: true },
    end: letGo,
  },
  {
    name: "an old Excel refuses while the user is typing into a cell",
    begin: (stage, type) => {
      refusing(stage, "read", apiErrors.cellEdit);
      type();
    },
    told: { trouble: { code: "cell-being-edited" } },
    end: letGo,
  },
];

const resultCells = ({ host }: Stage): string =>
  JSON.stringify(["Resultat", "Advarsler"].map((name) => [...host.sheet(name).cells]));

test.each(hindrances)(
  "$name: it is told, nothing is written, and the next edit writes",
  async (hindrance) => {
    const stage = await openStage();
    const { host, loop } = stage;
    await typeCases(stage, 350);
    expect(await outOfStep(stage)).toBe(0);
    const tables = await tablesOf(stage.port);
    const results = resultCells(stage);
    hindrance.begin(stage, () => host.edit("Sager", "C8", 400));
    const own = ownCells(stage, tables);
    await stage.pass();

    const live = loop.state();
    expect(live).toMatchObject({ ...hindrance.told, failure: null, isCalculating: false });
    expect(live.view?.kind).toBe("result");
    const told = toldIn(live);
    expect(told.da.length).toBeGreaterThanOrEqual(2);
    expect(told.en).toHaveLength(told.da.length);
    told.da.forEach((sentence, index) => {
      expect(sentence).toMatch(/^[A-ZÆØÅ][^!]+[^!. ]\.?$/);
      expect(told.en[index]).not.toBe(sentence);
    });
    expect(resultCells(stage)).toBe(results);
    expect(ownCells(stage, tables)).toBe(own);

    hindrance.end(stage);
    await stage.pass();
    await typeCases(stage, 450);
    expect(await outOfStep(stage)).toBe(0);
    expect(loop.state()).toMatchObject({
      trouble: null,
      failure: null,
      noResult: null,
      goneTables: [],
      hasUnwrittenResults: false,
    });
    expect(writesOf(stage)).toBeGreaterThan(1);
  },
);
