import { expect, test } from "vitest";
import { createAxis } from "../../../../addin/browser/grid/geometry/axis.ts";
import {
  blockEdge,
  extendedHead,
  type MoveField,
  neighbour,
  pageFrom,
} from "../../../../addin/browser/grid/state/move.ts";
import { nextCell } from "../../../../addin/browser/grid/state/next-cell.ts";
import { extendTo, selectCell } from "../../../../addin/browser/grid/state/selection.ts";

const at = (row: number, column: number) => ({ row, column });

/** Rows of 20 px, columns of 50; column 4 is hidden; rows 2 and 3 of columns 6 and 7 are one cell; row 1 is filled from 1 to 3. */
const field: MoveField = {
  geometry: { rows: createAxis([], 20, 100), columns: createAxis([{ first: 4, last: 4, size: 0 }], 50, 50) },
  merged: [{ top: 2, bottom: 3, left: 6, right: 7 }],
  isFilled: ({ row, column }) => row === 1 && column <= 3,
  used: at(10, 10),
  extent: at(40, 20),
  pageHeight: 205,
};

test("a neighbour past hidden columns, past merged cells, and at the edge of the sheet", () => {
  expect(neighbour(field, at(1, 3), "right")).toEqual(at(1, 5));
  expect(neighbour(field, at(2, 6), "right")).toEqual(at(2, 8));
  expect(neighbour(field, at(2, 6), "down")).toEqual(at(4, 6));
  expect(neighbour(field, at(1, 1), "up")).toEqual(at(1, 1));
  expect(neighbour(field, at(5, 50), "right")).toEqual(at(5, 50));
});

test("the end of a block, the next block, and the end of what is shown", () => {
  expect(blockEdge(field, at(1, 1), "right")).toEqual(at(1, 3));
  expect(blockEdge(field, at(1, 9), "left")).toEqual(at(1, 3));
  expect(blockEdge(field, at(5, 2), "up")).toEqual(at(1, 2));
  expect(blockEdge(field, at(5, 2), "down")).toEqual(at(40, 2));
  expect(blockEdge(field, at(1, 3), "right")).toEqual(at(1, 20));
});

test("extending over merged cells goes on until the selection changes", () => {
  const selection = extendTo(selectCell(at(2, 5)), at(2, 6));
  expect(extendedHead(field, selection, "right")).toEqual(at(2, 8));
});

test("a page down and up again leads back", () => {
  // 205 px beyond row 5, which begins at 80 px, is 285: row 15. From its start at 280 back is 75, so that row 5 is the first whole one.
  expect(pageFrom(field, at(5, 1), "down")).toEqual(at(15, 1));
  expect(pageFrom(field, at(15, 1), "up")).toEqual(at(5, 1));
  expect(pageFrom(field, at(3, 1), "up")).toEqual(at(1, 1));
});

test("Enter goes back to the column where Tab began", () => {
  const tab = { key: "tab", backwards: false } as const;
  const moved = nextCell(field, nextCell(field, selectCell(at(5, 2)), tab), tab);
  expect(moved.active).toEqual(at(5, 5));
  const entered = nextCell(field, moved, { key: "enter", backwards: false });
  expect(entered.active).toEqual(at(6, 2));
});

test("inside a selection Tab passes hidden columns and the covered part of merged cells", () => {
  const selection = extendTo(selectCell(at(2, 3)), at(3, 6));
  const visited = [];
  let now = selection;
  for (let step = 0; step < 6; step += 1) {
    now = nextCell(field, now, { key: "tab", backwards: false });
    visited.push(now.active);
  }
  expect(visited).toEqual([at(2, 5), at(2, 6), at(3, 3), at(3, 5), at(2, 3), at(2, 5)]);
});
