import { expect, test } from "vitest";
import { opened } from "../../support/opened-document.ts";
import { at } from "../../support/sheet-model.ts";

const sheet = { name: "Ark1", cells: { A1: 2, B1: 3, C1: { formula: "A1+B1", value: 5 }, A2: "tekst" } };

test("cells show what the file holds at once, and what is typed afterwards", async () => {
  const { document, type, values } = opened({ sheets: [sheet] });
  expect(values("A1:D1")).toEqual([[2, 3, 5, null]]);
  expect(type("B1", "2,5")).toMatchObject({ kind: "done", area: { top: 1, left: 2, bottom: 1, right: 2 } });
  expect(values("A1:C1")).toEqual([[2, 2.5, 5]]);
  await document.settled();
  expect(values("A1:C1")).toEqual([[2, 2.5, 4.5]]);
  expect(document.shown(0, at("C1"))).toBe("4,5");
});
