// biome-ignore-all lint/a11y/useSemanticElements: cells that are drawn as one scrolls cannot be an HTML table.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { columnLetters } from "../../../ooxml/cells/address.ts";
import type { CellFormat } from "../../../ooxml/sheets/sheet.ts";
import type { DrawnCell } from "../draw/drawn-cell.ts";
import type { Palette } from "../draw/palette.ts";
import { cellPadding, indentWidth } from "../draw/spill.ts";
import { pointsToPixels } from "../geometry/sheet-geometry.ts";
import { layers } from "./layers.ts";

interface CellProps {
  readonly cell: DrawnCell;
  readonly row: number;
  /** Px to add to the cell's x, for what stands to its left in the row. */
  readonly shift: number;
  readonly palette: Palette;
  readonly hasGridLines: boolean;
  readonly isSelected: boolean;
  /** What is read aloud of the active cell; null for all others. */
  readonly active: ActiveCell | null;
}

export interface ActiveCell {
  readonly name: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

const gridLine = tokens.colorNeutralStroke2;

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    display: "flex",
    color: tokens.colorNeutralForeground1,
    outlineStyle: "none",
    borderRight: "1px solid transparent",
    borderBottom: "1px solid transparent",
  },
  bottomLine: { borderBottomColor: gridLine },
  rightLine: { borderRightColor: gridLine },
  link: { cursor: "pointer" },
  text: {
    display: "flex",
    position: "absolute",
    top: 0,
    bottom: 0,
    zIndex: layers.text,
    overflow: "hidden",
    pointerEvents: "none",
    lineHeight: 1.22,
    whiteSpace: "pre",
  },
  wrap: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  horizontalLine: { position: "absolute", left: "-1px", right: "-1px", height: "1px", pointerEvents: "none" },
  verticalLine: { position: "absolute", top: "-1px", bottom: "-1px", width: "1px", pointerEvents: "none" },
  noLines: {
    "@media (forced-colors: active)": { borderRightColor: "Canvas", borderBottomColor: "Canvas" },
  },
  ownLine: {
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText !important" },
  },
  startLine: { zIndex: layers.startLine },
  endLine: { zIndex: layers.endLine },
});

/** A cell of the grid; of merged cells the first, which covers the others. */
export const Cell = ({ cell, row, shift, palette, hasGridLines, isSelected, active }: CellProps) => {
  const styles = useStyles();
  const { format } = cell;
  const hasLines = hasGridLines && format.fill === null;
  return (
    <div
      role="gridcell"
      aria-colindex={cell.column + 1}
      aria-colspan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
      aria-rowspan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
      aria-selected={isSelected}
      aria-readonly={cell.isReadOnly}
      aria-label={active?.name}
      aria-describedby={active?.describedBy}
      aria-invalid={active?.isInvalid === true || cell.isError ? true : undefined}
      tabIndex={active === null ? undefined : 0}
      data-cell={`${columnLetters(cell.column)}${row}`}
      data-active={active === null ? undefined : ""}
      className={mergeClasses(
        styles.cell,
        hasLines ? styles.bottomLine : styles.noLines,
        hasLines && cell.hasRightLine && styles.rightLine,
        cell.isLink && styles.link,
      )}
      style={{
        left: cell.x + shift,
        width: cell.width,
        height: cell.height,
        backgroundColor: format.fill === null ? undefined : palette.fill(format.fill),
      }}
    >
      {cell.text === "" ? null : (
        <span
          className={mergeClasses(styles.text, format.wrap && styles.wrap)}
          style={textStyle(cell, palette)}
        >
          <span>{cell.text}</span>
        </span>
      )}
      <OwnLines format={format} palette={palette} />
    </div>
  );
};

/** The lines that the sheet's author drew. A line below a cell lies over that above the next one, as under headings. */
const OwnLines = ({ format, palette }: { readonly format: CellFormat; readonly palette: Palette }) => {
  const styles = useStyles();
  const { top, right, bottom, left } = format.borders;
  const line = (color: string | null, className: string, edge: CSSProperties) =>
    color === null ? null : (
      <span className={className} style={{ ...edge, backgroundColor: palette.line(color) }} />
    );
  return (
    <>
      {line(top, mergeClasses(styles.ownLine, styles.horizontalLine, styles.startLine), { top: -1 })}
      {line(left, mergeClasses(styles.ownLine, styles.verticalLine, styles.startLine), { left: -1 })}
      {line(bottom, mergeClasses(styles.ownLine, styles.horizontalLine, styles.endLine), { bottom: -1 })}
      {line(right, mergeClasses(styles.ownLine, styles.verticalLine, styles.endLine), { right: -1 })}
    </>
  );
};

const alignments = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
  top: "flex-start",
  bottom: "flex-end",
} as const;

const textStyle = (cell: DrawnCell, palette: Palette): CSSProperties => {
  const { format, align, spill } = cell;
  const indent = format.indent * indentWidth;
  return {
    left: -spill.left,
    right: -spill.right,
    paddingLeft: cellPadding + (align === "left" ? indent : 0),
    paddingRight: cellPadding + (align === "right" ? indent : 0),
    justifyContent: alignments[align],
    alignItems: alignments[format.vertical],
    textAlign: align,
    color: palette.text(format.color, format.fill) ?? undefined,
    fontSize: pointsToPixels(format.fontSize),
    fontWeight: format.bold ? 700 : undefined,
    fontStyle: format.italic ? "italic" : undefined,
    textDecoration: format.underline ? "underline" : undefined,
  };
};
