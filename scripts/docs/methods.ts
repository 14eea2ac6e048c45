import type { Form, RecordForm } from "../../core/methods/form.ts";
import { calculations, callMethod, type MethodName, methodNames } from "../../core/methods/methods.ts";
import { range } from "../../core/text/en/methods.ts";
import { methodPages } from "./method-pages.ts";
import { checkInputWords, inputWords, insideWords, type WordsOf } from "./method-words.ts";

const takes = (form: Form, optional: boolean): string => {
  const words = (): string => {
    switch (form.kind) {
      case "number":
        return range(form);
      case "numbers":
        return `list, each ${range(form.each)}`;
      case "number-or-numbers":
        return `${range(form.each)}, or a list of such`;
      case "name":
        return "text";
      case "rows":
        return "list of objects";
    }
  };
  return optional ? `${words()}; may be missing` : words();
};

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (heads: readonly string[], rows: readonly string[]): readonly string[] => [
  row(...heads),
  row(...heads.map(() => "---")),
  ...rows,
];

type LooseWords = Readonly<
  Record<string, string | { readonly meaning: string; readonly row: WordsOf<RecordForm> }>
>;

const inputRows = (form: RecordForm, words: LooseWords, prefix = ""): readonly string[] =>
  Object.entries(form.fields).flatMap(([name, { form: expected, optional }]) => {
    const said = words[name] ?? "";
    const own = row(
      `\`${prefix}${name}\``,
      takes(expected, optional === true),
      typeof said === "string" ? said : said.meaning,
    );
    return expected.kind === "rows" && typeof said !== "string"
      ? [own, ...inputRows(expected.row, said.row, `${prefix}${name}[].`)]
      : [own];
  });

const names = (list: readonly string[]): string => list.map((name) => `\`${name}\``).join(", ");

/** What holds between the fields of a form, and of the rows in it. */
const between = (form: RecordForm, place = ""): readonly string[] => [
  ...(form.oneOf === undefined ? [] : [`Exactly one of ${names(form.oneOf)}${place}.`]),
  ...(form.someOf === undefined ? [] : [`At least one of ${names(form.someOf)}${place}.`]),
  ...Object.entries(form.needs ?? {}).map(
    ([name, needed]) => `\`${name}\` only together with ${names(needed)}${place}.`,
  ),
  ...Object.entries(form.fields).flatMap(([name, { form: inside }]) =>
    inside.kind === "rows" ? between(inside.row, ` in each of \`${name}\``) : [],
  ),
];

const inputPart = (name: MethodName): readonly string[] => {
  const heads = ["input", "takes", "meaning"];
  if (name === "check-figures")
    return table(
      heads,
      Object.entries(checkInputWords).map(([field, meaning]) =>
        row(`\`${field}\``, field === "method" ? "text" : "object", meaning),
      ),
    );
  const { form } = calculations[name];
  const rules = between(form);
  return [
    ...table(heads, inputRows(form, inputWords[name])),
    ...(rules.length > 0 ? ["", rules.join(" ")] : []),
  ];
};

const resultRows = (words: Readonly<Record<string, string>>, prefix = ""): readonly string[] =>
  Object.entries(words).flatMap(([name, meaning]) => [
    row(`\`${prefix}${name}\``, meaning),
    ...resultRows(insideWords[name] ?? {}, `${prefix}${name}${name === "figures" ? "[]" : ""}.`),
  ]);

const json = (value: unknown): readonly string[] => ["```json", JSON.stringify(value, null, 2), "```"];

const example = (name: MethodName): readonly string[] => {
  const input = methodPages[name].example;
  const answer = callMethod(name, input);
  if (answer?.kind !== "result") throw new Error(`the example of ${name} has no answer`);
  return [
    `    npm run -s method -- ${name} < input.json`,
    "",
    ...json(input),
    "",
    "answers",
    "",
    ...json(answer.result),
  ];
};

const page = (name: MethodName): readonly string[] => {
  const { meaning, formula, publications, remarks, result } = methodPages[name];
  return [
    `## ${name}`,
    "",
    meaning,
    "",
    ...formula.map((line) => `    ${line}`),
    "",
    ...inputPart(name),
    "",
    ...table(["result", "meaning"], resultRows(result)),
    "",
    ...(remarks.length > 0 ? [...remarks.map((remark) => `- ${remark}`), ""] : []),
    "Published in:",
    "",
    ...publications.map((publication) => `- ${publication}`),
    "",
    ...example(name),
    "",
  ];
};

/** docs/methods.md: every published method with its fields, formula, publication and an example. */
export const describeMethods = (): string =>
  [
    "# Published methods",
    "",
    "    npm run -s method -- NAME < input.json [--lang da|en]",
    "",
    "calls one method by itself: it reads one JSON document and prints one, numbers at full precision, and nothing else. It",
    "ends with 0 when there is an answer; else with 1, nothing on standard output, and a sentence for each problem on standard",
    "error, which names the field (`activities[0].hoursPerUnit` is in the first activity) and what it should be. A field with",
    "null is one that is not there. The same functions are exported from `core/index.ts`. This page is generated (`npm run",
    "docs`), and its examples are run by a test.",
    "",
    "They reproduce, to the digits that are printed, every case in `test/golden/published/`, each named there by its",
    "publication.",
    "",
    ...methodNames.map((name) => `- [${name}](#${name}): ${methodPages[name].meaning}`),
    "",
    ...methodNames.flatMap(page),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
