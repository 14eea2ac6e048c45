import fc from "fast-check";
import { formatAddress, placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import { inputTables } from "../../../core/workbook/contract/contract.ts";
import type { CellWrite } from "../../../core/workbook/tables.ts";
import type { ExcelHost } from "../host/excel-host.ts";
import type { HostSheet, HostTable } from "../host/workbook-parts.ts";
import type { Person } from "./person.ts";

/** What one of the two does next; the numbers choose among what is there then. */
export interface Deed {
  readonly what: keyof typeof deeds;
  readonly who: 0 | 1;
  readonly choice: number;
  readonly amount: number;
}

const mainTables: ReadonlySet<string> = new Set(
  [inputTables.caseGroups, inputTables.tasks, inputTables.staffGroups].map(({ name }) => name),
);

const isNumber = (value: unknown): value is number => typeof value === "number";

/** Cells of input tables that hold a number that is no day. */
const numberCells = (tables: readonly HostTable[]): readonly Omit<CellWrite, "value">[] =>
  tables.flatMap(({ sheet, area, showHeaders }) =>
    [...sheet.cells].flatMap(([key, { value, numberFormat }]) => {
      const { row, column } = placeOfKey(key);
      const isInside =
        row >= area.top + (showHeaders ? 1 : 0) &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right;
      const isDay = /[dmy]/i.test(numberFormat.replace(/"[^"]*"|General/g, ""));
      return isInside && isNumber(value) && !isDay
        ? [{ sheet: sheet.name, address: formatAddress({ row, column }) }]
        : [];
    }),
  );

const chosen = <Value>(values: readonly Value[], choice: number): Value => {
  const value = values[choice % values.length];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
};

const tablesOfInputs = ({ host, resultTables }: Person): readonly HostTable[] =>
  host.state.tables.filter(({ id }) => !resultTables.has(id));

const anyTable = ({ host }: Person, choice: number): HostTable => chosen(host.state.tables, choice);
const anySheet = ({ host }: Person, choice: number): HostSheet => chosen(host.state.sheets, choice);

/** Half of the time in a table of much consequence. */
const numberCell = (person: Person, choice: number): Omit<CellWrite, "value"> => {
  const { state } = person.host;
  const main = state.tables.filter(({ name }) => mainTables.has(name.replace(/_x$/, "")));
  const cells = numberCells(choice % 2 === 0 ? main : tablesOfInputs(person));
  return chosen(cells.length > 0 ? cells : numberCells(tablesOfInputs(person)), choice >> 1);
};

const editNumber = (person: Person, { choice, amount }: Deed, entered?: string): void => {
  const { sheet, address } = numberCell(person, choice);
  const held = person.host.valueAt(sheet, address);
  const number = isNumber(held) ? Math.max(0, Math.round(held * (0.5 + amount / 100) * 100) / 100) : 1;
  person.host.edit(sheet, address, entered ?? number);
};

/** A cell of a result area, which the user should leave alone and does not. */
const editResult = ({ host, resultTables }: Person, { choice, amount }: Deed): void => {
  const results = host.state.tables.filter(({ id }) => resultTables.has(id));
  const { sheet, area } = chosen(results, choice);
  const address = formatAddress({ row: area.top + 1 + (amount % 3), column: area.left + 1 });
  host.edit(sheet.name, address, amount);
};

/** Formulas take the place of numbers, as where a figure comes from another sheet. */
const editFormula = (person: Person, { choice, amount }: Deed): void => {
  const { sheet, address } = numberCell(person, choice);
  const held = person.host.valueAt(sheet, address);
  person.host.editFormula(sheet, address, `=${amount}+0`, isNumber(held) ? held : 1);
};

const calculate = ({ host }: Person, { choice, amount }: Deed): void => {
  const formulas = host.state.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { formula, value }]) =>
      formula === null || !isNumber(value) ? [] : [{ sheet, address: formatAddress(placeOfKey(key)), value }],
    ),
  );
  if (formulas.length === 0) return;
  const { sheet, address, value } = chosen(formulas, choice);
  host.calculate(sheet.name, { [address]: value * (0.9 + amount / 1000) });
};

