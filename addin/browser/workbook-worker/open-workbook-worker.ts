import { type Endpoint, type Remote, wrap } from "comlink";
import { isRefusal } from "../../ooxml/refusal.ts";
import type { PackageEdits } from "../../ooxml/write/package-edits.ts";
import type { WriteRefusal } from "../../ooxml/write/problems.ts";
import type { WorkbookWorker } from "./workbook-worker.ts";

/** A thread with a workbook worker at its other end. */
export interface WorkbookThread {
  readonly endpoint: Endpoint;
  /** Calls once when the thread has failed as a whole and will answer no more. */
  onCrash(listener: () => void): void;
  end(): void;
}

const startWorker = (): WorkbookThread => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return {
    endpoint: worker,
    onCrash: (listener) => {
      worker.addEventListener("error", listener);
      worker.addEventListener("messageerror", listener);
    },
    end: () => worker.terminate(),
  };
};

type Service = Remote<Required<WorkbookWorker>>;

const stopped = (): Error => new Error("the thread of the workbook has stopped");

/** A thread that is alive has so many times the patience that one has which shows no sign of life. */
const mostPatience = 4;
const betweenSigns = 250;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, betweenSigns));

/** One thread, until it fails or is given up. */
class Session {
  readonly service: Service;
  /** Rejects when the thread has stopped. */
  readonly stop: Promise<never>;
  hasStopped = false;
  /** The engine broke down, and its machine with it: no other workbook would be calculated here either. */
  isSpent = false;
  /** Gives up a thread that does not answer. */
  end: () => void = () => {};
  /** Calculations that were asked for and not answered. */
  #calculations = new Set<Promise<unknown>>();

  constructor(start: () => WorkbookThread) {
    const thread = start();
    this.service = wrap<Required<WorkbookWorker>>(thread.endpoint);
    this.stop = new Promise<never>((_, reject) => {
      this.end = () => {
        this.hasStopped = true;
        thread.end();
        reject(stopped());
      };
      thread.onCrash(this.end);
    });
    // Nobody may be waiting when it happens.
    this.stop.catch(() => {});
  }

  get isCalculating(): boolean {
    return this.#calculations.size > 0;
  }

  ask<Answer>(question: (service: Service) => Promise<Answer>): Promise<Answer> {
    return Promise.race([question(this.service), this.stop]);
  }

  async calculate<Answer>(question: (service: Service) => Promise<Answer>): Promise<Answer> {
    const answer = this.ask(question);
    this.#calculations.add(answer);
    try {
      return await answer;
    } catch (error) {
      this.isSpent = true;
      throw error;
    } finally {
      this.#calculations.delete(answer);
    }
  }

  /**
   * Waits for the calculations; gives the thread up where it shows no sign of life for `patience` milliseconds, or takes many
   * times as long. A large sheet that is being loaded shows one after each piece.
   */
  async settle(patience: number): Promise<void> {
    if (this.#calculations.size === 0) return;
    const last = setTimeout(this.end, patience * mostPatience);
    const end = Promise.allSettled(this.#calculations).then(() => "end" as const);
    while ((await this.#lives(end, patience)) !== "end") await Promise.race([end, pause()]);
    clearTimeout(last);
  }

  async #lives<End>(end: Promise<End>, patience: number): Promise<End | undefined> {
    const timer = setTimeout(this.end, patience);
    const sign = this.ask(async (service) => service.calculationState()).then(
      () => undefined,
      () => undefined,
    );
    const answer = await Promise.race([end, sign]);
    clearTimeout(timer);
    return answer;
  }
}

/**
 * A formula can keep the engine busy for ever (FACT of a huge number does); saving waits so long for a sign of life, in
 * milliseconds.
 */
const patienceWhenSaving = 30_000;

/**
 * The worker in a thread of its own. The bytes of the opened file are kept here too, and must not be changed: when the thread
 * fails, or does not come to an end when the file is to be saved, what was asked rejects, and another thread saves with the
 * same file. Formulas are then not calculated any more until a workbook is opened.
 */
export const openWorkbookWorker = (
  start: () => WorkbookThread = startWorker,
  patience: number = patienceWhenSaving,
): Required<WorkbookWorker> => {
  let session: Session | null = null;
  let file: Uint8Array | null = null;
  let hasLostEngine = false;
  /** The running thread; after a failure another one, with the same file. */
  const running = async (): Promise<Session> => {
    if (session !== null && !session.hasStopped) return session;
    hasLostEngine = file !== null;
    const started = new Session(start);
    session = started;
    const lost = file;
    if (lost !== null) await started.ask(async (service) => service.open(lost));
    return started;
  };
  /** Known to the thread at once, so that saving, asked for next, knows what it waits for. */
  const calculating = <Answer>(question: (service: Service) => Promise<Answer>): Promise<Answer> =>
    session === null || session.hasStopped || hasLostEngine
      ? Promise.reject(stopped())
      : session.calculate(question);
  /** A thread may be busy for long with one formula, so a copy that is wanted then is made in another with the same file. */
  const keepBeside = async (edits: PackageEdits): Promise<Uint8Array | WriteRefusal> => {
    if (file === null) throw new Error("no workbook is open");
    const lost = file;
    const beside = new Session(start);
    try {
      await beside.ask(async (service) => service.open(lost));
      return await beside.ask(async (service) => service.keep(edits));
    } finally {
      beside.end();
    }
  };
  /** A thread for a workbook that is opened; the present one as long as its engine is sound. */
  const sound = async (): Promise<Session> => (session?.isSpent === true ? new Session(start) : running());
  return {
    open: async (bytes) => {
      const opening = await sound();
      const model = await opening.ask(async (service) => service.open(bytes));
      if (isRefusal(model)) {
        if (opening !== session) opening.end();
        return model;
      }
      if (opening !== session) session?.end();
      session = opening;
      file = bytes;
      hasLostEngine = false;
      return model;
    },
    calculate: () => calculating(async (service) => service.calculate()),
    change: (changes) => calculating(async (service) => service.change(changes)),
    calculateSheet: (sheet) => calculating(async (service) => service.calculateSheet(sheet)),
    calculateAll: () => {
      const answer = calculating(async (service) => service.calculateAll());
      void session?.settle(patience);
      return answer;
    },
    save: async (edits) => {
      await session?.settle(patience);
      return (await running()).ask(async (service) => service.save(edits));
    },
    keep: (edits) =>
      session === null || session.hasStopped || session.isCalculating
        ? keepBeside(edits)
        : session.ask(async (service) => service.keep(edits)),
    calculationState: async () =>
      hasLostEngine || session?.hasStopped === true
        ? { engine: "failed", uncalculated: [] }
        : (await running()).ask(async (service) => service.calculationState()),
  };
};
