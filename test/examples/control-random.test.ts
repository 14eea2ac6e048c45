import "../support/property-seed.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAddress } from "../../addin/ooxml/cells/address.ts";
import type { CellWrite } from "../../core/workbook/tables.ts";
import { scenarioUnitRow } from "../../examples/generate/control/grid.ts";
import { controlLabels } from "../../examples/generate/control/labels-by-language.ts";
import { loadEngine, modelOf } from "../browser-engine/formula-workbook.ts";
import { fillingWrites, template } from "../round-trip/fill-template.ts";
import { type CellToSet, calculateInLibreOffice } from "../support/calculate-in-libreoffice.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { written } from "../support/written-tables.ts";
import {
  answerOf,
  areSame,
  controlled,
  controlWrites,
  headlineArea,
  headlineRows,
  heldValue,
  rowArea,
  settingOf,
  typedIn,
  writtenTo,
} from "./control-workbook.ts";
import { randomFilling } from "./random-fillings.ts";

const folder = temporaryFolder();
const count = 200;
const language = "da";
const empty = controlled(template(language), language);
const { sheet } = empty;

/** What a filling makes of the template, and the product's own answer to it. */
const fillings = fc.sample(randomFilling, count).map((workbook) => {
  const inputs = fillingWrites(workbook, language).map(typedIn);
  const tables = written(empty.tables, inputs);
  const answer = answerOf(tables, language);
  return { answer, writes: [...inputs, ...controlWrites(answer, { ...empty, tables })] };
});

const keyOf = ({ sheet: on, address }: CellToSet): string => `${on}!${address}`;
const heldInTemplate = new Map(
  empty.tables.tables.flatMap(({ sheet: on, rows }) =>
    rows
      .flat()
      .map(({ address, value }) => [keyOf({ sheet: on, address, value: null }), heldValue(value)] as const),
  ),
);

/** Only what differs from the filling before is set, so that one workbook serves for all. */
const settingsOf = (fillings: readonly (readonly CellWrite[])[]): readonly (readonly CellToSet[])[] => {
  const held = new Map<string, CellToSet["value"]>(heldInTemplate);
  const touched = new Map<string, CellToSet>();
  return fillings.map((writes) => {
    const wanted = new Map(writes.map((write) => [keyOf(settingOf(write)), settingOf(write)] as const));
    for (const [key, cell] of touched)
      if (!wanted.has(key)) wanted.set(key, { ...cell, value: heldInTemplate.get(key) ?? null });
    return [...wanted].flatMap(([key, cell]) => {
      touched.set(key, cell);
      if ((held.get(key) ?? "") === (cell.value ?? "")) return [];
      held.set(key, cell.value);
      return [cell];
    });
  });
};

const settings = settingsOf(fillings.map(({ writes }) => writes));

/** The figures of the product that the sheet's headline has: today's and the scenario's gap in the first year. */
const gapsOf = ({ result }: (typeof fillings)[number]["answer"]) =>
  result.scenarios.flatMap(({ years: [first] }) =>
    (first?.byStaffGroup ?? []).map(({ gapFteTasks, availableFte, requiredFteTasks }) => ({
      gap: gapFteTasks,
      size: (availableFte ?? 0) + (requiredFteTasks ?? 0),
    })),
  );

const disagreeing = (filling: number, headline: Parameters<typeof headlineRows>[0]): readonly unknown[] => {
  const rows = headlineRows(headline);
  const answer = fillings[filling]?.answer;
  const own = answer === undefined ? [] : gapsOf(answer);
  if (rows.length !== own.length) return [{ filling, rows: rows.length, own: own.length }];
  return own.flatMap(({ gap, size }, row) =>
    areSame(rows[row]?.gap ?? null, gap ?? controlLabels[language].notComputable, size)
      ? []
      : [{ filling, row, found: rows[row], gap }],
  );
};

const unservedRows = [scenarioUnitRow("unserved"), scenarioUnitRow("coreUnserved")] as const;

test(`LibreOffice: the formulas give the product's figures for ${count} random workplaces`, async () => {
  const read = [headlineArea, ...unservedRows.map(rowArea)].map((area) => ({ sheet, area }));
  const file = writtenTo(folder, "random", empty.bytes);
  const [steps] = await calculateInLibreOffice(
    [{ file, steps: settings.map((set) => ({ set, read })) }],
    folder,
  );
  const wrong = steps?.flatMap(([headline = [], own = [], core = []], filling) => [
    ...disagreeing(filling, headline),
    ...core.flatMap((value, month) =>
      typeof value !== "number" || areSame(own[month] ?? null, value, 10_000)
        ? []
        : [{ filling, month, unserved: own[month], core: value }],
    ),
  ]);
  expect(steps).toHaveLength(count);
  expect(wrong).toEqual([]);
}, 600_000);

test("the browser edition's engine gives the same figures for some of them", async () => {
  const model = modelOf(empty.bytes);
  const engine = await loadEngine(model);
  const sheets = new Map(model.sheets.map(({ name }, index) => [name, index] as const));
  const [from, to] = headlineArea.split(":").map((address) => parseAddress(address));
  if (!from || !to) throw new Error("no area");
  const values = new Map<string, Parameters<typeof headlineRows>[0][number]>();
  const wrong = settings.slice(0, 25).flatMap((set, filling) => {
    const cells = set.map(({ sheet: on, address, value }) => {
      const place = parseAddress(address);
      if (place === null) throw new Error(address);
      return {
        sheet: sheets.get(on) ?? -1,
        ...place,
        input: { kind: "value", value: value === "" ? null : value } as const,
      };
    });
    for (const computed of engine.change({ cells, tables: [] }))
      if (computed.sheet === sheets.get(sheet))
        values.set(`${computed.row}:${computed.column}`, computed.value);
    const headline = Array.from({ length: to.row - from.row + 1 }, (_, row) =>
      Array.from(
        { length: to.column - from.column + 1 },
        (_cell, column) => values.get(`${from.row + row}:${from.column + column}`) ?? "",
      ),
    ).flat();
    return disagreeing(filling, headline);
  });
  expect(wrong).toEqual([]);
  expect(engine.uncalculated).toEqual([]);
}, 300_000);
