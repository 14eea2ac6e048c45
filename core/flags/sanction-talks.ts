import type { ServedLine } from "../evaluate/service.ts";
import { valueAt } from "../explain/step.ts";
import { type Settings, safetyMeasures } from "../plan.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { byMonth, type FlagContext, type Measure, type Measurement, optionsActingOn } from "./measurement.ts";

const answered = ({ safety }: Settings, answer: "yes" | "no" | null) =>
  safetyMeasures.filter((measure) => safety[measure] === answer);

export const safetyIsUnanswered = (settings: Settings): boolean => answered(settings, null).length > 0;

export const safetyIsMissing = (settings: Settings): boolean =>
  answered(settings, "yes").length < safetyMeasures.length;

/** Hours of the group's month that staff in their ramp-up and temps give: H·(new posts − what the ramp-up loses). */
const hoursOfNewStaff = ({ net, posts, temps }: GroupSupply, month: number): number =>
  valueAt(net.net, month) * (valueAt(posts.inRamp, month) - valueAt(posts.rampLoss, month)) +
  valueAt(temps, month);

/** Share of the hours of all who may do the task that new staff and temps give. */
const newShare = (supplies: readonly GroupSupply[], month: number): number => {
  const total = supplies.reduce((sum, supply) => sum + Math.max(0, valueAt(supply.supply, month)), 0);
  const fresh = supplies.reduce((sum, supply) => sum + hoursOfNewStaff(supply, month), 0);
  return fresh === 0 ? 0 : Math.min(1, fresh / total);
};

/**
 * Hours of new staff and temps in talks on sanctions (model-definitions 2.24): the hours done of a marked task × the
 * share of new staff and temps in the hours of the groups that may do it. Who of them holds which talk is not modelled,
 * so each hour of a permitted group is taken to be as likely as any other.
 */
export const newStaffInSanctionTalks: Measure = (context) => {
  const marked = new Set(
    context.plan.tasks.filter(({ sanctionTalk }) => sanctionTalk).map(({ name }) => name),
  );
  return context.evaluation.outcomes
    .map(({ served }) => served)
    .filter(({ line }) => line.subject.kind === "task" && marked.has(line.name))
    .map((served) => rememberedTalks(context, served));
};

/** Talks that were held as before, by staff who are as before, are not measured again. */
const rememberedTalks = (context: FlagContext, talks: ServedLine): Measurement => {
  const { evaluation, plan } = context;
  const { line } = talks;
  const permitted = evaluation.supplies.filter(({ group }) => line.permittedGroups.includes(group.name));
  const options = [
    ...optionsActingOn(context, "hires", line.permittedGroups),
    ...optionsActingOn(context, "temporary-hires", line.permittedGroups),
    ...optionsActingOn(context, "temp-weekly-hours", line.permittedGroups),
  ];
  return evaluation.ledger.remember(
    talks,
    "hours-of-new-staff",
    [plan.settings, permitted.length, ...permitted, ...options],
    () => hoursInTalks(context, talks, permitted, options),
  );
};

const hoursInTalks = (
  context: FlagContext,
  { line, served, growthServed }: ServedLine,
  permitted: readonly GroupSupply[],
  options: readonly string[],
): Measurement => {
  const hours = (month: number): number => {
    const done = (served[month] ?? Number.NaN) + (growthServed[month] ?? Number.NaN);
    return done === 0 ? 0 : done * newShare(permitted, month);
  };
  return {
    subject: line.subject,
    values: byMonth(context, hours),
    optionsIn: () => options,
    behind: [line.served, ...permitted.map(({ supply }) => supply)],
    details: () => ({
      missingSafety: answered(context.plan.settings, "no"),
      unansweredSafety: answered(context.plan.settings, null),
    }),
  };
};
