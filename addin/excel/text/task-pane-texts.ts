import type { Language } from "../../../core/text/language.ts";
import { taskPaneText as da } from "./da.ts";
import { taskPaneText as en } from "./en.ts";
import type { TaskPaneText } from "./task-pane-text.ts";

/** Few words, needed at once: both languages come along. */
export const taskPaneTexts: Readonly<Record<Language, TaskPaneText>> = { da, en };
