import type { OptionChoice } from "../plan.ts";
import {
  amountOf,
  inForceOf,
  type OptionContext,
  type StaffingOption,
  staffGroupsOf,
  takeShare,
} from "./context.ts";
import { allowanceKey } from "./effects.ts";
import { deferrableTasksOf } from "./named-tasks.ts";
import { noEffects } from "./option-effects.ts";

/** One allowance of one group. */
interface NamedAllowance {
  readonly group: string;
  readonly name: string;
}

/**
 * Fewer, shorter or smaller internal meetings (interne møder): a share of the hours of an allowance, or of a meeting
 * that stands among the tasks, is set free for those who sit in it (model-definitions 2.21). A name that an allowance
 * has is the allowance, also where a task has it too. A statutory task is no meeting: nothing is taken from it.
 */
export const internalMeetings: StaffingOption = (choice, context) => {
  const allowances = allowancesMeant(context, choice);
  const isAllowance = (name: string) => allowances.some((allowance) => allowance.name === name);
  const tasks = deferrableTasksOf(context, choice).filter(({ name }) => !isAllowance(name));
  return cut(choice, context, allowances, tasks);
};

/** Fewer registrations (registreringer): a share of the hours of an allowance is set free. */
export const fewerRegistrations: StaffingOption = (choice, context) =>
  cut(choice, context, allowancesMeant(context, choice), []);

const cut = (
  choice: OptionChoice,
  context: OptionContext,
  allowances: readonly NamedAllowance[],
  tasks: ReturnType<typeof deferrableTasksOf>,
) => {
  const share = amountOf(context, choice, "share");
  const inForce = inForceOf(context, choice);
  const staffGroups = [...allowances.map(({ group }) => group), ...tasks.map(({ homeGroup }) => homeGroup)];
  const keys = allowances.map(({ group, name }) => allowanceKey(group, name));
  return {
    ...noEffects,
    effects: [
      ...keys.map((key) => takeShare(context, choice, "allowance-share", key, share, inForce)),
      ...tasks.map(({ name }) => takeShare(context, choice, "task-volume", name, share, inForce)),
    ],
    temporary: choice.to ? [{ name: choice.name, staffGroups, inForce, extraWork: false }] : [],
  };
};

/** The allowance that the option names, of every group that it may mean. */
const allowancesMeant = (context: OptionContext, choice: OptionChoice): readonly NamedAllowance[] =>
  staffGroupsOf(context, choice).flatMap((group) =>
    allowancesOf(context, group).flatMap(({ name }) =>
      choice.target === null || name === choice.target ? [{ group, name }] : [],
    ),
  );

const allowancesOf = ({ plan }: OptionContext, group: string): readonly { readonly name: string }[] =>
  plan.staffGroups.find(({ name }) => name === group)?.allowances ?? [];
