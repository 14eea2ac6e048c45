import type { AgreementLack } from "../../option-choice.ts";
import type { FlagFacts } from "../flag-text.ts";
import { listed, optionNames } from "./flag-words.ts";

const lacksOfAgreement: Readonly<Record<AgreementLack, string>> = {
  "not-agreed": "den er ikke indgået",
  "no-signer": "det er ikke skrevet, hvem der har skrevet under",
  "no-date": "det er ikke skrevet, hvornår",
  "agreed-after-start": "datoen ligger efter, at handlemuligheden begynder",
  "checklist-says-no": "tjeklisten siger, at samtykke ikke er indhentet",
};

/** "Plustid står som aftalt, men det er ikke skrevet, hvornår." */
const claimedAgreements = ({ details, options }: FlagFacts): readonly string[] =>
  (details?.agreements ?? [])
    .filter(({ option, lacks }) => options.includes(option) && !lacks.includes("not-agreed"))
    .map(
      ({ option, lacks }) =>
        `${option} står som aftalt, men ${lacks.map((lack) => lacksOfAgreement[lack]).join(", og ")}.`,
    );

const unmade = (rests: string, { details }: FlagFacts): string => {
  if (details?.answer === "no") return `${rests}; tjeklisten siger, at samtykke ikke er indhentet.`;
  return details?.answer === "yes"
    ? `${rests}. Tjeklisten siger, at samtykke er indhentet, men det er ikke skrevet ved handlemuligheden.`
    : `${rests}.`;
};

const unmadeAgreements = (flag: FlagFacts): readonly string[] => {
  const agreements = flag.details?.agreements;
  const names = (agreements ?? [])
    .filter(({ option, lacks }) => flag.options.includes(option) && lacks.includes("not-agreed"))
    .map(({ option }) => option);
  if (agreements !== undefined && names.length === 0) return [];
  const who = agreements === undefined ? optionNames(flag) : listed(names);
  return [unmade(`${who} hviler på en aftale, der ikke er indgået`, flag)];
};

/** What the agreements of a scenario's options lack. */
export const consentMissing = (flag: FlagFacts): string =>
  `${flag.subject}: ${[...unmadeAgreements(flag), ...claimedAgreements(flag)].join(" ")}`;
