import { type FlagBasis, type FlagCode, flagBases, flagCodes, flagLevels } from "../flags/flag.ts";
import type { FlagResult, ScenarioResult } from "../result.ts";
import type { Source } from "../sources.ts";
import type { FlagFacts } from "../text/flag-text.ts";
import type { Language } from "../text/language.ts";
import { flagTexts, resultTexts } from "../text/result-texts.ts";
import { sourceIn } from "../text/source-in.ts";
import { flagReasonTexts } from "../text/view-texts.ts";
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

/** A flag in words, and why it is told: the rule or the evidence behind it. */
export const flagWithReason = (
  flag: FlagResult,
  language: Language,
): { readonly statement: string; readonly why: string } => {
  const facts = factsOf(flag);
  return {
    statement: flagTexts[language].flags[flag.code].statement(facts),
    why: flagReasonTexts[language][flag.code](facts),
  };
};

/** Many flags of one rule in a sentence: how many, and the worst of them by name. */
export const bundleStatement = (
  worst: readonly [FlagResult, ...FlagResult[]],
  count: number,
  language: Language,
): string => flagTexts[language].bundles[worst[0].code]({ count, worst: worst.map(factsOf) });

export const flagSource = (flag: FlagResult, language: Language): Source => sourceIn(flag.source, language);

const bySeriousness = (one: FlagResult, other: FlagResult): number =>
  flagLevels.indexOf(other.level) - flagLevels.indexOf(one.level);

/** How far a flag is beyond its limit, whichever side that is; what has no bound is farthest. */
const severity = ({ worstValue, threshold }: FlagResult): number =>
  worstValue === null ? Number.MAX_VALUE : Math.abs(worstValue - (threshold ?? 0));

/** Flags of one rule and level: those farthest beyond their limit first. */
export const worstFirst = (one: FlagResult, other: FlagResult): number => severity(other) - severity(one);

/** The most serious first; within a level as the rules have them. */
export const byLevel = (flags: readonly FlagResult[]): readonly FlagResult[] =>
  [...flags].sort(bySeriousness);

/** A flag of one scenario, and the same flag where other scenarios have it too. */
interface SharedFlag {
  readonly first: FlagResult;
  readonly told: readonly { readonly scenario: string; readonly flag: FlagResult }[];
}

/** The flags of one rule, each with the scenarios that have it, the most serious first. */
const sharedFlags = (
  scenarios: readonly ScenarioResult[],
  isTold: (flag: FlagResult) => boolean,
): readonly SharedFlag[] => {
  const shared = new Map<string, { first: FlagResult; told: { scenario: string; flag: FlagResult }[] }>();
  for (const { name, flags } of scenarios) {
    const seen = new Map<string, number>();
    for (const flag of flags.filter(isTold)) {
      const count = seen.get(flag.subject) ?? 0;
      seen.set(flag.subject, count + 1);
      const key = `${count} ${flag.subject}`;
      const known = shared.get(key) ?? { first: flag, told: [] };
      known.told.push({ scenario: name, flag });
      shared.set(key, known);
    }
  }
  return [...shared.values()].sort(({ first: one }, { first: other }) => bySeriousness(one, other));
};

/** What differs in a scenario from the flag as it is told of the first one. */
const difference = (flag: FlagResult, first: FlagResult, language: Language): string => {
  const { levels, quantity } = resultTexts[language];
  const { when } = flagTexts[language];
  const ofFlag = (each: FlagResult): readonly string[] => [
    levels[each.level],
    each.worstValue === null ? "" : quantity(each.worstValue, each.unit),
    when(factsOf(each)),
  ];
  const usual = ofFlag(first);
  return ofFlag(flag)
    .filter((part, index) => part !== "" && part !== usual[index])
    .join(" ");
};

