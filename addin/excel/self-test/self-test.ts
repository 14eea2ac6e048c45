import type { Asking } from "./ask-excel.ts";
import {
  type Check,
  type CheckId,
  checkGroups,
  checkIds,
  type Unseen,
  unseen,
  unseenGroup,
} from "./check.ts";
import { findOwnSheets, type OwnSheet, type SheetWords } from "./own-sheet.ts";
import { type PageFacts, pageChecks, programChecks, whyNoExcel } from "./page-checks.ts";
import { type RequirementSet, requirementSetsOf } from "./requirement-sets.ts";
import { addSheetFor, removalCheck, trySheet } from "./sheet-checks.ts";
import { UndoGuide, type UndoStep } from "./undo-guide.ts";
import { workbookChecks } from "./workbook-checks.ts";

/** What is under way; one thing at a time. */
export type SelfTestWork = "looking" | "trying" | "undo" | "removing";

export interface SelfTestState {
  /** All of them, in their order. */
  readonly checks: readonly Check[];
  /** What the program says that it has; empty where it cannot be asked. */
  readonly sets: readonly RequirementSet[];
  readonly work: SelfTestWork | null;
  readonly undo: UndoStep;
  /** Sheets of the self-test's that are there, though nothing is tried on them: an earlier visit has left them. */
  readonly left: readonly OwnSheet[];
  /** Whether sheets can be tried on: there is an Excel that is new enough. */
  readonly canTry: boolean;
}

/** What the self-test runs on. */
export interface SelfTestParts {
  readonly facts: () => PageFacts;
  /** Null where there is no Excel that is new enough. */
  readonly asking: () => Asking | null;
  /** Whether a calculation runs in a thread of its own. */
  readonly thread: () => Promise<Check>;
  /** Hears which sheets are the self-test's, so that nothing else takes them for the user's. */
  readonly onOwnSheet: (id: string) => void;
}

const atFirst: SelfTestState = {
  checks: checkIds.map((id) => unseen(id, "not-tried")),
  sets: [],
  work: null,
  undo: { kind: "idle" },
  left: [],
  canTry: false,
};

const replaced = (checks: readonly Check[], found: readonly Check[]): readonly Check[] => {
  const byId = new Map<CheckId, Check>(found.map((check) => [check.id, check]));
  return checks.map((check) => byId.get(check.id) ?? check);
};

const setsIn = ({ office, start }: PageFacts): readonly RequirementSet[] =>
  office !== null && (start === "ready" || start === "too-old") ? requirementSetsOf(office) : [];

const isOver = ({ kind }: UndoStep): boolean => kind === "done" || kind === "stopped";

interface Trial {
  readonly asking: Asking;
  readonly sheet: OwnSheet;
}

/** What a person runs in a real Excel. Its functions stand alone and never reject. */
export class SelfTest {
  readonly #parts: SelfTestParts;
  readonly #listeners = new Set<() => void>();
  #state = atFirst;
  #isDue = false;
  #last: Promise<void> = Promise.resolve();
  #guided: (Trial & { readonly guide: UndoGuide }) | null = null;

  constructor(parts: SelfTestParts) {
    this.#parts = parts;
  }

  readonly state = (): SelfTestState => this.#state;

  readonly onState = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** What the page itself knows, anew: the language may be another. */
  readonly lookAtPage = (): void => {
    const facts = this.#parts.facts();
    this.#put([...programChecks(facts), ...pageChecks(facts)]);
    this.#set({ sets: setsIn(facts) });
  };

  /** Looks at all that can be seen without changing anything. Asked for while something is under way, it comes after it. */
  readonly look = async (): Promise<void> => {
    this.#isDue = true;
    while (this.#isDue && this.#state.work === null) {
      this.#isDue = false;
      await this.#work("looking", () => this.#lookOnce());
    }
  };

