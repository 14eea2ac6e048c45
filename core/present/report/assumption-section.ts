import { type InputStatus, inputStatuses } from "../../origin.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import type { AssumptionKind, PostsByStatus } from "../../text/report-text.ts";
import type { UnnamedRow } from "../../text/result-text.ts";
import type { Unit } from "../../units.ts";
import { answerPeriod } from "../answer.ts";
import { rowName } from "../row-name.ts";
import { shownFigure } from "../shown-figure.ts";
import { type Assumption, assumptionsOf } from "./assumptions.ts";
import type { ReportContext } from "./report-context.ts";
import { headLines, type ReportLine, rowLines, section, textLines } from "./report-line.ts";

/** A report tells no more of them. */
const mostTold = 12;

/** Null: minutes, which have a word of their own. */
const unitOf: Readonly<Record<AssumptionKind, Unit | null>> = {
  "staff-group": "posts",
  "case-group": "cases",
  task: null,
  batch: "cases",
  "phone-duty": "hours-per-week",
};

const namesOf: Readonly<Record<AssumptionKind, UnnamedRow>> = {
  "staff-group": "group",
  "case-group": "row",
  task: "task",
  batch: "task",
  "phone-duty": "row",
};

const toldValue = ({ kind, value }: Assumption, { text, words }: ReportContext): string => {
  const unit = unitOf[kind];
  if (value === null) return text.notStated;
  if (unit === null) return words.assumptions.minutes(shownFigure(value, "minutes", text));
  // What it is a number of says that these are posts.
  if (unit === "posts") return shownFigure(value, unit, text);
  return text.quantity(value, unit);
};

/** The mark of a row in the words of the workbook. */
export const toldStatus = (status: InputStatus | null, { language, words }: ReportContext): string =>
  status === null ? words.assumptions.noStatus : contractTexts[language].statuses[status];

/** A cell that a reader can go to, "Opgaver F9", or several, "Opgaver F9:H9"; nothing where nobody typed the number. */
export const toldCell = (at: Assumption["at"], until: Assumption["until"] = null): string =>
  at === null ? "–" : `${at.sheet} ${at.cell}${until === null ? "" : `:${until.cell}`}`;

const assumptionRow = (assumption: Assumption, context: ReportContext): readonly string[] => {
  const { text, words } = context;
  const { kind, name, posts, status, suppliedBy, at, until } = assumption;
  return [
    words.assumptions.kinds[kind](rowName(name, namesOf[kind], text)),
    toldValue(assumption, context),
    shownFigure(posts, "posts", text),
    at === null ? "–" : toldStatus(status, context),
    toldCell(at, until),
    at === null ? words.assumptions.byModel : (suppliedBy ?? words.assumptions.notSaid),
  ];
};

const sumOfPosts = (rows: readonly Assumption[]): number => rows.reduce((sum, row) => sum + row.posts, 0);

const postsByStatus = (
  work: readonly Assumption[],
  required: number,
  { text }: ReportContext,
): PostsByStatus => {
  const marked = [...inputStatuses, null].map((status) => ({
    on: status ?? ("unsaid" as const),
    posts: sumOfPosts(work.filter((row) => row.status === status)),
  }));
  return [...marked, { on: "duties" as const, posts: required - sumOfPosts(work) }].flatMap(
    ({ on, posts }) => {
      const shown = shownFigure(posts, "posts", text);
      return /[1-9]/.test(shown) ? [{ on, posts: shown }] : [];
    },
  );
};

/** How much of what the tasks require rests on rows of each mark. */
const statusLines = (all: readonly Assumption[], context: ReportContext): readonly ReportLine[] => {
  const { today, text, words } = context;
  const required = answerPeriod(today).requiredFteTasks;
  if (required === null) return [];
  const work = all.filter(({ kind }) => kind !== "staff-group" && kind !== "case-group");
  const parts = postsByStatus(work, required, context);
  if (parts.length === 0) return [];
  return textLines(words.assumptions.byStatus(shownFigure(required, "posts", text), parts));
};

/** The rows of the workbook that most posts of today's answer hang on, who supplied them, and how they stand. */
export const assumptionSection = (context: ReportContext): ((most: number) => readonly ReportLine[]) => {
  const { plan, steps, today, words, time } = context;
  const all = steps === null ? [] : assumptionsOf(plan, steps, today);
  if (steps === null || all.length === 0) return () => [];
  const rows = all.slice(0, mostTold).map((assumption) => rowLines(assumptionRow(assumption, context)));
  const after = [...textLines(words.assumptions.rule(time), "quiet"), ...statusLines(all, context)];
  return (most) =>
    section(words.assumptions.heading, [
      ...headLines(words.assumptions.columns),
      ...rows.slice(0, most).flat(),
      ...after,
    ]);
};
