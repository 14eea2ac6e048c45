import {
  amountOf,
  inForceOf,
  type OptionContext,
  type StaffingOption,
  staffGroupsOf,
  takeShare,
} from "./context.ts";
import { allowanceKey } from "./effects.ts";
import { noEffects } from "./option-effects.ts";

/** Priority of statutory work (lovbundet). */
const statutoryPriority = 1;

/**
 * Fewer, shorter or smaller internal meetings (interne møder): a share of the hours of an allowance, or of a meeting
 * that stands among the tasks, is set free for those who sit in it (model-definitions 2.21). A name that an allowance
 * has is the allowance, also where a task has it too. A statutory task is no meeting: nothing is taken from it.
 */
export const internalMeetings: StaffingOption = (choice, context) => {
  const share = amountOf(context, choice, "share");
  const inForce = inForceOf(context, choice);
  const isMeant = (name: string) => choice.target === null || name === choice.target;
  const allowances = staffGroupsOf(context, choice).flatMap((group) =>
    allowancesOf(context, group)
      .filter(({ name }) => isMeant(name))
      .map(({ name }) => ({ group, name, key: allowanceKey(group, name) })),
  );
  const isAllowance = (name: string) => allowances.some((allowance) => allowance.name === name);
  const tasks = context.plan.tasks.filter(
    ({ name, priority }) => isMeant(name) && !isAllowance(name) && priority !== statutoryPriority,
  );
  const staffGroups = [...allowances.map(({ group }) => group), ...tasks.map(({ homeGroup }) => homeGroup)];
  return {
    ...noEffects,
    effects: [
      ...allowances.map(({ key }) => takeShare(context, choice, "allowance-share", key, share, inForce)),
      ...tasks.map(({ name }) => takeShare(context, choice, "task-volume", name, share, inForce)),
    ],
    temporary: choice.to ? [{ name: choice.name, staffGroups, inForce, extraWork: false }] : [],
  };
};

const allowancesOf = ({ plan }: OptionContext, group: string): readonly { readonly name: string }[] =>
  plan.staffGroups.find(({ name }) => name === group)?.allowances ?? [];
