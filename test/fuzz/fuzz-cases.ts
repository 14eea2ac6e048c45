import { type Base, readBases } from "./bases.ts";
import { drawCase, type FuzzCase, smallerCases } from "./draw-case.ts";
import { effortOf } from "./effort.ts";
import { judge } from "./judge/judge.ts";
import { watchOutside } from "./outside.ts";
import { zipped } from "./parts.ts";

/** A file with which something is wrong. */
export interface Finding extends FuzzCase {
  readonly index: number;
  readonly complaints: readonly string[];
}

/** What became of one file. */
export interface Judged {
  readonly index: number;
  readonly name: string;
  readonly outcome: string;
  /** In milliseconds of the processor. */
  readonly effort: number;
  readonly finding: Finding | null;
}

/** So many times the work of the most laborious workbook that nothing was done to. */
const mostEffort = 20;

/** The work of the most laborious of the sound workbooks, and that nothing is wrong with any; loads all that is loaded late. */
const usualEffort = async (bases: readonly Base[]): Promise<number> => {
  let most = 0;
  for (const { name, parts } of bases) {
    const { result, effort } = await effortOf(() => judge(zipped(parts)));
    if (result.complaints.length > 0) throw new Error(`${name}: ${result.complaints.join("; ")}`);
    most = Math.max(most, effort);
  }
  return most;
};

const judgeCase = async (
  { name, bytes }: FuzzCase,
  usual: number,
): Promise<Omit<Judged, "index" | "finding"> & { readonly complaints: readonly string[] }> => {
  const watch = watchOutside();
  try {
    const { result, effort } = await effortOf(() => judge(bytes));
    const times = effort / usual;
    const long = times > mostEffort ? [`${Math.round(times)} times the work of a sound workbook`] : [];
    return {
      name,
      outcome: result.outcome,
      effort,
      complaints: [...result.complaints, ...long, ...watch.calls],
    };
  } finally {
    watch.end();
  }
};

/** The files of a seed, from one number on, judged one after the other. */
export async function* fuzz(seed: number, first: number, count: number): AsyncGenerator<Judged> {
  const bases = readBases();
  const usual = await usualEffort(bases);
  for (let index = first; index < first + count; index++) {
    const drawn = drawCase(bases, seed, index);
    const { name, outcome, effort, complaints } = await judgeCase(drawn, usual);
    const finding =
      complaints.length === 0 ? null : await smallest({ ...drawn, index, complaints }, bases, seed, usual);
    yield { index, name, outcome, effort, finding };
  }
}

/** The finding by one mutation alone, where that is enough. */
const smallest = async (
  finding: Finding,
  bases: readonly Base[],
  seed: number,
  usual: number,
): Promise<Finding> => {
  for (const smaller of smallerCases(bases, seed, finding.index)) {
    const { complaints } = await judgeCase(smaller, usual);
    if (complaints.length > 0) return { ...smaller, index: finding.index, complaints };
  }
  return finding;
};

/** The findings of a stretch of a seed in lines that a test can show. */
export const findings = async (seed: number, first: number, count: number): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const { finding } of fuzz(seed, first, count))
    if (finding !== null)
      lines.push(`${finding.index} ${finding.name}: ${finding.complaints.join("; ").slice(0, 600)}`);
  return lines;
};

/** The seed of the workbooks that every run of the tests tries. */
export const usualSeed = 20_161_025;
