import { expect, test } from "vitest";
import { investmentNotes } from "../../../../core/present/money/money-sentences.ts";
import { resultTexts } from "../../../../core/text/result-texts.ts";
import { moneyResultOf } from "../../../support/money.ts";

const investment = {
  discountRate: 0.035,
  presentValue: -1200,
  savedByYear: [-451_173, 806_632, -0.4, null],
  paidBackFrom: "2027-07",
} as const;

const notes = (language: "da" | "en") =>
  investmentNotes(moneyResultOf({ investment }), resultTexts[language], language).map((note) =>
    note.replaceAll("\u00a0", " "),
  );

test("what an investment has cost and saved is told without a sign to be guessed at", () => {
  expect(notes("da").slice(0, 6)).toEqual([
    "Med 3,5 % i rente om året koster scenariet 1.200 kr. mere, end det sparer, regnet i kroner i dag.",
    "Scenariet er tjent hjem fra juli 2027.",
    "Når driftsår 1 er gået, har det kostet 451.173 kr. mere, end det har sparet.",
    "Når driftsår 2 er gået, har det sparet 806.632 kr. mere, end det har kostet.",
    "Når driftsår 3 er gået, har det sparet 0 kr. mere, end det har kostet.",
    "Hvad der er sparet, når driftsår 4 er gået, kan ikke beregnes.",
  ]);
  expect(notes("en")[2]).toBe(
    "By the end of scenario year 1 it has cost 451,173 kr. more than it has saved.",
  );
});

test("without an investment nothing is told of one", () => {
  expect(investmentNotes(moneyResultOf(), resultTexts.da, "da")).toEqual([]);
});

test("what it cannot be computed for want of is told with it, and where it is to be written", () => {
  const missing = [
    { kind: "case-group", name: "Voksne", quantity: "weekly-benefit", at: null, of: ["cost", "benefits"] },
    { kind: "staff-group", name: "Rådgivere", quantity: "annual-pay", at: null, of: ["pay"] },
  ] as const;
  const told = investmentNotes(moneyResultOf({ investment, missing }), resultTexts.da, "da");
  expect(told).toContain("Der mangler: ydelse pr. person om ugen for Voksne (arket Sager).");
});
