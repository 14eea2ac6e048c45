import { type RefObject, useEffect, useMemo, useState } from "react";
import type { OpenEntry } from "../grid/grid-props.ts";
import type { Session } from "./session.ts";

/** What the file bar and the keys of the whole page do. */
export interface PageCommands {
  readonly open: () => void;
  readonly save: (as: "same" | "other") => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What is being typed goes into the file, or first of all is what is undone; a refused text stops saving and says why. */
export const usePageCommands = (session: Session, entry: RefObject<OpenEntry | null>): PageCommands =>
  useMemo(
    () => ({
      open: () => void session.choose(),
      save: (as) => {
        if (entry.current?.commit() !== false) void session.save(as);
      },
      undo: () => {
        if (entry.current?.drop() !== true) session.undo();
      },
      redo: () => {
        if (entry.current?.drop() !== true) session.redo();
      },
    }),
    [session, entry],
  );

/** Fields undo what was typed in them by themselves. */
const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, [contenteditable=true]") !== null;

const keyCommand = (event: KeyboardEvent, commands: PageCommands): (() => void) | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "s") return () => commands.save(event.shiftKey ? "other" : "same");
  if (key === "o") return commands.open;
  if (isTextField(event.target)) return null;
  if (key === "y" || (key === "z" && event.shiftKey)) return commands.redo;
  return key === "z" ? commands.undo : null;
};

/** Keys that hold on the whole page; what the sheet has answered itself is left alone. */
export const useCommandKeys = (commands: PageCommands): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = keyCommand(event, commands);
      if (command === null) return;
      event.preventDefault();
      command();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [commands]);
};

/** The browser asks before a page with unsaved work is left. */
export const useLeaveWarning = (unsaved: boolean): void => {
  useEffect(() => {
    if (!unsaved) return;
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [unsaved]);
};

/** Whether a file is held over the page; dropping it opens it. */
export const useFileDrop = (session: Session): boolean => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (event.dataTransfer === null || !holdsFile(event)) return;
      event.preventDefault();
      void session.drop(event.dataTransfer);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [session]);
  return isOver;
};

const regions = ["header", "main", "aside"] as const;

const focusable = "button:not([disabled]), select, input, a[href]";

/** F6 and Shift+F6 lead from region to region of the page; within the sheet it has been answered before. */
export const useRegionKeys = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.defaultPrevented) return;
      const { activeElement } = document;
      // The pane has a header of its own, so of the regions that hold the focus the last one counts.
      const holding = regions.map(
        (region) => activeElement !== null && activeElement.closest(region) !== null,
      );
      const present = holding.lastIndexOf(true);
      const by = event.shiftKey ? -1 : 1;
      const next = regions[(present + by + regions.length) % regions.length] ?? "main";
      const target = document.querySelector<HTMLElement>(
        next === "main" ? "main [data-active]" : `${next} :is(${focusable})`,
      );
      if (target === null) return;
      event.preventDefault();
      target.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
};
