import type { OptionChoice } from "../plan.ts";
import { allowanceKey } from "../supply/allowances.ts";
import {
  amountOf,
  inForceOf,
  noEffects,
  type OptionContext,
  type StaffingOption,
  takeShare,
} from "./context.ts";

/**
 * Fewer, shorter or smaller internal meetings (interne møder): a share of the hours of an allowance, or of a meeting
 * that stands among the tasks, is set free for those who sit in it (model-definitions 2.21).
 */
export const internalMeetings: StaffingOption = (choice, context) => {
  const share = amountOf(context, choice, "share");
  const inForce = inForceOf(context, choice);
  const groups = groupsWithAllowance(choice, context);
  const task = context.plan.tasks.find(({ name }) => name === choice.target);
  const onAllowance = groups.map((group) =>
    takeShare(context, choice, "allowance-share", allowanceKey(group, choice.target ?? ""), share, inForce),
  );
  const onTask = task ? [takeShare(context, choice, "task-volume", task.name, share, inForce)] : [];
  const staffGroups = task ? [...groups, task.homeGroup] : groups;
  return {
    ...noEffects,
    effects: [...onAllowance, ...onTask],
    temporary: choice.to ? [{ name: choice.name, staffGroups, inForce, extraWork: false }] : [],
  };
};

const groupsWithAllowance = (choice: OptionChoice, { plan }: OptionContext): readonly string[] =>
  plan.staffGroups
    .filter(({ name }) => choice.staffGroup === null || name === choice.staffGroup)
    .filter(({ allowances }) => allowances.some(({ name }) => name === choice.target))
    .map(({ name }) => name);
