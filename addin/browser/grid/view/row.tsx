// biome-ignore-all lint/a11y/useSemanticElements: cells that are drawn as one scrolls cannot be an HTML table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the active cell alone takes the focus.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { columnLetters } from "../../../ooxml/cells/address.ts";
import type { DrawnCell } from "../draw/drawn-cell.ts";
import type { Palette } from "../draw/palette.ts";
import { type ActiveCell, Cell } from "./cell.tsx";
import { layers } from "./layers.ts";
import type { DrawnRow } from "./use-drawn-rows.ts";

export interface RowProps {
  readonly drawn: DrawnRow;
  readonly y: number;
  readonly height: number;
  readonly headerWidth: number;
  readonly frozenWidth: number;
  /** Cells are scrolled under the frozen ones, so that no text may run on over them. */
  readonly isScrolled: boolean;
  readonly palette: Palette;
  readonly hasGridLines: boolean;
  /** First and last selected column; 0 where none is. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly isWholeSelected: boolean;
  /** Column of the active cell; 0 where it is in another row. */
  readonly activeColumn: number;
  readonly active: ActiveCell | null;
}

export const useHeaderStyles = makeStyles({
  header: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    display: "grid",
    placeItems: "center",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "default",
  },
  partly: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke2}`,
    "@media (forced-colors: active)": { color: "Highlight" },
  },
  wholly: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { color: "Highlight" },
  },
});

const useStyles = makeStyles({
  row: { position: "absolute", left: 0, width: "100%" },
  staying: { position: "sticky", left: 0, height: "100%", zIndex: layers.stayingCells },
  clipped: { overflowX: "clip" },
  paper: { position: "absolute", inset: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** A row of the grid with its number. What is frozen stays at the left edge while the rest scrolls under it. */
export const Row = memo((props: RowProps) => {
  const styles = useStyles();
  const headers = useHeaderStyles();
  const { drawn, y, height, headerWidth, frozenWidth, selectedFrom, isWholeSelected } = props;
  return (
    <div role="row" aria-rowindex={drawn.row + 1} className={styles.row} style={{ top: y, height }}>
      <div
        role="none"
        className={mergeClasses(styles.staying, props.isScrolled && styles.clipped)}
        style={{ width: headerWidth + frozenWidth }}
      >
        <div role="none" className={styles.paper} />
        <div
          role="rowheader"
          aria-colindex={1}
          className={mergeClasses(
            headers.header,
            selectedFrom > 0 && headers.partly,
            isWholeSelected && headers.wholly,
          )}
          style={{ left: 0, width: headerWidth, height }}
        >
          {drawn.row}
        </div>
        <Cells {...props} cells={drawn.frozenCells} />
      </div>
      <Cells {...props} cells={drawn.cells} />
    </div>
  );
});
Row.displayName = "Row";

const Cells = (props: RowProps & { readonly cells: readonly DrawnCell[] }) => {
  const { cells, drawn, headerWidth, palette, hasGridLines, selectedFrom, selectedTo } = props;
  return cells.map((cell) => (
    <Cell
      key={columnLetters(cell.column)}
      cell={cell}
      row={drawn.row}
      shift={headerWidth}
      palette={palette}
      hasGridLines={hasGridLines}
      isSelected={cell.column >= selectedFrom && cell.column <= selectedTo}
      active={cell.column === props.activeColumn ? props.active : null}
    />
  ));
};
