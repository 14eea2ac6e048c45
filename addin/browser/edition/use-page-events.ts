import { useEffect, useState } from "react";
import type { Session } from "./session.ts";

/** Fields undo what was typed in them by themselves. */
const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, [contenteditable=true]") !== null;

const keyCommand = (event: KeyboardEvent, session: Session): (() => void) | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "s") return () => void session.save(event.shiftKey ? "other" : "same");
  if (key === "o") return () => void session.choose();
  if (isTextField(event.target)) return null;
  if (key === "y" || (key === "z" && event.shiftKey)) return () => session.redo();
  return key === "z" ? () => session.undo() : null;
};

/** Keys that hold on the whole page; what the sheet has answered itself is left alone. */
export const useCommandKeys = (session: Session): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = keyCommand(event, session);
      if (command === null) return;
      event.preventDefault();
      command();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [session]);
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
