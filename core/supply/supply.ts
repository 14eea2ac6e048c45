import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import { allowanceKey, type Effect, Effects, type EffectTarget } from "../options/effects.ts";
import type { MovedHours, OptionEffects } from "../options/option-effects.ts";
import type { PartTimeOvertimeRule } from "../plan/rules.ts";
import type { StaffGroup } from "../plan.ts";
import { textOfRules } from "../rules/rule-in.ts";
import type { GroupPeople } from "./allowances.ts";
import { headsByMonth } from "./heads.ts";
import { type InterruptingDuty, interruptedHours } from "./interruptions.ts";
import { type ContractPosts, contractPostsOf } from "./longer-weeks.ts";
import { type NetHours, netHoursOf } from "./net-hours.ts";
import { sumOf, type WorkedOvertime, workedOvertime } from "./overtime.ts";
import type { SettlementRules } from "./overtime-settlement.ts";
import { type Posts, postsOf } from "./posts.ts";
import { type TimeOffLedger, timeOffLedger } from "./time-off.ts";

const regularHours = formula(
  "regular-hours",
  ["netHours", "posts", "rampLoss"],
  "netHours * (posts - rampLoss)",
);
const tempHours = formula(
  "temp-hours",
  ["weeklyHours", "workingDays", "absence"],
  "weeklyHours * workingDays / 5 * (1 - absence)",
);
const supplyHours = formula(
  "supply-hours",
  ["regular", "mentor", "timeOff", "overtime", "temps"],
  "regular - mentor - timeOff + overtime + temps",
);
const supplyWithMovedAndFreed = formula(
  "supply-hours",
  ["regular", "mentor", "timeOff", "movedOut", "movedIn", "overtime", "temps", "freed"],
  "regular - mentor - timeOff - movedOut + movedIn + overtime + temps + freed",
);
/** What calls take of those who are not on duty, besides. */
const withoutInterrupted = formula("supply-hours", ["supply", "interrupted"], "supply - interrupted");
/** Nobody can lose more time than they are at work. */
const interruptedHoursOf = formula(
  "interrupted-hours",
  ["weeklyHours", "weeksAtWork", "hoursAtWork", "posts"],
  "min(sum(weeklyHours) * weeksAtWork, max(0, hoursAtWork * posts))",
);
/** Nobody can have more time freed than they are at work (model-definitions 2.21). */
const freedHours = formula(
  "freed-hours",
  ["weeklyHours", "weeksAtWork", "hoursAtWork", "posts"],
  "min(weeklyHours * weeksAtWork, hoursAtWork * posts)",
);
const freedBeyondAtWork = formula(
  "freed-hours-beyond",
  ["weeklyHours", "weeksAtWork", "hoursAtWork", "posts"],
  "max(0, weeklyHours * weeksAtWork - hoursAtWork * posts)",
);
const namedDuties = formula(
  "named-duty-hours",
  ["hoursAYear", "allowances", "workingDays", "workingDaysAYear"],
  "sum(hoursAYear) * (1 - allowances) * workingDays / workingDaysAYear + 0 / max(0, 0.999999999 - allowances)",
);

/** What one staff group can give by month, in net hours (model-definitions 2.3). */
export interface GroupSupply {
  readonly group: StaffGroup;
  readonly net: NetHours;
  readonly posts: Posts;
  /** Filled posts by the hours of their contracts, with the longer weeks that some of the people have. */
  readonly contracts: ContractPosts;
  /** People in the group by month. */
  readonly heads: Step;
  readonly overtime: readonly WorkedOvertime[];
  readonly timeOff: TimeOffLedger;
  /** Hours moved within norm periods, of each option and together. */
  readonly movedHours: readonly MovedHours[];
  readonly movedIn: Step;
  readonly movedOut: Step;
  readonly temps: Step;
  readonly freed: Step;
  /** Hours that options would free beyond those at work; nobody has them, and they are in no other figure. */
  readonly freedBeyond: Step;
  /** Hours that interruptions by calls take; 0 where nobody has said that they do. */
  readonly interrupted: Step;
  readonly supply: Step;
  /** Hours of demand of named posts' duties (WISN individual allowance), null where the group has none. */
  readonly namedDuties: Step | null;
}

