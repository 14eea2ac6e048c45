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

interface Session {
  readonly service: Service;
  /** Rejects when the thread has failed. */
  readonly crash: Promise<never>;
}

const stopped = (): Error => new Error("the thread of the workbook has stopped");

const startSession = (start: () => WorkbookThread, onCrash: () => void): Session => {
  const thread = start();
  const crash = new Promise<never>((_, reject) => {
    thread.onCrash(() => {
      thread.end();
      onCrash();
      reject(stopped());
    });
  });
  // Nobody may be waiting when it happens.
  crash.catch(() => {});
  return { service: wrap<Required<WorkbookWorker>>(thread.endpoint), crash };
};

/**
 * The worker in a thread of its own. The bytes of the opened file are kept here too: when the thread fails, what was asked rejects, and
 * saving starts another thread with the same file. Formulas are then not calculated any more until a workbook is opened.
 */
export const openWorkbookWorker = (start: () => WorkbookThread = startWorker): Required<WorkbookWorker> => {
  let session: Session | null = null;
  let file: Uint8Array | null = null;
  let hasLostEngine = false;
  const ask = <Answer>(question: (service: Service) => Promise<Answer>): Promise<Answer> => {
    session ??= startSession(start, () => {
      session = null;
      hasLostEngine = true;
    });
    return Promise.race([question(session.service), session.crash]);
  };
  const calculated = <Answer>(question: (service: Service) => Promise<Answer>): Promise<Answer> =>
    hasLostEngine ? Promise.reject(stopped()) : ask(question);
  return {
    open: async (bytes) => {
      const model = await ask(async (service) => service.open(bytes));
      if (isRefusal(model)) return model;
      file = bytes;
      hasLostEngine = false;
      return model;
    },
    calculate: () => calculated(async (service) => service.calculate()),
    change: (changes) => calculated(async (service) => service.change(changes)),
    save: async (edits) => {
      const lost = session === null ? file : null;
      if (lost !== null) await ask(async (service) => service.open(lost));
      return ask(async (service) => service.save(edits));
    },
    calculationState: async () =>
      hasLostEngine
        ? { engine: "failed", uncalculated: [] }
        : ask(async (service) => service.calculationState()),
  };
};
