import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type {
  NewOptionKindView,
  ResultView,
  ScenarioView,
} from "../../../core/present/view/workbook-view.ts";
import type { Write } from "../options/use-written-value.ts";
import { usePane } from "../pane-context.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { SubView } from "../parts/sub-view.tsx";
import { Catalogue } from "./catalogue.tsx";
import { ScenarioChoice } from "./scenario-choice.tsx";

const useStyles = makeStyles({
  plain: { margin: 0 },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface AddOptionViewProps {
  readonly view: ResultView;
  readonly scenario: ScenarioView;
  readonly isToday: boolean;
  readonly onWrite: Write;
  /** The option of the key was written for the scenario of the name. */
  readonly onAdded: (scenario: string, key: string) => void;
  readonly onBack: () => void;
}

/** What can be added to a scenario, in words; of today's, which scenario first. */
export const AddOptionView = ({ view, scenario, isToday, onWrite, onAdded, onBack }: AddOptionViewProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [target, setTarget] = useState<string | null>(isToday ? null : scenario.name);
  const [isRefused, setRefused] = useState(false);
  const { newOption } = view;
  const { key, scenario: place, obstacle } = newOption;
  const add = async ({ writes }: NewOptionKindView) => {
    if (target === null || key === null || place === null) return;
    setRefused(false);
    if (await onWrite([{ ...place, value: target }, ...writes])) onAdded(target, key);
    else setRefused(true);
  };
  return (
    <SubView title={text.options.add.title} onBack={onBack}>
      {obstacle !== null && (
        <Notice
          intent="warning"
          title={text.options.add.cannot}
          actions={
            obstacle.place !== null && (
              <CellLink place={obstacle.place}>
                {text.goToCell(obstacle.place.sheet, obstacle.place.address)}
              </CellLink>
            )
          }
        >
          <p>{obstacle.message}</p>
        </Notice>
      )}
      {obstacle === null && target === null && (
        <ScenarioChoice view={view} onWrite={onWrite} onChoose={setTarget} />
      )}
      {obstacle === null && target !== null && (
        <>
          <p className={styles.plain}>{text.options.add.to(target)}</p>
          {isRefused && (
            <p role="alert" className={styles.wrong}>
              {text.options.refused}
            </p>
          )}
          <Catalogue groups={newOption.groups} onAdd={(kind) => void add(kind)} />
        </>
      )}
    </SubView>
  );
};
