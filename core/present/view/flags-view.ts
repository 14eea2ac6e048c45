import { type FlagBasis, flagBases } from "../../flags/flag.ts";
import type { FlagResult } from "../../result.ts";
import { flagTexts } from "../../text/result-texts.ts";
import { bundleStatement, byLevel, flagSource, flagWithReason, worstFirst } from "../flag-lines.ts";
import { flagPlaces } from "./flag-places.ts";
import type { ScenarioContext } from "./view-context.ts";
import type { FlagBundleView, FlagGroupView, FlagLineView, FlagView } from "./workbook-view.ts";

/** So many flags of one rule and level are told together. */
const fewestTogether = 3;
/** More flags together than these are counted and not told one by one. */
const mostFlags = 60;
/** Flags that a bundle names. */
const worstNamed = 2;

/** A flag with a key that stays its own as long as it is raised. */
interface KeyedFlag {
  readonly key: string;
  readonly flag: FlagResult;
}

const keyed = (flags: readonly FlagResult[]): readonly KeyedFlag[] => {
  const seen = new Map<string, number>();
  return flags.map((flag) => {
    const name = `${flag.code}:${flag.subject}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { flag, key: count === 0 ? name : `${name}:${count + 1}` };
  });
};

const flagView = ({ key, flag }: KeyedFlag, context: ScenarioContext): FlagView => {
  const { language, text } = context;
  const { flags, source } = flagTexts[language];
  return {
    key,
    code: flag.code,
    level: flag.level,
    levelName: text.levels[flag.level],
    name: flags[flag.code].name,
    ...flagWithReason(flag, language),
    source: source(flagSource(flag, language)),
    sourceUrl: null,
    clearedBy: flags[flag.code].clearedBy,
    places: flagPlaces(flag, context),
  };
};

const bundleView = (
  sorted: readonly KeyedFlag[],
  [first, ...others]: readonly [KeyedFlag, ...KeyedFlag[]],
  context: ScenarioContext,
): FlagBundleView => {
  const { language, text, view } = context;
  const { code, level } = first.flag;
  const left = sorted.length - mostFlags;
  return {
    key: `${code}:${level}`,
    level,
    levelName: text.levels[level],
    name: flagTexts[language].flags[code].name,
    count: sorted.length,
    statement: bundleStatement([first.flag, ...others.map(({ flag }) => flag)], sorted.length, language),
    flags: sorted.slice(0, mostFlags).map((flag) => flagView(flag, context)),
    ...(left > 0 && { more: view.moreFlags(left) }),
  };
};

const linesOf = (alike: readonly KeyedFlag[], context: ScenarioContext): readonly FlagLineView[] => {
  const sorted = [...alike].sort(({ flag: one }, { flag: other }) => worstFirst(one, other));
  const [first, ...others] = sorted.slice(0, worstNamed);
  if (first === undefined || alike.length < fewestTogether)
    return alike.map((flag) => ({ kind: "flag", flag: flagView(flag, context) }));
  return [{ kind: "bundle", bundle: bundleView(sorted, [first, ...others], context) }];
};

/** Flags of one rule and level, in the order in which the first of each comes. */
const alikeFlags = (flags: readonly KeyedFlag[]): readonly (readonly KeyedFlag[])[] => {
  const alike = new Map<string, KeyedFlag[]>();
  for (const each of flags) {
    const kind = `${each.flag.code}:${each.flag.level}`;
    alike.set(kind, [...(alike.get(kind) ?? []), each]);
  }
  return [...alike.values()];
};

const groupOf = (basis: FlagBasis, flags: readonly KeyedFlag[], context: ScenarioContext): FlagGroupView => ({
  basis,
  title: context.text.bases[basis],
  lines: alikeFlags(flags).flatMap((alike) => linesOf(alike, context)),
});

/** The flags by their basis, the most serious first; a basis without any is left out. */
export const flagsView = (context: ScenarioContext): readonly FlagGroupView[] => {
  const flags = keyed(byLevel(context.scenario.flags));
  return flagBases.flatMap((basis) => {
    const own = flags.filter(({ flag }) => flag.basis === basis);
    return own.length === 0 ? [] : [groupOf(basis, own, context)];
  });
};
