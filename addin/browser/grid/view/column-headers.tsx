// biome-ignore-all lint/a11y/useSemanticElements: cells that are drawn as one scrolls cannot be an HTML table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the active cell alone takes the focus.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CellArea, columnLetters } from "../../../ooxml/cells/address.ts";
import type { Axis } from "../geometry/axis.ts";
import type { Panes } from "../geometry/window.ts";
import { isWholeColumns } from "../state/selection.ts";
import { layers } from "./layers.ts";
import { useHeaderStyles } from "./row.tsx";

interface ColumnHeadersProps {
  readonly columns: Axis;
  readonly panes: Panes;
  readonly window: CellArea;
  readonly selected: CellArea;
  /** What the corner does, which selects everything. */
  readonly cornerName: string;
}

const useStyles = makeStyles({
  group: {
    position: "sticky",
    top: 0,
    zIndex: layers.columnLetters,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  row: { position: "absolute", inset: 0 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  staying: {
    position: "sticky",
    left: 0,
    zIndex: layers.stayingCells,
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The letters of the columns, above the cells. */
export const ColumnHeaders = (props: ColumnHeadersProps) => {
  const { panes, window, cornerName } = props;
  const styles = useStyles();
  const headers = useHeaderStyles();
  const height = panes.headerHeight;
  return (
    <div role="rowgroup" className={styles.group} style={{ height }}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        <div role="none" className={styles.staying} style={{ width: panes.headerWidth + panes.frozenWidth }}>
          <div
            role="columnheader"
            aria-colindex={1}
            className={headers.header}
            style={{ left: 0, width: panes.headerWidth, height }}
          >
            <span className={styles.unseen}>{cornerName}</span>
          </div>
          <Letters {...props} first={1} last={panes.frozenColumns} />
        </div>
        <Letters {...props} first={window.left} last={window.right} />
      </div>
    </div>
  );
};

const Letters = ({
  columns,
  panes,
  selected,
  first,
  last,
}: ColumnHeadersProps & { readonly first: number; readonly last: number }) => {
  const headers = useHeaderStyles();
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (column) => columns.sizeOf(column) > 0,
  );
  return shown.map((column) => {
    const isSelected = column >= selected.left && column <= selected.right;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={mergeClasses(
          headers.header,
          isSelected && headers.partly,
          isSelected && isWholeColumns(selected) && headers.wholly,
        )}
        style={{
          left: panes.headerWidth + columns.offsetOf(column),
          width: columns.sizeOf(column),
          height: panes.headerHeight,
        }}
      >
        {columnLetters(column)}
      </div>
    );
  });
};
