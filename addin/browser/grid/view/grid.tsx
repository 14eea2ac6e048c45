// biome-ignore-all lint/a11y/useSemanticElements: cells that are drawn as one scrolls cannot be an HTML table.
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import type { CellPlace } from "../../../ooxml/cells/address.ts";
import type { GridSheet } from "../../document/sheet-document.ts";
import type { Palette } from "../draw/palette.ts";
import { sheetFonts, type TextMeasure } from "../draw/text-width.ts";
import { areaAround, firstCell } from "../geometry/areas.ts";
import type { ViewPort } from "../geometry/window.ts";
import { describeCell } from "../state/describe-cell.ts";
import { startEditing } from "../state/edit.ts";
import { type GridContext, shownSheet } from "../state/grid-context.ts";
import { readKey, startsText } from "../state/keyboard.ts";
import { runCommand } from "../state/run-command.ts";
import { isWholeRows, selectedArea } from "../state/selection.ts";
import type { Store } from "../state/store.ts";
import { selectionOf, type ViewState } from "../state/view-state.ts";
import type { GridText } from "../text/grid-text.ts";
import type { ActiveCell } from "./cell.tsx";
import { clipboardHandlers } from "./clipboard.ts";
import { ColumnHeaders } from "./column-headers.tsx";
import { layers } from "./layers.ts";
import { Marks } from "./marks.tsx";
import { pressOf } from "./press-of.ts";
import { Row } from "./row.tsx";
import { type DrawnArea, useDrawnArea } from "./use-drawn-area.ts";
import { type DrawnRow, useDrawnRows } from "./use-drawn-rows.ts";
import { useRevealAndFocus } from "./use-focus.ts";
import { usePointer } from "./use-pointer.ts";
import { useSelected } from "./use-view-port.ts";

export interface GridProps {
  readonly context: GridContext;
  readonly state: ViewState;
  readonly version: number;
  readonly measure: TextMeasure;
  readonly palette: Palette;
  readonly text: GridText;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  readonly viewPort: Store<ViewPort>;
  /** Takes what is drawn, for what lies above the cells. */
  readonly onDrawn: (area: DrawnArea) => void;
  readonly helpId: string;
  /** Names the note beside the active cell; null where there is none. */
  readonly promptId: string | null;
}

