import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import type { Input } from "../../core/origin.ts";
import type { Plan } from "../../core/plan.ts";
import { findResultTable, resultColumns } from "../../core/present/result-columns.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import { type Language, languages } from "../../core/text/language.ts";
import { scenarios as ofKoebenhavn } from "../../examples/data/koebenhavn-225-sager.ts";
import { scenarios as of2016 } from "../../examples/data/kontanthjaelp-2016-names.ts";
import { scenarios as ofLaerkevej } from "../../examples/data/laerkevej-samtaler.ts";
import { scenarios as ofInvestment } from "../../examples/data/lavere-sagstal.ts";
import { groups as medBudgetGroups, scenarios as ofMedBudget } from "../../examples/data/med-budget-names.ts";
import {
  scenarios as ofSlagelse,
  groups as slagelseGroups,
} from "../../examples/data/slagelse-proevehandlinger-tasks.ts";
import { scenarios as ofPhones } from "../../examples/data/telefon-og-reception-names.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "../support/cells-of.ts";
import {
  type Answered,
  breakEvenOf,
  changeInGroup,
  count,
  edition2016Highest,
  inGroup,
  inYear,
  kroner,
  lost,
  millions,
  percent,
  posts,
  saved,
  scenarioOf,
  shortageInMonth,
  shortageOfGroup,
  type Told,
  today,
} from "../support/told-figures.ts";

/** Today's gap of the budget example with the two posts that the budget takes away, and the two people in them. */
const gapWithPostsOfNow = (plan: Plan): number | null => {
  const more = (input: Input): Input => ({ ...input, value: (input.value ?? Number.NaN) + 2 });
  const staffGroups = plan.staffGroups.map((group) =>
    group.name === medBudgetGroups.socialWorkers
      ? {
          ...group,
          filledPosts: more(group.filledPosts),
          establishedPosts: more(group.establishedPosts),
          heads: more(group.heads),
        }
      : group,
  );
  return evaluatePlan({ ...plan, staffGroups }).result.scenarios[0]?.period.gapFteTasks ?? null;
};

/** The figures of each answer in the order of its sentences, and the numbers in it that are inputs or names. */
const answers: Readonly<
  Record<string, { readonly told: readonly Told[]; readonly given: readonly string[] }>
> = {
  "kontanthjaelp-2016": {
    told: [
      inYear(today, 1),
      posts(today),
      posts(today, "requiredFteGuidelineLow"),
      posts(today, "requiredFteGuidelineHigh"),
      posts(today, "availableFteCaseCarrying"),
      inYear(of2016.temps, 1),
      inYear(of2016.temps, 3),
      posts(of2016.overtime),
      posts(of2016.hiring),
      millions(of2016.hiring),
    ],
    given: ["2016"],
  },
  "med-budget": {
    told: [
      posts(today),
      posts(today, "requiredFteTasks"),
      posts(today, "availableFte"),
      { value: ({ plan }) => gapWithPostsOfNow(plan), decimals: 1, per: 1 },
      posts(today, "requiredFteGuidelineLow"),
      posts(today, "requiredFteGuidelineHigh"),
      posts(today, "availableFteCaseCarrying"),
      posts(ofMedBudget.proposal),
      kroner(ofMedBudget.proposal),
      inGroup(ofMedBudget.proposal, medBudgetGroups.admin),
      inGroup(ofMedBudget.proposal, medBudgetGroups.socialWorkers),
      shortageInMonth(ofMedBudget.proposal, "2027-07"),
      count(ofMedBudget.proposal, "redFlags"),
      posts(ofMedBudget.longerHours),
      kroner(ofMedBudget.longerHours),
      kroner(ofMedBudget.otherWays),
      posts(ofMedBudget.otherWays),
      shortageOfGroup(ofMedBudget.otherWays, medBudgetGroups.socialWorkers),
    ],
    given: ["2027", "16"],
  },
  "slagelse-proevehandlinger": {
    told: [
      posts(today),
      posts(ofSlagelse.noMeetings),
      posts(ofSlagelse.noMeetings, "gapChangeFte"),
      changeInGroup(ofSlagelse.noMeetings, slagelseGroups.caseworkers),
      posts(ofSlagelse.oneCaseworker, "gapChangeFte"),
      lost(ofSlagelse.training, "gapChangeFte"),
      kroner(ofSlagelse.training),
      posts(ofSlagelse.all, "gapChangeFte"),
    ],
    given: ["2019", "10"],
  },
  "laerkevej-samtaler": {
    told: [
      posts(today),
      count(today, "casesPerCaseCarryingPost"),
      posts(today, "hoursPerCaseAndYear"),
      posts(today, "requiredFteGuidelineLow"),
      posts(today, "requiredFteGuidelineHigh"),
      lost(ofLaerkevej.longerTalks, "gapChangeFte"),
      lost(ofLaerkevej.clarified, "gapChangeFte"),
      posts(ofLaerkevej.caseload, "hoursPerCaseAndYear"),
      millions(ofLaerkevej.caseload),
    ],
    given: ["2016", "20", "55"],
  },
  "koebenhavn-225-sager": {
    told: [
      percent(({ cell }) => cell(today, "citizenFacingShare"), 0),
      {
        ...posts(today),
        value: ({ cell }) => Number(cell(today, "casesPerCaseCarryingPost")) / edition2016Highest,
      },
      posts(today, "hoursPerCaseAndYear"),
      posts(today),
      posts(ofKoebenhavn.fewerRegistrations, "gapChangeFte"),
      posts(ofKoebenhavn.trained, "gapChangeFte"),
      millions(ofKoebenhavn.trained),
      lost(ofKoebenhavn.training, "gapChangeFte"),
      kroner(ofKoebenhavn.training),
      posts(today, "requiredFteGuidelineLow"),
      posts(today, "requiredFteGuidelineHigh"),
    ],
    given: ["225", "55"],
  },
  "lavere-sagstal": {
    told: [
      millions(ofInvestment.noEffect),
      saved(ofInvestment.small, "costBenefits"),
      saved(ofInvestment.large, "costBenefits"),
      saved(ofInvestment.large, "costTotal"),
      percent(
        ({ result }) => scenarioOf(result, ofInvestment.large)?.money.investment?.discountRate ?? null,
        1,
      ),
      percent(({ plan }) => breakEvenOf(plan, ofInvestment.large), 1),
      count(ofInvestment.small, "gapChangeFte"),
    ],
    given: ["3", "10"],
  },
  "et-team": {
    told: [
      posts(today, "requiredFteTasks"),
      posts(today, "availableFte"),
      posts(today),
      posts(today, "requiredFteGuidelineLow"),
      posts(today, "requiredFteGuidelineHigh"),
      count(today, "casesPerCaseCarryingPost"),
    ],
    given: [],
  },
  "telefon-og-reception": {
    told: [
      posts(today),
      inYear(today, 1),
      posts(ofPhones.shorter),
      posts(ofPhones.rota),
      posts(ofPhones.both),
      posts(ofPhones.asBefore),
    ],
    given: ["12", "14", "2025"],
  },
};

