import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type {
  NewOptionKindView,
  ResultView,
  ScenarioView,
} from "../../../core/present/view/workbook-view.ts";
import type { PortTrouble } from "../../workbook-port.ts";
import type { Write } from "../options/use-written-value.ts";
import { usePane } from "../pane-context.ts";
import { Notice } from "../parts/notice.tsx";
import { SubView } from "../parts/sub-view.tsx";
import { Catalogue } from "./catalogue.tsx";
import { NewRowNote, Refusal } from "./new-row-notes.tsx";
import { ScenarioChoice } from "./scenario-choice.tsx";

const useStyles = makeStyles({
  plain: { margin: 0 },
});

interface AddOptionViewProps {
  readonly view: ResultView;
  readonly scenario: ScenarioView;
  readonly isToday: boolean;
  /** What the host told last. */
  readonly trouble: PortTrouble | null;
  readonly undoesNewRows: boolean;
  readonly onWrite: Write;
  /** The option of the key was written for the scenario of the name. */
  readonly onAdded: (scenario: string, key: string) => void;
  readonly onBack: () => void;
}

/** What can be added to a scenario, in words; of today's, which scenario first. */
export const AddOptionView = (props: AddOptionViewProps) => {
  const { view, scenario, isToday, trouble, undoesNewRows, onWrite, onAdded, onBack } = props;
  const styles = useStyles();
  const { text } = usePane();
  const [target, setTarget] = useState<string | null>(isToday ? null : scenario.name);
  const [isRefused, setRefused] = useState(false);
  const { newOption } = view;
  const { key, scenario: place, newRowOf, obstacle } = newOption;
  const add = async ({ writes }: NewOptionKindView) => {
    if (target === null || key === null || place === null) return;
    setRefused(false);
    if (await onWrite([{ ...place, value: target }, ...writes], newRowOf)) onAdded(target, key);
    else setRefused(true);
  };
  return (
    <SubView title={text.options.add.title} onBack={onBack}>
      {obstacle !== null && (
        <Notice intent="warning" title={text.options.add.cannot}>
          <p>{obstacle}</p>
        </Notice>
      )}
      {obstacle === null && target === null && (
        <ScenarioChoice
          view={view}
          trouble={trouble}
          undoesNewRows={undoesNewRows}
          onWrite={onWrite}
          onChoose={setTarget}
        />
      )}
      {obstacle === null && target !== null && (
        <>
          <p className={styles.plain}>{text.options.add.to(target)}</p>
          <NewRowNote newRowOf={newRowOf} undoesNewRows={undoesNewRows} />
          {isRefused && <Refusal trouble={trouble} />}
          <Catalogue groups={newOption.groups} onAdd={(kind) => void add(kind)} />
        </>
      )}
    </SubView>
  );
};
