import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { PhoneDuty } from "../plan/phone-duty.ts";
import { phoneDutySubject } from "./open-hours.ts";
import type { Queue } from "./queue.ts";
import { plain, standing, type UnservedLine } from "./work-line.ts";

const otherChannelHours = formula(
  "other-channel-hours",
  ["calls", "workingDays", "minutes"],
  "calls * workingDays / 5 * minutes / 60",
);
const hoursEach = formula("hours-per-piece", ["minutes"], "minutes / 60");

/** It can wait, unlike the calls: what comes first of what the user ranks. */
const priority = 2;

/** Calls of closed hours that come another way, such as by mail: work of those who answer the phones. */
export interface OtherChannelWork {
  readonly line: UnservedLine;
}

/** Null where no option closes hours, or nobody has said that calls come another way and take time there. */
export const otherChannelWork = (
  ledger: Ledger,
  { name, homeGroup, permittedGroups, behaviour }: PhoneDuty,
  { otherChannel: calls }: Queue,
  workingDays: Step,
): OtherChannelWork | null => {
  const { otherChannelShare, otherChannelMinutes } = behaviour;
  if (calls === null || otherChannelShare.value === 0 || otherChannelMinutes.value === 0) return null;
  const subject = phoneDutySubject(name);
  const minutes = ledger.input("other-channel-minutes", subject, otherChannelMinutes);
  const hours = ledger.apply(otherChannelHours, subject, { calls, workingDays, minutes });
  return {
    line: {
      name: `${name}\nother-channel`,
      subject,
      priority,
      homeGroup,
      permittedGroups,
      arising: hours,
      arrivals: hours,
      hoursPerPiece: ledger.apply(hoursEach, subject, { minutes }),
      ...standing,
      ...plain,
      arrivesAt: null,
      deadlineMonths: null,
    },
  };
};
