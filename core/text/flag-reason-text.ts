import type { FlagCode } from "../flags/flag.ts";
import type { FlagFacts } from "./flag-text.ts";

/** Why a flag is told: the rule or the evidence behind it, in plain words. It says nothing of anybody's health. */
export type FlagReasonText = Readonly<Record<FlagCode, (flag: FlagFacts) => string>>;
