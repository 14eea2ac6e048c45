import { makeStyles } from "@fluentui/react-components";
import type { ResultView } from "../../../core/present/view/workbook-view.ts";
import { Contributions } from "../contributions/contributions.tsx";
import { usePane } from "../pane-context.ts";
import type { PaneProps } from "../pane-props.ts";
import { wideWidth } from "../parts/breakpoints.ts";
import { DataTable } from "../parts/data-table.tsx";
import { SubView } from "../parts/sub-view.tsx";
import { useWidth } from "../parts/use-width.ts";
import { GapChart } from "./gap-chart.tsx";
import { ScenarioCards } from "./scenario-cards.tsx";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: "20px", minWidth: 0 },
});

interface CompareViewProps {
  readonly view: ResultView;
  readonly chosen: string;
  readonly onChoose: (scenario: string) => void;
  readonly contributions: PaneProps["contributions"];
  readonly onBack: () => void;
}

/** All scenarios side by side: drawn, told, and as a table where there is room for one. */
export const CompareView = ({ view, chosen, onChoose, contributions, onBack }: CompareViewProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [measured, width] = useWidth();
  const { comparison } = view;
  const isWide = width >= wideWidth;
  return (
    <SubView
      title={comparison.table.label === "" ? text.compare.title : comparison.table.label}
      onBack={onBack}
    >
      <div ref={measured} className={styles.parts}>
        <GapChart gaps={comparison.gaps} />
        <ScenarioCards comparison={comparison} chosen={chosen} onChoose={onChoose} withNumbers={!isWide} />
        {isWide && <DataTable caption={text.compare.title} table={comparison.table} corner="" fixesSecond />}
        <Contributions view={view} chosen={chosen} contributions={contributions} />
      </div>
    </SubView>
  );
};
