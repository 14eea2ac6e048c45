import { type FlagBasis, type FlagCode, flagBases, flagCodes, flagLevels } from "../flags/flag.ts";
import type { FlagResult, ScenarioResult } from "../result.ts";
import { type Source, sources } from "../sources.ts";
import type { FlagFacts } from "../text/flag-text.ts";
import type { Language } from "../text/language.ts";
import { flagTexts, resultTexts } from "../text/result-texts.ts";
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

/** The flags of one scenario that are told together. */
interface ScenarioFlags {
  readonly scenario: string;
  readonly flags: readonly FlagResult[];
}

const scenarioLines = ({ scenario, flags }: ScenarioFlags, language: Language): string[] => [
  `    ${scenario}`,
  ...byLevel(flags).flatMap((flag) =>
    paragraph(flagStatement(flag, language), `      ${resultTexts[language].levels[flag.level]}: `),
  ),
];

/** One rule: its flags scenario by scenario, then where it comes from and what would clear it. */
const codeLines = (code: FlagCode, told: readonly ScenarioFlags[], language: Language): string[] => {
  const { flags: words, source, sourceLine, clearedBy } = flagTexts[language];
  const ids = new Set(told.flatMap(({ flags }) => flags.map((flag) => flag.source)));
  return [
    `  ${words[code].name}`,
    ...told.flatMap((flags) => scenarioLines(flags, language)),
    ...[...ids].flatMap((id) => paragraph(sourceLine(source(sources[id])), "    ")),
    ...paragraph(clearedBy(words[code].clearedBy), "    "),
  ];
};

const flagsOf = (
  scenarios: readonly ScenarioResult[],
  isTold: (flag: FlagResult) => boolean,
): readonly ScenarioFlags[] =>
  scenarios
    .map(({ name, flags }) => ({ scenario: name, flags: flags.filter(isTold) }))
    .filter(({ flags }) => flags.length > 0);

const basisLines = (basis: FlagBasis, scenarios: readonly ScenarioResult[], language: Language): string[] => {
  const lines = flagCodes.flatMap((code) => {
    const told = flagsOf(scenarios, (flag) => flag.basis === basis && flag.code === code);
    return told.length === 0 ? [] : codeLines(code, told, language);
  });
  return lines.length === 0 ? [] : ["", resultTexts[language].bases[basis], ...lines];
};

/** The flags of all scenarios by their basis, then by rule. */
export const flagsByBasis = (scenarios: readonly ScenarioResult[], language: Language): string[] =>
  flagBases.flatMap((basis) => basisLines(basis, scenarios, language));
