import type { Language } from "../../../core/text/language.ts";
import type { ColourScheme } from "../../appearance/brand.ts";

/** What is looked at, in the order in which it is shown; the checklist for a real Excel names it by its number. */
export const checkGroups = {
  program: ["library", "host", "platform", "version", "floor", "live-writing"],
  page: ["build", "engine", "secure", "storage", "thread", "language", "theme"],
  workbook: ["answer-time", "notation", "calculation-mode", "writable", "structure", "model"],
  sheet: ["sheet-added", "write-time", "values", "echo", "calculated", "sheet-removed"],
  undo: ["typing", "undo", "redo"],
} as const;
export type CheckGroup = keyof typeof checkGroups;
export type CheckId = (typeof checkGroups)[CheckGroup][number];

export const checkIds: readonly CheckId[] = Object.values(checkGroups).flat();

/** From 1, as it is shown. */
export const numberOf = (id: CheckId): number => checkIds.indexOf(id) + 1;

/** What the two cells of the undo test hold. */
export interface UndoFound {
  /** What the user typed is there. */
  readonly typed: boolean;
  /** What the add-in wrote after it is there. */
  readonly written: boolean;
}

/** What was found, by what was looked at. Nothing of it is a figure or a name of the workbook. Times in milliseconds. */
export interface Findings {
  readonly library: null;
  /** "" for none. */
  readonly host: { readonly name: string };
  readonly platform: { readonly name: string };
  readonly version: { readonly version: string };
  readonly floor: { readonly newest: string };
  readonly "live-writing": { readonly newest: string };
  readonly build: { readonly file: string };
  readonly engine: { readonly name: string };
  readonly secure: { readonly origin: string };
  readonly storage: null;
  readonly thread: { readonly time: number };
  readonly language: { readonly locale: string; readonly words: Language };
  /** Null where Office does not say. */
  readonly theme: { readonly scheme: ColourScheme | null };
  readonly "answer-time": { readonly usual: number; readonly slowest: number };
  readonly notation: { readonly decimal: string; readonly thousands: string };
  readonly "calculation-mode": { readonly mode: string };
  readonly writable: null;
  readonly structure: null;
  /** Tables of the model, of all that there may be. */
  readonly model: { readonly there: number; readonly all: number };
  /** Excel's code where it refused. */
  readonly "sheet-added": { readonly code: string };
  readonly "write-time": { readonly usual: number; readonly slowest: number };
  readonly values: null;
  readonly echo: { readonly as: "own" | "unmarked" | "silent" };
  readonly calculated: null;
  readonly "sheet-removed": { readonly reason: "removed" | "gone" | "in-use" };
  readonly typing: null;
  /** `promised`: whether this Excel says that undo lives through what an add-in writes. */
  readonly undo: UndoFound & { readonly promised: boolean };
  readonly redo: UndoFound;
}

/** Why something could not be seen. */
export interface Unseen {
  readonly reason:
    | "not-tried"
    | "waiting"
    | "no-library"
    | "elsewhere"
    | "too-old"
    | "no-answer"
    | "refused"
    | "unsaid"
    | "manual";
  /** Excel's code where it refused. */
  readonly detail: string;
}

export interface SeenCheck<Id extends CheckId> {
  readonly id: Id;
  readonly outcome: "ok" | "not";
  readonly found: Findings[Id];
}

export interface UnseenCheck<Id extends CheckId> {
  readonly id: Id;
  readonly outcome: "unknown";
  readonly why: Unseen;
}

export type CheckOf<Id extends CheckId> = SeenCheck<Id> | UnseenCheck<Id>;
export type Check = { readonly [Id in CheckId]: SeenCheck<Id> }[CheckId] | UnseenCheck<CheckId>;
export type Outcome = Check["outcome"];

export const seen = <Id extends CheckId>(id: Id, isOk: boolean, found: Findings[Id]): SeenCheck<Id> => ({
  id,
  outcome: isOk ? "ok" : "not",
  found,
});

export const unseen = <Id extends CheckId>(
  id: Id,
  reason: Unseen["reason"],
  detail = "",
): UnseenCheck<Id> => ({ id, outcome: "unknown", why: { reason, detail } });

/** All checks of a group, where none of them can be seen. */
export const unseenGroup = (group: CheckGroup, reason: Unseen["reason"]): readonly Check[] =>
  checkGroups[group].map((id) => unseen(id, reason));

const harmless: ReadonlySet<CheckId> = new Set(["live-writing", "language", "theme", "model"]);

/** Whether a no is to be looked after, or only says how things are here. */
export const isWorthALook = (check: Check): boolean => {
  if (check.outcome !== "not" || harmless.has(check.id)) return false;
  return check.id !== "undo" || check.found.promised;
};
