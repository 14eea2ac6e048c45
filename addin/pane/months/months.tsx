import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataLine16Regular } from "@fluentui/react-icons/svg/data-line";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { lazy, Suspense, useState } from "react";
import type { MonthsView, MonthView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Section } from "../parts/section.tsx";

const MonthDrawing = lazy(async () => ({ default: (await import("./month-drawing.tsx")).MonthDrawing }));

const useStyles = makeStyles({
  plain: { margin: 0 },
  waiting: { minHeight: "290px" },
  month: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "6px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tables: { display: "flex", flexDirection: "column", rowGap: "12px" },
});

interface MonthsProps {
  readonly months: MonthsView;
  /** Asks why the figure of a month ("2016-10") is what it is. */
  readonly onWhy: (month: string) => void;
}

/** The month that lacks most; the first where none can be told. */
const worstOf = (series: readonly MonthView[]): number => {
  const gaps = series.map(({ gap }) => gap ?? Number.POSITIVE_INFINITY);
  return Math.max(0, gaps.indexOf(Math.min(...gaps)));
};

const isUnknown = ({ available, required }: MonthView): boolean => available === null && required === null;

/** Month by month as a drawing, or as a table of the same. */
export const Months = ({ months, onWhy }: MonthsProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [isTable, setTable] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const index = months.series.findIndex(({ month }) => month === chosen);
  const shown = index === -1 ? worstOf(months.series) : index;
  const words = text.monthByMonth;
  if (months.series.length === 0) return null;
  if (months.series.every(isUnknown))
    return (
      <Section title={words.title}>
        <p className={styles.plain}>{words.none}</p>
      </Section>
    );
  return (
    <Section
      title={words.title}
      action={
        <Button
          size="small"
          appearance="subtle"
          icon={isTable ? <DataLine16Regular /> : <Table16Regular />}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? words.showChart : words.showTable}
        </Button>
      }
    >
      {months.worst !== "" && <p className={styles.plain}>{months.worst}</p>}
      {isTable ? (
        <Tables months={months} />
      ) : (
        <Suspense fallback={<div className={styles.waiting} />}>
          <MonthDrawing
            months={months}
            chosen={shown}
            onChoose={(next) => setChosen(months.series[next]?.month ?? null)}
          />
          <ChosenMonth month={months.series[shown]} onWhy={onWhy} />
        </Suspense>
      )}
    </Section>
  );
};

const Tables = ({ months }: { readonly months: MonthsView }) => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <div className={styles.tables}>
      {months.years.rows.length > 0 && <DataTable caption={text.monthByMonth.years} table={months.years} />}
      <DataTable caption={text.monthByMonth.table} table={months.table} isTall />
    </div>
  );
};

interface ChosenMonthProps {
  readonly month: MonthView | undefined;
  readonly onWhy: (month: string) => void;
}

const ChosenMonth = ({ month, onWhy }: ChosenMonthProps) => {
  const styles = useStyles();
  const { text } = usePane();
  if (month === undefined) return null;
  return (
    <div className={styles.month}>
      <p className={styles.plain}>{month.told}</p>
      <Button
        size="small"
        appearance="outline"
        icon={<QuestionCircle16Regular />}
        onClick={() => onWhy(month.month)}
      >
        {text.monthByMonth.why(month.long)}
      </Button>
    </div>
  );
};
