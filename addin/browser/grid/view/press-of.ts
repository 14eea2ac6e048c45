import type { KeyboardEvent } from "react";
import type { KeyPress } from "../state/keyboard.ts";

export const pressOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): KeyPress => ({
  key,
  control: ctrlKey || metaKey,
  shift: shiftKey,
  alt: altKey,
});