/** What the supply of all groups is computed with. */
export interface SupplyContext extends SettlementRules {
  readonly partTimeRules: readonly PartTimeOvertimeRule[];
  readonly workingDays: Step;
  readonly effects: Effects;
  readonly options: Pick<OptionEffects, "overtime" | "longerWeeks" | "movedHours">;
  /** Duties whose calls interrupt those who are not on duty. */
  readonly interrupting: readonly InterruptingDuty[];
}

/** What options do to the working time of one group. */
type OfGroup = SupplyContext["options"];

/** Supply of a group; scenarios whose options do the same to it share it. */
export const groupSupply = (context: SupplyContext, group: StaffGroup): GroupSupply => {
  const { ledger, settings, workingDays, effects, options } = context;
  const inGroup = ({ staffGroup }: { readonly staffGroup: string }): boolean => staffGroup === group.name;
  const ofGroup: OfGroup = {
    overtime: options.overtime.filter(inGroup),
    longerWeeks: options.longerWeeks.filter(inGroup),
    movedHours: options.movedHours.filter(inGroup),
  };
  const hangsOn = [
    settings,
    workingDays,
    ...effectsOn(group, effects),
    ...ofGroup.overtime,
    ...ofGroup.longerWeeks,
    ...ofGroup.movedHours,
    ...context.interrupting.flatMap(({ duty, onDuty }) =>
      duty.homeGroup === group.name ? [duty, onDuty] : [],
    ),
    ofGroup.overtime.length === 0 ? "" : textOfRules(context.partTimeRules),
    textOfRules(context.overtimeRules),
  ];
  return ledger.remember(group, "supply", hangsOn, () => computeSupply(context, group, ofGroup));
};

const targetsOfGroup = [
  "hires",
  "temporary-hires",
  "departures",
  "temp-weekly-hours",
  "freed-weekly-hours",
  "course-hours",
  "course-hours-per-head",
  "turnover-per-year",
  "vacancy-months",
  "absence-share",
] as const satisfies readonly EffectTarget[];

const effectsOn = ({ name, allowances }: StaffGroup, effects: Effects): readonly Effect[] => [
  ...targetsOfGroup.flatMap((target) => effects.on(target, name)),
  ...allowances.flatMap((allowance) => effects.on("allowance-share", allowanceKey(name, allowance.name))),
];

const computeSupply = (context: SupplyContext, group: StaffGroup, options: OfGroup): GroupSupply => {
  const { ledger, frame, workingDays, effects } = context;
  const subject: Subject = { kind: "staff-group", name: group.name };
  const weeklyHours = ledger.input("weekly-hours", subject, group.weeklyHours);
  const posts = postsOf(ledger, group, workingDays, effects);
  const contracts = contractPostsOf(
    ledger,
    subject,
    posts.filled,
    weeklyHours,
    workingDays,
    options.longerWeeks,
  );
  const people: GroupPeople = { contracts, heads: headsByMonth(ledger, group, subject, posts.filled) };
  const net = netHoursOf(ledger, frame, group, workingDays, weeklyHours, people, effects);
  const overtime = workedOvertime({ ...context, group, weeklyHours }, net, people, options.overtime);
  const timeOff = timeOffLedger(context, group, overtime);
  const parts = {
    posts,
    contracts,
    timeOff,
    overtime,
    temps: tempsOf(ledger, group, subject, net, effects),
    ...freedOf(context, group, net, people),
    ...movedOf(ledger, subject, options.movedHours),
  };
  return {
    group,
    net,
    heads: people.heads,
    movedHours: options.movedHours,
    ...parts,
    supply: supplyOf(ledger, subject, net, parts),
    namedDuties: namedDutiesOf(ledger, group, subject, net),
  };
};

type SupplyParts = Pick<
  GroupSupply,
  "posts" | "contracts" | "timeOff" | "overtime" | "movedIn" | "movedOut" | "temps" | "freed" | "interrupted"
