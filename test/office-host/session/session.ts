import { resultDifferences } from "../../../core/present/result-writes.ts";
import { workbookView } from "../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { tablesOf } from "../../port/port-under-test.ts";
import type { RequestLog } from "../host/excel-host.ts";
import { ApiError } from "../host/protocol.ts";
import type { WorkbookState } from "../host/workbook-state.ts";
import type { HostOptions } from "../support/open-host.ts";
import { type Deed, deedsOf, isCommand, isPress, perform, tidyUp } from "./deeds.ts";
import { type Person, twoPeople } from "./person.ts";
import { watchRequests } from "./watch.ts";

/** A day's work of two people in one workbook, as deeds drawn by chance. */
export interface SessionSetting {
  readonly count: number;
  readonly seed: number;
  readonly people: readonly [HostOptions, HostOptions];
}

export interface SessionReport {
  /** What must never happen and did, with the deed after which it was seen. */
  readonly wrong: readonly string[];
  readonly recalculations: number;
  readonly reads: number;
  readonly writes: number;
  readonly refusedDeeds: number;
  /** Inputs that were changed in a pane. */
  readonly pressed: number;
}

const endsUndo = ({ flags }: RequestLog): boolean => flags === 1;
const isWrite = ({ flags }: RequestLog): boolean => flags !== 0;

/** What one person's add-in has done since it was looked at last. */
class Watched {
  readonly person: Person;
  #requests = 0;
  #recalculations = 0;

  constructor(person: Person) {
    this.person = person;
    this.next();
  }

  get requests(): readonly RequestLog[] {
    return this.person.host.requests.slice(this.#requests);
  }

  get recalculations(): number {
    return this.person.recalculations() - this.#recalculations;
  }

  next(): void {
    this.#requests = this.person.host.requests.length;
    this.#recalculations = this.person.recalculations();
  }
}

const wrongIn = ({ person, requests, recalculations }: Watched, deed: Deed): readonly string[] => {
  const own = isPress(deed) ? 1 : 0;
  const writes = requests.filter(isWrite);
  const { failure } = person.loop.state();
  return [
    ...(requests.some(endsUndo) ? ["a request that ends undo"] : []),
    ...(writes.length > 0 && !person.port.keepsUndo && !isCommand(deed)
      ? ["a write that nobody asked for"]
      : []),
    ...(writes.length > recalculations + own
      ? [`${writes.length} writes, ${recalculations} recalculations`]
      : []),
    ...(requests.length > 2 * Math.max(1, recalculations) + 2 * own
      ? [`${requests.length} requests, ${recalculations} recalculations`]
      : []),
    ...(failure === null ? [] : [`failed ${failure.during}: ${failure.details}`]),
  ];
};

/** False where Excel refuses its user what he wants. */
const performed = async (person: Person, deed: Deed): Promise<boolean> => {
  try {
    await perform(person, deed);
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
};

const wrongAtTheEnd = async (people: readonly Person[]): Promise<readonly string[]> => {
  const [{ host, port, rest }] = people as readonly [Person];
  tidyUp(host);
  await rest();
  for (const { loop } of people) if (loop.state().goneTables.length > 0) await loop.doWithout();
  await people[0]?.loop.writeResults();
  await rest();
  const tables = await tablesOf(port);
  const answer = workbookResult(tables, "da");
  const view = JSON.stringify(workbookView(answer, "da", tables));
  const shown = ({ loop }: Person) => JSON.stringify(loop.state().noResult ?? loop.state().view);
  const behind = people.filter((person) => shown(person) !== view);
  const differing = answer.kind === "no-result" ? [] : resultDifferences(answer, tables, "da").writes;
  return [
    ...people
      .filter(({ host: { requests } }) => requests.filter(endsUndo).length > 1)
      .map(() => "more than the one registration that ends undo"),
    ...behind.map(() => "a pane that shows something else than the workbook holds"),
    ...(differing.length > 0 ? [`${differing.length} results that are not up to date`] : []),
  ];
};

/** Somebody takes away what keeps results from the sheet: else most of a long day would pass like that. */
const tidyEvery = 15;

/** Lets two people work, and looks after each deed what the add-in has done about it. */
export const runSession = async (state: WorkbookState, setting: SessionSetting): Promise<SessionReport> => {
  const people = await twoPeople(state, setting.people);
  const watched = people.map((person) => new Watched(person));
  const [wrong, foundTouched]: [string[], string[]] = [[], []];
  for (const person of people) watchRequests(person, (what) => void foundTouched.push(`${what} was touched`));
  let refusedDeeds = 0;
  for (const [index, deed] of deedsOf(setting.count, setting.seed).entries()) {
    const person = people[deed.who];
    if (index % tidyEvery === 0) tidyUp(person.host);
    for (const each of watched) each.next();
    if (!(await performed(person, deed))) refusedDeeds += 1;
    await person.rest();
    person.asked.cell = null;
    const found = [...foundTouched.splice(0), ...watched.flatMap((each) => wrongIn(each, deed))];
    wrong.push(...found.map((what) => `${index} ${deed.what} by ${deed.who}: ${what}`));
  }
  wrong.push(...(await wrongAtTheEnd(people)));
  for (const { host, loop } of people) {
    loop.stop();
    host.checkGaps();
  }
  const requests = people.flatMap(({ host }) => host.requests);
  return {
    wrong,
    refusedDeeds,
    pressed: people.reduce((sum, { asked }) => sum + asked.done, 0),
    recalculations: people.reduce((sum, { recalculations }) => sum + recalculations(), 0),
    reads: requests.filter((request) => !isWrite(request)).length,
    writes: requests.filter(isWrite).length,
  };
};
