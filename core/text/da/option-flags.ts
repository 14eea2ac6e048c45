import type { FlagFacts, FlagText } from "../flag-text.ts";
import { amount, limit, optionNames, when } from "./flag-words.ts";

const statutoryFloor = (flag: FlagFacts): string =>
  `${flag.subject}: ${optionNames(flag)} lader en lovbunden opgave komme sjældnere ${when(flag)}, i den værste måned ${amount(flag)} af den.`;

const freedBeyond = (flag: FlagFacts): string =>
  `${flag.subject}: ${optionNames(flag)} frigør flere timer, end gruppen er på arbejde ${when(flag)}. ${amount(flag)} i den værste måned er ikke regnet med.`;

const peopleBeyond = (flag: FlagFacts): string => {
  const has = flag.details?.headsStated === true ? "gruppen er" : "gruppen kan være";
  const beyond =
    flag.threshold === null ? `og det er flere, end ${has}` : `og det er flere end de ${limit(flag)}, ${has}`;
  return `${flag.subject}: ${optionNames(flag)} er skrevet for ${amount(flag)} ${when(flag)}, ${beyond}.`;
};

/** What is told of options that take or free more than there is. */
export const optionFlagTexts = {
  "statutory-floor": {
    name: "Under det, loven kræver",
    statement: statutoryFloor,
    clearedBy:
      "at opgaven kommer så tit som før, eller at den del, loven ikke kræver, skrives som en opgave for sig",
  },
  "freed-hours": {
    name: "Flere frigjorte timer, end der er",
    statement: freedBeyond,
    clearedBy: "færre frigjorte timer om ugen, eller færre personer",
  },
  "people-beyond-heads": {
    name: "Flere personer, end der er",
    statement: peopleBeyond,
    clearedBy: "færre personer ved handlemuligheden, eller at det er skrevet, at gruppen er flere",
  },
} satisfies Partial<FlagText["flags"]>;