>;

const supplyOf = (ledger: Ledger, subject: Subject, net: NetHours, parts: SupplyParts): Step => {
  const supply = uninterrupted(ledger, subject, net, parts);
  const { interrupted } = parts;
  return interrupted === ledger.constant(0)
    ? supply
    : ledger.apply(withoutInterrupted, subject, { supply, interrupted });
};

const uninterrupted = (ledger: Ledger, subject: Subject, net: NetHours, parts: SupplyParts): Step => {
  const { posts, contracts, timeOff, overtime, movedIn, movedOut, temps, freed } = parts;
  const always = {
    regular: ledger.apply(regularHours, subject, {
      netHours: net.net,
      posts: contracts.posts,
      rampLoss: posts.rampLoss,
    }),
    mentor: posts.mentorHours,
    timeOff: timeOff.taken,
    overtime: sumOf(
      ledger,
      subject,
      overtime.map(({ output }) => output),
      "overtime-output",
    ),
    temps,
  };
  const none = ledger.constant(0);
  return movedIn === none && freed === none
    ? ledger.apply(supplyHours, subject, always)
    : ledger.apply(supplyWithMovedAndFreed, subject, { ...always, movedOut, movedIn, freed });
};

/** Hours moved in and out stand in full: meetings do not shrink because somebody is off (2.17). */
const movedOf = (ledger: Ledger, subject: Subject, moved: readonly MovedHours[]) => ({
  movedIn: sumOf(
    ledger,
    subject,
    moved.map(({ movedIn }) => movedIn),
    "moved-in",
  ),
  movedOut: sumOf(
    ledger,
    subject,
    moved.map(({ movedOut }) => movedOut),
    "moved-out",
  ),
});

const freedOf = (
  { ledger, effects, interrupting }: SupplyContext,
  { name }: StaffGroup,
  net: NetHours,
  { heads, contracts: { posts } }: GroupPeople,
): Pick<GroupSupply, "freed" | "freedBeyond" | "interrupted"> => {
  const none = ledger.constant(0);
  const subject: Subject = { kind: "staff-group", name };
  const freeing = effects.on("freed-weekly-hours", name);
  const lost = interruptedHours(ledger, name, heads, interrupting, freeing);
  const others = lost.others.length === freeing.length ? effects : new Effects(lost.others);
  const weeklyHours = others.fold(ledger, "freed-weekly-hours", name, none);
  const args = { weeksAtWork: net.weeksAtWork, hoursAtWork: net.atWork, posts };
  const interrupted =
    lost.weeklyHours.length === 0
      ? none
      : ledger.apply(interruptedHoursOf, subject, { weeklyHours: lost.weeklyHours, ...args });
  if (weeklyHours === none) return { freed: none, freedBeyond: none, interrupted };
  return {
    freed: ledger.apply(freedHours, subject, { weeklyHours, ...args }),
    freedBeyond: ledger.apply(freedBeyondAtWork, subject, { weeklyHours, ...args }),
    interrupted,
  };
};

const tempsOf = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  net: NetHours,
  effects: Effects,
): Step => {
  const none = ledger.constant(0);
  const weeklyHours = effects.fold(ledger, "temp-weekly-hours", group.name, none);
  if (weeklyHours === none) return none;
  return ledger.apply(tempHours, subject, {
    weeklyHours,
    workingDays: net.workingDays,
    absence: net.absence,
  });
};

const namedDutiesOf = (ledger: Ledger, group: StaffGroup, subject: Subject, net: NetHours): Step | null => {
  const duties = group.allowances.filter(({ kind }) => kind === "named-duty-hours-a-year");
  if (duties.length === 0) return null;
  return ledger.apply(namedDuties, subject, {
    hoursAYear: duties.map(({ name, amount }) =>
      ledger.input("named-duty-hours-a-year", { kind: "allowance", name }, amount),
    ),
    allowances: net.allowanceTotal,
    workingDays: net.workingDays,
    workingDaysAYear: ledger.overScenarioYear("working-days-a-year", "sum", net.workingDays),
  });
};
