import { expect, test } from "vitest";
import { foundOptions } from "../../../addin/pane/add-option/found-options.ts";
import type { NewOptionKindView } from "../../../core/present/view/workbook-view.ts";

const option = (kind: NewOptionKindView["kind"], name: string, limits: string): NewOptionKindView => ({
  kind,
  name,
  explanation: { what: "", limits, source: "" },
  needsConsent: false,
  lacks: null,
  writes: [],
});

const groups = [
  {
    title: "Notatet",
    options: [
      option("planned-overtime", "Planlagt overarbejde", "Deler 48 timer med plustid."),
      option("plus-time", "Plustid", "Frivilligt for hver enkelt."),
    ],
  },
  { title: "Egne tal", options: [option("extra-cost", "Ekstra udgift", "Vælg kontoen på året.")] },
];

const names = (searched: string) =>
  foundOptions(groups, searched).map(({ options }) => options.map(({ name }) => name));

test("nothing searched for is all of them", () => {
  expect(foundOptions(groups, "  ")).toEqual(groups);
});

test("those whose name it is come before those that only mention it", () => {
  expect(names("PLUS")).toEqual([["Plustid", "Planlagt overarbejde"]]);
});

test("all words have to be there, in any text of the option", () => {
  expect(names("timer planlagt")).toEqual([["Planlagt overarbejde"]]);
  expect(names("timer frivilligt")).toEqual([]);
});

test("accents do not matter, and å is no a", () => {
  expect(names("vælg året")).toEqual([["Ekstra udgift"]]);
  expect(names("ékstra")).toEqual([["Ekstra udgift"]]);
  expect(names("aret")).toEqual([]);
});
