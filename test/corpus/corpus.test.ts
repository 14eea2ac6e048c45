import { writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { schemaErrors } from "../support/ooxml-validator.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openInBrowser } from "./browser-session.ts";
import { withResults } from "./command-line-visit.ts";
import { unexpectedDifferences } from "./differences.ts";
import { type Counts, countedInLibreOffice, featureNames } from "./in-libreoffice.ts";
import { corpus, type Member, type MemberName, memberNames } from "./members.ts";
import { type RandomEdit, randomEdit } from "./random-edits.ts";

const folder = temporaryFolder();
const visits = 2;
const savesInAVisit = 10;

/** A workbook of the corpus after everybody has had it, and how often it took an edit and results. */
interface Journey {
  readonly bytes: Uint8Array;
  readonly edits: number;
  readonly results: number;
}

const files = { before: {} as Record<string, string>, after: {} as Record<string, string> };
let members: Readonly<Record<MemberName, Member>>;

const put = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

/** One person's visit: saved after every edit, and evaluated by the command line each time, always held against what was opened. */
const visit = async (
  { name, calculates }: Member,
  opened: Uint8Array,
  steps: readonly (readonly RandomEdit[])[],
): Promise<Journey> => {
  const session = await openInBrowser(name, opened, calculates);
  let journey = { bytes: opened, edits: 0, results: 0 };
  for (const edits of steps) {
    const taken = edits.filter(session.edit).length;
    const saved = await session.save();
    const told = `after ${JSON.stringify(edits)}`;
    expect(unexpectedDifferences(opened, saved, session.expected()), told).toEqual([]);
    const copy = await withResults(name, saved, folder);
    if (copy !== null) expect(unexpectedDifferences(saved, copy.bytes, copy.expected), told).toEqual([]);
    journey = {
      bytes: copy?.bytes ?? saved,
      edits: journey.edits + taken,
      results: journey.results + (copy === null ? 0 : 1),
    };
  }
  return journey;
};

const afterVisits = async (member: Member): Promise<Journey> => {
  const edits = fc.array(randomEdit, { minLength: 1, maxLength: 3 });
  const steps = fc.sample(edits, visits * savesInAVisit);
  let all: Journey = { bytes: member.bytes, edits: 0, results: 0 };
  for (let first = 0; first < steps.length; first += savesInAVisit) {
    const own = await visit(member, all.bytes, steps.slice(first, first + savesInAVisit));
    all = { bytes: own.bytes, edits: all.edits + own.edits, results: all.results + own.results };
  }
  return all;
};

beforeAll(async () => {
  members = await corpus(folder);
  for (const name of memberNames) files.before[name] = put(`before-${name}`, members[name].bytes);
});

describe.each(memberNames)("%s", (name) => {
  test("twenty saves in the browser edition and by the command line leave everything else alone", {
    timeout: 600_000,
  }, async () => {
    const { bytes, edits, results } = await afterVisits(members[name]);
    expect(edits).toBeGreaterThan(savesInAVisit);
    if (members[name].hasModel) expect(results).toBeGreaterThan(savesInAVisit);
    else expect(results).toBe(0);
    files.after[name] = put(`after-${name}`, bytes);
  });

  test("the schema finds no fault that was not there before", async () => {
    const [was, is] = await Promise.all(
      [files.before, files.after].map((each) => schemaErrors(each[name] ?? "")),
    );
    expect(is).toEqual(was);
  });
});

describe("LibreOffice finds everything that was there", () => {
  const before: Record<string, Counts> = {};
  const after: Record<string, Counts> = {};

  beforeAll(async () => {
    const sources = [files.before, files.after].flatMap((each) =>
      memberNames.map((name) => each[name] ?? ""),
    );
    const counts = await countedInLibreOffice(sources, folder);
    for (const [index, name] of memberNames.entries()) {
      const [was, is] = [counts[index], counts[memberNames.length + index]];
      if (was !== undefined) before[name] = was;
      if (is !== undefined) after[name] = is;
    }
  }, 300_000);

  test.each(memberNames)("in %s", (name) => {
    expect(after[name]).toEqual(before[name]);
  });

  test.each(featureNames)("and the corpus has %s to be lost", (feature) => {
    expect(memberNames.filter((name) => (before[name]?.[feature] ?? 0) > 0)).not.toEqual([]);
  });
});
