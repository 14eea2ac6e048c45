import type { OptionKind } from "../option-choice.ts";

/** What an option is and what limits it; "unknown" is a row that does not say what it is. */
export type OptionExplanationText = Readonly<Partial<Record<OptionKind, string>> & { unknown: string }>;
