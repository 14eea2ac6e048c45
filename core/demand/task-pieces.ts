import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Handover } from "../options/option-effects.ts";
import type { Apply } from "./monthly-steps.ts";

const shareLeft = formula("own-share", ["share"], "1 - share");
const ownShare = formula("own-share", ["left"], "product(left)");
const ownPieces = formula("pieces", ["pieces", "ownShare"], "pieces * ownShare");
/** A part of what all handovers together take, by its share; months without any have none to divide. */
const handedOverPieces = formula(
  "handed-over-pieces",
  ["pieces", "ownShare", "share", "shares"],
  "pieces * (1 - ownShare) * share / max(0.000000001, sum(shares))",
);
const keptPieces = formula("pieces", ["pieces", "kept"], "pieces * kept");
const droppedPieces = formula("dropped-pieces", ["pieces", "kept"], "pieces * (1 - kept)");
const droppedHours = formula("dropped-hours", ["pieces", "hoursPerPiece"], "pieces * hoursPerPiece");

/** Pieces of a counted task by month, as the options leave them. */
export interface TaskPieces {
  /** What is done here: neither handed over nor dropped. */
  readonly kept: Step;
  readonly handedOver: readonly { readonly of: Handover; readonly pieces: Step }[];
}

/** Work that arises and is dropped by choice. */
export interface DroppedWork {
  readonly hours: Step;
  readonly pieces: Step;
}

/** What becomes of the pieces that arise: a share is handed over, and of what is left a share is dropped. */
export const divided = (
  ledger: Ledger,
  subject: Subject,
  arising: Step,
  handovers: readonly Handover[],
  keptShare: Step | null,
  apply: Apply,
): TaskPieces & { readonly dropped: Step | null } => {
  const { own, handedOver } = handOver(ledger, subject, arising, handovers, apply);
  if (keptShare === null) return { kept: own, handedOver, dropped: null };
  return {
    kept: apply(keptPieces, subject, { pieces: own, kept: keptShare }),
    handedOver,
    dropped: apply(droppedPieces, subject, { pieces: own, kept: keptShare }),
  };
};

/** Shares that overlap multiply on what remains, and each piece is handed over once (2.21). */
const handOver = (
  ledger: Ledger,
  subject: Subject,
  pieces: Step,
  handovers: readonly Handover[],
  apply: Apply,
): { readonly own: Step; readonly handedOver: TaskPieces["handedOver"] } => {
  if (handovers.length === 0) return { own: pieces, handedOver: [] };
  const shares = handovers.map(({ share }) => share);
  const left = shares.map((share) => ledger.apply(shareLeft, subject, { share }));
  const own = ledger.apply(ownShare, subject, { left });
  return {
    own: apply(ownPieces, subject, { pieces, ownShare: own }),
    handedOver: handovers.map((of) => ({
      of,
      pieces: apply(handedOverPieces, subject, { pieces, ownShare: own, share: of.share, shares }),
    })),
  };
};

export const droppedWork = (
  subject: Subject,
  pieces: Step | null,
  hoursPerPiece: Step,
  apply: Apply,
): DroppedWork | null => pieces && { pieces, hours: apply(droppedHours, subject, { pieces, hoursPerPiece }) };
