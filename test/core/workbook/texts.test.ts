import { describe, expect, test } from "vitest";
import { contractTexts } from "../../../core/text/contract-texts.ts";
import { issueMessage } from "../../../core/text/issue-message.ts";
import { languages } from "../../../core/text/language.ts";
import type { Column } from "../../../core/workbook/contract/column.ts";
import {
  inputTableIds,
  modelTable,
  modelTableIds,
  resultTableIds,
  settingsTableIds,
  settingsTables,
} from "../../../core/workbook/contract/contract.ts";
import { type Issue, type IssueCode, type IssueData, issueCodes } from "../../../core/workbook/issue.ts";
import { resultTableLayout, settingLabel, tableLayout, textOfColumn } from "../../../core/workbook/layout.ts";
import { headerKey, keyOf } from "../../../core/workbook/read/normalise.ts";

const at = { sheet: "Opgaver", table: "NormeringTasks", row: 3, column: "Samtale (min.)", cell: "F9" };
const place = { table: "tasks", column: "talkMinutes" } as const;
const minutes = { kind: "number", unit: "minutes", minimum: 0, maximum: 2400 } as const;
const march = { year: 2026, month: 3 };
const june = { year: 2026, month: 6 };

const samples: { readonly [Code in IssueCode]: IssueData[Code] } = {
  "not-a-model": {},
  "newer-version": { found: 3, known: 2 },
  "table-missing": { table: "tasks" },
  "optional-table-missing": { table: "closings" },
  "table-renamed": { table: "tasks", found: "Tabel7" },
  "table-empty": { table: "tasks" },
  "missing-column": place,
  "later-columns-missing": { table: "options", columns: ["minutes", "hours"] },
  "duplicate-column": { ...place, used: "Samtale" },
  "missing-setting": { table: "settings", column: "horizonMonths" },
  "duplicate-setting": { table: "settings", column: "horizonMonths" },
  "missing-value": { ...place, name: "Jobsamtale", filled: ["name"] },
  "missing-setting-value": { table: "settings", column: "workplace" },
  "not-a-number": { found: "mange", type: minutes },
  "number-as-text": { found: "2,5", value: 2.5 },
  "ambiguous-number": { found: "1.250", readings: [1250, 1.25] },
  "date-for-number": { date: { year: 2026, month: 5, day: 2 }, readings: [2.5] },
  "share-as-number": { found: 12, maximum: 0.6 },
  "out-of-bounds": { found: -5, type: minutes },
  "not-whole": { found: 2.5 },
  "not-a-month": { found: "engang" },
  "not-a-date": { found: 42_644 },
  "not-yes-no": { found: "måske" },
  "unknown-choice": { table: "tasks", column: "priority", found: "haster", choices: ["1", "2"] },
  "not-text": { found: { date: { year: 2026, month: 5, day: 2 } } },
  "cell-error": { found: "#N/A" },
  "personal-number": {},
  "totals-row-ignored": { found: "i alt" },
  "estimate-order": { low: 3, likely: null, high: 2 },
  "duplicate-key": { found: "Jobsamtale", first: { ...at, cell: "B7" } },
  "unknown-reference": { found: "Ledige", table: "caseGroups", available: ["Aktivitetsparate"] },
  "unused-value": { ...place, reason: { kind: "driver", driver: "per-month" } },
  "one-group-only": { name: "TR" },
  "give-one-of": { table: "allowances", columns: ["hours", "share"] },
  "reserved-name": { found: "I dag" },
  "end-before-start": { from: june, to: march },
  "deadline-before-start": { start: { ...june, day: 1 }, deadline: { ...march, day: 1 } },
  "age-window-order": { from: 6, to: 3 },
  "outside-horizon": { from: march, to: june },
  "horizon-not-read": { used: 36 },
  "holiday-above-hours": { month: march, holiday: 222, hours: 170.2, staffGroup: "Socialrådgivere" },
  "holiday-profile-sum": { sum: 0.9 },
  "demand-profile-mean": { mean: 1.0833 },
  "shares-above-one": {
    table: "caseGroups",
    column: "veryComplexShare",
    sum: 1.2,
    columns: ["complexShare", "veryComplexShare"],
  },
  "allowances-too-large": { staffGroup: "Socialrådgivere", sum: 1.1 },
  "too-many-permission-sets": { found: 15, maximum: 12 },
  "duration-outflow-differ": { duration: 20, implied: 40 },
  "lag-below-one-month": { found: 0.5 },
  "task-cycle": { tasks: ["A", "B"] },
  "unknown-edition": { found: "2019", available: ["2016", "2020"] },
  "unknown-guideline": { found: "Unge", edition: "2016", available: ["Voksne"] },
  "age-bands-overlap": { first: { ...at, cell: "B7" } },
  "age-bands-hole": { from: 6, to: 12 },
  "age-bands-sum": { caseGroup: "Fleksjob", sum: 180, open: 200, openAt: { ...at, cell: "B7" } },
  "move-to-itself": { caseGroup: "Fleksjob" },
  "moves-above-all": { caseGroup: "Fleksjob", sum: 1.3, cells: ["D5", "D6"] },
  "no-moves-to-group": { caseGroup: "Fleksjob" },
  "caseload-band-order": { fewest: 60, most: 40 },
  "caseload-bands-overlap": { first: { ...at, cell: "B7" } },
  "caseload-outside-bands": { found: 90, used: 80, first: { ...at, cell: "B7" } },
  "band-workers-above-heads": { staffGroup: "Socialrådgivere", workers: 14, heads: 12 },
  "guideline-order": { low: 55, high: 40 },
  "unit-without-staff": { found: "Team Nrod", available: ["Team Nord"] },
  "same-month": { from: march, first: { ...at, cell: "B7" } },
  "edition-months-differ": { edition: "2016", from: march, first: { ...at, cell: "B7" } },
  "rule-without-source": {},
  "rule-without-month": {},
  "rule-without-window": { talks: 4 },
  "closed-for-new": { targetGroup: "Ressourceforløb", from: { year: 2026, month: 2, day: 1 }, newCases: 5 },
  "own-before-law": { targetGroup: "Dagpenge", law: march, unknown: june },
  "cadence-priority": { isStatutory: true },
  "rule-from-next-month": { date: { ...june, day: 15 }, from: { year: 2026, month: 7 } },
  "rule-without-cases": { found: "Dagpænge", available: ["Dagpenge"] },
  "unknown-rule-group": { found: "Dagpænge", available: ["Dagpenge"] },
  "rule-unknown": { targetGroup: "Dagpenge", from: { year: 2027, month: 1 }, law: "main-act-2027" },
  "option-missing-value": { table: "options", column: "posts", option: "hiring" },
  "option-needs-one-of": { option: "prioritisation", columns: ["priority", "share"] },
  "temp-without-tasks": { staffGroup: "Vikarer" },
  "moved-hours-overlap": { from: march, to: june, returnFrom: june, returnTo: june },
  "norm-period-too-short": { spanned: 8, normPeriod: 6 },
  "replaced-twice": { first: { ...at, cell: "B7" }, scenario: "Mere tid" },
  "minutes-beyond-task": {
    task: "Jobsamtale",
    held: 30,
    found: 50,
    together: { first: { ...at, cell: "B7" }, scenario: "Mere tid" },
  },
  "caseload-order": { before: 35, after: 80 },
  "plus-time-too-long": { found: 43, longest: 42 },
  "week-not-longer": { found: 36, own: 37, staffGroup: "Socialrådgivere" },
  "option-target": { option: "shutdown", found: "Kaffe", available: ["Statistik"] },
  "statutory-task": { task: "Jobsamtale", option: "shutdown" },
  "statutory-task-reduced": { tasks: ["Jobsamtale"], option: "other-providers" },
  "not-a-time": { found: "middag" },
  "date-for-time": { date: { year: 1930, month: 9, day: 1 } },
  "hours-for-time": { found: 9, time: 9 },
  "time-as-text": { found: "kl. 9.30", time: 9.5 },
  "duty-without-staffing": { name: "Telefon" },
  "duty-without-hours": { name: "Telefon" },
  "time-order": { from: 10, until: 9 },
  "interval-overlap": { duty: "Telefon", first: at },
  "interval-too-short": { duty: "Telefon", minutes: 15, handlingMinutes: 5 },
  "profile-differs": {
    table: "phoneDuties",
    column: "openingHoursPerWeek",
    duty: "Telefon",
    stated: 20,
    profile: 15,
  },
  "too-few-positions": { duty: "Telefon", positions: 1, load: 1.25, time: { from: 9, until: 10 } },
  "opening-in-two-ways": { columns: ["weeklyHours", "opensAt"] },
  "opening-unchanged": { duty: "Telefon", column: "closesAt", found: 16, today: 15 },
  "opening-without-profile": { duty: "Telefon" },
  "opening-beyond-profile": { duty: "Telefon", found: 20, open: 15 },
  "shortened-too-far": { duty: "Telefon", minutes: 15, handlingMinutes: 5 },
  "rota-named-as-duty": { rota: "Telefon" },
  "never-open": { duty: "Telefon" },
  "formula-refused": {
    formula: "sager ^ 2",
    problem: { code: "not-allowed", found: "^", start: 6, end: 7 },
  },
};

