import { expect, test } from "vitest";
import { tableGroups } from "../../../addin/pane/compare/table-groups.ts";

test("rows stand under the heading before them, and a heading without rows is left out", () => {
  const row = (label: string) => ({ label, cells: [`${label} 1`] });
  const heading = (label: string) => ({ label, cells: null });
  const rows = [row("a"), heading("X"), row("b"), row("c"), heading("empty"), heading("Y"), row("d")];
  expect(tableGroups({ label: "", heads: ["one"], rows })).toEqual([
    { title: "", rows: [row("a")] },
    { title: "X", rows: [row("b"), row("c")] },
    { title: "Y", rows: [row("d")] },
  ]);
});
