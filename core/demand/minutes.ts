import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { EffectTarget } from "../options/effects.ts";
import type { Input } from "../origin.ts";
import type { TaskMinutes } from "../plan.ts";

const meanTalk = formula(
  "mean-talk-minutes",
  ["physical", "phoneShare", "phone", "videoShare", "video"],
  "(1 - phoneShare - videoShare) * physical + phoneShare * phone + videoShare * video",
);

const names = ["talk", "interpreterShare", "interpreterFactor", "after", "before", "noShow", "lost"] as const;
const talkHeld = "talk * (1 + interpreterShare * (interpreterFactor - 1)) + after";
const lostWhenRebooked = "(1 / (1 - noShow) - 1) * talk * lost";
const lostWhenBookedOnce = "noShow * talk * lost";

const minutesFormula = (expression: string) => formula("minutes-per-piece", names, expression);
const inPartFormula = (expression: string) =>
  formula("minutes-per-piece", [...names, "aheadShare"], expression);

/** A piece is a talk that is held: it is booked again until then. */
const rebookedUntilHeld = {
  ahead: minutesFormula(`${talkHeld} + before / (1 - noShow) + ${lostWhenRebooked}`),
  atCheckIn: minutesFormula(`${talkHeld} + before + ${lostWhenRebooked}`),
  inPart: inPartFormula(
    `${talkHeld} + before * (aheadShare / (1 - noShow) + 1 - aheadShare) + ${lostWhenRebooked}`,
  ),
};

/** A piece is a talk that is booked, held or not. */
const bookedOnce = {
  ahead: minutesFormula(`(1 - noShow) * (${talkHeld}) + before + ${lostWhenBookedOnce}`),
  atCheckIn: minutesFormula(`(1 - noShow) * (${talkHeld} + before) + ${lostWhenBookedOnce}`),
  inPart: inPartFormula(
    `(1 - noShow) * (${talkHeld}) + before * (1 - noShow * (1 - aheadShare)) + ${lostWhenBookedOnce}`,
  ),
};

/** Shares that options have moved stay shares; minutes are never fewer than none. */
const limitedShare = formula("no-show-share", ["value"], "min(1, max(0, value))");
const limitedMinutes = formula("minutes-per-piece", ["value"], "max(0, value)");

/** Folds what options do to a quantity of the task into its value of today. */
export type FoldTask = (target: EffectTarget, base: Step) => Step;

/**
 * Minutes that one piece of a task takes: talk, preparation, follow-up, and what missed talks waste
 * (model-definitions 2.4). A task whose talks are booked again counts held talks, else booked ones. Options change
 * the shares in it; what they do to the minutes as a whole comes after.
 */
export const minutesPerPiece = (
  ledger: Ledger,
  subject: Subject,
  minutes: TaskMinutes,
  fold: FoldTask,
): Step => {
  const share = (target: FoldedShare, input: Input) => {
    const today = ledger.input(target, subject, input);
    return limited(ledger, { ...limitedShare, quantity: target }, today, fold(target, today));
  };
  const args = {
    talk: talkMinutes(ledger, subject, minutes),
    interpreterShare: share("interpreter-share", minutes.interpreterShare),
    interpreterFactor: ledger.input("interpreter-factor", subject, minutes.interpreterFactor),
    after: ledger.input("follow-up-minutes", subject, minutes.after),
    before: ledger.input("preparation-minutes", subject, minutes.before),
    noShow: share("no-show-share", minutes.noShowShare),
    lost: share("lost-share", minutes.lostShare),
  };
  return withPreparation(ledger, subject, minutes, fold, args);
};

type FoldedShare = "interpreter-share" | "no-show-share" | "lost-share";

/** Minutes of a piece after what options do to them as a whole. */
export const changedMinutes = (ledger: Ledger, today: Step, fold: FoldTask): Step =>
  limited(ledger, limitedMinutes, today, fold("task-minutes", today));

const limited = (ledger: Ledger, limit: typeof limitedShare, today: Step, folded: Step): Step =>
  folded === today ? today : ledger.apply(limit, today.subject, { value: folded });

/** Of talks that are prepared ahead, also those that are missed cost preparation. */
const withPreparation = (
  ledger: Ledger,
  subject: Subject,
  { rebooked, preparedAfterCheckIn }: TaskMinutes,
  fold: FoldTask,
  args: Readonly<Record<(typeof names)[number], Step>>,
): Step => {
  const formulas = rebooked ? rebookedUntilHeld : bookedOnce;
  const ahead = preparedAfterCheckIn ? 0 : 1;
  const today = ledger.series("prepared-ahead-share", subject, ahead, { kind: "default", at: null });
  const aheadShare = fold("prepared-ahead-share", today);
  if (aheadShare !== today) return ledger.apply(formulas.inPart, subject, { ...args, aheadShare });
  return ledger.apply(preparedAfterCheckIn ? formulas.atCheckIn : formulas.ahead, subject, args);
};

/** Minutes of a mean talk over the channels. */
export const talkMinutes = (ledger: Ledger, subject: Subject, { talk, phone, video }: TaskMinutes): Step => {
  const physical = ledger.input("talk-minutes", subject, talk);
  if (!phone && !video) return physical;
  const none = ledger.constant(0);
  const share = (channel: typeof phone) =>
    channel ? ledger.input("channel-share", subject, channel.share) : none;
  const length = (channel: typeof phone) =>
    channel ? ledger.input("channel-minutes", subject, channel.minutes) : none;
  return ledger.apply(meanTalk, subject, {
    physical,
    phoneShare: share(phone),
    phone: length(phone),
    videoShare: share(video),
    video: length(video),
  });
};
