import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { PhoneDuty } from "../plan/phone-duty.ts";
import type { Plan } from "../plan.ts";
import { phoneDutySubject } from "./open-hours.ts";
import { type OtherChannelWork, otherChannelWork } from "./other-channel.ts";
import type { Member } from "./pooled-parts.ts";
import { pooledQueue } from "./pooled-queue.ts";
import { ownQueue, type Queue } from "./queue.ts";
import { plain, standing, type UnservedLine } from "./work-line.ts";

/** A shift that is spent away from the phone altogether gives no value. */
const dutyHours = formula(
  "phone-duty-hours",
  ["staffed", "workingDays", "offPhone"],
  "staffed * workingDays / 5 / max(0, 1 - offPhone)",
);
const pooledIn = formula("option-window", ["options"], "min(1, sum(options))");
/** By what each brings; duties without calls at all share evenly. */
const shareOfRota = formula(
  "pooled-share",
  ["handling", "all", "duties"],
  "(handling + 0.000000000000001) / (all + duties * 0.000000000000001)",
);
const onDuty = formula(
  "people-on-duty",
  ["staffed", "openingHours"],
  "staffed / max(0.000000001, openingHours)",
);
const partOfRota = formula("staffed-weekly-hours", ["pooled", "share"], "pooled * share");

/** A rota in the months in which its duties share it. */
export interface SharedRota {
  readonly queue: Queue;
  /** 1 in those months. */
  readonly inForce: Step;
  readonly duties: readonly string[];
}

/** A phone or counter duty by month, with the options folded in (model-definitions 2.13). */
export interface StaffedDuty {
  readonly duty: PhoneDuty;
  readonly subject: Subject;
  /** As it is by itself. */
  readonly queue: Queue;
  /** Null where no option takes the duty into a rota. */
  readonly rota: SharedRota | null;
  /** Hours a week with somebody at its phones, those of its part of the rota in the months in which it shares one. */
  readonly staffed: Step;
  /** People at them at a time, on average over the opening hours. */
  readonly onDuty: Step;
  /** Hours of demand ahead of all else. */
  readonly line: UnservedLine;
  /** The work of calls that come another way; null where none do. */
  readonly otherChannel: OtherChannelWork | null;
}

/** The phone duties of a plan; one on which the options act as before is the same. */
export const phoneDutiesOf = (
  ledger: Ledger,
  { phoneDuties }: Plan,
  workingDays: Step,
  effects: Effects,
): readonly StaffedDuty[] => {
  const rotas = sharedRotas(ledger, phoneDuties, effects);
  return phoneDuties.map((duty) => {
    const queue = ownQueue(ledger, duty, effects);
    const rota = (duty.rota === null ? null : rotas.get(duty.rota)) ?? null;
    return ledger.remember(duty, "staffed duty", [workingDays, queue, rota], () =>
      staffedDuty(ledger, duty, workingDays, queue, rota),
    );
  });
};

/** The rotas that options make of duties, by name. */
const sharedRotas = (
  ledger: Ledger,
  phoneDuties: readonly PhoneDuty[],
  effects: Effects,
): ReadonlyMap<string, SharedRota> => {
  const names = new Set(phoneDuties.flatMap(({ rota }) => rota ?? []));
  const shared = [...names].filter((rota) => effects.on("pooled", rota).length > 0);
  return new Map(shared.map((rota) => [rota, sharedRota(ledger, rota, phoneDuties, effects)] as const));
};

/** The order in which the duties stand changes nothing. */
const byName = (one: PhoneDuty, other: PhoneDuty): number => (one.name < other.name ? -1 : 1);

const sharedRota = (
  ledger: Ledger,
  rota: string,
  phoneDuties: readonly PhoneDuty[],
  effects: Effects,
): SharedRota => {
  const duties = phoneDuties.filter((duty) => duty.rota === rota).sort(byName);
  const members = duties.map((duty): Member => ({ duty, queue: ownQueue(ledger, duty, effects) }));
  const acting = [...effects.on("pooled", rota), ...effects.on("rota-positions", rota)];
  const [first] = duties;
  const options = effects.on("pooled", rota).map(({ inForce }) => inForce);
  const share = (): SharedRota => ({
    queue: pooledQueue(ledger, rota, members, effects),
    inForce: ledger.apply(pooledIn, phoneDutySubject(rota), { options }),
    duties: duties.map(({ name }) => name),
  });
  const hangsOn = [rota, ...acting, ...members.flatMap(({ duty, queue }) => [duty, queue])];
  return first ? ledger.remember(first, "rota", hangsOn, share) : share();
};

const staffedDuty = (
  ledger: Ledger,
  duty: PhoneDuty,
  workingDays: Step,
  queue: Queue,
  rota: SharedRota | null,
): StaffedDuty => {
  const { subject } = queue;
  const staffed = rota === null ? queue.staffed : staffedWithRota(ledger, queue, rota);
  const hours = ledger.apply(dutyHours, subject, {
    staffed,
    workingDays,
    offPhone: ledger.input("off-phone-share", subject, duty.offPhoneShare),
  });
  return {
    duty,
    subject,
    queue,
    rota,
    staffed,
    onDuty: ledger.apply(onDuty, subject, { staffed, openingHours: queue.openingHours }),
    line: dutyLine(duty, subject, hours),
    otherChannel: otherChannelWork(ledger, duty, queue, workingDays),
  };
};

/** Whether the time between the calls of a duty is used for other work. */
export const isReused = ({ reuse: { share, tasks } }: PhoneDuty): boolean =>
  share.value !== 0 && tasks.length > 0;

/** The rota's hours are the duties' by the hours that their calls take. */
const staffedWithRota = (
  ledger: Ledger,
  { subject, staffed, handling }: Queue,
  { queue: pooled, inForce, duties }: SharedRota,
): Step => {
  const all = pooled.handling;
  const isKnown = all !== null && handling !== null;
  const part = (): Step =>
    isKnown
      ? ledger.apply(partOfRota, subject, {
          pooled: pooled.staffed,
          share: ledger.apply(shareOfRota, subject, {
            handling,
            all,
            duties: ledger.constant(duties.length),
          }),
        })
      : pooled.staffed;
  return ledger.chosen("staffed-weekly-hours", inForce, part(), staffed);
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