const besideTables = ({ host }: Person, { choice, amount }: Deed): void => {
  const { name } = chosen(host.state.sheets, choice);
  host.edit(name, formatAddress({ row: 900 + (amount % 9), column: 40 }), `note ${amount}`);
};

const renamed = (name: string): string => (name.endsWith("_x") ? name.slice(0, -2) : `${name}_x`);

/** Rows above all tables of a sheet, so that everything in it moves. */
const insertAbove = (person: Person, { choice, amount }: Deed): void => {
  const { name } = anySheet(person, choice);
  person.host.user.insertRows(name, 1, 1 + (amount % 3));
};

const insertInside = (person: Person, { choice, amount }: Deed): void => {
  const { sheet, area } = chosen(tablesOfInputs(person), choice);
  const body = area.bottom - area.top;
  person.host.user.insertRows(sheet.name, area.top + 1 + (amount % Math.max(1, body)));
};

const reorder = (person: Person, { choice, amount }: Deed): void => {
  const { name, area } = chosen(tablesOfInputs(person), choice);
  const count = area.right - area.left + 1;
  const first = amount % count;
  const order = Array.from({ length: count }, (_, index) => (index + first) % count);
  person.host.user.reorderColumns(name, order);
};

const moveTable = (person: Person, { choice, amount }: Deed): void => {
  const { name, sheet, area } = anyTable(person, choice);
  person.host.user.moveTable(name, sheet.name, area.top + (amount % 3), area.left + (amount % 2));
};

const toggleProtection = ({ host }: Person, { choice }: Deed): void => {
  const sheet = chosen(host.state.sheets, choice);
  host.setProtected(sheet.name, !sheet.isProtected);
};

/** A table is made ordinary cells, the add-in sees it, and the user takes that back. */
const loseTable = async (person: Person, deed: Deed): Promise<void> => {
  const { id, name } = anyTable(person, deed.choice);
  const isThere = () => person.host.state.tables.some((table) => table.id === id);
  person.host.user.convertTable(name);
  await person.rest();
  for (let steps = 0; steps < 3 && !isThere(); steps += 1) person.host.undo();
  if (!isThere()) throw new Error(`the table ${name} did not come back`);
  // With one more edit nobody can take it away again by Ctrl+Y.
  besideTables(person, deed);
};

const typeSlowly = async (person: Person, deed: Deed): Promise<void> => {
  editNumber(person, deed);
  person.host.beginTyping();
  await person.passTime(300);
  person.host.endTyping();
};

/** An input is changed in the pane, by the cell that it shows. */
const press = async (person: Person, { choice, amount }: Deed): Promise<void> => {
  const cell = numberCell(person, choice);
  person.asked.cell = cell;
  if (await person.loop.write([{ ...cell, value: amount + 1 }])) person.asked.done += 1;
};

/** Something happens while a request of the add-in's is on its way. */
const meanwhile = async (person: Person, deed: Deed): Promise<void> => {
  const { host } = person;
  editNumber(person, deed);
  const acts = [insertAbove, toggleProtection, moveTable, editNumber];
  host.meanwhile = () => {
    host.meanwhile = () => {};
    person.byUser(() => chosen(acts, deed.amount)(person, { ...deed, choice: deed.choice + 1 }));
  };
  await person.passTime(300);
  host.meanwhile = () => {};
};

