import type { Figure } from "../../result.ts";
import { shownKroner } from "../money/shown-kroner.ts";
import { unbroken } from "../text-table.ts";
import type { ReportContext } from "./report-context.ts";

/** Kroner with their unit, on one line; in words where they cannot be computed. */
export const amountOfKroner = (
  value: Figure,
  { text, words }: Pick<ReportContext, "text" | "words">,
): string => (value === null ? text.notComputable : unbroken(words.money.kroner(shownKroner(value, text))));
