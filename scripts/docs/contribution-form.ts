import type {
  Contributions,
  ContributionTable,
  OptionContribution,
} from "../../core/result/contributions.ts";
import {
  count,
  type Field,
  field,
  figure,
  listOf,
  oneOf,
  optional,
  type RecordForm,
  record,
  text,
} from "./form.ts";

const contributions: RecordForm<Contributions> = {
  scenario: field(text, "id of the scenario"),
  method: field(record("ContributionMethod"), "over which sets or orders of the options"),
  balance: field(
    record("ContributionTable"),
    "of the settled, unclipped balance of the whole period; negative is a shortage",
  ),
  shortage: field(
    record("ContributionTable"),
    "of the shortage once hours are given to work, with its sign turned: 0 is none. Never to be mixed with the balance",
  ),
};

/** Both kinds of it, told as one record. */
type Method = Pick<Contributions["method"], "kind"> & {
  readonly sets?: number;
  readonly orders?: number;
  readonly seed?: number;
};

const method: RecordForm<Method> = {
  kind: field(oneOf("`exact` or `sampled`", ["exact", "sampled"]), "all sets of options, or random orders"),
  sets: optional(count, "`exact`: sets that were calculated"),
  orders: optional(count, "`sampled`: random orders that were calculated"),
  seed: optional(count, "`sampled`: seed of the orders; the same seed draws the same"),
};

const table: RecordForm<ContributionTable> = {
  before: field(figure, "posts without any of the options"),
  after: field(figure, "posts with all options that are on"),
  parts: field(
    listOf(record("OptionContribution")),
    "options that are on; together they are after less before",
  ),
};

const part: RecordForm<OptionContribution> = {
  option: field(text, "its name"),
  posts: field(figure, "what it contributes (Shapley); positive closes the gap"),
  standardError: field(figure, "standard error of a part that is sampled; null where it is exact"),
};

/** What each option contributes, in the answer of the command line. */
export const contributionForm: readonly {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}[] = [
  { name: "Contributions", fields: { ...contributions } },
  { name: "ContributionMethod", fields: { ...method } },
  { name: "ContributionTable", fields: { ...table } },
  { name: "OptionContribution", fields: { ...part } },
];
