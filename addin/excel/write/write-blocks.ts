import { formatArea } from "../../ooxml/cells/address.ts";
import type { SheetWrites } from "./plan-writes.ts";

/** Asks, of sheets that are thought to be protected, whether they refuse these blocks; gives the first that does. */
export const findRefusing = async (
  context: Excel.RequestContext,
  sheets: readonly SheetWrites[],
): Promise<SheetWrites | null> => {
  const asked = sheets.map((writes) => {
    const sheet = context.workbook.worksheets.getItem(writes.sheet.id);
    sheet.protection.load("protected");
    const locks = writes.blocks.map(({ area }) => {
      const { protection } = sheet.getRange(formatArea(area)).format;
      protection.load("locked");
      return protection;
    });
    return { writes, protection: sheet.protection, locks };
  });
  await context.sync();
  const refusing = asked.find(
    ({ protection, locks }) => protection.protected && locks.some(({ locked }) => locked !== false),
  );
  return refusing?.writes ?? null;
};

/** Sets values and nothing else, which Excel lets its user undo; all of it in one sync. */
export const writeBlocks = async (
  context: Excel.RequestContext,
  sheets: readonly SheetWrites[],
): Promise<void> => {
  for (const { sheet, blocks } of sheets) {
    const target = context.workbook.worksheets.getItem(sheet.id);
    for (const { area, values } of blocks)
      target.getRange(formatArea(area)).values = values.map((row) => [...row]);
  }
  await context.sync();
};
