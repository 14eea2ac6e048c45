import { expect, test } from "vitest";
import { flagBases, flagCodes, flagLevels } from "../../../core/flags/flag.ts";
import { flags } from "../../../core/flags/rules.ts";
import { sources } from "../../../core/sources.ts";

test.each(flagCodes)("%s: the severest rule stands first, and each names a basis and a source", (code) => {
  const { rules } = flags[code];
  const severities = rules.map(({ level }) => flagLevels.indexOf(level));
  expect(severities).toEqual([...severities].sort((one, other) => other - one));
  for (const { basis, source } of rules) {
    expect(flagBases).toContain(basis);
    expect(Object.keys(sources)).toContain(source);
  }
});

test("a limit that somebody chose is told as such, not as law or agreement", () => {
  const fromUser = Object.values(flags).flatMap(({ rules }) =>
    rules.filter(({ source }) => source === "user-limit"),
  );
  expect(fromUser.map(({ basis }) => basis)).toEqual([
    "user-limit",
    "user-limit",
    "user-limit",
    "user-limit",
  ]);
  const { rules } = flags["working-time-48h"];
  expect(rules.map(({ basis, source }) => [basis, source])).toEqual([
    ["law", "working-time-act"],
    ["law", "working-time-act"],
    ["user-limit", "own-choice"],
  ]);
});
