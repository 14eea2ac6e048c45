import { defaultInput, type Input } from "../../origin.ts";
import type { Batch, Driver, MonthProfile, RecurringTask, TaskMinutes, WorkRules } from "../../plan.ts";
import { addMonths, type CalendarDate, monthNumber } from "../../year-month.ts";
import type { ColumnIdOfKind } from "../contract/contract.ts";
import {
  choiceOf,
  columnOf,
  dateOf,
  flagOf,
  inputOf,
  isGiven,
  monthOf,
  namesOf,
  placeOf,
  refusedColumn,
  refusedInput,
  type TableRow,
  textOf,
} from "../read/row.ts";
import { type CadenceContext, ruleGroupsIn } from "./cadence-driver.ts";
import { chosenName, nameOf, type PlanContext, reportMissing } from "./context.ts";
import { driverOf, unknownDriver } from "./driver.ts";
import { demandProfiles } from "./profiles.ts";
import { cadencesIn } from "./talk-cadences.ts";

type TaskRow = TableRow<"tasks">;
type DetailRow = TableRow<"taskDetails">;

const defaultPriority = 2;

interface RulesRead {
  readonly rules: Omit<WorkRules, "deadlineDays">;
  /** The cell for want of which it cannot be told who does the work, or before what; null where it can. */
  readonly refused: "homeGroup" | "alsoPermitted" | "priority" | null;
}

const rulesOf = <Id extends "tasks" | "batches">(row: TableRow<Id>, context: PlanContext): RulesRead => {
  const groups = context.names.staffGroups;
  const either = row as TableRow<"tasks" | "batches">;
  const homeGroup = chosenName(context.issues, either, "homeGroup", groups);
  const priority = Number(choiceOf(either, "priority") ?? defaultPriority);
  if (homeGroup === null)
    return {
      refused: "homeGroup",
      rules: { homeGroup: groups[0] ?? "", permittedGroups: groups, priority },
    };
  const permittedGroups = [...new Set([homeGroup, ...namesOf(either, "alsoPermitted")])];
  const refused = refusedColumn(either, ["alsoPermitted", "priority"]);
  return { refused, rules: { homeGroup, permittedGroups, priority } };
};

const detail = (
  row: DetailRow | undefined,
  column: ColumnIdOfKind<"taskDetails", "number" | "share">,
): Input => {
  if (row !== undefined) return inputOf(row, column);
  const value = columnOf("taskDetails", column)?.default;
  return defaultInput(typeof value === "number" ? value : null);
};

type ChannelShare = "phoneShare" | "videoShare";
const minutesOfChannel = { phoneShare: "phoneMinutes", videoShare: "videoMinutes" } as const;

/** Talks by phone or video, with minutes of their own; null where none are held that way. */
const channelOf = (
  row: DetailRow | undefined,
  share: ChannelShare,
  { issues }: PlanContext,
): TaskMinutes["phone"] => {
  if (row === undefined || !isGiven(row, share)) return null;
  const column = minutesOfChannel[share];
  const held = inputOf(row, share);
  if (held.value === 0) return null;
  if (isGiven(row, column)) return { share: held, minutes: inputOf(row, column) };
  reportMissing(issues, row, column);
  return { share: held, minutes: refusedInput(row, column) };
};

const channelsOf = (
  row: DetailRow | undefined,
  context: PlanContext,
): Pick<TaskMinutes, "phone" | "video"> => {
  const phone = channelOf(row, "phoneShare", context);
  const video = channelOf(row, "videoShare", context);
  const sum = (phone?.share.value ?? 0) + (video?.share.value ?? 0);
  if (row === undefined || phone === null || video === null || sum <= 1) return { phone, video };
  const columns = ["phoneShare", "videoShare"];
  context.issues.add("shares-above-one", placeOf(row, "videoShare"), {
    table: row.table,
    column: "videoShare",
    columns,
    sum,
  });
  return { phone: { ...phone, share: refusedInput(row, "phoneShare") }, video };
};

const ownMinutes = ["talkMinutes", "beforeMinutes", "afterMinutes"] as const;

/** Whether the pieces of the task take minutes: not where a formula gives hours, or where the kind is not known. */
const takesMinutes = (row: TaskRow, driver: Driver): boolean => {
  const kind = choiceOf(row, "driver");
  if (kind === "formula") return driver.kind === "formula" && driver.formula.gives === "pieces";
  return kind !== null;
};

