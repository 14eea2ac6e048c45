import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TableView } from "../../../core/present/view/workbook-view.ts";
import { wide } from "./breakpoints.ts";
import { Marked } from "./mark.tsx";
import { StackedRows } from "./stacked-rows.tsx";
import { useWidth } from "./use-width.ts";

const useStyles = makeStyles({
  region: {
    overflowX: "auto",
    maxWidth: "100%",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  /** Words may take several lines; numbers hold no space to break at. */
  fitted: { "& td": { whiteSpace: "normal" } },
  tall: { overflowY: "auto", maxHeight: "420px" },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    minWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: "6px 5px",
    [wide]: { paddingInline: "8px" },
    textAlign: "end",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    minWidth: "44px",
    maxWidth: "140px",
    [wide]: { minWidth: "64px" },
    verticalAlign: "bottom",
    whiteSpace: "normal",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  first: {
    position: "sticky",
    insetInlineStart: 0,
    minWidth: "76px",
    maxWidth: "180px",
    [wide]: { minWidth: "84px" },
    textAlign: "start",
    whiteSpace: "normal",
    overflowWrap: "break-word",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Its width is where the second column comes to rest.
  beside: { minWidth: "180px" },
  second: {
    position: "sticky",
    insetInlineStart: "197px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { zIndex: 2, fontWeight: tokens.fontWeightSemibold },
  group: {
    paddingTop: "14px",
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: "none",
    color: tokens.colorBrandForeground1,
    borderRightStyle: "none",
    backgroundColor: "transparent",
  },
  // On one line, over the empty cells beside it.
  groupName: { display: "inline-block", width: 0, whiteSpace: "nowrap" },
  groupRest: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface DataTableProps {
  readonly caption: string;
  readonly table: TableView;
  /** Name of the first column, where it is not the table's own; empty for none. */
  readonly corner?: string;
  /** Scrolls within itself downwards too. */
  readonly isTall?: boolean;
  /** The second column stays in sight too, for the others to be held against. */
  readonly fixesSecond?: boolean;
  /** Few columns, that are to be seen without scrolling also in the narrowest pane. */
  readonly isFitted?: boolean;
}

/** Below so many pixels a fitted table has the names of its rows above their figures. */
const stackedBelow = 360;

/** A table that scrolls within its own region, with the first column in sight. */
export const DataTable = ({
  caption,
  table,
  corner = table.label,
  isTall = false,
  fixesSecond = false,
  isFitted = false,
}: DataTableProps) => {
  const styles = useStyles();
  const id = useId();
  const [measured, width] = useWidth();
  const isStacked = isFitted && width > 0 && width < stackedBelow;
  return (
    <section
      ref={measured}
      className={mergeClasses(styles.region, isTall && styles.tall, isFitted && styles.fitted)}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {!isStacked && <Corner name={corner} />}
            {table.heads.map((head, column) => (
              <th
                key={head}
                id={`${id}-${column}`}
                scope="col"
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  fixesSecond && column === 0 && styles.second,
                  fixesSecond && column === 0 && styles.corner,
                )}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {isStacked ? (
          <StackedRows table={table} id={id} />
        ) : (
          <TableBody table={table} fixesSecond={fixesSecond} />
        )}
      </table>
    </section>
  );
};

/** A column without a name has no heading that a screen reader could tell. */
const Corner = ({ name }: { readonly name: string }) => {
  const styles = useStyles();
  const look = mergeClasses(styles.cell, styles.head, styles.first, styles.corner);
  if (name === "") return <td className={look} />;
  return (
    <th scope="col" className={look}>
      {name}
    </th>
  );
};

interface TableBodyProps {
  readonly table: TableView;
  readonly fixesSecond: boolean;
}

const TableBody = ({ table, fixesSecond }: TableBodyProps) => {
  const styles = useStyles();
  return (
    <tbody>
      {table.rows.map(({ label, cells, marks = [] }, row) =>
        cells === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same name, and none moves
          <tr key={row}>
            <th scope="rowgroup" className={mergeClasses(styles.cell, styles.first, styles.group)}>
              <span className={styles.groupName}>{label}</span>
            </th>
            <td className={styles.groupRest} colSpan={table.heads.length} />
          </tr>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same name, and none moves
          <tr key={row}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first, fixesSecond && styles.beside)}>
              {label}
            </th>
            {cells.map((cell, column) => (
              <td
                key={table.heads[column]}
                className={mergeClasses(styles.cell, fixesSecond && column === 0 && styles.second)}
              >
                <Marked mark={marks[column] ?? null}>{cell}</Marked>
              </td>
            ))}
          </tr>
        ),
      )}
    </tbody>
  );
};
