import { describe, expect, test } from "vitest";
import { placeNote } from "../../../../addin/browser/grid/geometry/note-place.ts";

const note = { width: 248, height: 90 };
const cell = (x: number, y: number) => ({ x, y, width: 100, height: 20 });
const wide = { width: 800, height: 400 };

/** Whether the note lies over a cell. */
const covers = ({ left, top }: ReturnType<typeof placeNote>, at: ReturnType<typeof cell>): boolean =>
  left < at.x + at.width && left + note.width > at.x && top < at.y + at.height && top + note.height > at.y;

describe("a note beside a cell", () => {
  test("stands below it", () => {
    expect(placeNote(cell(100, 100), note, wide, false)).toEqual({ left: 106, top: 126 });
  });

  test("leaves a line free below a cell that is edited, and does not go up over what stands there", () => {
    expect(placeNote(cell(100, 100), note, wide, true)).toEqual({ left: 106, top: 146 });
  });

  // 360 − 20 − 6 − 90: over the row above, which was filled in just before.
  test("low down it stands above, with the row above left free", () => {
    const place = placeNote(cell(100, 360), note, wide, false);
    expect(place).toEqual({ left: 106, top: 244 });
    expect(covers(place, cell(100, 340))).toBe(false);
  });

  test("in a low view it stands to the right, below the letters of the columns", () => {
    expect(placeNote(cell(100, 80), note, { width: 800, height: 150 }, false)).toEqual({
      left: 206,
      top: 54,
    });
  });

  test("in a small view it stands below, where it may be cut", () => {
    const place = placeNote(cell(100, 100), note, { width: 300, height: 180 }, false);
    expect(place).toEqual({ left: 46, top: 126 });
    expect(covers(place, cell(100, 100))).toBe(false);
  });

  test.each([0, 40, 80, 120, 200, 300, 380])(
    "never covers its cell or the letters of the columns, at %d",
    (y) => {
      const place = placeNote(cell(100, y), note, wide, false);
      expect(covers(place, cell(100, y))).toBe(false);
      expect(place.top).toBeGreaterThanOrEqual(24);
    },
  );
});