  /** Adds a sheet, tries what can be tried on it, and removes it. */
  readonly trySheet = (words: SheetWords): Promise<void> =>
    this.#work("trying", async () => {
      const trial = await this.#addSheet(words);
      if (trial === null) return;
      await trySheet(trial.asking, trial.sheet, (check) => this.#put([check]));
      await this.#remove(trial);
    });

  /** Adds a sheet and shows it; what the user is to do next is in the state. */
  readonly beginUndo = async (words: SheetWords): Promise<void> => {
    await this.#work("undo", async () => {
      const trial = await this.#addSheet(words);
      if (trial === null) return;
      const guide = new UndoGuide(trial.asking, trial.sheet, {
        onStep: (undo) => this.#stepped(undo),
        onCheck: (check) => this.#put([check]),
      });
      this.#guided = { guide, ...trial };
      await guide.begin();
    });
    await this.#endIfOver();
  };

  /** The user says that something was typed. */
  readonly typed = (): Promise<void> => this.#goOn((guide) => guide.typed());

  /** The user says that undo, or redo, was pressed. */
  readonly pressed = (): Promise<void> => this.#goOn((guide) => guide.pressed());

  /** The user says that pressing it more often changes nothing. */
  readonly noMore = (): Promise<void> => this.#goOn(async (guide) => guide.noMore());

  /** Ends the test of undo, wherever it is, and removes its sheet. */
  readonly endUndo = async (): Promise<void> => {
    const guided = this.#guided;
    this.#guided = null;
    if (guided === null) return;
    await this.#last;
    await this.#work("removing", async () => {
      await guided.guide.end();
      await this.#remove(guided);
    });
    if (!isOver(this.#state.undo)) this.#set({ undo: { kind: "idle" } });
  };

  /** Removes what an earlier visit has left. */
  readonly removeLeft = (): Promise<void> =>
    this.#work("removing", async () => {
      const asking = this.#parts.asking();
      for (const sheet of this.#state.left) if (asking !== null) await this.#remove({ asking, sheet });
    });

  async #lookOnce(): Promise<void> {
    this.lookAtPage();
    const asking = this.#parts.asking();
    const why = whyNoExcel(this.#parts.facts().start);
    if (why !== null) this.#cannotAsk(why);
    this.#put([await this.#parts.thread()]);
    if (why === null && asking !== null) await this.#askWorkbook(asking);
  }

  #cannotAsk(why: Unseen["reason"]): void {
    this.#set({ canTry: false });
    this.#put([...unseenGroup("workbook", why), ...unseenGroup("sheet", why), ...unseenGroup("undo", why)]);
  }

  async #askWorkbook(asking: Asking): Promise<void> {
    // What was tried before is kept.
    if (!this.#state.canTry)
      this.#put([...unseenGroup("sheet", "not-tried"), ...unseenGroup("undo", "not-tried")]);
    this.#set({ canTry: true });
    if (await this.#askEach(asking)) await this.#findLeft(asking);
  }

  /** An Excel that has not answered once is not waited for again: false. */
  async #askEach(asking: Asking): Promise<boolean> {
    for (const [index, id] of checkGroups.workbook.entries()) {
      const check: Check = await workbookChecks[id](asking);
      this.#put([check]);
      if (check.outcome === "unknown" && check.why.reason === "no-answer") {
        this.#put(checkGroups.workbook.slice(index).map((later) => unseen(later, "no-answer")));
        return false;
      }
    }
    return true;
  }

  async #addSheet(words: SheetWords): Promise<Trial | null> {
    const asking = this.#parts.asking();
    if (asking === null) return null;
    const { check, sheet } = await addSheetFor(asking, words);
    this.#put([check]);
    if (sheet === null) return null;
    this.#parts.onOwnSheet(sheet.id);
    return { asking, sheet };
  }

  async #remove({ asking, sheet }: Trial): Promise<void> {
    this.#put([await removalCheck(asking, sheet)]);
    await this.#findLeft(asking);
  }

  /** What cannot be asked for now is asked for at the next look. */
  async #findLeft({ connection }: Asking): Promise<void> {
    const found = await findOwnSheets(connection).catch(() => this.#state.left);
    for (const { id } of found) this.#parts.onOwnSheet(id);
    this.#set({ left: found.filter(({ id }) => id !== this.#guided?.sheet.id) });
  }

  async #goOn(action: (guide: UndoGuide) => Promise<void>): Promise<void> {
    const guided = this.#guided;
    if (guided === null) return;
    await this.#work("undo", () => action(guided.guide));
    await this.#endIfOver();
  }

  async #endIfOver(): Promise<void> {
    if (isOver(this.#state.undo)) await this.endUndo();
  }

  /** An event of Excel's may be what ends it, and not a press. */
  #stepped(undo: UndoStep): void {
    this.#set({ undo });
    if (this.#state.work === null) void this.#endIfOver();
  }

  /** What is asked for while something is under way is not done. */
  async #work(work: SelfTestWork, action: () => Promise<void>): Promise<void> {
    if (this.#state.work !== null) return;
    this.#set({ work });
    this.#last = action().catch(() => {});
    await this.#last;
    this.#set({ work: null });
    if (this.#isDue && work !== "looking") await this.look();
  }

  #put(found: readonly Check[]): void {
    this.#set({ checks: replaced(this.#state.checks, found) });
  }

  #set(changes: Partial<SelfTestState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
