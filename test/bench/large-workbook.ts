import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import { resultWrites } from "../../core/present/result-writes.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { CellValue, CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import { largeBytes } from "./workbooks.ts";
import { type Writer, writers } from "./writer-libraries.ts";

/** What opening, writing and saving cost, in milliseconds. */
interface Cost {
  readonly open: number;
  readonly save: number;
}

const runs = 7;

const middle = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

const timed = async <Result>(act: () => Promise<Result>): Promise<readonly [Result, number]> => {
  const start = performance.now();
  const result = await act();
  return [result, performance.now() - start];
};

const tablesOf = (bytes: Uint8Array): WorkbookTables => {
  const opened = openPackage(bytes);
  if (isRefusal(opened))
    throw new Error(`what was saved cannot be opened: ${opened.refused} ${opened.part ?? ""}`);
  return readTables(opened);
};

const valuesOf = ({ tables }: WorkbookTables): ReadonlyMap<string, CellValue> =>
  new Map(
    tables.flatMap(({ sheet, rows }) =>
      rows.flatMap((row) => row.map(({ address, value }) => [`${sheet}!${address}`, value] as const)),
    ),
  );

/** What was written must be in the file before a time counts; numbers of texts and blanks apart are compared. */
const mustHold = (name: string, bytes: Uint8Array, writes: readonly CellWrite[]): void => {
  const values = valuesOf(tablesOf(bytes));
  const missing = writes.find(({ sheet, address, value }) => {
    const found = values.get(`${sheet}!${address}`) ?? null;
    return typeof value !== "object" && found !== (value === "" ? null : value);
  });
  if (missing !== undefined)
    throw new Error(
      `${name} lost ${JSON.stringify(missing)}: ${JSON.stringify(values.get(`${missing.sheet}!${missing.address}`))}`,
    );
};

const costOf = async (writer: Writer, bytes: Uint8Array, writes: readonly CellWrite[]): Promise<Cost> => {
  mustHold(writer.name, await (await writer.open(bytes)).save(writes), writes);
  const opens: number[] = [];
  const saves: number[] = [];
  for (let run = 0; run < runs; run++) {
    const [opened, open] = await timed(() => writer.open(bytes));
    const [, save] = await timed(() => opened.save(writes));
    opens.push(open);
    saves.push(save);
  }
  return { open: middle(opens), save: middle(saves) };
};

const shown = (milliseconds: number): string => milliseconds.toFixed(0).padStart(14);

const line = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(14)).join("")}`;

/** From the tables of the file to all results, as the command line has them. */
const evaluated = (tables: WorkbookTables): readonly CellWrite[] => {
  const answer = workbookResult(tables, "da");
  if (answer.kind === "no-result") throw new Error("the large workbook has no result");
  return resultWrites(answer, tables, "da").writes;
};

/** Opens the large workbook, evaluates it, writes all its results and saves it, beside libraries that open, write and save the same. */
export const measureLargeWorkbook = async (): Promise<void> => {
  const bytes = await largeBytes();
  const tables = tablesOf(bytes);
  const writes = evaluated(tables);
  const evaluations: number[] = [];
  for (let run = 0; run < runs; run++) evaluations.push((await timed(async () => evaluated(tables)))[1]);
  const evaluate = middle(evaluations);
  console.log(
    `\nthe large workbook, ${(bytes.length / 1024).toFixed(0)} KiB: ${writes.length} cells of results`,
  );
  console.log(line("median ms", "open", "evaluate", "write and save", "all", "product / peer"));
  let own = Number.NaN;
  for (const writer of writers) {
    const { open, save } = await costOf(writer, bytes, writes);
    const all = open + evaluate + save;
    if (Number.isNaN(own)) own = all;
    console.log(
      line(writer.name, shown(open), shown(evaluate), shown(save), shown(all), (own / all).toFixed(2)),
    );
  }
};
