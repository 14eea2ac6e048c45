/**
 * How much of a file is taken in. A filled-in workbook is a few megabytes; the limits lie far above that and far
 * below what fills the memory of a browser.
 */
const megabyte = 1024 * 1024;

/** Size of the file itself. */
export const maxFileBytes = 64 * megabyte;

/** Sum of the uncompressed sizes of all parts. */
export const maxTotalBytes = 256 * megabyte;

/** Uncompressed size of one part. */
export const maxPartBytes = 128 * megabyte;

/** Uncompressed size of all parts that are read as XML: a million cells. The others are only carried along. */
export const maxReadBytes = 64 * megabyte;

/** Elements within elements; a workbook has about ten. */
export const maxDepth = 100;

/** Parts smaller than this may be compressed to any ratio. */
export const ratioFreeBytes = megabyte;

/** Uncompressed bytes to one compressed byte. Repetitive sheets reach about 50; DEFLATE ends at 1032. */
export const maxRatio = 250;

export const maxParts = 10_000;

/** Every cell is held against the tables of its sheet. */
export const maxTables = 500;

/** Cells in all tables together, blank ones included: a short file can declare tables over whole sheets. */
export const maxTableCells = 1_000_000;

/**
 * Characters of the shared formulas of all sheets, written out for each of their cells: a short file can share a long one among
 * many. Some take a quarter of a microsecond each.
 */
export const maxSharedCharacters = 32 * megabyte;
