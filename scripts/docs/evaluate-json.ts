import { flagBases, flagCodes } from "../../core/flags/flag.ts";
import { resultSchemaVersion } from "../../core/result.ts";
import { flagTexts, resultTexts } from "../../core/text/result-texts.ts";
import { units } from "../../core/units.ts";
import { type Field, isOptional } from "./form.ts";
import { resultForm } from "./result-form.ts";

const [whole] = resultForm;
if (whole === undefined) throw new Error("the result has no form");

const intro = `# The JSON form of a result

    npm run -s evaluate -- FILE.xlsx --json [--contributions SCENARIO] [--lang da|en] [--write COPY.xlsx]

prints one JSON document on standard output and nothing else. The command ends with 0 when there is a result, whatever
it says, and with 1 when there is none; then standard output is empty, and the reason stands on standard error as a
plain sentence. The same form as a JSON Schema is \`evaluate.schema.json\`. This page is generated (\`npm run docs\`).

\`schemaVersion\` is ${resultSchemaVersion}. It rises when a field changes its meaning or goes; new fields may come without that.

- Months are "2016-10"; from and to are both included.
- Numbers stand at full precision; rounding is for whoever shows them. Posts are full-time posts (årsværk).
- What cannot be computed is null, and an issue \`not-computable\` names the cell that it hangs on.
- "Low" and "high" of the guideline are the lower and the higher number of **posts**.
- Posts of a period are the mean of its months. Months net within a staff group; staff groups do not net.
- Names are the workbook's own. Only messages and the name of today's scenario depend on \`--lang\`.
`;

const row = ([name, described]: readonly [string, Field]): string =>
  `| \`${name}\`${isOptional(described) ? " (may be missing)" : ""} | ${described.form.words} | ${described.meaning} |`;

const section = ({ name, fields }: (typeof resultForm)[number]): string =>
  [`## ${name}`, "", "| field | form | meaning |", "|---|---|---|", ...Object.entries(fields).map(row)].join(
    "\n",
  );

const flagRows = flagCodes.map((code) => `| \`${code}\` | ${flagTexts.en.flags[code].name} |`);
const basisRows = flagBases.map((basis) => `| \`${basis}\` | ${resultTexts.en.bases[basis]} |`);

const lists = [
  "## Codes of flags",
  "",
  "| code | about |",
  "|---|---|",
  ...flagRows,
  "",
  "| basis | |",
  "|---|---|",
  ...basisRows,
  "",
  `Units: ${units.map((unit) => `\`${unit}\``).join(", ")}. A share is a fraction: 0.05 is 5 %.`,
].join("\n");

/** docs/evaluate-json.md. */
export const describeDocument = (): string =>
  `${[intro.trimEnd(), ...resultForm.map(section), lists].join("\n\n")}\n`;

const recordSchema = (fields: Readonly<Record<string, Field>>) => ({
  type: "object",
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, { form, meaning }]) => [
      name,
      { description: meaning, ...form.schema },
    ]),
  ),
  required: Object.entries(fields)
    .filter(([, described]) => !isOptional(described))
    .map(([name]) => name),
  additionalProperties: false,
});

/** The document's form as a JSON Schema. */
export const documentSchema = () => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Result of Normering",
  $ref: `#/$defs/${whole.name}`,
  $defs: Object.fromEntries(resultForm.map(({ name, fields }) => [name, recordSchema(fields)])),
});

const lineWidth = 110;

/** JSON as the formatter of this repository has it: a list stands on one line where it fits. */
const formatted = (value: unknown, indent: string, before: number): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => formatted(item, inner, inner.length));
    const line = `[${items.join(", ")}]`;
    const fits = before + line.length < lineWidth && !line.includes("\n");
    return fits ? line : `[\n${items.map((item) => inner + item).join(",\n")}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([name, item]) => {
    const head = `${inner}${JSON.stringify(name)}: `;
    return head + formatted(item, inner, head.length);
  });
  return `{\n${fields.join(",\n")}\n${indent}}`;
};

/** docs/evaluate.schema.json. */
export const describeSchema = (): string => `${formatted(documentSchema(), "", 0)}\n`;
