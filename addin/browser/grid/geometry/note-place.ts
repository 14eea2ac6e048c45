import type { ScreenRectangle } from "./on-screen.ts";

const gap = 6;
/** The letters of the columns, which a note never covers. */
const headerHeight = 24;
/** A cell being edited may grow by a line. */
const lineHeight = 20;

interface NoteRoom {
  readonly width: number;
  readonly height: number;
}

/** Where a note stands in the view, in px. */
interface NotePlace {
  readonly left: number;
  readonly top: number;
}

/**
 * Beside a cell and over neither it nor the row above, which is the one that was just filled in: below it, or else above
 * that row, or else to the right. Where there is no room for any of these it stands below, as far up as it must.
 */
export const placeNote = (
  cell: ScreenRectangle,
  note: NoteRoom,
  room: NoteRoom,
  isEdited: boolean,
): NotePlace => {
  const left = Math.max(gap, Math.min(cell.x + gap, room.width - note.width - gap));
  const below = cell.y + cell.height + gap + (isEdited ? lineHeight : 0);
  if (below + note.height <= room.height) return { left, top: below };
  const above = cell.y - cell.height - gap - note.height;
  if (above >= headerHeight) return { left, top: above };
  const right = cell.x + cell.width + gap;
  const lowest = Math.max(headerHeight, room.height - note.height - gap);
  const isRoomRight = right + note.width + gap <= room.width;
  return isRoomRight
    ? { left: right, top: Math.min(cell.y, lowest) }
    : { left, top: Math.max(cell.y + cell.height + gap, lowest) };
};

/** As wide as a note is, where the view has room for it. */
export const noteWidth = (room: NoteRoom): number => Math.min(248, room.width - 2 * gap);