const issueOf = (code: IssueCode): Issue => ({ code, severity: "error", at, data: samples[code] }) as Issue;

describe("messages", () => {
  test.each(issueCodes)("%s names the sheet and the cell in both languages", (code) => {
    for (const language of languages) {
      const message = issueMessage(issueOf(code), language);
      expect(message).toContain("Opgaver");
      expect(message).toContain("F9");
      expect(message).not.toMatch(/undefined|NaN|\[object|null|""| {2}/);
      expect(message).toMatch(/[.?]$/);
      expect(message).not.toContain("!");
    }
  });

  test("the languages differ", () => {
    for (const code of issueCodes)
      expect(issueMessage(issueOf(code), "da")).not.toBe(issueMessage(issueOf(code), "en"));
  });

  test("where nothing has a place, the message stands alone", () => {
    const nowhere = { sheet: null, table: null, row: null, column: null, cell: null };
    expect(issueMessage({ code: "not-a-model", severity: "error", at: nowhere, data: {} }, "da")).toMatch(
      /^Regnearket er ikke/,
    );
  });

  test("a sentence as a user reads it", () => {
    expect(issueMessage(issueOf("date-for-number"), "da")).toBe(
      'Arket Opgaver, celle F9, "Samtale (min.)": Der står en dato (2. maj), men her skal stå et tal. Excel har nok gjort et tal med punktum til en dato: mente I 2,5, så skriv det med komma.',
    );
    expect(issueMessage(issueOf("share-as-number"), "en")).toBe(
      'Sheet Opgaver, cell F9, "Samtale (min.)": It says 12, which is 1,200 %. It can be 60 % at most. If you meant 12 %, write it with the per cent sign.',
    );
  });
});

describe("headers", () => {
  test.each(modelTableIds)("of %s: each leads to one column, whatever the language", (id) => {
    const columns = new Map<string, string>();
    for (const language of languages) {
      const layout = tableLayout(id, contractTexts[language]);
      expect(new Set(layout.map(({ header }) => headerKey(header))).size).toBe(layout.length);
      for (const { header, slot } of layout) {
        const earlier = columns.get(headerKey(header));
        expect(earlier ?? JSON.stringify(slot), header).toBe(JSON.stringify(slot));
        columns.set(headerKey(header), JSON.stringify(slot));
      }
    }
  });

  test.each(resultTableIds)("of %s are unique", (id) => {
    for (const language of languages) {
      const headers = resultTableLayout(id, contractTexts[language]).map(({ header }) => header);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test.each(settingsTableIds)("labels of %s lead to one setting", (id) => {
    const labels = new Map<string, string>();
    const settings: readonly Column[] = settingsTables[id].settings;
    for (const language of languages)
      for (const setting of settings) {
        const label = headerKey(settingLabel(contractTexts[language], id, setting).label);
        expect(labels.get(label) ?? setting.id).toBe(setting.id);
        labels.set(label, setting.id);
      }
  });

  test("sheets have names that Excel accepts, and tables too", () => {
    for (const language of languages) {
      const names = Object.values(contractTexts[language].sheets).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    }
    const tables = modelTableIds.map((id) => modelTable(id).name);
    expect(new Set(tables).size).toBe(tables.length);
    for (const name of tables) expect(name).toMatch(/^Normering[A-Z][A-Za-z]+$/);
  });
});

const columnsWithTexts = modelTableIds.flatMap((table) => {
  const model = modelTable(table);
  const columns: readonly Column[] = "settings" in model ? model.settings : model.columns;
  return columns.map((column) => ({ table, column }));
});

test("help fits the input message of a cell, and is a sentence", () => {
  for (const language of languages)
    for (const { table, column } of columnsWithTexts) {
      const { help, header } = textOfColumn(contractTexts[language], table, column.id);
      expect(help.length, `${table}.${column.id}: ${help}`).toBeLessThanOrEqual(255);
      expect(help, `${table}.${column.id}`).toMatch(/^[A-ZÆØÅ1-9].*\.$/);
      expect(header.length).toBeGreaterThan(1);
    }
});

test("a choice means the same in both languages", () => {
  for (const { table, column } of columnsWithTexts) {
    if (column.type.kind !== "choice") continue;
    const meanings = new Map<string, string>();
    for (const choice of column.type.choices)
      for (const language of languages) {
        const name = keyOf(textOfColumn(contractTexts[language], table, column.id).choices?.[choice] ?? "");
        expect(name).not.toBe("");
        expect(meanings.get(name) ?? choice).toBe(choice);
        meanings.set(name, choice);
      }
  }
});

test("references name tables of the model, and defaults are allowed values", () => {
  for (const { column } of columnsWithTexts) {
    if (column.type.kind === "reference" || column.type.kind === "references")
      expect(inputTableIds).toContain(column.type.table);
    if (column.type.kind === "choice" && column.default !== undefined)
      expect(column.type.choices).toContain(column.default);
  }
});
