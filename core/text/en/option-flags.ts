import type { FlagFacts, FlagText } from "../flag-text.ts";
import { amount, limit, optionNames, when } from "./flag-words.ts";

const statutoryFloor = (flag: FlagFacts): string =>
  `${flag.subject}: ${optionNames(flag)} makes a statutory task come less often ${when(flag)}, in the worst month by ${amount(flag)} of it.`;

const freedBeyond = (flag: FlagFacts): string =>
  `${flag.subject}: ${optionNames(flag)} frees more hours than the group is at work ${when(flag)}. In the worst month, ${amount(flag)} of them are not counted.`;

const peopleBeyond = (flag: FlagFacts): string => {
  const has = flag.details?.headsStated === true ? "the group is" : "the group can be";
  const beyond =
    flag.threshold === null
      ? `which is more than ${has}`
      : `which is more than the ${limit(flag)} that ${has}`;
  return `${flag.subject}: ${optionNames(flag)} is stated for ${amount(flag)} ${when(flag)}, ${beyond}.`;
};

/** What is told of options that take or free more than there is. */
export const optionFlagTexts = {
  "statutory-floor": {
    name: "Below what the law requires",
    statement: statutoryFloor,
    clearedBy:
      "the task comes as often as before, or the part that the law does not require is a task of its own",
  },
  "freed-hours": {
    name: "More hours freed than there are",
    statement: freedBeyond,
    clearedBy: "fewer hours freed a week, or fewer people",
  },
  "people-beyond-heads": {
    name: "More people than there are",
    statement: peopleBeyond,
    clearedBy: "fewer people in the option, or the group is stated to be more",
  },
} satisfies Partial<FlagText["flags"]>;
