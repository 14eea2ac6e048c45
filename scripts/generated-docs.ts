import { describeWorkbook } from "../core/workbook/describe.ts";
import { describeDocument, describeSchema } from "./docs/evaluate-json.ts";
import { describeExamples } from "./docs/examples.ts";
import { describeMethods } from "./docs/methods.ts";
import { withAnswer } from "./docs/readme-answer.ts";
import { describeRules } from "./docs/rules.ts";
import { describeCoverage } from "./docs/source-items/describe-coverage.ts";

/** A file, or a part of one, that repeats what the code says. `npm run check` fails when it is stale. */
export interface GeneratedDoc {
  /** Relative to the project. */
  readonly path: string;
  /** The whole text that the file should hold, from the text that it holds now ("" when there is none). */
  readonly render: (present: string) => string;
}

/** The list to add to. `npm run docs` writes them in this order. */
export const generatedDocs: readonly GeneratedDoc[] = [
  { path: "docs/workbook.md", render: () => describeWorkbook() },
  { path: "docs/evaluate-json.md", render: () => describeDocument() },
  { path: "docs/evaluate.schema.json", render: () => describeSchema() },
  { path: "docs/methods.md", render: () => describeMethods() },
  { path: "docs/rules.md", render: () => describeRules() },
  { path: "docs/coverage.md", render: () => describeCoverage() },
  { path: "docs/da/eksempler.md", render: () => describeExamples("da") },
  { path: "docs/en/examples.md", render: () => describeExamples("en") },
  { path: "README.md", render: withAnswer },
];