/** A task that states no minutes at all is half filled in, not one that takes no time; a written 0 is a 0. */
const talkOf = (
  row: TaskRow,
  driver: Driver,
  { phone, video }: Pick<TaskMinutes, "phone" | "video">,
  { issues }: PlanContext,
): Input => {
  const elsewhere = (phone?.share.value ?? 0) + (video?.share.value ?? 0) >= 1;
  const stated = elsewhere || ownMinutes.some((column) => isGiven(row, column));
  if (stated || !takesMinutes(row, driver)) return inputOf(row, "talkMinutes");
  reportMissing(issues, row, "talkMinutes");
  return refusedInput(row, "talkMinutes");
};

const minutesOf = (
  row: TaskRow,
  driver: Driver,
  channels: Pick<TaskMinutes, "phone" | "video">,
  details: DetailRow | undefined,
  context: PlanContext,
): TaskMinutes => ({
  talk: talkOf(row, driver, channels, context),
  before: inputOf(row, "beforeMinutes"),
  after: inputOf(row, "afterMinutes"),
  noShowShare: detail(details, "noShowShare"),
  rebooked: details !== undefined && flagOf(details, "rebooked"),
  preparedAfterCheckIn: details !== undefined && flagOf(details, "preparedAfterCheckIn"),
  lostShare: detail(details, "lostShare"),
  interpreterShare: detail(details, "interpreterShare"),
  interpreterFactor: detail(details, "interpreterFactor"),
  ...channels,
});

const refusedProfile = (row: DetailRow): MonthProfile => ({
  name: "",
  weights: Array.from({ length: 12 }, () => refusedInput(row, "monthProfile")),
});

const profileOf = (row: DetailRow | undefined, profiles: readonly MonthProfile[]): MonthProfile | null => {
  if (row === undefined || !isGiven(row, "monthProfile")) return null;
  return profiles.find(({ name }) => name === textOf(row, "monthProfile")) ?? refusedProfile(row);
};

/** First and last month; a window that ends before it begins is reported and not usable. */
const windowOf = (row: DetailRow | undefined, { issues }: PlanContext) => {
  if (row === undefined) return { from: null, to: null, ordered: true };
  const from = monthOf(row, "firstMonth");
  const to = monthOf(row, "lastMonth");
  const ordered = from === null || to === null || monthNumber(from) <= monthNumber(to);
  if (!ordered) issues.add("end-before-start", placeOf(row, "lastMonth"), { from, to });
  return { from, to, ordered };
};

/** Cells of the details that decide how much work the task is, and have no number of their own to be refused. */
const decidingDetails = [
  "rebooked",
  "preparedAfterCheckIn",
  "complexityWeighted",
  "sanctionTalk",
  "cadencePart",
  "firstMonth",
  "lastMonth",
] as const;

/** The driver, without a value where a cell that it depends on cannot be used. */
const checkedDriver = (
  row: TaskRow,
  driver: Driver,
  refused: RulesRead["refused"],
  details: DetailRow | undefined,
  ordered: boolean,
): Driver => {
  if (refused !== null) return unknownDriver(row, refused);
  if (details === undefined) return driver;
  const column = ordered ? refusedColumn(details, decidingDetails) : "lastMonth";
  if (column !== null) return { kind: "per-month", rate: refusedInput(details, column) };
  const unknownCases = flagOf(details, "complexityWeighted") && refusedColumn(row, ["caseGroup"]) !== null;
  return unknownCases ? unknownDriver(row, "caseGroup") : driver;
};

interface TaskContext extends CadenceContext {
  readonly details: ReadonlyMap<string, DetailRow>;
  readonly backlogs: ReadonlyMap<string, TableRow<"openingBacklogs">>;
  readonly profiles: readonly MonthProfile[];
}

const openingBacklog = (row: TableRow<"openingBacklogs"> | undefined): RecurringTask["openingBacklog"] =>
  row === undefined
    ? null
    : {
        hours: inputOf(row, "hours"),
        ageMonths: isGiven(row, "ageMonths") ? inputOf(row, "ageMonths") : null,
      };

