import type { FlagCode } from "../../flags/flag.ts";
import type { FlagBundle, FlagFacts } from "../flag-text.ts";
import { danish, formatNumber } from "../notation.ts";
import { resultText } from "./results.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1) ?? ""}`;

const quantityOf = ({ unit }: FlagFacts, value: number): string => resultText.quantity(value, unit);
const timesThePosts = (_: FlagFacts, value: number): string =>
  `${formatNumber(value, 2, danish)} gange de årsværk, der er`;
const measures = (_: FlagFacts, value: number): string => `${formatNumber(value, 0, danish)} tiltag`;

const callsAtOnce = (_: FlagFacts, value: number): string =>
  `${formatNumber(value, 1, danish)} samtaler ad gangen`;

/** "24 opgaver, blandt andre Samtaler (12.684 timer) og Kontakt (9.020 timer)." */
const together =
  (subjects: string, amount: (flag: FlagFacts, worst: number) => string = quantityOf) =>
  ({ count, worst }: FlagBundle): string => {
    const named = worst.map((flag) =>
      flag.worstValue === null ? flag.subject : `${flag.subject} (${amount(flag, flag.worstValue)})`,
    );
    return `${formatNumber(count, 0, danish)} ${subjects}, blandt andre ${listed(named)}.`;
  };

/** Many flags of one rule in a sentence: how many of what, and the worst of them. */
export const flagBundleText: Readonly<Record<FlagCode, (bundle: FlagBundle) => string>> = {
  "working-time-48h": together("grupper"),
  "plus-time-42h": together("grupper"),
  "week-55h": together("grupper"),
  "caseload-guideline": together("team", timesThePosts),
  "late-work": together("opgaver"),
  "backlog-never": together("opgaver"),
  "unstable-queue": together("telefonvagter", callsAtOnce),
  "unstaffed-duty": together("vagter"),
  "time-off-owed": together("grupper"),
  "breathing-space": together("grupper"),
  "temporary-extra-work": together("grupper"),
  "two-temporary-measures": together("grupper", measures),
  "daily-rest-11h": together("grupper", measures),
  "weekly-day-off": together("grupper", measures),
  "med-date": together("scenarier"),
  "consent-missing": together("scenarier", measures),
  "statutory-floor": together("opgaver"),
  "freed-hours": together("grupper"),
  "people-beyond-heads": together("grupper"),
  "over-budget": together("scenarier"),
  "new-staff-sanction-talks": together("opgaver"),
};
