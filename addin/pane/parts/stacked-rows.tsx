import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { TableView } from "../../../core/present/view/workbook-view.ts";

const useStyles = makeStyles({
  name: {
    padding: "8px 5px 0",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: "2px 5px 8px",
    textAlign: "end",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface StackedRowsProps {
  readonly table: TableView;
  /** Begins the ids of the heads, which are `${id}-0` and so on, and those of the rows. */
  readonly id: string;
}

/** Rows whose name stands above their figures, where there is no room for it beside them. */
export const StackedRows = ({ table, id }: StackedRowsProps) => {
  const styles = useStyles();
  return (
    <tbody>
      {table.rows.map(({ label, cells }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same name, and none moves
        <Fragment key={row}>
          <tr>
            <th id={`${id}-row-${row}`} colSpan={table.heads.length} className={styles.name}>
              {label}
            </th>
          </tr>
          <tr>
            {cells?.map((cell, column) => (
              <td
                key={table.heads[column]}
                headers={`${id}-row-${row} ${id}-${column}`}
                className={styles.cell}
              >
                {cell}
              </td>
            ))}
          </tr>
        </Fragment>
      ))}
    </tbody>
  );
};
