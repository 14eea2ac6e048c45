export { openPackage } from "./open-package.ts";
export type { Package } from "./package.ts";
export { isRefusal, type RefusalCode } from "./refusal.ts";
export { readWorkbookModel } from "./sheets/read-model.ts";
export { readTables } from "./tables/read-tables.ts";
export type { WriteProblem, WriteProblemCode } from "./write/problems.ts";
export { savePackage } from "./write/save-package.ts";
export { writeCells } from "./write/write-cells.ts";
