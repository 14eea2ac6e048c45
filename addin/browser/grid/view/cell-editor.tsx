import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from "react";
import { formatAddress } from "../../../ooxml/cells/address.ts";
import { sheetFonts } from "../draw/text-width.ts";
import type { ScreenRectangle } from "../geometry/on-screen.ts";
import { pointsToPixels } from "../geometry/sheet-geometry.ts";
import { changeText, commit, setEditing } from "../state/edit.ts";
import type { GridContext } from "../state/grid-context.ts";
import { selectionOf, type ViewState } from "../state/view-state.ts";
import type { GridText } from "../text/grid-text.ts";
import { editorKeys } from "./editor-keys.ts";

interface CellEditorProps {
  readonly context: GridContext;
  readonly state: ViewState;
  readonly text: GridText;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  /** The formula line, to which one may go on typing. */
  readonly line: RefObject<HTMLTextAreaElement | null>;
  /** The cell that is edited, and what lies around it, in px of the view. */
  readonly cell: ScreenRectangle;
  readonly room: { readonly width: number; readonly height: number };
  /** Names the note that says why the text is refused, or else what belongs in the cell. */
  readonly refusalId: string | null;
  readonly promptId: string | null;
}

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    zIndex: 2,
    boxSizing: "border-box",
    margin: 0,
    padding: "1px 2px",
    border: `2px solid ${tokens.colorBrandForeground1}`,
    borderRadius: 0,
    outlineStyle: "none",
    resize: "none",
    overflow: "hidden",
    fontFamily: sheetFonts,
    lineHeight: 1.22,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  // It stays in the page, so that the first key of a text and what an input method makes of it find it there.
  waiting: { opacity: 0, pointerEvents: "none", width: "1px", height: "1px", boxShadow: "none" },
  refused: {
    borderTopColor: tokens.colorStatusDangerBorder2,
    borderRightColor: tokens.colorStatusDangerBorder2,
    borderBottomColor: tokens.colorStatusDangerBorder2,
    borderLeftColor: tokens.colorStatusDangerBorder2,
  },
});

/** The text of a cell while it is edited, in place. It grows with its text. */
export const CellEditor = (props: CellEditorProps) => {
  const { context, state, text, editor, cell, refusalId, promptId } = props;
  const styles = useStyles();
  const { editing } = state;
  const place = editing?.place ?? selectionOf(state).active;
  const { format } = context.document.cell(state.sheet, place);
  useEditorFocus(editor, editing?.source === "cell", state.editorTurn);
  useGrowth(props);
  return (
    <textarea
      ref={editor}
      tabIndex={-1}
      aria-hidden={editing === null ? true : undefined}
      aria-label={text.editor(formatAddress(place))}
      aria-invalid={refusalId === null ? undefined : true}
      aria-describedby={refusalId ?? promptId ?? undefined}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      rows={1}
      value={editing?.text ?? ""}
      className={mergeClasses(
        styles.editor,
        refusalId !== null && styles.refused,
        editing === null && styles.waiting,
      )}
      style={{
        left: cell.x,
        top: cell.y,
        fontSize: pointsToPixels(format.fontSize),
        fontWeight: format.bold ? 700 : undefined,
      }}
      onChange={(event) => changeText(context, event.target.value)}
      onFocus={() => setEditing(context, { source: "cell" })}
      onBlur={(event) => leaveEditor(props, event)}
      onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => editorKeys(context, event)}
    />
  );
};

const leaveEditor = ({ context, line }: CellEditorProps, { relatedTarget }: FocusEvent): void => {
  const isWindowLeft = !document.hasFocus();
  if (!isWindowLeft && relatedTarget !== line.current) commit(context);
};

/** Takes the focus when editing begins in the cell, with the caret behind the text. */
const useEditorFocus = (
  editor: RefObject<HTMLTextAreaElement | null>,
  isInCell: boolean,
  turn: number,
): void => {
  useLayoutEffect(() => {
    // Asked for again, it takes the focus back.
    void turn;
    const element = editor.current;
    if (!isInCell || element === null || element === document.activeElement) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [editor, isInCell, turn]);
};

/** As wide as the longest line and as high as all of them, from the cell's own size to the edge of the view. */
const useGrowth = ({ editor, state, cell, room }: CellEditorProps): void => {
  const text = state.editing?.text ?? null;
  useLayoutEffect(() => {
    const element = editor.current;
    if (element === null) return;
    if (text === null) {
      element.style.removeProperty("width");
      element.style.removeProperty("height");
      return;
    }
    const least = cell.width + 1;
    const most = Math.max(least, room.width - cell.x - 4);
    element.style.whiteSpace = "pre";
    element.style.width = "0";
    const needed = element.scrollWidth + 24;
    element.style.removeProperty("white-space");
    element.style.width = `${Math.min(most, Math.max(least, needed))}px`;
    element.style.height = "0";
    element.style.height = `${Math.min(Math.max(cell.height + 1, element.scrollHeight + 4), Math.max(60, room.height - cell.y - 4))}px`;
  }, [editor, text, cell.x, cell.y, cell.width, cell.height, room.width, room.height]);
};
