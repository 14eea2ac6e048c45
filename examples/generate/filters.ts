import type { TableId } from "./content.ts";

/** Long tables of results, in which one looks for a scenario or a level. */
const filtered: ReadonlySet<TableId> = new Set(["resultMonths", "resultQueues", "resultFlags"]);

/** Whether the table shows filter buttons. A table of inputs does not: they cover headers and hide rows that count. */
export const hasFilter = (table: TableId): boolean => filtered.has(table);
