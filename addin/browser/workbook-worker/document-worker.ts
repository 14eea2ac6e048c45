import type { CalculatingWorker } from "./workbook-worker.ts";

/** The worker as one document has it, whose workbook it holds. */
export interface DocumentWorker extends CalculatingWorker {
  /**
   * Another workbook is being opened in the worker; `isReplaced` tells in the end whether it took the place of this one. What the
   * document asks meanwhile waits for that, and rejects when it did: it would be done to the other workbook.
   */
  giveWayTo(isReplaced: Promise<boolean>): void;
}

export const documentWorker = (worker: CalculatingWorker): DocumentWorker => {
  let replacing: Promise<boolean> | null = null;
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    while (replacing !== null)
      if (await replacing) throw new Error("another workbook has taken the place of this one");
    return question();
  };
  return {
    calculate: () => ask(() => worker.calculate()),
    change: (changes) => ask(() => worker.change(changes)),
    calculateSheet: (sheet) => ask(() => worker.calculateSheet(sheet)),
    calculateAll: () => ask(() => worker.calculateAll()),
    save: (edits) => ask(() => worker.save(edits)),
    keep: (edits) => ask(() => worker.keep(edits)),
    giveWayTo: (isReplaced) => {
      const present = isReplaced.then((isIt) => {
        if (!isIt && replacing === present) replacing = null;
        return isIt;
      });
      replacing = present;
    },
  };
};
