import { queueText as danish } from "./da/queues.ts";
import { queueText as english } from "./en/queues.ts";
import type { Language } from "./language.ts";
import type { QueueText } from "./queue-text.ts";

export const queueTexts: Readonly<Record<Language, QueueText>> = { da: danish, en: english };
