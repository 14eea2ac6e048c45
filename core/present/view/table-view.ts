/** A table of texts; a row whose cells are null is a heading between rows. */
export interface TableView {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly string[] | null;
    /** Cells that are best or worst of their row, where rows are compared. */
    readonly marks?: readonly ("best" | "worst" | null)[];
  }[];
}
