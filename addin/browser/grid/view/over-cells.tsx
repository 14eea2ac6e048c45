import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownFilled } from "@fluentui/react-icons";
import { type RefObject, useSyncExternalStore } from "react";
import { formatAddress } from "../../../ooxml/cells/address.ts";
import { areaAround } from "../geometry/areas.ts";
import { rectangleOf, type ScreenRectangle } from "../geometry/on-screen.ts";
import type { ViewPort } from "../geometry/window.ts";
import { type GridContext, shownSheet } from "../state/grid-context.ts";
import type { Store } from "../state/store.ts";
import { choicesOf, choose, closeList, openList } from "../state/value-list.ts";
import { selectionOf, type ViewState } from "../state/view-state.ts";
import type { GridText } from "../text/grid-text.ts";
import { refusalText } from "../text/notice-text.ts";
import { CellEditor } from "./cell-editor.tsx";
import { Note } from "./note.tsx";
import type { DrawnArea } from "./use-drawn-area.ts";
import { ValueList } from "./value-list.tsx";

interface OverCellsProps {
  readonly context: GridContext;
  readonly state: ViewState;
  readonly text: GridText;
  readonly area: DrawnArea | null;
  readonly viewPort: Store<ViewPort>;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  readonly line: RefObject<HTMLTextAreaElement | null>;
  readonly promptId: string;
  readonly refusalId: string;
  readonly listId: string;
}

const buttonWidth = 20;

const useStyles = makeStyles({
  layer: { position: "absolute", top: 0, left: 0, overflow: "clip", pointerEvents: "none", zIndex: 10 },
  interactive: { pointerEvents: "auto" },
  button: {
    position: "absolute",
    zIndex: 2,
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    padding: 0,
    pointerEvents: "auto",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

/** What lies above the cells, at the active one: the editor, its note, and its list of choices. */
export const OverCells = (props: OverCellsProps) => {
  const { context, state, text, area, viewPort } = props;
  const styles = useStyles();
  const view = useSyncExternalStore(viewPort.subscribe, viewPort.get);
  if (area === null) return null;
  const sheet = shownSheet(context);
  const place = state.editing?.place ?? selectionOf(state).active;
  const around = areaAround(sheet.merged, place);
  const cell = rectangleOf(context.geometryOf(sheet), area.panes, view, around);
  const refusal = editorRefusal(state, text);
  return (
    <div className={styles.layer} style={{ width: view.width, height: view.height }}>
      <div className={styles.interactive}>
        <CellEditor
          {...props}
          cell={{ ...cell, x: cell.x - 1, y: cell.y - 1 }}
          room={view}
          refusalId={refusal === null ? null : props.refusalId}
          promptId={promptOf(context, state) === null ? null : props.promptId}
        />
        <Choices {...props} cell={cell} room={view} />
      </div>
      {refusal === null ? (
        <Prompt {...props} cell={cell} room={view} />
      ) : (
        <Note id={props.refusalId} kind="refusal" isEdited {...refusal} beside={cell} room={view} />
      )}
    </div>
  );
};

interface AtCellProps extends OverCellsProps {
  readonly cell: ScreenRectangle;
  readonly room: ViewPort;
}

/** Why the text in the editor was not kept. Refusals of other edits are said in the status line. */
const editorRefusal = ({ editing, notice }: ViewState, text: GridText) => {
  if (editing === null || notice?.kind !== "refused") return null;
  const { refusal } = notice;
  const title = refusal.code === "validation" && refusal.title !== "" ? refusal.title : text.refusedTitle;
  const held = editing.isHeld === true ? formatAddress(editing.place) : null;
  return { title, message: text.refusedHelp(refusalText(text, refusal), held) };
};

/** The prompt of the active cell, which Escape puts away. */
export const promptOf = (context: GridContext, state: ViewState) => {
  if (state.isLeaving || state.listOpen) return null;
  const rule = context.document.validation(state.sheet, selectionOf(state).active)?.rule;
  if (rule === undefined || !rule.showsPrompt) return null;
  return rule.prompt === "" && rule.promptTitle === "" ? null : rule;
};

const Prompt = ({ context, state, promptId, cell, room }: AtCellProps) => {
  const rule = promptOf(context, state);
  if (rule === null) return null;
  return (
    <Note
      id={promptId}
      kind="prompt"
      title={rule.promptTitle}
      message={rule.prompt}
      isEdited={state.editing !== null}
      beside={cell}
      room={room}
    />
  );
};

const Choices = ({ context, state, text, listId, cell, room }: AtCellProps) => {
  const styles = useStyles();
  const { active } = selectionOf(state);
  const choices = choicesOf(context);
  const validation = context.document.validation(state.sheet, active);
  if (choices === null || state.editing !== null) return null;
  const address = formatAddress(active);
  if (state.listOpen)
    return (
      <ValueList
        id={listId}
        name={text.list(address)}
        choices={choices}
        present={context.document.editable(state.sheet, active)}
        beside={cell}
        room={room}
        onChoose={(choice) => choose(context, choice)}
        onClose={() => closeList(context)}
      />
    );
  if (validation?.rule.showsDropDown !== true) return null;
  const height = Math.min(Math.max(20, cell.height), 26);
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={text.openList(address)}
      aria-haspopup="listbox"
      className={styles.button}
      style={{
        left: Math.min(cell.x + cell.width + 1, room.width - buttonWidth),
        top: cell.y + cell.height - height,
        width: buttonWidth,
        height,
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openList(context)}
    >
      <ChevronDownFilled fontSize={12} />
    </button>
  );
};