const deeds = {
  edit: editNumber,
  clear: (person: Person, deed: Deed) => editNumber(person, deed, ""),
  text: (person: Person, deed: Deed) => editNumber(person, deed, "mange"),
  error: (person: Person, deed: Deed) => editNumber(person, deed, "#N/A"),
  formula: editFormula,
  calculate,
  note: besideTables,
  result: editResult,
  burst: (person: Person, deed: Deed) => {
    for (let more = 0; more < 5; more += 1) editNumber(person, { ...deed, choice: deed.choice + more });
  },
  undo: ({ host }: Person) => host.undo(),
  redo: ({ host }: Person) => host.redo(),
  command: ({ loop }: Person) => void loop.writeResults(),
  press,
  "rename-table": (person: Person, { choice }: Deed) => {
    const { name } = anyTable(person, choice);
    person.host.user.renameTable(name, renamed(name));
  },
  "lose-table": loseTable,
  sort: (person: Person, { choice, amount }: Deed) => {
    const { name } = chosen(tablesOfInputs(person), choice);
    person.host.user.sortTable(name, amount % 4);
  },
  filter: (person: Person, { choice, amount }: Deed) => {
    person.host.user.filterTable(anyTable(person, choice).name, amount % 2 === 0 ? [0] : []);
  },
  "insert-above": insertAbove,
  "insert-inside": insertInside,
  column: (person: Person, { choice, amount }: Deed) => {
    const { name } = chosen(tablesOfInputs(person), choice);
    person.host.user.addColumn(name, amount % 3, `Egen ${amount} ${choice}`);
  },
  reorder,
  move: moveTable,
  "rename-sheet": (person: Person, { choice }: Deed) => {
    const { name } = anySheet(person, choice);
    person.host.user.renameSheet(name, renamed(name));
  },
  "add-sheet": ({ host }: Person, { choice, amount }: Deed) => {
    host.user.addSheet(`Eget ${choice} ${amount}`);
  },
  "delete-sheet": ({ host }: Person, { choice }: Deed) => {
    const own = host.state.sheets.filter(({ name }) => name.startsWith("Eget"));
    if (own.length > 0) host.user.deleteSheet(chosen(own, choice).name);
  },
  hide: (person: Person, { choice }: Deed) => {
    const { name, visibility } = anySheet(person, choice);
    person.host.user.setVisibility(name, visibility === "Visible" ? "Hidden" : "Visible");
  },
  protect: toggleProtection,
  "read-only": ({ host }: Person) => {
    host.state.isReadOnly = !host.state.isReadOnly;
  },
  manual: ({ host }: Person) => {
    host.state.calculationMode = host.state.calculationMode === "Manual" ? "Automatic" : "Manual";
  },
  typing: typeSlowly,
  meanwhile,
} as const satisfies Record<string, (person: Person, deed: Deed) => unknown>;

const weights: Partial<Record<keyof typeof deeds, number>> = {
  edit: 20,
  press: 6,
  burst: 4,
  undo: 6,
  redo: 3,
  sort: 3,
  protect: 3,
};

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.oneof(
    ...(Object.keys(deeds) as (keyof typeof deeds)[]).map((what) => ({
      weight: weights[what] ?? 1,
      arbitrary: fc.constant(what),
    })),
  ),
  who: fc.constantFrom(0, 1),
  choice: fc.nat(9999),
  amount: fc.nat(99),
});

/** As many deeds as are asked for, always the same for a seed. */
export const deedsOf = (count: number, seed: number): readonly Deed[] =>
  fc.sample(deed, { numRuns: count, seed });

export const perform = async (person: Person, deed: Deed): Promise<void> => {
  await deeds[deed.what](person, deed);
};

/** Whether a deed asks the add-in to do something, rather than Excel. */
export const isCommand = ({ what }: Deed): boolean => what === "command" || what === "press";

/** Whether a deed has the add-in write something of its own accord beside results: it may look first whether it is where it was. */
export const isPress = ({ what }: Deed): boolean => what === "press";

/** What stands in the way of a result is taken away, as by a careful user at the end of the day. */
export const tidyUp = ({ state, user }: ExcelHost): void => {
  state.isReadOnly = false;
  state.calculationMode = "Automatic";
  for (const sheet of state.sheets) user.setProtected(sheet, false);
  for (const { name } of state.tables) if (name.endsWith("_x")) user.renameTable(name, renamed(name));
  for (const { name } of state.sheets) if (name.endsWith("_x")) user.renameSheet(name, renamed(name));
};
