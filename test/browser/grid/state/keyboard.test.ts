import { expect, test } from "vitest";
import { readKey, startsText } from "../../../../addin/browser/grid/state/keyboard.ts";

const press = (key: string, held = "") => ({
  key,
  control: held.includes("c"),
  shift: held.includes("s"),
  alt: held.includes("a"),
});

test.each([
  ["a", "", true],
  ["Æ", "s", true],
  [" ", "", true],
  ["=", "s", true],
  ["Dead", "", true],
  ["Process", "", true],
  ["Shift", "s", false],
  ["F5", "", false],
  ["c", "c", false],
  // AltGr, by which a Danish keyboard writes @ and £.
  ["@", "ca", true],
] as const)("%s with %s begins a text: %s", (key, held, starts) => {
  expect(readKey(press(key, held)) === null && startsText(press(key, held))).toBe(starts);
});

test.each([
  ["ArrowLeft", "cs", { kind: "jump", direction: "left", extends: true }],
  ["ArrowDown", "a", { kind: "list" }],
  ["Tab", "s", { kind: "next", key: "tab", backwards: true }],
  ["Z", "cs", { kind: "redo" }],
  [" ", "s", { kind: "select", what: "rows" }],
  [" ", "c", { kind: "select", what: "columns" }],
  ["PageDown", "c", { kind: "sheet", by: 1 }],
  ["PageUp", "a", { kind: "sheet", by: -1 }],
  ["F6", "s", { kind: "region", by: -1 }],
] as const)("%s with %s", (key, held, command) => {
  expect(readKey(press(key, held))).toEqual(command);
});

test("keys of the browser stay the browser's", () => {
  for (const [key, held] of [
    ["s", "c"],
    ["f", "c"],
    ["ArrowLeft", "a"],
    ["r", "cs"],
    ["F5", ""],
  ] as const)
    expect(readKey(press(key, held))).toBeNull();
});
