import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import type { MonthsView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { useWidth } from "../parts/use-width.ts";
import { chartLayout } from "./layout.ts";
import { Legend } from "./legend.tsx";
import { MonthChart } from "./month-chart.tsx";

const useStyles = makeStyles({
  drawing: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  field: { position: "relative", minWidth: 0, overflow: "hidden" },
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

interface MonthDrawingProps {
  readonly months: MonthsView;
  readonly chosen: number;
  readonly onChoose: (month: number) => void;
}

/** The drawing, over which one goes from month to month by arrow keys, mouse or finger. */
export const MonthDrawing = ({ months, chosen, onChoose }: MonthDrawingProps) => {
  const styles = useStyles();
  const [measured, width] = useWidth();
  const { series, hasGuideline } = months;
  return (
    <div className={styles.drawing}>
      <Legend hasGuideline={hasGuideline} />
      <div ref={measured} className={styles.field}>
        {width > 0 && (
          <>
            <MonthChart months={series} hasGuideline={hasGuideline} width={width} chosen={chosen} />
            <MonthSlider months={months} chosen={chosen} onChoose={onChoose} width={width} />
          </>
        )}
      </div>
    </div>
  );
};

/** The month that a key leads to; null for keys that lead nowhere. */
const monthAfterKey = (key: string, chosen: number, count: number): number | null => {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 12,
    PageDown: -12,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, chosen + step));
};

const MonthSlider = ({ months, chosen, onChoose, width }: MonthDrawingProps & { readonly width: number }) => {
  const styles = useStyles();
  const { text } = usePane();
  const { series } = months;
  const onKeyDown = (event: KeyboardEvent) => {
    const month = monthAfterKey(event.key, chosen, series.length);
    if (month === null) return;
    event.preventDefault();
    onChoose(month);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const { left, monthWidth } = chartLayout(series, width);
    const across = event.clientX - event.currentTarget.getBoundingClientRect().left - left;
    onChoose(Math.min(series.length - 1, Math.max(0, Math.floor(across / monthWidth))));
  };
  return (
    <div
      className={styles.slider}
      role="slider"
      tabIndex={0}
      aria-label={text.monthByMonth.chooseMonth}
      aria-description={text.monthByMonth.chooseMonthHelp}
      aria-valuemin={1}
      aria-valuemax={series.length}
      aria-valuenow={chosen + 1}
      aria-valuetext={series[chosen]?.told}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={(event) => (event.buttons === 1 ? onPointer(event) : undefined)}
    />
  );
};
