import type { Language } from "../../../core/text/language.ts";
import type { Migration } from "../../../core/workbook/migration-change.ts";
import { type CellPlace, parseAddress } from "../../ooxml/cells/address.ts";
import { isRefusal } from "../../ooxml/refusal.ts";
import type { StarterWorkbook } from "../../pane/pane-props.ts";
import { starterWorkbook } from "../../pane-host/starters.ts";
import type { CellPosition, PortOutcome } from "../../workbook-port.ts";
import type { PortHost } from "../browser-port.ts";
import { Listeners } from "../document/listeners.ts";
import { type OpenDocument, openDocument } from "../document/open-document.ts";
import { chooseFile, droppedFile, type FilePlace, type OpenedFile, saveFile } from "../files/file-access.ts";
import type { KeptCopy, Recovery } from "../files/recovery.ts";
import type { Culture } from "../notation/culture.ts";
import { type DocumentWorker, documentWorker } from "../workbook-worker/document-worker.ts";
import { createQueue } from "../workbook-worker/in-turn.ts";
import type { WorkbookWorker } from "../workbook-worker/workbook-worker.ts";
import { detailOf, outcomeOf } from "./outcome.ts";
import { type EditionMessage, nothingOpen, type SessionState } from "./session-state.ts";
import { createStore, type Store } from "./store.ts";
import { latestCopy } from "./upgraded-copy.ts";
import { watchFormulas } from "./watch-formulas.ts";

/** So long after the last edit a copy is kept on the device, in milliseconds. */
const keepAfter = 1500;

/** `first`: only where nothing else is open. `asked`: unsaved work is asked about. `answered`: it was. */
type Opening = "first" | "asked" | "answered";

/** What a user can do with files: one workbook is open at a time, and none of its work is left behind unasked. */
export class Session implements PortHost {
  readonly store: Store<SessionState>;
  readonly #worker: WorkbookWorker;
  readonly #recovery: Recovery;
  readonly #replaced = new Listeners<void>();
  /** Files are opened and saved one after the other: the worker holds one workbook, and a place belongs to one. */
  readonly #inTurn = createQueue();
  readonly #keepInTurn = createQueue();
  #documentWorker: DocumentWorker | null = null;
  #place: FilePlace | null = null;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  /** How numbers, dates and formulas are written in every workbook that is opened. */
  readonly culture: Culture;

  constructor(worker: WorkbookWorker, recovery: Recovery, culture: Culture = "da") {
    this.culture = culture;
    this.#worker = worker;
    this.#recovery = recovery;
    this.store = createStore(nothingOpen);
  }

  get document(): OpenDocument | null {
    return this.store.get().document;
  }

  /** Looks for work that an earlier visit left behind. */
  async findCopies(): Promise<void> {
    this.store.update({ copies: await this.#recovery.leftBehind() });
  }

  /** Opens a file, or asks first where there is unsaved work. Whether it is open now. */
  request(file: OpenedFile): Promise<boolean> {
    return this.#open(file, "asked");
  }

  async choose(): Promise<void> {
    const file = await this.#read(chooseFile());
    if (file !== null) await this.request(file);
  }

  async drop(transfer: DataTransfer): Promise<void> {
    const isFile = [...transfer.items].some(({ kind }) => kind === "file");
    if (!isFile) {
      this.#say({ kind: "not-a-file" });
      return;
    }
    const file = await this.#read(droppedFile(transfer));
    if (file !== null) await this.request(file);
  }

  /** The example that a visit begins with, unless something else was opened before it came. */
  async openFirst(language: Language): Promise<void> {
    const file = await this.#read(starterWorkbook("example", language));
    if (file !== null) await this.#open({ ...file, place: null }, "first");
  }

  async openStarter(workbook: StarterWorkbook, language: Language): Promise<void> {
    const file = await this.#read(starterWorkbook(workbook, language));
    if (file !== null) await this.request({ ...file, place: null });
  }

  /** The answer to whether unsaved work is saved before another file is opened. */
  async answer(choice: "save" | "discard" | "stay"): Promise<void> {
    const { waiting } = this.store.get();
    this.store.update({ waiting: null });
    if (waiting === null || choice === "stay") return;
    if (choice === "save" && !(await this.save())) return;
    await this.#open(waiting, "answered");
  }

  async openCopy({ id, name, bytes }: KeptCopy): Promise<void> {
    await this.request({ name, bytes, place: null, keptAs: id });
  }

  async removeCopy({ id }: Pick<KeptCopy, "id">): Promise<void> {
    await this.#recovery.remove(id);
    await this.findCopies();
  }

  /** Whether the workbook is saved now. */
  save(as: "same" | "other" = "same"): Promise<boolean> {
    return this.#inTurn(() => this.#save(as));
  }

  async #save(as: "same" | "other"): Promise<boolean> {
    const { document } = this;
    if (document === null) return false;
    this.store.update({ busy: { kind: "saving" }, message: null });
    try {
      return await this.#write(document, as === "same" ? this.#place : null);
    } catch (error) {
      this.#say({ kind: "not-saved", name: document.name, detail: detailOf(error) });
      return false;
    } finally {
      this.store.update({ busy: null });
    }
  }

  onDocument(listener: () => void): () => void {
    return this.#replaced.add(listener);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<PortOutcome> {
    return outcomeOf(await this.request({ name, bytes, place: null }), "file-not-readable");
  }

  async saveFile(): Promise<PortOutcome> {
    return outcomeOf(await this.save(), "file-not-saved");
  }

  openUpgraded(migration: Migration): Promise<PortOutcome> {
    return this.#inTurn(async () => {
      const { document } = this;
      if (document === null) return outcomeOf(false, "failed");
      const copy = await latestCopy(document, migration);
      return "trouble" in copy ? copy : outcomeOf(await this.#openNow(copy), "failed");
    });
  }

