import type { Direction } from "./move.ts";

/** A key as the grid hears it. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key asks of the grid while no cell is edited. */
export type GridCommand =
  | { readonly kind: "step" | "jump" | "page"; readonly direction: Direction; readonly extends: boolean }
  | { readonly kind: "row-start" | "sheet-start" | "sheet-end"; readonly extends: boolean }
  | { readonly kind: "next"; readonly key: "tab" | "enter"; readonly backwards: boolean }
  | { readonly kind: "select"; readonly what: "all" | "rows" | "columns" }
  | { readonly kind: "fill"; readonly direction: "down" | "right" }
  | { readonly kind: "sheet"; readonly by: 1 | -1 }
  | { readonly kind: "region"; readonly by: 1 | -1 }
  | PlainCommand<"edit" | "erase" | "clear" | "undo" | "redo" | "list" | "follow" | "escape">;

/** One form for each kind, so that a switch tells them apart. */
type PlainCommand<Kind extends string> = Kind extends string ? { readonly kind: Kind } : never;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The command of a key; null where the grid has none, so that the browser does what it does. */
export const readKey = (press: KeyPress): GridCommand | null => {
  const direction = directions[press.key];
  if (direction !== undefined) return readArrow(press, direction);
  if (press.control) return press.alt ? null : readControlKey(press);
  return press.alt ? readAltKey(press) : readPlainKey(press);
};

const readArrow = ({ control, shift, alt }: KeyPress, direction: Direction): GridCommand | null => {
  if (alt) return direction === "down" && !control ? { kind: "list" } : null;
  return { kind: control ? "jump" : "step", direction, extends: shift };
};

const readControlKey = ({ key, shift }: KeyPress): GridCommand | null => {
  switch (key.toLowerCase()) {
    case "home":
      return { kind: "sheet-start", extends: shift };
    case "end":
      return { kind: "sheet-end", extends: shift };
    case "pageup":
      return { kind: "sheet", by: -1 };
    case "pagedown":
      return { kind: "sheet", by: 1 };
    case "a":
      return { kind: "select", what: "all" };
    case " ":
      return { kind: "select", what: "columns" };
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "d":
      return { kind: "fill", direction: "down" };
    case "r":
      return shift ? null : { kind: "fill", direction: "right" };
    case "enter":
      return { kind: "follow" };
    default:
      return null;
  }
};

/** Browsers keep Ctrl and Page down for their own tabs in an ordinary window; with Alt it is free. */
const readAltKey = ({ key }: KeyPress): GridCommand | null => {
  if (key === "PageUp") return { kind: "sheet", by: -1 };
  return key === "PageDown" ? { kind: "sheet", by: 1 } : null;
};

const readPlainKey = ({ key, shift }: KeyPress): GridCommand | null => {
  switch (key) {
    case "Home":
      return { kind: "row-start", extends: shift };
    case "PageUp":
    case "PageDown":
      return { kind: "page", direction: key === "PageUp" ? "up" : "down", extends: shift };
    case "Tab":
    case "Enter":
      return { kind: "next", key: key === "Tab" ? "tab" : "enter", backwards: shift };
    case "F6":
      return { kind: "region", by: shift ? -1 : 1 };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "erase" };
    case "Escape":
      return { kind: "escape" };
    case " ":
      return shift ? { kind: "select", what: "rows" } : null;
    default:
      return null;
  }
};

/**
 * Whether the key begins a text. A dead key (´ or ~ before its letter) and a key that an input method takes do so too; what
 * comes of them is not known yet. AltGr is told as Ctrl with Alt by some systems.
 */
export const startsText = ({ key, control, alt }: KeyPress): boolean => {
  if (key === "Dead" || key === "Process" || key === "Unidentified") return true;
  return Array.from(key).length === 1 && (control ? alt : true);
};
