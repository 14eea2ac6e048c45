import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { PhoneDuty } from "../plan/phone-duty.ts";
import type { Plan } from "../plan.ts";
import { isNotStated } from "../supply/stated.ts";
import { plain, standing, type UnservedLine } from "./work-line.ts";

/** A shift that is spent away from the phone altogether gives no value. */
const dutyHours = formula(
  "phone-duty-hours",
  ["positions", "openingHours", "workingDays", "offPhone"],
  "positions * openingHours * workingDays / 5 / max(0, 1 - offPhone)",
);
const offeredLoad = formula(
  "offered-load",
  ["calls", "openingHours", "handlingSeconds"],
  "calls / openingHours * handlingSeconds / 3600",
);

/** A phone or counter duty by month, with the options folded in (model-definitions 2.13). */
export interface StaffedDuty {
  readonly duty: PhoneDuty;
  readonly subject: Subject;
  readonly openingHours: Step;
  readonly positions: Step;
  /** Work that the calls bring in each open hour, in hours (erlang); null where nobody has stated calls and handling. */
  readonly offeredLoad: Step | null;
  /** Hours of demand ahead of all else. */
  readonly line: UnservedLine;
}

/** The phone duties of a plan; one on which the options act as before is the same. */
export const phoneDutiesOf = (
  ledger: Ledger,
  { phoneDuties }: Plan,
  workingDays: Step,
  effects: Effects,
): readonly StaffedDuty[] =>
  phoneDuties.map((duty) => {
    const acting = [...effects.on("opening-hours", duty.name), ...effects.on("positions", duty.name)];
    return ledger.remember(duty, "staffed duty", [workingDays, ...acting], () =>
      staffedDuty(ledger, duty, workingDays, effects),
    );
  });

const staffedDuty = (ledger: Ledger, duty: PhoneDuty, workingDays: Step, effects: Effects): StaffedDuty => {
  const subject: Subject = { kind: "phone-duty", name: duty.name };
  const stated = ledger.input("opening-hours", subject, duty.openingHoursPerWeek);
  const openingHours = effects.fold(ledger, "opening-hours", duty.name, stated);
  const positions = effects.fold(
    ledger,
    "positions",
    duty.name,
    ledger.input("positions", subject, duty.positions),
  );
  const hours = ledger.apply(dutyHours, subject, {
    positions,
    openingHours,
    workingDays,
    offPhone: ledger.input("off-phone-share", subject, duty.offPhoneShare),
  });
  return {
    duty,
    subject,
    openingHours,
    positions,
    offeredLoad: offeredLoadOf(ledger, duty, subject, openingHours),
    line: dutyLine(duty, subject, hours),
  };
};

/** The same calls come in however many hours the phones are open. */
const offeredLoadOf = (
  ledger: Ledger,
  { callsPerWeek, handlingSeconds }: PhoneDuty,
  subject: Subject,
  openingHours: Step,
): Step | null => {
  if (isNotStated(callsPerWeek) || isNotStated(handlingSeconds)) return null;
  return ledger.apply(offeredLoad, subject, {
    calls: ledger.input("calls-per-week", subject, callsPerWeek),
    openingHours,
    handlingSeconds: ledger.input("handling-seconds", subject, handlingSeconds),
  });
};

const dutyLine = (
  { name, homeGroup, permittedGroups }: PhoneDuty,
  subject: Subject,
  hours: Step,
): UnservedLine => ({
  name: `${name}\nphone-duty`,
  subject,
  priority: 0,
  homeGroup,
  permittedGroups,
  arising: hours,
  arrivals: hours,
  hoursPerPiece: null,
  ...standing,
  ...plain,
  perishes: true,
  arrivesAt: null,
  deadlineMonths: null,
});
