import type { TableView } from "../../../core/present/view/workbook-view.ts";

export interface TableGroup {
  /** Empty for the rows before the first heading. */
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly string[];
    readonly marks?: readonly ("best" | "worst" | null)[];
  }[];
}

/** The rows of a table under the headings between them. */
export const tableGroups = ({ rows }: TableView): readonly TableGroup[] => {
  const starts = [0, ...rows.flatMap(({ cells }, index) => (cells === null ? [index] : []))];
  return starts
    .map((start, index) => {
      const ofGroup = rows.slice(start, starts[index + 1]);
      return {
        title: ofGroup[0]?.cells === null ? ofGroup[0].label : "",
        rows: ofGroup.flatMap(({ cells, ...row }) => (cells === null ? [] : [{ ...row, cells }])),
      };
    })
    .filter((group) => group.rows.length > 0);
};
