import { expect, test } from "vitest";
import { moneyRows } from "../../../../core/present/money/money-rows.ts";
import { moneyNotes, moneySentence } from "../../../../core/present/money/money-sentences.ts";
import { resultTexts } from "../../../../core/text/result-texts.ts";
import { moneyResultOf } from "../../../support/money.ts";
import { evaluationResult, scenarioResult } from "../../../support/result.ts";

const nothing = { once: 0, running: 0, total: 0 };
const today = moneyResultOf({
  accounts: [],
  total: nothing,
  spent: nothing,
  options: [],
  shortageHours: 4000,
  shortageHoursClosed: 0,
  costPerGapHour: null,
});
const unknown = moneyResultOf({
  total: { once: 60_000, running: null, total: null },
  spent: { once: 60_000, running: null, total: null },
  costPerGapHour: null,
});
const rowsOf = (language: "da" | "en", ...scenarios: readonly ReturnType<typeof moneyResultOf>[]) => {
  const result = evaluationResult({ scenarios: scenarios.map((money) => scenarioResult({ money })) });
  return new Map(moneyRows(result, resultTexts[language]).map(({ label, cells }) => [label, cells]));
};

test("kroner stand in whole numbers with thousands marks, and what is missing is told as such", () => {
  const rows = rowsOf("da", today, moneyResultOf(), unknown);
  expect(rows.get("I alt (kr. mere end i dag)")).toEqual(["0", "1.004.000", "kan ikke beregnes"]);
  expect(rows.get("Kr. pr. manglende time, der dækkes")).toEqual(["–", "627,50", "kan ikke beregnes"]);
  expect(rows.get("Manglende timer i hele perioden, med dem, der skyldes til sidst")).toEqual([
    "4.000",
    "2.400",
    "2.400",
  ]);
  expect(rowsOf("en", moneyResultOf()).get("Total (kr. more than today)")).toEqual(["1,004,000"]);
});

test("rows that say nothing of any scenario are left out, and all of them where no kroner are stated", () => {
  const labels = [...rowsOf("da", moneyResultOf()).keys()];
  expect(labels.some((label) => label.startsWith("Konto 5"))).toBe(false);
  expect(labels.some((label) => label.startsWith("Over beløbet"))).toBe(false);
  const limited = moneyResultOf({ budget: { kroner: 900_000, over: 104_000 } });
  expect(rowsOf("da", limited).get("Over beløbet til handlemulighederne (kr.; minus er under)")).toEqual([
    "104.000",
  ]);
  expect(rowsOf("da", { ...today, staffPayToday: null }).size).toBe(0);
});

test("the sentence tells what is paid once and running, what is saved, and that nothing is paid", () => {
  const sentence = (money: ReturnType<typeof moneyResultOf>) => moneySentence(money, resultTexts.da);
  expect(sentence(moneyResultOf())).toBe(
    "Handlemulighederne koster 1.004.000 kr. i perioden: 60.000 kr. én gang og 944.000 kr. løbende.",
  );
  expect(sentence(moneyResultOf({ spent: { once: 10_000, running: -50_000, total: -40_000 } }))).toBe(
    "Handlemulighederne sparer 40.000 kr. i perioden. Én gang: 10.000 kr. Løbende: −50.000 kr.",
  );
  expect(sentence(moneyResultOf({ spent: nothing }))).toBe("Handlemulighederne koster ingen kroner.");
  expect(sentence(unknown)).toContain("kan ikke beregnes");
});

test("the price of an hour is told with the hours that were missing and are, and why there is none", () => {
  const notes = (money: ReturnType<typeof moneyResultOf>) => moneyNotes(money, resultTexts.da).join(" ");
  expect(notes(moneyResultOf())).toContain(
    "I hele perioden mangler der 2.400 timer mod 4.000 i dag, altså 1.600 færre. Det er 628 kr. for hver time.",
  );
  const worse = moneyResultOf({ shortageHours: 4100, shortageHoursClosed: -100, costPerGapHour: null });
  expect(notes(worse)).toContain(
    "I hele perioden mangler der 4.100 timer mod 4.000 i dag. Der bliver altså ikke dækket så meget som en time, og så er der ingen pris pr. time.",
  );
  expect(rowsOf("da", worse).get("Kr. pr. manglende time, der dækkes")).toEqual(["ingen timer dækkes"]);
});
