import type { Worksheet } from "@cj-tech-master/excelts";

/**
 * Locks a sheet on which nothing is filled in and nothing is written later, without a password: a slip changes nothing,
 * and whoever means it takes the lock off. Widths, notes and charts stay the user's to change.
 */
export const protectSheet = (sheet: Worksheet): Promise<void> =>
  sheet.protect(undefined, {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    objects: true,
    scenarios: true,
  });
