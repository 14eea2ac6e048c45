import { makeStyles, tokens } from "@fluentui/react-components";
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { useColourScheme } from "../../appearance/use-colour-scheme.ts";
import type { SheetDocument } from "../document/sheet-document.ts";
import { createDarkPalette, lightPalette } from "./draw/palette.ts";
import { cellArea } from "./geometry/areas.ts";
import type { SheetViewProps } from "./grid-props.ts";
import { cancelEditing, leaveEntry } from "./state/edit.ts";
import { type GridContext, shownSheet } from "./state/grid-context.ts";
import { showArea } from "./state/navigate.ts";
import { selectedArea, withinUsed } from "./state/selection.ts";
import { selectionOf } from "./state/view-state.ts";
import { gridTexts } from "./text/grid-texts.ts";
import { FormulaBar } from "./view/formula-bar.tsx";
import { Grid } from "./view/grid.tsx";
import { OverCells, promptOf } from "./view/over-cells.tsx";
import { focusBeyond } from "./view/regions.ts";
import { SheetTabs } from "./view/sheet-tabs.tsx";
import { StatusLine } from "./view/status-line.tsx";
import type { DrawnArea } from "./view/use-drawn-area.ts";
import { focusActive } from "./view/use-focus.ts";
import { useDocumentVersion, useGridContext, useTextMeasure, useViewState } from "./view/use-grid-context.ts";
import { useViewPort } from "./view/use-view-port.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    width: "100%",
    height: "100%",
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cells: { position: "relative", flexGrow: 1, minHeight: "96px", overflow: "hidden" },
  help: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The sheet: the address and the content of the active cell, the cells, the tabs, and what is said of them. */
export const SheetView = (props: SheetViewProps) => <OpenedSheets key={useTurn(props.document)} {...props} />;

/** Another number for each document, so that nothing of the one before is kept. */
const useTurn = (document: SheetDocument): number => {
  const latest = useRef({ document, turn: 0 });
  if (latest.current.document !== document) latest.current = { document, turn: latest.current.turn + 1 };
  return latest.current.turn;
};

const OpenedSheets = ({ document, language, wish, entry }: SheetViewProps) => {
  const styles = useStyles();
  const id = useId();
  const text = gridTexts[language];
  const measure = useTextMeasure();
  const context = useGridContext(document, measure);
  const state = useViewState(context);
  const version = useDocumentVersion(document);
  const parts = useParts();
  const viewPort = useViewPort(parts.scroller);
  const [area, setArea] = useState<DrawnArea | null>(null);
  const scheme = useColourScheme();
  const palette = useMemo(() => (scheme === "dark" ? createDarkPalette() : lightPalette), [scheme]);
  useWish(context, wish);
  useOpenEntry(context, entry);
  const sheet = shownSheet(context);
  useEffect(() => document.look(sheet.index), [document, sheet.index]);
  const promptId = `${id}-prompt`;
  const hasPrompt = state.editing === null && promptOf(context, state) !== null;
  const shared = { context, state, text };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: F6 leads from region to region, wherever in them it is pressed.
    <div
      ref={parts.root}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === "F6") goRegion(parts, context, event);
        if (event.key === "Escape" && !isInEditor(parts, event)) dropEntry(context);
      }}
    >
      <FormulaBar {...shared} nameBox={parts.nameBox} line={parts.line} editor={parts.editor} />
      <div
        id={`${id}-cells`}
        role="tabpanel"
        aria-labelledby={`${id}-tab-${sheet.index}`}
        className={styles.cells}
      >
        <p id={`${id}-help`} className={styles.help}>
          {text.help}
        </p>
        <Grid
          {...shared}
          version={version}
          measure={measure}
          palette={palette}
          scroller={parts.scroller}
          editor={parts.editor}
          viewPort={viewPort}
          onDrawn={setArea}
          helpId={`${id}-help`}
          promptId={hasPrompt ? promptId : null}
        />
        <OverCells
          {...shared}
          area={area}
          viewPort={viewPort}
          editor={parts.editor}
          line={parts.line}
          promptId={promptId}
          refusalId={`${id}-refusal`}
          listId={`${id}-list`}
        />
      </div>
      <SheetTabs
        context={context}
        sheet={sheet}
        text={text}
        panelId={`${id}-cells`}
        tabId={(index) => `${id}-tab-${index}`}
      />
      <StatusLine
        document={document}
        version={version}
        sheet={sheet.index}
        selected={withinUsed(selectedArea(selectionOf(state), sheet.merged), sheet.used)}
        notice={state.editing === null ? state.notice : null}
        text={text}
      />
    </div>
  );
};

interface Parts {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly nameBox: RefObject<HTMLInputElement | null>;
  readonly line: RefObject<HTMLTextAreaElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
}

const useParts = (): Parts => ({
  root: useRef<HTMLDivElement>(null),
  nameBox: useRef<HTMLInputElement>(null),
  line: useRef<HTMLTextAreaElement>(null),
  scroller: useRef<HTMLDivElement>(null),
  editor: useRef<HTMLTextAreaElement>(null),
});

/** Goes to the cell of each new wish, unless a text that is refused waits in the editor. */
const useWish = (context: GridContext, wish: SheetViewProps["wish"]): void => {
  useEffect(() => {
    if (wish !== null && leaveEntry(context)) showArea(context, wish.sheet, cellArea(wish.place));
  }, [context, wish]);
};

/** The editor and the formula line answer Escape themselves; a refused text can be dropped from anywhere in the sheet. */
const isInEditor = ({ editor, line }: Parts, { target }: KeyboardEvent): boolean =>
  target === editor.current || target === line.current;

const dropEntry = (context: GridContext): boolean => {
  if (context.store.get().editing === null) return false;
  cancelEditing(context);
  return true;
};

const useOpenEntry = (context: GridContext, entry: SheetViewProps["entry"]): void => {
  useImperativeHandle(entry, () => ({ commit: () => leaveEntry(context), drop: () => dropEntry(context) }), [
    context,
  ]);
};

/** F6 goes from the address to the cells, to the tabs, and on to what follows the sheet in the page; Shift and F6 back. */
const goRegion = (parts: Parts, context: GridContext, event: KeyboardEvent): void => {
  const { root, nameBox, scroller, line } = parts;
  event.preventDefault();
  if (root.current === null || scroller.current === null || !leaveEntry(context)) return;
  const tab = root.current.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  const focused = window.document.activeElement;
  const by = event.shiftKey ? -1 : 1;
  const stops = [
    { holds: focused === nameBox.current || focused === line.current, go: () => nameBox.current?.focus() },
    {
      holds: scroller.current.contains(focused) || focused === parts.editor.current,
      go: () => scroller.current !== null && focusActive(scroller.current),
    },
    { holds: focused?.getAttribute("role") === "tab", go: () => tab?.focus() },
  ];
  const next = stops.findIndex(({ holds }) => holds) + by;
  const stop = stops[next];
  if (stop !== undefined) stop.go();
  else if (!focusBeyond(root.current, by)) stops[by === 1 ? 0 : stops.length - 1]?.go();
};