  /** Shows a cell; false where there is no such cell. */
  show({ sheet, address }: CellPosition): boolean {
    const index = this.document?.sheets.findIndex(({ name, isVisible }) => name === sheet && isVisible) ?? -1;
    const place = parseAddress(address);
    if (index === -1 || place === null) return false;
    this.#show(index, place);
    return true;
  }

  /** Takes back the latest step and shows where it was. */
  undo(): void {
    this.#showStep(this.document?.undo() ?? null);
  }

  redo(): void {
    this.#showStep(this.document?.redo() ?? null);
  }

  dismiss(): void {
    this.store.update({ message: null });
  }

  #showStep(step: ReturnType<OpenDocument["undo"]>): void {
    if (step === null) return;
    const { top, left } = step.area;
    this.#show(step.sheet, { row: top, column: left });
  }

  #show(sheet: number, place: CellPlace): void {
    this.store.update({ wish: { sheet, place } });
  }

  #open(file: OpenedFile, opening: Opening): Promise<boolean> {
    return this.#inTurn(async () => {
      if (opening === "first" && this.document !== null) return false;
      if (opening === "asked" && this.document?.unsaved === true) {
        this.store.update({ waiting: file });
        return false;
      }
      return this.#openNow(file);
    });
  }

  async #openNow(file: OpenedFile): Promise<boolean> {
    this.store.update({ busy: { kind: "opening", name: file.name }, message: null });
    try {
      return await this.#replaceBy(file);
    } catch (error) {
      this.#say({ kind: "not-read", name: file.name, detail: detailOf(error) });
      return false;
    } finally {
      this.store.update({ busy: null });
    }
  }

  async #replaceBy({ name, bytes, place, keptAs, isNew = false }: OpenedFile): Promise<boolean> {
    const reading = this.#worker.open(bytes);
    this.#documentWorker?.giveWayTo(
      reading.then(
        (read) => !isRefusal(read),
        () => false,
      ),
    );
    const model = await reading;
    if (isRefusal(model)) {
      this.#say({ kind: "refused", code: model.refused, name });
      return false;
    }
    this.document?.close();
    this.#place = place;
    const worker = documentWorker(this.#worker);
    this.#documentWorker = worker;
    const isRecovered = keptAs !== undefined || isNew;
    const document = openDocument({ name, model, worker, culture: this.culture, isRecovered });
    this.#follow(document);
    this.store.update({ document, wish: null });
    this.#replaced.tell();
    if (isNew) await this.#recovery.keep(name, bytes);
    else if (keptAs === undefined) await this.#recovery.forget();
    else if (await this.#recovery.keep(name, bytes)) await this.removeCopy({ id: keptAs });
    return true;
  }

  #follow(document: OpenDocument): void {
    document.onChange(() => this.#keepSoon(document));
    watchFormulas(document, this.#worker, (message) => {
      if (document === this.document) this.#say(message);
    });
  }

  async #read<File>(reading: Promise<File | null>): Promise<File | null> {
    try {
      return await reading;
    } catch (error) {
      this.#say({ kind: "not-read", name: "", detail: detailOf(error) });
      return null;
    }
  }

  async #write(document: OpenDocument, place: FilePlace | null): Promise<boolean> {
    const version = document.version;
    const bytes = await document.save();
    if (isRefusal(bytes)) {
      const [problem] = bytes.problems;
      if (problem !== undefined) this.#say({ kind: "cells-not-saved", problem });
      return false;
    }
    const outcome = await saveFile(document.name, new Uint8Array(bytes), place);
    if (outcome.kind === "saved") {
      this.#place = outcome.place;
      document.markSaved(outcome.name, version);
      // What was typed while the file was written is in no file yet.
      if (!document.unsaved) await this.#recovery.forget();
      if (outcome.place === null) this.#say({ kind: "downloaded", name: outcome.name });
      return true;
    }
    if (outcome.kind === "changed-meanwhile") this.#say({ kind: "changed-meanwhile", name: document.name });
    if (outcome.kind === "failed")
      this.#say({ kind: "not-saved", name: document.name, detail: outcome.detail });
    return false;
  }

  #say(message: EditionMessage): void {
    this.store.update({ message });
  }

  #keepSoon(document: OpenDocument): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => void this.#keep(document), keepAfter);
  }

  /** It waits neither for formulas nor for a file that is being saved; what is saved meanwhile needs no copy any more. */
  async #keep(document: OpenDocument): Promise<void> {
    const isWanted = (): boolean => document === this.document && document.unsaved;
    try {
      await this.#keepInTurn(async () => {
        if (document !== this.document) return;
        if (!document.unsaved) {
          await this.#recovery.forget();
          return;
        }
        const bytes = await document.keep();
        if (!isRefusal(bytes) && isWanted()) await this.#recovery.keep(document.name, bytes);
      });
    } catch {
      // Whoever saves the workbook is told why it cannot be saved; the copy is only kept beside that.
    }
  }
}
