import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { noteWidth, placeNote } from "../geometry/note-place.ts";
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

/** Until it has been drawn it is taken for so high. */
const usualHeight = 84;

const useStyles = makeStyles({
  note: {
    position: "absolute",
    zIndex: 3,
    boxSizing: "border-box",
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
  const element = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(usualHeight);
  const width = noteWidth(room);
  useLayoutEffect(() => {
    // The text and the width decide the height.
    void [title, message, width];
    setHeight(element.current?.offsetHeight ?? usualHeight);
  }, [title, message, width]);
  return (
    <div
      ref={element}
      id={id}
      role={kind === "refusal" ? "alert" : "note"}
      className={mergeClasses(styles.note, kind === "refusal" && styles.refusal)}
      style={{ width, ...placeNote(beside, { width, height }, room, isEdited) }}
    >
      {title === "" ? null : <span className={styles.title}>{title}</span>}
      {message}
    </div>
  );
};