const answeredBy = (name: string): Answered => {
  const bytes = new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`)));
  const tables = readTables(openSound(bytes));
  const table = findResultTable("resultScenarios", tables);
  const answer = workbookResult(tables, "da");
  if (table === null || answer.kind === "no-result") throw new Error(`${name} has no result`);
  const positions = resultColumns("resultScenarios", table);
  return {
    result: answer.result,
    plan: answer.plan,
    cell: (scenario, column) => {
      const row = table.rows.find((cells) => cells[0]?.value === scenario);
      return row?.[positions.get(column) ?? -1]?.value ?? null;
    },
  };
};

/** "−1.234,5" in Danish, "−1,234.5" in English. */
const written = (value: number, decimals: number, language: Language): string => {
  const marks = language === "da" ? { thousands: ".", decimal: "," } : { thousands: ",", decimal: "." };
  const [whole = "", rest] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.thousands);
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? "−" : "";
  return `${sign}${grouped}${rest === undefined ? "" : `${marks.decimal}${rest}`}`;
};

/** The numbers of a text in its order, apart from those that are given. */
const numbersIn = (text: string, given: readonly string[]): readonly string[] =>
  [...text.matchAll(/−?\d+(?:[.,]\d+)*/g)]
    .map(([number]) => number)
    .filter((number) => !given.includes(number));

const examples = exampleWorkbooks.flatMap(({ name, stories }) =>
  stories === null ? [] : [{ name, stories }],
);

test("every example has an answer, and every answer its figures", () => {
  expect(Object.keys(answers).sort()).toEqual(examples.map(({ name }) => name).sort());
});

describe.each(examples)("$name", ({ name, stories }) => {
  const answered = answeredBy(name);
  const { told = [], given = [] } = answers[name] ?? {};

  test.each(languages)(
    "every number of the answer (%s) is one of the result, as the file has it",
    (language) => {
      const figures = told.map(({ value, decimals, per }) => {
        const number = value(answered);
        return typeof number === "number"
          ? written(number / per, decimals, language)
          : `not told: ${JSON.stringify(number)}`;
      });
      expect(numbersIn(stories[language].answer.join(" "), given)).toEqual(figures);
    },
  );

  test("what has to be looked at is on a sheet of the workbook", () => {
    for (const language of languages) expect(stories[language].lookAt.length).toBeGreaterThan(1);
    expect(stories.en.lookAt.map(({ sheet }) => sheet)).toEqual(stories.da.lookAt.map(({ sheet }) => sheet));
  });
});
