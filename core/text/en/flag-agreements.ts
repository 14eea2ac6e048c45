import type { AgreementLack } from "../../option-choice.ts";
import type { FlagFacts } from "../flag-text.ts";
import { listed, optionNames } from "./flag-words.ts";

const lacksOfAgreement: Readonly<Record<AgreementLack, string>> = {
  "not-agreed": "it has not been made",
  "no-signer": "it is not written who has signed",
  "no-date": "it is not written when",
  "agreed-after-start": "the date is after the option begins",
  "checklist-says-no": "the checklist says that consent has not been collected",
};

/** "Plus-time is stated as agreed, but it is not written when." */
const claimedAgreements = ({ details, options }: FlagFacts): readonly string[] =>
  (details?.agreements ?? [])
    .filter(({ option, lacks }) => options.includes(option) && !lacks.includes("not-agreed"))
    .map(
      ({ option, lacks }) =>
        `${option} is stated as agreed, but ${lacks.map((lack) => lacksOfAgreement[lack]).join(", and ")}.`,
    );

const unmade = (rests: string, { details }: FlagFacts): string => {
  if (details?.answer === "no") return `${rests}; the checklist says that consent has not been collected.`;
  return details?.answer === "yes"
    ? `${rests}. The checklist says that consent has been collected, but that is not written with the option.`
    : `${rests}.`;
};

const unmadeAgreements = (flag: FlagFacts): readonly string[] => {
  const agreements = flag.details?.agreements;
  const names = (agreements ?? [])
    .filter(({ option, lacks }) => flag.options.includes(option) && lacks.includes("not-agreed"))
    .map(({ option }) => option);
  if (agreements !== undefined && names.length === 0) return [];
  const who = agreements === undefined ? optionNames(flag) : listed(names);
  const rest = names.length > 1 ? "rest" : "rests";
  return [unmade(`${who} ${rest} on an agreement that nobody has made`, flag)];
};

/** What the agreements of a scenario's options lack. */
export const consentMissing = (flag: FlagFacts): string =>
  `${flag.subject}: ${[...unmadeAgreements(flag), ...claimedAgreements(flag)].join(" ")}`;
