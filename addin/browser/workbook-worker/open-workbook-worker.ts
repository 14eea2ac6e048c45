import { type Endpoint, type Remote, wrap } from "comlink";
import { isRefusal } from "../../ooxml/refusal.ts";
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

/** One thread, until it fails or is given up. */
class Session {
  readonly service: Service;
  /** Rejects when the thread has stopped. */
  readonly stop: Promise<never>;
  hasStopped = false;
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

  ask<Answer>(question: (service: Service) => Promise<Answer>): Promise<Answer> {
    return Promise.race([question(this.service), this.stop]);
  }

  async calculate<Answer>(question: (service: Service) => Promise<Answer>): Promise<Answer> {
    const answer = this.ask(question);
    this.#calculations.add(answer);
    try {
      return await answer;
    } finally {
      this.#calculations.delete(answer);
    }
  }

  /** Waits for the calculations; gives the thread up where they take longer than `patience` milliseconds. */
  async settle(patience: number): Promise<void> {
    if (this.#calculations.size === 0) return;
    const timer = setTimeout(this.end, patience);
    await Promise.allSettled(this.#calculations);
    clearTimeout(timer);
  }
}

/** A formula can keep the engine busy for ever (FACT of a huge number does); saving waits so long, in milliseconds. */
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
  return {
    open: async (bytes) => {
      const model = await (await running()).ask(async (service) => service.open(bytes));
      if (isRefusal(model)) return model;
      file = bytes;
      hasLostEngine = false;
      return model;
    },
    calculate: () => calculating(async (service) => service.calculate()),
    change: (changes) => calculating(async (service) => service.change(changes)),
    save: async (edits) => {
      await session?.settle(patience);
      return (await running()).ask(async (service) => service.save(edits));
    },
    calculationState: async () =>
      hasLostEngine || session?.hasStopped === true
        ? { engine: "failed", uncalculated: [] }
        : (await running()).ask(async (service) => service.calculationState()),
  };
};
