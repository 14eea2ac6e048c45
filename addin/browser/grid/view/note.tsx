import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScreenRectangle } from "../geometry/on-screen.ts";

interface NoteProps {
  readonly id: string;
  readonly kind: "prompt" | "refusal";
  readonly title: string;
  readonly message: string;
  /** The cell is being edited and its editor may grow downwards. */
  readonly isEdited: boolean;
  /** What the note is about, and the room it has, in px of the view. */
  readonly beside: ScreenRectangle;
  readonly room: { readonly width: number; readonly height: number };
}

const noteWidth = 248;
const gap = 6;
/** Below the cell there is room for a note of this height, else it stands above. */
const usualHeight = 84;

const useStyles = makeStyles({
  note: {
    position: "absolute",
    zIndex: 3,
    boxSizing: "border-box",
    maxWidth: `calc(100% - ${2 * gap}px)`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    pointerEvents: "none",
    overflowWrap: "break-word",
  },
  refusal: {
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    color: tokens.colorNeutralForeground1,
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** A short note beside the active cell: what belongs there, or why a text was not kept. */
export const Note = ({ id, kind, title, message, isEdited, beside, room }: NoteProps) => {
  const styles = useStyles();
  return (
    <div
      id={id}
      role={kind === "refusal" ? "alert" : "note"}
      className={mergeClasses(styles.note, kind === "refusal" && styles.refusal)}
      style={notePosition(beside, room, isEdited && kind === "prompt")}
    >
      {title === "" ? null : <span className={styles.title}>{title}</span>}
      {message}
    </div>
  );
};

const notePosition = (beside: ScreenRectangle, room: NoteProps["room"], prefersAbove: boolean) => {
  const width = Math.min(noteWidth, room.width - 2 * gap);
  const left = Math.max(gap, Math.min(beside.x + gap, room.width - width - gap));
  const below = beside.y + beside.height + gap;
  const fitsBelow = below + usualHeight <= room.height && !prefersAbove;
  return fitsBelow || beside.y < usualHeight
    ? { left, width, top: below }
    : { left, width, bottom: room.height - beside.y + gap };
};
