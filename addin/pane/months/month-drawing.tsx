import { makeStyles } from "@fluentui/react-components";
import type { MonthsView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { ColumnSlider } from "../parts/column-slider.tsx";
import { useWidth } from "../parts/use-width.ts";
import { chartLayout } from "./layout.ts";
import { Legend } from "./legend.tsx";
import { MonthChart } from "./month-chart.tsx";

const useStyles = makeStyles({
  drawing: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  field: { position: "relative", minWidth: 0, overflow: "hidden" },
});

interface MonthDrawingProps {
  readonly months: MonthsView;
  readonly chosen: number;
  readonly onChoose: (month: number) => void;
}

/** The drawing, over which one goes from month to month by arrow keys, mouse or finger. */
export const MonthDrawing = ({ months, chosen, onChoose }: MonthDrawingProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [measured, width] = useWidth();
  const { series, hasGuideline } = months;
  return (
    <div className={styles.drawing}>
      <Legend hasGuideline={hasGuideline} />
      <div ref={measured} className={styles.field}>
        {width > 0 && (
          <>
            <MonthChart months={series} hasGuideline={hasGuideline} width={width} chosen={chosen} />
            <ColumnSlider
              label={text.monthByMonth.chooseMonth}
              help={text.monthByMonth.chooseMonthHelp}
              told={series.map(({ told }) => told)}
              chosen={chosen}
              onChoose={onChoose}
              page={12}
              {...placeOf(months, width)}
            />
          </>
        )}
      </div>
    </div>
  );
};

const placeOf = ({ series }: MonthsView, width: number) => {
  const { left, monthWidth } = chartLayout(series, width);
  return { left, columnWidth: monthWidth };
};
