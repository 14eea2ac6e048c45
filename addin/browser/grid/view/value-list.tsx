import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ScreenRectangle } from "../geometry/on-screen.ts";
import { nextChoice, typedChoice } from "../state/choice-keys.ts";

interface ValueListProps {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly string[];
  /** What the cell holds now. */
  readonly present: string;
  readonly beside: ScreenRectangle;
  readonly room: { readonly width: number; readonly height: number };
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

const mostHeight = 220;
const leastWidth = 140;
/** Letters typed within this time belong to one word, in ms. */
const typingPause = 700;

const useStyles = makeStyles({
  list: {
    position: "absolute",
    zIndex: 4,
    boxSizing: "border-box",
    padding: tokens.spacingVerticalXXS,
    overflowY: "auto",
    maxWidth: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    outlineStyle: "none",
  },
  option: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    outline: `2px solid ${tokens.colorBrandForeground1}`,
    outlineOffset: "-2px",
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

/** The choices of a cell. Arrows and letters move in it, Enter chooses, Escape leaves the cell as it was. */
export const ValueList = (props: ValueListProps) => {
  const { id, name, choices, present, beside, room, onChoose, onClose } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(Math.max(0, choices.indexOf(present)));
  const onTyped = useTyping((typed) => setCurrent((before) => typedChoice(choices, before, typed)));
  useLayoutEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextChoice(event.key, current, choices.length);
    if (event.key === "Escape" || (event.altKey && event.key === "ArrowUp")) onClose();
    else if (event.key === "Enter" || event.key === "Tab") onChoose(choices[current] ?? present);
    else if (next !== null) setCurrent(next);
    else if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
    else onTyped(event.key);
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={name}
      aria-activedescendant={`${id}-${current}`}
      tabIndex={-1}
      className={styles.list}
      style={listPosition(beside, room)}
      onKeyDown={onKeyDown}
      onBlur={(event) => (event.relatedTarget === null ? undefined : onClose())}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its option.
        <div
          key={choice}
          id={`${id}-${index}`}
          role="option"
          aria-selected={choice === present}
          className={mergeClasses(
            styles.option,
            choice === present && styles.chosen,
            index === current && styles.current,
          )}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
};

/** Gathers letters typed in quick succession. */
const useTyping = (onTyped: (typed: string) => void): ((letter: string) => void) => {
  const typed = useRef({ text: "", timer: 0 });
  useEffect(() => () => window.clearTimeout(typed.current.timer), []);
  return (letter) => {
    window.clearTimeout(typed.current.timer);
    typed.current.text += letter;
    typed.current.timer = window.setTimeout(() => {
      typed.current.text = "";
    }, typingPause);
    onTyped(typed.current.text);
  };
};

const listPosition = (beside: ScreenRectangle, room: ValueListProps["room"]) => {
  const width = Math.min(room.width, Math.max(leastWidth, beside.width));
  const left = Math.max(0, Math.min(beside.x, room.width - width));
  const below = room.height - beside.y - beside.height - 4;
  const above = beside.y - 4;
  return below >= Math.min(mostHeight, above)
    ? { left, minWidth: width, top: beside.y + beside.height + 2, maxHeight: Math.min(mostHeight, below) }
    : { left, minWidth: width, bottom: room.height - beside.y + 2, maxHeight: Math.min(mostHeight, above) };
};
