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
  investmentNotes(moneyResultOf({ investment }), resultTexts[language]).map((note) =>
    note.replaceAll("\u00a0", " "),
  );

test("what an investment has cost and saved is told without a sign to be guessed at", () => {
  expect(notes("da").slice(0, 6)).toEqual([
    "Med 3,5 % i rente om året koster investeringen 1.200 kr. mere, end den sparer, regnet i kroner i dag.",
    "Investeringen er tjent hjem fra juli 2027.",
    "Når driftsår 1 er gået, har den kostet 451.173 kr. mere, end den har sparet.",
    "Når driftsår 2 er gået, har den sparet 806.632 kr. mere, end den har kostet.",
    "Når driftsår 3 er gået, har den sparet 0 kr. mere, end den har kostet.",
    "Hvad der er sparet, når driftsår 4 er gået, kan ikke beregnes.",
  ]);
  expect(notes("en")[2]).toBe(
    "By the end of scenario year 1 it has cost 451,173 kr. more than it has saved.",
  );
});

test("without an investment nothing is told of one", () => {
  expect(investmentNotes(moneyResultOf(), resultTexts.da)).toEqual([]);
});