const taskOf = (row: TaskRow, context: TaskContext): RecurringTask => {
  const name = nameOf(row);
  const details = context.details.get(name);
  const { driver, caseGroup } = driverOf(row, details, context);
  const { rules, refused } = rulesOf(row, context);
  const { from, to, ordered } = windowOf(details, context);
  const channels = channelsOf(details, context);
  const weighted = details !== undefined && flagOf(details, "complexityWeighted");
  return {
    name,
    driver: checkedDriver(row, driver, refused, details, ordered),
    ...rules,
    deadlineDays: isGiven(row, "deadlineDays") ? inputOf(row, "deadlineDays") : null,
    minutes: minutesOf(row, driver, channels, details, context),
    complexityOf: weighted ? caseGroup : null,
    profile: profileOf(details, context.profiles),
    from,
    to,
    growthPerMonth: detail(details, "growthPerMonth"),
    openingBacklog: openingBacklog(context.backlogs.get(name)),
    sanctionTalk: details !== undefined && flagOf(details, "sanctionTalk"),
    at: row.at,
  };
};

export const tasksOf = (context: PlanContext): readonly RecurringTask[] => {
  const { rows, issues, memory, names } = context;
  const tasks: TaskContext = {
    ...context,
    details: new Map(rows.taskDetails.map((row) => [textOf(row, "task") ?? "", row])),
    backlogs: new Map(rows.openingBacklogs.map((row) => [textOf(row, "task") ?? "", row])),
    profiles: memory.remember(rows.demandProfiles, "profiles", [], issues, (own) =>
      demandProfiles(rows.demandProfiles, own),
    ),
    cadences: cadencesIn(context),
  };
  const { details, backlogs, profiles, cadences } = tasks;
  const ruleGroups = ruleGroupsIn(context);
  return rows.tasks.map((row) => {
    const name = nameOf(row);
    const byRule = choiceOf(row, "driver") === "talk-cadence" ? [cadences, ruleGroups] : [];
    const own = [details.get(name), backlogs.get(name), profiles];
    const others = [...own, names.staffGroups, names.caseGroups, ...byRule];
    return memory.remember(row, "task", others, issues, (own) => taskOf(row, { ...tasks, issues: own }));
  });
};

const dayOrder = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  monthNumber({ year, month }) * 31 + day;

/** A batch of which nothing lies within the period is probably a slip of the year. */
const checkHorizon = (
  row: TableRow<"batches">,
  start: CalendarDate,
  deadline: CalendarDate,
  context: PlanContext,
): void => {
  const end = addMonths(context.start, context.horizonMonths - 1);
  const late = monthNumber(start) > monthNumber(end);
  if (!late && monthNumber(deadline) >= monthNumber(context.start)) return;
  const at = placeOf(row, late ? "start" : "deadline");
  context.issues.add("outside-horizon", at, { from: context.start, to: end });
};

/** A batch whose dates cannot be used keeps its place at the start of the plan and has no number of cases. */
const batchOf = (row: TableRow<"batches">, context: PlanContext): Batch => {
  const { rules, refused } = rulesOf(row, context);
  const start = dateOf(row, "start");
  const deadline = dateOf(row, "deadline");
  const ordered = start !== null && deadline !== null && dayOrder(start) <= dayOrder(deadline);
  if (start !== null && deadline !== null && !ordered)
    context.issues.add("deadline-before-start", placeOf(row, "deadline"), { start, deadline });
  if (ordered) checkHorizon(row, start, deadline, context);
  const first = start ?? { ...context.start, day: 1 };
  return {
    name: nameOf(row),
    cases: ordered && refused === null ? inputOf(row, "cases") : refusedInput(row, refused ?? "deadline"),
    minutesPerCase: inputOf(row, "minutesPerCase"),
    start: first,
    deadline: ordered ? deadline : first,
    ...rules,
    deadlineDays: null,
    at: row.at,
  };
};

export const batchesOf = (context: PlanContext): readonly Batch[] =>
  context.rows.batches.map((row) => {
    const { start, horizonMonths, names, issues, memory } = context;
    const others = [start.year, start.month, horizonMonths, names.staffGroups];
    return memory.remember(row, "batch", others, issues, (own) => batchOf(row, { ...context, issues: own }));
  });
