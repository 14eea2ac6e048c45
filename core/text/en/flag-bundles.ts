import type { FlagCode } from "../../flags/flag.ts";
import type { FlagBundle, FlagFacts } from "../flag-text.ts";
import { english, formatNumber } from "../notation.ts";
import { resultText } from "./results.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

const quantityOf = ({ unit }: FlagFacts, value: number): string => resultText.quantity(value, unit);
const timesThePosts = (_: FlagFacts, value: number): string =>
  `${formatNumber(value, 2, english)} times the posts there are`;
const measures = (_: FlagFacts, value: number): string => `${formatNumber(value, 0, english)} measures`;

const callsAtOnce = (_: FlagFacts, value: number): string =>
  `${formatNumber(value, 1, english)} calls at a time`;

/** "24 tasks, among them Talks (12,684 hours) and Contact (9,020 hours)." */
const together =
  (subjects: string, amount: (flag: FlagFacts, worst: number) => string = quantityOf) =>
  ({ count, worst }: FlagBundle): string => {
    const named = worst.map((flag) =>
      flag.worstValue === null ? flag.subject : `${flag.subject} (${amount(flag, flag.worstValue)})`,
    );
    return `${formatNumber(count, 0, english)} ${subjects}, among them ${listed(named)}.`;
  };

/** Many flags of one rule in a sentence: how many of what, and the worst of them. */
export const flagBundleText: Readonly<Record<FlagCode, (bundle: FlagBundle) => string>> = {
  "working-time-48h": together("groups"),
  "plus-time-42h": together("groups"),
  "week-55h": together("groups"),
  "caseload-guideline": together("teams", timesThePosts),
  "late-work": together("tasks"),
  "backlog-never": together("tasks"),
  "unstable-queue": together("duties", callsAtOnce),
  "unstaffed-duty": together("duties"),
  "time-off-owed": together("groups"),
  "breathing-space": together("groups"),
  "temporary-extra-work": together("groups"),
  "two-temporary-measures": together("groups", measures),
  "daily-rest-11h": together("groups", measures),
  "weekly-day-off": together("groups", measures),
  "med-date": together("scenarios"),
  "consent-missing": together("scenarios", measures),
  "statutory-floor": together("tasks"),
  "freed-hours": together("groups"),
  "people-beyond-heads": together("groups"),
  "over-budget": together("scenarios"),
  "new-staff-sanction-talks": together("tasks"),
};
