import type { OptionChoice } from "../plan.ts";
import { optionNeeds } from "./kinds.ts";

/** The enabled options that somebody has to agree to and nobody has; that nobody has said so counts as no. */
export const unagreedOptions = (options: readonly OptionChoice[]): readonly OptionChoice[] =>
  options.filter(
    ({ enabled, kind, consent }) => enabled && optionNeeds[kind].needsConsent && consent?.state !== "agreed",
  );
