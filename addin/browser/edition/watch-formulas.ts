import { formatAddress } from "../../ooxml/cells/address.ts";
import type { OpenDocument } from "../document/open-document.ts";
import type { WorkbookWorker } from "../workbook-worker/workbook-worker.ts";
import type { EditionMessage } from "./session-state.ts";

/** Which formulas show a value that may be old; null for none. */
const oldFormulas = async (
  { sheets }: OpenDocument,
  worker: Pick<WorkbookWorker, "calculationState">,
): Promise<EditionMessage | null> => {
  const { uncalculated } = (await worker.calculationState?.()) ?? { uncalculated: [] };
  const [first] = uncalculated;
  if (first === undefined) return null;
  const cell = `${sheets[first.sheet]?.name ?? ""}!${formatAddress(first)}`;
  return { kind: "formulas-old", cell, others: uncalculated.length - 1 };
};

/** Tells once of a document that its formulas are not calculated any more, and once that some of them cannot be. */
export const watchFormulas = (
  document: OpenDocument,
  worker: Pick<WorkbookWorker, "calculationState">,
  tell: (message: EditionMessage) => void,
): void => {
  const told = new Set<EditionMessage["kind"]>();
  const tellOnce = (message: EditionMessage): void => {
    if (told.has(message.kind)) return;
    told.add(message.kind);
    tell(message);
  };
  const look = async (): Promise<void> => {
    try {
      const message = await oldFormulas(document, worker);
      if (message !== null) tellOnce(message);
    } catch {
      // A worker that does not answer has lost its engine, which the document tells of.
    }
  };
  document.onChange(({ cause }) => {
    if (document.hasUncalculated) tellOnce({ kind: "engine-lost" });
    else if (cause === "calculated" && !document.isCalculating && !told.has("formulas-old")) void look();
  });
};
