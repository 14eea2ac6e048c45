import type { FileState } from "../workbook-port.ts";

/** Asks for what Excel says of the file. */
export const askForFile = ({ workbook }: Excel.RequestContext): Excel.Workbook => {
  workbook.load(["name", "isDirty", "autoSave"]);
  return workbook;
};

/** What Excel said of the file last, and what has happened to it since. */
export class KnownFile {
  #state: FileState = { name: "", unsaved: false };
  #savesItself = false;
  readonly #listeners = new Set<(state: FileState) => void>();

  get state(): FileState {
    return this.#state;
  }

  onChange(listener: (state: FileState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  takeIn({ name, isDirty, autoSave }: Excel.Workbook): void {
    this.#savesItself = autoSave;
    this.#set({ name, unsaved: isDirty && !autoSave });
  }

  changed(): void {
    this.#set({ ...this.#state, unsaved: !this.#savesItself });
  }

  saved(): void {
    this.#set({ ...this.#state, unsaved: false });
  }

  #set(state: FileState): void {
    if (state.name === this.#state.name && state.unsaved === this.#state.unsaved) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
