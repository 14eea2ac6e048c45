import type { Language } from "../../../../core/text/language.ts";
import type { CheckGroup, CheckId, checkGroups, Findings, Outcome, UndoFound, Unseen } from "../check.ts";
import type { SheetWords } from "../own-sheet.ts";

/** What was found, and what it means for the user. */
export interface Told {
  readonly found: string;
  readonly meaning: string;
}

interface CheckWords<Id extends CheckId> {
  /** A statement: yes where it is in order. */
  readonly name: string;
  readonly told: (found: Findings[Id], isOk: boolean) => Told;
}

/** The words of some groups of checks. */
export type GroupWords<Group extends CheckGroup> = {
  readonly [Id in (typeof checkGroups)[Group][number]]: CheckWords<Id>;
};

export interface SelfTestText {
  readonly title: string;
  readonly about: string;
  readonly back: string;
  readonly lookAgain: string;
  readonly looking: string;
  /** Said to a screen reader when all has been looked at. */
  readonly looked: (ok: number, not: number, unknown: number) => string;
  readonly otherLanguage: { readonly language: Language; readonly label: string };
  readonly groups: Readonly<Record<CheckGroup, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly checks: GroupWords<CheckGroup>;
  readonly unseen: (why: Unseen) => string;
  readonly sets: {
    readonly title: string;
    readonly about: string;
    readonly show: string;
    readonly set: string;
    readonly isThere: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly left: {
    readonly title: string;
    readonly about: (names: readonly string[]) => string;
    readonly remove: string;
  };
  /** Before anything is added to the workbook. */
  readonly sheet: SheetWords & { readonly about: string; readonly begin: string; readonly running: string };
  readonly undo: {
    readonly about: string;
    readonly begin: string;
    readonly type: (sheet: string, cell: string) => string;
    readonly hasTyped: string;
    readonly isEmpty: string;
    readonly undo: (written: string) => string;
    readonly redo: string;
    readonly hasPressed: string;
    readonly onlySo: (step: "undo" | "redo", found: UndoFound) => string;
    readonly noMore: string;
    readonly stop: string;
    readonly done: string;
    readonly stopped: (code: string) => string;
  };
  readonly support: {
    readonly title: string;
    readonly about: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly number: string;
    readonly outcome: string;
    readonly what: string;
    readonly found: string;
  };
}
