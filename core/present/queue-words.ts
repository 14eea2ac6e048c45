import type { QueueFigures, QueueInterval } from "../result/queues.ts";
import type { Figure } from "../result.ts";
import type { Language } from "../text/language.ts";
import { formatNumber, formatTime } from "../text/notation.ts";
import type { QueueText, ToldTarget } from "../text/queue-text.ts";
import { queueTexts } from "../text/queue-texts.ts";
import type { ResultText } from "../text/result-text.ts";
import type { Told } from "../text/told.ts";
import { workingDaysPerWeek } from "../units.ts";
import { unbroken } from "./text-table.ts";

/** The words of one language. */
export interface QueueWords {
  readonly language: Language;
  readonly text: ResultText;
}

export const queueTextOf = ({ language }: QueueWords): QueueText => queueTexts[language];

const percent = 100;

/** A share in whole per cents; with a decimal where whole ones would pass for the target or for all. */
export const shareWords = (value: number, context: QueueWords, target: Figure = null): string => {
  const whole = Math.round(value * percent);
  const hides =
    (target !== null && value < target && whole >= Math.round(target * percent)) ||
    (whole === percent && value < 1);
  const shown = hides ? Math.floor(value * percent * 10) / 10 : whole;
  return unbroken(`${formatNumber(shown, hides ? 1 : 0, context.text.notation)} %`);
};

export const toldShare = (value: Figure, context: QueueWords, target: Figure = null): Told =>
  value === null ? null : shareWords(value, context, target);

export const toldWait = (seconds: Figure, context: QueueWords): Told =>
  seconds === null ? null : queueTextOf(context).duration(seconds);

/** The same for a cell of a table, on one line. */
export const shortWait = (seconds: Figure, words: QueueWords): Told =>
  seconds === null ? null : unbroken(queueTextOf(words).shortDuration(seconds));

const mostDecimals = 1;

/** A count with a decimal where it has one, such as one and a half at the phones. */
export const toldNumber = (value: Figure, { text }: QueueWords): Told =>
  value === null ? null : formatNumber(value, Number.isInteger(value) ? 0 : mostDecimals, text.notation);

/** A minute a month that nobody sits is no matter for words. */
const fewHours = 0.01;

/** Whether those who may sit at the phones have the hours; what is not known is not said to be short. */
export const isStaffed = (unstaffedHours: Figure): boolean =>
  unstaffedHours === null || unstaffedHours < fewHours;

/** "9:00–10:00", with the days where they are not every weekday. */
export const intervalTime = ({ from, until, daysPerWeek }: QueueInterval, context: QueueWords): string => {
  const words = queueTextOf(context);
  if (from === null || until === null) return words.allDay;
  const time = words.time(formatTime(from), formatTime(until));
  return daysPerWeek === null || daysPerWeek === workingDaysPerWeek
    ? time
    : words.onDays(time, context.text.quantity(daysPerWeek, "days"));
};

/** The target in words; null where no seconds are stated, without which no share can be told. */
export const toldTarget = (queue: QueueFigures, context: QueueWords): ToldTarget | null =>
  queue.targetSeconds === null
    ? null
    : {
        share: toldShare(queue.serviceTarget, context),
        within: queueTextOf(context).duration(queue.targetSeconds),
      };
