import { type Connection, connectionOf } from "../../../addin/excel/connection.ts";
import type { OfficeStart } from "../../../addin/excel/office-start.ts";
import { type Check, type CheckId, seen } from "../../../addin/excel/self-test/check.ts";
import type { PageFacts } from "../../../addin/excel/self-test/page-checks.ts";
import { SelfTest } from "../../../addin/excel/self-test/self-test.ts";
import type { SelfTestClock } from "../../../addin/excel/self-test/time-limit.ts";
import { placeKey } from "../../../addin/ooxml/cells/address.ts";
import { contractPackage } from "../../port/contract-workbook.ts";
import type { ExcelHost } from "../host/excel-host.ts";
import { type HostOptions, openHost } from "./open-host.ts";

/** A clock whose waiting ends when a test says so. */
interface StandingClock extends SelfTestClock {
  /** Ends what waits for no longer than this. */
  readonly pass: (milliseconds: number) => void;
}

const standingClock = (): StandingClock => {
  let now = 0;
  let waiting: readonly { readonly milliseconds: number; readonly end: () => void }[] = [];
  return {
    now: () => (now += 5),
    wait: (milliseconds) =>
      new Promise((end) => {
        waiting = [...waiting, { milliseconds, end }];
      }),
    pass: (milliseconds) => {
      const isOver = (each: { readonly milliseconds: number }) => each.milliseconds <= milliseconds;
      const over = waiting.filter(isOver);
      waiting = waiting.filter((each) => !isOver(each));
      for (const { end } of over) end();
    },
  };
};

/** The self-test beside a workbook in Excel. */
export interface SelfTestStage {
  readonly host: ExcelHost;
  readonly test: SelfTest;
  readonly clock: StandingClock;
  /** The ids of sheets that it said are its own. */
  readonly ownSheets: ReadonlySet<string>;
}

interface StageOptions {
  readonly start?: OfficeStart | null;
  readonly facts?: Partial<PageFacts>;
  readonly connection?: (connection: Connection) => Connection;
  readonly ownSheets?: Set<string>;
}

/** Excel on Windows in Danish says so. */
const windowsContext = { diagnostics: { host: "Excel", platform: "PC", version: "16.0.19822.20000" } };

export const officeOf = ({ client }: ExcelHost, context: object = windowsContext): typeof Office =>
  Object.create(client.office, {
    context: { value: { ...client.office.context, ...context } },
  }) as typeof Office;

export const openSelfTest = (
  host: ExcelHost,
  { start = "ready", facts = {}, connection = (own) => own, ownSheets = new Set() }: StageOptions = {},
): SelfTestStage => {
  const clock = standingClock();
  const test = new SelfTest({
    facts: () => ({
      office: officeOf(host),
      start,
      build: "task-pane-abc.js",
      userAgent: "Mozilla/5.0 Chrome/141.0.0.0 Safari/537.36 Edg/141.0.3537.57",
      isSecure: true,
      origin: "https://normering.example",
      keepsChoices: true,
      locale: "da-DK",
      words: "da",
      scheme: "light",
      ...facts,
    }),
    asking: () => (start === "ready" ? { connection: connection(connectionOf(host.client)), clock } : null),
    thread: async () => seen("thread", true, { time: 300 }),
    onOwnSheet: (id) => ownSheets.add(id),
  });
  return { host, test, clock, ownSheets };
};

export const words = { name: "Normering selvtest", note: "Arket hører til selvtesten." };

export const checkOf = ({ test }: SelfTestStage, id: CheckId): Check => {
  const check = test.state().checks.find((each) => each.id === id);
  if (check === undefined) throw new Error(`no check "${id}"`);
  return check;
};

/** How each check came out, in their order. */
export const outcomes = ({ test }: SelfTestStage): Record<string, string> =>
  Object.fromEntries(test.state().checks.map(({ id, outcome }) => [id, outcome]));

/** Excel calculates the one formula of the self-test as soon as the cell before it is written. */
export const calculatesItself = (host: ExcelHost): void => {
  const { state } = host;
  state.calculates = () => 0;
  state.onChange(({ name, message }) => {
    const sheet = state.sheets.find(({ id }) => id === message.worksheetId);
    if (name !== "dataChanged" || sheet === undefined || message.address !== "A6") return;
    if (sheet.cells.get(placeKey({ row: 10, column: 1 }))?.formula == null) return;
    host.calculate(sheet.name, { A10: Number(host.valueAt(sheet.name, "A6")) + 1 });
  });
};

/** All that stands in the workbook besides the self-test's sheets, for comparing. */
export const standing = ({ state }: ExcelHost, own: ReadonlySet<string>): string =>
  JSON.stringify(
    state.sheets.filter(({ id }) => !own.has(id)).map(({ id, name, cells }) => [id, name, [...cells]]),
  );

/** A self-test beside the workbook of the port's contract, in an Excel that calculates. */
export const besideContract = (
  host: HostOptions = {},
  stage: Parameters<typeof openSelfTest>[1] = {},
): SelfTestStage => {
  const opened = openHost(contractPackage(), host);
  calculatesItself(opened);
  return openSelfTest(opened, stage);
};

/** The same after its first look. */
export const lookedAt = async (...given: Parameters<typeof besideContract>): Promise<SelfTestStage> => {
  const stage = besideContract(...given);
  await stage.test.look();
  stage.host.checkGaps();
  return stage;
};

export const sheetNames = ({ host }: SelfTestStage): readonly string[] =>
  host.state.sheets.map(({ name }) => name);

/** Those of the contract's workbook. */
export const contractSheets: readonly string[] = ["Sager", "Resultat", "Noter"];

/** Lets everything happen that waits for nobody. */
export const calm = async ({ host }: SelfTestStage): Promise<void> => {
  await host.settle();
  await host.settle();
  host.checkGaps();
};

type Run = <Value>(batch: (context: Excel.RequestContext) => Promise<Value>) => Promise<Value>;

/** An Excel that tells of nothing: handlers are taken and never called. */
export function deaf(run: Run): Run {
  const silent = { add: () => ({ remove: () => {} }) };
  return (batch) =>
    run((context) => {
      const { worksheets } = context.workbook;
      Object.defineProperty(worksheets, "onChanged", { value: silent, configurable: true });
      Object.defineProperty(worksheets, "onCalculated", { value: silent, configurable: true });
      return batch(context);
    });
}

/** An Excel that tells of every change as if somebody else had made it, as one before ExcelApi 1.14 does. */
export function unmarking(run: Run): Run {
  return (batch) =>
    run((context) => {
      const { onChanged } = context.workbook.worksheets;
      const add: typeof onChanged.add = (handler) =>
        onChanged.add((event) => handler({ ...event, triggerSource: "Unknown" }));
      Object.defineProperty(context.workbook.worksheets, "onChanged", { value: { add }, configurable: true });
      return batch(context);
    });
}
