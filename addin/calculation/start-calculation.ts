import { type Endpoint, proxy, type Remote, wrap } from "comlink";
import { keepEqualParts } from "../../core/equal-parts.ts";
import type { WorkbookView } from "../../core/present/view/workbook-view.ts";
import type { Calculation } from "./calculation.ts";
import type { CalculationService } from "./calculation-service.ts";
import { withoutFigures } from "./error-details.ts";
import { tableSender } from "./sent-tables.ts";

/** A thread with a calculation service at its other end. */
export interface CalculationThread {
  readonly endpoint: Endpoint;
  /** Calls once when the thread has failed as a whole and will answer no more. */
  onCrash(listener: (error: unknown) => void): void;
  end(): void;
}

/** A thread of its own, in which the core runs. */
export const startCalculationThread = (): CalculationThread => {
  const worker = new Worker(new URL("./calculation-worker.ts", import.meta.url), { type: "module" });
  return {
    endpoint: worker,
    onCrash: (listener) => {
      worker.addEventListener("error", ({ error }) => listener(error));
      worker.addEventListener("messageerror", () => listener(new Error("message")));
    },
    end: () => worker.terminate(),
  };
};

interface Session {
  readonly service: Remote<CalculationService>;
  readonly send: ReturnType<typeof tableSender>;
  /** Rejects when the thread has failed. */
  readonly crash: Promise<never>;
}

const startSession = (start: () => CalculationThread, onCrash: () => void): Session => {
  const thread = start();
  const crash = new Promise<never>((_, reject) => {
    thread.onCrash((error) => {
      thread.end();
      onCrash();
      reject(withoutFigures(error));
    });
  });
  // Nobody may be waiting when it happens.
  crash.catch(() => {});
  return { service: wrap<CalculationService>(thread.endpoint), send: tableSender(), crash };
};

/**
 * The calculation in a thread of its own. A thread that has failed rejects what it was asked, and the next question starts
 * another. Parts of a view that are as before are the same objects as before.
 */
export const startCalculation = (start: () => CalculationThread = startCalculationThread): Calculation => {
  let session: Session | null = null;
  let view: WorkbookView | null = null;
  const present = (): Session => {
    session ??= startSession(start, () => {
      session = null;
    });
    return session;
  };
  const ask = <Answer>(question: (session: Session) => Promise<Answer>): Promise<Answer> => {
    const asked = present();
    return Promise.race([question(asked), asked.crash]);
  };
  const kept = <View extends WorkbookView | null>(next: View): View => {
    const shared = keepEqualParts(view, next);
    view = shared;
    return shared;
  };
  return {
    evaluate: async (tables, language, marks = null) => {
      const calculated = await ask(({ service, send }) => service.evaluate(send(tables), language, marks));
      return { ...calculated, view: kept(calculated.view) };
    },
    present: async (language, marks = null) => {
      const next: WorkbookView | null = await ask(async ({ service }) => service.present(language, marks));
      return kept(next);
    },
    explain: (request) => ask(({ service }) => service.explain(request)),
    explainParts: (figure) => ask(({ service }) => service.explainParts(figure)),
    standing: (scenario) => ask(({ service }) => service.standing(scenario)),
    contributions: (scenario, follow) => ask(({ service }) => service.contributions(scenario, proxy(follow))),
    breakEven: (scenario) => ask(({ service }) => service.breakEven(scenario)),
  };
};
