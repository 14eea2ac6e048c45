import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellArea, CellPlace } from "../../../ooxml/cells/address.ts";
import { areaAround, intersection } from "../geometry/areas.ts";
import type { SheetGeometry } from "../geometry/sheet-geometry.ts";
import type { Panes } from "../geometry/window.ts";
import { layers } from "./layers.ts";

interface MarksProps {
  readonly geometry: SheetGeometry;
  readonly panes: Panes;
  readonly extent: CellPlace;
  readonly selected: CellArea;
  readonly active: CellPlace;
  readonly merged: readonly CellArea[];
  readonly copied: CellArea | null;
  /** The focus is in the cells, or above them. */
  readonly isWorkedOn: boolean;
  /** The frozen rows, or those that scroll. */
  readonly part: "frozen-rows" | "scrolling-rows";
}

const useStyles = makeStyles({
  layer: { position: "absolute", inset: 0, zIndex: layers.marks, pointerEvents: "none", overflow: "hidden" },
  overStaying: { position: "absolute", inset: 0, zIndex: layers.stayingMarks, pointerEvents: "none" },
  staying: { position: "sticky", left: 0, height: "100%", overflow: "hidden" },
  mark: { position: "absolute", boxSizing: "border-box" },
  selection: {
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  focused: {
    borderTopColor: tokens.colorBrandForeground1,
    borderRightColor: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandForeground1,
    borderLeftColor: tokens.colorBrandForeground1,
  },
  tint: { position: "absolute", backgroundColor: tokens.colorBrandForeground1, opacity: 0.14 },
  copied: { border: `2px dashed ${tokens.colorBrandForeground1}` },
});

/** The outline of the selected cells, over the cells and under what stays in view. */
export const Marks = (props: MarksProps) => {
  const styles = useStyles();
  const { panes } = props;
  return (
    <>
      <div role="none" className={styles.layer}>
        <Outlines {...props} />
      </div>
      {panes.frozenColumns === 0 ? null : (
        <div role="none" className={styles.overStaying}>
          <div
            role="none"
            className={styles.staying}
            style={{ width: panes.headerWidth + panes.frozenWidth }}
          >
            <Outlines {...props} />
          </div>
        </div>
      )}
    </>
  );
};

const Outlines = (props: MarksProps) => {
  const styles = useStyles();
  const { selected, copied, isWorkedOn, active, merged } = props;
  const around = areaAround(merged, active);
  return (
    <>
      {tintedParts(selected, around).map((part) => (
        <Mark key={`${part.top}:${part.left}`} {...props} area={part} className={styles.tint} grows={0} />
      ))}
      <Mark
        {...props}
        area={selected}
        className={mergeClasses(styles.mark, styles.selection, isWorkedOn && styles.focused)}
        grows={1}
      />
      {copied === null ? null : (
        <Mark {...props} area={copied} className={mergeClasses(styles.mark, styles.copied)} grows={1} />
      )}
    </>
  );
};

/** The selected cells but the active one, which keeps its colour: above, left, right and below it. */
const tintedParts = (selected: CellArea, active: CellArea): readonly CellArea[] =>
  [
    { ...selected, bottom: active.top - 1 },
    { ...selected, top: active.bottom + 1 },
    { ...selected, top: active.top, bottom: active.bottom, right: active.left - 1 },
    { ...selected, top: active.top, bottom: active.bottom, left: active.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);

const Mark = ({
  geometry,
  panes,
  extent,
  part,
  area,
  className,
  grows,
}: MarksProps & { readonly area: CellArea; readonly className: string; readonly grows: number }) => {
  const shown = intersection(area, { top: 1, left: 1, bottom: extent.row, right: extent.column });
  if (shown === null) return null;
  const { rows, columns } = geometry;
  const left = columns.offsetOf(shown.left);
  const top = rows.offsetOf(shown.top);
  const isFrozenPart = part === "frozen-rows";
  if (isFrozenPart && shown.top > panes.frozenRows) return null;
  return (
    <div
      role="none"
      className={className}
      style={{
        left: panes.headerWidth + left - grows,
        top: top - grows,
        width: columns.offsetOf(shown.right + 1) - left + grows,
        height: rows.offsetOf(shown.bottom + 1) - top + grows,
      }}
    />
  );
};
