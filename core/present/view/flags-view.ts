import { type FlagBasis, flagBases } from "../../flags/flag.ts";
import type { FlagResult } from "../../result.ts";
import { flagTexts } from "../../text/result-texts.ts";
import { byLevel, flagSource, flagWithReason } from "../flag-lines.ts";
import { flagPlaces } from "./flag-places.ts";
import type { ScenarioContext } from "./view-context.ts";
import type { FlagGroupView, FlagView } from "./workbook-view.ts";

/** More flags of one basis than these are counted and not told one by one. */
const mostFlags = 60;

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

const groupOf = (basis: FlagBasis, flags: readonly KeyedFlag[], context: ScenarioContext): FlagGroupView => {
  const left = flags.length - mostFlags;
  return {
    basis,
    title: context.text.bases[basis],
    flags: flags.slice(0, mostFlags).map((flag) => flagView(flag, context)),
    ...(left > 0 && { more: context.view.moreFlags(left) }),
  };
};

/** The flags by their basis, the most serious first; a basis without any is left out. */
export const flagsView = (context: ScenarioContext): readonly FlagGroupView[] => {
  const flags = keyed(byLevel(context.scenario.flags));
  return flagBases.flatMap((basis) => {
    const own = flags.filter(({ flag }) => flag.basis === basis);
    return own.length === 0 ? [] : [groupOf(basis, own, context)];
  });
};