const useStyles = makeStyles({
  scroller: {
    position: "absolute",
    inset: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: sheetFonts,
    userSelect: "none",
    outlineStyle: "none",
    touchAction: "pan-x pan-y",
    overscrollBehavior: "contain",
    scrollbarColor: `${tokens.colorNeutralStroke1Hover} transparent`,
  },
  canvas: { position: "relative" },
  frozenRows: {
    position: "sticky",
    zIndex: layers.frozenRows,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scrollingRows: { position: "absolute", left: 0, width: "100%" },
  frozenColumnsLine: {
    position: "absolute",
    top: 0,
    right: "-1px",
    height: "100%",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1Hover}`,
  },
  frozenRowsLine: {
    position: "absolute",
    left: 0,
    bottom: "-1px",
    width: "100%",
    zIndex: layers.frozenRowsLine,
    borderTop: `1px solid ${tokens.colorNeutralStroke1Hover}`,
  },
  overStaying: { position: "absolute", inset: 0, zIndex: layers.stayingMarks, pointerEvents: "none" },
  columnsLineHolder: { position: "sticky", left: 0, height: "100%" },
});

/** The cells of a sheet. The active one has the focus; only what is in view is in the page. */
export const Grid = (props: GridProps) => {
  const { context, state, version, measure, text, scroller, viewPort } = props;
  const styles = useStyles();
  const sheet = shownSheet(context);
  const geometry = context.geometryOf(sheet);
  const selection = selectionOf(state);
  const area = useDrawnArea(sheet, geometry, selection, viewPort);
  const active = firstCell(areaAround(sheet.merged, selection.active));
  const rows = useDrawnRows({ document: context.document, version, sheet, geometry, measure, area, active });
  const [hasFocus, setFocus] = useState(false);
  useTellDrawn(props, area);
  useRevealAndFocus({ context, state, scroller, viewPort, panes: area.panes });
  const pointer = usePointer({ context, scroller, viewPort, panes: area.panes });
  const clipboard = useMemo(() => clipboardHandlers(context), [context]);
  const { panes, extent } = area;
  const selected = selectedArea(selection, sheet.merged);
  const copied = state.copied?.sheet === sheet.index ? state.copied.area : null;
  const isWorkedOn = hasFocus || state.listOpen || state.editing !== null;
  const merged = sheet.merged;
  const marks = { geometry, panes, extent, selected, active, merged, copied, isWorkedOn };
  const height = panes.headerHeight + geometry.rows.offsetOf(extent.row + 1);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label={text.grid(sheet.name)}
      aria-describedby={props.helpId}
      aria-rowcount={extent.row + 1}
      aria-colcount={extent.column + 1}
      aria-multiselectable
      aria-readonly={sheet.isProtected ? undefined : false}
      className={styles.scroller}
      onKeyDown={(event) => onKeyDown(props, event)}
      onMouseDown={(event) => event.preventDefault()}
      onFocus={() => setFocus(true)}
      onBlur={(event) => setFocus(staysInside(event))}
      {...pointer}
      {...clipboard}
    >
      <div
        role="none"
        className={styles.canvas}
        style={{ width: panes.headerWidth + geometry.columns.offsetOf(extent.column + 1), height }}
      >
        <ColumnHeaders
          columns={geometry.columns}
          panes={panes}
          window={area.window}
          selected={selected}
          cornerName={text.selectAll}
        />
        {panes.frozenRows === 0 ? null : (
          <div
            role="rowgroup"
            className={styles.frozenRows}
            style={{ top: panes.headerHeight, height: panes.frozenHeight }}
          >
            <Rows {...props} rows={rows.frozen} area={area} active={active} />
            <Marks {...marks} part="frozen-rows" />
            <FrozenLine area={area} />
            <div role="none" className={styles.frozenRowsLine} />
          </div>
        )}
        <div
          role="rowgroup"
          className={styles.scrollingRows}
          style={{ top: panes.headerHeight, height: height - panes.headerHeight }}
        >
          <Marks {...marks} part="scrolling-rows" />
          <Rows {...props} rows={rows.scrolling} area={area} active={active} />
          <FrozenLine area={area} />
        </div>
      </div>
    </div>
  );
};

const staysInside = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Node && currentTarget.contains(relatedTarget);

/** The edge of the frozen columns. */
const FrozenLine = ({ area: { panes } }: { readonly area: DrawnArea }) => {
  const styles = useStyles();
  if (panes.frozenColumns === 0) return null;
  return (
    <div role="none" className={styles.overStaying}>
      <div
        role="none"
        className={styles.columnsLineHolder}
        style={{ width: panes.headerWidth + panes.frozenWidth }}
      >
        <div role="none" className={styles.frozenColumnsLine} />
      </div>
    </div>
  );
};

/** Tells the commands and what lies above the cells what is drawn. */
const useTellDrawn = ({ context, viewPort, onDrawn }: GridProps, area: DrawnArea): void => {
  const { panes, extent } = area;
  useLayoutEffect(() => {
    context.drawn.extent = extent;
    context.drawn.frozen = { row: panes.frozenRows, column: panes.frozenColumns };
    context.drawn.pageHeight = viewPort.get().height - panes.headerHeight - panes.frozenHeight;
    onDrawn(area);
  }, [context, viewPort, onDrawn, area, panes, extent]);
};

const onKeyDown = ({ context, editor }: GridProps, event: KeyboardEvent): void => {
  const press = pressOf(event);
  // A text that was refused waits in the editor; it comes before anything else.
  if (context.store.get().editing !== null) {
    editor.current?.focus({ preventScroll: true });
    event.preventDefault();
    return;
  }
  const command = readKey(press);
  if (command !== null) {
    if (runCommand(context, command)) event.preventDefault();
    return;
  }
  if (!startsText(press)) return;
  // The key's own text, or what a dead key makes of the next one, goes into the editor, which must have the focus by then.
  if (!startEditing(context, { text: "", mode: "enter", source: "cell" })) event.preventDefault();
  else editor.current?.focus({ preventScroll: true });
};

interface RowsProps extends GridProps {
  readonly rows: readonly DrawnRow[];
  readonly area: DrawnArea;
  readonly active: CellPlace;
}

const Rows = (props: RowsProps) => {
  const { context, state, rows, area, active, palette } = props;
  const sheet: GridSheet = shownSheet(context);
  const geometry = context.geometryOf(sheet);
  const selected = selectedArea(selectionOf(state), sheet.merged);
  const activeCell = useActiveCell(props);
  const isScrolled = useSelected(props.viewPort, ({ left }) => (left > 0 ? "scrolled" : "")) !== "";
  return rows.map((drawn) => {
    const isSelected = drawn.row >= selected.top && drawn.row <= selected.bottom;
    return (
      <Row
        key={drawn.row}
        drawn={drawn}
        y={geometry.rows.offsetOf(drawn.row)}
        height={geometry.rows.sizeOf(drawn.row)}
        headerWidth={area.panes.headerWidth}
        frozenWidth={area.panes.frozenWidth}
        isScrolled={isScrolled}
        palette={palette}
        hasGridLines={sheet.showsGridLines}
        selectedFrom={isSelected ? selected.left : 0}
        selectedTo={isSelected ? selected.right : 0}
        isWholeSelected={isSelected && isWholeRows(selected)}
        activeColumn={drawn.row === active.row ? active.column : 0}
        active={drawn.row === active.row ? activeCell : null}
      />
    );
  });
};

const useActiveCell = ({ context, state, active, text, promptId }: RowsProps): ActiveCell => {
  const name = text.cell(describeCell(context, active));
  const { notice } = state;
  const isInvalid = notice?.kind === "refused" && notice.refusal.code === "validation";
  return useMemo(
    () => ({ name, describedBy: promptId ?? undefined, isInvalid }),
    [name, promptId, isInvalid],
  );
};
