import type { ExampleTables, ExampleWorkbook } from "../data/example.ts";

/** The rows of an example, with the question that its story asks where its settings ask none. */
export const tablesOf = ({ tables, stories, language }: ExampleWorkbook): ExampleTables => {
  const question = stories?.[language].question;
  if (question === undefined) return tables;
  return { ...tables, settings: { question, ...tables.settings } };
};