const scenarioLine = ({ first, told }: SharedFlag, scenarioCount: number, language: Language): string => {
  const byDifference = new Map<string, string[]>();
  for (const { scenario, flag } of told) {
    const differing = difference(flag, first, language);
    byDifference.set(differing, [...(byDifference.get(differing) ?? []), scenario]);
  }
  const { everyScenario, inScenarios } = flagTexts[language];
  if (byDifference.size === 1 && told.length === scenarioCount) return everyScenario;
  return inScenarios([...byDifference].map(([differing, names]) => ({ names, differing })));
};

const flagLines = (flag: SharedFlag, scenarioCount: number, language: Language): string[] => {
  const statement = flagStatement(flag.first, language);
  const told =
    scenarioCount === 1 ? statement : `${statement} [${scenarioLine(flag, scenarioCount, language)}]`;
  return paragraph(told, `    ${resultTexts[language].levels[flag.first.level]}: `);
};

/** One rule: its flags, then where it comes from and what would clear it. */
const codeLines = (
  code: FlagCode,
  flags: readonly SharedFlag[],
  scenarioCount: number,
  language: Language,
): string[] => {
  const { flags: words, source, sourceLine, clearedBy } = flagTexts[language];
  const ids = new Set(flags.flatMap(({ told }) => told.map(({ flag }) => flag.source)));
  return [
    `  ${words[code].name}`,
    ...flags.flatMap((flag) => flagLines(flag, scenarioCount, language)),
    ...[...ids].flatMap((id) => paragraph(sourceLine(source(sourceIn(id, language))), "    ")),
    ...paragraph(clearedBy(words[code].clearedBy), "    "),
  ];
};

const basisLines = (basis: FlagBasis, scenarios: readonly ScenarioResult[], language: Language): string[] => {
  const lines = flagCodes.flatMap((code) => {
    const flags = sharedFlags(scenarios, (flag) => flag.basis === basis && flag.code === code);
    return flags.length === 0 ? [] : codeLines(code, flags, scenarios.length, language);
  });
  return lines.length === 0 ? [] : ["", resultTexts[language].bases[basis], ...lines];
};

/** What of the flags of a scenario cannot be told, since numbers are missing that they hang on. */
export const notJudgedLines = ({ notJudged }: ScenarioResult, language: Language): readonly string[] =>
  notJudged.map(({ code, subjects }) =>
    resultTexts[language].notJudged(flagTexts[language].flags[code].name, subjects),
  );

/** The flags of one rule and level over all scenarios, the worst first, and the scenarios that have them. */
export interface FlagsOfRule {
  readonly worst: readonly [FlagResult, ...FlagResult[]];
  readonly count: number;
  /** Names of the scenarios that have any of them; the worst one is told as the first of them has it. */
  readonly scenarios: readonly string[];
}

const rulesOf = (scenarios: readonly ScenarioResult[], code: FlagCode): readonly FlagsOfRule[] =>
  [...flagLevels].reverse().flatMap((level) => {
    // What is amber today and red in a proposal is two flags.
    const shared = sharedFlags(scenarios, (flag) => flag.code === code && flag.level === level);
    const [first, ...others] = shared.map((flag) => flag.first).sort(worstFirst);
    if (first === undefined) return [];
    const having = new Set(shared.flatMap(({ told }) => told.map(({ scenario }) => scenario)));
    const names = scenarios.map(({ name }) => name).filter((name) => having.has(name));
    return [{ worst: [first, ...others], count: shared.length, scenarios: names }];
  });

/** The flags of all scenarios rule by rule, the most serious first. */
export const flagsByRule = (scenarios: readonly ScenarioResult[]): readonly FlagsOfRule[] =>
  flagBases
    .flatMap((basis) =>
      flagCodes.flatMap((code) => rulesOf(scenarios, code).filter(({ worst }) => worst[0].basis === basis)),
    )
    .sort((one, other) => bySeriousness(one.worst[0], other.worst[0]));

/** The flags by their basis, then by rule; one that several scenarios have is told once. */
export const flagsByBasis = (scenarios: readonly ScenarioResult[], language: Language): string[] =>
  flagBases.flatMap((basis) => basisLines(basis, scenarios, language));
