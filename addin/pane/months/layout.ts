import type { MonthView } from "../../../core/present/view/workbook-view.ts";
import { type Axis, axisAround, placed } from "./scale.ts";

/** Pixels of the drawing: the months' columns, the upper field of posts and the lower one of backlog. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly left: number;
  readonly monthWidth: number;
  readonly posts: Field;
  readonly backlog: Field;
  /** Months whose names stand under the drawing. */
  readonly named: readonly number[];
}

interface Field {
  readonly axis: Axis;
  readonly top: number;
  readonly bottom: number;
}

const isThere = (value: number | null): value is number => value !== null;

const postsOf = (months: readonly MonthView[]): readonly number[] =>
  months
    .flatMap((month) => [
      month.available,
      month.required,
      month.guidelineLow,
      month.guidelineHigh,
      month.guidelineLow === null ? null : (month.caseCarrying ?? null),
    ])
    .filter(isThere);

const spacings = [1, 2, 3, 6, 12, 24];

/** As many months as have room for their names, evenly spaced from the first. */
const namedMonths = (count: number, monthWidth: number, nameWidth: number): readonly number[] => {
  const spacing = spacings.find((months) => months * monthWidth >= nameWidth) ?? 24;
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => index % spacing === 0 && (count - index) * monthWidth >= nameWidth / 2,
  );
};

export const chartLayout = (months: readonly MonthView[], width: number): ChartLayout => {
  const isBig = width >= 700;
  const fontSize = isBig ? 15 : 11;
  const left = fontSize * 3.6;
  const right = 4;
  const monthWidth = (width - left - right) / Math.max(1, months.length);
  const postsBottom = 10 + (isBig ? 250 : 150);
  const backlogTop = postsBottom + fontSize * 2.4;
  const backlogBottom = backlogTop + (isBig ? 80 : 48);
  const posts = postsOf(months);
  const hours = months.map(({ backlogHours }) => backlogHours).filter(isThere);
  return {
    width,
    height: backlogBottom + fontSize * 2,
    fontSize,
    left,
    monthWidth,
    posts: { axis: axisAround(posts.length === 0 ? [0, 1] : posts, 4), top: 10, bottom: postsBottom },
    backlog: { axis: axisAround([0, ...hours], 2), top: backlogTop, bottom: backlogBottom },
    named: namedMonths(months.length, monthWidth, fontSize * 6),
  };
};

/** The height of a value in a field; null stays null. */
export const heightIn = ({ axis, top, bottom }: Field, value: number | null): number | null =>
  value === null ? null : placed(value, axis, bottom, top);
