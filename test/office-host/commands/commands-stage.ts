import { readFileSync } from "node:fs";
import path from "node:path";
import type { CommandParts } from "../../../addin/excel/commands/command.ts";
import { createModelCommands } from "../../../addin/excel/commands/run-commands.ts";
import { readTemplate, type Template } from "../../../addin/excel/commands/template.ts";
import { type Connection, connectionOf } from "../../../addin/excel/connection.ts";
import { createExcelPort, type ExcelPort } from "../../../addin/excel/excel-port.ts";
import type { ModelCommands } from "../../../addin/model-commands.ts";
import { type Language, languages } from "../../../core/text/language.ts";
import { root } from "../../../scripts/install.mjs";
import type { ExcelHost } from "../host/excel-host.ts";
import type { HostValue } from "../host/typed-value.ts";
import { type HostOptions, openHost } from "../support/open-host.ts";

/** A workbook in Excel with the commands beside it. */
export interface CommandsStage {
  readonly host: ExcelHost;
  readonly port: ExcelPort;
  readonly commands: ModelCommands;
}

export const exampleBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "examples", name)));

const templates = new Map<Language, ReturnType<typeof readTemplate>>();

export const templateIn = (language: Language) => {
  if (!templates.has(language))
    templates.set(language, readTemplate(exampleBytes(`template-plain-${language}.xlsx`), language));
  return templates.get(language) ?? null;
};

/** What each formula of a template gives there: the first of those that are written alike. */
const valuesOfFormulas = (): ReadonlyMap<string, HostValue> => {
  const values = new Map<string, HostValue>();
  for (const language of languages)
    for (const { cells } of templateIn(language)?.model.sheets ?? [])
      for (const [index, text] of cells.formulas)
        if (!values.has(`=${text}`)) values.set(`=${text}`, cells.values[index] ?? null);
  return values;
};

let values: ReadonlyMap<string, HostValue> | null = null;

const calculatedValue = (formula: string): HostValue => {
  values ??= valuesOfFormulas();
  return values.get(formula) ?? null;
};

const noResults: CommandParts["results"] = {
  areWaiting: () => false,
  write: async () => null,
  keepsUndo: true,
};

interface StageOptions extends HostOptions, Partial<Pick<CommandParts, "results">> {
  /** That of the product where none is given. */
  readonly template?: Template | null;
  /** Called before each conversation with Excel, with how many there were. */
  readonly between?: (host: ExcelHost, conversations: number) => void;
}

const interrupted = (connection: Connection, between: (conversations: number) => void): Connection => {
  let count = 0;
  return {
    ...connection,
    run: (batch) => {
      between(count);
      count += 1;
      return connection.run(batch);
    },
  };
};

export const openCommands = (
  bytes: Uint8Array,
  { results = noResults, template, between = () => {}, ...options }: StageOptions = {},
): CommandsStage => {
  const host = openHost(bytes, options);
  const port = createExcelPort(host.client);
  host.state.calculates = calculatedValue;
  const commands = createModelCommands({
    connection: interrupted(connectionOf(host.client), (count) => between(host, count)),
    readTables: () => port.readTables(),
    template: async (language) => (template === undefined ? templateIn(language) : template),
    results,
  });
  return { host, port, commands };
};

/** All that the workbook holds, for comparing: whether anything at all was changed. */
export const held = ({ state }: ExcelHost): string =>
  JSON.stringify({
    sheets: state.sheets.map(({ cells, hiddenRows, ...sheet }) => ({
      ...sheet,
      cells: [...cells],
      hiddenRows: [...hiddenRows],
    })),
    tables: state.tables.map(({ sheet, ...table }) => ({ ...table, sheet: sheet.name })),
    names: state.names.map(({ sheet, ...name }) => ({ ...name, sheet: sheet?.name ?? null })),
  });
