import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { GridSheet } from "../../document/sheet-document.ts";
import { leaveEntry } from "../state/edit.ts";
import type { GridContext } from "../state/grid-context.ts";
import { showSheet, stepSheet } from "../state/navigate.ts";
import type { GridText } from "../text/grid-text.ts";

interface SheetTabsProps {
  readonly context: GridContext;
  readonly sheet: GridSheet;
  readonly text: GridText;
  /** What the tabs show. */
  readonly panelId: string;
  readonly tabId: (sheet: number) => string;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    minWidth: 0,
    alignItems: "stretch",
    height: "32px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    display: "flex",
    minWidth: 0,
    flexGrow: 1,
    overflowX: "auto",
    scrollbarWidth: "none",
    "::-webkit-scrollbar": { display: "none" },
  },
  tab: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  shown: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { color: "Highlight" },
  },
  scroll: {
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    width: "28px",
    padding: 0,
    border: "none",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
});

/** The sheets of the workbook. Arrows go from tab to tab; Enter goes into the sheet. */
export const SheetTabs = ({ context, sheet, text, panelId, tabId }: SheetTabsProps) => {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const sheets = context.document.sheets.filter(({ isVisible }) => isVisible);
  const scroll = useTabScroll(list, sheet.index);
  const choose = (index: number, takesFocus: boolean): void => {
    if (!leaveEntry(context)) return;
    showSheet(context, index);
    if (takesFocus) context.store.set({ focusTurn: context.store.get().focusTurn + 1 });
    else list.current?.querySelector<HTMLElement>(`[id="${tabId(index)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" || event.key === " ") choose(sheet.index, true);
    else if ((event.ctrlKey || event.altKey) && isPageKey(event.key)) {
      if (leaveEntry(context)) stepSheet(context, event.key === "PageDown" ? 1 : -1);
    } else {
      const next = tabFor(event.key, sheets, sheet.index);
      if (next === null) return;
      choose(next, false);
    }
    event.preventDefault();
  };
  return (
    <div className={styles.bar}>
      {scroll.overflows ? (
        <ScrollButton name={text.earlierSheets} isDisabled={!scroll.hasEarlier} onPress={() => scroll.by(-1)}>
          <ChevronLeftRegular />
        </ScrollButton>
      ) : null}
      <div ref={list} role="tablist" aria-label={text.sheets} className={styles.list} onKeyDown={onKeyDown}>
        {sheets.map(({ index, name }) => (
          <button
            key={index}
            type="button"
            role="tab"
            id={tabId(index)}
            aria-selected={index === sheet.index}
            aria-controls={index === sheet.index ? panelId : undefined}
            tabIndex={index === sheet.index ? 0 : -1}
            className={mergeClasses(styles.tab, index === sheet.index && styles.shown)}
            onClick={() => choose(index, true)}
          >
            {name}
          </button>
        ))}
      </div>
      {scroll.overflows ? (
        <ScrollButton name={text.laterSheets} isDisabled={!scroll.hasLater} onPress={() => scroll.by(1)}>
          <ChevronRightRegular />
        </ScrollButton>
      ) : null}
    </div>
  );
};

const isPageKey = (key: string): boolean => key === "PageUp" || key === "PageDown";

/** The sheet whose tab a key leads to; null for a key that leads nowhere. */
const tabFor = (key: string, sheets: readonly GridSheet[], present: number): number | null => {
  const at = sheets.findIndex(({ index }) => index === present);
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: sheets.length - 1,
  };
  const target = targets[key];
  return target === undefined ? null : (sheets[target]?.index ?? null);
};

interface ScrollButtonProps {
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** For the mouse; the keyboard brings a tab into view by going to it. */
const ScrollButton = ({ name, isDisabled, onPress, children }: ScrollButtonProps) => {
  const styles = useStyles();
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={name}
      disabled={isDisabled}
      className={styles.scroll}
      onClick={onPress}
    >
      {children}
    </button>
  );
};

/** Keeps the shown tab in view, and tells whether there are more tabs to either side. */
const useTabScroll = (list: React.RefObject<HTMLDivElement | null>, shown: number) => {
  const [state, setState] = useState({ overflows: false, hasEarlier: false, hasLater: false });
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const read = () => {
      const most = element.scrollWidth - element.clientWidth;
      setState({
        overflows: most > 1,
        hasEarlier: element.scrollLeft > 1,
        hasLater: element.scrollLeft < most - 1,
      });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener("scroll", read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", read);
    };
  }, [list]);
  useLayoutEffect(() => {
    void shown;
    list.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [list, shown]);
  return {
    ...state,
    by: (direction: 1 | -1) =>
      list.current?.scrollBy({ left: direction * list.current.clientWidth * 0.7, behavior: "auto" }),
  };
};
