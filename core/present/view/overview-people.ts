import type { Input } from "../../origin.ts";
import type { GroupPosts } from "../../result/overview.ts";
import type { Figure } from "../../result.ts";
import { formatMonth } from "../../text/notation.ts";
import { sourceIn } from "../../text/source-in.ts";
import {
  figureNamed,
  hangingOn,
  labelled,
  overviewTextOf,
  quantityOf,
  toldQuantity,
} from "./overview-figure.ts";
import type { OverviewFigureView } from "./overview-section.ts";
import type { ScenarioContext } from "./view-context.ts";

const monthIn = (month: string | null, { text }: ScenarioContext): string | null =>
  month === null ? null : formatMonth(month, text.notation);

const loaded = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { longestWeek, highestAverage } = context.scenario.overview.mostLoaded;
  const words = overviewTextOf(context);
  const week =
    longestWeek === null
      ? []
      : [
          labelled(
            "longestWeek",
            quantityOf(longestWeek.hours, "hours-per-week", context),
            words.weekOf(longestWeek.staffGroup, monthIn(longestWeek.month, context)),
            context,
          ),
        ];
  if (highestAverage === null) return week;
  const { hours, staffGroup, from, to } = highestAverage;
  const note = words.averageOf(staffGroup, monthIn(from, context), monthIn(to, context));
  return [...week, labelled("highestAverage", quantityOf(hours, "hours-per-week", context), note, context)];
};

const leaders = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const leading = context.plan.staffGroups.filter(({ leads }) => leads);
  if (leading.length === 0) return [];
  const posts = leading.reduce<Figure>(
    (sum, { filledPosts: { value } }) => (sum === null || value === null ? null : sum + value),
    0,
  );
  return [
    labelled(
      "staffPerLeader",
      quantityOf(context.scenario.overview.staffPerLeader, "heads", context),
      overviewTextOf(context).leaders(posts === null ? null : context.text.quantity(posts, "posts")),
      context,
      leading.flatMap(({ name, filledPosts }) => hangingOn(name, filledPosts)),
    ),
  ];
};

/** The most loaded person and the leader span (model-definitions 4, 7 and 14). */
export const peopleFigures = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { overtimeHours, mostLoaded } = context.scenario.overview;
  const note = mostLoaded.highestAverage === null ? overviewTextOf(context).noExtraWork : "";
  return [
    ...loaded(context),
    labelled("overtime", quantityOf(overtimeHours, "hours", context), note, context),
    ...leaders(context),
  ];
};

/** Groups beyond these are added up only. */
const mostGroups = 20;

const isSome = (value: Figure): boolean => value === null || value > 1e-9;

const postsFigure = (
  id: string,
  label: string,
  posts: Omit<GroupPosts, "staffGroup">,
  inputs: readonly Input[],
  context: ScenarioContext,
): OverviewFigureView => {
  const words = overviewTextOf(context);
  const some = (value: Figure) => (isSome(value) ? quantityOf(value, "posts", context) : null);
  const note = words.otherPosts({
    onLeave: some(posts.onLeaveFte),
    onLoan: some(posts.onLoanFte),
    vacant: some(posts.vacantFte),
    inRamp: some(posts.meanInRampFte),
  });
  const filled = quantityOf(posts.filledFte, "posts", context);
  const value = words.posts(filled, quantityOf(posts.establishedFte, "posts", context));
  return figureNamed(id, label, value, note, hangingOn(label, ...inputs), context);
};

const postFields = [
  "establishedFte",
  "filledFte",
  "onLeaveFte",
  "onLoanFte",
  "vacantFte",
  "meanFilledFte",
  "meanInRampFte",
] as const;

const together = (groups: readonly GroupPosts[]): Omit<GroupPosts, "staffGroup"> => {
  const sum = (field: (typeof postFields)[number]): Figure =>
    groups.reduce<Figure>(
      (total, { [field]: value }) => (total === null || value === null ? null : total + value),
      0,
    );
  return {
    establishedFte: sum("establishedFte"),
    filledFte: sum("filledFte"),
    onLeaveFte: sum("onLeaveFte"),
    onLoanFte: sum("onLoanFte"),
    vacantFte: sum("vacantFte"),
    meanFilledFte: sum("meanFilledFte"),
    meanInRampFte: sum("meanInRampFte"),
  };
};

/** Posts paid for against posts filled, by group and together (model-definitions 4, 8). */
export const postFigures = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { posts } = context.scenario.overview;
  const groups = posts.slice(0, mostGroups).map((group, index) => {
    const stated = context.plan.staffGroups[index];
    const inputs = stated
      ? [stated.establishedPosts, stated.filledPosts, stated.postsOnLeave, stated.postsOnLoan]
      : [];
    return postsFigure(`posts:${group.staffGroup}`, group.staffGroup, group, inputs, context);
  });
  if (posts.length < 2) return groups;
  const { labels } = overviewTextOf(context);
  return [postsFigure("allPosts", labels.allPosts, together(posts), [], context), ...groups];
};

/** Shares of the hours at work beside the published ones (model-definitions 4, 9). */
export const timeFigures = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { timeUse } = context.scenario.overview;
  const { published } = overviewTextOf(context);
  const { publisher, year } = sourceIn("time-use-2014", context.language);
  const source = `${publisher}, ${year}`;
  return [
    labelled(
      "citizenFacing",
      quantityOf(timeUse.citizenFacingShare, "share", context),
      published.citizenFacing(source),
      context,
    ),
    labelled(
      "preparation",
      quantityOf(timeUse.preparationShare, "share", context),
      published.preparation(source),
      context,
    ),
  ];
};

/** What the workplace begins with: time off that is owed, and work that waits (model-definitions 4, 6). */
export const balanceFigures = (context: ScenarioContext): readonly OverviewFigureView[] => {
  const { plan, scenario } = context;
  const words = overviewTextOf(context);
  const owed = plan.staffGroups.map(({ owedTimeOffHours }) => owedTimeOffHours);
  const waiting = plan.tasks.flatMap(({ name, openingBacklog }) =>
    openingBacklog === null ? [] : [{ name, ...openingBacklog }],
  );
  const total = (inputs: readonly Input[]): Figure =>
    inputs.reduce<Figure>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0);
  const ages = waiting.flatMap(({ ageMonths }) => ageMonths?.value ?? []);
  const oldest = ages.length === 0 ? null : Math.max(...ages);
  const backlog = total(waiting.map(({ hours }) => hours));
  return [
    labelled(
      "openingTimeOff",
      quantityOf(total(owed), "hours", context),
      "",
      context,
      plan.staffGroups.flatMap(({ name, owedTimeOffHours }) => hangingOn(name, owedTimeOffHours)),
    ),
    labelled(
      "openingBacklog",
      quantityOf(backlog, "hours", context),
      backlog === 0 ? "" : words.backlogAge(toldQuantity(oldest, "months", context)),
      context,
      waiting.flatMap(({ name, hours, ageMonths }) => hangingOn(name, hours, ageMonths)),
    ),
    labelled("closingTimeOff", quantityOf(scenario.overview.owedTimeOffHours, "hours", context), "", context),
  ];
};
