import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from "react";
import { formatAddress } from "../../../ooxml/cells/address.ts";
import { changeText, commit, editableText, setEditing, startEditing } from "../state/edit.ts";
import type { GridContext } from "../state/grid-context.ts";
import { goTo } from "../state/location.ts";
import { selectionOf, type ViewState } from "../state/view-state.ts";
import type { GridText } from "../text/grid-text.ts";
import { editorKeys } from "./editor-keys.ts";

interface FormulaBarProps {
  readonly context: GridContext;
  readonly state: ViewState;
  readonly text: GridText;
  readonly nameBox: RefObject<HTMLInputElement | null>;
  readonly line: RefObject<HTMLTextAreaElement | null>;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
}

const lineHeight = 20;
const mostLines = 5;
const padding = 6;

const useStyles = makeStyles({
  bar: {
    position: "relative",
    display: "flex",
    flexShrink: 0,
    alignItems: "stretch",
    minHeight: "32px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: {
    boxSizing: "border-box",
    margin: 0,
    padding: `${padding}px ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: 0,
    outlineStyle: "none",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: `${lineHeight}px`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    ":focus": { boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
    "@media (forced-colors: active)": { ":focus": { outline: "2px solid Highlight" } },
  },
  nameBox: {
    width: "92px",
    flexShrink: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    "@media (max-width: 480px)": { width: "68px" },
  },
  line: { flexGrow: 1, minWidth: 0, resize: "none", overflowY: "auto" },
  // One line of it, cut at the edge, until one types there.
  resting: { paddingBottom: 0, overflowX: "hidden", overflowY: "hidden", whiteSpace: "pre" },
  locked: { color: tokens.colorNeutralForeground3 },
});

/** The address of the active cell, and what it holds, to read and to edit. */
export const FormulaBar = (props: FormulaBarProps) => {
  const styles = useStyles();
  const { context, state, text, line, editor } = props;
  const { active } = selectionOf(state);
  const { isReadOnly } = context.document.cell(state.sheet, active);
  const shown = state.editing?.text ?? editableText(context);
  const isEdited = state.editing?.source === "line";
  useLineHeight(line, shown, isEdited);
  return (
    <div className={styles.bar}>
      <NameBox key={`${state.sheet}:${formatAddress(active)}`} {...props} />
      <textarea
        ref={line}
        rows={1}
        aria-label={text.formulaLine}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        readOnly={isReadOnly}
        value={shown}
        className={mergeClasses(
          styles.field,
          styles.line,
          !isEdited && styles.resting,
          isReadOnly && styles.locked,
        )}
        onFocus={() => beginInLine(context, isReadOnly)}
        onBlur={({ relatedTarget }) => {
          if (document.hasFocus() && relatedTarget !== editor.current) commit(context);
        }}
        onChange={(event) => {
          beginInLine(context, isReadOnly);
          changeText(context, event.target.value);
        }}
        onKeyDown={(event) => lineKeys(context, event)}
      />
    </div>
  );
};

const beginInLine = (context: GridContext, isReadOnly: boolean): void => {
  if (isReadOnly) return;
  if (context.store.get().editing === null)
    startEditing(context, { text: editableText(context), mode: "edit", source: "line" });
  else setEditing(context, { source: "line", mode: "edit" });
};

/** A key that ends editing needs something that is edited; in a locked cell only Escape and Enter lead back. */
const lineKeys = (context: GridContext, event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (context.store.get().editing !== null || event.key === "Escape") editorKeys(context, event);
};

/** As high as its text while one types in it, one line otherwise. */
const useLineHeight = (
  line: RefObject<HTMLTextAreaElement | null>,
  shown: string,
  isEdited: boolean,
): void => {
  useLayoutEffect(() => {
    // The text decides the height.
    void shown;
    const element = line.current;
    if (element === null) return;
    if (!isEdited) {
      element.style.height = `${lineHeight + padding}px`;
      return;
    }
    // Asked for its height, the browser lays out the page: only while one types here.
    element.style.height = "0";
    const most = mostLines * lineHeight + 2 * padding;
    const needed = Math.max(lineHeight + 2 * padding, Math.min(most, element.scrollHeight));
    element.style.height = `${needed}px`;
  }, [line, shown, isEdited]);
};

/** Shows the address of the active cell, and goes to what is typed into it. */
const NameBox = ({ context, state, text, nameBox }: FormulaBarProps) => {
  const styles = useStyles();
  const address = formatAddress(selectionOf(state).active);
  const [typed, setTyped] = useState(address);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (!goTo(context, typed)) event.currentTarget.select();
    } else if (event.key === "Escape") {
      setTyped(address);
      context.store.set({ focusTurn: context.store.get().focusTurn + 1 });
    }
  };
  return (
    <input
      ref={nameBox}
      aria-label={text.nameBox}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      className={mergeClasses(styles.field, styles.nameBox)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(address)}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
};
