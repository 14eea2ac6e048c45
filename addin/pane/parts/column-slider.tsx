import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

const useStyles = makeStyles({
  slider: {
    position: "absolute",
    inset: 0,
    cursor: "pointer",
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": {
      ":focus-visible": { outline: "2px solid Highlight", outlineOffset: "-2px" },
    },
  },
});

interface ColumnSliderProps {
  readonly label: string;
  readonly help: string;
  /** What is told of each column, from left to right. */
  readonly told: readonly string[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** Where the first column begins, and how wide each is, in pixels. */
  readonly left: number;
  readonly columnWidth: number;
  /** Columns that a page key goes. */
  readonly page?: number;
}

/** Over a drawing of columns: one goes from column to column by keys, mouse or finger. */
export const ColumnSlider = (props: ColumnSliderProps) => {
  const { label, help, told, chosen, onChoose, left, columnWidth, page } = props;
  const styles = useStyles();
  const within = (index: number) => Math.min(told.length - 1, Math.max(0, index));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, told.length, page);
    if (step === null) return;
    event.preventDefault();
    onChoose(within(chosen + step));
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const across = event.clientX - event.currentTarget.getBoundingClientRect().left - left;
    onChoose(within(Math.floor(across / columnWidth)));
  };
  return (
    <div
      className={styles.slider}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-description={help}
      aria-valuemin={1}
      aria-valuemax={told.length}
      aria-valuenow={chosen + 1}
      aria-valuetext={told[chosen]}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={(event) => (event.buttons === 1 ? onPointer(event) : undefined)}
    />
  );
};

/** How far a key goes; null for keys that lead nowhere. */
const stepOf = (key: string, count: number, page?: number): number | null => {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    Home: -count,
    End: count,
    ...(page !== undefined && { PageUp: page, PageDown: -page }),
  };
  return steps[key] ?? null;
};
