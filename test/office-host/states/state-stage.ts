import { readFileSync } from "node:fs";
import path from "node:path";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { createLiveLoop, type LiveLoop } from "../../../addin/live/live-loop.ts";
import type { LiveState } from "../../../addin/live/live-state.ts";
import { contains, parseArea, placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import type { PaneText } from "../../../addin/pane/text/pane-text.ts";
import { statesText as danishStates } from "../../../addin/pane/text/states-da.ts";
import { statesText as englishStates } from "../../../addin/pane/text/states-en.ts";
import type { StatesText } from "../../../addin/pane/text/states-text.ts";
import { troubleText as danishTrouble } from "../../../addin/pane/text/trouble-da.ts";
import { troubleText as englishTrouble } from "../../../addin/pane/text/trouble-en.ts";
import { resultAreas } from "../../../core/present/result-areas.ts";
import { resultDifferences } from "../../../core/present/result-writes.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { resultTables } from "../../../core/workbook/contract/contract.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { root } from "../../../scripts/install.mjs";
import { tablesOf } from "../../port/port-under-test.ts";
import { manualTimer } from "../../support/manual-timer.ts";
import type { ExcelHost } from "../host/excel-host.ts";
import { type HostedPort, type HostOptions, openHost, portOf } from "../support/open-host.ts";

/** A workbook in Excel with the whole add-in beside it but its drawing. */
export interface Stage extends HostedPort {
  readonly loop: LiveLoop;
  /** Lets time pass, in milliseconds, until the loop has nothing to do. */
  readonly pass: (milliseconds?: number) => Promise<void>;
  /** Lets just so much time pass. */
  readonly tick: (milliseconds: number) => Promise<void>;
}

export const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "examples", name)));

/** The add-in beside an Excel that has its workbook open already. */
export const addInBeside = async (host: ExcelHost, writesLive = false): Promise<Stage> => {
  const hosted = portOf(host);
  const clock = manualTimer();
  const calculation = createCalculation();
  const { port } = hosted;
  const loop = createLiveLoop({ port, calculation, language: "da", timer: clock.timer, writesLive });
  const tick = async (milliseconds: number): Promise<void> => {
    await host.settle();
    clock.pass(milliseconds);
    await host.settle();
  };
  const pass = async (milliseconds = 200): Promise<void> => {
    await tick(milliseconds);
    for (let times = 0; times < 20 && loop.state().isCalculating; times += 1) {
      await tick(200);
    }
    host.checkGaps();
  };
  loop.start();
  await pass();
  return { ...hosted, loop, pass, tick };
};

export const openStage = (name = "et-team.xlsx", options: HostOptions = {}): Promise<Stage> =>
  addInBeside(openHost(bytesOf(name), options));

/** The flags of every request so far. */
export const flagsOf = ({ host }: Stage) => host.requests.map(({ flags }) => flags);

/** Requests that set cells. */
export const writesOf = ({ host }: Stage): number =>
  host.requests.filter(({ writesCells }) => writesCells).length;

/**
 * The result cells that hold something else than the tables as they are now give. Without the table that compares
 * fingerprints: its formulas answer an edit at once, and the host calculates none.
 */
export const outOfStep = async ({ port }: Stage): Promise<number> => {
  const read = await tablesOf(port);
  const marks = resultTables.resultInputs.name;
  const tables = { ...read, tables: read.tables.filter(({ name }) => name !== marks) };
  const answer = workbookResult(tables, "da");
  return answer.kind === "no-result" ? Number.NaN : resultDifferences(answer, tables, "da").writes.length;
};

/** Everything in the workbook that is none of the add-in's: each cell outside the result areas. */
export const ownCells = ({ host }: Stage, tables: WorkbookTables): string => {
  const areas = resultAreas(tables).map(({ sheet, from, to }) => ({
    sheet,
    area: parseArea(`${from}:${to}`),
  }));
  const isResult = (sheet: string, key: number) =>
    areas.some((each) => each.sheet === sheet && each.area !== null && contains(each.area, placeOfKey(key)));
  return JSON.stringify(
    host.state.sheets.map(({ name, cells }) => [
      name,
      [...cells]
        .filter(([key, { value }]) => value !== null && !isResult(name, key))
        .map(([key, { value, formula }]) => [key, value, formula])
        .sort(([one], [other]) => Number(one) - Number(other)),
    ]),
  );
};

/** Where the count of open cases of the first group stands now, whatever has become of its table. */
export const casesCell = async ({
  port,
}: Stage): Promise<{ readonly sheet: string; readonly address: string }> => {
  for (const { headers, rows, sheet } of (await tablesOf(port)).tables) {
    const column = headers.findIndex(({ value }) => value === "Åbne sager");
    const row = rows.find((cells) => cells.some(({ value }) => value === "Sygedagpengesager"));
    const address = row?.[column]?.address;
    if (address !== undefined) return { sheet, address };
  }
  throw new Error("no cases");
};

/** The user types a count of cases where it stands now, and everything happens that follows. */
export const typeCases = async (stage: Stage, count: number): Promise<void> => {
  const { sheet, address } = await casesCell(stage);
  stage.host.edit(sheet, address, count);
  await stage.pass();
};

const wordsOf = (text: object): readonly string[] =>
  Object.values(text).filter((word): word is string => typeof word === "string");

/** What the pane says of a state in one language. */
const sentencesOf = (
  live: LiveState,
  trouble: PaneText["trouble"],
  states: StatesText,
): readonly string[] => [
  ...(live.trouble === null ? [] : wordsOf(trouble[live.trouble.code](live.trouble))),
  ...(live.noResult === null ? [] : wordsOf(states.noResult)),
  ...(live.goneTables.length === 0 ? [] : wordsOf(states.goneTables(live.goneTables))),
  ...(live.isHostBusy ? wordsOf(states.hostBusy) : []),
  ...(live.calculation === "manual" ? wordsOf(states.manualCalculation) : []),
];

/** What the pane says of a state, in both languages. */
export const toldIn = (
  live: LiveState,
): { readonly da: readonly string[]; readonly en: readonly string[] } => ({
  da: sentencesOf(live, danishTrouble, danishStates),
  en: sentencesOf(live, englishTrouble, englishStates),
});
