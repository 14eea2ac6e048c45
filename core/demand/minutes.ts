import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { TaskMinutes } from "../plan.ts";

const meanTalk = formula(
  "mean-talk-minutes",
  ["physical", "phoneShare", "phone", "videoShare", "video"],
  "(1 - phoneShare - videoShare) * physical + phoneShare * phone + videoShare * video",
);
const rebookedUntilHeld = formula(
  "minutes-per-piece",
  ["talk", "interpreterShare", "interpreterFactor", "after", "before", "noShow", "lost"],
  "talk * (1 + interpreterShare * (interpreterFactor - 1)) + after + before / (1 - noShow) + (1 / (1 - noShow) - 1) * talk * lost",
);
const rebookedPreparedAtCheckIn = formula(
  "minutes-per-piece",
  ["talk", "interpreterShare", "interpreterFactor", "after", "before", "noShow", "lost"],
  "talk * (1 + interpreterShare * (interpreterFactor - 1)) + after + before + (1 / (1 - noShow) - 1) * talk * lost",
);
const bookedOnce = formula(
  "minutes-per-piece",
  ["talk", "interpreterShare", "interpreterFactor", "after", "before", "noShow", "lost"],
  "(1 - noShow) * (talk * (1 + interpreterShare * (interpreterFactor - 1)) + after) + before + noShow * talk * lost",
);
const bookedOncePreparedAtCheckIn = formula(
  "minutes-per-piece",
  ["talk", "interpreterShare", "interpreterFactor", "after", "before", "noShow", "lost"],
  "(1 - noShow) * (talk * (1 + interpreterShare * (interpreterFactor - 1)) + after + before) + noShow * talk * lost",
);

const minutesFormula = ({ rebooked, preparedAfterCheckIn }: TaskMinutes) => {
  if (rebooked) return preparedAfterCheckIn ? rebookedPreparedAtCheckIn : rebookedUntilHeld;
  return preparedAfterCheckIn ? bookedOncePreparedAtCheckIn : bookedOnce;
};

/**
 * Minutes that one piece of a task takes: talk, preparation, follow-up, and what missed talks waste
 * (model-definitions 2.4). A task whose talks are booked again counts held talks, else booked ones.
 */
export const minutesPerPiece = (ledger: Ledger, subject: Subject, minutes: TaskMinutes): Step =>
  ledger.apply(minutesFormula(minutes), subject, {
    talk: talkMinutes(ledger, subject, minutes),
    interpreterShare: ledger.input("interpreter-share", subject, minutes.interpreterShare),
    interpreterFactor: ledger.input("interpreter-factor", subject, minutes.interpreterFactor),
    after: ledger.input("follow-up-minutes", subject, minutes.after),
    before: ledger.input("preparation-minutes", subject, minutes.before),
    noShow: ledger.input("no-show-share", subject, minutes.noShowShare),
    lost: ledger.input("lost-share", subject, minutes.lostShare),
  });

const talkMinutes = (ledger: Ledger, subject: Subject, { talk, phone, video }: TaskMinutes): Step => {
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
