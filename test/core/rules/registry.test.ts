import { describe, expect, test } from "vitest";
import { ruleTables } from "../../../core/rules/registry.ts";
import { cadencesOf } from "../../../core/rules/talk-cadences.ts";
import { talkGroupIds, talkGroups } from "../../../core/rules/talk-groups.ts";
import { sources } from "../../../core/sources.ts";
import { formatDate } from "../../../core/year-month.ts";
import { describeRules } from "../../../scripts/docs/rules.ts";

describe("the dated figures", () => {
  test("each has an id of its own, a source and a section", () => {
    const rows = ruleTables.flatMap((table) => table.rows);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { source, section } of rows) {
      expect(sources[source].title).not.toBe("");
      expect(section).not.toBe("");
    }
  });

  test.each(ruleTables.map((table) => [table.id, table] as const))(
    "%s: no two of one thing begin on one day, and each has a value in every column or says why not",
    (_, { rows, columns }) => {
      const begins = rows.map(({ of, from }) => `${of} ${from === null ? "" : formatDate(from)}`);
      expect(new Set(begins).size).toBe(begins.length);
      for (const { values } of rows)
        for (const [id, { blank }] of Object.entries(columns))
          expect(values[id] ?? blank, `${id} of a row`).not.toBe("");
    },
  );

  test("every target group has a last rule that nobody knows yet", () => {
    for (const group of talkGroupIds) expect(cadencesOf([], group).at(-1)?.talks.value).toBeNull();
  });

  test("no two target groups are called the same in any language", () => {
    const names = Object.values(talkGroups).flatMap(({ da, en }) => [da, en]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("their page has a row for each, with its day and section", () => {
    const page = describeRules();
    for (const { from, section } of ruleTables.flatMap((table) => table.rows)) {
      const day = from === null ? "altid" : `${from.day}.${from.month}.${from.year}`;
      expect(page.split("\n").some((line) => line.includes(`| ${day} |`) && line.includes(section))).toBe(
        true,
      );
    }
  });
});
