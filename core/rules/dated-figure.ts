import type { SourceId } from "../sources.ts";
import type { Unit } from "../units.ts";
import type { CalendarDate } from "../year-month.ts";

/** A figure of a law, an agreement or a publication with the day from which it holds and where it was read. */
export interface DatedFigure<Column extends string = string> {
  readonly id: string;
  /** Whom or what it is a rule of, in Danish; empty where the table says it. */
  readonly of: string;
  /** Null: as far back as any plan reaches. */
  readonly from: CalendarDate | null;
  /** In the unit of the column; null: what its `blank` says. A word where the rule is no number. */
  readonly values: Readonly<Record<Column, number | string | null>>;
  readonly source: SourceId;
  /** Section or page, beyond what the source itself names. */
  readonly section: string;
  /** What is left out, and what was read only in summary. */
  readonly note?: string;
}

export interface RuleColumn {
  readonly header: string;
  readonly unit: Unit | "choice";
  /** What no value means. */
  readonly blank: string;
}

/** Dated figures of one kind. The list of all is in `registry.ts`; texts are Danish, as those of the sources. */
export interface RuleTable<Column extends string = string> {
  readonly id: string;
  readonly title: string;
  /** Header of what the rows are of; null: there is one thing only. */
  readonly of: string | null;
  readonly columns: Readonly<Record<Column, RuleColumn>>;
  readonly rows: readonly DatedFigure<Column>[];
}
