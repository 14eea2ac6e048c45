import { type FlagBasis, flagBases, flagLevels } from "../flags/flag.ts";
import type { FlagResult } from "../result.ts";
import { type Source, sources } from "../sources.ts";
import type { FlagFacts, FlagText } from "../text/flag-text.ts";
import type { Language } from "../text/language.ts";
import type { ResultText } from "../text/result-text.ts";
import { flagTexts } from "../text/result-texts.ts";
import { monthRuns } from "./month-runs.ts";
import { paragraph } from "./text-table.ts";

const factsOf = (flag: FlagResult): FlagFacts => ({
  ...flag,
  runs: monthRuns(flag.months),
  count: flag.months.length,
});

/** A flag in words: what, how much and when. */
export const flagStatement = (flag: FlagResult, language: Language): string =>
  flagTexts[language].flags[flag.code].statement(factsOf(flag));

export const flagSource = (flag: FlagResult): Source => sources[flag.source];

/** The most serious first; within a level as the rules have them. */
export const byLevel = (flags: readonly FlagResult[]): readonly FlagResult[] =>
  [...flags].sort((one, other) => flagLevels.indexOf(other.level) - flagLevels.indexOf(one.level));

const flagLines = (flag: FlagResult, language: Language, text: ResultText, words: FlagText): string[] => [
  ...paragraph(flagStatement(flag, language), `    ${text.levels[flag.level]}: `),
  ...paragraph(words.source(flagSource(flag)), "      "),
  ...paragraph(words.clearedBy(words.flags[flag.code].clearedBy), "      "),
];

const basisLines = (
  basis: FlagBasis,
  flags: readonly FlagResult[],
  language: Language,
  text: ResultText,
): string[] => {
  const own = byLevel(flags.filter((flag) => flag.basis === basis));
  return own.length === 0
    ? []
    : [
        `  ${text.bases[basis]}`,
        ...own.flatMap((flag) => flagLines(flag, language, text, flagTexts[language])),
      ];
};

/** The flags of a scenario by their basis. */
export const flagsByBasis = (flags: readonly FlagResult[], language: Language, text: ResultText): string[] =>
  flagBases.flatMap((basis) => basisLines(basis, flags, language, text));
