import { formatArea } from "../../ooxml/cells/address.ts";
import type { PortOutcome } from "../../workbook-port.ts";
import type { KnownSheet, SheetBook } from "../sheet-book.ts";
import { done } from "../trouble.ts";
import type { SheetWrites } from "./plan-writes.ts";
import { askForPlaces, refusalOf } from "./refusal.ts";
import { type Target, targetOf } from "./target.ts";

/** Asks, of sheets that are thought to be protected, whether they refuse these blocks; gives the first that does. */
export const findRefusing = async (
  context: Excel.RequestContext,
  sheets: readonly SheetWrites[],
): Promise<SheetWrites | null> => {
  const asked = sheets.map((writes) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(writes.sheet.id);
    sheet.protection.load("protected");
    const locks = writes.blocks.map(({ area }) => {
      const { protection } = sheet.getRange(formatArea(area)).format;
      protection.load("locked");
      return protection;
    });
    return { writes, sheet, locks };
  });
  await context.sync();
  const refusing = asked.find(
    ({ sheet, locks }) =>
      !sheet.isNullObject && sheet.protection.protected && locks.some(({ locked }) => locked !== false),
  );
  return refusing?.writes ?? null;
};

const setAll = ({ ranges }: Target): void => {
  for (const { range, values } of ranges) range.values = values.map((row) => [...row]);
};

const sheetsOf = (writes: readonly SheetWrites[]): readonly KnownSheet[] => [
  ...new Map(writes.map(({ sheet }) => [sheet.id, sheet])).values(),
];

/**
 * Sets values and nothing else, which Excel lets its user undo; all of it in one sync. Excel does what comes before the
 * first refusal: so all places are looked up and all tables but the first are tried before anything is changed. Why it
 * refuses is asked beforehand, so that it takes no sync more to tell.
 */
export const writeBlocks = async (
  context: Excel.RequestContext,
  writes: readonly SheetWrites[],
  book: SheetBook,
): Promise<PortOutcome> => {
  const places = askForPlaces(context, sheetsOf(writes));
  const targets = writes.map((each) => targetOf(context, each));
  for (const { attempt } of targets.slice(1)) attempt?.();
  for (const target of targets) setAll(target);
  try {
    await context.sync();
    return done;
  } catch (error) {
    return refusalOf(error, places, book);
  }
};
