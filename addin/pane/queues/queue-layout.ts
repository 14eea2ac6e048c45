import type { QueueColumnView } from "../../../core/present/view/workbook-view.ts";

/** Pixels of the drawing: a column for each part of the day, shares from the floor up. */
export interface QueueLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly floor: number;
  readonly columnWidth: number;
  readonly fontSize: number;
  /** Columns that have their time under them. */
  readonly named: readonly number[];
  /** Whether the share fits over each column. */
  readonly hasNumbers: boolean;
}

const left = 44;
const top = 12;
const field = 120;
/** Width of "10:00" with room around it, and of "100 %". */
const nameWidth = 42;
const numberWidth = 46;
const wideScreen = 700;

export const queueLayout = (columns: readonly QueueColumnView[], width: number): QueueLayout => {
  const fontSize = width >= wideScreen ? 14 : 12;
  const columnWidth = (width - left) / Math.max(1, columns.length);
  const every = Math.max(1, Math.ceil(nameWidth / columnWidth));
  return {
    width,
    left,
    top,
    fontSize,
    columnWidth,
    floor: top + field,
    height: top + field + fontSize * 2,
    named: columns.flatMap((_, index) => (index % every === 0 ? [index] : [])),
    hasNumbers: columnWidth >= numberWidth,
  };
};

/** Height of a share on the drawing. */
export const heightOfShare = (share: number, { top: highest, floor }: QueueLayout): number =>
  floor - share * (floor - highest);
